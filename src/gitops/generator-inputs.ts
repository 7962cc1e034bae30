import type { Repository } from '../repository/repository.ts';
import { itemsAt } from '../yaml/node.ts';
import { inlineDocuments } from './inline-text.ts';
import { folderOf, resolvePath } from './path.ts';

/**
 * The files that the generators and transformers of a kustomization read, as far as their configurations name them:
 * those that KSOPS decrypts (v4.3, `files` and `secretFrom`), beside the kustomization or the configuration.
 */
export function generatorInputs(kustomization: string, repository: Repository): ReadonlySet<string> {
  const root = repository.allDocuments(kustomization).documents[0]?.root;
  const inputs = new Set<string>();
  for (const entry of ['generators', 'transformers'].flatMap((field) => itemsAt(root, field))) {
    if (entry.kind !== 'scalar') continue;
    const folder = folderOf(kustomization);
    const path = entry.text.includes('\n') ? undefined : (resolvePath(folder, entry.text) ?? '');
    const { documents } = path === undefined ? inlineDocuments(entry, repository) : repository.allDocuments(path);
    for (const configuration of documents.map((document) => document.root))
      for (const list of [configuration, ...itemsAt(configuration, 'secretFrom')])
        for (const file of itemsAt(list, 'files'))
          if (file.kind === 'scalar')
            for (const base of [folder, folderOf(path ?? kustomization)])
              inputs.add(resolvePath(base, file.text) ?? '');
  }
  return inputs;
}
