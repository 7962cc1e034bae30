import { decodedLength, isBase64 } from '../text/base64.ts';
import { mayBeTyped, type Scalar } from '../yaml/scalar.ts';

/** A type of scalars: what it wants, and whether it takes a value that is neither null nor refused. */
export interface ScalarType {
  readonly wanted: string;
  /** Whether it takes a plain text for sure: how nearly all values are written. */
  isUsual?(text: string, start: number, end: number): boolean;
  takes(value: Scalar): boolean;
}

export const STRING = 'a string';
export const BASE64 = 'base64 text';
const QUANTITY = /^[-+]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[KMGTPE]i|[numkMGTPE]|[eE][-+]?[0-9]+)?$/;
const isInt32 = (value: Scalar) => isWhole(value, -(2 ** 31), 2 ** 31 - 1);

/** The scalar types of Kubernetes, by the names that `kinds.ts` gives them. */
export const SCALARS: ReadonlyMap<string, ScalarType> = new Map<string, ScalarType>([
  ['string', { wanted: STRING, takes: (value: Scalar) => typeof value === 'string' }],
  [
    'bool',
    {
      wanted: 'true or false',
      isUsual: (text, start, end) => isWord(text, start, end, 'true') || isWord(text, start, end, 'false'),
      takes: (value: Scalar) => typeof value === 'boolean',
    },
  ],
  ['uint8', { wanted: 'a whole number from 0 to 255', takes: (value: Scalar) => isWhole(value, 0, 255) }],
  ['int32', { wanted: 'a whole number of 32 bits', isUsual: isShortNumber, takes: isInt32 }],
  [
    'int64',
    {
      wanted: 'a whole number of 64 bits',
      isUsual: isShortNumber,
      takes: (value: Scalar) => isWhole(value, -(2 ** 63), 2 ** 63),
    },
  ],
  [
    'intstr',
    {
      wanted: 'a string or a whole number',
      isUsual: isShare,
      takes: (v: Scalar) => typeof v === 'string' || isInt32(v),
    },
  ],
  ['quantity', { wanted: 'a quantity such as 500m or 1Gi', isUsual: isUsualQuantity, takes: isQuantity }],
  ['time', { wanted: 'a time such as 2025-01-31T08:00:00Z', takes: isTime }],
  [
    'bytes',
    {
      wanted: BASE64,
      isUsual: isUsualBase64,
      takes: (v: Scalar) => typeof v === 'string' && decodedLength(v) !== undefined,
    },
  ],
]);

/** What a list may hold for a type that is no list: Go decodes a list of numbers as bytes. */
export const LISTED: ReadonlyMap<string, string> = new Map([
  ['bytes', 'uint8'],
  ['any', 'any'],
]);

function isWhole(value: Scalar, least: number, most: number): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
}

function isWord(text: string, start: number, end: number, word: string): boolean {
  return end - start === word.length && text.startsWith(word, start);
}

const ZERO = 48;
const NINE = 57;

/** Where the decimal digits at an offset end. */
function behindDigits(text: string, start: number, end: number): number {
  let at = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (code < ZERO || code > NINE) break;
  }
  return at;
}

/** A number of few digits, without a zero before others. */
function isShortNumber(text: string, start: number, end: number): boolean {
  const digits = end - start;
  if (digits < 1 || digits > 9 || behindDigits(text, start, end) < end) return false;
  return digits === 1 || text.charCodeAt(start) !== ZERO;
}

/** Few digits, and maybe a percent sign. */
function isShare(text: string, start: number, end: number): boolean {
  const behind = behindDigits(text, start, end);
  if (behind === start || behind - start > 9) return false;
  return behind === end || isWord(text, behind, end, '%');
}

/** Digits, and maybe a suffix. */
function isUsualQuantity(text: string, start: number, end: number): boolean {
  const behind = behindDigits(text, start, end);
  if (behind === start) return false;
  return (
    behind === end ||
    isWord(text, behind, end, 'm') ||
    isWord(text, behind, end, 'Mi') ||
    isWord(text, behind, end, 'Gi')
  );
}

/** What is no number, whatever else it may be. */
function isUsualBase64(text: string, start: number, end: number): boolean {
  return !mayBeTyped(text, start, end) && isBase64(text, start, end);
}

/** k8s.io/apimachinery resource.ParseQuantity. */
function isQuantity(value: Scalar): boolean {
  if (typeof value !== 'string' && typeof value !== 'number') return false;
  return QUANTITY.test(String(value).trim());
}

const TIME =
  /^([0-9]{4})-([0-9]{2})-([0-9]{2})T([0-9]{1,2}):([0-9]{2}):([0-9]{2})(?:[.,][0-9]+)?(?:Z|[-+]([0-9]{2}):([0-9]{2}))$/;

/** RFC 3339, as Go's time.Parse reads it: an hour of one digit passes, and so does an offset of 24 hours or 60 minutes. */
function isTime(value: Scalar): boolean {
  const found = typeof value === 'string' ? TIME.exec(value) : null;
  if (!found) return false;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0, hours = 0, minutes = 0] = found
    .slice(1)
    .map((digits) => Number(digits ?? 0));
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
  return isDay && hour < 24 && minute < 60 && second < 60 && hours <= 24 && minutes <= 60;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
