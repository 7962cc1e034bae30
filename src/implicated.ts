import type { Effect } from './cause.ts';
import type { PullSecret } from './resources/pull-secret.ts';

/** The secrets that some cause is about or points to: what else is odd about them may follow from that. */
export function implicatedSecrets(effects: readonly Effect[]): ReadonlySet<PullSecret> {
  const found = new Set<PullSecret>();
  for (const { cause } of effects) {
    if ('secret' in cause) found.add(cause.secret);
    if ('occupant' in cause) found.add(cause.occupant);
    if ('similar' in cause) for (const secret of [...cause.similar, ...cause.elsewhere]) found.add(secret);
  }
  return found;
}
