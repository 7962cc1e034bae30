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
    for (const group of groups.values()) {
      const mine = effects.filter(({ cause }) => group.includes(cause.missing));
      const [first] = [...mine.map(({ cause }) => cause.missing), ...group];
      if (!first) continue;
      const { variable, at, by, isLeft } = first;
      const effect = { pulls: mine.flatMap(({ pulls }) => pulls), planes: mine.flatMap(({ planes }) => planes) };
      const places = new Set(group.map((one) => `${one.at.path} ${one.at.start}`)).size;
      const toll = mine.length > 0 ? `: ${tollOf(effect)}` : '';
      yield {
        at,
        identity: [by.value, variable],
        level: mine.some(({ cause }) => cause.level === 'error') ? 'error' : 'warning',
        message: `Flux ${isLeft ? 'leaves' : 'empties'} variable "${variable}"${places > 1 ? ` in ${places} places` : ''}, ${isLeft ? 'as it substitutes nothing there' : 'as nothing gives it a value'}${toll}`,
        because: [{ at: by.at, message: `Kustomization "${by.value}" applies it` }],
        help: isLeft
          ? `give the Kustomization spec.postBuild.substitute.${variable}`
          : `give it a value under spec.postBuild.substitute, or a default: \${${variable}:=…}`,
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
