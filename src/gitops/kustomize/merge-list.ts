import { grouped } from '../../grouping.ts';
import type { Node } from '../../yaml/documents.ts';
import { textAt } from '../../yaml/node.ts';

/** An item of the target's list, by its key; none once it is taken away. */
interface Slot {
  readonly key: string | undefined;
  item: Node | undefined;
}

/** How two items become one; neither, one or both may be there. */
export type MergeItem = (target: Node | undefined, patch: Node) => Node | undefined;

/**
 * The items of two lists that merge by keys: those of the patch first, each merged into the target's item of the same
 * key, then the target's others. Where a list is new, it is its own target. As kustomize does, an item without a key
 * takes all of the target's items with one away, and one that stays in the target takes away all before it.
 * Follows kyaml/yaml/walk/associative_sequence.go v0.20.1.
 */
export function mergeItems(
  target: readonly Node[] | undefined,
  patch: readonly Node[],
  keys: readonly string[],
  merge: MergeItem,
): readonly Node[] {
  const slots: readonly Slot[] = (target ?? patch).map((item) => ({ key: itemKey(item, keys), item }));
  const byKey = grouped(slots, ({ key }) => key);
  const patches = new Map([...patch].reverse().map((item) => [itemKey(item, keys), item]));
  const merged = new Map<string, Node>();
  for (const key of new Set([...patch.map((item) => itemKey(item, keys)), ...byKey.keys()])) {
    if (key === undefined) {
      for (const slot of slots) if (slot.key !== undefined) slot.item = undefined;
      continue;
    }
    const found = byKey.get(key) ?? [];
    const item = target || found.some((slot) => slot.item) ? patches.get(key) : undefined;
    const value = mergeKey(found, item, target === undefined, merge);
    if (value) merged.set(key, value);
  }
  return appended(merged, slots);
}

/** What the slots of one key and the patch's item come to, if anything is left; the slot keeps it in its place. */
function mergeKey(slots: readonly Slot[], item: Node | undefined, isNew: boolean, merge: MergeItem): Node | undefined {
  const slot = slots.find((candidate) => candidate.item);
  const value = item ? merge(isNew ? undefined : slot?.item, item) : slot?.item;
  if (value === undefined || (value.kind === 'map' && value.entries.length === 0)) {
    for (const gone of slots) gone.item = undefined;
    return undefined;
  }
  if (slot && (isNew || (item && textAt(item, '$patch')?.value !== 'replace'))) slot.item = value;
  return value;
}

function appended(merged: ReadonlyMap<string, Node>, slots: readonly Slot[]): readonly Node[] {
  let result = new Map<string | undefined, Node>(merged);
  for (const { key, item } of slots) {
    if (!item) continue;
    if (key === undefined) result = new Map();
    result.set(key, item);
  }
  return [...result.values()];
}

/** What two items must share to be one; a key that an item leaves out (a port's protocol) is taken as TCP would be. */
function itemKey(item: Node, keys: readonly string[]): string | undefined {
  const values = keys.map((key) => textAt(item, key)?.value ?? '');
  if (values.every((value) => value === '')) return undefined;
  return values.map((value, i) => (value === '' && keys[i] === 'protocol' ? 'TCP' : value)).join('\n');
}

/** The items of two lists of scalars, those of the patch first, each once. */
export function mergeScalars(target: readonly Node[], patch: readonly Node[]): readonly Node[] {
  const distinct = new Map<string, Node>();
  for (const item of [...patch, ...target]) {
    const text = item.kind === 'scalar' ? item.text : '';
    if (!distinct.has(text)) distinct.set(text, item);
  }
  return [...distinct.values()];
}
