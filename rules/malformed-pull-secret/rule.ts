import { fullName } from '../../src/resources/resource.ts';
import { effectsOf, type Rule } from '../../src/rule.ts';
import { breaksOf, tollOf } from '../../src/toll.ts';

export default {
  id: 'malformed-pull-secret',
  level: 'error',
  summary: 'A pull secret whose content the kubelet cannot use.',

  *check(world) {
    for (const effect of effectsOf(world, 'malformed-pull-secret')) {
      const { at, identity, secret, error } = effect.cause;
      yield {
        at,
        identity,
        message: `secret "${fullName(secret)}" can't be used: ${error}: ${tollOf(effect)}`,
        help: 'write it with: kubectl create secret docker-registry NAME --dry-run=client -o yaml',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
