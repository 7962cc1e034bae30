import { implicatedSecrets } from '../../src/findings/implicated.ts';
import type { Rule } from '../../src/findings/rule.ts';
import type { PodSource } from '../../src/resources/pod.ts';
import { isPullSecret, isPushName, type PullSecret } from '../../src/resources/pull-secret.ts';
import { fullName, namespaceText } from '../../src/resources/resource.ts';
import { placeOf } from '../../src/text/source.ts';

export default {
  id: 'unused-pull-secret',
  level: 'note',
  summary: 'A pull secret that nothing pulls with.',

  *check({ clusters, isReferenced, effects, hasBeside }) {
    if (hasBeside) return;
    // What is written once may be made many times.
    const broken = new Set(Array.from(implicatedSecrets(effects), ({ name }) => placeOf(name.at)));
    for (const { secrets, pods, planes, name: cluster, scope, held, clones } of clusters) {
      // What is deployed from elsewhere may pull with it, and a data plane whose secretRef is filled in later.
      if (scope.open.length > 0 || planes.some(({ unfilled }) => unfilled)) continue;
      // A copy may have another name than what it was copied from.
      const copied = [...held.noted()].filter(({ copiedBy, name }) => copiedBy && isReferenced(name));
      const sources = new Set(copied.map(({ secret }) => secret));
      const renamed = clones.filter(
        ({ name, source }) => source !== undefined && name !== undefined && isReferenced(name),
      );
      const seeds = new Set(renamed.map(({ namespace, source }) => `${namespace}/${source}`));
      const open = new Set(pods.filter(isOpen).map(namespaceText));
      for (const secret of [...secrets.values()].flat()) {
        if (!isPullSecret(secret) || !isUsedWithin(secret) || isReferenced(secret.name.value)) continue;
        if (broken.has(placeOf(secret.name.at)) || open.has(namespaceText(secret))) continue;
        if (sources.has(secret) || seeds.has(fullName(secret))) continue;
        yield {
          at: secret.name.at,
          identity: [cluster, namespaceText(secret), secret.name.value],
          message: `no data plane, pod or service account pulls with secret "${fullName(secret)}"`,
          help: 'remove it, so that its credential can be withdrawn',
        };
      }
    }
  },
} satisfies Rule;

/** Whether a pod may name pull secrets that its file does not show, or the values of its chart. */
function isOpen({ pullSecretsTainted }: PodSource): boolean {
  return pullSecretsTainted !== undefined && pullSecretsTainted.sort !== 'silent';
}

/**
 * Secrets by which builds push are used outside of what is judged, and those for many namespaces may be, and those
 * whose name is filled in later; of assumed ones nothing is written.
 */
function isUsedWithin({ name, producer, audience }: PullSecret): boolean {
  if (producer === 'assumption' || name.value === '' || audience) return false;
  return !isPushName(name.value) && !/\$\{|\{\{/.test(name.value);
}
