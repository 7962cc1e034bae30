import type { Rule } from '../../src/findings/rule.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'unplaced-resource',
  level: 'warning',
  summary: 'A data plane or pull secret that belongs to no known cluster.',

  *check({ unplaced, clusters }) {
    const known = clusters.map(({ name }) => `"${name}"`).slice(0, 5);
    for (const resource of unplaced) {
      yield {
        at: resource.name.at,
        identity: [resource.kind, fullName(resource)],
        message: `nothing tells to which cluster ${resource.kind} "${fullName(resource)}" is deployed, so it is not judged`,
        help: `name its files under clusters in pullproof.yaml${known.length > 0 ? `: there are ${known.join(', ')}` : ''}`,
      };
    }
  },
} satisfies Rule;
