import { implicatedSecrets } from '../../src/findings/implicated.ts';
import { pullingPlane } from '../../src/findings/pulling.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { isPushName } from '../../src/resources/pull-secret.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'nonconforming-secret-name',
  level: 'note',
  summary: 'A pull secret of a data plane whose name does not follow the convention.',

  *check({ clusters, naming, effects }) {
    const broken = implicatedSecrets(effects);
    for (const { planes, secrets, name: cluster } of clusters) {
      for (const plane of planes) {
        const { secretRef } = plane;
        if (!secretRef || naming.conforms(secretRef.value) || isPushName(secretRef.value)) continue;
        for (const secret of secrets.get(secretRef.value) ?? []) {
          if (broken.has(secret)) continue;
          yield {
            at: secret.name.at,
            identity: [cluster, fullName(secret)],
            message: `"${secret.name.value}" does not follow the naming convention of pull secrets, ${naming.convention}`,
            because: pullingPlane(plane),
            help: 'call it <registry>-pull-secret, or set pullSecretName in pullproof.yaml to your own convention',
          };
        }
      }
    }
  },
} satisfies Rule;
