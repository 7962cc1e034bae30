import type { Rule } from '../../src/findings/rule.ts';
import { isPushName } from '../../src/resources/pull-secret.ts';
import type { Located } from '../../src/text/source.ts';
import type { Cluster } from '../../src/world/world.ts';

export default {
  id: 'push-secret-for-pull',
  level: 'warning',
  summary: 'A credential for pushing images that is used to pull them.',

  *check({ clusters }) {
    for (const cluster of clusters) {
      for (const [name, { at, who }] of pushSecretsOf(cluster)) {
        yield {
          at,
          identity: [cluster.name, name],
          message: `${who} pulls with "${name}", which by its name is for pushing: every node gets the right to write to the registry`,
          because: (cluster.secrets.get(name) ?? [])
            .slice(0, 1)
            .map((secret) => ({ at: secret.name.at, message: 'the secret' })),
          help: 'make a credential that can only read, and name its secret for pulling',
        };
      }
    }
  },
} satisfies Rule;

/** Secrets for pushing that a cluster pulls with, each where it is named: by a data plane, else by the first pod. */
function pushSecretsOf({ planes, accounts, pods, secrets }: Cluster) {
  const found = new Map<string, { readonly at: Located<string>['at']; readonly who: string }>();
  const note = ({ value, at }: Located<string>, who: string) => {
    if (isPushName(value) && secrets.has(value) && !found.has(value)) found.set(value, { at, who });
  };
  for (const { secretRef, id } of planes) if (secretRef) note(secretRef, `data plane "${id}"`);
  for (const { pullSecrets, kind, name } of [...accounts.values(), ...pods])
    for (const reference of pullSecrets) note(reference, `${kind} "${name.value}"`);
  return found;
}
