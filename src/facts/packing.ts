/**
 * Plain data as JSON in little space and few values: every text once, every object once however often it is referred
 * to, every list of keys once. Maps, sets and undefined stay what they are. Objects come out with the identities they
 * had.
 */
interface Packed {
  /** Lists of keys, of objects of one shape. */
  readonly shapes: readonly (readonly string[])[];
  /** Texts, and numbers that are no small integers. */
  readonly atoms: readonly Atom[];
  /**
   * Objects one behind the other, inner ones first. Each is its shape, how much it holds where the shape does not tell,
   * and references to that.
   */
  readonly objects: readonly number[];
  /** A reference: to a constant, to an atom (even) or to an object (odd); a negative one is a small integer itself. */
  readonly root: number;
}

type Atom = string | number;

/** Values that are always there. */
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
  const packed: Packed = {
    root: packing.refer(root),
    shapes: packing.shapes,
    atoms: packing.atoms,
    objects: packing.objects,
  };
  return JSON.stringify(packed);
}

/** What has been packed so far. */
class Packing {
  readonly shapes: (readonly string[])[] = [];
  readonly atoms: Atom[] = [];
  readonly objects: number[] = [];
  #count = 0;
  readonly #plain: (value: object) => object;
  readonly #known = new Map<unknown, number>(CONSTANTS.map((constant, i) => [constant, i]));
  readonly #shapes = new Map<string, number>();

  constructor(plain: (value: object) => object) {
    this.#plain = plain;
  }

  refer(value: unknown): number {
    if (typeof value === 'number') return isSmall(value) ? -value - 1 : this.#addAtom(value);
    const known = this.#known.get(value);
    if (known !== undefined) return known;
    const reference = typeof value === 'string' ? this.#addAtom(value) : this.#addObject(value);
    this.#known.set(value, reference);
    return reference;
  }

  #addAtom(atom: Atom): number {
    return CONSTANTS.length + 2 * (this.atoms.push(atom) - 1);
  }

  #addObject(value: unknown): number {
    if (typeof value !== 'object' || value === null) throw new TypeError(`a ${typeof value} is no plain data`);
    // What it holds stands before it.
    const own = Array.isArray(value)
      ? this.#listed(ARRAY, value)
      : value instanceof Map
        ? this.#listed(MAP, [...value].flat())
        : value instanceof Set
          ? this.#listed(SET, [...value])
          : this.#shaped(this.#plain(value));
    for (const number of own) this.objects.push(number);
    return CONSTANTS.length + 2 * this.#count++ + 1;
  }

  #listed(shape: number, items: readonly unknown[]): readonly number[] {
    const own = [shape, items.length];
    for (const item of items) own.push(this.refer(item));
    return own;
  }

  #shaped(value: object): readonly number[] {
    const prototype = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null)
      throw new TypeError(`a ${value.constructor.name} is no plain data`);
    const own = [this.#shapeOf(Object.keys(value))];
    for (const held of Object.values(value)) own.push(this.refer(held));
    return own;
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
  const { shapes, atoms, objects, root } = packedIn(text);
  const made: unknown[] = [];
  const value = (reference = 0): unknown => {
    if (reference < CONSTANTS.length) return reference < 0 ? -reference - 1 : CONSTANTS[reference];
    const at = (reference - CONSTANTS.length) >>> 1;
    const values = (reference & 1) === 0 ? atoms : made;
    if (at >= values.length) throw new PackingError('an object refers to a later one');
    return values[at];
  };
  for (let next = 0; next < objects.length; ) {
    const shape = objects[next++] ?? 0;
    const keys = shapes[shape - OBJECT];
    const length = keys ? keys.length : (objects[next++] ?? -1);
    if (length < 0 || next + length > objects.length) throw new PackingError('an object is not whole');
    made.push(keys ? shaped(keys, objects, next, value) : listed(shape, objects.slice(next, next + length), value));
    next += length;
  }
  return value(root);
}

function shaped(
  keys: readonly string[],
  objects: readonly number[],
  from: number,
  value: (reference?: number) => unknown,
): object {
  const object: Record<string, unknown> = {};
  for (let i = 0; i < keys.length; i++) object[keys[i] ?? ''] = value(objects[from + i]);
  return object;
}

function listed(shape: number, references: readonly number[], value: (reference?: number) => unknown): object {
  const values = references.map((reference) => value(reference));
  if (shape === ARRAY) return values;
  if (shape === SET) return new Set(values);
  if (shape !== MAP || values.length % 2 !== 0) throw new PackingError('an object is of no shape');
  const map = new Map<unknown, unknown>();
  for (let i = 0; i < values.length; i += 2) map.set(values[i], values[i + 1]);
  return map;
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
  if (!('root' in value && 'shapes' in value && 'atoms' in value && 'objects' in value)) return false;
  const { root, shapes, atoms, objects } = value;
  const isShape = (keys: unknown) =>
    Array.isArray(keys) &&
    keys.every((key) => typeof key === 'string' && key !== '__proto__') &&
    new Set(keys).size === keys.length;
  return (
    Number.isInteger(root) &&
    Array.isArray(shapes) &&
    shapes.every(isShape) &&
    Array.isArray(atoms) &&
    atoms.every((atom) => typeof atom === 'string' || typeof atom === 'number') &&
    Array.isArray(objects) &&
    objects.every(Number.isInteger)
  );
}
