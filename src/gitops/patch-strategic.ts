import type { Entry, MapNode, Node, SeqNode } from '../documents.ts';
import { entryOf, isNull, mapNode, seqNode, textAt } from '../node.ts';
import { type Shape, shapeOf } from './merge-keys.ts';
import { PatchRefusal } from './patch-refusal.ts';

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
  const merged = merge(target, patch, undefined);
  return merged?.kind === 'map' ? merged : undefined;
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
  return shape?.mergeKeys ? mergeLists(undefined, node, shape) : node;
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

function mergeLists(target: SeqNode | undefined, patch: SeqNode, shape: Shape): SeqNode | undefined {
  const [directive, items] = listDirective(patch);
  if (directive === 'delete') return undefined;
  const before = directive === 'replace' ? [] : (target?.items ?? []);
  const keys = shape.mergeKeys ?? [];
  const merged = keys.length === 0 ? mergeScalars(before, items) : mergeItems(before, items, keys, shape.items ?? {});
  return merged.length === 0 && target ? seqNode([], target) : seqNode(merged, target ?? patch);
}

function mergeScalars(before: readonly Node[], patch: readonly Node[]): readonly Node[] {
  const distinct = new Map<string, Node>();
  for (const item of [...patch, ...before]) {
    const text = item.kind === 'scalar' ? item.text : '';
    if (!distinct.has(text)) distinct.set(text, item);
  }
  return [...distinct.values()];
}

/** Items of the patch first, each merged into the target's item of the same key; then the target's other items. */
function mergeItems(
  before: readonly Node[],
  patch: readonly Node[],
  keys: readonly string[],
  shape: Shape,
): readonly Node[] {
  const left = new Map<string, Node>();
  const keyless: Node[] = [];
  for (const item of before) {
    const key = itemKey(item, keys);
    if (key === undefined) keyless.push(item);
    else left.set(key, item);
  }
  const merged = new Map<string, Node | undefined>();
  for (const item of patch) {
    const key = itemKey(item, keys);
    if (key === undefined) keyless.push(item);
    else if (before.length === 0 || !merged.has(key)) merged.set(key, mergeItem(left.get(key), item, shape));
  }
  for (const key of merged.keys()) left.delete(key);
  const present = [...merged.values()].filter((item) => item !== undefined);
  return [...present, ...left.values(), ...keyless];
}

function mergeItem(target: Node | undefined, item: Node, shape: Shape): Node | undefined {
  const merged = target && directiveOf(item) === 'replace' ? target : merge(target, item, shape);
  return merged?.kind === 'map' && merged.entries.length === 0 ? undefined : merged;
}

/** What two items must share to be one; a key that an item leaves out (a port's protocol) is taken as TCP would be. */
function itemKey(item: Node, keys: readonly string[]): string | undefined {
  const values = keys.map((key) => textAt(item, key)?.value ?? '');
  if (values.every((value) => value === '')) return undefined;
  return values.map((value, i) => (value === '' && keys[i] === 'protocol' ? 'TCP' : value)).join('\n');
}

type Directive = 'delete' | 'replace' | 'merge';

function directiveOf(node: Node): Directive | undefined {
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
