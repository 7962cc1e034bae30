import { grouped } from '../grouping.ts';
import { identityOf } from '../landing/identity.ts';
import type { Built } from '../landing/landing.ts';
import { baseOf, folderOf, foldersUp, isWithin } from '../landing/path.ts';
import { isDataPlane } from '../resources/data-plane.ts';
import { at, stringAt, textAt } from '../yaml/node.ts';
import type { ArrangeConfig } from './arrange-config.ts';

/** The cluster name under which the control plane's resources land. */
export const CONTROL_PLANE = 'control-plane';
const CONTROL_PLANE_FOLDER = /^(?:openchoreo-)?control-?planes?$/i;

/** A data plane as far as it names a cluster. */
export interface Plane {
  readonly name: string;
  /** `namespace/name` as written. */
  readonly fullName: string;
  /** Where it was written: builds change its namespace, not this. */
  readonly id: string;
  readonly kubernetesCluster: string | undefined;
  /** The URL of its API server. */
  readonly server: string | undefined;
  readonly path: string;
}

/** Whether a folder of this name holds the control plane. */
export function isControlPlaneFolder(name: string): boolean {
  return CONTROL_PLANE_FOLDER.test(name);
}

/** Whether it is a data plane of OpenChoreo, cluster-scoped or not. */
export function isPlane({ root }: Built): boolean {
  const { apiVersion, kind } = identityOf(root);
  return isDataPlane(apiVersion, kind);
}

/** A DataPlane as far as it tells clusters apart. */
export function planeOf({ root, home, originalName }: Built): Plane {
  const namespace = textAt(root, 'metadata', 'namespace')?.value;
  const credentials = at(root, 'spec', 'kubernetesCluster', 'credentials');
  return {
    name: originalName,
    fullName: `${namespace ?? ''}/${originalName}`,
    id: `${home.path}#${home.index}#${originalName}`,
    kubernetesCluster: stringAt(root, 'spec', 'kubernetesCluster', 'name')?.value,
    server: (textAt(credentials, 'apiServerURL') ?? textAt(credentials, 'apiServerUrl'))?.value,
    path: home.path,
  };
}

/** Plane id → the name of its cluster. Planes of one Kubernetes cluster share it, unless each has a folder of its own. */
export function nameClusters(
  planes: readonly Plane[],
  folderNames: ReadonlySet<string>,
  config: ArrangeConfig,
  configured: (path: string) => string | undefined,
): ReadonlyMap<string, string> {
  const groups = grouped(planes, (plane) => plane.kubernetesCluster ?? plane.name);
  const names = new Map<string, string>();
  const taken = new Map<string, string>();
  for (const [key, group] of groups) {
    const distinct = new Set(group.map(({ name }) => name));
    const apart = distinct.size === group.length && group.every(({ name }) => folderNames.has(name));
    for (const plane of group) {
      const wanted = group.length === 1 || distinct.size === 1 || apart ? plane.name : key;
      const free = (taken.get(wanted) ?? key) === key;
      if (free) taken.set(wanted, key);
      names.set(plane.id, configCluster(plane, config, configured) ?? (free ? wanted : key));
    }
  }
  return names;
}

/** Folders of which each subfolder is a cluster. */
const CLUSTERS_FOLDER = /(?:^|\/)(?:clusters|environments|envs)$/i;

/**
 * The folders of a sole data plane that lies in each of several clusters' folders: one control plane knows it once, so
 * that each has its own. Undefined where anything tells more, or where the folders do not hold all there is.
 */
export function twinFolders(
  planes: readonly Plane[],
  isAllWithin: (folders: readonly string[]) => boolean,
): ReadonlyMap<string, string> | undefined {
  const [first, second] = planes;
  if (!first || !second || planes.some(({ fullName }) => fullName !== first.fullName)) return undefined;
  const around = foldersUp(first.path).find((folder) => CLUSTERS_FOLDER.test(folder) && isWithin(second.path, folder));
  if (around === undefined) return undefined;
  const folders = planes.map(({ path }) => foldersUp(path).find((folder) => foldersUp(folder)[1] === around) ?? '');
  const isApart = folders.every((folder) => folder !== '') && new Set(folders).size === planes.length;
  const isFolder = folders.every(
    (folder, i) => folder !== planes[i]?.path && !folder.split('/').some(isControlPlaneFolder),
  );
  if (!isApart || !isFolder || !isAllWithin(folders)) return undefined;
  return new Map(planes.map(({ id }, i) => [id, folders[i] ?? '']));
}

