import type { Located } from '../text/source.ts';
import type { Entry, MapNode, Node, SeqNode } from './documents.ts';
import type { Head } from './identity.ts';
import type { Sheet } from './sheet.ts';
import { isNullAt, isString, itemIn, keyIn, locatedAt, scalarAt, scalarTextAt, valueIn } from './sheet-node.ts';
import { behind, kindAt, MAP, SEQ, STRIDE } from './tape.ts';

/**
 * The tree at a node of a tape: what is in a collection is made when it is asked for. What hangs on another tree is
 * told to forget it in time; what was read by itself is let go with whoever asked for it.
 */
export function treeAt(sheet: Sheet, node: number, hangs: boolean): Node {
  const { nodes } = sheet;
  const kind = kindAt(nodes, node);
  if (kind > SEQ) return scalarAt(sheet, node);
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return kind === MAP ? new LightMap(sheet, node, start, end, hangs) : new LightSeq(sheet, node, start, end, hangs);
}

/** What a walk over a manifest found, as of a type of Kubernetes. */
export interface Walk {
  readonly type: string;
  /** Whether it decodes into that type without a word. */
  readonly isFlawless: boolean;
  /** The texts below keys that speak of secrets, as far as it came. */
  readonly spoken: readonly string[];
}

/** A mapping whose entries are read off a tape when they are asked for. */
export class LightMap implements MapNode {
  readonly kind = 'map';
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly #sheet: Sheet;
  readonly #node: number;
  readonly #hangs: boolean;
  #entries: readonly Entry[] | undefined;
  /** Who it says it is, once that was read. */
  head: Head | undefined;
  /** What the last walk over it found. */
  walk: Walk | undefined;

  constructor(sheet: Sheet, node: number, start: number, end: number, hangs: boolean) {
    this.path = sheet.path;
    this.start = start;
    this.end = end;
    this.#sheet = sheet;
    this.#node = node;
    this.#hangs = hangs;
    this.head = undefined;
    this.walk = undefined;
  }

  get entries(): readonly Entry[] {
    if (this.#entries) return this.#entries;
    const entries = entriesAt(this.#sheet, this.#node, this.#hangs);
    this.#entries = entries;
    if (this.#hangs) this.#sheet.made(this, 2 * entries.length);
    return entries;
  }

  /** The last entry of a key; of what is not made yet no more than that is. */
  entry(key: string): Entry | undefined {
    if (this.#entries) return this.#entries.findLast((entry) => entry.key.text === key);
    const found = keyIn(this.#sheet, this.#node, key);
    return found < 0 ? undefined : entryAt(this.#sheet, found, false);
  }

  first(): Entry | undefined {
    if (this.#entries) return this.#entries[0];
    const first = this.#node + STRIDE;
    return first < behind(this.#sheet.nodes, this.#node) ? entryAt(this.#sheet, first, false) : undefined;
  }

  /** The value of the last entry of a key. */
  value(key: string): Node | undefined {
    if (this.#entries) return this.#entries.findLast((entry) => entry.key.text === key)?.value;
    const found = keyIn(this.#sheet, this.#node, key);
    return found < 0 ? undefined : treeAt(this.#sheet, found + STRIDE, false);
  }

  /** The text of the last entry of a key, where that is a string; else empty. */
  string(key: string): string {
    const value = valueIn(this.#sheet, this.#node, key);
    if (value < 0 || kindAt(this.#sheet.nodes, value) <= SEQ || !isString(this.#sheet, value)) return '';
    return scalarTextAt(this.#sheet, value);
  }

  /** The scalar under the last entry of a key, unless it is null. */
  located(key: string): Located<string> | undefined {
    const value = valueIn(this.#sheet, this.#node, key);
    if (value < 0 || kindAt(this.#sheet.nodes, value) <= SEQ || isNullAt(this.#sheet, value)) return undefined;
    return locatedAt(this.#sheet, value);
  }

  forget(): void {
    this.#entries = undefined;
  }

  /** Reads it off its tape. */
  read<A, T>(reader: (sheet: Sheet, node: number, argument: A) => T, argument: A): T {
    return reader(this.#sheet, this.#node, argument);
  }
}

/** Whether a collection can be read off its tape. */
export function isLight(node: Node): node is LightMap | LightSeq {
  return node instanceof LightMap || node instanceof LightSeq;
}

/** Whether a scalar in a tree may hold a character, or a word: false only where none does, escaped or not. */
export function mayHold(node: Node, word: string): boolean {
  return isLight(node) ? node.read(holds, word) : true;
}

function holds({ nodes, text }: Sheet, node: number, word: string): boolean {
  const written = text.slice(nodes[node + 1], nodes[node + 2]);
  return written.includes(word) || written.includes('\\');
}

class LightSeq implements SeqNode {
  readonly kind = 'seq';
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly #sheet: Sheet;
  readonly #node: number;
  readonly #hangs: boolean;
  #items: readonly Node[] | undefined;

  constructor(sheet: Sheet, node: number, start: number, end: number, hangs: boolean) {
    this.path = sheet.path;
    this.start = start;
    this.end = end;
    this.#sheet = sheet;
    this.#node = node;
    this.#hangs = hangs;
  }

  get items(): readonly Node[] {
    if (this.#items) return this.#items;
    const items = nodesIn(this.#sheet, this.#node, this.#hangs);
    this.#items = items;
    if (this.#hangs) this.#sheet.made(this, items.length);
    return items;
  }

  forget(): void {
    this.#items = undefined;
  }

  /** Reads it off its tape. */
  read<A, T>(reader: (sheet: Sheet, node: number, argument: A) => T, argument: A): T {
    return reader(this.#sheet, this.#node, argument);
  }
}

function entriesAt(sheet: Sheet, node: number, hang: boolean): readonly Entry[] {
  const { nodes } = sheet;
  const entries: Entry[] = [];
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; ) {
    entries.push(entryAt(sheet, at, hang));
    at = behind(nodes, at + STRIDE);
  }
  return entries;
}

function entryAt(sheet: Sheet, key: number, hangs: boolean): Entry {
  return { key: scalarAt(sheet, key), value: treeAt(sheet, key + STRIDE, hangs) };
}

function nodesIn(sheet: Sheet, node: number, hang: boolean): readonly Node[] {
  const { nodes } = sheet;
  const items: Node[] = [];
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at = behind(nodes, at)) items.push(treeAt(sheet, at, hang));
  return items;
}

/** The node at a path below a light collection, read off its tape. */
export function lightAt(node: LightMap | LightSeq, path: readonly (string | number)[]): Node | undefined {
  return node.read(nodeBelow, path);
}

/** What stands at a path below a collection, of which nothing else is made. */
function nodeBelow(sheet: Sheet, node: number, path: readonly (string | number)[]): Node | undefined {
  let at = node;
  for (let i = 0; i < path.length && at >= 0; i++) {
    const step = path[i];
    const kind = kindAt(sheet.nodes, at);
    if (typeof step === 'string') at = kind === MAP ? valueIn(sheet, at, step) : -1;
    else at = step !== undefined && kind === SEQ ? itemIn(sheet, at, step) : -1;
  }
  return at < 0 ? undefined : treeAt(sheet, at, false);
}
