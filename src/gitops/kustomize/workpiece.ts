import type { Built, Taint } from '../../landing/landing.ts';
import { type Span, spanOf } from '../../text/source.ts';
import type { MapNode } from '../../yaml/documents.ts';
import { headOf } from '../../yaml/head.ts';
import type { Head } from '../../yaml/identity.ts';
import { at, entryOf, mapNode, scalarNode, withEntry } from '../../yaml/node.ts';
import { isClusterScoped } from './known-kinds.ts';

/** Who a resource is. `scope` is its namespace as kustomize compares it: `default` where unset, none for cluster kinds. */
export interface Identity {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  readonly name: string;
  /** As written; empty where unset. */
  readonly namespace: string;
  readonly scope: string;
  /** A text that two resources share exactly when kustomize takes them for the same. */
  readonly key: string;
}

/** What a resource was called before a step changed it. Its group and version are those it has now. */
export type Past = Pick<Identity, 'kind' | 'name' | 'scope'>;

/** A resource on its way through the layers of a build. Steps make new ones; trees are shared. */
export interface Workpiece {
  readonly root: MapNode;
  readonly home: Built['home'];
  readonly identity: Identity;
  /** Oldest first. */
  readonly past: readonly Past[];
  /** As applied, innermost first. */
  readonly prefixes: readonly string[];
  readonly suffixes: readonly string[];
  /** Whether kustomize keeps notes among its annotations from the start, as it does for what it generates. */
  readonly noted: boolean;
  /** Whether a content hash goes to its name at the very end. */
  readonly hashing: boolean;
  /** Whether it may have a key for which kustomize can't print it. */
  readonly suspect?: boolean;
  /** The variables whose value it has. */
  readonly variables?: readonly string[];
  readonly taints: readonly Taint[];
}

/** Stands for the namespace of what has none (kyaml/resid/resid.go v0.20.1: TotallyNotANamespace). */
export const NO_NAMESPACE = '_non_namespaceable_';

/** A manifest as it is read, before anything was done with it; `index` is its document's in the file. */
export function workpieceOf(root: MapNode, path: string, index: number, head: Head = headOf(root)): Workpiece {
  const place = head.name ?? at(root, 'metadata', 'name') ?? root;
  return {
    root,
    home: { path, index, at: spanOf(place) },
    identity: identityIn(head),
    past: [],
    prefixes: [],
    suffixes: [],
    noted: false,
    hashing: false,
    taints: [],
  };
}

/** What kustomize tells a manifest by. */
export function identityOf(root: MapNode): Identity {
  return identityIn(headOf(root));
}

function identityIn(head: Head): Identity {
  const { apiVersion, kind } = head;
  const name = head.name?.text ?? '';
  const namespace = head.namespace?.text ?? '';
  const scope = isClusterScoped(apiVersion, kind) ? NO_NAMESPACE : namespaceScope(namespace);
  const { group, version } = groupVersionOf(apiVersion);
  return { group, version, kind, name, namespace, scope, key: `${group}/${version}/${kind}/${scope}/${name}` };
}

/** Follows kyaml/resid/gvk.go v0.20.1: ParseGroupVersion. */
function groupVersionOf(apiVersion: string): Pick<Identity, 'group' | 'version'> {
  const slash = apiVersion.indexOf('/');
  return slash < 0
    ? { group: '', version: apiVersion }
    : { group: apiVersion.slice(0, slash), version: apiVersion.slice(slash + 1) };
}

/** The scope of a written namespace. */
export function namespaceScope(namespace: string): string {
  return namespace === '' ? 'default' : namespace;
}

/** The piece with another tree, its identity read anew. */
export function withRoot(piece: Workpiece, root: MapNode): Workpiece {
  return root === piece.root ? piece : { ...piece, root, identity: identityOf(root) };
}

/** The piece with another tree that says the same of who it is. */
export function withContent(piece: Workpiece, root: MapNode): Workpiece {
  return root === piece.root ? piece : { ...piece, root };
}

/** The piece with its present identity noted among the past ones. */
export function remembered(piece: Workpiece): Workpiece {
  const { kind, name, scope } = piece.identity;
  return { ...piece, past: [...piece.past, { kind, name, scope }] };
}

/** Whether kustomize keeps notes of its own among a resource's annotations. */
export function isNoted({ noted, past }: Workpiece): boolean {
  return noted || past.length > 0;
}

/**
 * The tree of a piece in which such notes make the mapping, so that a key can be added to it: in place of a text or an
 * empty list too, from which kustomize reads no annotations.
 */
export function withNotes(piece: Workpiece, place: Span): MapNode {
  const { root } = piece;
  const metadata = entryOf(root, 'metadata');
  if (!isNoted(piece) || metadata?.value.kind !== 'map') return root;
  const written = at(metadata.value, 'annotations');
  if (written?.kind === 'map' || (written?.kind === 'seq' && written.items.length > 0)) return root;
  const annotations = withEntry(metadata.value, scalarNode('annotations', place), mapNode([], place));
  return withEntry(root, metadata.key, annotations);
}

/** The piece as it is once its annotations are replaced: what it was called before is lost with the notes, and its hash. */
export function forgetful(piece: Workpiece): Workpiece {
  return { ...piece, past: [], prefixes: [], suffixes: [], noted: false, hashing: false };
}

/** A resource of which something more is not known. */
export function tainted(piece: Workpiece, taint: Taint): Workpiece {
  return { ...piece, taints: [...piece.taints, taint] };
}

/** What it was called first. */
export function originOf({ past, identity }: Workpiece): Past {
  return past[0] ?? identity;
}

/** Whether the piece is, or ever was, the one of this identity. */
export function answersTo({ past, identity }: Workpiece, wanted: Identity): boolean {
  if (identity.group !== wanted.group || identity.version !== wanted.version) return false;
  return isSame(identity, wanted) || past.some((before) => isSame(before, wanted));
}

function isSame(a: Past, b: Past): boolean {
  return a.name === b.name && a.kind === b.kind && a.scope === b.scope;
}

/** How reports call it: `Secret "regcred"`. */
export function titleOf({ kind, name }: Pick<Identity, 'kind' | 'name'>): string {
  return `${kind} "${name}"`;
}
