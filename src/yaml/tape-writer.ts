import { behind, KEY_BIT, KIND_MASK, NEXT_SHIFT, PLAIN, type Repeated, STRIDE, type Tape } from './tape.ts';

/** Thrown at what a whole parser has to decide. */
export const BEYOND_US = new Error('not the plain part of YAML');

const DEPTH_LIMIT = 100;
/** Nodes of one text; longer ones are left to what bounds each document. */
const NODE_LIMIT = 400_000;
/** Mappings up to this size are searched for duplicates by comparing each with each. */
const FEW = 24;

/** The keys of the mapping that is searched for duplicates. */
const few = new Int32Array(FEW);

/**
 * Writes the tape of a text. Its members are hidden by type alone: V8 checks those with a mark at each call, and of
 * these there are millions.
 */
export class TapeWriter {
  protected readonly text: string;
  protected readonly roots: number[] = [];
  private duplicates: Repeated[] | undefined;
  /** How much of the scratch is written. */
  protected size = 0;
  /** Where the scalar before ends: an absent one stands there. */
  private cursor = 0;
  /** How far the nodes so far reach. */
  private reach = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
  }

  protected tape(): Tape {
    return { nodes: taken(this.size), roots: this.roots, duplicates: this.duplicates ?? NONE };
  }

  protected open(kind: number, start: number): number {
    if (++this.depth > DEPTH_LIMIT) throw BEYOND_US;
    this.push(kind, start, start + 1);
    return this.size - STRIDE;
  }

  /** Ends a collection where the last node in it ends. */
  protected close(node: number): void {
    this.depth--;
    scratch[node] = ((scratch[node] ?? 0) & (KIND_MASK | KEY_BIT)) | (this.size << NEXT_SHIFT);
    scratch[node + 2] = this.reach;
  }

  private push(kind: number, start: number, end: number): void {
    const at = this.size;
    if (at + STRIDE > scratch.length) grow(at);
    scratch[at] = kind | ((at + STRIDE) << NEXT_SHIFT);
    scratch[at + 1] = start;
    scratch[at + 2] = end;
    if (end > this.reach) this.reach = end;
    this.size = at + STRIDE;
    if (at > NODE_LIMIT * STRIDE) throw BEYOND_US;
  }

  protected scalar(kind: number, start: number, end: number): void {
    this.push(kind, start, end);
    this.cursor = end;
  }

  protected absent(): void {
    this.push(PLAIN, this.cursor, this.cursor);
  }

  /** Makes the last scalar the key of an entry. */
  protected turnToKey(): void {
    const node = this.size - STRIDE;
    scratch[node] = (scratch[node] ?? 0) | KEY_BIT;
  }

  /** Notes the keys of a mapping that stand there before. */
  protected repeats(node: number, count: number): void {
    if (count > FEW) {
      this.compareAll(node);
      return;
    }
    let written = 0;
    for (let key = node + STRIDE; key < this.size; key = behind(scratch, key + STRIDE)) {
      for (let i = 0; i < written; i++) {
        const before = few[i] ?? 0;
        if (!this.equal(key, before)) continue;
        this.repeat(key, before);
        break;
      }
      few[written++] = key;
    }
  }

  private compareAll(node: number): void {
    const first = new Map<string, number>();
    for (let key = node + STRIDE; key < this.size; key = behind(scratch, key + STRIDE)) {
      const text = this.text.slice(scratch[key + 1], scratch[key + 2]);
      const before = first.get(text);
      if (before === undefined) first.set(text, key);
      else this.repeat(key, before);
    }
  }

  private equal(a: number, b: number): boolean {
    const from = scratch[a + 1] ?? 0;
    const other = scratch[b + 1] ?? 0;
    const length = (scratch[a + 2] ?? 0) - from;
    if ((scratch[b + 2] ?? 0) - other !== length) return false;
    const text = this.text;
    for (let i = length - 1; i >= 0; i--) if (text.charCodeAt(from + i) !== text.charCodeAt(other + i)) return false;
    return true;
  }

  private repeat(key: number, first: number): void {
    this.duplicates ??= [];
    this.duplicates.push({ document: this.roots.length - 1, key, first });
  }
}

const NONE: readonly Repeated[] = [];

/** Numbers of one slab. Tapes share it: each memory of its own would cost more than to read the text. */
const SLAB = 1 << 14;
/** What is left of the slab, on which the next tape is written. */
let scratch = new Int32Array(SLAB);

/** What is written on the scratch so far, which goes on behind it. */
function taken(size: number): Int32Array {
  if (scratch.length > SLAB) {
    const apart = scratch.slice(0, size);
    scratch = new Int32Array(0);
    return apart;
  }
  const nodes = scratch.subarray(0, size);
  scratch = scratch.subarray(size);
  return nodes;
}

function grow(size: number): void {
  const larger = new Int32Array(Math.max(SLAB, size * 2));
  larger.set(scratch.subarray(0, size));
  scratch = larger;
}
