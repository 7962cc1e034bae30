import { RE2JS, RE2JSException } from 're2js';

/**
 * One entry of a comma-separated list of namespace patterns.
 * `error` (Go refuses the entry, which is then skipped) and `regex` exclude each other.
 */
export interface Pattern {
  /** the entry as written, trimmed as Go trims */
  readonly raw: string;
  /** what Go compiles */
  readonly compiled: string;
  /** UTF-16 offsets of `raw` inside the whole value */
  readonly start: number;
  readonly end: number;
  readonly error?: string;
  readonly regex?: RE2JS;
}

/**
 * Patterns of `replicate-to` and `replication-allowed-namespaces`: split at every comma, trimmed,
 * `^` and `$` added only where missing, no group added. `a|dp-b` is therefore "starts with a, or ends with dp-b".
 * Follows kubernetes-replicator 2.11.1 and 2.12.4, replicate/common/strings.go: BuildStrictRegex, StringToPatternList.
 */
export function parsePatterns(value: string): readonly Pattern[] {
  return split(value, true).map((entry) => compile(entry, strict(entry.raw)));
}

/**
 * Patterns used as written, so that they match anywhere in a name: by the deletion of copies (`trim: true`,
 * deletion follows replicate-to) and by the flag `--exclude-namespaces` (`trim: false`).
 * Follows kubernetes-replicator 2.12.4, replicate/common/{generic-replicator,exclude}.go.
 */
export function parseUnanchored(value: string, { trim }: { readonly trim: boolean }): readonly Pattern[] {
  return split(value, trim).map((entry) => compile(entry, entry.raw));
}

/** Whether any pattern lets the namespace name in; invalid ones never do. */
export function matches(patterns: readonly Pattern[], name: string): boolean {
  return matchingPattern(patterns, name) !== undefined;
}

/** The first pattern that lets the namespace name in. */
export function matchingPattern(patterns: readonly Pattern[], name: string): Pattern | undefined {
  return patterns.find(({ regex }) => regex?.matcher(name).find());
}

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
  const isSpace = (at: number) => /\p{White_Space}/u.test(text.charAt(at));
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(start)) start++;
  while (end > start && isSpace(end - 1)) end--;
  return { raw: text.slice(start, end), start: offset + start, end: offset + end };
}

function strict(raw: string): string {
  const opened = raw.startsWith('^') ? raw : `^${raw}`;
  return opened.endsWith('$') ? opened : `${opened}$`;
}

function compile(entry: Entry, compiled: string): Pattern {
  try {
    return { ...entry, compiled, regex: RE2JS.compile(compiled) };
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return { ...entry, compiled, error: error.message };
  }
}
