import type { Arrangement } from '../gitops/arrangement.ts';
import { grouped } from '../grouping.ts';
import type { ChartDependency } from '../landing/dependency.ts';
import type { Release } from '../landing/release.ts';
import { chartInjectionsOf, chartOpeningsOf, chartPodsOf, chartTitle } from '../resources/chart-pod.ts';
import { carriedByChart } from '../resources/charted-carrier.ts';
import { broughtReplicator } from '../resources/replicator-release.ts';
import type { Located } from '../text/source.ts';
import { type Gathering, noteNamespace } from './gathering.ts';

/** Finds the clusters to which Applications of a name and place deploy charts; none where no file tells. */
export type FindTargets = (application: Located<string>) => readonly string[];

/** An Application in a base that several clusters share has one name and place, and a release in each. */
export function targetsIn({ releases }: Pick<Arrangement, 'releases'>): FindTargets {
  const keyOf = ({ value, at }: Located<string>) => JSON.stringify([value, at.path, at.start]);
  const applications = releases.filter(({ tool }) => tool === 'Application');
  const targets = grouped(applications, ({ name }) => keyOf(name));
  return (name) => [...new Set((targets.get(keyOf(name)) ?? []).map(({ cluster }) => cluster))];
}

/** What a chart that is not rendered pulls, as its values say, and what it may make. */
export function gatherChart(release: Release, gathering: Gathering): void {
  const { pods, injections, openings, mentions, references } = gathering;
  pods.push(...chartPodsOf(release));
  openings.push(...chartOpeningsOf(release));
  injections.push(...chartInjectionsOf(release));
  for (const { value } of release.pullSecrets) references.add(value);
  const { tool, name, cluster, namespace } = release;
  noteNamespace(cluster, namespace, gathering);
  const reasonAt = (path: string) => {
    if (/(?:^|\/)templates\//.test(path)) return `${chartTitle(release)} may make it`;
    return `the values of ${tool === 'Chart' ? 'chart' : tool} "${name.value}" name it`;
  };
  for (const dependency of release.dependencies) {
    gatherReplicator(dependency, cluster, gathering);
    const carriage = carriedByChart(dependency.name.value, cluster, dependency.name.at);
    openings.push(...(carriage?.openings ?? []));
    injections.push(...(carriage?.injections ?? []));
  }
  mentions.push(
    ...release.mentions.map((one) => ({
      cluster,
      name: one.value,
      taint: { reason: reasonAt(one.at.path), at: one.at },
    })),
  );
}

/** A chart that brings kubernetes-replicator with it. */
export function gatherReplicator(dependency: ChartDependency, cluster: string, gathering: Gathering): void {
  const release = broughtReplicator(dependency, cluster);
  if (release) gathering.releases.push(release);
}
