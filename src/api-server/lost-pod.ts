import type { FieldError } from '../yaml/field.ts';
import { lastOf } from './misspelling.ts';

/** Fields without which there is no pod, or none that pulls an image. */
const HOLDERS: ReadonlySet<string> = new Set(['containers', 'image', 'jobTemplate', 'spec', 'template']);

/**
 * The unknown fields of a workload without images that were meant to hold its pod, or hold one where they belong. A
 * workload that leaves it out may add to what is there; one that loses it has its images passed over.
 */
export function lostPodFields(strict: readonly FieldError[]): readonly FieldError[] {
  return strict.filter(({ kind, field, meant }) => kind === 'unknown-field' && HOLDERS.has(meant ?? lastOf(field)));
}
