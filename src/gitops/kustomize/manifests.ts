import type { Document, MapNode, Node } from '../../yaml/documents.ts';
import { headOf } from '../../yaml/head.ts';
import type { Head } from '../../yaml/identity.ts';
import { at, entryOf, isEmpty } from '../../yaml/node.ts';

/** A manifest, and the index of the document that holds it. */
export interface Manifest {
  readonly root: MapNode;
  readonly head: Head;
  readonly index: number;
}

/** The manifests of a file, as kustomize takes it apart. */
export interface Manifests {
  readonly manifests: readonly Manifest[];
  /** What kustomize refuses to take for a resource, and why. */
  readonly refused: readonly { readonly node: Node; readonly why: string }[];
}

/**
 * The manifests of a file's documents: empty ones left out, lists of any kind opened, also nested ones.
 * Follows api/resource/factory.go v0.20.1: dropBadNodes, inlineAnyEmbeddedLists.
 */
export function manifestsIn(documents: readonly Document[]): Manifests {
  const manifests: Manifest[] = [];
  const refused: { node: Node; why: string }[] = [];
  const waiting: Pick<Document, 'root' | 'index'>[] = [...documents];
  for (const { root: node, index } of waiting) {
    const head = headOf(node);
    const why = refusalOf(head);
    if (node.kind !== 'map' || why !== undefined) {
      if (isEmpty(node)) continue;
      refused.push({ node, why: why ?? 'is no mapping' });
      continue;
    }
    const items = listItems(node, head);
    if (items) for (const item of items) waiting.push({ root: item, index });
    else manifests.push({ root: node, head, index });
  }
  return { manifests, refused };
}

function refusalOf({ kind, name }: Head): string | undefined {
  if (kind === '') return 'has no kind';
  if (kind.endsWith('List')) return undefined;
  return name?.text ? undefined : 'has no metadata.name';
}

function listItems(root: MapNode, { kind }: Head): readonly Node[] | undefined {
  if (!kind.endsWith('List') || !entryOf(root, 'items')) return undefined;
  const items = at(root, 'items');
  return items?.kind === 'seq' ? items.items : [];
}
