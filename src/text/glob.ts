import { RE2JS, RE2JSException } from 're2js';
import { remembering } from '../remember.ts';

/** Longer globs, in UTF-16 code units, match nothing. */
const LENGTH_LIMIT = 4_096;

/**
 * Compiles a glob as micromatch understands it with `dot: true`, so that no glob is slow: matching takes time in
 * proportion to glob and text. `*` and `?` stay within a segment, `**` as a segment of its own spans any number of
 * them; `[…]`, `{a,b}`, `(a|b)` with an `@`, `?`, `*` or `+` before, a `!` in front of all, `\` as an escape. Neither
 * `!(…)` nor `{1..9}` is understood: they stand for themselves.
 */
export function globMatcher(glob: string): (text: string) => boolean {
  const negated = /^!(?!\()/.test(glob);
  const pattern = (negated ? glob.slice(1) : glob)
    .replace(/^\.\//, '')
    .replace(/(^|\/)(?:\*\*\/)+(?=\*\*(?:\/|$))/g, '$1');
  const regex = pattern.length > LENGTH_LIMIT ? undefined : compile(pattern);
  return (text) => (regex?.matches(text) ?? false) !== negated;
}

/** A glob of gobwas without separators, whose stars match slashes too; the texts that it is asked for are few. */
export const flatGlobMatcher = remembering((glob: string): ((text: string) => boolean) => {
  if (PLAIN.test(glob)) return (text) => text === glob;
  const flat = (text: string) => text.replaceAll('/', '\u2215');
  const matches = globMatcher(flat(glob));
  return (text) => text === glob || matches(flat(text));
});

const PLAIN = /^[\w./:@ -]*$/;

function compile(glob: string): RE2JS | undefined {
  try {
    return RE2JS.compile(regexOf(glob), RE2JS.DOTALL);
  } catch (error) {
    if (error instanceof RE2JSException) return undefined;
    throw error;
  }
}

interface Group {
  /** The glob's character that ends it, and the one that parts its alternatives. */
  readonly close: '}' | ')';
  readonly part: ',' | '|';
  /** What follows its end in the regular expression. */
  readonly count: string;
}

function regexOf(glob: string): string {
  const closed = closedGroups(glob);
  const groups: Group[] = [];
  let regex = '';
  for (let i = 0; i < glob.length; ) {
    const [text, length] = tokenAt(glob, i, groups, closed);
    regex += text;
    i += length;
  }
  return regex;
}

/** The indexes of the braces and parentheses that are closed further on. */
function closedGroups(glob: string): ReadonlySet<number> {
  const open: number[] = [];
  const closed = new Set<number>();
  for (let i = 0; i < glob.length; i++) {
    const char = glob.charAt(i);
    if (char === '\\') i++;
    else if (char === '[') i = Math.max(i, classEnd(glob, i));
    else if (char === '{' || (char === '(' && glob[i - 1] !== '!')) open.push(i);
    else if (char === '}' || char === ')') {
      const start = open.findLastIndex((index) => glob[index] === (char === '}' ? '{' : '('));
      if (start < 0) continue;
      closed.add(open[start] ?? 0);
      open.length = start;
    }
  }
  return closed;
}

/** The regular expression of the token at an index, and the token's length. */
function tokenAt(glob: string, i: number, groups: Group[], closed: ReadonlySet<number>): readonly [string, number] {
  const char = glob.charAt(i);
  const group = groups.at(-1);
  if (char === '\\' && i + 1 < glob.length) return [RE2JS.quote(glob.charAt(i + 1)), 2];
  if (/[@?*+]/.test(char) && glob[i + 1] === '(' && closed.has(i + 1)) {
    groups.push({ close: ')', part: '|', count: char === '@' ? '' : char });
    return ['(?:', 2];
  }
  if ((char === '(' || char === '{') && closed.has(i)) {
    groups.push(char === '(' ? { close: ')', part: '|', count: '' } : { close: '}', part: ',', count: '' });
    return ['(?:', 1];
  }
  if (group && char === group.close) {
    groups.pop();
    return [`)${group.count}`, 1];
  }
  if (group && char === group.part) return ['|', 1];
  if (char === '*' || char === '/') return starsAt(glob, i);
  if (char === '?') return ['[^/]', 1];
  return (char === '[' && classAt(glob, i)) || [RE2JS.quote(char), 1];
}

/** Stars, with the slashes that belong to a `**` segment. */
function starsAt(glob: string, i: number): readonly [string, number] {
  if (glob[i] === '/') return i + 3 === glob.length && glob.endsWith('/**') ? ['(?:/.*)?', 3] : ['/', 1];
  const length = /^\**/.exec(glob.slice(i))?.[0].length ?? 1;
  const begins = i === 0 || glob[i - 1] === '/';
  if (length === 2 && begins && glob[i + 2] === '/') return ['(?:[^/]+/)*', 3];
  if (length === 2 && begins && i + 2 === glob.length) return ['.*', 2];
  return [begins && (i + length === glob.length || glob[i + length] === '/') ? '[^/]+' : '[^/]*', length];
}

/** A class of characters; undefined where it has no end. A slash is in none. */
function classAt(glob: string, i: number): readonly [string, number] | undefined {
  const end = classEnd(glob, i);
  if (end < 0) return undefined;
  const [, not = '', body = ''] = /^\[([!^]?)(.*)\]$/s.exec(glob.slice(i, end + 1)) ?? [];
  const escaped = body.replace(/\\?(.)/gs, (_, char: string) =>
    char === '-' ? '-' : char === '/' ? '' : RE2JS.quote(char),
  );
  return [`[${not && `^/`}${escaped}]`, end + 1 - i];
}

/** The index of the bracket that ends a class; -1 where none does. */
function classEnd(glob: string, i: number): number {
  const match = /^\[[!^]?\]?(?:\\.|[^\]\\])*\]/s.exec(glob.slice(i, i + 200));
  return match ? i + match[0].length - 1 : -1;
}
