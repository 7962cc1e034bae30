import type { Rule } from '../../src/findings/rule.ts';
import { carriersOf, isReplicating } from '../../src/proofs/carried.ts';
import { REPLICATE_TO, REPLICATE_TO_MATCHING } from '../../src/replicator/replication.ts';
import { isPullSecret, type PullSecret } from '../../src/resources/pull-secret.ts';
import { fullName } from '../../src/resources/resource.ts';
import type { Reason } from '../../src/results/diagnostic.ts';
import type { Cluster } from '../../src/world/world.ts';

export default {
  id: 'conflicting-replicators',
  level: 'warning',
  summary: 'A pull secret that several replicators copy under one name.',

  *check({ clusters }) {
    for (const cluster of clusters) {
      for (const secret of [...cluster.secrets.values()].flat()) {
        if (secret.audience || !isPullSecret(secret)) continue;
        const [first, second] = copiers(cluster, secret);
        if (!first || !second) continue;
        yield {
          at: second.at,
          identity: [cluster.name, fullName(secret)],
          message: `${first.message} and ${second.message} both copy secret "${fullName(secret)}": whichever comes first keeps the other out`,
          because: [{ at: first.at, message: `${first.message} copies it` }],
          help: 'leave the copies to one of them',
        };
      }
    }
  },
} satisfies Rule;

/** Who copies a secret, each with the place that asks for it. */
function copiers(cluster: Cluster, secret: PullSecret): readonly Reason[] {
  const annotations = secret.annotations.known ? secret.annotations.value : undefined;
  const entry = annotations?.get(REPLICATE_TO) ?? annotations?.get(REPLICATE_TO_MATCHING);
  const replicator = isReplicating(secret) && entry ? [{ at: entry.key.at, message: 'kubernetes-replicator' }] : [];
  return [...replicator, ...carriersOf(cluster, secret).map(({ by, value }) => ({ at: value.at, message: by }))];
}
