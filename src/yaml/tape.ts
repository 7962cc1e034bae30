import type { ScalarStyle } from './documents.ts';

/**
 * The nodes of a text as numbers, three for each node in reading order: what it is, and where it starts and ends.
 * A mapping is followed by its keys and values in turn, a sequence by its items.
 */
export interface Tape {
  /** Of each node first its kind, whether it is a key, and where it ends on the tape: see `kindAt` and the like. */
  readonly nodes: Int32Array;
  /** Where the root of each document stands in `nodes`. */
  readonly roots: readonly number[];
  /** Keys that stand twice in one mapping: the later and the first one, as indexes. */
  readonly duplicates: readonly Repeated[];
}

/** A key that stands twice in one mapping: the index of its document, and where it and the first stand on the tape. */
export interface Repeated {
  readonly document: number;
  readonly key: number;
  readonly first: number;
}

/** Kinds of nodes on a tape. */
export const MAP = 0;
export const SEQ = 1;
export const PLAIN = 2;
export const SINGLE = 3;
export const DOUBLE = 4;
/** From here on, what a scalar says is not what is written. */
export const ESCAPED_SINGLE = 5;
export const ESCAPED_DOUBLE = 6;
export const LITERAL = 7;
export const LITERAL_STRIP = 8;
export const LITERAL_KEEP = 9;
export const FOLDED = 10;
export const FOLDED_STRIP = 11;
export const FOLDED_KEEP = 12;

/** How each kind of scalar is written. */
export const STYLE: Readonly<Record<number, ScalarStyle>> = {
  [PLAIN]: 'plain',
  [SINGLE]: 'single',
  [DOUBLE]: 'double',
  [ESCAPED_SINGLE]: 'single',
  [ESCAPED_DOUBLE]: 'double',
  [LITERAL]: 'literal',
  [LITERAL_STRIP]: 'literal',
  [LITERAL_KEEP]: 'literal',
  [FOLDED]: 'folded',
  [FOLDED_STRIP]: 'folded',
  [FOLDED_KEEP]: 'folded',
};

/** Numbers for each node. */
export const STRIDE = 3;
const KIND_BITS = 4;
export const KIND_MASK = (1 << KIND_BITS) - 1;
export const KEY_BIT = 1 << KIND_BITS;
export const NEXT_SHIFT = KIND_BITS + 1;

/** The kind of the node that stands there on a tape. */
export function kindAt(nodes: Int32Array, node: number): number {
  return (nodes[node] ?? 0) & KIND_MASK;
}

/** Whether a node is the key of an entry. */
export function isKeyAt(nodes: Int32Array, node: number): boolean {
  return ((nodes[node] ?? 0) & KEY_BIT) !== 0;
}

/** The index behind a node and all that is in it. */
export function behind(nodes: Int32Array, node: number): number {
  return (nodes[node] ?? 0) >> NEXT_SHIFT;
}
