import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { grouped } from '../../src/grouping.ts';
import { placeOf } from '../../src/text/source.ts';

const ID = 'missing-decryption';

export default {
  id: ID,
  level: 'error',
  summary: 'A Flux Kustomization that applies encrypted files as they are.',

  *check(world) {
    const effects = effectsOf(world, ID);
    const { undecrypted } = world.oversights;
    for (const [first, ...more] of grouped(undecrypted, ({ by }) => placeOf(by.at)).values()) {
      if (!first) continue;
      const { by } = first;
      const mine = effects.filter(({ cause }) => cause.at.path === by.at.path && cause.at.start === by.at.start);
      const effect = { pulls: mine.flatMap(({ pulls }) => pulls), planes: mine.flatMap(({ planes }) => planes) };
      const files = new Map([first, ...more].map((one) => [placeOf(one.resource.at), one]));
      const toll = mine.length > 0 ? `: ${tollOf(effect)}` : '';
      yield {
        at: by.at,
        identity: [by.value],
        message: `Flux Kustomization "${by.value}" does not decrypt what SOPS has encrypted, and applies it as it is${toll}`,
        because: [...files.values()].slice(0, 3).map(({ resource }) => ({
          at: resource.at,
          message: `"${resource.value}" is encrypted`,
        })),
        help: 'give it spec.decryption with provider: sops',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
