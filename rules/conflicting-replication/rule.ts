import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { REPLICATE_FROM, REPLICATE_TO } from '../../src/replicator/replication.ts';
import { fullName } from '../../src/resources/resource.ts';

const short = (key: string) => key.slice(key.indexOf('/') + 1);

export default {
  id: 'conflicting-replication',
  level: 'error',
  summary: 'A pull secret that is to be copied and is itself a copy: the replicator then copies it nowhere.',

  *check(world) {
    for (const effect of effectsOf(world, 'conflicting-replication')) {
      const { at, identity, secret, from, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: `secret "${fullName(secret)}" has ${short(REPLICATE_FROM)} as well, so the replicator ignores ${short(REPLICATE_TO)}: ${tollOf(effect)}`,
        because: [{ at: from.at, message: `it is filled from "${from.value}"` }],
        help: `annotate "${from.value}" with ${short(REPLICATE_TO)} instead, and remove one of the two here`,
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
