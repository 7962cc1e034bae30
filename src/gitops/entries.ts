import type { Node } from '../documents.ts';
import { at, itemsAt, textAt } from '../node.ts';
import { type DeployerKind, deployerOf } from './kinds.ts';
import type { Built } from './landing.ts';
import type { Demand, Origin } from './origin.ts';
import { clampedPath, folderOf, foldersUp, isWithin } from './path.ts';
import type { Site } from './site.ts';

/** A deploying resource as it lies in the repository. */
export interface Deployer {
  readonly built: Built;
  readonly kind: DeployerKind;
  readonly demands: readonly Demand[];
}

/** Where deployment starts: nothing in the repository deploys these. */
export type Start =
  | { readonly kind: 'deployer'; readonly built: Built; readonly cluster: string | undefined }
  | { readonly kind: 'folder'; readonly folder: string; readonly cluster: string | undefined }
  | { readonly kind: 'file'; readonly path: string; readonly cluster: string | undefined };

export function deployersOf(resources: readonly Built[]): readonly Deployer[] {
  return resources.flatMap((built) => {
    const kind = deployerOf(built);
    return kind ? [{ built, kind, demands: demandsOf(built, kind) }] : [];
  });
}

function demandsOf({ root, home: { path: from } }: Built, kind: DeployerKind): readonly Demand[] {
  const namespace = textAt(root, 'metadata', 'namespace')?.value;
  if (kind === 'flux')
    return [
      {
        source: { ref: at(root, 'spec', 'sourceRef'), namespace },
        path: textAt(root, 'spec', 'path')?.value ?? '',
        from,
      },
    ];
  const spec = kind === 'application' ? at(root, 'spec') : at(root, 'spec', 'template', 'spec');
  return sourcesOf(spec).flatMap((source) => {
    const url = textAt(source, 'repoURL')?.value ?? '';
    const path = textAt(source, 'path')?.value;
    return path === undefined ? [] : [{ source: url, path, from }];
  });
}

/** What the git generators of an ApplicationSet look for. */
export function generatorDemandsOf({ root, home: { path: from } }: Built): readonly Demand[] {
  const demands: Demand[] = [];
  const stack = [...itemsAt(root, 'spec', 'generators')];
  for (let generator = stack.pop(); generator; generator = stack.pop()) {
    for (const kind of ['matrix', 'merge']) stack.push(...itemsAt(generator, kind, 'generators'));
    const source = textAt(generator, 'git', 'repoURL')?.value;
    if (source === undefined) continue;
    for (const field of ['directories', 'files'])
      for (const item of itemsAt(generator, 'git', field)) {
        const path = textAt(item, 'path')?.value ?? '';
        demands.push({ source, path: path.slice(0, path.lastIndexOf('/') + 1), from });
      }
  }
  return demands;
}

/** The sources of an Application's spec. */
export function sourcesOf(spec: Node | undefined): readonly Node[] {
  const many = itemsAt(spec, 'sources');
  const one = at(spec, 'source');
  return many.length > 0 ? many : one ? [one] : [];
}

