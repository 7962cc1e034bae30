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
export declare function spanOf({ path, start, end }: Span): Span;
/** Where a span starts, as a key. */
export declare function placeOf({ path, start }: Span): string;
/** Whether a span lies within another. */
export declare function isWithinSpan({ path, start, end }: Span, outer: Span): boolean;
/** Orders spans as a reader meets them: by path, then by offset. */
export declare function compareSpans(a: Span, b: Span): number;
/** Offsets at which the lines of a text start; LF, CRLF and a lone CR end a line. */
export declare function lineStarts(text: string): readonly number[];
/** The position of an offset, given the line starts of its text. */
export declare function position(starts: readonly number[], offset: number): Position;
