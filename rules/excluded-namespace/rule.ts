import { fullName } from '../../src/resources/resource.ts';
import { effectsOf, type Rule } from '../../src/rule.ts';
import { breaksOf, tollOf } from '../../src/toll.ts';

export default {
  id: 'excluded-namespace',
  level: 'error',
  summary: 'A flag of the replicator that keeps a pull secret out of a namespace that pulls with it.',

  *check(world) {
    for (const effect of effectsOf(world, 'excluded-namespace')) {
      const { at, identity, secret, flag, namespace, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: `"${flag.value}" keeps the replicator from copying secret "${fullName(secret)}" to namespace "${namespace}": ${tollOf(effect)}`,
        because: [{ at: secret.name.at, message: 'the secret is to be copied there' }],
        help: 'take the namespaces of the data planes out of the flag',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
