import type { Node } from '../../yaml/documents.ts';
import { at, isNull, stringAt } from '../../yaml/node.ts';
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
