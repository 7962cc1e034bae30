import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf } from '../../src/findings/toll.ts';

export default {
  id: 'malformed-image',
  level: 'error',
  summary: 'An image that is no image reference: the kubelet refuses it without asking a registry.',

  *check(world) {
    for (const effect of effectsOf(world, 'malformed-image')) {
      const { at, identity, container, error } = effect.cause;
      yield {
        at,
        identity,
        message: `image "${container.image.value}" ${error}`,
        help: 'write it as registry/repository:tag, all but the tag in lower case',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
