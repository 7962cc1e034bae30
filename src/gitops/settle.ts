import type { ClusterScope, Landing } from '../landing/landing.ts';
import { baseOf, isKustomizationFile } from '../landing/path.ts';
import type { Plan } from './arrange.ts';
import type { Arrangement } from './arrangement.ts';
import { looseDependenciesOf, looseReleasesOf } from './helm/releases.ts';
import type { Remains } from './lot.ts';
import { conflictsOf, hashedReferences } from './oversights.ts';
import { homesOf } from './plane-home.ts';
import { isPlane } from './planes.ts';
import type { Site } from './site.ts';
import { deployedFolders, unreachedSecrets } from './unreached.ts';

/** Arranges what is known only when every lot is deployed: data planes, and what was left behind. */
export function settle(
  { site, isOpen }: Pick<Plan, 'site' | 'isOpen'>,
  scopes: readonly ClusterScope[],
  lots: readonly Remains[],
): Arrangement {
  const reached = new Set(lots.flatMap((lot) => lot.reached));
  const undeployed = site.lying.paths.filter((path) => !reached.has(path) && (site.lying.at(path) ?? []).length > 0);
  const left = undeployed.flatMap((path) => (site.lying.at(path) ?? []).filter(isPlane));
  const { landings, unplaced, clusters } = planesAtHome(site, scopes, lots);
  const folders = [...lots.flatMap((lot) => lot.folders), ...deployedFolders(site, landings)];
  return {
    clusters,
    landings,
    unplaced: left.length > 0 && isOpen() ? [...unplaced, ...left] : unplaced,
    faults: [],
    undeployed,
    broken: brokenApart(site, reached),
    oversights: {
      unsubstituted: [],
      undecrypted: [],
      unreached: unreachedSecrets(site, reached, folders),
      hashed: hashedReferences(
        landings,
        lots.flatMap((lot) => lot.hashed),
      ),
      conflicts: conflictsOf(landings, [...scopes, ...clusters], site.repository),
    },
    releases: looseReleasesOf(new Set(lots.flatMap((lot) => lot.installed)), site),
    looseDependencies: looseDependenciesOf(new Set(lots.flatMap((lot) => lot.installed)), site),
  };
}

/** What may deploy others, or be deployed by name, whatever folder it lies in. */
const DEPLOYING = /\b(?:argoproj\.io|toolkit\.fluxcd\.io|kustomize\.config\.k8s\.io|kind["']?: *["']?\w*DataPlane)\b/;

/**
 * Files that do not parse and share no folder with anything that is deployed, as fixtures of tests. What deploys, a data
 * plane, and what lies in the folder of a cluster would be missed.
 */
function brokenApart({ repository, placement }: Site, reached: ReadonlySet<string>): readonly string[] {
  const top = (path: string) => path.slice(0, path.indexOf('/') + 1);
  const deployed = new Set(Array.from(reached, top));
  if (deployed.size === 0) return [];
  return repository.manifests.filter(
    (path) =>
      top(path) !== '' &&
      !deployed.has(top(path)) &&
      placement.byFolder(path) === undefined &&
      !isKustomizationFile(path) &&
      repository.outline(path).faults.length > 0 &&
      !DEPLOYING.test(repository.text(path) ?? ''),
  );
}

/** Data planes land in the clusters that they describe, some of which nothing else has landed in. */
function planesAtHome(
  { placement, folders, config }: Site,
  scopes: readonly ClusterScope[],
  lots: readonly Remains[],
): Pick<Arrangement, 'landings' | 'unplaced' | 'clusters'> {
  const planes = lots.flatMap((lot) => lot.planes);
  const names = new Set(scopes.map(({ name }) => name));
  const called = new Set([
    ...config.clusters.map(({ name }) => name),
    ...lots.flatMap((lot) => lot.aimed),
    ...Array.from(folders.keys(), (folder) => placement.named(baseOf(folder)) ?? baseOf(folder)),
  ]);
  const homes = homesOf(planes, (cluster) => names.has(cluster) && called.has(cluster), placement);
  const landings: Landing[] = [];
  const clusters = new Map<string, ClusterScope>();
  planes.forEach(({ deployedTo: _, ...plane }, i) => {
    const cluster = homes[i];
    if (cluster === undefined) return;
    if (!names.has(cluster)) clusters.set(cluster, placement.scope(cluster));
    landings.push({ ...plane, cluster });
  });
  return { landings, clusters: [...clusters.values()], unplaced: planes.filter((_, i) => homes[i] === undefined) };
}
