import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { grouped } from '../../src/grouping.ts';
import type { Unsubstituted } from '../../src/landing/oversight.ts';
import type { Effect } from '../../src/proofs/cause.ts';
import type { Finding } from '../../src/results/diagnostic.ts';
import { placeOf } from '../../src/text/source.ts';

const ID = 'unsubstituted-variable';

export default {
  id: ID,
  level: 'warning',
  summary: 'A variable in a manifest that Flux has no value for.',

  *check(world) {
    const effects = effectsOf(world, ID);
    // What deploys another folder's resources as well has no values for them, and can't be built.
    const doubled = new Set(world.buildFaults.flatMap(({ kind, at }) => (kind === 'conflict' ? [placeOf(at)] : [])));
    const unsubstituted = world.oversights.unsubstituted.filter(({ by }) => !doubled.has(placeOf(by.at)));
    const groups = grouped(unsubstituted, ({ by, variable }) => `${placeOf(by.at)} ${variable}`);
    const variables = [...groups.values()].flatMap((group) => variableOf(group, effects) ?? []);
    // One text may hold several.
    const texts = grouped(variables, ({ first: { by, at } }) => `${placeOf(by.at)} ${placeOf(at)}`);
    for (const [one, ...more] of texts.values()) if (one) yield findingOf(one, more);
  },
} satisfies Rule;

/** A variable that one Kustomization has no value for, wherever it stands. */
interface Variable {
  /** The place to show: one that breaks something, if there is any. */
  readonly first: Unsubstituted;
  readonly effects: readonly Effect<typeof ID>[];
  readonly places: number;
}

function variableOf(group: readonly Unsubstituted[], effects: Variable['effects']): Variable | undefined {
  const mine = effects.filter(({ cause }) => group.includes(cause.missing));
  const first = mine[0]?.cause.missing ?? group[0];
  const places = new Set(group.map(({ at }) => placeOf(at))).size;
  return first && { first, effects: mine, places };
}

/** What is found in one text, which holds one variable and maybe more. */
function findingOf(one: Variable, more: readonly Variable[]): Finding {
  const { at, by, isLeft, variable } = one.first;
  const names = [one, ...more].map(({ first }) => first.variable);
  const effects = [one, ...more].flatMap((each) => each.effects);
  const effect = { pulls: effects.flatMap(({ pulls }) => pulls), planes: effects.flatMap(({ planes }) => planes) };
  const isOne = more.length === 0;
  const called = `${isOne ? 'variable' : 'variables'} ${names.map((name) => `"${name}"`).join(', ')}`;
  const where = isOne && one.places > 1 ? ` in ${one.places} places` : '';
  const unfilled = isOne ? 'as nothing gives it a value' : 'as nothing gives them values';
  const toll = effects.length > 0 ? `: ${tollOf(effect)}` : '';
  return {
    at,
    identity: [by.value, ...names],
    level: effects.some(({ cause }) => cause.level === 'error') ? 'error' : 'warning',
    message: `Flux ${isLeft ? 'leaves' : 'empties'} ${called}${where}, ${isLeft ? 'as it substitutes nothing there' : unfilled}${toll}`,
    because: [{ at: by.at, message: `Kustomization "${by.value}" applies it` }],
    help: isLeft
      ? `give the Kustomization spec.postBuild.substitute.${variable}`
      : `give it a value under spec.postBuild.substitute, or a default: \${${variable}:=…}`,
    breaks: breaksOf(effect),
  };
}
