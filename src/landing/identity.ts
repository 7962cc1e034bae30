import { shownName } from '../text/login.ts';
import type { Located } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { headOf } from '../yaml/head.ts';
import type { Head, Identity } from '../yaml/identity.ts';
import { LightMap } from '../yaml/light-tree.ts';
import { located, scalarOf, textAt } from '../yaml/node.ts';
import type { Built } from './landing.ts';

/** The API group of an apiVersion; the core group is empty. */
export function groupOf(apiVersion: string): string {
  const slash = apiVersion.indexOf('/');
  return slash < 0 ? '' : apiVersion.slice(0, slash);
}

const known = new WeakMap<Node, Head>();

/** Reads an identity once for every tree: it is asked for often. */
export function identityOf(root: Node): Identity {
  const head = root instanceof LightMap ? (root.head ?? headOf(root)) : headKept(root);
  head.identity ??= identityIn(head);
  return head.identity;
}

function headKept(root: Node): Head {
  const before = known.get(root);
  if (before) return before;
  const head = headOf(root);
  known.set(root, head);
  return head;
}

function identityIn({ apiVersion, kind, name, namespace }: Head): Identity {
  return {
    apiVersion,
    group: groupOf(apiVersion),
    kind,
    name: name && shownName(located(name)),
    namespace: namespace && scalarOf(namespace) === namespace.text ? shownName(located(namespace)) : undefined,
  };
}

/** The name of a resource as it will be applied, and where it is written. */
export function nameOf({ root, home, originalName }: Pick<Built, 'root' | 'home' | 'originalName'>): Located<string> {
  return textAt(root, 'metadata', 'name') ?? { value: originalName, at: home.at };
}
