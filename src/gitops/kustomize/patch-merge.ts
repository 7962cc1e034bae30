import type { MapNode, ScalarNode } from '../../yaml/documents.ts';
import { at, entryOf, isNull, mapAt, mapNode, scalarNode, scalarOf, withEntry, withoutEntry } from '../../yaml/node.ts';
import { UnfollowedMerge } from './patch-refusal.ts';
import { directiveOf, mergeStrategic } from './patch-strategic.ts';
import type { Selection } from './resource-selector.ts';
import { unprintable } from './unprintable.ts';
import { forgetful, remembered, tainted, type Workpiece, withRoot } from './workpiece.ts';

/** What a patch may change of who a resource is. */
export interface PatchOptions {
  readonly allowNameChange?: boolean;
  readonly allowKindChange?: boolean;
}

/** The pieces with a merge patch applied to those selected; what it deletes is left out. */
export function mergeSelected(
  pieces: readonly Workpiece[],
  patch: MapNode,
  selection: Selection,
  options: PatchOptions,
): readonly Workpiece[] {
  const suspect = unprintable(patch) !== undefined;
  return pieces.flatMap((piece) => {
    if (!selection(piece)) return [piece];
    const merged = followed(piece.root, patch);
    if (merged instanceof UnfollowedMerge) return [tainted(piece, { reason: merged.message, at: merged.at })];
    if (!merged) return [];
    const known = suspect ? { ...piece, suspect } : piece;
    const noted = options.allowNameChange || options.allowKindChange ? remembered(known) : known;
    return [withRoot(forgets(patch) ? forgetful(noted) : noted, withIdentity(merged, piece.root, options))];
  });
}

function followed(target: MapNode, patch: MapNode): MapNode | UnfollowedMerge | undefined {
  try {
    return mergeStrategic(target, patch);
  } catch (error) {
    if (error instanceof UnfollowedMerge) return error;
    throw error;
  }
}

/**
 * Whether a patch replaces a resource's annotations. Kustomize keeps its own notes among them, and loses them so: what
 * the resource was called before, and that its name is to get a hash.
 */
function forgets(patch: MapNode): boolean {
  if (directiveOf(patch) === 'replace') return false;
  const metadata = entryOf(patch, 'metadata')?.value;
  return [metadata, entryOf(metadata, 'annotations')?.value].some((node) => {
    const directive = node && directiveOf(node);
    return directive === 'replace' || directive === 'delete' || (node !== undefined && isNull(node));
  });
}

/** A merged tree as what it was: a patch changes neither kind nor name unless allowed to, and never the namespace. */
function withIdentity(merged: MapNode, before: MapNode, options: PatchOptions): MapNode {
  const metadata = mapAt(merged, 'metadata') ?? mapNode([], before);
  const named = options.allowNameChange ? metadata : keeping(metadata, mapAt(before, 'metadata'), 'name');
  const placed = keeping(named, mapAt(before, 'metadata'), 'namespace');
  const versioned = keeping(merged, before, 'apiVersion');
  const kinded = options.allowKindChange ? versioned : keeping(versioned, before, 'kind');
  const key = entryOf(kinded, 'metadata')?.key ?? entryOf(before, 'metadata')?.key;
  return key && placed !== at(kinded, 'metadata') ? withEntry(kinded, key, placed) : kinded;
}

function keeping(map: MapNode, before: MapNode | undefined, field: string): MapNode {
  const entry = entryOf(before, field);
  const now = entryOf(map, field);
  if (now?.value === entry?.value) return map;
  return entry ? withEntry(map, entry.key, entry.value) : withoutEntry(map, field);
}

/**
 * A patch with a target, or of `patchesStrategicMerge:`, as kustomize changes it first: its labels and annotations
 * become texts, so that a null there sets the text `null` and deletes nothing.
 */
export function withTextMetadata(patch: MapNode): MapNode {
  return withTexts(patch, ['labels', 'annotations']);
}

/**
 * A patch without a target that may change a name or kind: kustomize notes that among the patch's annotations, which
 * become texts likewise (api/internal/builtins/PatchTransformer.go, api/resource/resource.go v0.20.1).
 */
export function withTextAnnotations(patch: MapNode): MapNode {
  return withTexts(patch, ['annotations']);
}

function withTexts(patch: MapNode, fields: readonly string[]): MapNode {
  const entry = entryOf(patch, 'metadata');
  if (entry?.value.kind !== 'map') return patch;
  const metadata = fields.reduce((map, field) => {
    const found = entryOf(map, field);
    if (!found) return map;
    if (isNull(found.value)) return withoutEntry(map, field);
    return found.value.kind === 'map' ? withEntry(map, found.key, textsOnly(found.value)) : map;
  }, entry.value);
  return metadata === entry.value ? patch : withEntry(patch, entry.key, metadata);
}

/** A mapping whose values are all texts, empty in place of what is no scalar; of a key that stands twice the last counts. */
export function textsOnly(map: MapNode): MapNode {
  const last = new Map(map.entries.map((entry) => [entry.key.text, entry]));
  const isUnique = last.size === map.entries.length;
  if (isUnique && map.entries.every(({ value }) => value.kind === 'scalar' && isText(value))) return map;
  const entries = [...last.values()].map(({ key, value }) => {
    if (value.kind !== 'scalar') return { key, value: scalarNode('', value) };
    return isText(value) ? { key, value } : { key, value: { ...value, plain: false } };
  });
  return mapNode(entries, map);
}

/** Whether a scalar is a text and will be one, whatever variables in it are filled in. */
function isText(value: ScalarNode): boolean {
  return !value.plain || (!value.text.includes('$') && scalarOf(value) === value.text);
}
