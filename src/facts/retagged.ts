import { parseImage } from '../kubernetes/image.ts';
import type { Container, PodSource } from '../resources/pod.ts';
import type { Pull } from '../results/proof.ts';
import type { Located, Span } from '../text/source.ts';
import type { LotFacts } from './extract.ts';
import type { Retagging } from './stencil.ts';

/**
 * What an edit of some files did to facts, as long as nothing differs that decides: things stand elsewhere in these
 * files, in the same order, and images have other tags or digests.
 */
export class Retagged {
  readonly #changed: ReadonlySet<string>;
  /** What each object was found to be the same as. */
  readonly #known = new Map<object, object>();
  /** Offsets in a file before, and what they are now. */
  readonly #moved = new Map<string, Map<number, number>>();
  /** Images that have another tag, by how and where they were written: what they are now. */
  readonly #images = new Map<string, string>();
  /** Files in which nothing differs but tags. */
  readonly #retaggings = new Map<string, Retagging>();

  /** `changed`: the paths of the files. */
  constructor(changed: ReadonlySet<string>) {
    this.#changed = changed;
  }

  /** Takes in the facts of a lot before and after; false where more differs. */
  takes(before: LotFacts, after: LotFacts): boolean {
    const [old, present] = [imagesOf(before), imagesOf(after)];
    return (
      this.#same(withoutImages(before), withoutImages(after)) &&
      old.every((image, i) => image.value === present[i]?.value || this.#takesImage(image, present[i]))
    );
  }

  /** Takes in a file in which nothing differs but tags. */
  takeFile(path: string, retagging: Retagging): void {
    this.#retaggings.set(path, retagging);
    for (const { start, before, after } of retagging.images) this.#images.set(keyOf(before, { path, start }), after);
  }

  #takesImage(before: Located<string>, after: Located<string> | undefined): boolean {
    if (!after || !isOfOneName(before.value, after.value)) return false;
    const key = keyOf(before.value, before.at);
    const known = this.#images.get(key) ?? after.value;
    this.#images.set(key, known);
    return known === after.value;
  }

  /**
   * What was made of the facts before as it would be made of those after, plain data. Undefined where that can't be
   * told: something would stand elsewhere that no fact has a place for, or a text speaks of an image.
   */
  after<T extends object>(made: T): T | undefined {
    const images = [...this.#images].map(([key]) => imageIn(key));
    if (!this.#isInOrder()) return undefined;
    try {
      return this.#present(made, images);
    } catch (error) {
      if (error instanceof UntoldError) return undefined;
      throw error;
    }
  }

  #present<T>(value: T, images: readonly string[]): T {
    if (typeof value === 'string') {
      if (images.some((image) => value.includes(image))) throw new UntoldError();
      return value;
    }
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return value.map((item) => this.#present(item, images)) as T;
    const path = this.#pathOf(value);
    const fields = Object.entries(value).map(([key, field]) => {
      if (path !== undefined && PLACE.has(key)) return [key, this.#placeOf(path, field)];
      return [key, isPull(value) && key === 'image' ? this.#imageOf(value) : this.#present(field, images)];
    });
    return Object.fromEntries(fields);
  }

  #placeOf(path: string, offset: unknown): number {
    const retagging = this.#retaggings.get(path);
    const moves = (from: number) => (retagging ? retagging.moved(from) : this.#moved.get(path)?.get(from));
    const moved = typeof offset === 'number' ? moves(offset) : undefined;
    if (moved === undefined) throw new UntoldError();
    return moved;
  }

  #imageOf({ image, at }: Pick<Pull, 'image' | 'at'>): string {
    return this.#images.get(keyOf(image, at)) ?? image;
  }

  #same(a: unknown, b: unknown): boolean {
    if (Object.is(a, b)) return true;
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
    if (this.#known.get(a) === b) return true;
    if (!this.#sameObjects(a, b)) return false;
    this.#known.set(a, b);
    return true;
  }

  #sameObjects(a: object, b: object): boolean {
    if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && this.#sameItems(a, b);
    if (a instanceof Map || b instanceof Map)
      return a instanceof Map && b instanceof Map && this.#sameItems([...a].flat(), [...b].flat());
    if (a instanceof Set || b instanceof Set)
      return a instanceof Set && b instanceof Set && this.#sameItems([...a], [...b]);
    return this.#sameFields(a, b);
  }

  #sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
    return a.length === b.length && a.every((item, i) => this.#same(item, b[i]));
  }

  #sameFields(a: object, b: object): boolean {
    const [fields, others] = [Object.entries(a), Object.entries(b)];
    const path = this.#pathOf(a);
    return (
      fields.length === others.length &&
      fields.every(([key, value], i) => {
        const [otherKey, other] = others[i] ?? [];
        if (key !== otherKey) return false;
        return path !== undefined && PLACE.has(key) ? this.#moves(path, value, other) : this.#same(value, other);
      })
    );
  }

  /** The file that an object has a place in, where that has changed. */
  #pathOf(value: object): string | undefined {
    return 'path' in value && typeof value.path === 'string' && this.#changed.has(value.path) ? value.path : undefined;
  }

  /** Notes where an offset has gone; false where the same one has gone elsewhere as well. */
  #moves(path: string, from: unknown, to: unknown): boolean {
    if (typeof from !== 'number' || typeof to !== 'number') return false;
    const moved = this.#moved.get(path) ?? new Map<number, number>();
    this.#moved.set(path, moved);
    const known = moved.get(from) ?? to;
    moved.set(from, known);
    return known === to;
  }

  /** Whether what stood before something else still does. */
  #isInOrder(): boolean {
    return [...this.#moved.values()].every((moved) => {
      const offsets = [...moved].sort(([a], [b]) => a - b);
      return offsets.every(([, to], i) => i === 0 || to > (offsets[i - 1]?.[1] ?? 0));
    });
  }
}

/** What was made of facts can't be told from what they have become. */
class UntoldError extends Error {}

const PLACE = new Set(['start', 'end']);

function isPull(value: object): value is Pick<Pull, 'image' | 'at'> {
  return 'image' in value && 'container' in value && 'at' in value;
}

function keyOf(image: string, { path, start }: Pick<Span, 'path' | 'start'>): string {
  return `${path}\n${start}\n${image}`;
}

function imageIn(key: string): string {
  return key.slice(key.lastIndexOf('\n') + 1);
}

function withoutImages({ facts, ...rest }: LotFacts): object {
  const bare = ({ image: { at }, ...container }: Container) => ({ ...container, at });
  const pods = facts.pods.map((pod: PodSource) => ({ ...pod, containers: pod.containers.map(bare) }));
  return { ...rest, facts: { ...facts, pods } };
}

function imagesOf({ facts }: LotFacts): readonly Located<string>[] {
  return facts.pods.flatMap(({ containers }) => containers.map(({ image }) => image));
}

/** Whether two texts are images that are written alike but for their tags and digests. */
function isOfOneName(a: string, b: string): boolean {
  return parseImage(a).ok && parseImage(b).ok && nameOf(a) === nameOf(b);
}

function nameOf(image: string): string {
  return image.replace(/[:@][^/]*$/, '');
}
