import { replicating } from '../../src/findings/mending.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'misplaced-annotation',
  level: 'error',
  summary: 'An annotation for the replicator in a place where it does not reach the secret.',

  *check(world) {
    for (const effect of effectsOf(world, 'misplaced-annotation')) {
      const { at, identity, secret, key, where, plane, level } = effect.cause;
      const isLabel = where === 'label';
      yield {
        at,
        identity,
        level,
        message: isLabel
          ? `"${key.value}" is a label of secret "${fullName(secret)}", and the replicator reads annotations: ${tollOf(effect)}`
          : `"${key.value}" is an annotation of the ${where}, not of the secret "${fullName(secret)}" that it makes: ${tollOf(effect)}`,
        because: plane?.secretRef
          ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }]
          : [],
        help: isLabel ? 'move it from labels to annotations' : `move it into the template of the ${where}`,
        ...(isLabel && plane ? replicating(secret, at) : {}),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
