import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';

export default {
  id: 'unknown-pull',
  level: 'note',
  summary: 'A pull that the files neither prove nor refute, with what would settle it.',

  *check(world) {
    for (const effect of effectsOf(world, 'unknown-pull')) {
      const { at, identity, reason, settle } = effect.cause;
      yield { at, identity, message: `${reason}: ${tollOf(effect)}`, help: settle, breaks: breaksOf(effect) };
    }
  },
} satisfies Rule;
