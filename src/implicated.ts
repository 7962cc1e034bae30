import type { Effect } from './cause.ts';
import type { Resource } from './resources/resource.ts';

/** The secrets that some cause is about or points to: what else is odd about them may follow from that. */
export function implicatedSecrets(effects: readonly Effect[]): ReadonlySet<Resource> {
  const found = new Set<Resource>();
  for (const { cause } of effects) {
    if ('secret' in cause) found.add(cause.secret);
    if ('resource' in cause) found.add(cause.resource);
    if ('occupant' in cause) found.add(cause.occupant);
    if ('similar' in cause) for (const secret of [...cause.similar, ...cause.elsewhere]) found.add(secret);
  }
  return found;
}
