import type { Step, StepName } from '../results/proof.ts';
import type { Span } from '../text/source.ts';
import type { Cause, Doubt, Explanation } from './cause.ts';

/** One link of a plane's chain: its step, and what breaks it or keeps it from being known. */
export interface Link {
  readonly step: Step;
  readonly explained?: Explanation;
  readonly counterexample?: string;
}

/** One that is proved. */
export function holds(step: StepName, message: string, at: Span): Link {
  return { step: { step, status: 'holds', message, at } };
}

/** One that holds by what the configuration says. */
export function assumed(step: StepName, message: string, at: Span): Link {
  return { step: { step, status: 'assumed', message, at } };
}

/** One that fails by a cause. */
export function broken(step: StepName, message: string, cause: Cause, counterexample?: string): Link {
  return {
    step: { step, status: 'fails', message, at: cause.at },
    explained: { kind: 'cause', cause },
    ...(counterexample === undefined ? {} : { counterexample }),
  };
}

/** One that can't be decided, with what would settle it. */
export function open(step: StepName, doubt: Doubt): Link {
  return undecidedLink(step, { kind: 'unknown', ...doubt });
}

/** One that does not hold, as it was explained; `message` where it fails. */
export function explainedLink(step: StepName, message: string, explained: Explanation, counterexample?: string): Link {
  if (explained.kind === 'cause') return broken(step, message, explained.cause, counterexample);
  return undecidedLink(step, explained);
}

function undecidedLink(step: StepName, explained: Extract<Explanation, { readonly kind: 'unknown' }>): Link {
  return { step: { step, status: 'unknown', message: explained.reason, at: explained.at }, explained };
}
