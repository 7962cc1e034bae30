import { proposing, writing } from '../../src/findings/mending.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { type PullSecret, secretTitle } from '../../src/resources/pull-secret.ts';
import type { Finding } from '../../src/results/diagnostic.ts';
import type { Located } from '../../src/text/source.ts';

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
            message: `there is ${secretTitle(secret)}`,
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
        ...(near && similar.length === 1 ? fixOf(near, reference, effect.pulls.length > 0) : {}),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

/** Where pods pull with the name as well, it is the secret that is named wrongly. */
function fixOf(near: PullSecret, { value, at }: Located<string>, isUsed: boolean): Pick<Finding, 'fix'> {
  return isUsed
    ? proposing(near.name.at, value, `call the secret "${value}"`)
    : writing(at, near.name.value, `name secret "${near.name.value}"`);
}
