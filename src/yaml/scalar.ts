import { decodeBase64, decodedLength } from '../text/base64.ts';

/**
 * The types that Kubernetes gives to YAML scalars: sigs.k8s.io/yaml v1.6 over go.yaml.in/yaml/v2 v2.4 (resolve.go),
 * as the API server, kubectl and every client-go program decode. YAML 1.1 in part: `yes`, `on` and `y` are booleans,
 * `010` is octal; base 60 numbers and timestamps stay strings.
 */

/** `undefined`: JSON has no such value, or the tag contradicts the text, and the whole document is refused. */
export type Scalar = string | number | boolean | null | undefined;

const NAMED: ReadonlyMap<string, Scalar> = new Map<string, Scalar>([
  ...['y', 'Y', 'yes', 'Yes', 'YES', 'true', 'True', 'TRUE', 'on', 'On', 'ON'].map((s) => [s, true] as const),
  ...['n', 'N', 'no', 'No', 'NO', 'false', 'False', 'FALSE', 'off', 'Off', 'OFF'].map((s) => [s, false] as const),
  ...['', '~', 'null', 'Null', 'NULL'].map((s) => [s, null] as const),
]);
const LONGEST_NAME = 'false'.length;
const NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
const INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
const SHORT_INTEGER = /^(?:0|[1-9][0-9]{0,14})$/;
const FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}.*)?$/;
const LONG_TAG = /^!<tag:yaml\.org,2002:(.*)>$/;

/** The value of an untagged plain scalar. */
export function plainValue(text: string): Scalar {
  if (!mayBeTyped(text)) return text;
  const named = NAMED.get(text);
  if (named !== undefined) return named;
  if (!mayBeNumber(text)) return text;
  if (SHORT_INTEGER.test(text)) return Number(text);
  if (NOT_FINITE.test(text)) return undefined;
  const integer = integerOf(text);
  return integer === undefined ? (floatOf(text) ?? text) : Number(integer);
}

/** The value of a scalar under a tag as written, such as `!!int`. Tags that are not YAML's own say nothing. */
export function taggedValue(text: string, tag: string): Scalar {
  switch (tag.replace(LONG_TAG, '!!$1')) {
    case '!!binary':
      return decodedLength(text) === undefined ? undefined : decodeBase64(text).toString();
    case '!!bool':
      return only(plainValue(text), 'boolean');
    case '!!null':
      return plainValue(text) === null ? null : undefined;
    case '!!int':
      return mayBeNumber(text) && integerOf(text) !== undefined ? plainValue(text) : undefined;
    case '!!float':
      return only(plainValue(text), 'number');
    case '!!timestamp':
      return TIMESTAMP.test(text) ? text : undefined;
    default:
      return text;
  }
}

/** The JSON key that an untagged plain scalar becomes as a mapping's key: `1` → "1", `yes` → "true", `1.50` → "1.5". */
export function plainKey(text: string): string | undefined {
  if (!mayBeTyped(text)) return text;
  const value = plainValue(text);
  if (value === undefined) return text.replace('+', '').toLowerCase();
  if (value === null) return undefined;
  if (typeof value !== 'number') return String(value);
  const integer = integerOf(text);
  if (integer === undefined) return shortFloat(value);
  return integer <= INT64_MAX ? String(integer) : undefined;
}

function only(value: Scalar, type: 'boolean' | 'number'): Scalar {
  return typeof value === type ? value : undefined;
}

/** Whether a stretch of text may be anything but a string: it begins like a number, or is a name for another value. */
export function mayBeTyped(text: string, start = 0, end = text.length): boolean {
  if (start === end) return true;
  const sort = SORTS[text.charCodeAt(start)];
  if (sort === DIGIT) return isDecimalAt(text, start, end);
  return sort === NUMBER || (sort === NAME && end - start <= LONGEST_NAME && NAMED.has(text.slice(start, end)));
}

/** Whether what begins with a digit that is no zero may be a number: a point or an exponent follows its digits, or nothing. */
function isDecimalAt(text: string, start: number, end: number): boolean {
  let at = start + 1;
  while (at < end && (SORTS[text.charCodeAt(at)] === DIGIT || text.charCodeAt(at) === ZERO)) at++;
  return at === end || BEHIND_DIGITS.includes(text.charAt(at));
}

function mayBeNumber(text: string): boolean {
  const sort = SORTS[text.charCodeAt(0)];
  return sort === NUMBER || sort === DIGIT;
}

/** By first character, what a text may be beside a string; of numbers, those that begin with a digit but zero apart. */
const SORTS = new Uint8Array(128);
const NUMBER = 1;
const NAME = 2;
const DIGIT = 3;
const ZERO = 48;
const BEHIND_DIGITS = '_.eE';
for (const first of '0+-.') SORTS[first.charCodeAt(0)] = NUMBER;
for (const first of '123456789') SORTS[first.charCodeAt(0)] = DIGIT;
for (const first of 'yYnNtTfFoO~') SORTS[first.charCodeAt(0)] = NAME;

const INT64_MIN = -(2n ** 63n);
const INT64_MAX = 2n ** 63n - 1n;
const UINT64_MAX = 2n ** 64n - 1n;

/** An integer of 64 bits, signed or, without a sign, unsigned. */
function integerOf(text: string): number | bigint | undefined {
  if (text.startsWith('.')) return undefined;
  const found = INTEGER.exec(text.replaceAll('_', ''));
  if (!found) return signedBinary(text);
  const [, sign = '', hex, binary, octal, decimal] = found;
  if (decimal !== undefined && decimal.length < 16) return sign === '-' ? 0 - Number(decimal) : Number(decimal);
  const digits = decimal ?? (hex ? `0x${hex}` : binary ? `0b${binary}` : `0o${octal}`);
  if (digits.length > 70) return undefined;
  const value = sign === '-' ? -BigInt(digits) : BigInt(digits);
  return value >= INT64_MIN && value <= (sign === '' ? UINT64_MAX : INT64_MAX) ? value : undefined;
}

/** go-yaml reads `0b-1` as -1. */
function signedBinary(text: string): bigint | undefined {
  const found = /^0b([-+])([01]{1,64})$/.exec(text.replaceAll('_', ''));
  if (!found) return undefined;
  const value = BigInt(`0b${found[2]}`);
  const signed = found[1] === '-' ? -value : value;
  return signed >= INT64_MIN && signed <= INT64_MAX ? signed : undefined;
}

/** A finite float; one out of range stays a string. Behind a leading point, underscores must separate digits. */
function floatOf(text: string): number | undefined {
  if (text.startsWith('.') && /_(?![0-9])|(?<![0-9])_/.test(text)) return undefined;
  const digits = text.replaceAll('_', '');
  if (!FLOAT.test(digits)) return undefined;
  const value = Number(digits);
  return Number.isFinite(value) ? value : undefined;
}

/** Go's strconv.FormatFloat(value, 'g', -1, 32): the shortest digits that give the same 32-bit float. */
function shortFloat(value: number): string {
  const rounded = Math.fround(value);
  if (!Number.isFinite(rounded)) return rounded < 0 ? '-.inf' : '.inf';
  if (rounded === 0) return Object.is(rounded, -0) ? '-0' : '0';
  let digits = 0;
  while (Math.fround(Number(rounded.toExponential(digits))) !== rounded) digits++;
  const [mantissa, power] = rounded.toExponential(digits).split('e');
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(`${mantissa}e${power}`));
  return `${mantissa}e${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}
