import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf } from '../../src/findings/toll.ts';

export default {
  id: 'missing-secret-ref',
  level: 'warning',
  summary: 'A data plane that names no pull secret for a registry which is not declared public.',

  *check(world) {
    for (const effect of effectsOf(world, 'missing-secret-ref')) {
      const { at, identity, plane, prefix } = effect.cause;
      yield {
        at,
        identity,
        message: `data plane "${plane.id}" names no secretRef, and nothing says that ${prefix.value} is public`,
        help:
          plane.dated?.way === 'nobody'
            ? `declare "${prefix.value}/**" under assume.publicImages, or under assume.nodeCredentials where the nodes authenticate: no controller of ${plane.dated.releases} reads registry.secretRef`
            : `add registry.secretRef, or declare "${prefix.value}/**" under assume.publicImages`,
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
