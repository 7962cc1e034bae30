import type { Rule } from '../../src/findings/rule.ts';
import { wasMeantAs } from '../../src/kubernetes/names.ts';
import { similar } from '../../src/text/near-miss.ts';

export default {
  id: 'dangling-release',
  level: 'error',
  summary: 'A binding to a release that is not there, although other releases of its component are.',

  *check({ deployed: { missingReleases } }) {
    for (const { binding, releaseName, others } of missingReleases) {
      // A release whose name no release may have is refused, and told as such.
      if (others.some((other) => wasMeantAs(other, releaseName.value))) continue;
      const [near] = similar(releaseName.value, others);
      yield {
        at: releaseName.at,
        identity: [binding.cluster, binding.name.value, releaseName.value],
        message: `${binding.kind} "${binding.name.value}" binds release "${releaseName.value}", which there is not: nothing is deployed by it`,
        help: near === undefined ? `bind one of ${others.join(', ')}` : `did you mean "${near}"?`,
      };
    }
  },
} satisfies Rule;
