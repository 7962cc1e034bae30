import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf } from '../../src/findings/toll.ts';

export default {
  id: 'foreign-image',
  level: 'warning',
  summary: "An image outside its data plane's registry prefix.",

  *check(world) {
    const disputed = new Set(
      effectsOf(world, 'uncovered-registry').flatMap(({ cause: { plane, level } }) =>
        level === 'error' ? [plane] : [],
      ),
    );
    for (const effect of effectsOf(world, 'foreign-image')) {
      const { at, identity, image, plane, prefix, offered } = effect.cause;
      // Where the credential of the plane is for other images than its prefix, the prefix may be what is wrong.
      if (offered && disputed.has(plane)) continue;
      const doubt = offered
        ? `and is pulled with the credential that is meant for those images`
        : `and nothing proves that it can be pulled`;
      yield {
        at,
        identity,
        message: `image "${image.value}" lies outside ${prefix.value}, ${doubt}`,
        because: [{ at: prefix.at, message: `data plane "${plane.id}" pulls from here` }],
        help: 'push it under the prefix, or declare it under assume.publicImages if anyone may pull it',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
