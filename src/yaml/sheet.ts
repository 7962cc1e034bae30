import type { Tape } from './tape.ts';

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

/** A collection that keeps what is in it, and can be told to forget that. */
interface Made {
  forget(): void;
}

/** A text, its tape, and the light trees that were made of it: cheap to keep, for they can be made again. */
export class Sheet {
  readonly path: string;
  readonly decode: Decode;
  readonly nodes: Int32Array;
  readonly #again: (() => string) | undefined;
  readonly #length: number;
  #text: string | undefined;
  #made: Made[] = [];
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
  made(collection: Made, count: number): void {
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
