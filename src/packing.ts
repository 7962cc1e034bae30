/**
 * Plain data as JSON in little space: every text once, every object once however often it is referred to, every list of
 * keys once. Maps, sets and undefined stay what they are. Objects come out with the identities they had.
 */
interface Packed {
  /** Lists of keys, of objects of one shape. */
  readonly shapes: readonly (readonly string[])[];
  /** Texts, numbers that are no small integers, and objects: their shape and what they hold, made of earlier items. */
  readonly items: readonly Item[];
  readonly root: number;
}

type Item = string | number | readonly number[];

/** Items that are always there; a negative reference stands for a small integer itself. */
const CONSTANTS: readonly unknown[] = [undefined, null, true, false];
const ARRAY = 0;
const MAP = 1;
const SET = 2;
/** The first shape that is an object's. */
const OBJECT = 3;

/** A text is not what `pack` makes. */
export class PackingError extends Error {}

/** Packs plain data without cycles; `plain` gives an object that is none as one that is. */
export function pack(root: unknown, plain: (value: object) => object = (value) => value): string {
  const packing = new Packing(plain);
  const packed: Packed = { root: packing.refer(root), shapes: packing.shapes, items: packing.items };
  return JSON.stringify(packed);
}

/** What has been packed so far. */
class Packing {
  readonly shapes: (readonly string[])[] = [];
  readonly items: Item[] = [];
  readonly #plain: (value: object) => object;
  readonly #known = new Map<unknown, number>(CONSTANTS.map((constant, i) => [constant, i]));
  readonly #shapes = new Map<string, number>();

  constructor(plain: (value: object) => object) {
    this.#plain = plain;
  }

  refer(value: unknown): number {
    if (typeof value === 'number') return isSmall(value) ? -value - 1 : this.#add(value);
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const item = typeof value === 'string' ? value : this.#composite(value);
    const reference = this.#add(item);
    this.#known.set(value, reference);
    return reference;
  }

  #add(item: Item): number {
    return this.items.push(item) - 1 + CONSTANTS.length;
  }

  #composite(value: unknown): readonly number[] {
    if (typeof value !== 'object' || value === null) throw new TypeError(`a ${typeof value} is no plain data`);
    const references: number[] = [];
    if (Array.isArray(value)) {
      references.push(ARRAY);
      for (const item of value) references.push(this.refer(item));
    } else if (value instanceof Map) {
      references.push(MAP);
      for (const [key, held] of value) references.push(this.refer(key), this.refer(held));
    } else if (value instanceof Set) {
      references.push(SET);
      for (const item of value) references.push(this.refer(item));
    } else this.#object(this.#plain(value), references);
    return references;
  }

  #object(value: object, references: number[]): void {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
      throw new TypeError(`a ${value.constructor.name} is no plain data`);
    const keys = Object.keys(value);
    references.push(this.#shapeOf(keys));
    for (const held of Object.values(value)) references.push(this.refer(held));
  }

  #shapeOf(keys: readonly string[]): number {
    const key = keys.join('\n');
    const known = this.#shapes.get(key);
    // Keys may hold line ends themselves.
    if (known !== undefined && this.shapes[known - OBJECT]?.length === keys.length) return known;
    const shape = this.shapes.push(keys) - 1 + OBJECT;
    this.#shapes.set(key, shape);
    return shape;
  }
}

function isSmall(value: number): boolean {
  return value >= 0 && value < 2 ** 31 && Number.isInteger(value) && !Object.is(value, -0);
}

/** Unpacks what `pack` made. Throws `PackingError` for any other text. */
export function unpack(text: string): unknown {
  const { shapes, items, root } = packedIn(text);
  const values: unknown[] = [...CONSTANTS];
  const value = (reference: number | undefined): unknown => {
    if (reference === undefined || reference >= values.length) throw new PackingError('an item refers to a later one');
    return reference < 0 ? -reference - 1 : values[reference];
  };
  for (const item of items) values.push(typeof item === 'object' ? unpacked(item, shapes, value) : item);
  return value(root);
}

function unpacked(
  [shape = -1, ...references]: readonly number[],
  shapes: Packed['shapes'],
  value: (reference: number | undefined) => unknown,
): unknown {
  if (shape === ARRAY) return references.map(value);
  if (shape === SET) return new Set(references.map(value));
  if (shape === MAP) {
    const map = new Map<unknown, unknown>();
    for (let i = 0; i < references.length; i += 2) map.set(value(references[i]), value(references[i + 1]));
    return map;
  }
  const keys = shapes[shape - OBJECT];
  if (keys?.length !== references.length) throw new PackingError('an item is of no shape');
  const object: Record<string, unknown> = {};
  for (let i = 0; i < keys.length; i++) object[keys[i] ?? ''] = value(references[i]);
  return object;
}

function packedIn(text: string): Packed {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch (error) {
    throw new PackingError(error instanceof Error ? error.message : 'no JSON');
  }
  if (!isPacked(read)) throw new PackingError('this is nothing that was packed');
  return read;
}

function isPacked(value: unknown): value is Packed {
  if (typeof value !== 'object' || value === null) return false;
  if (!('root' in value && 'shapes' in value && 'items' in value)) return false;
  const { root, shapes, items } = value;
  const isShape = (keys: unknown) =>
    Array.isArray(keys) &&
    keys.every((key) => typeof key === 'string' && key !== '__proto__') &&
    new Set(keys).size === keys.length;
  const isItem = (item: unknown) =>
    typeof item === 'string' ||
    typeof item === 'number' ||
    (Array.isArray(item) && item.length > 0 && item.every(Number.isInteger));
  return (
    Number.isInteger(root) &&
    Array.isArray(shapes) &&
    shapes.every(isShape) &&
    Array.isArray(items) &&
    items.every(isItem)
  );
}
