import type { Built, ClusterScope } from '../landing/landing.ts';
import { baseOf, folderOf, isWithin } from '../landing/path.ts';
import { globMatcher } from '../text/glob.ts';
import type { ArrangeConfig } from './arrange-config.ts';
import {
  aliasesOf,
  CONTROL_PLANE,
  isControlPlaneFolder,
  isPlane,
  lostFolders,
  nameClusters,
  ownFolders,
  planeOf,
  twinFolders,
} from './planes.ts';

/** The cluster of a repository without data planes. */
export const WHOLE = 'default';

/** Which cluster a file or a data plane belongs to, as far as config and folders tell. */
export interface Placement {
  /** The cluster of a file or folder, or undefined where nothing tells. */
  of(path: string): string | undefined;
  /** The cluster that the configuration gives a file. */
  configured(path: string): string | undefined;
  /** The cluster that the configuration or a folder's name gives a file. */
  byFolder(path: string): string | undefined;
  /** The cluster that goes by a name: a data plane's, a cluster folder's, a destination's. */
  named(name: string): string | undefined;
  /** The cluster that a DataPlane resource describes. */
  described(plane: Built): string | undefined;
  scope(cluster: string): ClusterScope;
}

/** What lies around the data planes of a repository. */
export interface Surroundings {
  /** Whether any resource lies in a file that is not left out. */
  isAnyBeside(isLeftOut: (path: string) => boolean): boolean;
  /** Whether Argo CD or Flux deploys to a cluster that is called so and is another than its own. */
  isRemote(name: string): boolean;
  /** Files that speak of data planes and have a document that is not known: another one may be in it. */
  readonly broken: readonly string[];
}

/**
 * Places files by the configuration, by folders named as a data plane, by a sole data plane, or all together. The
 * resources are the data planes at least.
 */
export function placementOf(
  resources: readonly Built[],
  { isAnyBeside, isRemote, broken }: Surroundings,
  paths: readonly string[],
  config: ArrangeConfig,
): Placement {
  const planes = resources.filter(isPlane).map(planeOf);
  const folders = foldersAround(paths);
  const configured = configuredPlacement(config);
  const isAllWithin = (around: readonly string[]) =>
    !isAnyBeside((path) => around.some((folder) => isWithin(path, folder)));
  const twins = config.clusters.length > 0 ? undefined : twinFolders(planes, isAllWithin);
  const clusterOf = twins
    ? new Map(Array.from(twins, ([id, folder]) => [id, baseOf(folder)]))
    : nameClusters(planes, new Set(Array.from(folders, baseOf)), config, configured);
  const aliases = aliasesOf(planes, clusterOf, config);
  const own = twins
    ? new Map(Array.from(twins.values(), (folder) => [folder, baseOf(folder)]))
    : ownFolders(planes, clusterOf, folders, aliases);
  const lost = lostFolders(broken, folders, aliases);
  const marked = planes.length > 0 && isAnyBeside((path) => path.split('/').some(isControlPlaneFolder));
  const clusters = new Set(clusterOf.values());
  const sole = [...aliases.keys()].some(isRemote) ? undefined : soleCluster(clusters, config);
  const byFolder = outermost((folder) => {
    const name = baseOf(folder);
    if (marked && isControlPlaneFolder(name)) return CONTROL_PLANE;
    // No name of Kubernetes has capitals, folders of Windows often do.
    return own.get(folder) ?? aliases.get(name) ?? aliases.get(name.toLowerCase()) ?? lost.get(folder);
  });
  const placed = (path: string) => configured(path) ?? byFolder(folders.has(path) ? path : folderOf(path));
  return {
    configured,
    byFolder: placed,
    of: (path) => placed(path) ?? sole,
    named: (name) => aliases.get(name),
    described: (plane) => clusterOf.get(planeOf(plane).id),
    scope: (cluster) => scopeOf(cluster, clusters, new Set(lost.values()), config),
  };
}

/** The cluster of the outermost folder around a folder, itself included, that has one. */
function outermost(clusterOf: (folder: string) => string | undefined): (folder: string) => string | undefined {
  return memo((folder, recur) => (folder === '' ? undefined : (recur(folderOf(folder)) ?? clusterOf(folder))));
}

/** Every folder that a path lies in, however deep. */
function foldersAround(paths: readonly string[]): ReadonlySet<string> {
  const folders = new Set<string>();
  for (const path of paths)
    for (let folder = folderOf(path); !folders.has(folder); folder = folderOf(folder)) folders.add(folder);
  return folders;
}

/** The cluster of files of which nothing tells where they belong; undefined where there are several to choose from. */
function soleCluster(described: ReadonlySet<string>, { clusters }: ArrangeConfig): string | undefined {
  if (clusters.length > 0 || described.size > 1) return undefined;
  const [only = WHOLE] = described;
  return only;
}

/** `described` are the clusters of the data planes, `lost` those whose data plane is not known. */
function scopeOf(
  name: string,
  described: ReadonlySet<string>,
  lost: ReadonlySet<string>,
  { clusters }: ArrangeConfig,
): ClusterScope {
  const declared = clusters.find((cluster) => cluster.name === name);
  const seen = declared
    ? { evidence: 'the configuration names it', presumed: false }
    : evidenceOf(name, described, lost);
  return { name, ...seen, open: [], complete: declared?.complete ?? false, controlPlane: name === CONTROL_PLANE };
}

/** What speaks for a cluster that no configuration names, as a clause. */
function evidenceOf(
  name: string,
  described: ReadonlySet<string>,
  lost: ReadonlySet<string>,
): Pick<ClusterScope, 'evidence' | 'presumed'> {
  const sure = (evidence: string) => ({ evidence, presumed: false });
  if (name === CONTROL_PLANE) return sure('the control plane');
  if (described.has(name) && described.size > 1) return sure('a data plane describes it');
  if (described.has(name)) return { evidence: 'the only data plane', presumed: true };
  if (described.size === 0 && name === WHOLE)
    return { evidence: 'the whole repository is one cluster', presumed: true };
  return sure(lost.has(name) ? 'a file that is broken may describe it' : 'an entry point deploys to it');
}

/** The cluster that the globs of the configuration give a path; the first in its order. */
function configuredPlacement(config: ArrangeConfig): (path: string) => string | undefined {
  const tests = [
    ...config.clusters.map(({ name, paths }) => ({ name, paths })),
    { name: CONTROL_PLANE, paths: config.controlPlane },
  ].map(({ name, paths }) => ({ name, matches: paths.map((glob) => globMatcher(glob)) }));
  return memo((path) => tests.find(({ matches }) => matches.some((match) => match(path) || match(`${path}/`)))?.name);
}

/** Remembers a function, which may ask itself about other keys. */
function memo(
  compute: (key: string, recur: (key: string) => string | undefined) => string | undefined,
): (key: string) => string | undefined {
  const known = new Map<string, string | undefined>();
  const recur = (key: string): string | undefined => {
    if (known.has(key)) return known.get(key);
    const value = compute(key, recur);
    known.set(key, value);
    return value;
  };
  return recur;
}
