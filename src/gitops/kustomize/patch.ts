import type { Taint } from '../../landing/landing.ts';
import { resolvePath } from '../../landing/path.ts';
import { inlineDocuments } from '../../repository/inline-text.ts';
import { isJson } from '../../text/json.ts';
import { spanOf } from '../../text/source.ts';
import type { Document, Entry, MapNode, Node, ScalarNode, SeqNode } from '../../yaml/documents.ts';
import { isTrue } from '../../yaml/flag.ts';
import { entryOf, isNull } from '../../yaml/node.ts';
import { type Allowance, spendSteps } from './allowance.ts';
import { fieldOf, textOf } from './kustomization.ts';
import { elsewhere, type Layer, loadable, report } from './layer.ts';
import { manifestsIn } from './manifests.ts';
import { mergeByName } from './patch-by-name.ts';
import { applyJsonPatch, isJsonPatch } from './patch-json.ts';
import { mergeSelected, type PatchOptions, withTextAnnotations, withTextMetadata } from './patch-merge.ts';
import { faultKindOf, PatchRefusal } from './patch-refusal.ts';
import { type Selection, selectionOf } from './resource-selector.ts';
import { unprintable } from './unprintable.ts';
import { withWords } from './words.ts';
import { remembered, tainted, type Workpiece, withNotes, withRoot } from './workpiece.ts';

/** What the patches of one field are applied with. */
interface Patching {
  readonly layer: Layer;
  /** Whether it is noted what a resource was called before a JSON patch. */
  readonly remembers: boolean;
  readonly allowance: Allowance;
}

/**
 * Applies the entries of `patches:` in order, each to what it targets. A patch by name that finds no target is a
 * mistake only where nothing was left unread. Follows api/internal/builtins/PatchTransformer.go v0.20.1.
 */
export function applyPatches(
  layer: Layer,
  pieces: readonly Workpiece[],
  entries: readonly Node[],
  allowance: Allowance,
): readonly Workpiece[] {
  return applyEach(pieces, entries, { layer, remembers: true, allowance });
}

/**
 * The deprecated `patchesJson6902:`, which runs late, takes nothing but operations for a target with a name, and does
 * not note what a resource was called before. Follows api/internal/builtins/PatchJson6902Transformer.go v0.20.1.
 */
export function applyJsonPatches(
  layer: Layer,
  pieces: readonly Workpiece[],
  entries: readonly Node[],
  allowance: Allowance,
): readonly Workpiece[] {
  return applyEach(pieces, entries, { layer, remembers: false, allowance });
}

function applyEach(pieces: readonly Workpiece[], entries: readonly Node[], patching: Patching): readonly Workpiece[] {
  return entries.reduce(
    (before, entry) => attempted(patching.layer, before, () => applyPatch(before, entry, patching)),
    pieces,
  );
}

/**
 * The deprecated `patchesStrategicMerge:`, whose entries are paths or the patches themselves, and together hold some
 * (api/internal/builtins/PatchStrategicMergeTransformer.go v0.20.1).
 */
export function applyMergePatches(
  layer: Layer,
  pieces: readonly Workpiece[],
  entries: readonly ScalarNode[],
): readonly Workpiece[] {
  const told = layer.findings.faults.length;
  let isEmpty = true;
  const patched = entries.reduce((before, entry) => {
    const inline = inlineDocuments(entry, layer.run.repository).documents;
    const isInline = inline.some(({ root }) => root.kind === 'map');
    const reason = isInline ? undefined : elsewhere(layer, entry.text, 'patch');
    const documents = isInline ? inline : reason === undefined ? fileDocuments(layer, entry) : undefined;
    if (reason !== undefined || !documents) isEmpty = false;
    if (reason !== undefined) return taintedBy(before, undefined, { reason, at: spanOf(entry) });
    return attempted(layer, before, () => {
      const patches = patchesIn(documents ?? []);
      if (patches.length > 0) isEmpty = false;
      return mergeByName(layer, before, patches.map(withTextMetadata), {});
    });
  }, pieces);
  if (isEmpty && entries[0] && layer.findings.faults.length === told)
    report(layer, 'invalid', entries[0], 'this patch is empty');
  return patched;
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
    report(layer, faultKindOf(error), error.at, `this patch ${error.message}`);
    return before;
  }
}

function isAmiss({ key, value }: Entry): boolean {
  if (key.text === 'path' || key.text === 'patch') return value.kind !== 'scalar';
  return key.text !== 'target' && key.text !== 'options';
}

function applyPatch(pieces: readonly Workpiece[], entry: Node, patching: Patching): readonly Workpiece[] {
  const { layer } = patching;
  const { path, source } = sourceOf(entry, patching);
  if (!source) return pieces;
  const target = fieldOf(entry, 'target');
  const reason = path && elsewhere(layer, path.text, 'patch');
  if (path && reason !== undefined)
    return taintedBy(pieces, target && selectionOf(target), { reason, at: spanOf(path) });
  const documents = path ? fileDocuments(layer, path) : textDocuments(layer, source);
  if (!documents) return pieces;
  const first = documents[0]?.root;
  const operations = first && isJsonPatch(first) ? first : undefined;
  if (!patching.remembers) {
    if (!textOf(target, 'name')) throw new PatchRefusal('needs a target with a name', entry);
    if (!operations || operations.items.length === 0) throw new PatchRefusal('holds no operations', source);
  }
  if (operations) {
    if (!target) throw new PatchRefusal('needs a target', source);
    const text = path ? layer.run.repository.text(resolvePath(layer.dir, path.text) ?? '') : source.text;
    // kustomize reads operations as JSON if they begin with a bracket, else as YAML.
    if (text?.startsWith('[') && !isJson(text)) throw new PatchRefusal('begins as JSON and is none', operations);
    return patchSelected(pieces, operations, selectionOf(target), patching);
  }
  const isNothing = !first || isNull(first);
  return mergeEntry(pieces, patchesIn(documents), { ...patching, entry, source, isNothing });
}

