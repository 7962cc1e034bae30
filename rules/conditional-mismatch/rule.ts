import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';

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
        message: `${shortened(condition.value)} does not hold, so secret "${reference.value}" is not rendered, and ${pod.kind} "${pod.name.value}" pulls with it all the same: ${tollOf(effect)}`,
        because: [{ at: reference.at, message: 'the pod names it here, whatever the condition says' }],
        help: 'put the names of the pod under the same condition, or take the condition away',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

function shortened(condition: string): string {
  const line = condition.trim().replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 80)}…` : line;
}
