import type { MapNode, Node } from '../documents.ts';
import { stringAt, textAt } from '../node.ts';
import { groupOf } from '../resources/resource.ts';
import type { Located } from '../source.ts';

/** Who a resource says it is. Absent texts are empty. */
export interface Identity {
  readonly apiVersion: string;
  readonly group: string;
  readonly kind: string;
  readonly name: Located<string> | undefined;
  readonly namespace: Located<string> | undefined;
}

const known = new WeakMap<Node, Identity>();

/** Reads an identity once for every tree: it is asked for often. */
export function identityOf(root: MapNode): Identity {
  const before = known.get(root);
  if (before) return before;
  const apiVersion = textAt(root, 'apiVersion')?.value ?? '';
  const identity: Identity = {
    apiVersion,
    group: groupOf(apiVersion),
    kind: textAt(root, 'kind')?.value ?? '',
    name: textAt(root, 'metadata', 'name'),
    namespace: stringAt(root, 'metadata', 'namespace'),
  };
  known.set(root, identity);
  return identity;
}
