import { BadSubstitution } from './envsubst-parser.ts';

/** What a function of fluxcd/pkg envsubst v1.5.0 (funcs.go) makes of a variable's value. */
export function apply(name: string, value: string, args: readonly string[]): string {
  const [first, second] = args;
  switch (name) {
    case ',':
      return value === '' ? '' : firstOf(value).toLowerCase() + value.slice(firstOf(value).length);
    case ',,':
      return value.toLowerCase();
    case '^':
      return value === '' ? '' : firstOf(value).toUpperCase() + value.slice(firstOf(value).length);
    case '^^':
      return value.toUpperCase();
    case '#':
      return first === undefined ? String(Buffer.byteLength(value)) : trim(value, first, 'shortest', 'prefix');
    case '##':
      return trim(value, first ?? '', 'longest', 'prefix');
    case '%':
      return trim(value, first ?? '', 'shortest', 'suffix');
    case '%%':
      return trim(value, first ?? '', 'longest', 'suffix');
    case ':':
      return substring(value, first ?? '', second);
    case '/#':
      return second !== undefined && value.startsWith(first ?? '') ? value.replace(first ?? '', () => second) : value;
    case '/%':
      return second !== undefined && value.endsWith(first ?? '')
        ? value.slice(0, value.length - (first ?? '').length) + second
        : value;
    case '/':
      return value.replace(first ?? '', () => second ?? '');
    case '//':
      return value.replaceAll(first ?? '', () => second ?? '');
    default:
      return value === '' ? args.join('') : value;
  }
}

function firstOf(value: string): string {
  return String.fromCodePoint(value.codePointAt(0) ?? 0);
}

/** Offsets count bytes, as in Go; one that is no number leaves the value as it is. */
function substring(value: string, start: string, length: string | undefined): string {
  const bytes = Buffer.from(value);
  if (!/^[-+]?\d+$/.test(start)) return value;
  const from = Number(start) < 0 ? Math.max(0, bytes.length + Number(start)) : Number(start);
  if (length === undefined) return bytes.subarray(Math.min(from, bytes.length)).toString();
  if (!/^[-+]?\d+$/.test(length)) return value;
  if (from + Number(length) >= bytes.length) return bytes.subarray(Math.min(from, bytes.length)).toString();
  if (Number(length) < 0) throw new BadSubstitution('a negative length');
  return bytes.subarray(from, from + Number(length)).toString();
}

/** Removes the shortest or longest prefix or suffix that a shell pattern matches; a malformed one removes nothing. */
function trim(value: string, pattern: string, how: 'shortest' | 'longest', where: 'prefix' | 'suffix'): string {
  const turned = (text: string) => (where === 'prefix' ? [...text] : [...text].reverse());
  const chars = turned(value);
  const lengths = prefixesMatched(globOf(turned(pattern)), chars);
  const length = how === 'shortest' ? lengths[0] : lengths[lengths.length - 1];
  if (length === undefined) return value;
  return turned(chars.slice(length).join('')).join('');
}

type Glob = readonly ('star' | ((char: string) => boolean))[];

/** A pattern of path/match.go, where `*` matches slashes too; undefined where it is malformed. */
function globOf(pattern: readonly string[]): Glob | undefined {
  const steps: ('star' | ((char: string) => boolean))[] = [];
  for (let i = 0; i < pattern.length; i++) {
    const char = pattern[i] ?? '';
    if (char === '*') steps.push('star');
    else if (char === '?') steps.push(() => true);
    else if (char === '[') {
      const close = pattern.indexOf(']', pattern[i + 1] === '^' ? i + 3 : i + 2);
      if (close < 0) return undefined;
      steps.push(classOf(pattern.slice(i + 1, close)));
      i = close;
    } else {
      const literal = char === '\\' ? pattern[++i] : char;
      if (literal === undefined) return undefined;
      steps.push((found) => found === literal);
    }
  }
  return steps;
}

function classOf(written: readonly string[]): (char: string) => boolean {
  const negated = written[0] === '^';
  const ranges: [string, string][] = [];
  for (let i = negated ? 1 : 0; i < written.length; i++) {
    const low = written[i] ?? '';
    const high = written[i + 1] === '-' ? written[i + 2] : undefined;
    ranges.push([low, high ?? low]);
    if (high !== undefined) i += 2;
  }
  return (char) => ranges.some(([low, high]) => low <= char && char <= high) !== negated;
}

/** The lengths of the prefixes that match, but for the empty one. */
function prefixesMatched(glob: Glob | undefined, chars: readonly string[]): readonly number[] {
  if (!glob) return [];
  const lengths: number[] = [];
  let states = withStars(new Set([0]), glob);
  for (const [i, char] of chars.entries()) {
    const next = new Set<number>();
    for (const state of states) {
      const step = glob[state];
      if (step === 'star') next.add(state);
      else if (step?.(char)) next.add(state + 1);
    }
    states = withStars(next, glob);
    if (states.has(glob.length)) lengths.push(i + 1);
  }
  return lengths;
}

function withStars(states: Set<number>, glob: Glob): Set<number> {
  for (const state of states) if (glob[state] === 'star') states.add(state + 1);
  return states;
}
