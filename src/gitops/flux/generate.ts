import type { BuildFault } from '../../landing/landing.ts';
import type { Repository } from '../../repository/repository.ts';
import { suggest } from '../../text/near-miss.ts';
import { spanOf } from '../../text/source.ts';
import type { Entry, MapNode, Node } from '../../yaml/documents.ts';
import { at, entryOf, isNull, stringAt } from '../../yaml/node.ts';
import type { Site } from '../site.ts';

/** The `resources:` that Flux generates for a folder without a kustomization. */
export interface Generated {
  /** Relative to the folder. */
  readonly resources: readonly string[];
  /** A file on which Flux gives up, so that nothing of the folder is applied. */
  readonly refused: string | undefined;
}

/**
 * Walks a folder as Flux does: a subfolder with a kustomization is one resource and is not entered, every other YAML
 * file has to hold Kubernetes resources (fluxcd/pkg kustomize v1.28.0, scanManifests).
 */
export function generatedResources(folder: string, { repository, folders, kustomizations, ignored }: Site): Generated {
  const resources: string[] = [];
  let refused: string | undefined;
  const stack = [folder];
  const relative = (path: string) => (folder === '' ? path : path.slice(folder.length + 1));
  for (let here = stack.pop(); here !== undefined; here = stack.pop()) {
    const kustomization = here === folder ? undefined : kustomizations.files.get(here);
    if (kustomization !== undefined && !ignored(kustomization)) {
      resources.push(relative(here));
      continue;
    }
    for (const path of folders.get(here)?.files ?? []) {
      if (!/\.ya?ml$/.test(path) || ignored(path)) continue;
      const { documents, faults } = repository.allDocuments(path);
      const whole = documents.every(({ root }) => isNull(root) || isResource(root));
      if (faults.length > 0 || !whole) refused ??= path;
      else resources.push(relative(path));
    }
    stack.push(...(folders.get(here)?.folders ?? []).toReversed());
  }
  return { resources: resources.toSorted(), refused };
}

function isResource(root: Node): boolean {
  const kind = stringAt(root, 'kind')?.value;
  return kind !== undefined && (kind.endsWith('List') || at(root, 'metadata', 'name') !== undefined);
}

/**
 * What a resource lacks that a file was meant to hold, where Flux gives up on it: other files have no metadata, or do not
 * say what they are.
 */
export function incompleteIn(path: string, repository: Repository): BuildFault | undefined {
  const roots = repository.allDocuments(path).documents.map(({ root }) => root);
  return roots.flatMap((root) => (root.kind !== 'map' || isResource(root) ? [] : (incomplete(root) ?? [])))[0];
}

function incomplete(root: MapNode): BuildFault | undefined {
  const [kind, apiVersion, metadata] = ['kind', 'apiVersion', 'metadata'].map((key) => entryOf(root, key));
  if (metadata?.value.kind === 'map') {
    if (kind) return lacking('metadata.name', metadata);
    return apiVersion && lacking('kind', apiVersion);
  }
  const keys = root.entries.map(({ key }) => key.text);
  const meant = kind && apiVersion && suggest('metadata', keys);
  const entry = meant === undefined ? undefined : entryOf(root, meant);
  return entry && lacking('metadata', entry);
}

function lacking(field: string, { key }: Entry): BuildFault {
  return { kind: 'invalid', message: `Flux refuses the folder for a resource without ${field}`, at: spanOf(key) };
}
