import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';

export default {
  id: 'trait-removes-pull-secret',
  level: 'error',
  summary: 'A trait that takes from a pod the pull secrets that its component type gives it.',

  *check(world) {
    for (const effect of effectsOf(world, 'trait-removes-pull-secret')) {
      const { at, identity, pod, lost, path } = effect.cause;
      yield {
        at,
        identity,
        message: `${path.value} takes pull secret "${lost}" from ${pod.kind} "${pod.name.value}": ${tollOf(effect)}`,
        help: 'append to the list with "add" and a path that ends in "/-", or leave it alone',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
