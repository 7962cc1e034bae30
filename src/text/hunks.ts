import { countLeading } from '../sorted.ts';
import { lineStarts } from './source.ts';

/** A stretch of lines that an edit replaced, half-open, lines from 0; either side may be empty. */
export interface Hunk {
  readonly old: Stretch;
  readonly now: Stretch;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/**
 * What an edit of a text replaced, line by line. What it kept is found as a patience diff finds it: both ends, then
 * lines that both texts have once, then what adjoins these. Linear but for one sort of those lines' places.
 */
export function hunksOf(before: string, after: string): readonly Hunk[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const hunks: Hunk[] = [];
  let from: Pair = { old: 0, now: 0 };
  for (const to of [...anchorsOf(old, now), { old: old.length, now: now.length }]) {
    const hunk = trimmed(old, now, from, to);
    if (hunk.old.from < hunk.old.to || hunk.now.from < hunk.now.to) hunks.push(hunk);
    from = { old: to.old + 1, now: to.now + 1 };
  }
  return hunks;
}

/** The lines of the new text, from 1, that hunks added or changed, and the two beside lines that were only taken out. */
export function linesTouchedBy(hunks: readonly Hunk[]): ReadonlySet<number> {
  const touched = new Set<number>();
  for (const { now } of hunks) {
    for (let at = now.from; at < now.to; at++) touched.add(at + 1);
    if (now.from === now.to) touched.add(now.to).add(now.to + 1);
  }
  return touched;
}

/** The line of the new text that stands where a line of the old one was replaced, both from 1; undefined where it was kept. */
export function lineInPlaceOf(line: number, hunks: readonly Hunk[]): number | undefined {
  const hunk = hunks.find(({ old }) => line - 1 >= old.from && line - 1 < old.to);
  if (!hunk) return undefined;
  const { old, now } = hunk;
  return Math.max(1, Math.min(now.from + line - old.from, Math.max(now.to, now.from)));
}

function linesOf(text: string): readonly string[] {
  const starts = lineStarts(text);
  return starts.map((start, line) => text.slice(start, starts[line + 1]));
}

/** An index into the lines of either text. */
interface Pair {
  readonly old: number;
  readonly now: number;
}

/** The stretch without the lines that are equal at its ends. */
function trimmed(old: readonly string[], now: readonly string[], from: Pair, to: Pair): Hunk {
  const most = Math.min(to.old - from.old, to.now - from.now);
  let head = 0;
  while (head < most && old[from.old + head] === now[from.now + head]) head++;
  let tail = 0;
  while (tail < most - head && old[to.old - 1 - tail] === now[to.now - 1 - tail]) tail++;
  return {
    old: { from: from.old + head, to: to.old - tail },
    now: { from: from.now + head, to: to.now - tail },
  };
}

/** Lines that both texts have exactly once, as many of them as keep their order. */
function anchorsOf(old: readonly string[], now: readonly string[]): readonly Pair[] {
  const places = onceIn(old);
  const pairs = [...onceIn(now)].flatMap(([line, at]): Pair[] => {
    const before = places.get(line);
    return before === undefined ? [] : [{ old: before, now: at }];
  });
  return longestRising(pairs);
}

function onceIn(lines: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const repeated = new Set<string>();
  for (const [at, line] of lines.entries()) {
    if (places.has(line)) repeated.add(line);
    places.set(line, at);
  }
  for (const line of repeated) places.delete(line);
  return places;
}

/** The longest run of pairs, ordered by `now`, whose `old` rises too (patience sorting). */
function longestRising(pairs: readonly Pair[]): readonly Pair[] {
  const tops: number[] = [];
  const previous: (number | undefined)[] = [];
  const oldOf = (index: number): number => pairs[index]?.old ?? -1;
  for (const [index, { old }] of pairs.entries()) {
    const lower = countLeading(tops, (top) => oldOf(top) < old);
    previous.push(tops[lower - 1]);
    tops[lower] = index;
  }
  const run: Pair[] = [];
  for (let index = tops.at(-1); index !== undefined; index = previous[index]) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}
