/** Choices that follow from a seed alone. */
export interface Dice {
  readonly chance: (probability: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Between `least` and `most` different items, in their order. */
  readonly some: <T>(from: readonly T[], least: number, most: number) => readonly T[];
  readonly below: (count: number) => number;
}

/** Mulberry32. */
export function diceOf(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  const pick = <T>(from: readonly T[]): T => {
    const found = from[below(from.length)];
    if (found === undefined) throw new Error('nothing to pick from');
    return found;
  };
  const some = <T>(from: readonly T[], least: number, most: number): readonly T[] => {
    const count = Math.min(from.length, least + below(most - least + 1));
    const left = from.map((_, i) => i);
    while (left.length > count) left.splice(below(left.length), 1);
    return left.flatMap((i) => from.slice(i, i + 1));
  };
  return { chance: (probability) => next() < probability, pick, some, below };
}
