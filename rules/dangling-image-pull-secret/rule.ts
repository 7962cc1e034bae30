import { writing } from '../../src/findings/mending.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { secretTitle } from '../../src/resources/pull-secret.ts';

export default {
  id: 'dangling-image-pull-secret',
  level: 'error',
  summary: 'A pod that names a pull secret which its namespace does not have.',

  *check(world) {
    for (const effect of effectsOf(world, 'dangling-image-pull-secret')) {
      const { at, identity, reference, namespace, elsewhere, similar, hints, level, pod } = effect.cause;
      const [near] = similar;
      const toll = effect.pulls.length > 0 ? `: ${tollOf(effect)}` : ', though another pull secret does';
      yield {
        at,
        identity,
        level,
        message: `namespace "${namespace}" has no secret "${reference.value}", which ${pod.kind} "${pod.name.value}" pulls with${toll}`,
        because: [
          ...[...elsewhere, ...similar].slice(0, 3).map((secret) => ({
            at: secret.name.at,
            message:
              secret.cluster === pod.cluster
                ? `there is ${secretTitle(secret)}`
                : `cluster "${secret.cluster}" has a secret of that name, which serves that cluster alone`,
          })),
          ...hints.slice(0, 3),
        ],
        help: near
          ? `did you mean "${near.name.value}"?`
          : `add the secret to namespace "${namespace}", or declare it under assume.secrets if it is kept elsewhere`,
        ...(near && similar.length === 1 ? writing(at, near.name.value, `name secret "${near.name.value}"`) : {}),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;
