import { fightsIn } from '../../src/findings/fight.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { toldMistakes } from '../../src/findings/told-mistake.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { placeOf } from '../../src/text/source.ts';

export default {
  id: 'unknown-pull',
  level: 'note',
  summary: 'A pull that the files neither prove nor refute, with what would settle it.',

  *check(world) {
    // Where a text does not parse, two resources fight over a secret, or a mistake keeps it open, that is told already.
    const told = new Set(world.faults.map(({ at }) => placeOf(at)));
    const fought = new Set(fightsIn(world).flatMap(({ unknown }) => unknown));
    const mistakes = toldMistakes(world);
    for (const effect of effectsOf(world, 'unknown-pull')) {
      const { at, identity, reason, settle, told: mistake } = effect.cause;
      if (told.has(placeOf(at)) || fought.has(effect) || (mistake && mistakes.has(placeOf(mistake)))) continue;
      yield { at, identity, message: `${reason}: ${tollOf(effect)}`, help: settle, breaks: breaksOf(effect) };
    }
  },
} satisfies Rule;
