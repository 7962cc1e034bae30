import { grouped } from '../grouping.ts';
import { identityOf } from '../landing/identity.ts';
import { baseOf, folderOf, foldersUp, isWithin } from '../landing/path.ts';
import { at } from '../yaml/node.ts';
import type { Deployer } from './deployers.ts';

/** A folder that holds the entry points of one cluster, as `clusters/eu`. */
export interface ClusterFolder {
  readonly folder: string;
  /** What the cluster may be called by it, the likeliest first. */
  readonly names: readonly [string, ...string[]];
}

/** Tells the cluster folder around a path. */
export type FindClusterFolder = (path: string) => ClusterFolder | undefined;

/** Up to the name of a cluster's folder. */
const CLUSTER_FOLDER = /^(?:.*?\/)?clusters\/(?=[^/]+\/)/;

/**
 * Each folder below `clusters` is a cluster's, unless it holds several: where each of its subfolders has a deployer of
 * one name and namespace, of which a cluster takes one, each is another cluster's, `clusters/prod/eu` and
 * `clusters/prod/us`.
 */
export function clusterFoldersOf(deployers: readonly Deployer[]): FindClusterFolder {
  const own = deployers.filter(({ kind, built }) => kind !== 'application-set' && CLUSTER_FOLDER.test(built.home.path));
  const inner = new Map(
    Array.from(
      grouped(own, ({ built }) => outermost(built.home.path)),
      ([outer, within]) => [outer, apartIn(outer, within)] as const,
    ),
  );
  const folderAround = (path: string) => {
    const outer = outermost(path);
    return inner.get(outer)?.find((folder) => path.startsWith(`${folder}/`)) ?? outer;
  };
  const chains = Array.from(
    grouped(own, ({ built }) => folderAround(built.home.path)),
    ([folder, within]) => [folder, chainOf(folder, within)] as const,
  );
  const bases = grouped(
    chains.flatMap(([, chain]) => chain),
    baseOf,
  );
  const known = new Map(
    chains.map(([folder, chain]) => {
      const others = chain.flatMap((one) => (bases.get(baseOf(one))?.length === 1 ? [calledBy(one), baseOf(one)] : []));
      return [folder, { folder, names: [calledBy(folder), ...others] as const }] as const;
    }),
  );
  return (path) => {
    if (!CLUSTER_FOLDER.test(path)) return undefined;
    const folder = folderAround(path);
    return known.get(folder) ?? { folder, names: [calledBy(folder)] };
  };
}

/**
 * Tells the cluster around a path by the folder that holds it: where nothing that deploys lies below `clusters`, but
 * folders side by side each have a deployer of one name and namespace.
 */
export function apartFoldersOf(deployers: readonly Deployer[]): (path: string) => string | undefined {
  if (deployers.some(({ built }) => CLUSTER_FOLDER.test(built.home.path))) return () => undefined;
  const folders = apartIn('', deployers);
  const name = distinctly(folders);
  return (path) => {
    const folder = folders.find((one) => path.startsWith(`${one}/`));
    return folder === undefined ? undefined : name(folder);
  };
}

/** Names folders by the innermost of their names that tells all of them apart, else by all of them. */
export function distinctly(folders: readonly string[]): (folder: string) => string {
  const all = [...new Set(folders)].map((folder) => folder.split('/'));
  const depth = Math.min(...all.map((names) => names.length));
  for (let from = 1; from <= depth; from++)
    if (new Set(all.map((names) => names.at(-from))).size === all.length)
      return (folder) => folder.split('/').at(-from) ?? folder;
  return (folder) => folder.replaceAll('/', '-');
}

function outermost(path: string): string {
  const [before = ''] = CLUSTER_FOLDER.exec(path) ?? [];
  return path.slice(0, path.indexOf('/', before.length));
}

/** `clusters/prod/eu` is `prod-eu`. */
function calledBy(folder: string): string {
  const [before = ''] = CLUSTER_FOLDER.exec(`${folder}/`) ?? [];
  return folder.slice(before.length).replaceAll('/', '-');
}

/** A folder and those below it that hold all of its deployers, unless these speak of other clusters. */
function chainOf(folder: string, deployers: readonly Deployer[]): readonly string[] {
  if (deployers.some(({ built }) => at(built.root, 'spec', 'kubeConfig'))) return [folder];
  const [first = folder, ...others] = deployers.map(({ built }) => folderOf(built.home.path));
  return foldersUp(first).filter((one) => isWithin(one, folder) && others.every((other) => isWithin(other, one)));
}

/** The subfolders, however deep, that are different clusters'; none where all may be one cluster's. */
function apartIn(folder: string, deployers: readonly Deployer[]): readonly string[] {
  const start = folder === '' ? 0 : folder.length + 1;
  const subfolders = [
    ...grouped(deployers, ({ built: { home } }) => {
      const end = home.path.indexOf('/', start);
      return end < 0 ? folder : home.path.slice(0, end);
    }),
  ];
  if (subfolders.some(([subfolder]) => subfolder === folder)) return [];
  const deeper = subfolders.map(([subfolder, own]) => [subfolder, apartIn(subfolder, own)] as const);
  const [only] = deeper;
  if (only && deeper.length === 1) return only[1];
  const [first = [], ...others] = subfolders.map(([, own]) => own.flatMap(identifiersOf));
  if (!first.some((one) => others.every((other) => other.includes(one)))) return [];
  return deeper.flatMap(([subfolder, folders]) => (folders.length > 0 ? folders : [subfolder]));
}

/** What a cluster has one of. Without a namespace, kustomizations may give it another one in each folder. */
function identifiersOf({ kind, built: { root } }: Deployer): readonly string[] {
  const { namespace, name } = identityOf(root);
  return namespace && name ? [JSON.stringify([kind, namespace.value, name.value])] : [];
}
