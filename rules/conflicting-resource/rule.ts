import type { ProvedWorld, Rule } from '../../src/findings/rule.ts';
import { groupOf } from '../../src/landing/identity.ts';
import { folderOf } from '../../src/landing/path.ts';
import { isDataPlane } from '../../src/resources/data-plane.ts';
import { fullName, type Resource } from '../../src/resources/resource.ts';
import type { Finding } from '../../src/results/diagnostic.ts';
import { compareSpans, placeOf, type Span } from '../../src/text/source.ts';

export default {
  id: 'conflicting-resource',
  level: 'warning',
  summary: 'Two resources of one kind, namespace and name in one cluster, where there can be but one.',

  *check(world) {
    const told = new Set<string>();
    for (const finding of [...twiceJudged(world), ...twiceDeployed(world)]) {
      const key = JSON.stringify(finding.identity);
      if (!told.has(key)) yield finding;
      told.add(key);
    }
  },
} satisfies Rule;

/** What is judged. Files that no data plane ties together may well be samples, each to be applied by itself. */
function* twiceJudged({ clusters, faults, admissions }: ProvedWorld): Generator<Finding> {
  const isUnsettled = faults.length > 0 || admissions.some(isMisnamedPlane);
  for (const cluster of clusters.filter(({ planes, resources }) => planes.length > 0 && hasNamesakes(resources))) {
    const first = new Map<string, Resource>();
    for (const resource of cluster.resources.toSorted((a, b) => compareSpans(a.name.at, b.name.at))) {
      const { namespace, apiVersion, kind, name, originalName } = resource;
      // What gets its name when it is created gets one of its own; a Namespace is written by all who need it.
      if (!namespace.known || originalName === '' || kind === 'Namespace') continue;
      const key = JSON.stringify([groupOf(apiVersion), kind, namespace.value, name.value]);
      const before = first.get(key);
      if (!before) first.set(key, resource);
      // A manifest that does not parse may be the data plane by which two folders are two clusters.
      else if (isUnsettled && folderOf(before.name.at.path) !== folderOf(name.at.path)) continue;
      else if (placeOf(before.name.at) !== placeOf(name.at))
        yield twice(cluster.name, kind, fullName(resource), before.name.at, name.at);
    }
  }
}

function isMisnamedPlane({ resource, errors }: ProvedWorld['admissions'][number]): boolean {
  return isDataPlane(resource.apiVersion, resource.kind) && errors.some(({ field }) => field === 'kind');
}

/** Whether two resources may be one: most clusters have none that are called alike. */
function hasNamesakes(resources: readonly Resource[]): boolean {
  const names = new Set<string>();
  for (const { kind, namespace, name } of resources)
    if (namespace.known) names.add(`${kind} ${namespace.value}/${name.value}`);
  return names.size < resources.filter(({ namespace }) => namespace.known).length;
}

/** Whatever else one entry point, or a cluster's own, deploys with two texts; two makers of a secret are told as such. */
function* twiceDeployed({ clusters, oversights }: ProvedWorld): Generator<Finding> {
  if (oversights.conflicts.length === 0) return;
  const made = new Set<string>();
  for (const { secrets } of clusters)
    for (const { producer, home } of [...secrets.values()].flat())
      if (producer !== 'Secret') made.add(placeOf(home.at));
  for (const { cluster, kind, namespace, name, first, second } of oversights.conflicts) {
    if (made.has(placeOf(second))) continue;
    const [before, after] = compareSpans(first, second) <= 0 ? [first, second] : [second, first];
    yield twice(cluster, kind, namespace === undefined ? name : `${namespace}/${name}`, before, after);
  }
}

function twice(cluster: string, kind: string, name: string, before: Span, at: Span): Finding {
  return {
    at,
    identity: [cluster, kind, name],
    message: `${kind} "${name}" is in cluster "${cluster}" twice: whichever is applied last counts`,
    because: [{ at: before, message: 'it is here already' }],
    help: 'remove one of them, or give it another name or namespace',
  };
}
