import { textAt } from '../node.ts';
import type { Repository } from '../repository.ts';
import type { ArrangeConfig } from './arrange-config.ts';
import { deploy } from './deploy.ts';
import { deployersOf, generatorDemandsOf } from './deployers.ts';
import { entriesOf, type Start } from './entries.ts';
import type { Ground } from './ground.ts';
import { identityOf } from './identity.ts';
import { isKustomizationFile } from './kustomization.ts';
import type { Arrangement, Built } from './landing.ts';
import { originsOf } from './origin.ts';
import { oversightsOf } from './oversights.ts';
import { foldersUp, isWithin } from './path.ts';
import { placementOf } from './placement.ts';
import { resourcesOf } from './plain.ts';
import { CONTROL_PLANE } from './planes.ts';
import { kustomizationsOf } from './reach.ts';
import { releasesOf } from './releases.ts';
import { foldersOf, type Site } from './site.ts';
import { sourceIgnoreOf } from './source-ignore.ts';

/**
 * Decides where every resource of a repository lands: in which cluster, under which namespace. Where Flux or Argo CD
 * deploy from the repository, what they reach is deployed; else root kustomizations and the files around them.
 */
export function arrange(repository: Repository, config: ArrangeConfig): Arrangement {
  const site = siteOf(repository, config);
  const deployers = deployersOf(candidatesOf(site));
  const entries = entriesOf(deployers, site);
  const starts = entries.length > 0 ? [...entries, ...apart(site)] : plainStarts(site, () => true);
  const ground = deploy(starts, site);
  const whole: Ground = entries.length > 0 ? deployBare(starts, ground, site) : ground;
  const charts = releasesOf(whole, site);
  const clusters = whole.clusters();
  const undeployed = [...site.lying].filter(([path, { length }]) => length > 0 && !whole.reached.has(path));
  const { landings, faults, unplaced } = whole;
  const oversights = oversightsOf(site, whole, clusters);
  return { clusters, landings, faults, unplaced, undeployed: undeployed.map(([path]) => path), oversights, ...charts };
}

function siteOf(repository: Repository, config: ArrangeConfig): Site {
  const manifests = manifestsOf(repository);
  const lying = new Map(manifests.map((path) => [path, resourcesOf(path, repository)]));
  const kustomizations = kustomizationsOf(repository);
  const resources = candidatesOf({ lying, kustomizations });
  const folders = foldersOf(repository.paths);
  const demands = deployersOf(resources).flatMap(({ built, demands }) => [...demands, ...generatorDemandsOf(built)]);
  return {
    repository,
    config,
    lying,
    folders,
    placement: placementOf(
      [...lying].flatMap(([path, found]) => (kustomizations.parts.has(path) ? [] : found)),
      manifests,
      config,
    ),
    kustomizations,
    origins: originsOf(resources, demands, (folder) => folders.has(folder), config),
    ignored: sourceIgnoreOf(repository),
    servers: serversOf(resources),
    loadsAnywhere: once(() =>
      [...manifests, ...repository.paths.filter((path) => INSTRUCTIONS.test(path))].some((path) =>
        repository.holds(path, 'LoadRestrictionsNone'),
      ),
    ),
  };
}

/** Files that may tell how to build. */
const INSTRUCTIONS = /(?:^|\/)(?:[Mm]akefile|[Jj]ustfile|\.justfile|[^/]+\.(?:md|sh|mk|just|txt))$/;

function once(compute: () => boolean): () => boolean {
  let known: boolean | undefined;
  return () => {
    known ??= compute();
    return known;
  };
}

/** The clusters that are registered with Argo CD by a Secret in the repository: API server → name. */
function serversOf(resources: readonly Built[]): ReadonlyMap<string, string> {
  const servers = new Map<string, string>();
  for (const { root } of resources) {
    if (identityOf(root).kind !== 'Secret') continue;
    if (textAt(root, 'metadata', 'labels', 'argocd.argoproj.io/secret-type')?.value !== 'cluster') continue;
    const field = (key: string) =>
      textAt(root, 'stringData', key)?.value ??
      Buffer.from(textAt(root, 'data', key)?.value ?? '', 'base64').toString();
    const [server, name] = [field('server'), field('name')];
    if (server !== '' && name !== '') servers.set(server, name);
  }
  return servers;
}

/** The resources that may be deployed as they lie: no patches, nothing that a kustomization around it leaves out. */
function candidatesOf({ lying, kustomizations }: Pick<Site, 'lying' | 'kustomizations'>): readonly Built[] {
  const { files, resources, parts } = kustomizations;
  return [...lying].flatMap(([path, found]) => {
    if (resources.has(path)) return found;
    return parts.has(path) || foldersUp(path).some((folder) => files.has(folder)) ? [] : found;
  });
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

/** What is deployed whatever else deploys: rendered output, and the control plane's own files. */
function apart({ lying, placement, config: { rendered = [] } }: Site): readonly Start[] {
  return [...lying.keys()].flatMap((path): readonly Start[] => {
    if (rendered.some((folder) => isWithin(path, folder))) return [{ kind: 'file', path, cluster: placement.of(path) }];
    return [];
  });
}

/** Root kustomizations, and every file outside the trees of kustomizations. */
function plainStarts(site: Site, isMeant: (path: string) => boolean): readonly Start[] {
  const { kustomizations, lying, placement, config } = site;
  const { rendered = [] } = config;
  const roots = kustomizations.roots.flatMap((folder): readonly Start[] => {
    const path = kustomizations.files.get(folder) ?? folder;
    return isMeant(path) ? [{ kind: 'folder', folder, cluster: placement.of(path) }] : [];
  });
  const { resources, parts } = kustomizations;
  const files = [...lying.keys()].filter((path) => {
    if (resources.has(path) || parts.has(path) || !isMeant(path)) return false;
    if (rendered.some((folder) => isWithin(path, folder)) || kustomizations.roots.length === 0) return true;
    return !foldersUp(path).some((folder) => kustomizations.files.has(folder));
  });
  return [...roots, ...files.map((path): Start => ({ kind: 'file', path, cluster: placement.of(path) }))];
}

/** Deploys as they lie the files of clusters that no entry point serves, and those of the control plane. */
function deployBare(starts: readonly Start[], ground: Ground, site: Site): Ground {
  const served = new Set(ground.landings.map(({ cluster }) => cluster));
  const isBare = (path: string) => {
    if (ground.reached.has(path)) return false;
    const cluster = site.placement.byFolder(path);
    return cluster !== undefined && (cluster === CONTROL_PLANE || !served.has(cluster));
  };
  const more = plainStarts(site, isBare);
  return more.length > 0 ? deploy([...starts, ...more], site) : ground;
}
