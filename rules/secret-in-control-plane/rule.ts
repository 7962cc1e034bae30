import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'secret-in-control-plane',
  level: 'error',
  summary: 'A data plane pulls with a secret that only the control plane has.',

  *check(world) {
    for (const effect of effectsOf(world, 'secret-in-control-plane')) {
      const { at, identity, plane, secret } = effect.cause;
      yield {
        at,
        identity,
        message: `secret "${fullName(secret)}" is in the control plane, where no image of data plane "${plane.id}" is pulled: ${tollOf(effect)}`,
        because: plane.secretRef ? [{ at: plane.secretRef.at, message: 'the data plane names it here' }] : [],
        help: `deploy the secret to cluster "${plane.cluster}", in namespace ${world.systemNamespaces[0]}`,
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
