import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf } from '../../src/findings/toll.ts';

export default {
  id: 'placeholder-image',
  level: 'warning',
  summary: 'An image that stands for one which nobody has filled in.',

  *check(world) {
    for (const effect of effectsOf(world, 'placeholder-image')) {
      const { at, identity, image, word } = effect.cause;
      yield {
        at,
        identity,
        message: `image "${image.value}" is a placeholder: it says "${word}"`,
        help: 'write the image that is to run, or replace it in a kustomization',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
