import type { ChartDependency } from '../gitops/dependency.ts';
import type { Release } from '../gitops/release.ts';
import { chartOpeningsOf, chartPodsOf } from '../resources/chart-pod.ts';
import { broughtReplicator } from '../resources/replicator-release.ts';
import type { Span } from '../text/source.ts';
import { type Gathering, noteNamespace } from './gathering.ts';

/** What a chart that is not rendered pulls, as its values say, and what it may make. */
export function gatherChart(release: Release, gathering: Gathering): void {
  const { pods, openings, mentions, references } = gathering;
  pods.push(...chartPodsOf(release));
  openings.push(...chartOpeningsOf(release));
  for (const { value } of release.pullSecrets) references.add(value);
  const { tool, name, cluster, namespace } = release;
  noteNamespace(cluster, namespace, gathering);
  const reasonAt = (path: string) =>
    /(?:^|\/)templates\//.test(path)
      ? `the chart of ${tool} "${name.value}" may make it`
      : `the values of ${tool} "${name.value}" name it`;
  for (const dependency of release.dependencies) gatherReplicator(dependency, cluster, release.via, gathering);
  mentions.push(
    ...release.mentions.map((one) => ({
      cluster,
      name: one.value,
      taint: { reason: reasonAt(one.at.path), at: one.at },
    })),
  );
}

/** A chart that brings kubernetes-replicator with it. */
export function gatherReplicator(
  dependency: ChartDependency,
  cluster: string,
  via: readonly Span[],
  gathering: Gathering,
): void {
  const release = broughtReplicator(dependency, cluster, via);
  if (release) gathering.releases.push(release);
}
