import type { Node } from '../documents.ts';
import { headOf } from '../head.ts';
import { located, scalarOf } from '../node.ts';
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
  const { apiVersion, kind, name, namespace } = headOf(root);
  const identity: Identity = {
    apiVersion: apiVersion?.text ?? '',
    group: groupOf(apiVersion?.text ?? ''),
    kind: kind?.text ?? '',
    name: name && located(name),
    namespace: namespace && scalarOf(namespace) === namespace.text ? located(namespace) : undefined,
  };
  known.set(root, identity);
  return identity;
}
