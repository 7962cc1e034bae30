import { writing } from '../../src/mending.ts';
import { fullName } from '../../src/resources/resource.ts';
import { effectsOf, type Rule } from '../../src/rule.ts';
import { breaksOf, tollOf } from '../../src/toll.ts';

export default {
  id: 'unmatched-namespace',
  level: 'error',
  summary: 'A pull secret whose namespace patterns leave out a namespace that pulls with it.',

  *check(world) {
    for (const effect of effectsOf(world, 'unmatched-namespace')) {
      const { at, identity, secret, namespace, value, key, plane, level } = effect.cause;
      const globs = value.value.split(',').map((part) => part.trim());
      const isAnnotation = key.includes('/');
      const glob = isAnnotation ? globs.find((part) => /^[a-z0-9-]+\*$/.test(part)) : undefined;
      yield {
        at,
        identity,
        level,
        message: `secret "${fullName(secret)}" is not copied to namespace "${namespace}", which "${value.value}" does not match: ${tollOf(effect)}`,
        because: plane?.secretRef
          ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }]
          : [],
        help: glob
          ? `did you mean "${glob.slice(0, -1)}.*"? ${key.slice(key.indexOf('/') + 1)} takes regular expressions, not globs`
          : isAnnotation
            ? 'to reach every namespace of a data plane, write "dp-.*"'
            : 'let it serve every namespace whose name begins with dp-',
        ...(glob && globs.length === 1 ? writing(at, `${glob.slice(0, -1)}.*`, true) : writing(at, 'dp-.*', false)),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
