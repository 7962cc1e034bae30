import type { Entry, MapNode, Node, SeqNode } from '../../yaml/documents.ts';
import { entryOf, isNull, mapNode, seqNode, textAt } from '../../yaml/node.ts';
import { type Shape, shapeOf } from './merge-keys.ts';
import { mergeItems, mergeScalars } from './merge-list.ts';
import { PatchRefusal, UnfollowedMerge } from './patch-refusal.ts';

const DIRECTIVE = '$patch';

/**
 * A tree with a strategic merge patch applied, or undefined where the patch deletes it whole. What the patch does not
 * touch is shared. Throws `PatchRefusal` where kustomize refuses.
 * Follows kyaml/yaml/merge2 and kyaml/yaml/walk v0.20.1, lists prepended, with their quirks: patched items come first,
 * `$patch: replace` has no effect at the root or inside a list item that exists, and `$setElementOrder` is an ordinary
 * field.
 */
export function mergeStrategic(target: MapNode, patch: MapNode): MapNode | undefined {
  if (directiveOf(patch) === 'replace') return target;
  return mergeMaps(target, patch, rootShape(target, patch));
}

/** By the target's kind, else by the patch's as one of the target's apiVersion. */
function rootShape(target: MapNode, patch: MapNode): Shape | undefined {
  const apiVersion = textAt(target, 'apiVersion')?.value ?? '';
  return [target, patch]
    .map((root) => shapeOf(apiVersion, textAt(root, 'kind')?.value ?? ''))
    .find((shape) => shape !== undefined);
}

function merge(target: Node | undefined, patch: Node | undefined, given: Shape | undefined): Node | undefined {
  if (patch === undefined) return target;
  if (isNull(patch)) return undefined;
  const present = target !== undefined && !isNull(target) ? target : undefined;
  if (present && present.kind !== patch.kind)
    throw new PatchRefusal(`is a ${patch.kind}, its target a ${present.kind}`, patch);
  const shape = given ?? shapeIn(present) ?? shapeIn(patch);
  if (patch.kind === 'scalar') return patch;
  if (patch.kind === 'map') return mergeMaps(present?.kind === 'map' ? present : undefined, patch, shape);
  return shape?.mergeKeys ? mergeLists(present?.kind === 'seq' ? present : undefined, patch, shape) : patch;
}

/** A manifest inside another is known by what it says it is. */
function shapeIn(node: Node | undefined): Shape | undefined {
  const kind = textAt(node, 'kind');
  const apiVersion = kind && textAt(node, 'apiVersion');
  return kind && apiVersion && shapeOf(apiVersion.value, kind.value);
}

function mergeMaps(target: MapNode | undefined, patch: MapNode, shape: Shape | undefined): MapNode | undefined {
  const directive = directiveOf(patch);
  if (directive === 'delete') return undefined;
  const bare = directive === undefined ? patch : withoutDirective(patch);
  if (!target || directive === 'replace') return settledMap(bare, shape);
  const changed = new Map<string, Entry | undefined>();
  for (const { key, value } of bare.entries) {
    if (changed.has(key.text)) continue;
    const before = entryOf(target, key.text);
    const after = merge(before?.value, value, fieldShape(shape, key.text));
    changed.set(key.text, after && { key: before?.key ?? key, value: after });
  }
  const kept = target.entries.flatMap((entry) => {
    if (!changed.has(entry.key.text)) return [entry];
    const after = changed.get(entry.key.text);
    changed.delete(entry.key.text);
    return after ? [after] : [];
  });
  const added = [...changed.values()].filter((entry) => entry !== undefined);
  return mapNode([...kept, ...added], target);
}

function fieldShape(shape: Shape | undefined, field: string): Shape | undefined {
  return shape?.fields && Object.hasOwn(shape.fields, field) ? shape.fields[field] : undefined;
}

