/** A file of the repository as text. `path` is relative to the root and uses `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

/** A stretch of one file: half-open, in UTF-16 code units from the start of its text. */
export interface Span {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A value that knows where it was written. */
export interface Located<T> {
  readonly value: T;
  readonly at: Span;
}

/** 1-based line and column, the column in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The bare span of anything that carries one, such as a node: what is stored or printed must hold no more. */
export function spanOf({ path, start, end }: Span): Span {
  return { path, start, end };
}

/** Where a span starts, as a key. */
export function placeOf({ path, start }: Span): string {
  return `${path} ${start}`;
}

/** Whether a span lies within another. */
export function isWithinSpan({ path, start, end }: Span, outer: Span): boolean {
  return path === outer.path && start >= outer.start && end <= outer.end;
}

/** Orders spans as a reader meets them: by path, then by offset. */
export function compareSpans(a: Span, b: Span): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

/** Offsets at which the lines of a text start; LF, CRLF and a lone CR end a line. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** The position of an offset, given the line starts of its text. */
export function position(starts: readonly number[], offset: number): Position {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
}
