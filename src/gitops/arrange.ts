import type { Repository } from '../repository.ts';
import type { Span } from '../source.ts';
import type { ArrangeConfig } from './arrange-config.ts';
import { buildKustomization, isKustomizationFile } from './kustomize.ts';
import type { Arrangement, BuildFault, Built, ClusterScope, Landing, Taint } from './landing.ts';
import { foldersUp, isWithin } from './path.ts';
import { type Placement, placementOf } from './placement.ts';
import { resourcesOf } from './plain.ts';
import { isPlane } from './planes.ts';
import { type Kustomizations, kustomizationsOf } from './reach.ts';
import { effectiveOf } from './scope.ts';

/** Decides where every resource of a repository lands: in which clusters, under which namespace. */
export function arrange(repository: Repository, config: ArrangeConfig): Arrangement {
  const manifests = manifestsOf(repository);
  const lying = new Map(manifests.map((path) => [path, resourcesOf(path, repository)]));
  const placement = placementOf([...lying.values()].flat(), manifests, config);
  const kustomizations = kustomizationsOf(repository);
  const ground = groundOf(config, placement);
  for (const root of kustomizations.roots) {
    const path = kustomizations.files.get(root);
    if (path !== undefined) landRoot(root, path, repository, placement, ground);
  }
  const undeployed: string[] = [];
  for (const [path, resources] of lying) {
    if (resources.length === 0 || ground.reached.has(path)) continue;
    if (isKept(path, kustomizations, config)) undeployed.push(path);
    else for (const built of resources) ground.land(built, placement.of(path), []);
  }
  return ground.finish(undeployed);
}

/** Files that may hold manifests; what lies inside a chart is rendered before it is applied. */
function manifestsOf({ paths, manifests }: Repository): readonly string[] {
  const charts = new Set(
    paths.filter((path) => /(?:^|\/)Chart\.yaml$/.test(path)).map((path) => path.slice(0, -'Chart.yaml'.length)),
  );
  return manifests.filter((path) => !isKustomizationFile(path) && !isChartPart(path, charts));
}

function isChartPart(path: string, charts: ReadonlySet<string>): boolean {
  for (const match of path.matchAll(/(?<=^|\/)(?:templates|charts|crds)\//g))
    if (charts.has(path.slice(0, match.index))) return true;
  return false;
}

/** Whether a file that no build reaches lies in the tree of a kustomization, which would have to name it. */
function isKept(path: string, { files, roots }: Kustomizations, { rendered = [] }: ArrangeConfig): boolean {
  if (rendered.some((folder) => isWithin(path, folder))) return false;
  return (
    roots.length > 0 &&
    foldersUp(path)
      .slice(1)
      .some((folder) => files.has(folder))
  );
}

/** What has been deployed so far. */
interface Ground {
  readonly reached: Set<string>;
  land(built: Built, cluster: string | undefined, via: readonly Span[]): void;
  blame(faults: readonly BuildFault[]): void;
  open(taints: readonly Taint[], clusters: Iterable<string>): void;
  finish(undeployed: readonly string[]): Arrangement;
}

function groundOf(config: ArrangeConfig, placement: Placement): Ground {
  const reached = new Set<string>();
  const landings: Landing[] = [];
  const unplaced: Built[] = [];
  const faults: BuildFault[] = [];
  const scopes = new Map<string, ClusterScope & { open: Taint[] }>();
  const scope = (name: string) => {
    const known = scopes.get(name) ?? { ...placement.scope(name), open: [] };
    scopes.set(name, known);
    return known;
  };
  for (const { name } of config.clusters) scope(name);
  const fills = new Map(config.clusters.map(({ name, defaultNamespace }) => [name, defaultNamespace]));
  return {
    reached,
    land: (built, where, via) => {
      const cluster = isPlane(built) ? (placement.described(built) ?? where) : where;
      if (cluster === undefined) {
        unplaced.push(built);
        return;
      }
      const reason = 'the file names no namespace, and nothing that deploys it does';
      landings.push({
        ...built,
        cluster: scope(cluster).name,
        effective: effectiveOf(built.root, fills.get(cluster), reason),
        via,
      });
    },
    blame: (found) => faults.push(...found),
    open: (taints, clusters) => {
      for (const cluster of clusters) scope(cluster).open.push(...taints);
    },
    finish: (undeployed) => ({ clusters: [...scopes.values()], landings, faults, undeployed, unplaced }),
  };
}

/** Builds a root kustomization and lands what it yields in its folder's cluster, else each resource in its file's. */
function landRoot(root: string, path: string, repository: Repository, placement: Placement, ground: Ground): void {
  const build = buildKustomization(root, repository);
  const cluster = placement.of(path);
  const via = [{ path, start: 0, end: 0 }];
  for (const file of build.reached) ground.reached.add(file);
  const clusters = build.resources.map((built) => {
    const where = cluster ?? placement.of(built.home.path);
    ground.land(built, where, via);
    return where;
  });
  ground.blame(build.faults);
  ground.open(build.open, new Set([cluster, ...clusters].filter((name) => name !== undefined)));
}
