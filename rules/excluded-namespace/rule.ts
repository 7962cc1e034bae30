import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'excluded-namespace',
  level: 'error',
  summary: 'A flag of the replicator that keeps a pull secret out of a namespace that pulls with it.',

  *check(world) {
    for (const effect of effectsOf(world, 'excluded-namespace')) {
      const { at, identity, secret, flag, error, namespace, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: error
          ? `the replicator ends at start, and copies nothing: ${error}: ${tollOf(effect)}`
          : `"${flag.value}" keeps the replicator from copying secret "${fullName(secret)}" to namespace "${namespace}": ${tollOf(effect)}`,
        because: [{ at: secret.name.at, message: 'the secret is to be copied there' }],
        help: error
          ? 'take the flag out, or mend it'
          : 'take out the flag, or the namespaces of the data planes from it',
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
