import { setFlagsFromString } from 'node:v8';

/**
 * Prepares V8 for a run of a second or two. What its last compiler makes is ready when the run is over, objects that
 * live long at first don't make later ones do so, and threads that help to collect garbage cost more than they save:
 * measured, a quarter of the processor's time (docs/decisions/0021-a-short-run.md).
 */
export function runShort(): void {
  for (const flag of ['--no-opt', '--no-allocation-site-pretenuring', '--single-threaded-gc']) setFlagsFromString(flag);
}

/** As many manifests, and a run is long: memory is worth more than the time of collecting. */
const MANY = 20_000;

/** Prepares V8 for judging so many manifests: young objects are few, so that their space need not grow. */
export function judgeLean(manifests: number): void {
  setFlagsFromString('--semi-space-growth-factor=1');
  if (manifests > MANY) setFlagsFromString('--heap-growing-percent=30');
}
