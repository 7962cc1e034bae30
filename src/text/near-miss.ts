/**
 * The edit distance of two words: insertions, deletions, substitutions and swaps of neighbours count one each
 * (optimal string alignment). Ends early: anything above the limit is told as limit + 1.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const shorter = Math.min(a.length, b.length);
  if (Math.max(a.length, b.length) - shorter > limit) return limit + 1;
  // What both begin or end with may be left out.
  let start = 0;
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let end = 0;
  while (end < shorter - start && a.charCodeAt(a.length - 1 - end) === b.charCodeAt(b.length - 1 - end)) end++;
  if (start + end === shorter) return a.length + b.length - 2 * shorter;
  return aligned(a.slice(start, a.length - end), b.slice(start, b.length - end), limit);
}

function aligned(a: string, b: string, limit: number): number {
  let [before, last, row] = [filled(b, limit), filled(b, limit), filled(b, limit)];
  for (let j = 0; j <= Math.min(b.length, limit); j++) last[j] = j;
  for (let i = 1; i <= a.length; i++) {
    if (nextRow(a, b, i, { before, last, row, limit }) > limit) return limit + 1;
    [before, last, row] = [last, row, before];
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

function filled({ length }: string, limit: number): number[] {
  return new Array<number>(length + 1).fill(limit + 1);
}

interface Rows {
  readonly before: readonly number[];
  readonly last: readonly number[];
  readonly row: number[];
  readonly limit: number;
}

/**
 * Fills the row of the distances of the first `i` letters of one word from each beginning of the other, given those of
 * one and two less; gives the least. Where the lengths differ by more than the limit, the distance does.
 */
function nextRow(a: string, b: string, i: number, { before, last, row, limit }: Rows): number {
  const from = Math.max(1, i - limit);
  const x = a.charCodeAt(i - 1);
  row[from - 1] = from === 1 ? i : limit + 1;
  let least = row[from - 1] ?? 0;
  for (let j = from; j <= Math.min(b.length, i + limit); j++) {
    const y = b.charCodeAt(j - 1);
    let distance = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (x === y ? 0 : 1));
    if (i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y)
      distance = Math.min(distance, (before[j - 2] ?? 0) + 1);
    row[j] = distance;
    least = Math.min(least, distance);
  }
  return least;
}

/** How many edits a word may be away from what was meant: a third of its length, three at the most. */
function tolerance(word: string): number {
  return Math.min(3, Math.floor(word.length / 3));
}

/** The candidates that a word may have been meant to be, nearest first, then in order; itself is none of them. */
export function similar(word: string, candidates: Iterable<string>): readonly string[] {
  const limit = tolerance(word);
  const near: { readonly candidate: string; readonly distance: number }[] = [];
  for (const candidate of candidates) {
    const distance = nearness(word, candidate, limit);
    if (distance > 0 && distance <= limit) near.push({ candidate, distance });
  }
  near.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return near.map(({ candidate }) => candidate);
}

/** The edit distance; a name that the other one extends by a part (`regcred`, `regcred-old`) is one edit away. */
function nearness(word: string, candidate: string, limit: number): number {
  const [short, long] = word.length < candidate.length ? [word, candidate] : [candidate, word];
  const extended =
    short.length >= 3 &&
    ((long[short.length] === '-' && long.startsWith(short)) ||
      (long.at(-1 - short.length) === '-' && long.endsWith(short)));
  return extended ? Math.min(1, limit) : editDistance(word, candidate, limit);
}

/** The candidate that a word was most likely meant to be. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  return similar(word, candidates)[0];
}
