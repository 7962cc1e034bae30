/**
 * The edit distance of two words: insertions, deletions, substitutions and swaps of neighbours count one each
 * (optimal string alignment). Ends early: anything above the limit is told as limit + 1.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, [last, before]);
    if (Math.min(...row) > limit) return limit + 1;
    before = last;
    last = row;
  }
  return Math.min(last[b.length] ?? 0, limit + 1);
}

/** The distances of the first `i` letters of one word from each beginning of the other, given those of one and two less. */
function nextRow(a: string, b: string, i: number, [last, before]: readonly (readonly number[])[]): readonly number[] {
  const row = [i];
  const x = a.charCodeAt(i - 1);
  for (let j = 1; j <= b.length; j++) {
    const y = b.charCodeAt(j - 1);
    const plain = Math.min((last?.[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last?.[j - 1] ?? 0) + (x === y ? 0 : 1));
    const isSwap = i > 1 && j > 1 && x === b.charCodeAt(j - 2) && a.charCodeAt(i - 2) === y;
    row.push(isSwap ? Math.min(plain, (before?.[j - 2] ?? 0) + 1) : plain);
  }
  return row;
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
  const extended = short.length >= 3 && (long.startsWith(`${short}-`) || long.endsWith(`-${short}`));
  return extended ? Math.min(1, limit) : editDistance(word, candidate, limit);
}

/** The candidate that a word was most likely meant to be. */
export function suggest(word: string, candidates: Iterable<string>): string | undefined {
  return similar(word, candidates)[0];
}
