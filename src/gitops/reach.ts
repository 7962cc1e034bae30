import type { Node } from '../documents.ts';
import { at, itemsAt, stringAt } from '../node.ts';
import type { Repository } from '../repository.ts';

import { isKustomizationFile } from './kustomization.ts';
import { folderOf, isRemote, resolvePath } from './path.ts';

/** The kustomizations of a repository and what each names, read without building anything. */
export interface Kustomizations {
  /** Folder → its kustomization file. */
  readonly files: ReadonlyMap<string, string>;
  /** Folders whose kustomization no other one names, components left out; of a cycle the first. */
  readonly roots: readonly string[];
  /** Every file that some kustomization names as a resource. */
  readonly resources: ReadonlySet<string>;
  /** Every file that some kustomization names otherwise: patches, generator inputs, configuration. */
  readonly parts: ReadonlySet<string>;
  /** Every resource file that the kustomization of a folder names, or those it names in turn. */
  reach(folder: string): ReadonlySet<string>;
}

interface Named {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly parts: readonly string[];
  readonly component: boolean;
}

/** Reads the graph of kustomizations. */
export function kustomizationsOf(repository: Repository): Kustomizations {
  const files = new Map<string, string>();
  for (const path of repository.paths.filter(isKustomizationFile)) {
    const folder = folderOf(path);
    const before = files.get(folder);
    if (before === undefined || rank(path) < rank(before)) files.set(folder, path);
  }
  const exists = new Set(repository.paths);
  const named = new Map([...files].map(([folder, path]) => [folder, namedBy(folder, path, repository, files, exists)]));
  const asked = new Set(repository.manifests);
  const askedFolders = new Set(repository.manifests.map(folderOf));
  const isAsked = ([folder, path]: readonly [string, string]) =>
    asked.has(path) || (path.endsWith('Kustomization') && askedFolders.has(folder));
  const inside = new Map([...named].filter(([folder]) => isAsked([folder, files.get(folder) ?? ''])));
  const all = [...named.values()];
  return {
    files,
    roots: rootsOf(inside),
    resources: new Set(all.flatMap((one) => one.files)),
    parts: new Set(all.flatMap((one) => one.parts)),
    reach: (folder) => reachOf([folder], named).files,
  };
}

function rank(path: string): number {
  return path.endsWith('.yaml') ? 0 : path.endsWith('.yml') ? 1 : 2;
}

const RESOURCES = ['resources', 'bases', 'components'] as const;
const FILES = ['patchesStrategicMerge', 'configurations', 'crds', 'generators', 'transformers', 'validators'] as const;

function namedBy(
  folder: string,
  path: string,
  repository: Repository,
  kustomizations: ReadonlyMap<string, string>,
  exists: ReadonlySet<string>,
): Named {
  const root = repository.allDocuments(path).documents[0]?.root;
  const folders: string[] = [];
  const files: string[] = [];
  const local = (written: string) => (isRemote(written) ? undefined : resolvePath(folder, written));
  for (const written of entriesIn(root, RESOURCES)) {
    const target = local(written);
    if (target === undefined || target === folder) continue;
    if (exists.has(target)) files.push(target);
    else if (kustomizations.has(target)) folders.push(target);
  }
  const parts = [...entriesIn(root, FILES), ...inputsIn(root)].map(local).filter((target) => target !== undefined);
  return { folders, files, parts, component: stringAt(root, 'kind')?.value === 'Component' };
}

function* entriesIn(root: Node | undefined, fields: readonly string[]): Generator<string> {
  for (const field of fields)
    for (const item of itemsAt(root, field)) if (item.kind === 'scalar' && !item.text.includes('\n')) yield item.text;
}

/** Every file that a kustomization reads without taking it for a resource. */
function* inputsIn(root: Node | undefined): Generator<string> {
  for (const field of ['patches', 'patchesJson6902', 'replacements'])
    for (const item of itemsAt(root, field)) {
      const path = stringAt(item, 'path');
      if (path) yield path.value;
    }
  for (const chart of itemsAt(root, 'helmCharts')) {
    const values = stringAt(chart, 'valuesFile');
    if (values) yield values.value;
  }
  for (const field of ['secretGenerator', 'configMapGenerator'])
    for (const item of itemsAt(root, field))
      for (const file of [...itemsAt(item, 'files'), ...itemsAt(item, 'envs'), at(item, 'env')])
        if (file?.kind === 'scalar') yield file.text.slice(file.text.indexOf('=') + 1);
}

function rootsOf(named: ReadonlyMap<string, Named>): readonly string[] {
  const referred = new Set([...named.values()].flatMap(({ folders }) => folders));
  const candidates = [...named].filter(([, { component }]) => !component).map(([folder]) => folder);
  const roots = candidates.filter((folder) => !referred.has(folder));
  const { folders: reached } = reachOf(roots, named);
  for (const folder of candidates.toSorted()) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    for (const found of reachOf([folder], named).folders) reached.add(found);
  }
  return roots.toSorted();
}

function reachOf(
  start: readonly string[],
  named: ReadonlyMap<string, Named>,
): { folders: Set<string>; files: Set<string> } {
  const folders = new Set(start);
  const files = new Set<string>();
  for (const folder of folders) {
    const names = named.get(folder);
    for (const inner of names?.folders ?? []) folders.add(inner);
    for (const file of names?.files ?? []) files.add(file);
  }
  return { folders, files };
}
