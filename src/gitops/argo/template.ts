import type { Json } from '../../yaml/node.ts';
import { called, defaulted, isObject, type Params, printedOf } from './functions.ts';

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
  let unknown = unendedIn(text);
  let written = 0;
  const rendered = partsOf(text).map((part, i, parts) => {
    if (i % 2 === 0) return templating.goTemplate ? trimmed(part, parts[i - 1], parts[i + 1]) : part;
    const value = params && (templating.goTemplate ? pipeline(part, params, templating) : params[part.trim()]);
    const printed = value === undefined ? undefined : printedOf(value);
    written += printed?.length ?? 0;
    if (printed === undefined || written > MOST_WRITTEN) unknown ??= `{{${part}}}`;
    return unknown === undefined && printed !== undefined ? printed : '';
  });
  return unknown === undefined ? { text: rendered.join('') } : { unknown };
}

/** How many characters actions may write into one text; no Application is so long. */
const MOST_WRITTEN = 1_000_000;

/** Texts and actions by turns. Behind the last end nothing is an action, however often one begins. */
function partsOf(text: string): readonly string[] {
  const end = text.lastIndexOf('}}') + 2;
  if (end < 2) return [text];
  const parts = text.slice(0, end).split(ACTION);
  return [...parts.slice(0, -1), parts.at(-1) + text.slice(end)];
}

const ACTION = /\{\{([\s\S]*?)\}\}/;

/**
 * The action by which a Go template does not parse, whatever the parameters: one written in the older way, without the
 * dot, calls a function that there is not. These parameters share their name with none.
 */
export function unparsableAction(text: string): string | undefined {
  const isOlder = (part: string, i: number) =>
    i % 2 === 1 &&
    /^(?:-\s)?\s*(?:path|name|nameNormalized|server|metadata|cluster|url|branch)(?:\.[\w.-]+)?\s*(?:\s-)?$/.test(part);
  const part = partsOf(text).find(isOlder);
  return part === undefined ? undefined : `{{${part}}}`;
}

const LONGEST_SHOWN = 60;

/** An action that begins and does not end, for which Argo CD generates nothing. */
function unendedIn(text: string): string | undefined {
  const start = text.indexOf('{{', text.lastIndexOf('}}') + 1);
  return start < 0 ? undefined : text.slice(start, start + LONGEST_SHOWN);
}

/** A text between two actions, whose dashes take away the white space around them (text/template, lex.go). */
function trimmed(text: string, before = '', after = ''): string {
  const begun = DASH_BEHIND.test(before) ? text.replace(/^[ \t\r\n]+/, '') : text;
  return DASH_BEFORE.test(after) ? begun.slice(0, /(?<![ \t\r\n])[ \t\r\n]*$/.exec(begun)?.index) : begun;
}

const DASH_BEFORE = /^-(?=[ \t\r\n])/;
const DASH_BEHIND = /[ \t\r\n]-$/;

/** A pipeline of fields, `index` and string functions; undefined for all else. */
function pipeline(action: string, params: Params, { strict }: Templating): Json | undefined {
  const stages = action.replace(DASH_BEFORE, '').replace(DASH_BEHIND, '').split('|');
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

const WORD = /"(?:[^"\\]|\\.)*"|`[^`]*`|[^ \t\r\n"`()]+|[()]/g;

/** A field or a function by its name, or a value: one that is written there, or one that was piped on. */
type Word = string | { readonly value: Json; readonly isLiteral?: true };

function wordsOf(stage: string): readonly Word[] | undefined {
  const words = stage.match(WORD) ?? [];
  if (words.length === 0 || /[^ \t\r\n]/.test(stage.replaceAll(WORD, ''))) return undefined;
  if (words.some((word) => word === '(' || word === ')')) return undefined;
  if (words.some((word) => word.startsWith('"') && /\\[^"\\]/.test(word.replaceAll('\\\\', '')))) return undefined;
  return words.map((word): Word => {
    if (word.startsWith('"')) return { value: word.slice(1, -1).replace(/\\(.)/g, '$1'), isLiteral: true };
    if (word.startsWith('`')) return { value: word.slice(1, -1), isLiteral: true };
    return /^(?:0|-?[1-9]\d{0,4})$/.test(word) ? { value: Number(word), isLiteral: true } : word;
  });
}

function call(words: readonly Word[], params: Params, strict: boolean): Json | undefined {
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  if (typeof first !== 'string' || /^\$?\./.test(first))
    return rest.length === 0 ? wordValue(first, params) : undefined;
  if (first === 'default') return defaultCalled(rest, params, strict);
  const values = rest.map((word) => wordValue(word, params)).filter((value) => value !== undefined);
  if (values.length < rest.length) return undefined;
  if (first === 'index')
    return rest
      .slice(1)
      .reduce<Json | undefined>((from, key) => (from === undefined ? undefined : itemOf(from, key, params)), values[0]);
  return called(first, values);
}

/** What `index` finds: in a list by a number that is written there, for numbers that are parameters are no integers. */
function itemOf(from: Json, key: Word, params: Params): Json | undefined {
  const value = wordValue(key, params);
  if (isObject(from)) return typeof value === 'string' ? member(from, value) : undefined;
  return typeof value === 'number' && typeof key === 'object' && key.isLiteral
    ? member(from, String(value))
    : undefined;
}

/** Of what is not there the last field alone may be missing, and nothing where that is a mistake. */
function defaultCalled(words: readonly Word[], params: Params, strict: boolean): Json | undefined {
  const [fallback, word] = words;
  if (fallback === undefined || word === undefined || words.length > 2) return undefined;
  const instead = wordValue(fallback, params);
  const parent = typeof word === 'string' ? word.replace(/\.\w*$/, '') : '';
  const value = wordValue(word, params);
  const isMissing =
    value === undefined && !isObject(parent === '' || parent === '$' ? params : wordValue(parent, params));
  const isUnknown = instead === undefined || isMissing || (strict && value === undefined);
  return isUnknown ? undefined : defaulted([instead, value]);
}

function wordValue(word: Word, params: Params): Json | undefined {
  if (typeof word !== 'string') return word.value;
  if (word === '.') return params;
  if (!/^\$?(?:\.[A-Za-z_]\w*)+$/.test(word)) return undefined;
  return word.split('.').slice(1).reduce<Json | undefined>(member, params);
}

function member(from: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(from)) return from[Number(key)];
  return isObject(from) && Object.hasOwn(from, key) ? from[key] : undefined;
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
    else if (inner !== null) flat[key] = printedOf(inner) ?? '';
  }
  return flat;
}
