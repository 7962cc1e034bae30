import { folderOf, isKustomizationFile, isRemote, resolvePath } from '../../landing/path.ts';
import type { Repository } from '../../repository/repository.ts';
import type { Node } from '../../yaml/documents.ts';
import { at, itemsAt, stringAt } from '../../yaml/node.ts';
import { kustomizationFiles } from './kustomization.ts';
import { plainListOf } from './plain-list.ts';

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

/** What one kustomization names in the repository: its own text and the names of all files decide it. Plain data. */
export interface Named {
  readonly folders: readonly string[];
  readonly files: readonly string[];
  readonly parts: readonly string[];
  readonly component: boolean;
}

/** Gives what the kustomization in a file names: reads it, or knows it already. */
export type Recall = (path: string, read: () => Named) => Named;

/** Reads the graph of kustomizations. */
export function kustomizationsOf(repository: Repository, recall: Recall): Kustomizations {
  const files = new Map<string, string>();
  for (const [folder, [path = folder]] of kustomizationFiles(repository.paths)) files.set(folder, path);
  const isAsked = askedIn(repository);
  const named = new Map<string, Named>();
  const inside = new Map<string, Named>();
  const resources = new Set<string>();
  const parts = new Set<string>();
  for (const [folder, path] of files) {
    const names = recall(path, () => namedBy(folder, path, repository, files));
    named.set(folder, names);
    if (isAsked(folder, path)) inside.set(folder, names);
    for (const file of names.files) resources.add(file);
    for (const part of names.parts) parts.add(part);
  }
  return { files, roots: rootsOf(inside), resources, parts, reach: (folder) => filesFrom(folder, named) };
}

/** Whether a kustomization is among what is to be judged. */
function askedIn({ manifests, paths }: Repository): (folder: string, path: string) => boolean {
  if (manifests.length === paths.length) return () => true;
  const asked = new Set(manifests.filter(isKustomizationFile));
  let folders: ReadonlySet<string> | undefined;
  return (folder, path) => {
    if (asked.has(path)) return true;
    if (!path.endsWith('Kustomization')) return false;
    folders ??= new Set(manifests.map(folderOf));
    return folders.has(folder);
  };
}

const RESOURCES = ['resources', 'bases', 'components'] as const;
const FILES = ['patchesStrategicMerge', 'configurations', 'crds', 'generators', 'transformers', 'validators'] as const;

function namedBy(
  folder: string,
  path: string,
  repository: Repository,
  kustomizations: ReadonlyMap<string, string>,
): Named {
  const root = repository.allDocuments(path).documents[0]?.root;
  const list = plainListOf(root);
  const local = (written: string) => (isRemote(written) ? undefined : resolvePath(folder, written));
  const folders: string[] = [];
  const files: string[] = [];
  for (const written of list ? list.map(({ text }) => text) : entriesIn(root, RESOURCES)) {
    const target = local(written);
    if (target === undefined || target === folder) continue;
    if (repository.has(target)) files.push(target);
    else if (kustomizations.has(target)) folders.push(target);
  }
  if (list) return { folders, files, parts: NONE, component: false };
  const parts = [...entriesIn(root, FILES), ...inputsIn(root)]
    .map(local)
    .filter((target) => target !== undefined)
    .filter(repository.has);
  return { folders, files, parts, component: stringAt(root, 'kind')?.value === 'Component' };
}

const NONE: readonly string[] = [];

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
  const referred = new Set<string>();
  for (const { folders } of named.values()) for (const folder of folders) referred.add(folder);
  const candidates = [...named].filter(([, { component }]) => !component).map(([folder]) => folder);
  const roots = candidates.filter((folder) => !referred.has(folder));
  const reached = new Set(roots);
  reachFrom(reached, named);
  const rest = candidates.filter((folder) => !reached.has(folder));
  for (const folder of rest.sort()) {
    if (reached.has(folder)) continue;
    roots.push(folder);
    const found = new Set([folder]);
    reachFrom(found, named);
    for (const one of found) reached.add(one);
  }
  return roots.sort();
}

/** Adds the folders that some lead to. */
function reachFrom(folders: Set<string>, named: ReadonlyMap<string, Named>): void {
  for (const folder of folders) for (const inner of named.get(folder)?.folders ?? NONE) folders.add(inner);
}

function filesFrom(start: string, named: ReadonlyMap<string, Named>): ReadonlySet<string> {
  const folders = new Set([start]);
  reachFrom(folders, named);
  const files = new Set<string>();
  for (const folder of folders) for (const file of named.get(folder)?.files ?? NONE) files.add(file);
  return files;
}
