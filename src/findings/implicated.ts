import type { Effect } from '../proofs/cause.ts';
import { onceFor } from '../remember.ts';
import type { Resource } from '../resources/resource.ts';

/** The secrets that some cause is about or points to: what else is odd about them may follow from that. */
export const implicatedSecrets = onceFor((effects: readonly Effect[]): ReadonlySet<Resource> => {
  const found = new Set<Resource>();
  const lists = new Set<readonly Resource[]>();
  for (const { cause } of effects) {
    if ('secret' in cause) found.add(cause.secret);
    if ('resource' in cause) found.add(cause.resource);
    if ('occupant' in cause) found.add(cause.occupant);
    if ('made' in cause && cause.made) found.add(cause.made);
    if ('similar' in cause) lists.add(cause.similar).add(cause.elsewhere);
  }
  for (const list of lists) for (const secret of list) found.add(secret);
  return found;
});
