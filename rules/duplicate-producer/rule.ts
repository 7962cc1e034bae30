import { fightsIn } from '../../src/findings/fight.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { breaksOf } from '../../src/findings/toll.ts';
import { fullName } from '../../src/resources/resource.ts';
import { rivalsOf } from '../../src/world/twice.ts';

export default {
  id: 'duplicate-producer',
  level: 'error',
  summary: 'A pull secret that two resources make, each overwriting or refusing the other.',

  *check(world) {
    for (const { cluster, secret, before, unknown } of fightsIn(world)) {
      const place = fullName(secret);
      yield {
        at: secret.name.at,
        identity: [cluster, place],
        message: `${rivalsOf(secret, before)} make secret "${place}": they fight over it`,
        because: [{ at: before.name.at, message: `${before.producer} makes it here` }],
        help: 'leave the secret to one of them, or let the other have a secret of its own',
        breaks: unknown.flatMap(breaksOf),
      };
    }
  },
} satisfies Rule;
