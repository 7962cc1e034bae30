import { fullName } from '../../src/resources/resource.ts';
import { effectsOf, type Rule } from '../../src/rule.ts';
import { breaksOf, tollOf } from '../../src/toll.ts';

export default {
  id: 'invalid-namespace-pattern',
  level: 'error',
  summary: 'A namespace pattern that is no regular expression of Go, or not the one that was meant.',

  *check(world) {
    for (const effect of effectsOf(world, 'invalid-namespace-pattern')) {
      const { at, identity, secret, pattern, error, plane, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: `namespace pattern "${pattern.raw}" of secret "${fullName(secret)}": ${error}: ${tollOf(effect)}`,
        because: plane?.secretRef
          ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }]
          : [],
        help: 'patterns are regular expressions of Go, separated by commas: dp-.* matches every namespace of a data plane',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