/** Where an entry has its patch: at a path, or in itself; nowhere where what is amiss with it is told already. */
function sourceOf(
  entry: Node,
  { remembers }: Patching,
): { readonly path?: ScalarNode | undefined; readonly source?: ScalarNode } {
  const path = textOf(entry, 'path');
  const written = textOf(entry, 'patch');
  // patchesJson6902 takes blanks for a patch, and finds it empty.
  const patch = remembers && written?.text.trim() === '' ? undefined : written;
  const source = path ?? patch;
  if (!source && entry.kind === 'map' && entry.entries.some(isAmiss)) return {};
  if (!source || (path && patch)) throw new PatchRefusal('needs either a path or a patch', entry);
  return { path, source };
}

/** A strategic merge patch as an entry of `patches:` has it. */
interface Merging extends Patching {
  readonly entry: Node;
  readonly source: ScalarNode;
  /** Whether it is blank, or null. */
  readonly isNothing: boolean;
}

/** What a merge costs beside an operation of a JSON patch. */
const STEPS_OF_A_MERGE = 5;

/** What holds no manifest at all is taken for operations: none where it holds nothing, and wrong where that is a mapping. */
function mergeEntry(
  pieces: readonly Workpiece[],
  merges: readonly MapNode[],
  { layer, allowance, entry, source, isNothing }: Merging,
): readonly Workpiece[] {
  const target = fieldOf(entry, 'target');
  const options = optionsOf(entry);
  if (!target) {
    if (merges.length === 0) throw new PatchRefusal('needs a target', source);
    const isNoted = options.allowNameChange || options.allowKindChange;
    return mergeByName(layer, pieces, isNoted ? merges.map(withTextAnnotations) : merges, options);
  }
  if (merges.length > 1) throw new PatchRefusal('has a target and more than one document', source);
  const selection = selectionOf(target);
  const [merge] = merges;
  if (merge) {
    const selected = new Set(pieces.filter(selection));
    spendSteps(allowance, source, selected.size * STEPS_OF_A_MERGE);
    return mergeSelected(pieces, withTextMetadata(merge), (piece) => selected.has(piece), options);
  }
  if (!isNothing && pieces.some(selection)) throw new PatchRefusal('is empty', source);
  return pieces;
}

function optionsOf(entry: Node): PatchOptions {
  const options = fieldOf(entry, 'options');
  // Keys of a map, in their case, and no fields.
  const isSet = (option: string) => isTrue(entryOf(options, option)?.value);
  return { allowNameChange: isSet('allowNameChange'), allowKindChange: isSet('allowKindChange') };
}

function taintedBy(pieces: readonly Workpiece[], selection: Selection | undefined, taint: Taint): readonly Workpiece[] {
  return pieces.map((piece) => (!selection || selection(piece) ? tainted(piece, taint) : piece));
}

/** The documents of a file with a patch; undefined where they can't be read, which is reported. */
function fileDocuments(layer: Layer, entry: ScalarNode): readonly Document[] | undefined {
  const path = loadable(layer, entry);
  if (path === undefined || layer.run.repository.text(path) === undefined) return undefined;
  const { documents, faults } = layer.run.repository.allDocuments(path);
  if (!faults[0]) return documents;
  report(layer, 'invalid', faults[0].at, `this patch does not parse: ${faults[0].message}`);
  return undefined;
}

/** Those of a patch that is written where it is used. */
function textDocuments(layer: Layer, source: ScalarNode): readonly Document[] {
  const { documents, faults } = inlineDocuments(source, layer.run.repository);
  if (faults[0]) throw new PatchRefusal(`does not parse: ${faults[0].message}`, faults[0].at);
  return documents;
}

function patchesIn(documents: readonly Document[]): readonly MapNode[] {
  const { manifests, refused } = manifestsIn(withWords(documents));
  if (refused[0]) throw new PatchRefusal(refused[0].why, refused[0].node);
  return manifests.map(({ root }) => root);
}

function patchSelected(
  pieces: readonly Workpiece[],
  operations: SeqNode,
  selection: Selection,
  { layer, remembers, allowance }: Patching,
): readonly Workpiece[] {
  return pieces.map((piece) => {
    if (!selection(piece)) return piece;
    const fault = piece.suspect && unprintable(piece.root);
    if (fault) {
      // What can't be printed can't be patched, even if what is wrong with it goes before the build ends.
      layer.findings.faults.push(fault);
      return piece;
    }
    const noted = remembers ? remembered(piece) : piece;
    return withRoot(noted, applyJsonPatch(withNotes(noted, operations), operations, allowance));
  });
}
