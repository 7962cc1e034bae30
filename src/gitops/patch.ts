import type { Document, MapNode, Node, ScalarNode, SeqNode } from '../documents.ts';
import { at, entryOf, isNull, mapAt, mapNode, scalarNode, withEntry, withoutEntry } from '../node.ts';
import { spanOf } from '../source.ts';
import { inlineDocuments } from './inline-text.ts';
import { fieldOf, isFlagged, textOf } from './kustomization.ts';
import { type Layer, loadable, report } from './layer.ts';
import { manifestsIn } from './manifests.ts';
import { applyJsonPatch, isJsonPatch } from './patch-json.ts';
import { PatchRefusal } from './patch-refusal.ts';
import { directiveOf, mergeStrategic } from './patch-strategic.ts';
import { isRemote } from './path.ts';
import { type Selection, selectionOf } from './resource-selector.ts';
import { answersTo, identityOf, remembered, tainted, titleOf, type Workpiece, withRoot } from './workpiece.ts';

/**
 * Applies the entries of `patches:` in order, each to what it targets. A patch that finds no target is let be: what it
 * is for may have been left unread. Follows api/internal/builtins/PatchTransformer.go v0.20.1.
 */
export function applyPatches(
  layer: Layer,
  pieces: readonly Workpiece[],
  entries: readonly Node[],
): readonly Workpiece[] {
  return entries.reduce(
    (before, entry) => attempted(layer, before, () => applyPatch(layer, before, entry, true)),
    pieces,
  );
}

/** The deprecated `patchesJson6902:`, which runs late and does not note what a resource was called before. */
export function applyJsonPatches(
  layer: Layer,
  pieces: readonly Workpiece[],
  entries: readonly Node[],
): readonly Workpiece[] {
  return entries.reduce(
    (before, entry) => attempted(layer, before, () => applyPatch(layer, before, entry, false)),
    pieces,
  );
}

/** The deprecated `patchesStrategicMerge:`, whose entries are paths or the patches themselves. */
export function applyMergePatches(
  layer: Layer,
  pieces: readonly Workpiece[],
  entries: readonly ScalarNode[],
): readonly Workpiece[] {
  return entries.reduce((before, entry) => {
    const inline = inlineDocuments(entry, layer.repository).documents;
    const isInline = inline.some(({ root }) => root.kind === 'map');
    const documents = isInline ? inline : fileDocuments(layer, entry);
    return attempted(layer, before, () => mergeByName(layer, before, patchesIn(documents, entry).map(asTargeted), {}));
  }, pieces);
}

function attempted(
  layer: Layer,
  before: readonly Workpiece[],
  apply: () => readonly Workpiece[],
): readonly Workpiece[] {
  try {
    return apply();
  } catch (error) {
    if (!(error instanceof PatchRefusal)) throw error;
    report(layer, 'invalid', error.at, `this patch ${error.message}`);
    return before;
  }
}

interface Options {
  readonly allowNameChange?: boolean;
  readonly allowKindChange?: boolean;
}

function applyPatch(layer: Layer, pieces: readonly Workpiece[], entry: Node, remembers: boolean): readonly Workpiece[] {
  const path = textOf(entry, 'path');
  const patch = textOf(entry, 'patch');
  const target = fieldOf(entry, 'target');
  const source = path ?? patch;
  if (!source || (path && patch)) throw new PatchRefusal('needs either a path or a patch', entry);
  if (path && isRemote(path.text)) return taintedBy(pieces, target && selectionOf(target), path);
  const documents = path ? fileDocuments(layer, path) : inlineDocuments(source, layer.repository).documents;
  const faults = path ? [] : inlineDocuments(source, layer.repository).faults;
  if (faults[0]) throw new PatchRefusal(`does not parse: ${faults[0].message}`, faults[0].at);
  const first = documents[0]?.root;
  if (first && isJsonPatch(first)) {
    if (!target) throw new PatchRefusal('needs a target', source);
    return patchSelected(pieces, first, selectionOf(target), remembers);
  }
  const merges = patchesIn(documents, source);
  const options = optionsOf(entry);
  if (!target) return mergeByName(layer, pieces, merges, options);
  if (merges.length > 1) throw new PatchRefusal('has a target and more than one document', source);
  const [merge] = merges;
  return merge ? mergeSelected(pieces, asTargeted(merge), selectionOf(target), options) : pieces;
}

function optionsOf(entry: Node): Options {
  const options = fieldOf(entry, 'options');
  return {
    allowNameChange: isFlagged(options, 'allowNameChange'),
    allowKindChange: isFlagged(options, 'allowKindChange'),
  };
}

