import type { Span } from '../../text/source.ts';
import type { MapNode, Node, SeqNode } from '../../yaml/documents.ts';
import { entryOf, isNull, mapNode, scalarNode, seqNode, withEntry } from '../../yaml/node.ts';
import type { Identity } from './workpiece.ts';

/** A field that a step of kustomize writes, by the kinds it stands in. Absent parts of the kind match any. */
export interface FieldSpec {
  readonly group?: string;
  readonly version?: string;
  readonly kind?: string;
  /** Keys from the root. Lists on the way are entered item by item; `[]` behind a key says that it is a list. */
  readonly path: readonly string[];
  /** Whether the field is made where it is missing. */
  readonly create?: boolean;
}

/** Whether a kind is meant: by a field spec, a selector, a reference. */
export function covers(
  wanted: Pick<FieldSpec, 'group' | 'version' | 'kind'>,
  { group, version, kind }: Pick<Identity, 'group' | 'version' | 'kind'>,
): boolean {
  return (
    (!wanted.group || wanted.group === group) &&
    (!wanted.version || wanted.version === version) &&
    (!wanted.kind || wanted.kind === kind)
  );
}

/**
 * Field specs, and those of others that are not among them yet. One of no kind at all counts as there where the same
 * path is there for some kind, so that a user's own spec can take the place of a wider one that comes after it.
 * Follows api/types/fieldspec.go v0.20.1: MergeAll.
 */
export function mergedSpecs(specs: readonly FieldSpec[], others: readonly FieldSpec[]): readonly FieldSpec[] {
  if (specs === others || others.length === 0) return specs;
  const merged = [...specs];
  for (const other of others) if (!merged.some((spec) => isAlso(spec, other))) merged.push(other);
  return merged;
}

/**
 * The first field spec that is there already and says otherwise whether the field is made: kustomize fails on it
 * (api/types/fieldspec.go v0.20.1: MergeOne).
 */
export function conflictOf(specs: readonly FieldSpec[], others: readonly FieldSpec[]): FieldSpec | undefined {
  const merged = [...specs];
  for (const other of others) {
    const same = merged.find((spec) => isAlso(spec, other));
    if (!same) merged.push(other);
    else if ((same.create ?? false) !== (other.create ?? false)) return same;
  }
  return undefined;
}

/** Whether a field spec that is there counts as another one, which may be wider. */
export function isAlso({ group = '', version = '', kind = '', path }: FieldSpec, other: FieldSpec): boolean {
  return path.join('/') === other.path.join('/') && covers(other, { group, version, kind });
}

/** What is made where a field is missing, and the place that demands it. */
export interface Creation {
  readonly kind: 'scalar' | 'map';
  readonly at: Span;
}

/**
 * The tree with `update` applied to every node at a path, sharing what stays. Where something on the way is neither a
 * mapping nor a list, nothing happens there. Follows api/filters/fieldspec/fieldspec.go v0.20.1.
 */
export function updateAt(node: Node, path: readonly string[], update: (node: Node) => Node, creation?: Creation): Node {
  const [step, ...rest] = path;
  if (step === undefined) return update(node);
  if (node.kind === 'seq') return updateItems(node, (item) => updateAt(item, path, update, creation));
  if (node.kind === 'scalar') return node;
  const isList = step.endsWith('[]');
  const name = isList ? step.slice(0, -2) : step;
  const found = entryOf(node, name);
  if (found && !isNull(found.value)) {
    const after = updateAt(found.value, rest, update, creation);
    return after === found.value ? node : withEntry(node, found.key, after);
  }
  if (!creation || isList) return node;
  const made = updateAt(emptied(rest.length > 0 ? 'map' : creation.kind, creation.at), rest, update, creation);
  return withEntry(node, scalarNode(name, creation.at), made);
}

function emptied(kind: Creation['kind'], at: Span): Node {
  return kind === 'map' ? mapNode([], at) : scalarNode('', at);
}

/** A list with every item updated; the same list where none changed. */
export function updateItems(list: SeqNode, update: (item: Node) => Node): SeqNode {
  let changed = false;
  const items = list.items.map((item) => {
    const updated = update(item);
    if (updated !== item) changed = true;
    return updated;
  });
  return changed ? seqNode(items, list) : list;
}

type Updater = (root: MapNode, identity: Identity) => MapNode;

/** As `updateAt`, for whole manifests and every field spec that covers their kind. */
export function fieldsUpdater(specs: readonly FieldSpec[], update: (node: Node) => Node, creation?: Creation): Updater {
  const byKind = new Map<string, readonly FieldSpec[]>();
  return (root, identity) => {
    const kind = `${identity.group}/${identity.version}/${identity.kind}`;
    const covering = byKind.get(kind) ?? specs.filter((spec) => covers(spec, identity));
    byKind.set(kind, covering);
    let after: Node = root;
    for (const { path, create } of covering) after = updateAt(after, path, update, create ? creation : undefined);
    return after.kind === 'map' ? after : root;
  };
}
