import type { Span } from './source.ts';

/** A span as people count: lines and columns from 1, columns in UTF-16 code units. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Turns spans into what reports print. `excerpt` is the source line with every secret value masked. */
export interface Places {
  of(span: Span): Place;
  /** The line of the span's start, without its line end, secrets masked; undefined where the file has no text any more. */
  excerpt(span: Span): string | undefined;
}
