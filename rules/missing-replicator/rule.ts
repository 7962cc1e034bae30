import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf } from '../../src/findings/toll.ts';
import { restsOnReplicator } from '../../src/proofs/carried.ts';
import { placeOf } from '../../src/text/source.ts';

export default {
  id: 'missing-replicator',
  level: 'warning',
  summary: 'A data plane that rests on kubernetes-replicator, which nothing installs.',

  *check(world) {
    for (const effect of effectsOf(world, 'missing-replicator')) {
      const { at, identity, cluster } = effect.cause;
      yield {
        at,
        identity,
        level: 'error',
        message: `kubernetes-replicator does not run, as pullproof.yaml says, so no pull secret is copied in cluster "${cluster}"`,
        help: 'install its chart and take assume.replicator out of pullproof.yaml, or declare the copies under assume.secrets',
        breaks: breaksOf(effect),
      };
    }
    // A manifest that does not parse, or that belongs to no known cluster, may install it.
    if (world.faults.length > 0 || world.unplacedReplicator) return;
    // So may what was meant to be a release.
    if (world.admissions.some(({ errors }) => errors.some(({ field }) => field === 'kind'))) return;
    const failing = new Set(world.buildFaults.map(({ at }) => placeOf(at)));
    for (const cluster of world.clusters) {
      const { name, planes, replicator, deployers, scope } = cluster;
      // So may a build that fails.
      if (scope.open.some(({ at }) => failing.has(placeOf(at)))) continue;
      // What is not followed may deploy it from a file that nothing else does.
      if (deployers.length > 0 && world.undeployed.length > 0) continue;
      if (replicator.release || replicator.assumed !== undefined) continue;
      const plane = planes.find((each) => each.dated?.way !== 'nobody' && restsOnReplicator(cluster, each));
      if (!plane) continue;
      if (world.texts.mayInstallReplicator) return;
      yield {
        at: plane.name.at,
        identity: [name],
        message: `nothing in cluster "${name}" installs kubernetes-replicator, which copies the pull secrets`,
        help: 'add its chart to the cluster, or set assume.replicator: true if it is installed from elsewhere',
      };
    }
  },
} satisfies Rule;
