/** A JSON value and its stretch of the text (half-open, UTF-16 offsets); what lies deeper than asked for is checked but not kept. */
export type JsonValue =
  | { readonly kind: 'object'; readonly start: number; readonly end: number; readonly members: readonly Member[] }
  | { readonly kind: 'string'; readonly start: number; readonly end: number; readonly text: string }
  | { readonly kind: 'array' | 'number' | 'boolean' | 'null'; readonly start: number; readonly end: number };

/** A member of an object, in order and with duplicates; the span of `key` includes its quotes. */
export interface Member {
  readonly key: string;
  readonly keyStart: number;
  readonly keyEnd: number;
  readonly value: JsonValue;
}

/** `hugeNumber` is the offset of the first number that no float64 holds: an error when Go decodes into `any`. */
export type JsonResult =
  | { readonly ok: true; readonly value: JsonValue; readonly hugeNumber?: number }
  | { readonly ok: false; readonly error: string; readonly offset: number };

/** encoding/json's maxNestingDepth. */
const DEEPEST = 10_000;

const ESCAPED = /["\\/bfnrt]|u[0-9a-fA-F]{4}/y;
const WORD = /(true|false)|(null)|-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;

type Open =
  | { readonly kind: 'object'; readonly start: number; readonly members: Member[]; key?: Omit<Member, 'value'> }
  | { readonly kind: 'array'; readonly start: number };

interface Scan {
  readonly text: string;
  readonly keep: number;
  at: number;
  readonly open: Open[];
  huge: number;
}

/**
 * Reads text as encoding/json of go1.26.8 checks it before it decodes: no byte order mark, nothing after the value,
 * at most 10,000 levels, lone surrogates read as U+FFFD. Iterative, linear; keeps the upper `keep` levels of values.
 */
export function readJson(text: string, keep: number): JsonResult {
  const scan: Scan = { text, keep, at: 0, open: [], huge: -1 };
  let value = begin(scan);
  while (typeof value === 'object' || value === undefined) {
    const top = scan.open.at(-1);
    if (value !== undefined) {
      if (top === undefined) return finish(scan, value);
      settle(top, value, scan.open.length < scan.keep);
      skipSpace(scan);
    }
    value = top === undefined ? 'a value was expected' : next(scan, top, value !== undefined);
  }
  return { ok: false, error: scan.at >= text.length ? 'the text ends too early' : value, offset: scan.at };
}

/** Whether Go takes `key` for the struct field named `field` (ASCII): equal, or equal under simple case folding. */
export function isField(key: string, field: string): boolean {
  return key === field || (key.length === field.length && fold(key) === fold(field));
}

function fold(name: string): string {
  return name
    .replaceAll('\u017F', 's')
    .replaceAll('\u212A', 'k')
    .replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
}

function finish(scan: Scan, value: JsonValue): JsonResult {
  skipSpace(scan);
  if (scan.at < scan.text.length) return { ok: false, error: 'something follows the value', offset: scan.at };
  return { ok: true, value, ...(scan.huge < 0 ? {} : { hugeNumber: scan.huge }) };
}

function settle(top: Open, value: JsonValue, kept: boolean): void {
  if (top.kind === 'object' && kept && top.key) top.members.push({ ...top.key, value });
}

/** After a value in an open container, or right after its bracket: the closed container, the next value, undefined if one opened, or an error. */
function next(scan: Scan, top: Open, afterValue: boolean): JsonValue | undefined | string {
  const { text } = scan;
  const close = top.kind === 'object' ? '}' : ']';
  if (text[scan.at] === close) {
    scan.open.pop();
    const end = ++scan.at;
    return top.kind === 'object'
      ? { kind: 'object', start: top.start, end, members: top.members }
      : { kind: 'array', start: top.start, end };
  }
  if (afterValue) {
    if (text[scan.at] !== ',') return `a comma or ${close} was expected`;
    scan.at++;
    skipSpace(scan);
  }
  if (top.kind === 'object') {
    const wrong = readKey(scan, top);
    if (wrong !== undefined) return wrong;
  }
  return begin(scan);
}

function readKey(scan: Scan, top: Extract<Open, { kind: 'object' }>): string | undefined {
  if (scan.text[scan.at] !== '"') return 'a key in quotes was expected';
  const keyStart = scan.at;
  const wrong = skipString(scan);
  if (wrong !== undefined) return wrong;
  const kept = scan.open.length < scan.keep;
  top.key = { key: kept ? decode(scan.text, keyStart, scan.at) : '', keyStart, keyEnd: scan.at };
  skipSpace(scan);
  if (scan.text[scan.at] !== ':') return 'a colon was expected after the key';
  scan.at++;
  return undefined;
}

/** Reads a scalar, or opens a container (undefined) and stands before its first member; a string is an error. */
function begin(scan: Scan): JsonValue | undefined | string {
  skipSpace(scan);
  const start = scan.at;
  const first = scan.text[start];
  if (first === '{' || first === '[') {
    if (scan.open.length >= DEEPEST) return `the nesting is deeper than ${DEEPEST} levels`;
    scan.open.push(first === '{' ? { kind: 'object', start, members: [] } : { kind: 'array', start });
    scan.at++;
    skipSpace(scan);
    return undefined;
  }
  if (first === '"') {
    const wrong = skipString(scan);
    if (wrong !== undefined) return wrong;
    const kept = scan.open.length < scan.keep;
    return { kind: 'string', start, end: scan.at, text: kept ? decode(scan.text, start, scan.at) : '' };
  }
  return word(scan, start);
}

function word(scan: Scan, start: number): JsonValue | string {
  WORD.lastIndex = start;
  const found = WORD.exec(scan.text);
  if (!found) return 'a value was expected';
  const end = start + found[0].length;
  scan.at = end;
  if (found[1]) return { kind: 'boolean', start, end };
  if (found[2]) return { kind: 'null', start, end };
  if (scan.huge < 0 && !Number.isFinite(Number(found[0]))) scan.huge = start;
  return { kind: 'number', start, end };
}

function skipSpace(scan: Scan): void {
  for (let code = scan.text.charCodeAt(scan.at); code === 32 || code === 10 || code === 13 || code === 9; ) {
    code = scan.text.charCodeAt(++scan.at);
  }
}

/** Moves behind the string that starts here; answers what is wrong in it. */
function skipString(scan: Scan): string | undefined {
  const { text } = scan;
  for (scan.at++; scan.at < text.length; scan.at++) {
    const code = text.charCodeAt(scan.at);
    if (code === 34) {
      scan.at++;
      return undefined;
    }
    if (code < 32) return 'a string has a control character in it';
    if (code !== 92) continue;
    ESCAPED.lastIndex = scan.at + 1;
    const length = ESCAPED.exec(text)?.[0].length;
    if (length === undefined) return 'a string has an unknown escape in it';
    scan.at += length;
  }
  return 'a string does not end';
}

function decode(text: string, start: number, end: number): string {
  const quoted = text.slice(start, end);
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  return String(JSON.parse(quoted)).replace(/\p{Surrogate}/gu, '\uFFFD');
}
