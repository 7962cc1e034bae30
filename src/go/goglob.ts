/** A character class, read: `next` is where the pattern goes on; undefined for a malformed one. */
interface Class {
  readonly next: number;
  readonly matches: boolean;
}

/**
 * `filepath.Match` of go1.26.8 on Unix for a name in ASCII, a malformed pattern matching nothing. The pattern is given
 * as bytes, one per UTF-16 unit (latin1). Names that a class or an escape is tried on beyond 255 bytes, more than DNS
 * allows a host, count as unmatched, so that no pattern is slow.
 */
export function globMatches(pattern: string, name: string): boolean {
  if (!/[*?[\\]/.test(pattern)) return pattern === name;
  let rest = pattern;
  let left = name;
  while (rest !== '') {
    const { star, chunk, tail } = scanChunk(rest);
    rest = tail;
    if (star && chunk === '') return !left.includes('/');
    const end = matchFrom(chunk, left, star, rest === '');
    if (end === undefined) return false;
    left = left.slice(end);
  }
  return left === '';
}

/** The next stretch without a star, and whether stars stand before it. */
function scanChunk(pattern: string): { readonly star: boolean; readonly chunk: string; readonly tail: string } {
  const stars = /^\**/.exec(pattern)?.[0].length ?? 0;
  let inClass = false;
  let i = stars;
  for (; i < pattern.length && (inClass || pattern[i] !== '*'); i++) {
    if (pattern[i] === '\\') i++;
    else if (pattern[i] === '[') inClass = true;
    else if (pattern[i] === ']') inClass = false;
  }
  return { star: stars > 0, chunk: pattern.slice(stars, i), tail: pattern.slice(i) };
}

/** Where the chunk's first match in the name ends; it begins at 0 unless a star stands before, and takes all if it is the last. */
function matchFrom(chunk: string, name: string, star: boolean, last: boolean): number | undefined {
  const slash = name.indexOf('/');
  const furthest = star ? (slash < 0 ? name.length : slash) : 0;
  if (!/[?[\\]/.test(chunk)) return literalFrom(chunk, name, furthest, last);
  if (name.length > 255) return undefined;
  for (let start = 0; start <= furthest; start++) {
    const end = matchChunk(chunk, name, start);
    if (end !== undefined && (!last || end === name.length)) return end;
  }
  return undefined;
}

function literalFrom(chunk: string, name: string, furthest: number, last: boolean): number | undefined {
  if (last) {
    const start = name.length - chunk.length;
    return start >= 0 && start <= furthest && name.endsWith(chunk) ? name.length : undefined;
  }
  if (furthest === 0) return name.startsWith(chunk) ? chunk.length : undefined;
  const start = name.indexOf(chunk);
  return start < 0 || start > furthest ? undefined : start + chunk.length;
}

function matchChunk(chunk: string, name: string, start: number): number | undefined {
  let at = start;
  for (let i = 0; i < chunk.length; at++) {
    const char = name[at];
    if (chunk[i] === '[') {
      const found = readClass(chunk, i + 1, name.charCodeAt(at));
      if (!found?.matches) return undefined;
      i = found.next;
      continue;
    }
    if (char === undefined) return undefined;
    if (chunk[i] === '?') {
      if (char === '/') return undefined;
    } else {
      if (chunk[i] === '\\') i++;
      if (chunk[i] !== char) return undefined;
    }
    i++;
  }
  return at;
}

/** The class whose bracket stands before `from`, tried on the character `code` (NaN at the end of the name). */
function readClass(chunk: string, from: number, code: number): Class | undefined {
  const negated = chunk[from] === '^';
  let at = from + (negated ? 1 : 0);
  let inside = false;
  for (let ranges = 0; chunk[at] !== ']' || ranges === 0; ranges++) {
    const low = readRune(chunk, at);
    if (!low) return undefined;
    const high = chunk[low.next] === '-' ? readRune(chunk, low.next + 1) : low;
    if (!high) return undefined;
    inside ||= low.code <= code && code <= high.code;
    at = high.next;
  }
  return { next: at + 1, matches: !Number.isNaN(code) && inside !== negated };
}

/** match.go getEsc: one character of a class, in UTF-8, that must not be the chunk's last. */
function readRune(chunk: string, from: number): { readonly code: number; readonly next: number } | undefined {
  if (chunk[from] === undefined || chunk[from] === '-' || chunk[from] === ']') return undefined;
  const at = chunk[from] === '\\' ? from + 1 : from;
  const code = Buffer.from(chunk.slice(at, at + 4), 'latin1')
    .toString('utf8')
    .codePointAt(0);
  if (code === undefined) return undefined;
  const width = Buffer.byteLength(String.fromCodePoint(code));
  if (code === 0xfffd && chunk.slice(at, at + 3) !== '\xEF\xBF\xBD') return undefined;
  return at + width < chunk.length ? { code, next: at + width } : undefined;
}
