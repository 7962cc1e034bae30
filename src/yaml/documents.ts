import type { Span } from '../text/source.ts';

/** How a scalar is written; a tag or a chomping indicator is no part of it. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

/** A scalar. Its span is the text between the quotes, or the block's lines; an absent value is empty, behind its key. */
export interface ScalarNode extends Span {
  readonly kind: 'scalar';
  /** The text after unescaping and folding. */
  readonly text: string;
  /** Whether its type follows from its text: plain style and no tag. */
  readonly plain: boolean;
  readonly style: ScalarStyle;
  readonly tag?: string;
  /** Where what is left of the text before was written, if only a part of it is written here. */
  readonly over?: Span;
}

export interface Entry {
  readonly key: ScalarNode;
  readonly value: Node;
}

export interface MapNode extends Span {
  readonly kind: 'map';
  readonly entries: readonly Entry[];
}

export interface SeqNode extends Span {
  readonly kind: 'seq';
  readonly items: readonly Node[];
}

/** A light located tree: immutable, aliases resolved to shared nodes, merge keys applied. */
export type Node = ScalarNode | MapNode | SeqNode;

/** A key that stands twice in one mapping. */
export interface DuplicateKey {
  readonly key: ScalarNode;
  readonly first: ScalarNode;
}

/** One document of a file; `index` counts from 0 within the file. */
export interface Document {
  readonly index: number;
  readonly root: Node;
  readonly duplicates: readonly DuplicateKey[];
  /** Whether readers of manifests leave it out: another one stands before it, and no line of `---` between them. */
  readonly unread?: boolean;
  /** The second of two `<<` in one mapping, which some readers refuse. */
  readonly mergedTwice?: ScalarNode;
}

/** Why a text or a part of it does not parse. */
export interface SyntaxFault {
  readonly message: string;
  readonly at: Span;
}

/** What a text holds: its documents, and the faults of those that do not parse. */
export interface Parsed {
  readonly documents: readonly Document[];
  readonly faults: readonly SyntaxFault[];
}
