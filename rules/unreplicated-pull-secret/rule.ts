import { replicating } from '../../src/mending.ts';
import { REPLICATE_TO } from '../../src/replication.ts';
import { fullName } from '../../src/resources/resource.ts';
import { effectsOf, type Rule } from '../../src/rule.ts';
import { breaksOf, tollOf } from '../../src/toll.ts';

export default {
  id: 'unreplicated-pull-secret',
  level: 'error',
  summary: 'A pull secret that is never copied into the namespaces that pull with it.',

  *check(world) {
    for (const effect of effectsOf(world, 'unreplicated-pull-secret')) {
      const { at, identity, secret, plane, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: `secret "${fullName(secret)}" stays in its namespace: ${tollOf(effect)}`,
        because: plane?.secretRef
          ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }]
          : [],
        help: `annotate it with ${REPLICATE_TO}: "dp-.*"`,
        ...(plane ? replicating(secret) : {}),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
