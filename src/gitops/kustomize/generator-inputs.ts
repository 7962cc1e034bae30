import { folderOf, resolvePath } from '../../landing/path.ts';
import { inlineDocuments } from '../../repository/inline-text.ts';
import type { Repository } from '../../repository/repository.ts';
import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { itemsAt, itemTextsAt } from '../../yaml/node.ts';

/**
 * The files that the generators and transformers of a kustomization read, as far as their configurations name them:
 * those that KSOPS decrypts (v4.3, `files` and `secretFrom`), beside the kustomization or the configuration.
 */
export function generatorInputs(kustomization: string, repository: Repository): ReadonlySet<string> {
  const root = repository.allDocuments(kustomization).documents[0]?.root;
  const named = ['generators', 'transformers'].flatMap((field) => itemsAt(root, field));
  return new Set(named.flatMap((entry) => (entry.kind === 'scalar' ? inputsOf(entry, kustomization, repository) : [])));
}

/** What the configurations read that an entry holds, or names by their file. */
function inputsOf(entry: ScalarNode, kustomization: string, repository: Repository): readonly string[] {
  const folder = folderOf(kustomization);
  const path = entry.text.includes('\n') ? undefined : (resolvePath(folder, entry.text) ?? '');
  const { documents } = path === undefined ? inlineDocuments(entry, repository) : repository.allDocuments(path);
  const bases = [folder, folderOf(path ?? kustomization)];
  return documents
    .flatMap(({ root }) => filesOf(root))
    .flatMap((file) => bases.map((base) => resolvePath(base, file) ?? ''));
}

function filesOf(configuration: Node): readonly string[] {
  return [configuration, ...itemsAt(configuration, 'secretFrom')].flatMap((list) => itemTextsAt(list, 'files'));
}
