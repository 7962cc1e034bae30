import { identityOf } from '../landing/identity.ts';
import type { Built } from '../landing/landing.ts';
import type { Repository } from '../repository/repository.ts';
import { spanOf } from '../text/source.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { at, isNull, itemsAt, mapAt, scalarNode, stringAt, withEntry } from '../yaml/node.ts';

/** The resources of a file as they lie there, items of a `List` each by itself. */
export function resourcesOf(path: string, repository: Repository): readonly Built[] {
  return repository
    .documents(path)
    .documents.flatMap(({ root, index }) => flatten(root).map((map) => asWritten(map, index)));
}

/** A resource that nothing changed. */
export function asWritten(root: MapNode, index: number): Built {
  const { name } = identityOf(root);
  const place = name?.at ?? spanOf(at(root, 'metadata', 'generateName') ?? at(root, 'kind') ?? root);
  return {
    root,
    home: { path: root.path, index, at: place },
    originalName: name?.value ?? '',
    hashed: false,
    taints: [],
  };
}

/**
 * The resources of a document: itself, or the items of a list, which take the list's kind where they have none
 * (apimachinery v0.34, unstructured/helpers.go decodeToList). Text without a kind is no resource.
 */
export function flatten(document: Node): readonly MapNode[] {
  const found: MapNode[] = [];
  const stack: Node[] = [document];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (node.kind !== 'map') continue;
    const kind = stringAt(node, 'kind');
    if (!kind || !(stringAt(node, 'apiVersion') || mapAt(node, 'metadata'))) continue;
    const items = kind.value.endsWith('List') && at(node, 'items')?.kind === 'seq' ? itemsAt(node, 'items') : undefined;
    if (!items) found.push(node);
    else
      stack.push(
        ...items
          .filter((item) => !isNull(item))
          .map((item) => itemOf(item, node))
          .reverse(),
      );
  }
  return found;
}

function itemOf(item: Node, list: MapNode): Node {
  if (item.kind !== 'map' || at(item, 'kind') || at(item, 'apiVersion')) return item;
  const kind = at(list, 'kind');
  const version = at(list, 'apiVersion');
  if (kind?.kind !== 'scalar' || version?.kind !== 'scalar') return item;
  const typed = withEntry(item, scalarNode('apiVersion', version), version);
  return withEntry(typed, scalarNode('kind', kind), scalarNode(kind.text.slice(0, -'List'.length), kind));
}
