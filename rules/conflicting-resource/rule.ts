import { fullName, groupOf, type Resource } from '../../src/resources/resource.ts';
import type { Rule } from '../../src/rule.ts';
import { compareSpans } from '../../src/source.ts';

export default {
  id: 'conflicting-resource',
  level: 'warning',
  summary: 'Two resources of one kind, namespace and name in one cluster, where there can be but one.',

  *check({ clusters }) {
    // Files that no data plane ties together may well be samples, each to be applied by itself.
    for (const cluster of clusters.filter(({ planes }) => planes.length > 0)) {
      const first = new Map<string, Resource>();
      for (const resource of cluster.resources.toSorted((a, b) => compareSpans(a.name.at, b.name.at))) {
        const { namespace, apiVersion, kind, name } = resource;
        if (!namespace.known || name.value === '') continue;
        const key = JSON.stringify([groupOf(apiVersion), kind, namespace.value, name.value]);
        const before = first.get(key);
        if (!before) first.set(key, resource);
        else if (!isOnePlace(before, resource)) {
          yield {
            at: name.at,
            identity: [cluster.name, kind, fullName(resource)],
            message: `${kind} "${fullName(resource)}" is in cluster "${cluster.name}" twice: whichever is applied last counts`,
            because: [{ at: before.name.at, message: 'it is here already' }],
            help: 'remove one of them, or give it another name or namespace',
          };
        }
      }
    }
  },
} satisfies Rule;

function isOnePlace(a: Resource, b: Resource): boolean {
  return a.name.at.path === b.name.at.path && a.name.at.start === b.name.at.start;
}
