import type { Json } from '../yaml/node.ts';

/** The parameters of one generated Application; nested for Go templates, else flat with dotted keys. */
export interface Params {
  readonly [key: string]: Json;
}

/** How an ApplicationSet writes its templates. */
export interface Templating {
  readonly goTemplate: boolean;
  /** Whether a key that is not there is a mistake: `missingkey=error`. */
  readonly strict: boolean;
}

/** A rendered text, or the action that can't be evaluated from files. */
export type Rendered = { readonly text: string } | { readonly unknown: string };

/**
 * Renders a text of an ApplicationSet's template (Argo CD v3: applicationset/utils/utils.go, RenderTemplateParams).
 * Without parameters, which the files don't tell, no action is known.
 */
export function render(text: string, params: Params | undefined, templating: Templating): Rendered {
  let unknown: string | undefined;
  const rendered = text.split(ACTION).map((part, i, parts) => {
    if (i % 2 === 0) return templating.goTemplate ? trimmed(part, parts[i - 1], parts[i + 1]) : part;
    const value = params && (templating.goTemplate ? pipeline(part, params, templating) : params[part.trim()]);
    if (typeof value === 'string') return value;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    unknown ??= `{{${part}}}`;
    return '';
  });
  return unknown === undefined ? { text: rendered.join('') } : { unknown };
}

const ACTION = /\{\{((?:[^}]|\}(?!\}))*)\}\}/;

/** A text between two actions, whose dashes take away the white space around them (text/template). */
function trimmed(text: string, before = '', after = ''): string {
  const begun = /\s-$/.test(before) ? text.trimStart() : text;
  return /^-\s/.test(after) ? begun.trimEnd() : begun;
}

/** A pipeline of fields, `index` and string functions; undefined for all else. */
function pipeline(action: string, params: Params, { strict }: Templating): Json | undefined {
  const stages = action
    .trim()
    .replace(/^-\s|\s-$/g, '')
    .split('|')
    .map((stage) => stage.trim());
  let value: Json | undefined;
  for (const [i, stage] of stages.entries()) {
    const words = wordsOf(stage);
    if (!words) return undefined;
    const piped = i === 0 ? words : value === undefined ? undefined : [...words, { value }];
    value = piped && call(piped, params, strict);
    if (value === undefined) return undefined;
  }
  return value;
}

type Word = string | { readonly value: Json };

function wordsOf(stage: string): readonly Word[] | undefined {
  const words = stage.match(/"(?:[^"\\]|\\.)*"|`[^`]*`|[^\s"`()]+|[()]/g) ?? [];
  if (words.some((word) => word === '(' || word === ')')) return undefined;
  return words.map((word): Word => {
    if (word.startsWith('"')) return { value: word.slice(1, -1).replace(/\\(.)/g, '$1') };
    if (word.startsWith('`')) return { value: word.slice(1, -1) };
    return /^-?\d+$/.test(word) ? { value: Number(word) } : word;
  });
}

function call(words: readonly Word[], params: Params, strict: boolean): Json | undefined {
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  if (typeof first !== 'string' || /^\$?\./.test(first))
    return rest.length === 0 ? wordValue(first, params) : undefined;
  const values = rest.map((word) => wordValue(word, params));
  const known = values.filter((value) => value !== undefined);
  if (first === 'default') return strict && known.length < values.length ? undefined : defaulted(values);
  if (known.length < values.length) return undefined;
  if (first === 'index')
    return known.slice(1).reduce<Json | undefined>((from, key) => member(from, String(key)), known[0]);
  const texts = known.map(String);
  return FUNCTIONS.get(first)?.(...texts);
}

/** What sprig's `default` gives (Masterminds/sprig v3.3.0, defaults.go): a value that is empty counts as none. */
function defaulted([fallback, value]: readonly (Json | undefined)[]): Json | undefined {
  const isEmpty = Array.isArray(value)
    ? value.length === 0
    : isObject(value)
      ? Object.keys(value).length === 0
      : !value;
  return isEmpty ? fallback : value;
}

const FUNCTIONS = new Map<string, (...args: readonly string[]) => string | undefined>([
  ['lower', (value) => value?.toLowerCase()],
  ['upper', (value) => value?.toUpperCase()],
  ['trim', (value) => value?.trim()],
  ['quote', (value) => `"${value}"`],
  ['toString', (value) => value],
  ['print', (...values) => values.join('')],
  ['trimPrefix', (prefix = '', value = '') => (value.startsWith(prefix) ? value.slice(prefix.length) : value)],
  [
    'trimSuffix',
    (suffix = '', value = '') => (value.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value),
  ],
  ['replace', (old = '', next = '', value = '') => value.replaceAll(old, () => next)],
  ['normalize', (value = '') => normalized(value)],
  ['base', (value = '') => value.slice(value.lastIndexOf('/') + 1)],
]);

function wordValue(word: Word, params: Params): Json | undefined {
  if (typeof word !== 'string') return word.value;
  if (!/^\$?\.[\w.]*$/.test(word)) return undefined;
  const steps = word
    .replace(/^\$?\./, '')
    .split('.')
    .filter((step) => step !== '');
  return steps.reduce<Json | undefined>(member, params);
}

function member(from: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(from)) return from[Number(key)];
  return isObject(from) && Object.hasOwn(from, key) ? from[key] : undefined;
}

export function isObject(value: Json | undefined): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Makes a text fit for a name, as `normalize` and `path.basenameNormalized` do. */
export function normalized(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^-a-z0-9.]/g, '-')
    .slice(0, 253)
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** A JSON value as flat parameters with dotted keys, every value a string. */
export function flattened(value: Json, prefix = ''): Readonly<Record<string, string>> {
  const flat: Record<string, string> = {};
  const stack: [string, Json][] = [[prefix, value]];
  for (let here = stack.pop(); here; here = stack.pop()) {
    const [key, inner] = here;
    if (Array.isArray(inner)) for (const [i, item] of inner.entries()) stack.push([`${key}.${i}`, item]);
    else if (isObject(inner))
      for (const [name, item] of Object.entries(inner)) stack.push([key === '' ? name : `${key}.${name}`, item]);
    else if (inner !== null) flat[key] = String(inner);
  }
  return flat;
}
