import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import type { DataPlane } from '../../src/resources/data-plane.ts';
import { fullName } from '../../src/resources/resource.ts';
import type { Reason } from '../../src/results/diagnostic.ts';
import type { Sibling } from '../../src/world/owners.ts';

export default {
  id: 'missing-image-pull-secret',
  level: 'error',
  summary: 'A pod with a private image that names no pull secret, itself or by its service account.',

  *check(world) {
    for (const effect of effectsOf(world, 'missing-image-pull-secret')) {
      const { at, identity, pod, plane, sibling, made } = effect.cause;
      const name = plane?.secretRef?.value ?? sibling?.reference.value ?? made?.name.value ?? '';
      yield {
        at,
        identity,
        message: `${pod.kind} "${pod.name.value}" names no pull secret: ${tollOf(effect)}`,
        because: made
          ? [{ at: made.name.at, message: `its release makes pull secret "${fullName(made)}"` }]
          : reasonsOf(plane, sibling),
        help: `add imagePullSecrets: [{name: ${name}}] to ${pod.rendering ? 'the template of the pod' : 'the pod or to its service account'}`,
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

function reasonsOf(plane: DataPlane | undefined, sibling: Sibling | undefined): readonly Reason[] {
  if (plane?.secretRef)
    return [{ at: plane.secretRef.at, message: `images under ${plane.prefix?.value} are pulled with this secret` }];
  if (!sibling) return [];
  const { pod, reference, owner } = sibling;
  return [{ at: reference.at, message: `${pod.kind} "${pod.name.value}" pulls from ${owner} with this secret` }];
}
