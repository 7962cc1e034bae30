import type { Entry, MapNode, Node, ScalarNode, SeqNode } from './documents.ts';
import type { Head } from './head.ts';
import { mayBeTyped, plainValue } from './scalar.ts';
import type { Located } from './source.ts';
import { behind, ESCAPED_SINGLE, isKeyAt, kindAt, MAP, PLAIN, SEQ, STRIDE, STYLE, type Tape } from './tape.ts';

/** How many nodes of light trees are kept made; what was made first is let go, and made again when it is asked for. */
const KEPT_NODES = 20_000;

/** Sheets with trees on them, in the order in which they were first looked at. */
let looked: Sheet[] = [];
let kept = 0;

function letGo(latest: Sheet): void {
  const sheets = looked;
  looked = [];
  for (const sheet of sheets) {
    if (sheet !== latest && kept > KEPT_NODES / 2) kept -= sheet.forget();
    else looked.push(sheet);
  }
}

/** Reads the text of a scalar that is not written as it is meant: one with escapes, or a block. */
export type Decode = (kind: number, text: string, start: number, end: number) => string;

/** UTF-16 units of open sheets that can be opened again; those that were opened first are closed. */
const OPEN_LIMIT = 1 << 18;

let open: Sheet[] = [];
let openSize = 0;

/** A file's text is another one than when it was read first. */
export class TextChanged extends Error {
  constructor(path: string) {
    super(`${path} has changed while it was read`);
  }
}

/** A text, its tape, and the light trees that were made of it: cheap to keep, for they can be made again. */
export class Sheet {
  readonly path: string;
  readonly decode: Decode;
  readonly nodes: Int32Array;
  readonly #again: (() => string) | undefined;
  readonly #length: number;
  #text: string | undefined;
  #made: (LightMap | LightSeq)[] = [];
  #count = 0;

  /** `tape` is that of the text. Where `again` reads the text anew, it is not kept for ever. */
  constructor(path: string, text: string, { nodes }: Tape, decode: Decode, again: (() => string) | undefined) {
    this.path = path;
    this.decode = decode;
    this.#again = again;
    this.nodes = nodes;
    this.#length = text.length;
    this.#text = text;
    if (again) this.#note();
  }

  get text(): string {
    return this.#text ?? this.#open();
  }

  /** Whether the text is let go, so that no part of it may hold on to the whole. */
  get isLent(): boolean {
    return this.#again !== undefined;
  }

  #open(): string {
    const text = this.#again?.() ?? '';
    if (text.length !== this.#length) throw new TextChanged(this.path);
    this.#text = text;
    this.#note();
    return text;
  }

