import { writing } from '../../src/mending.ts';
import { fullName } from '../../src/resources/resource.ts';
import { effectsOf, type Rule } from '../../src/rule.ts';
import { breaksOf, tollOf } from '../../src/toll.ts';

export default {
  id: 'dangling-secret-ref',
  level: 'error',
  summary: 'A data plane that pulls with a secret that its cluster does not have.',

  *check(world) {
    for (const effect of effectsOf(world, 'dangling-secret-ref')) {
      const { at, identity, plane, reference, elsewhere, similar, hints } = effect.cause;
      const [near] = similar;
      yield {
        at,
        identity,
        message: `cluster "${plane.cluster}" has no secret "${reference.value}": ${tollOf(effect)}`,
        because: [
          ...similar.slice(0, 3).map((secret) => ({
            at: secret.name.at,
            message: `there is ${secret.producer} "${fullName(secret)}"`,
          })),
          ...elsewhere.slice(0, 3).map((secret) => ({
            at: secret.name.at,
            message: `cluster "${secret.cluster}" has a secret of that name, which serves that cluster alone`,
          })),
          ...hints.slice(0, 3),
        ],
        help: near
          ? `did you mean "${near.name.value}"?`
          : `add the secret to ${world.systemNamespaces[0]}, or declare it under assume.secrets if it is kept elsewhere`,
        // Where pods pull with this name too, the secret is as likely to be named wrongly.
        ...(near && similar.length === 1 && effect.pulls.length === 0
          ? writing(at, near.name.value, true, `name secret "${near.name.value}"`)
          : {}),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
