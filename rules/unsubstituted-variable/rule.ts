import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { grouped } from '../../src/grouping.ts';

const ID = 'unsubstituted-variable';

export default {
  id: ID,
  level: 'warning',
  summary: 'A variable in a manifest that Flux has no value for.',

  *check(world) {
    const effects = effectsOf(world, ID);
    const { unsubstituted } = world.oversights;
    const groups = grouped(unsubstituted, ({ by, variable }) => `${by.at.path} ${by.at.start} ${variable}`);
    const variables = [...groups.values()].flatMap((group) => {
      const mine = effects.filter(({ cause }) => group.includes(cause.missing));
      const [first] = [...mine.map(({ cause }) => cause.missing), ...group];
      return first ? [{ first, mine, places: new Set(group.map((one) => `${one.at.path} ${one.at.start}`)).size }] : [];
    });
    // One text may hold several.
    const texts = grouped(variables, ({ first: { by, at } }) =>
      JSON.stringify([by.at.path, by.at.start, at.path, at.start]),
    );
    for (const [one, ...more] of texts.values()) {
      if (!one) continue;
      const { at, by, isLeft, variable } = one.first;
      const names = [one, ...more].map(({ first }) => first.variable);
      const mine = [one, ...more].flatMap((each) => each.mine);
      const effect = { pulls: mine.flatMap(({ pulls }) => pulls), planes: mine.flatMap(({ planes }) => planes) };
      const called = `variable${more.length > 0 ? 's' : ''} ${names.map((name) => `"${name}"`).join(', ')}`;
      const where = one.places > 1 && more.length === 0 ? ` in ${one.places} places` : '';
      const toll = mine.length > 0 ? `: ${tollOf(effect)}` : '';
      yield {
        at,
        identity: [by.value, ...names],
        level: mine.some(({ cause }) => cause.level === 'error') ? 'error' : 'warning',
        message: `Flux ${isLeft ? 'leaves' : 'empties'} ${called}${where}, ${isLeft ? 'as it substitutes nothing there' : more.length > 0 ? 'as nothing gives them values' : 'as nothing gives it a value'}${toll}`,
        because: [{ at: by.at, message: `Kustomization "${by.value}" applies it` }],
        help: isLeft
          ? `give the Kustomization spec.postBuild.substitute.${variable}`
          : `give it a value under spec.postBuild.substitute, or a default: \${${variable}:=…}`,
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
