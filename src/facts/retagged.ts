import { parseImage } from '../kubernetes/image.ts';
import type { Container, PodSource } from '../resources/pod.ts';
import type { LotFacts } from './extract.ts';

/**
 * Whether what was extracted of a lot before and after some files changed decides the same: nothing differs but where
 * things stand in those files, in the same order, and tags and digests of images. Gives these images as they were;
 * undefined where more differs.
 */
export function retaggedImages(
  before: LotFacts,
  after: LotFacts,
  changed: ReadonlySet<string>,
): readonly string[] | undefined {
  const compared = new Comparison(changed);
  const isSame = compared.same(withoutImages(before), withoutImages(after));
  const [old, present] = [imagesOf(before), imagesOf(after)];
  const differing = old.filter((image, i) => image !== present[i]);
  const isRetagged = old.every((image, i) => image === present[i] || isOfOneName(image, present[i]));
  return isSame && isRetagged && compared.inOrder() ? differing : undefined;
}

function withoutImages({ facts, ...rest }: LotFacts): object {
  const bare = ({ image: { at }, ...container }: Container) => ({ ...container, at });
  const pods = facts.pods.map((pod: PodSource) => ({ ...pod, containers: pod.containers.map(bare) }));
  return { ...rest, facts: { ...facts, pods } };
}

function imagesOf({ facts }: LotFacts): readonly string[] {
  return facts.pods.flatMap(({ containers }) => containers.map(({ image }) => image.value));
}

/** Whether two texts are images that are written alike but for their tags and digests. */
function isOfOneName(a: string, b = ''): boolean {
  return parseImage(a).ok && parseImage(b).ok && nameOf(a) === nameOf(b);
}

function nameOf(image: string): string {
  return image.replace(/[:@][^/]*$/, '');
}

/** Compares plain data, in which places in files that changed may differ. */
class Comparison {
  readonly #changed: ReadonlySet<string>;
  /** What each object was found to be the same as. */
  readonly #known = new Map<object, object>();
  /** Offsets in a file before, and what they are now. */
  readonly #moved = new Map<string, Map<number, number>>();

  constructor(changed: ReadonlySet<string>) {
    this.#changed = changed;
  }

  same(a: unknown, b: unknown): boolean {
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
    return a.length === b.length && a.every((item, i) => this.same(item, b[i]));
  }

  #sameFields(a: object, b: object): boolean {
    const [fields, others] = [Object.entries(a), Object.entries(b)];
    const path = 'path' in a && typeof a.path === 'string' && this.#changed.has(a.path) ? a.path : undefined;
    return (
      fields.length === others.length &&
      fields.every(([key, value], i) => {
        const [otherKey, other] = others[i] ?? [];
        if (key !== otherKey) return false;
        return path !== undefined && PLACE.has(key) ? this.#moves(path, value, other) : this.same(value, other);
      })
    );
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
  inOrder(): boolean {
    return [...this.#moved.values()].every((moved) => {
      const offsets = [...moved].sort(([a], [b]) => a - b);
      return offsets.every(([, to], i) => i === 0 || to > (offsets[i - 1]?.[1] ?? 0));
    });
  }
}

const PLACE = new Set(['start', 'end']);
