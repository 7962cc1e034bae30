import { effectsOf, type Rule } from '../../src/rule.ts';
import { breaksOf, tollOf } from '../../src/toll.ts';

export default {
  id: 'missing-image-pull-secret',
  level: 'error',
  summary: 'A pod with a private image that names no pull secret, itself or by its service account.',

  *check(world) {
    for (const effect of effectsOf(world, 'missing-image-pull-secret')) {
      const { at, identity, pod, plane } = effect.cause;
      yield {
        at,
        identity,
        message: `${pod.kind} "${pod.name.value}" names no pull secret: ${tollOf(effect)}`,
        because: plane.secretRef
          ? [{ at: plane.secretRef.at, message: `images under ${plane.prefix?.value} are pulled with this secret` }]
          : [],
        help: `add imagePullSecrets: [{name: ${plane.secretRef?.value}}] to the pod or to its service account`,
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
