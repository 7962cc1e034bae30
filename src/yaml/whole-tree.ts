import {
  type AliasEvent,
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  type ScalarEvent,
} from 'js-yaml';
import { type Span, spanOf } from '../text/source.ts';
import type { Document, DuplicateKey, Entry, Node, ScalarNode } from './documents.ts';
import { scalarOf } from './whole-scalar.ts';

/** More nodes than this after its aliases are expanded, and a document is refused as an alias bomb. */
const EXPANDED_LIMIT = 500_000;
/** In a document of fewer nodes aliases may make up any part. */
const RATIO_FROM = 1_000;
/** Which part of a document aliases may make up. As go-yaml v2.4, decode.go: allowedAliasRatio, up to 400,000 nodes. */
const ALIAS_RATIO = 0.99;
const BOMB_FAULT = 'aliases expand to too many nodes';
const MERGE_FAULT = 'a merge key needs a mapping, or a list of mappings';

/** A document that parses and yet can't be a tree: an unknown alias, an alias bomb, a key or a tab that can't be. */
export class TreeFault extends Error {
  readonly at: Span;
  constructor(message: string, at: Span) {
    super(message);
    this.at = spanOf(at);
  }
}

/** What events speak of: a stretch of the file at `path`. */
export interface Stretch {
  readonly path: string;
  readonly text: string;
  /** Where it begins in the file. */
  readonly base: number;
  /** How many documents of the file stand before it. */
  readonly firstIndex: number;
}

/** The trees of js-yaml's events. Throws `TreeFault`. */
export function treesOf(events: readonly Event[], stretch: Stretch): Document[] {
  const growth = new Growth(stretch);
  for (const event of events) growth.take(event);
  return growth.documents;
}

/** A collection being built. `size` counts its nodes with aliases expanded. */
interface Frame {
  readonly event: Event;
  readonly items: Node[];
  readonly entries: Entry[];
  key: ScalarNode | undefined;
  readonly merges: Node[];
  readonly mergeKeys: ScalarNode[];
  size: number;
  end: number;
}

interface Anchored {
  readonly node: Node;
  readonly size: number;
}

/** The trees that have grown so far, and what is open of the next. */
class Growth {
  readonly documents: Document[] = [];
  readonly #stretch: Stretch;
  readonly #stack: Frame[] = [];
  #anchors = new Map<string, Anchored>();
  #duplicates: DuplicateKey[] = [];
  #mergedTwice: ScalarNode | undefined;
  /** How many nodes the document has, aliases themselves among them, without what these expand to. */
  #written = 0;
  /** Behind the last scalar or alias: where one stands that is absent. */
  #cursor: number;

  constructor(stretch: Stretch) {
    this.#stretch = stretch;
    this.#cursor = stretch.base;
  }

  take(event: Event): void {
    if (event.type === EVENT_SCALAR) this.#takeScalar(event);
    else if (event.type === EVENT_ALIAS) this.#takeAlias(event);
    else if (event.type === EVENT_POP) this.#close();
    else if (event.type === EVENT_DOCUMENT) this.#begin(event);
    else {
      this.#written++;
      this.#open(event, 1, this.#stretch.base + event.start + 1);
    }
  }

  #takeScalar(event: ScalarEvent): void {
    const { text, path, base } = this.#stretch;
    const node = scalarOf(event, text, path, base, this.#cursor);
    this.#cursor = node.end;
    this.#written++;
    this.#anchor(event, node, 1);
    this.#put(node, 1);
  }

  #takeAlias({ anchorStart, anchorEnd }: AliasEvent): void {
    const { text, path, base } = this.#stretch;
    const anchored = this.#anchors.get(text.slice(anchorStart, anchorEnd));
    const at = { path, start: base + anchorStart - 1, end: base + anchorEnd };
    if (!anchored) throw new TreeFault('the alias has no anchor', at);
    if (anchored.node.kind === 'seq' && isMergeKey(this.#stack.at(-1)?.key)) throw new TreeFault(MERGE_FAULT, at);
    this.#cursor = at.end;
    this.#written++;
    this.#put(anchored.node, anchored.size + 1);
  }

  #begin(event: Event): void {
    this.#anchors = new Map();
    this.#duplicates = [];
    this.#mergedTwice = undefined;
    this.#written = 0;
    this.#open(event, 0, 0);
  }