/** The folders of this repository that a deployer may build; one in a pattern stands for any text. */
function targetsOf({ demands }: Deployer, site: Site): readonly string[] {
  return demands.flatMap(({ source, path, from }) => {
    const origin = originOf(source, from, site);
    if ('outside' in origin) return [];
    if (/\$\{|\{\{/.test(path)) return matching(path, origin.folder, [...site.folders.keys()]);
    const folder = clampedPath(origin.folder, path);
    return site.folders.has(folder) ? [folder] : [];
  });
}

function originOf(source: Demand['source'], from: string, { origins }: Site): Origin {
  if (typeof source !== 'string') return origins.flux(source.ref, source.namespace, from);
  return source.includes('{{') ? { folder: origins.base(from), sure: false } : origins.url(source, from);
}

/** The folders that a path with variables or template actions may become. */
function matching(written: string, base: string, folders: readonly string[]): readonly string[] {
  const texts = written
    .replace(/^\.?\/+/, '')
    .replace(/\/+$/, '')
    .split(/\$\{[^}]*\}|\{\{[^}]*\}\}/);
  const first = (base === '' ? '' : `${base}/`) + (texts[0] ?? '');
  const last = texts[texts.length - 1] ?? '';
  return folders.filter(
    (folder) => folder.length > first.length + last.length && folder.startsWith(first) && folder.endsWith(last),
  );
}

/**
 * Finds what deploys the rest: the deployers that no other deployer reaches. Around one, the root kustomization that
 * holds it, its `clusters/<name>` folder, or else its own folder is taken to be applied as a whole. None where no
 * deployer builds a folder of this repository.
 */
export function entriesOf(deployers: readonly Deployer[], site: Site): readonly Start[] {
  const targets = new Map(deployers.map((deployer) => [deployer, targetsOf(deployer, site)]));
  if (![...targets.values()].some((folders) => folders.length > 0)) return [];
  const files = new Set(deployers.map(({ built }) => built.home.path));
  const covered = coverageOf(files, site);
  const byFile = new Map<string, Deployer[]>();
  for (const deployer of deployers) {
    const { path } = deployer.built.home;
    byFile.set(path, [...(byFile.get(path) ?? []), deployer]);
  }
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

/** Where Flux synchronises its own folder, a Kustomization that lies elsewhere and that nothing deploys is a stray. */
function withoutStrays<T extends { readonly deployer: Deployer; readonly self: boolean }>(
  first: readonly T[],
): readonly T[] {
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
): readonly { readonly deployer: Deployer; readonly self: boolean }[] {
  const edges = new Map(deployers.map((deployer) => [deployer, reaches(deployer)]));
  const reachedByOthers = new Set<Deployer>();
  for (const [deployer, files] of edges)
    for (const file of files)
      for (const other of byFile.get(file) ?? []) if (other !== deployer) reachedByOthers.add(other);
  const isSelf = (deployer: Deployer) => edges.get(deployer)?.has(deployer.built.home.path) ?? false;
  const first: { deployer: Deployer; self: boolean }[] = [];
  const visited = new Set<Deployer>();
  const visit = (deployer: Deployer, self: boolean) => {
    if (visited.has(deployer)) return;
    first.push({ deployer, self });
    const queue = [deployer];
    visited.add(deployer);
    for (const here of queue)
      for (const file of edges.get(here) ?? [])
        for (const other of byFile.get(file) ?? [])
          if (!visited.has(other)) {
            visited.add(other);
            queue.push(other);
          }
  };
  for (const deployer of deployers) if (!reachedByOthers.has(deployer)) visit(deployer, isSelf(deployer));
  for (const deployer of deployers) if (isSelf(deployer)) visit(deployer, true);
  for (const deployer of deployers) visit(deployer, true);
  return first;
}

/** Folder → the files, of those given, that building it reads as resources; read off the graph of kustomizations. */
function coverageOf(files: ReadonlySet<string>, { kustomizations }: Site): (folder: string) => ReadonlySet<string> {
  const reached = new Map<string, ReadonlySet<string>>();
  const reach = (folder: string) => {
    const known = reached.get(folder);
    if (known) return known;
    const found = new Set([...kustomizations.reach(folder)].filter((path) => files.has(path)));
    reached.set(folder, found);
    return found;
  };
  const walked = new Map<string, ReadonlySet<string>>();
  return (folder) => {
    if (kustomizations.files.has(folder)) return reach(folder);
    const known = walked.get(folder);
    if (known) return known;
    const found = new Set<string>();
    for (const inner of kustomizations.files.keys())
      if (isWithin(inner, folder)) for (const path of reach(inner)) found.add(path);
    for (const path of files) {
      const up = foldersUp(folderOf(path));
      const between = up.slice(0, Math.max(0, up.indexOf(folder)));
      if (isWithin(path, folder) && !between.some((inner) => kustomizations.files.has(inner))) found.add(path);
    }
    walked.set(folder, found);
    return found;
  };
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
