import { proposing } from '../../src/findings/mending.ts';
import { pullingPlane } from '../../src/findings/pulling.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { grouped } from '../../src/grouping.ts';
import type { DataPlane } from '../../src/resources/data-plane.ts';
import { type PullSecret, secretTitle } from '../../src/resources/pull-secret.ts';
import type { Finding } from '../../src/results/diagnostic.ts';

export default {
  id: 'dangling-secret-ref',
  level: 'error',
  summary: 'A data plane that pulls with a secret that its cluster does not have.',

  *check(world) {
    const named = grouped(
      world.clusters.flatMap(({ planes }) => planes),
      keyOf,
    );
    for (const effect of effectsOf(world, 'dangling-secret-ref')) {
      const { at, identity, plane, reference, elsewhere, similar, hints } = effect.cause;
      const [near] = similar;
      const others = (named.get(keyOf(plane)) ?? []).filter(({ id }) => id !== plane.id);
      yield {
        at,
        identity,
        message: `cluster "${plane.cluster}" has no secret "${reference.value}": ${tollOf(effect)}`,
        because: [
          ...others.slice(0, 3).flatMap(pullingPlane),
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
        ...(near && similar.length === 1 ? fixOf(near, [plane, ...others], effect.pulls.length > 0) : {}),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

/** Planes of one cluster that name one secret have the same key. */
function keyOf({ cluster, secretRef }: DataPlane): string {
  return JSON.stringify([cluster, secretRef?.value]);
}

/** Where pods pull with the name as well, it is the secret that is named wrongly. */
function fixOf(near: PullSecret, planes: readonly DataPlane[], isUsed: boolean): Pick<Finding, 'fix'> {
  const references = planes.flatMap(({ secretRef }) => secretRef ?? []);
  const [first] = references;
  if (isUsed && first) return proposing(near.name.at, first.value, `call the secret "${first.value}"`);
  const text = near.name.value;
  const places = new Map(references.map(({ at }) => [JSON.stringify([at.path, at.start]), at]));
  const changes = [...places.values()].map((at) => ({ kind: 'value', at, text }) as const);
  return { fix: { title: `name secret "${text}"`, safe: true, changes } };
}
