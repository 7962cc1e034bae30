import type { Diagnostic, Report } from './diagnostic.ts';
import type { Pull } from './proof.ts';
import { lineStarts } from './source.ts';

/** What is new in a report beside one of an earlier moment. */
export interface Change {
  /** The report with its new findings only; its proofs are of what there is now. */
  readonly report: Report;
  /** How many findings the base has too. */
  readonly known: number;
  /** How many pulls are unknown that were not so in the base. */
  readonly unknown: number;
}

/** Compares by fingerprint: a finding that moved, or whose lines moved, is not new. */
export function changeOf(report: Report, base: Report): Change {
  const before = new Set(base.diagnostics.map(({ fingerprint }) => fingerprint));
  const fresh = only(report, ({ fingerprint }) => !before.has(fingerprint));
  const unsettled = new Set(unknownPulls(base).map(identityOf));
  return {
    report: fresh,
    known: report.diagnostics.length - fresh.diagnostics.length,
    unknown: unknownPulls(report).filter((pull) => !unsettled.has(identityOf(pull))).length,
  };
}

/** The report with some of its findings, counted anew. */
export function only(report: Report, keep: (diagnostic: Diagnostic) => boolean): Report {
  const diagnostics = report.diagnostics.filter(keep);
  const count = (which: Diagnostic['level']): number => diagnostics.filter(({ level }) => level === which).length;
  const counts = { errors: count('error'), warnings: count('warning'), notes: count('note') };
  return { ...report, summary: { ...report.summary, ...counts }, diagnostics };
}

function unknownPulls({ pulls }: Report): readonly Pull[] {
  return pulls.filter(({ verdict }) => verdict === 'unknown');
}

function identityOf({ cluster, namespace, workload, container, image }: Pull): string {
  return JSON.stringify([cluster, namespace, workload.kind, workload.name, container, image]);
}

/**
 * The lines of a text, from 1, that an edit added or changed, and the two beside a place where it only took lines out.
 * What is kept is found as a patience diff finds it: both ends, then lines that both texts have once, then what
 * adjoins these. Linear but for one sort of those lines' places.
 */
export function changedLines(before: string, after: string): ReadonlySet<number> {
  const [old, now] = [linesOf(before), linesOf(after)];
  const changed = new Set<number>();
  let from: Pair = { old: 0, now: 0 };
  for (const to of [...anchorsOf(old, now), { old: old.length, now: now.length }]) {
    const gap = trimmed(old, now, from, to);
    for (let at = gap.from.now; at < gap.to.now; at++) changed.add(at + 1);
    if (gap.from.now === gap.to.now && gap.from.old < gap.to.old) changed.add(gap.to.now).add(gap.to.now + 1);
    from = { old: to.old + 1, now: to.now + 1 };
  }
  return changed;
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
function trimmed(old: readonly string[], now: readonly string[], from: Pair, to: Pair) {
  const most = Math.min(to.old - from.old, to.now - from.now);
  let head = 0;
  while (head < most && old[from.old + head] === now[from.now + head]) head++;
  let tail = 0;
  while (tail < most - head && old[to.old - 1 - tail] === now[to.now - 1 - tail]) tail++;
  return {
    from: { old: from.old + head, now: from.now + head },
    to: { old: to.old - tail, now: to.now - tail },
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
  const oldOf = (index: number | undefined): number => (index === undefined ? -1 : (pairs[index]?.old ?? -1));
  for (const [index, { old }] of pairs.entries()) {
    let [low, high] = [0, tops.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (oldOf(tops[middle]) < old) low = middle + 1;
      else high = middle;
    }
    previous.push(tops[low - 1]);
    tops[low] = index;
  }
  const run: Pair[] = [];
  for (let index = tops.at(-1); index !== undefined; index = previous[index]) {
    const pair = pairs[index];
    if (pair) run.push(pair);
  }
  return run.reverse();
}
