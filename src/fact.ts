import type { Span } from './text/source.ts';

/** Why something is not known from the files: in words for people, and by its sort where something rests on that. */
export interface Gap {
  readonly reason: string;
  readonly sort?: GapSort;
  /** The place of the mistake that keeps it from being known, if that is told by itself. */
  readonly told?: Span;
}

/**
 * `unseen`: no file of the repository shows it, and those of another may. `silent`: the values of a chart say nothing of
 * it. `contested`: what makes it is there twice. `encrypted`: SOPS has encrypted it.
 */
export type GapSort = 'unseen' | 'silent' | 'contested' | 'encrypted';

/**
 * What a file shows of a value: the value, or why it can't be known from the files, and what would settle it where that
 * is known. Either way with its place.
 */
export type Fact<T> =
  | { readonly known: true; readonly value: T; readonly at: Span }
  | ({ readonly known: false; readonly settle?: string; readonly at: Span } & Gap);

/** A fact that stands at a place. */
export function known<T>(value: T, { path, start, end }: Span): Fact<T> {
  return { known: true, value, at: { path, start, end } };
}

/** That something is not known, with the reason and where that shows. */
export function unknown(why: string | Gap, { path, start, end }: Span, settle?: string): Fact<never> {
  const gap = typeof why === 'string' ? { reason: why } : why;
  return { known: false, ...gap, at: { path, start, end }, ...(settle === undefined ? {} : { settle }) };
}
