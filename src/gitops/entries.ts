import { grouped } from '../grouping.ts';
import type { Built } from '../landing/landing.ts';
import { folderOf } from '../landing/path.ts';
import { remembering } from '../remember.ts';
import { apartFoldersOf, clusterFoldersOf, distinctly, type FindClusterFolder } from './cluster-folder.ts';
import { coverageOf } from './coverage.ts';
import { type Deployer, deployersOf, hasOpenTargets, targetsOf } from './deployers.ts';
import { buildKustomization } from './kustomize/build.ts';
import { WHOLE } from './placement.ts';
import type { Site } from './site.ts';
import { areVariants } from './variant-folders.ts';

/** Where deployment starts: nothing in the repository deploys these. */
export type Start =
  | { readonly kind: 'deployer'; readonly built: Built; readonly cluster: string | undefined }
  | { readonly kind: 'folder'; readonly folder: string; readonly cluster: string | undefined }
  | { readonly kind: 'file'; readonly path: string; readonly cluster: string | undefined };

/**
 * Finds what deploys the rest: the deployers that no other deployer reaches. Around one, the root kustomization that
 * holds it, its `clusters/<name>` folder, or else its own folder is taken to be applied as a whole. None where no
 * deployer builds a folder of this repository.
 */
export function entriesOf(deployers: readonly Deployer[], site: Site): readonly Start[] {
  const targets = new Map(deployers.map((deployer) => [deployer, targetsOf(deployer, site)]));
  const byFile = grouped(deployers, ({ built }) => built.home.path);
  const covered = coverageOf(new Set(byFile.keys()), site);
  const isHere = [...targets].some(([deployer, folders]) => folders.length > 0 || hasOpenTargets(deployer, site));
  if (!isHere && !haveTargetsOnceBuilt(covered, site)) return [];
  const reaches = (deployer: Deployer) =>
    new Set((targets.get(deployer) ?? []).flatMap((folder) => [...covered(folder)]));
  const layout = layoutOf(deployers, covered, site);
  const first = withoutStrays(firstOf(deployers, byFile, reaches), layout);
  const targetOf = (deployer: Deployer) => agreedTarget(targets.get(deployer) ?? [], layout);
  const bootstraps = first.filter(({ self }) => self).map(({ deployer }) => targetOf(deployer));
  const synchronised = distinctly(bootstraps.filter((target) => target !== ''));
  const apart = apartOf(first, site);
  const named = first.map(({ deployer, self }) => {
    const { path } = deployer.built.home;
    const target = targetOf(deployer);
    const isNamed = bootstraps.length > 1 && self && target !== '';
    const own = apart(path) ?? (isNamed ? synchronised(target) : undefined);
    return namedCluster({ path, target, own }, layout);
  });
  const [only, other] = new Set(named.filter((name) => name !== undefined));
  const starts = new Map<string, Start>();
  first.forEach(({ deployer, self }, i) => {
    const { path } = deployer.built.home;
    const cluster = named[i] ?? (only !== undefined && other === undefined ? only : site.placement.of(path));
    const add = (start: Start) => starts.set(keyOf(start), start);
    if (self) add({ kind: 'deployer', built: deployer.built, cluster });
    else for (const start of around(deployer, layout)) add({ cluster, ...start });
  });
  return [...starts.values()];
}

/** The first of the folders that a deployer may build, if they are not of several clusters. */
function agreedTarget([first = '', ...others]: readonly string[], { clusterFolder }: Layout): string {
  const around = (folder: string) => clusterFolder(`${folder}/`)?.folder;
  return others.every((other) => around(other) === around(first)) ? first : '';
}

/**
 * Tells entry points apart that one cluster can't have side by side, by their folders; where there are data planes, only
 * if these are called like them.
 */
function apartOf(first: readonly First[], { placement }: Site): (path: string) => string | undefined {
  const apart = apartFoldersOf(first.map(({ deployer }) => deployer));
  const hasPlanes = placement.of('') !== WHOLE || placement.named(WHOLE) !== undefined;
  const names = new Set(first.map(({ deployer }) => apart(deployer.built.home.path)));
  const areKnown = [...names].every((name) => name !== undefined && placement.named(name) !== undefined);
  return areKnown || !hasPlanes ? apart : () => undefined;
}

/** Whether deployers build folders of this repository by what root kustomizations change in them. */
function haveTargetsOnceBuilt(covered: (folder: string) => ReadonlySet<string>, site: Site): boolean {
  const roots = site.kustomizations.roots.filter((root) => covered(root).size > 0);
  return roots.some((root) =>
    deployersOf(buildKustomization(root, { ...site.repository }).resources).some(
      (deployer) => targetsOf(deployer, site).length > 0,
    ),
  );
}

/** How files lie around deployers. */
interface Layout {
  readonly site: Site;
  /** The files of deployers that building a folder reads. */
  readonly covered: (folder: string) => ReadonlySet<string>;
  readonly clusterFolder: FindClusterFolder;
  /** Whether root kustomizations that deploy the same are variants of it. */
  readonly areVariants: (roots: readonly string[]) => boolean;
}

function layoutOf(deployers: readonly Deployer[], covered: Layout['covered'], site: Site): Layout {
  // They are built to be told: once, and not for each deployer that they share.
  const areApart = remembering((key) => areVariants(key.split('\n'), site));
  return {
    site,
    covered,
    clusterFolder: clusterFoldersOf(deployers),
    areVariants: (roots) => areApart(roots.join('\n')),
  };
}

