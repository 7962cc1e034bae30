import { writing } from '../../src/findings/mending.ts';
import { pullingPlane } from '../../src/findings/pulling.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'misspelled-annotation',
  level: 'error',
  summary: 'An annotation of a pull secret that the replicator does not know, one letter away from one that it does.',

  *check(world) {
    for (const effect of effectsOf(world, 'misspelled-annotation')) {
      const { at, identity, secret, key, meant, plane, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: `the replicator does not know the annotation "${key.value}", so secret "${fullName(secret)}" is not copied: ${tollOf(effect)}`,
        because: pullingPlane(plane),
        help: `did you mean ${meant}?`,
        ...writing(at, meant, `spell it ${meant}`),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