  #open(event: Event, size: number, end: number): void {
    this.#stack.push({ event, items: [], entries: [], key: undefined, merges: [], mergeKeys: [], size, end });
  }

  #close(): void {
    const frame = this.#stack.pop();
    if (!frame) return;
    if (frame.event.type === EVENT_DOCUMENT) {
      this.#end(frame);
      return;
    }
    const node = collectionOf(frame, this.#stretch, this.#duplicates);
    if (frame.event.type === EVENT_MAPPING || frame.event.type === EVENT_SEQUENCE)
      this.#anchor(frame.event, node, frame.size);
    this.#put(node, frame.size);
  }

  #end({ items: [root], size }: Frame): void {
    if (!root) return;
    if (size > RATIO_FROM && size - this.#written > size * ALIAS_RATIO) throw new TreeFault(BOMB_FAULT, root);
    const index = this.#stretch.firstIndex + this.documents.length;
    const twice = this.#mergedTwice && { mergedTwice: this.#mergedTwice };
    this.documents.push({ index, root, duplicates: this.#duplicates, ...twice });
  }

  /** Puts a node into the innermost collection, as its next item, key or value. */
  #put(node: Node, size: number): void {
    const frame = this.#stack[this.#stack.length - 1];
    if (!frame) return;
    frame.size += size;
    if (frame.size > EXPANDED_LIMIT) throw new TreeFault(BOMB_FAULT, node);
    if (node.end > frame.end) frame.end = node.end;
    const { key } = frame;
    if (frame.event.type !== EVENT_MAPPING) frame.items.push(node);
    else if (key === undefined) frame.key = keyNode(node);
    else {
      frame.key = undefined;
      if (isMergeKey(key)) {
        frame.merges.push(node);
        frame.mergeKeys.push(key);
        this.#mergedTwice ??= frame.mergeKeys[1];
      } else frame.entries.push({ key, value: node });
    }
  }

  #anchor(event: { anchorStart: number; anchorEnd: number }, node: Node, size: number): void {
    if (event.anchorStart < 0) return;
    this.#anchors.set(this.#stretch.text.slice(event.anchorStart, event.anchorEnd), { node, size });
  }
}

function keyNode(node: Node): ScalarNode {
  if (node.kind === 'scalar') return node;
  throw new TreeFault('a mapping or a list can be no key', node);
}

function isMergeKey(key: ScalarNode | undefined): boolean {
  return key?.text === '<<' && key.plain;
}

function collectionOf(frame: Frame, { path, base }: Stretch, duplicates: DuplicateKey[]): Node {
  const start = base + ('start' in frame.event ? frame.event.start : 0);
  const end = frame.end;
  if (frame.event.type === EVENT_SEQUENCE) return { kind: 'seq', items: frame.items, path, start, end };
  noteDuplicates(frame.entries, duplicates);
  const entries = frame.merges.length > 0 ? merged(frame.entries, frame.merges) : frame.entries;
  return { kind: 'map', entries, path, start, end };
}

function noteDuplicates(entries: readonly Entry[], duplicates: DuplicateKey[]): void {
  if (entries.length < 2) return;
  const first = new Map<string, ScalarNode>();
  for (const { key } of entries) {
    const before = first.get(key.text);
    if (before) duplicates.push({ key, first: before });
    else first.set(key.text, key);
  }
}

/**
 * Entries with merge keys applied: what is written wins over what is merged, earlier merges over later ones. Follows
 * go.yaml.in/yaml/v2 v2.4 decode.go: merge; kyaml v0.20.1 yaml/rnode.go has the same.
 */
function merged(written: readonly Entry[], merges: readonly Node[]): readonly Entry[] {
  const entries = [...written];
  const seen = new Set(written.map(({ key }) => key.text));
  for (const source of merges.flatMap((node) => (node.kind === 'seq' ? node.items : [node]))) {
    if (source.kind !== 'map') throw new TreeFault(MERGE_FAULT, source);
    for (const entry of source.entries) {
      if (seen.has(entry.key.text)) continue;
      seen.add(entry.key.text);
      entries.push(entry);
    }
  }
  return entries;
}
