import { moving } from '../../src/findings/mending.ts';
import { pullingPlane } from '../../src/findings/pulling.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { namespaceText } from '../../src/resources/resource.ts';

export default {
  id: 'misplaced-pull-secret',
  level: 'error',
  summary: 'A data plane pulls with a secret that is kept outside the system namespace.',

  *check(world) {
    for (const effect of effectsOf(world, 'misplaced-pull-secret')) {
      const { at, identity, plane, secret, expected } = effect.cause;
      const [home = 'choreo-system'] = expected;
      const toll = effect.pulls.length + effect.planes.length > 0 ? `: ${tollOf(effect)}` : '';
      yield {
        at,
        identity,
        message: `secret "${secret.name.value}" is kept in namespace "${namespaceText(secret)}", not in ${expected.join(' or ')}${toll}`,
        because: pullingPlane(plane),
        help: `move it to namespace "${home}", and annotate it so that it is copied to the dp- namespaces; or name its own under systemNamespaces`,
        ...moving(secret, at, home),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
