import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { shortened } from '../../src/text/shortened.ts';

export default {
  id: 'conditional-mismatch',
  level: 'error',
  summary: 'A pull secret that is rendered under a condition, and a pod that names it without.',

  *check(world) {
    for (const effect of effectsOf(world, 'conditional-mismatch')) {
      const { at, identity, pod, reference, condition } = effect.cause;
      yield {
        at,
        identity,
        message: `${shortened(condition.value, 80)} does not hold, so secret "${reference.value}" is not rendered, and ${pod.kind} "${pod.name.value}" pulls with it all the same: ${tollOf(effect)}`,
        because: [{ at: reference.at, message: 'the pod names it here, whatever the condition says' }],
        help: 'put the names of the pod under the same condition, or take the condition away',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
