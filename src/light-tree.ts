import type { Entry, MapNode, Node, ScalarNode, SeqNode } from './documents.ts';
import { ESCAPED_SINGLE, MAP, PLAIN, SEQ, STRIDE, STYLE, type Tape, WIDTH } from './tape.ts';

/** A text with its tape, and how to read what is not written as it stands. */
export interface Sheet {
  readonly path: string;
  readonly text: string;
  readonly tape: Tape;
  /** The text of a scalar with escapes in it, or of a block. */
  decode(kind: number, text: string, start: number, end: number): string;
}

/** The tree at a node of a tape: what is in a collection is made when it is first asked for. */
export function treeAt(sheet: Sheet, node: number): Node {
  const { nodes } = sheet.tape;
  const kind = (nodes[node] ?? 0) % WIDTH;
  if (kind === MAP) return new LightMap(sheet, node);
  return kind === SEQ ? new LightSeq(sheet, node) : scalarAt(sheet, node);
}

/** The scalar at a node of a tape. */
export function scalarAt({ path, text, tape: { nodes }, decode }: Sheet, node: number): ScalarNode {
  const kind = (nodes[node] ?? 0) % WIDTH;
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return {
    kind: 'scalar',
    text: kind < ESCAPED_SINGLE ? text.slice(start, end) : decode(kind, text, start, end),
    plain: kind === PLAIN,
    style: STYLE[kind] ?? 'plain',
    path,
    start,
    end,
  };
}

class LightMap implements MapNode {
  readonly kind = 'map';
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly #sheet: Sheet;
  readonly #node: number;
  #entries: readonly Entry[] | undefined;

  constructor(sheet: Sheet, node: number) {
    const { nodes } = sheet.tape;
    this.path = sheet.path;
    this.start = nodes[node + 1] ?? 0;
    this.end = nodes[node + 2] ?? 0;
    this.#sheet = sheet;
    this.#node = node;
  }

  get entries(): readonly Entry[] {
    this.#entries ??= entriesAt(this.#sheet, this.#node);
    return this.#entries;
  }
}

class LightSeq implements SeqNode {
  readonly kind = 'seq';
  readonly path: string;
  readonly start: number;
  readonly end: number;
  readonly #sheet: Sheet;
  readonly #node: number;
  #items: readonly Node[] | undefined;

  constructor(sheet: Sheet, node: number) {
    const { nodes } = sheet.tape;
    this.path = sheet.path;
    this.start = nodes[node + 1] ?? 0;
    this.end = nodes[node + 2] ?? 0;
    this.#sheet = sheet;
    this.#node = node;
  }

  get items(): readonly Node[] {
    this.#items ??= itemsAt(this.#sheet, this.#node);
    return this.#items;
  }
}

function entriesAt(sheet: Sheet, node: number): readonly Entry[] {
  const { nodes } = sheet.tape;
  const entries: Entry[] = [];
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; ) {
    const value = at + STRIDE;
    entries.push({ key: scalarAt(sheet, at), value: treeAt(sheet, value) });
    at = behind(nodes, value);
  }
  return entries;
}

function itemsAt(sheet: Sheet, node: number): readonly Node[] {
  const { nodes } = sheet.tape;
  const items: Node[] = [];
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at = behind(nodes, at)) items.push(treeAt(sheet, at));
  return items;
}

/** The index behind a node and all that is in it. */
function behind(nodes: Int32Array, node: number): number {
  return Math.floor((nodes[node] ?? 0) / WIDTH);
}
