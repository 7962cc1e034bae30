import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { placeOf } from '../../src/text/source.ts';

export default {
  id: 'unknown-pull',
  level: 'note',
  summary: 'A pull that the files neither prove nor refute, with what would settle it.',

  *check(world) {
    // Where a text does not parse, that is told already.
    const told = new Set(world.faults.map(({ at }) => placeOf(at)));
    for (const effect of effectsOf(world, 'unknown-pull')) {
      const { at, identity, reason, settle } = effect.cause;
      if (told.has(placeOf(at))) continue;
      yield { at, identity, message: `${reason}: ${tollOf(effect)}`, help: settle, breaks: breaksOf(effect) };
    }
  },
} satisfies Rule;
