import { RE2JS, RE2JSException } from 're2js';
import { remembering } from '../remember.ts';
import { translate } from './dialect.ts';
import { weigh } from './weight.ts';

/** One entry of a comma-separated list of namespace patterns; it lets nothing in where `error` or `unknown` is there. */
export interface Pattern {
  /** the entry as written, trimmed as Go trims */
  readonly raw: string;
  /** what Go compiles */
  readonly compiled: string;
  /** UTF-16 offsets of `raw` inside the whole value */
  readonly start: number;
  readonly end: number;
  /** why Go refuses the entry; the replicator then skips it */
  readonly error?: string;
  /** why it is not judged here, though Go may accept it */
  readonly unknown?: string;
}

/**
 * Patterns of `replicate-to` and `replication-allowed-namespaces`: split at every comma, trimmed,
 * `^` and `$` added only where missing, no group added. `a|dp-b` is therefore "starts with a, or ends with dp-b".
 * Follows kubernetes-replicator 2.11.1 and 2.12.4 (replicate/common/strings.go: BuildStrictRegex, StringToPatternList)
 * built with Go 1.26.
 */
export function parsePatterns(value: string): readonly Pattern[] {
  return compileAll(split(value, true), strict);
}

/**
 * Patterns used as written, so that they match anywhere in a name: by the deletion of copies (`trim: true`)
 * and by the flag `--exclude-namespaces` (`trim: false`).
 * Follows kubernetes-replicator 2.12.4, replicate/common/{generic-replicator,exclude}.go.
 */
export function parseUnanchored(value: string, { trim }: { readonly trim: boolean }): readonly Pattern[] {
  return compileAll(split(value, trim), (raw) => raw);
}

/** Whether any pattern lets the namespace name in. If none does but one is `unknown`, nothing is proved. */
export function matches(patterns: readonly Pattern[], name: string): boolean {
  return matchingPattern(patterns, name) !== undefined;
}

/** The first pattern that lets the namespace name in. */
export function matchingPattern(patterns: readonly Pattern[], name: string): Pattern | undefined {
  return patterns.find((pattern) => letsIn(pattern, name));
}

function letsIn(pattern: Pattern, name: string): boolean {
  const beginning = beginningOf(pattern);
  if (beginning === undefined) return regexOf(pattern)?.test(name) === true;
  return name.startsWith(beginning) && !name.includes('\n');
}

/** What every name that a pattern lets in begins with, where it lets in all names that do. */
export function beginningOf({ compiled }: Pick<Pattern, 'compiled'>): string | undefined {
  return BEGINNING.exec(compiled)?.[1];
}

/** What Go compiles a pattern to; undefined where it refuses it, or where that is not judged. */
export function regexOf({ compiled, error, unknown }: Pattern): RE2JS | undefined {
  return error === undefined && unknown === undefined ? read(compiled).regex : undefined;
}

const BEGINNING = /^\^([-a-z0-9]+)\.\*\$$/;

type Entry = Pick<Pattern, 'raw' | 'start' | 'end'>;

function split(value: string, trim: boolean): Entry[] {
  let start = 0;
  return value.split(',').map((text) => {
    const entry = trim ? trimmed(text, start) : { raw: text, start, end: start + text.length };
    start += text.length + 1;
    return entry;
  });
}

/** Go's strings.TrimSpace: Unicode White_Space, which has U+0085 and lacks U+FEFF, unlike JavaScript's trim. */
function trimmed(text: string, offset: number): Entry {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return { raw: text.slice(start, end), start: offset + start, end: offset + end };
}

function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 0x80 ? code === 32 || (code >= 9 && code <= 13) : /\p{White_Space}/u.test(text.charAt(at));
}

function strict(raw: string): string {
  const opened = raw.startsWith('^') ? raw : `^${raw}`;
  return opened.endsWith('$') ? opened : `${opened}$`;
}

/** RE2 instructions that all entries of one value may need together; about 0.1 s of work. */
const MAX_SIZE = 50_000;
/** Go quotes the expression in some errors, whole. */
const MAX_ERROR = 300;

function compileAll(entries: readonly Entry[], anchor: (raw: string) => string): readonly Pattern[] {
  const [only, ...others] = entries;
  const compiledOnly = only && others.length === 0 && only.raw.length < MAX_SIZE / 10 ? anchor(only.raw) : '';
  if (only && beginningOf({ compiled: compiledOnly }) !== undefined) return [{ ...only, compiled: compiledOnly }];
  let budget = MAX_SIZE;
  return entries.map((entry) => {
    const compiled = anchor(entry.raw);
    const { size, refused } = weighed(compiled);
    if (refused) return withFault({ ...entry, compiled });
    if (size > budget) return { ...entry, compiled, unknown: 'the expression is too large to be judged' };
    budget -= size;
    return withFault({ ...entry, compiled });
  });
}

function withFault(pattern: Pattern): Pattern {
  const { error } = read(pattern.compiled);
  return error === undefined ? pattern : { ...pattern, error };
}

const weighed = remembering(weigh);
const read = remembering(compile);

function compile(expression: string): { readonly regex?: RE2JS; readonly error?: string } {
  const { portable, rewritten } = translate(expression);
  try {
    return { regex: RE2JS.compile(portable) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    const message = error.message.replace(/\\[pP]\{[^{}]*\}/g, (said) => rewritten.get(said) ?? said);
    return { error: message.length > MAX_ERROR ? `${message.slice(0, MAX_ERROR)}…` : message };
  }
}
