import { replicating } from '../../src/findings/mending.ts';
import { pullingPlane } from '../../src/findings/pulling.ts';
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
        message: `"${key.value}" ${faultOf(where, fullName(secret))}: ${tollOf(effect)}`,
        because: pullingPlane(plane),
        help: helpOn(where),
        ...(isLabel && plane ? replicating(secret, at) : {}),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

function faultOf(where: string, secret: string): string {
  if (where === 'label') return `is a label of secret "${secret}", and the replicator reads annotations`;
  if (where === 'Secret') return `stands beside the metadata of secret "${secret}", where nobody reads it`;
  return `is an annotation of the ${where}, not of the secret "${secret}" that it makes`;
}

function helpOn(where: string): string {
  if (where === 'label') return 'move it from labels to annotations';
  return where === 'Secret' ? 'indent annotations below metadata' : `move it into the template of the ${where}`;
}
