import { grouped } from '../grouping.ts';
import { coverageOf } from './coverage.ts';
import { type Deployer, hasOpenTargets, targetsOf } from './deployers.ts';
import type { Built } from './landing.ts';
import { folderOf } from './path.ts';
import type { Site } from './site.ts';

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
  if (![...targets].some(([deployer, folders]) => folders.length > 0 || hasOpenTargets(deployer, site))) return [];
  const byFile = grouped(deployers, ({ built }) => built.home.path);
  const covered = coverageOf(new Set(byFile.keys()), site);
  const reaches = (deployer: Deployer) =>
    new Set((targets.get(deployer) ?? []).flatMap((folder) => [...covered(folder)]));
  const first = withoutStrays(firstOf(deployers, byFile, reaches));
  const bootstraps = first.filter(({ self }) => self);
  const named = first.map(({ deployer, self }) => {
    const target = targets.get(deployer)?.[0] ?? '';
    return namedCluster(deployer.built.home.path, target, bootstraps.length > 1 && self, site);
  });
  const [only, other] = new Set(named.filter((name) => name !== undefined));
  const starts = new Map<string, Start>();
  first.forEach(({ deployer, self }, i) => {
    const { path } = deployer.built.home;
    const cluster = named[i] ?? (only !== undefined && other === undefined ? only : site.placement.of(path));
    const add = (start: Start) => starts.set(keyOf(start), start);
    if (self) add({ kind: 'deployer', built: deployer.built, cluster });
    else for (const start of around(deployer, cluster, covered, site)) add(start);
  });
  return [...starts.values()];
}

const CLUSTER_FOLDER = /(?:^|\/)clusters\/([^/]+)\//;

/** A deployer from which others are reached. */
interface First {
  readonly deployer: Deployer;
  /** Whether it is deployed by itself or in a circle: nothing needs to be applied around it. */
  readonly self: boolean;
}

/** Where Flux synchronises its own folder, a Kustomization that lies elsewhere and that nothing deploys is a stray. */
function withoutStrays(first: readonly First[]): readonly First[] {
  if (!first.some(({ deployer, self }) => self && deployer.kind === 'flux')) return first;
  return first.filter(
    ({ deployer: { built, kind }, self }) => self || kind !== 'flux' || CLUSTER_FOLDER.test(built.home.path),
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

/** What is applied together with an entry. */
function around(
  { built, kind }: Deployer,
  cluster: string | undefined,
  covered: (folder: string) => ReadonlySet<string>,
  { kustomizations, folders }: Site,
): readonly Start[] {
  const { path } = built.home;
  const roots = kustomizations.roots.filter((root) => covered(root).has(path));
  if (roots.length > 0) return roots.map((folder) => ({ kind: 'folder', folder, cluster }));
  const named = kind === 'flux' ? /^(?:.*\/)?clusters\/[^/]+(?=\/)/.exec(path)?.[0] : undefined;
  if (named !== undefined && covered(named).has(path)) return [{ kind: 'folder', folder: named, cluster }];
  const beside = folders.get(folderOf(path))?.files ?? [];
  return beside.map((file) => ({ kind: 'file', path: file, cluster }));
}

/** The cluster that an entry point runs in, by its own folder's name, else by that of the folder that it deploys. */
function namedCluster(path: string, target: string, isNamed: boolean, { placement }: Site): string | undefined {
  const configured = placement.configured(path);
  if (configured !== undefined) return configured;
  const called = (name: string) => placement.named(name) ?? name;
  const name = CLUSTER_FOLDER.exec(path)?.[1];
  if (name !== undefined) return called(name);
  const folder = placement.byFolder(path);
  if (folder !== undefined) return folder;
  const targeted = CLUSTER_FOLDER.exec(`${target}/`)?.[1];
  if (targeted !== undefined) return called(targeted);
  return isNamed && target !== '' ? called(target.slice(target.lastIndexOf('/') + 1)) : undefined;
}
