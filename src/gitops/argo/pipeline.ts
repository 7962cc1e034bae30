import type { Json } from '../../yaml/node.ts';
import { called, defaulted, isEmpty, isObject, type Params } from './functions.ts';

/** How an ApplicationSet writes its templates. */
export interface Templating {
  readonly goTemplate: boolean;
  /** Whether a key that is not there is a mistake: `missingkey=error`. */
  readonly strict: boolean;
}

/** What an action sees: all parameters, and the dot, which `with` moves. */
export interface Scope {
  readonly root: Params;
  readonly dot: Json;
}

/** A pipeline of fields, `index` and string functions; undefined for all else. */
export function pipeline(action: string, scope: Scope, { strict }: Templating): Json | undefined {
  const stages = action.split('|');
  let value: Json | undefined;
  for (const [i, stage] of stages.entries()) {
    const words = wordsOf(stage);
    if (!words) return undefined;
    const piped = i === 0 ? words : value === undefined ? undefined : [...words, { value }];
    value = piped && call(piped, scope, strict);
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

function call(words: readonly Word[], scope: Scope, strict: boolean): Json | undefined {
  const [first, ...rest] = words;
  if (first === undefined) return undefined;
  if (typeof first !== 'string' || /^\$?\./.test(first)) return rest.length === 0 ? wordValue(first, scope) : undefined;
  if (first === 'default') return defaultCalled(rest, scope, strict);
  const values = rest.map((word) => wordValue(word, scope)).filter((value) => value !== undefined);
  if (values.length < rest.length) return undefined;
  if (first === 'index')
    return rest
      .slice(1)
      .reduce<Json | undefined>((from, key) => (from === undefined ? undefined : itemOf(from, key, scope)), values[0]);
  return called(first, values);
}

/** What `index` finds: in a list by a number that is written there, for numbers that are parameters are no integers. */
function itemOf(from: Json, key: Word, scope: Scope): Json | undefined {
  const value = wordValue(key, scope);
  if (isObject(from)) return typeof value === 'string' ? member(from, value) : undefined;
  return typeof value === 'number' && typeof key === 'object' && key.isLiteral
    ? member(from, String(value))
    : undefined;
}

/** Of what is not there the last field alone may be missing, and nothing where that is a mistake. */
function defaultCalled(words: readonly Word[], scope: Scope, strict: boolean): Json | undefined {
  const [fallback, word] = words;
  if (fallback === undefined || word === undefined || words.length > 2) return undefined;
  const instead = wordValue(fallback, scope);
  const found = soughtAs(word, scope, strict);
  return instead === undefined || !found ? undefined : defaulted([instead, found.value]);
}

/** What a word stands for where it may stand for nothing; undefined where the template fails on it. */
function soughtAs(word: Word, scope: Scope, strict: boolean): { readonly value: Json | undefined } | undefined {
  const value = wordValue(word, scope);
  if (value !== undefined) return { value };
  if (strict || typeof word !== 'string' || !FIELD.test(word)) return undefined;
  const parent = word.replace(/\.\w+$/, '');
  const holder = parent === '' ? scope.dot : parent === '$' ? scope.root : wordValue(parent, scope);
  return isObject(holder) ? { value: undefined } : undefined;
}

/** Whether an `if` or a `with` goes on with a pipeline, and what that comes to; undefined where it can't be told. */
export function conditionOf(
  text: string,
  scope: Scope,
  templating: Templating,
): { readonly holds: boolean; readonly value: Json | undefined } | undefined {
  const words = text.includes('|') ? undefined : wordsOf(text);
  const [first, ...rest] = words ?? [];
  const test = typeof first === 'string' ? TESTS.get(first) : undefined;
  const sought = (test ? rest : (words ?? [])).map((word) => soughtAs(word, scope, templating.strict));
  if (test) {
    const holds = sought.every((one) => one !== undefined) ? test(sought.map(({ value }) => value)) : undefined;
    return holds === undefined ? undefined : { holds, value: holds };
  }
  const value = sought.length === 1 && sought[0] ? sought[0].value : pipeline(text, scope, templating);
  const isKnown = value !== undefined || (sought.length === 1 && sought[0] !== undefined);
  return isKnown ? { holds: !isEmpty(value), value } : undefined;
}

type Test = (values: readonly (Json | undefined)[]) => boolean | undefined;

/** Functions that a condition is made of; of the comparable kinds `eq` fails on two that differ (text/template, eq). */
const TESTS: ReadonlyMap<string, Test> = new Map<string, Test>([
  ['not', (values) => (values.length === 1 ? isEmpty(values[0]) : undefined)],
  ['and', (values) => (values.length > 0 ? !values.some(isEmpty) : undefined)],
  ['or', (values) => (values.length > 0 ? !values.every(isEmpty) : undefined)],
  ['eq', equal],
  [
    'ne',
    (values) => {
      const same = values.length === 2 ? equal(values) : undefined;
      return same === undefined ? undefined : !same;
    },
  ],
  [
    'hasKey',
    ([map, key, ...more]) =>
      isObject(map) && typeof key === 'string' && more.length === 0 ? Object.hasOwn(map, key) : undefined,
  ],
  ['contains', textTest((part, text) => text.includes(part))],
  ['hasPrefix', textTest((part, text) => text.startsWith(part))],
  ['hasSuffix', textTest((part, text) => text.endsWith(part))],
]);

/** Numbers that are parameters are no integers, which alone may be written. */
function equal([first, ...others]: readonly (Json | undefined)[]): boolean | undefined {
  const isPlain = typeof first === 'string' || typeof first === 'boolean';
  if (!isPlain || others.length === 0 || others.some((one) => typeof one !== typeof first)) return undefined;
  return others.includes(first);
}

function textTest(test: (part: string, text: string) => boolean): Test {
  return ([part, text, ...more]) =>
    typeof part === 'string' && typeof text === 'string' && more.length === 0 ? test(part, text) : undefined;
}

function wordValue(word: Word, { dot, root }: Scope): Json | undefined {
  if (typeof word !== 'string') return word.value;
  if (word === '.') return dot;
  if (word === '$') return root;
  if (word === 'true' || word === 'false') return word === 'true';
  if (!FIELD.test(word)) return undefined;
  return word
    .split('.')
    .slice(1)
    .reduce<Json | undefined>(member, word.startsWith('$') ? root : dot);
}

const FIELD = /^\$?(?:\.[A-Za-z_]\w*)+$/;

function member(from: Json | undefined, key: string): Json | undefined {
  if (Array.isArray(from)) return from[Number(key)];
  return isObject(from) && Object.hasOwn(from, key) ? from[key] : undefined;
}
