import type { Taint } from '../../landing/landing.ts';
import { baseOf, folderOf, isKustomizationFile, KUSTOMIZATION_FILES } from '../../landing/path.ts';
import { isUnread, type Repository, WHY_UNREAD } from '../../repository/repository.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { isTrue } from '../../yaml/flag.ts';
import { isNull } from '../../yaml/node.ts';

const found = new WeakMap<readonly string[], ReadonlyMap<string, readonly string[]>>();

/** The kustomization files among a repository's paths by folder, the one that kustomize prefers first. */
export function kustomizationFiles(paths: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const known = found.get(paths);
  if (known) return known;
  const files = new Map<string, readonly string[]>();
  for (const path of paths) {
    if (!isKustomizationFile(path)) continue;
    const folder = folderOf(path);
    const others = files.get(folder);
    files.set(folder, others ? [...others, path].sort((a, b) => rankOf(a) - rankOf(b)) : [path]);
  }
  found.set(paths, files);
  return files;
}

function rankOf(path: string): number {
  return KUSTOMIZATION_FILES.indexOf(baseOf(path));
}

/** The path of the kustomization file of a directory (`''` is the repository's root). */
export function kustomizationFileOf(dir: string, repository: Repository): string | undefined {
  return kustomizationFilesOf(dir, repository)[0];
}

/** All kustomization files of a directory: more than one, and kustomize refuses it. */
export function kustomizationFilesOf(dir: string, repository: Repository): readonly string[] {
  const files = kustomizationFiles(repository.paths).get(dir) ?? NONE;
  return files.every((path) => repository.text(path) !== undefined)
    ? files
    : files.filter((path) => repository.text(path) !== undefined);
}

const NONE: readonly string[] = [];

/** That a directory has a kustomization file, and why it can't be read; undefined where it has none. */
export function unreadKustomization(dir: string, repository: Repository): Taint | undefined {
  for (const path of kustomizationFiles(repository.paths).get(dir) ?? NONE) {
    const [fault] = repository.outline(path).faults;
    const why = repository.skipped(path);
    const at = { path, start: 0, end: 0 };
    if (fault) return { reason: `"${path}" does not parse: ${fault.message}`, at };
    if (isUnread(why) && why !== 'absent') return { reason: `"${path}" is not read: ${WHY_UNREAD[why]}`, at };
  }
  return undefined;
}

/** The value of a field, null counting as absent. Go decodes whatever the case of a key, the exact one first. */
export function fieldOf(node: Node | undefined, name: string): Node | undefined {
  if (node?.kind !== 'map') return undefined;
  const { exact, lower } = fieldsOf(node);
  const found = exact.get(name) ?? lower.get(name.toLowerCase());
  return found && !isNull(found) ? found : undefined;
}

/** The values of a mapping by its keys, the last of each, as they are written and in lower case. */
interface Fields {
  readonly exact: ReadonlyMap<string, Node>;
  readonly lower: ReadonlyMap<string, Node>;
}

const known = new WeakMap<MapNode, Fields>();

function fieldsOf(node: MapNode): Fields {
  const before = known.get(node);
  if (before) return before;
  const fields = {
    exact: new Map(node.entries.map(({ key, value }) => [key.text, value])),
    lower: new Map(node.entries.map(({ key, value }) => [key.text.toLowerCase(), value])),
  };
  known.set(node, fields);
  return fields;
}

/** Whether a kustomization lists resources and does nothing else. */
export function isList({ entries }: MapNode): boolean {
  return entries.every(({ key: { text } }) => text === 'resources' || text === 'apiVersion' || text === 'kind');
}

/** The text of a field; empty counts as absent, as it does for kustomize. */
export function textOf(node: Node | undefined, name: string): ScalarNode | undefined {
  const found = fieldOf(node, name);
  return found?.kind === 'scalar' && found.text !== '' ? found : undefined;
}

/** The items of a field that holds a list, without nulls. */
export function listOf(node: Node | undefined, name: string): readonly Node[] {
  const found = fieldOf(node, name);
  return found?.kind === 'seq' ? found.items.filter((item) => !isNull(item)) : [];
}

/** The scalars of a field that holds a list. */
export function textsOf(node: Node | undefined, name: string): readonly ScalarNode[] {
  return listOf(node, name).filter((item) => item.kind === 'scalar');
}

/** A field that holds a mapping. */
export function mapOf(node: Node | undefined, name: string): MapNode | undefined {
  const found = fieldOf(node, name);
  return found?.kind === 'map' ? found : undefined;
}

/** Whether a field is a true boolean; no text is. */
export function isFlagged(node: Node | undefined, name: string): boolean {
  return isTrue(fieldOf(node, name));
}