function configCluster(
  { name, fullName, kubernetesCluster, path }: Plane,
  { clusters }: ArrangeConfig,
  configured: (path: string) => string | undefined,
): string | undefined {
  const listed = clusters.find(({ dataPlane }) => dataPlane?.some((plane) => plane === name || plane === fullName));
  const same = clusters.find((cluster) => cluster.name === name || cluster.name === kubernetesCluster);
  const around = configured(path);
  return (listed ?? same)?.name ?? (around === CONTROL_PLANE ? undefined : around);
}

/** Every name by which a cluster may be called in a path or a destination; an ambiguous one calls none. */
export function aliasesOf(
  planes: readonly Plane[],
  clusterOf: ReadonlyMap<string, string>,
  config: ArrangeConfig,
): ReadonlyMap<string, string> {
  const sure = new Map(config.clusters.map(({ name }) => [name, name]));
  const claims: [string, string][] = [];
  for (const { id, name, kubernetesCluster, server } of planes) {
    const cluster = clusterOf.get(id) ?? name;
    claims.push([name, cluster]);
    for (const alias of [kubernetesCluster, server]) if (alias) claims.push([alias, cluster]);
  }
  for (const [alias, claimed] of grouped(claims, ([alias]) => alias)) {
    const clusters = new Set(claimed.map(([, cluster]) => cluster));
    const [cluster] = clusters.has(alias) ? [alias] : clusters;
    if (cluster !== undefined && (clusters.size === 1 || clusters.has(alias)) && !sure.has(alias))
      sure.set(alias, cluster);
  }
  return sure;
}

/** Sibling folders that hold one cluster's data planes each: folder → cluster. */
export function ownFolders(
  planes: readonly Plane[],
  clusterOf: ReadonlyMap<string, string>,
  folders: ReadonlySet<string>,
  aliases: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const named = new Set([...folders].map((folder) => aliases.get(folder.slice(folder.lastIndexOf('/') + 1))));
  const holds = new Map<string, Set<string>>();
  for (const { path, id, name } of planes)
    for (const folder of foldersUp(path).slice(1)) {
      const clusters = holds.get(folder) ?? new Set();
      holds.set(folder, clusters.add(clusterOf.get(id) ?? name));
    }
  const own = new Map<string, string>();
  for (const [folder, clusters] of holds) {
    const [cluster, other] = clusters;
    if (folder === '' || cluster === undefined || other !== undefined || named.has(cluster)) continue;
    const outer = foldersUp(folder)[1] ?? '';
    if ((holds.get(outer)?.size ?? 0) > 1) own.set(folder, cluster);
  }
  const parents = new Set([...own.keys()].map((folder) => foldersUp(folder)[1] ?? ''));
  const inControlPlane = [...own.keys()].some((folder) => folder.split('/').some(isControlPlaneFolder));
  const direct = new Set(planes.map(({ path }) => foldersUp(path)[1]));
  const isTop = parents.has('') && ![...own.keys()].every((folder) => direct.has(folder));
  return parents.size === 1 && !inControlPlane && !isTop ? own : new Map();
}

/**
 * Folders beside one that is named as a data plane, whose own plane is in a file that is broken: folder → cluster. What
 * lies there is not the other plane's.
 */
export function lostFolders(
  broken: readonly string[],
  folders: ReadonlySet<string>,
  aliases: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  if (broken.length === 0) return new Map();
  const parents = new Set([...folders].filter((folder) => aliases.has(baseOf(folder))).map(folderOf));
  const around = broken.flatMap((path) => foldersUp(path).slice(1));
  return new Map(around.filter((folder) => folder !== '' && parents.has(folderOf(folder))).map((f) => [f, baseOf(f)]));
}
