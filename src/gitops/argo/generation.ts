import type { Site } from '../site.ts';
import type { Params } from './functions.ts';
import type { Templating } from './template.ts';

/** What a generator yields: parameter sets, or why they can't be told from files, and whether Argo CD fails on it. */
export type Sets = { readonly sets: readonly Params[] } | { readonly unknown: string; readonly fails?: true };

/** What one ApplicationSet's generators are computed with. */
export interface Generation {
  readonly templating: Templating;
  readonly site: Site;
  /** How many more generators are computed; a matrix computes its second one for every set of the first. */
  budget: number;
}

/** A generation with its whole budget. */
export function generationOf(templating: Templating, site: Site): Generation {
  return { templating, site, budget: 2_000 };
}
