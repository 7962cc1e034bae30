import type { Json } from '../../yaml/node.ts';

/** The parameters of one generated Application; nested for Go templates, else flat with dotted keys. */
export interface Params {
  readonly [key: string]: Json;
}

/** Whether a value is an object, and so holds parameters by name. */
export function isObject(value: Json | undefined): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What a function makes of values; undefined for a function that is not evaluated, or fails on them. */
export function called(name: string, values: readonly Json[]): string | undefined {
  const { takes, of } = FUNCTIONS.get(name) ?? NO_FUNCTION;
  if (takes !== undefined && takes !== values.length) return undefined;
  const texts = values.flatMap((value) => {
    const text = ANY.has(name) ? printedOf(value) : value;
    return typeof text === 'string' ? [text] : [];
  });
  return texts.length < values.length ? undefined : of(...texts);
}

/** A function of texts, and of how many if not of any number. */
interface Called {
  readonly takes?: number;
  readonly of: (...args: readonly string[]) => string | undefined;
}

const NO_FUNCTION: Called = { of: () => undefined };

/** Sprig's, but for `print` and `normalize`. What is no text they fail on, or print in ways of their own. */
const FUNCTIONS: ReadonlyMap<string, Called> = new Map<string, Called>([
  ['lower', { takes: 1, of: (value) => value?.toLowerCase() }],
  ['upper', { takes: 1, of: (value) => value?.toUpperCase() }],
  ['trim', { takes: 1, of: (value) => value?.trim() }],
  ['quote', { takes: 1, of: (value = '') => (/^[ !#-[\]-~]*$/.test(value) ? `"${value}"` : undefined) }],
  ['toString', { takes: 1, of: (value) => value }],
  ['print', { of: (...values) => values.join('') }],
  [
    'trimPrefix',
    { takes: 2, of: (prefix = '', value = '') => (value.startsWith(prefix) ? value.slice(prefix.length) : value) },
  ],
  [
    'trimSuffix',
    {
      takes: 2,
      of: (suffix = '', value = '') => (value.endsWith(suffix) ? value.slice(0, value.length - suffix.length) : value),
    },
  ],
  ['replace', { takes: 3, of: (old = '', next = '', value = '') => value.replaceAll(old, () => next) }],
  ['normalize', { takes: 1, of: (value = '') => normalized(value) }],
  ['base', { takes: 1, of: (value = '') => value.split('/').findLast((part) => part !== '') }],
]);

/** Those that take a number or a flag too. */
const ANY: ReadonlySet<string> = new Set(['quote', 'toString']);

/** What sprig's `default` gives (Masterminds/sprig v3.3.0, defaults.go): a value that is empty counts as none. */
export function defaulted([fallback, value]: readonly (Json | undefined)[]): Json | undefined {
  return isEmpty(value) ? fallback : value;
}

/** Whether a value counts as none, for sprig as for the conditions of a template (text/template, exec.go: isTrue). */
export function isEmpty(value: Json | undefined): boolean {
  if (Array.isArray(value)) return value.length === 0;
  return isObject(value) ? Object.keys(value).length === 0 : !value;
}

/** Makes a text fit for a name, as `normalize` and `path.basenameNormalized` do. */
export function normalized(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^-a-z0-9.]/g, '-')
    .slice(0, 253)
    .replace(/^[-.]+|[-.]+$/g, '');
}

/** A text, number or flag as Go prints it; undefined for all else. */
export function printedOf(value: Json): string | undefined {
  if (typeof value === 'number') return floatOf(value);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : undefined;
}

/** Go reads every number of JSON as a float64, and prints it with an exponent from a million on (strconv, `%v`). */
function floatOf(value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (power >= -4 && power < LONG) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** The power of ten from which on an exponent is printed. */
const LONG = 6;