function taintedBy(
  pieces: readonly Workpiece[],
  selection: Selection | undefined,
  place: ScalarNode,
): readonly Workpiece[] {
  const taint = { reason: `the remote patch "${place.text}" is not fetched`, at: spanOf(place) };
  return pieces.map((piece) => (!selection || selection(piece) ? tainted(piece, taint) : piece));
}

function fileDocuments(layer: Layer, entry: ScalarNode): readonly Document[] {
  const path = loadable(layer, entry);
  if (path === undefined) return [];
  const { documents, faults } = layer.repository.allDocuments(path);
  if (faults[0]) report(layer, 'invalid', faults[0].at, `this patch does not parse: ${faults[0].message}`);
  return documents;
}

function patchesIn(documents: readonly Document[], source: ScalarNode): readonly MapNode[] {
  const { manifests, refused } = manifestsIn(documents);
  if (refused[0])
    throw new PatchRefusal(refused[0].why, refused[0].node.end > refused[0].node.start ? refused[0].node : source);
  return manifests.map(({ root }) => root);
}

function mergeByName(
  layer: Layer,
  pieces: readonly Workpiece[],
  patches: readonly MapNode[],
  options: Options,
): readonly Workpiece[] {
  return patches.reduce((before, patch) => {
    const wanted = identityOf(patch);
    const count = before.filter((piece) => answersTo(piece, wanted)).length;
    if (count > 1)
      report(layer, 'conflict', patch, `this patch is for ${titleOf(wanted)}, of which there are ${count}`);
    return count === 1 ? mergeSelected(before, patch, (piece) => answersTo(piece, wanted), options) : before;
  }, pieces);
}

function mergeSelected(
  pieces: readonly Workpiece[],
  patch: MapNode,
  selection: Selection,
  options: Options,
): readonly Workpiece[] {
  return pieces.flatMap((piece) => {
    if (!selection(piece)) return [piece];
    const merged = mergeStrategic(piece.root, patch);
    if (!merged) return [];
    const noted = options.allowNameChange || options.allowKindChange ? remembered(piece) : piece;
    return [withRoot(forgets(patch) ? forgetful(noted) : noted, withIdentity(merged, piece.root, options))];
  });
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

function forgetful(piece: Workpiece): Workpiece {
  return { ...piece, past: [], prefixes: [], suffixes: [], hashing: false };
}

/** A merged tree as what it was: a patch changes neither kind nor name unless allowed to, and never the namespace. */
function withIdentity(merged: MapNode, before: MapNode, options: Options): MapNode {
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
 * A patch as kustomize changes it before it goes to a target or comes from `patchesStrategicMerge`: labels and annotations become texts, so that a null
 * there sets the text `null` and deletes nothing.
 */
function asTargeted(patch: MapNode): MapNode {
  const entry = entryOf(patch, 'metadata');
  if (entry?.value.kind !== 'map') return patch;
  const metadata = ['labels', 'annotations'].reduce((map, field) => {
    const found = entryOf(map, field);
    if (!found) return map;
    if (isNull(found.value)) return withoutEntry(map, field);
    return found.value.kind === 'map' ? withEntry(map, found.key, textsOnly(found.value)) : map;
  }, entry.value);
  return metadata === entry.value ? patch : withEntry(patch, entry.key, metadata);
}

/** A mapping whose scalars are all texts. */
export function textsOnly(map: MapNode): MapNode {
  if (map.entries.every(({ value }) => value.kind !== 'scalar' || !value.plain)) return map;
  const entries = map.entries.map(({ key, value }) => {
    return value.kind === 'scalar' && value.plain ? { key, value: { ...value, plain: false } } : { key, value };
  });
  return mapNode(entries, map);
}

function patchSelected(
  pieces: readonly Workpiece[],
  operations: SeqNode,
  selection: Selection,
  remembers: boolean,
): readonly Workpiece[] {
  return pieces.map((piece) => {
    if (!selection(piece)) return piece;
    const noted = remembers ? remembered(piece) : piece;
    return withRoot(
      noted,
      applyJsonPatch(noted.past.length > 0 ? withAnnotations(noted.root, operations) : noted.root, operations),
    );
  });
}

/** Notes that kustomize keeps among a resource's annotations make the mapping, so that a key can be added to it. */
function withAnnotations(root: MapNode, place: Node): MapNode {
  const entry = entryOf(root, 'metadata');
  if (entry?.value.kind !== 'map' || at(entry.value, 'annotations')) return root;
  const annotations = mapNode([], place);
  return withEntry(root, entry.key, withEntry(entry.value, scalarNode('annotations', place), annotations));
}
