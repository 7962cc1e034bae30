import { proposing, writing } from '../../src/findings/mending.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'wrong-api-version',
  level: 'warning',
  summary: 'An API version that no release of OpenChoreo has.',

  *check({ oddVersions }) {
    for (const { resource, written, meant } of oddVersions) {
      const lacks = !written.value.includes('/') ? 'has no version' : 'is in no release of OpenChoreo';
      yield {
        at: written.at,
        identity: [resource.cluster, resource.kind, fullName(resource)],
        message: `"${written.value}" of ${resource.kind} "${fullName(resource)}" ${lacks}`,
        help: `did you mean ${meant}?`,
        ...(meant.startsWith(`${written.value}/`) ? writing(written.at, meant) : proposing(written.at, meant)),
      };
    }
  },
} satisfies Rule;
