import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';

export default {
  id: 'stale-release',
  level: 'error',
  summary: 'A binding to a release that was cut before its component type got its pull secrets.',

  *check(world) {
    for (const effect of effectsOf(world, 'stale-release')) {
      const { at, identity, pod, stale } = effect.cause;
      const { releaseName, current, made } = stale;
      const [first] = made;
      const lack = first ? `that does not make secret "${first.value}"` : 'without pull secrets';
      yield {
        at,
        identity,
        message: `release "${releaseName.value}" is a snapshot ${lack}, and ${pod.kind} "${pod.name.value}" is made from it: ${tollOf(effect)}`,
        because: [...made, ...current].slice(0, 1).map(({ at, value }) => ({
          at,
          message: `the component type ${first ? 'makes' : 'names'} secret "${value}" by now`,
        })),
        help: 'cut a new release of the component and bind that one',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