/** What a patch adds where nothing was: nulls fall away and directives are obeyed, also further down. */
function settled(node: Node, given: Shape | undefined): Node | undefined {
  if (node.kind === 'scalar') return isNull(node) ? undefined : node;
  const shape = given ?? shapeIn(node);
  if (node.kind === 'map') {
    const directive = directiveOf(node);
    if (directive === 'delete') return undefined;
    return settledMap(directive === undefined ? node : withoutDirective(node), shape);
  }
  return shape?.mergeKeys ? settledList(node, shape) : node;
}

function settledMap(map: MapNode, shape: Shape | undefined): MapNode {
  let changed = false;
  const entries = map.entries.flatMap((entry) => {
    const value = settled(entry.value, fieldShape(shape, entry.key.text));
    if (value === entry.value) return [entry];
    changed = true;
    return value ? [{ key: entry.key, value }] : [];
  });
  return changed ? mapNode(entries, map) : map;
}

/** A list's directive counts where a list is there to follow it. */
function mergeLists(target: SeqNode | undefined, patch: SeqNode, shape: Shape): SeqNode | undefined {
  if (!target) return mergedList(undefined, patch.items, shape, patch);
  const [directive, items] = listDirective(patch);
  if (directive === 'delete') return undefined;
  return mergedList(directive === 'replace' ? undefined : target.items, items, shape, target);
}

function settledList(list: SeqNode, shape: Shape): SeqNode | undefined {
  const [directive, items] = listDirective(list);
  return directive === 'delete' ? undefined : mergedList(undefined, items, shape, list);
}

function mergedList(
  before: readonly Node[] | undefined,
  items: readonly Node[],
  shape: Shape,
  place: SeqNode,
): SeqNode {
  const keys = shape.mergeKeys ?? [];
  const mergeItem = (one: Node | undefined, other: Node): Node | undefined => merge(one, other, shape.items);
  const odd = keys.length === 0 ? undefined : [...(before ?? []), ...items].find((item) => isOdd(item, keys));
  if (odd) throw new UnfollowedMerge(odd);
  const merged = keys.length === 0 ? mergeScalars(before ?? [], items) : mergeItems(before, items, keys, mergeItem);
  return seqNode(merged, place);
}

/** Whether an item is no mapping or an empty one, or a key of it no text: what kustomize makes of it depends on where it stands. */
function isOdd(item: Node, keys: readonly string[]): boolean {
  if (item.kind !== 'map' || item.entries.length === 0) return true;
  return keys.some((key) => {
    const value = entryOf(item, key)?.value;
    return value !== undefined && (value.kind !== 'scalar' || isNull(value));
  });
}

type Directive = 'delete' | 'replace' | 'merge';

/** What a mapping of a patch says is to be done with its target; nothing said is a merge. */
export function directiveOf(node: Node): Directive | undefined {
  const value = entryOf(node, DIRECTIVE)?.value;
  return value && directiveNamed(value);
}

function directiveNamed(value: Node): Directive {
  const text = value.kind === 'scalar' ? value.text : '';
  if (text === 'delete' || text === 'replace' || text === 'merge') return text;
  throw new PatchRefusal(`unknown patch strategy "${text}"`, value);
}

function withoutDirective(map: MapNode): MapNode {
  return mapNode(
    map.entries.filter(({ key }) => key.text !== DIRECTIVE),
    map,
  );
}

/** A list's directive is an item that holds nothing else. */
function listDirective({ items }: SeqNode): readonly [Directive | undefined, readonly Node[]] {
  const found = items.find((item) => entryOf(item, DIRECTIVE));
  if (found?.kind !== 'map' || found.entries.length !== 1) return [undefined, items];
  const value = found.entries[0]?.value;
  const directive = value && directiveNamed(value);
  return [
    directive,
    items.filter((item) => !(entryOf(item, DIRECTIVE) && textAt(item, DIRECTIVE)?.value === directive)),
  ];
}