  #note(): void {
    open.push(this);
    openSize += this.#length;
    if (openSize <= OPEN_LIMIT) return;
    const half = open.length >> 1;
    for (const sheet of open.slice(0, half)) sheet.#close();
    open = open.slice(half);
  }

  #close(): void {
    this.#text = undefined;
    openSize -= this.#length;
  }

  /** Notes that a collection keeps what is in it, so that it can be told to forget. */
  made(collection: LightMap | LightSeq, count: number): void {
    if (this.#made.length === 0) looked.push(this);
    this.#made.push(collection);
    this.#count += count;
    kept += count;
    if (kept > KEPT_NODES) letGo(this);
  }

  /** Lets all trees go; says how many nodes they had. */
  forget(): number {
    const count = this.#count;
    for (const collection of this.#made) collection.forget();
    this.#made = [];
    this.#count = 0;
    return count;
  }
}

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

/** The scalar at a node of a tape. */
export function scalarAt(sheet: Sheet, node: number): ScalarNode {
  const { path, nodes } = sheet;
  const kind = kindAt(nodes, node);
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return {
    kind: 'scalar',
    text: textOf(sheet, kind, start, end),
    plain: kind === PLAIN,
    style: STYLE[kind] ?? 'plain',
    path,
    start,
    end,
  };
}

/** The text of the scalar at a node of a tape, with its place. */
export function locatedAt(sheet: Sheet, node: number): Located<string> {
  const { path, nodes } = sheet;
  return { value: scalarTextAt(sheet, node), at: { path, start: nodes[node + 1] ?? 0, end: nodes[node + 2] ?? 0 } };
}

/** The text of the scalar at a node of a tape. */
export function scalarTextAt(sheet: Sheet, node: number): string {
  const { nodes } = sheet;
  return textOf(sheet, kindAt(nodes, node), nodes[node + 1] ?? 0, nodes[node + 2] ?? 0);
}

function textOf(sheet: Sheet, kind: number, start: number, end: number): string {
  const { text } = sheet;
  return kind < ESCAPED_SINGLE ? sliceOf(sheet, text, start, end) : sheet.decode(kind, text, start, end);
}

/** V8 makes longer slices by pointing into the whole; one that is put together anew stands by itself. */
const COPIED = 13;

function sliceOf(sheet: Sheet, text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return sheet.isLent && slice.length >= COPIED ? ` ${slice}`.slice(1) : slice;
}

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

  constructor(sheet: Sheet, node: number, start: number, end: number, hangs: boolean) {
    this.path = sheet.path;
    this.start = start;
    this.end = end;
    this.#sheet = sheet;
    this.#node = node;
    this.#hangs = hangs;
    this.head = undefined;
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

/** Whether a scalar is a string. */
export function isString({ nodes, text }: Sheet, node: number): boolean {
  if (kindAt(nodes, node) !== PLAIN) return true;
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return !mayBeTyped(text, start, end) || typeof plainValue(text.slice(start, end)) === 'string';
}

function isNullAt({ nodes, text }: Sheet, node: number): boolean {
  if (kindAt(nodes, node) !== PLAIN) return false;
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return end - start <= NULL.length && mayBeTyped(text, start, end) && plainValue(text.slice(start, end)) === null;
}

const NULL = 'null';

/** Whether a key is a word; on a tape no key has escapes. */
export function isWord({ nodes, text }: Sheet, key: number, word: string): boolean {
  const start = nodes[key + 1] ?? 0;
  return (nodes[key + 2] ?? 0) - start === word.length && text.startsWith(word, start);
}

/** Where the last key of a text stands in a mapping; negative where none does. */
function keyIn({ nodes, text }: Sheet, node: number, key: string): number {
  const end = behind(nodes, node);
  let found = -1;
  for (let at = node + STRIDE; at < end; at = behind(nodes, at + STRIDE)) {
    const start = nodes[at + 1] ?? 0;
    if ((nodes[at + 2] ?? 0) - start === key.length && text.startsWith(key, start)) found = at;
  }
  return found;
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

/** Where the value of the last key of a text stands in a mapping; negative where there is none. */
export function valueIn(sheet: Sheet, node: number, key: string): number {
  const found = keyIn(sheet, node, key);
  return found < 0 ? -1 : found + STRIDE;
}

function itemIn({ nodes }: Sheet, node: number, index: number): number {
  const end = behind(nodes, node);
  let left = index;
  for (let at = node + STRIDE; at < end; at = behind(nodes, at)) if (left-- === 0) return at;
  return -1;
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

/** Whether a key with one of these words in it may stand in a tree: false only where none does. */
export function mayHoldKey(node: Node, words: Words): boolean {
  return isLight(node) ? node.read(holdsKey, words) : true;
}

/**
 * The texts of all scalars below keys with one of these words in them, as in `mayHoldKey`; undefined for a tree that is
 * not light.
 */
export function textsUnderKeys(node: Node, words: Words): readonly string[] | undefined {
  return isLight(node) ? node.read(textsUnder, words) : undefined;
}

const NO_TEXTS: readonly string[] = [];

function textsUnder(sheet: Sheet, node: number, words: Words): readonly string[] {
  const { nodes } = sheet;
  let texts: string[] | undefined;
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; ) {
    const speaks = isKeyAt(nodes, at) && hasWord(sheet, at, words);
    const next = speaks ? behind(nodes, at + STRIDE) : at + STRIDE;
    if (speaks)
      for (let below = at + STRIDE; below < next; below += STRIDE)
        if (kindAt(nodes, below) > SEQ && !isKeyAt(nodes, below)) {
          texts ??= [];
          texts.push(scalarTextAt(sheet, below));
        }
    at = next;
  }
  return texts ?? NO_TEXTS;
}

function holdsKey(sheet: Sheet, node: number, words: Words): boolean {
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at += STRIDE) if (isKeyAt(nodes, at) && hasWord(sheet, at, words)) return true;
  return false;
}

/** Words to look for in keys. */
export interface Words {
  readonly words: readonly string[];
  /** By a letter's place in the alphabet, how far behind it a word may have its fourth letter at the earliest. */
  readonly shifts: Uint8Array;
}

/** How many letters of each word are looked at first. */
const HEAD = 4;

/** Words of lower-case ASCII letters, four at least; they count in any case. */
export function wordsOf(...words: readonly string[]): Words {
  const shifts = new Uint8Array(32).fill(HEAD);
  for (const word of words)
    for (let i = 0; i < HEAD; i++) {
      const letter = word.charCodeAt(i) & 31;
      shifts[letter] = Math.min(shifts[letter] ?? HEAD, HEAD - 1 - i);
    }
  return { words, shifts };
}

/** Whether a key has one of these words in it. Skips, as Horspool does, what no word can hold. */
export function hasWord({ nodes, text }: Sheet, node: number, { words, shifts }: Words): boolean {
  const end = nodes[node + 2] ?? 0;
  let last = (nodes[node + 1] ?? 0) + HEAD - 1;
  while (last < end) {
    const shift = shifts[text.charCodeAt(last) & 31] ?? HEAD;
    if (shift === 0)
      for (let i = 0; i < words.length; i++) if (begins(text, last - HEAD + 1, end, words[i] ?? '')) return true;
    last += shift || 1;
  }
  return false;
}

function begins(text: string, start: number, end: number, word: string): boolean {
  if (end - start < word.length) return false;
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 32) !== word.charCodeAt(i)) return false;
  return true;
}
