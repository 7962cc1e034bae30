/** Lines of a text, each with its end. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** A stretch of lines that differ: half-open, from 0, in the old text and the new. */
interface Block {
  readonly from: number;
  readonly to: number;
  readonly newFrom: number;
  readonly newTo: number;
}

const CONTEXT = 3;
/** Texts that differ by more lines than this are shown as one block. */
const MOST_EDITS = 500;

/** Gives a line as it may be printed, by the offset of its start. */
export type Shown = (text: string, offset: number) => string;

/** A text in lines, each as it may be printed. */
interface Side {
  readonly lines: readonly string[];
  shown(line: number): string;
  /** Whether a line may be printed as it is. */
  isOpen(line: number): boolean;
}

function sideOf(text: string, shown: Shown | undefined): Side {
  const lines = linesOf(text);
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length;
  }
  const show = (line: number): string => {
    const written = lines[line] ?? '';
    const end = /\r?\n?$/.exec(written)?.[0] ?? '';
    return shown ? shown(text, starts[line] ?? 0) + end : written;
  };
  return { lines, shown: show, isOpen: (line) => !shown || show(line) === lines[line] };
}

/**
 * A unified diff of two texts, as `git apply` reads it; empty where they are equal. Lines that may not be printed are
 * no context, so that the diff still applies unless such a line differs itself; with `--unidiff-zero` where one follows.
 */
export function unifiedDiff(path: string, before: string, after: string, shown?: Shown): string {
  const [old, fresh] = [sideOf(before, shown), sideOf(after, shown)];
  const hunks = hunksOf(blocksOf(old.lines, fresh.lines), old);
  if (hunks.length === 0) return '';
  return `--- ${headed(`a/${path}`)}\n+++ ${headed(`b/${path}`)}\n${hunks.map((blocks) => hunk(blocks, old, fresh)).join('')}`;
}

/** What Git quotes in a path, and what a terminal or a build log may act on. */
const quotedIn = (): RegExp => /[\p{C}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}"\\]|#(?=#)/gu;

/**
 * A path as the head of a diff holds it: in quotes, as Git has them, where it could be taken for anything else, and with
 * a tab behind it where it has a space, at which patch would end it.
 */
function headed(path: string): string {
  const quoted = path.replace(quotedIn(), (found) =>
    Array.from(Buffer.from(found), (byte) => `\\${byte.toString(8).padStart(3, '0')}`).join(''),
  );
  if (quoted !== path) return `"${quoted}"`;
  return path.includes(' ') ? `${path}\t` : path;
}

/** Blocks so near to each other that they share context. */
function hunksOf(blocks: readonly Block[], old: Side): readonly (readonly Block[])[] {
  const hunks: Block[][] = [];
  for (const block of blocks) {
    const last = hunks.at(-1);
    const end = last?.at(-1)?.to ?? 0;
    const between = Array.from({ length: Math.min(block.from - end, 2 * CONTEXT + 1) }, (_, i) => end + i);
    if (last && between.length <= 2 * CONTEXT && between.every(old.isOpen)) last.push(block);
    else hunks.push([block]);
  }
  return hunks;
}

function hunk(blocks: readonly Block[], old: Side, fresh: Side): string {
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return '';
  let start = first.from;
  while (start > 0 && start > first.from - CONTEXT && old.isOpen(start - 1)) start--;
  let end = last.to;
  while (end < old.lines.length && end < last.to + CONTEXT && old.isOpen(end)) end++;
  const newStart = first.newFrom - (first.from - start);
  const parts: string[] = [];
  const add = (mark: string, side: Side, from: number, to: number) => {
    for (let line = from; line < to; line++) parts.push(marked(mark, side.shown(line)));
  };
  let at = start;
  for (const { from, to, newFrom, newTo } of blocks) {
    add(' ', old, at, from);
    add('-', old, from, to);
    add('+', fresh, newFrom, newTo);
    at = to;
  }
  add(' ', old, at, end);
  const newLength = last.newTo + (end - last.to) - newStart;
  return `@@ -${range(start, end - start)} +${range(newStart, newLength)} @@\n${parts.join('')}`;
}

function range(start: number, length: number): string {
  const line = length === 0 ? start : start + 1;
  return length === 1 ? String(line) : `${line},${length}`;
}

function marked(mark: string, line: string): string {
  return line.endsWith('\n') ? mark + line : `${mark}${line}\n\\ No newline at end of file\n`;
}

/** The blocks that differ, by the shortest edit script (Myers), between what both texts begin and end with. */
function blocksOf(old: readonly string[], fresh: readonly string[]): readonly Block[] {
  let head = 0;
  while (head < old.length && head < fresh.length && old[head] === fresh[head]) head++;
  let tail = 0;
  const most = Math.min(old.length, fresh.length) - head;
  while (tail < most && old[old.length - 1 - tail] === fresh[fresh.length - 1 - tail]) tail++;
  const [a, b] = [old.slice(head, old.length - tail), fresh.slice(head, fresh.length - tail)];
  if (a.length + b.length === 0) return [];
  const kept = keptLines(a, b) ?? [];
  const blocks: Block[] = [];
  let [x, y] = [0, 0];
  for (const [i, j] of [...kept, [a.length, b.length] as const]) {
    if (i > x || j > y) blocks.push({ from: head + x, to: head + i, newFrom: head + y, newTo: head + j });
    [x, y] = [i + 1, j + 1];
  }
  return blocks;
}

/** Pairs of lines that stay, in order; undefined where the texts differ by too much. */
function keptLines(a: readonly string[], b: readonly string[]): readonly (readonly [number, number])[] | undefined {
  const trace: Map<number, number>[] = [];
  const reach = new Map([[1, 0]]);
  for (let d = 0; d <= Math.min(a.length + b.length, MOST_EDITS); d++) {
    trace.push(new Map(reach));
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0));
      let x = down ? (reach.get(k + 1) ?? 0) : (reach.get(k - 1) ?? 0) + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x++;
      reach.set(k, x);
      if (x >= a.length && x - k >= b.length) return backtrack(trace, a, b);
    }
  }
  return undefined;
}

function backtrack(
  trace: readonly ReadonlyMap<number, number>[],
  a: readonly string[],
  b: readonly string[],
): readonly (readonly [number, number])[] {
  const kept: (readonly [number, number])[] = [];
  let [x, y] = [a.length, b.length];
  for (let d = trace.length - 1; d >= 0; d--) {
    const reach = trace[d] ?? new Map<number, number>();
    const k = x - y;
    const down = k === -d || (k !== d && (reach.get(k - 1) ?? 0) < (reach.get(k + 1) ?? 0));
    const from = down ? k + 1 : k - 1;
    const before = d === 0 ? 0 : (reach.get(from) ?? 0);
    const start = d === 0 ? 0 : down ? before : before + 1;
    while (x > start && y > start - k && x > 0 && y > 0) kept.push([--x, --y]);
    if (d > 0) [x, y] = [before, before - from];
  }
  return kept.reverse();
}
