import { unknownWord } from '../config/config-check.ts';
import type { Facts } from '../facts/facts.ts';
import type { Repository } from '../repository/repository.ts';
import type { Finding } from '../results/diagnostic.ts';
import type { Located } from '../text/source.ts';

/** The clusters that a configuration speaks of. */
export interface SpokenOf {
  /** Those that it declares. */
  readonly declared: readonly string[];
  /** Those that its assumptions are of. */
  readonly assumed: readonly Located<string>[];
  /** Whether all is judged that it is the configuration of. */
  readonly whole: boolean;
}

/** Assumptions of clusters that there are not: they say nothing. Silent where there may be clusters that are not seen. */
export function strangeClusters(
  { declared, assumed, whole }: SpokenOf,
  facts: Facts,
  clusters: readonly string[],
  repository: Repository,
): readonly Finding[] {
  const known = new Set([...clusters, ...declared]);
  const strange = assumed.filter(({ value }) => !known.has(value));
  if (!whole || strange.length === 0 || known.size === 0 || maySeeMore(facts, repository)) return [];
  return strange.map(({ value, at }) => ({ ...unknownWord(at, 'cluster', value, known), level: 'warning' }));
}

/** Whether something is not read, not evaluated or deployed from elsewhere: it may be of any cluster. */
function maySeeMore({ scopes, unplaced, undeployed, buildFaults, texts }: Facts, repository: Repository): boolean {
  return (
    scopes.some(({ open }) => open.length > 0) ||
    [unplaced, undeployed, buildFaults].some(({ length }) => length > 0) ||
    texts.outlines.some(({ skip, faults }) => faults.length > 0 || (skip !== undefined && skip !== 'not-a-manifest')) ||
    repository.paths.includes('.gitmodules')
  );
}
