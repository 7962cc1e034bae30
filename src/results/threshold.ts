import type { Summary } from './diagnostic.ts';

/** What makes a run end with 1; `warning` includes errors, `unknown` errors and every unknown pull. */
export interface Threshold {
  readonly failOn: 'error' | 'warning' | 'unknown' | 'never';
  readonly maxWarnings: number;
}

/** The exit code of a run that came to its end; `unknown` of its pulls are to be answered for. */
export function exitCodeOf(
  { errors, warnings, pulls }: Summary,
  { failOn, maxWarnings }: Threshold,
  unknown: number = pulls.unknown,
): 0 | 1 {
  const met = {
    error: errors > 0,
    warning: errors + warnings > 0,
    unknown: errors + unknown > 0,
    never: false,
  };
  return met[failOn] || warnings > maxWarnings ? 1 : 0;
}
