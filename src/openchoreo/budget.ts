import type { Taint } from '../landing/landing.ts';

/** What rendering has left to spend, over all templates and expressions that share it, and why it fails if it does. */
export interface Budget {
  steps: number;
  /** The first error: with one, OpenChoreo renders nothing of a release. */
  failure?: Taint;
}

/** Notes an error of the rendering; the first one stands. */
export function fail(budget: Budget, failure: Taint): void {
  budget.failure ??= failure;
}

/** Steps for one release: samples take some thousands. */
const STEPS_PER_RELEASE = 200_000;

/** Steps for all releases of a repository. */
export const STEPS_IN_ALL = 50_000_000;

/** Spends from a budget for all releases what one may take; what it leaves is given back. */
export function withinRelease<T>(all: Budget, render: (budget: Budget) => T): T {
  const budget: Budget = { steps: Math.min(STEPS_PER_RELEASE, all.steps) };
  const before = budget.steps;
  const made = render(budget);
  all.steps -= before - Math.max(0, budget.steps);
  return made;
}
