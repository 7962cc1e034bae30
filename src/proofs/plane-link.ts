import type { Status, Step, StepName } from '../results/proof.ts';
import type { Span } from '../text/source.ts';
import type { Cause, Explanation } from './cause.ts';

/** One link of a plane's chain: its step, and what breaks it or keeps it from being known. */
export interface Link {
  readonly step: Step;
  readonly explained?: Explanation;
  readonly counterexample?: string;
}

export function link(step: StepName, status: Status, message: string, at: Span, more: Omit<Link, 'step'> = {}): Link {
  return { step: { step, status, message, at }, ...more };
}

/** One that fails by a cause. */
export function broken(step: StepName, message: string, cause: Cause, counterexample?: string): Link {
  const more = counterexample === undefined ? {} : { counterexample };
  return link(step, 'fails', message, cause.at, { explained: { kind: 'cause', cause }, ...more });
}

/** One that can't be decided, with what would settle it. */
export function open(step: StepName, reason: string, settle: string, at: Span): Link {
  return link(step, 'unknown', reason, at, { explained: { kind: 'unknown', reason, settle, at } });
}

/** One that does not hold, as it was explained; `message` where it fails. */
export function explainedLink(step: StepName, message: string, explained: Explanation, counterexample?: string): Link {
  if (explained.kind === 'cause') return broken(step, message, explained.cause, counterexample);
  return link(step, 'unknown', explained.reason, explained.at, { explained });
}
