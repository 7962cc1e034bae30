import type { Node, ScalarNode } from './documents.ts';
import { entryOf } from './node.ts';

/** The node at a JSON pointer, and the key that it stands under; the nearest one above it where it is absent. */
export function nodeAt(root: Node, pointer: string): { readonly node: Node; readonly key: ScalarNode | undefined } {
  let node = root;
  let key: ScalarNode | undefined;
  for (const part of pointer.split('/').slice(1)) {
    const step = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const entry = entryOf(node, step);
    const next = node.kind === 'seq' ? node.items[Number(step)] : entry?.value;
    if (!next) break;
    key = entry?.key ?? key;
    node = next;
  }
  return { node, key };
}
