import type { Node } from '../documents.ts';
import { stringAt, textAt } from '../node.ts';
import type { Located } from '../source.ts';

/** Who a resource says it is. Absent texts are empty. */
export interface Identity {
  readonly apiVersion: string;
  readonly group: string;
  readonly kind: string;
  readonly name: Located<string> | undefined;
  readonly namespace: Located<string> | undefined;
}

/** The API group of an apiVersion; the core group is empty. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

const known = new WeakMap<Node, Identity>();

/** Reads an identity once for every tree: it is asked for often. */
export function identityOf(root: Node): Identity {
  if (root === lately?.root) return lately.identity;
  const identity = known.get(root) ?? readIdentity(root);
  lately = { root, identity };
  return identity;
}

/** One resource after the other is looked at, each by many. */
let lately: { readonly root: Node; readonly identity: Identity } | undefined;

function readIdentity(root: Node): Identity {
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
