import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';

export default {
  id: 'unreachable-registry',
  level: 'error',
  summary: 'A registry by a name that only pods can resolve, while nodes pull.',

  *check(world) {
    for (const effect of effectsOf(world, 'unreachable-registry')) {
      const { at, identity, named, host, plane } = effect.cause;
      yield {
        at,
        identity,
        message: `${plane ? 'registry prefix' : 'image'} "${named.value}" is at ${host}, a name of cluster DNS that no node can resolve: ${tollOf(effect)}`,
        help: 'name the registry by an address that nodes can reach, or declare it under assume.nodeCredentials if nodes map it',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
