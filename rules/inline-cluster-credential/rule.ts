import type { Rule } from '../../src/findings/rule.ts';

export default {
  id: 'inline-cluster-credential',
  level: 'warning',
  summary: 'A private key of a cluster in a data plane, readable by all who read the repository.',

  *check({ clusters }) {
    for (const { planes } of clusters) {
      for (const { clientKey, id, cluster } of planes) {
        if (!clientKey) continue;
        yield {
          at: clientKey,
          identity: [cluster, id],
          message: `data plane "${id}" holds the private key of its cluster in clear: whoever reads the repository can use it`,
          help: 'replace the key, and encrypt the file with SOPS or create the data plane outside of Git',
        };
      }
    }
  },
} satisfies Rule;