/** A deployer from which others are reached. */
interface First {
  readonly deployer: Deployer;
  /** Whether it is deployed by itself or in a circle: nothing needs to be applied around it. */
  readonly self: boolean;
}

/** Where Flux synchronises its own folder, a Kustomization that lies elsewhere and that nothing deploys is a stray. */
function withoutStrays(first: readonly First[], { clusterFolder }: Layout): readonly First[] {
  if (!first.some(({ deployer, self }) => self && deployer.kind === 'flux')) return first;
  return first.filter(
    ({ deployer: { built, kind }, self }) => self || kind !== 'flux' || clusterFolder(built.home.path) !== undefined,
  );
}

function keyOf(start: Start): string {
  if (start.kind === 'deployer')
    return `${start.built.home.path}#${start.built.home.index}#${start.built.originalName}`;
  return `${start.kind}:${start.kind === 'file' ? start.path : start.folder}`;
}

/** The deployers from which all others are reached: those that none reaches, those that reach themselves, one of a circle. */
function firstOf(
  deployers: readonly Deployer[],
  byFile: ReadonlyMap<string, readonly Deployer[]>,
  reaches: (deployer: Deployer) => ReadonlySet<string>,
): readonly First[] {
  const edges = new Map(deployers.map((deployer) => [deployer, reaches(deployer)]));
  const reachedFrom = (deployer: Deployer) =>
    [...(edges.get(deployer) ?? [])].flatMap((file) => byFile.get(file) ?? []);
  const reachedByOthers = new Set<Deployer>();
  for (const deployer of deployers)
    for (const other of reachedFrom(deployer)) if (other !== deployer) reachedByOthers.add(other);
  const isSelf = (deployer: Deployer) => edges.get(deployer)?.has(deployer.built.home.path) ?? false;
  const first: First[] = [];
  const visited = new Set<Deployer>();
  const begin = (deployer: Deployer, self: boolean) => {
    if (visited.has(deployer)) return;
    first.push({ deployer, self });
    // A set that grows while it is gone through is its own queue.
    const ahead = new Set([deployer]);
    for (const here of ahead) for (const other of reachedFrom(here)) if (!visited.has(other)) ahead.add(other);
    for (const here of ahead) visited.add(here);
  };
  for (const deployer of deployers) if (!reachedByOthers.has(deployer)) begin(deployer, isSelf(deployer));
  for (const deployer of deployers) if (isSelf(deployer)) begin(deployer, true);
  for (const deployer of deployers) begin(deployer, true);
  return first;
}

/** What is applied around an entry; in the entry's cluster, where it has none of its own. */
type Around =
  | { readonly kind: 'folder'; readonly folder: string; readonly cluster?: string }
  | { readonly kind: 'file'; readonly path: string };

/** What is applied together with an entry. */
function around({ built, kind }: Deployer, layout: Layout): readonly Around[] {
  const { covered, clusterFolder, site } = layout;
  const { kustomizations, folders } = site;
  const { path } = built.home;
  const roots = kustomizations.roots.filter((root) => covered(root).has(path));
  if (roots.length > 0) return apartByFolder(roots, layout);
  const named = kind === 'flux' ? clusterFolder(path)?.folder : undefined;
  if (named !== undefined && covered(named).has(path)) return [{ kind: 'folder', folder: named }];
  const beside = folders.get(folderOf(path))?.files ?? [];
  return beside.map((file) => ({ kind: 'file', path: file }));
}

/**
 * Root kustomizations that deploy the same: those of clusters' folders, or of folders of variants, which no cluster takes
 * side by side, are each for the cluster that its folder names.
 */
function apartByFolder(roots: readonly string[], { site, clusterFolder, areVariants }: Layout): readonly Around[] {
  const isTold = site.config.clusters.length > 0;
  const areApart = !isTold && roots.length > 1 && areVariants(roots);
  const called = distinctly(roots);
  return roots.map((folder) => {
    const around = isTold ? undefined : clusterFolder(`${folder}/`);
    const apart = areApart ? (site.placement.byFolder(folder) ?? calledIn(site, [called(folder)])) : undefined;
    const cluster = around ? calledIn(site, around.names) : apart;
    return { kind: 'folder', folder, ...(cluster !== undefined && { cluster }) };
  });
}

/** The cluster that goes by one of some names, else the one that is called by the first. */
function calledIn({ placement }: Site, names: readonly [string, ...string[]]): string {
  return names.map((name) => placement.named(name)).find((name) => name !== undefined) ?? names[0];
}

/** The cluster that an entry point runs in, by its own folder's name, else by that of the folder that it deploys. */
function namedCluster(
  { path, target, own }: { readonly path: string; readonly target: string; readonly own: string | undefined },
  { clusterFolder, site }: Layout,
): string | undefined {
  const configured = site.placement.configured(path);
  if (configured !== undefined) return configured;
  const around = clusterFolder(path);
  if (around) return calledIn(site, around.names);
  const folder = site.placement.byFolder(path);
  if (folder !== undefined) return folder;
  const targeted = clusterFolder(`${target}/`);
  if (targeted) return calledIn(site, targeted.names);
  return own === undefined ? undefined : calledIn(site, [own]);
}
