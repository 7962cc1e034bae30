import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'occupied-name',
  level: 'error',
  summary: 'A secret that stands where a pull secret is to be copied.',

  *check(world) {
    for (const effect of effectsOf(world, 'occupied-name')) {
      const { at, identity, secret, occupant, namespace } = effect.cause;
      const toll = effect.pulls.length + effect.planes.length > 0 ? `: ${tollOf(effect)}` : '';
      yield {
        at,
        identity,
        message: `namespace "${namespace}" has its own secret "${occupant.name.value}" where a copy of "${fullName(secret)}" is to go${toll}`,
        because: [{ at: secret.name.at, message: 'this secret is copied there' }],
        help: 'remove the secret from the namespace, or give it another name',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
