import { spanOf } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { entryOf, isEmpty, isNull, scalarNode, withEntry, withoutEntry } from '../../yaml/node.ts';
import { type Allowance, spend } from './allowance.ts';
import { lookedUp, type Rewrite, rewritten, stepsOf } from './field-query.ts';
import { fieldOf, listOf, textOf } from './kustomization.ts';
import { elsewhere, isWhole, type Layer, loadable, report } from './layer.ts';
import { faultKindOf, PatchRefusal } from './patch-refusal.ts';
import { fieldPathsOf, identitySelection, targetSelection } from './replacement-target.ts';
import { isPrintable, optionsOf, replaced, untyped } from './replacement-value.ts';
import { forgetful, isNoted, tainted, titleOf, type Workpiece, withNotes, withRoot } from './workpiece.ts';

/**
 * Applies the entries of `replacements:` in order. Where the source is not among the resources, it may have been left
 * unread: its targets are then tainted at the fields that it would write.
 * Follows api/filters/replacement/replacement.go v0.20.1.
 */
export function applyReplacements(
  layer: Layer,
  pieces: readonly Workpiece[],
  entries: readonly Node[],
  allowance: Allowance,
): readonly Workpiece[] {
  return entries.reduce((before, entry) => {
    const path = textOf(entry, 'path');
    const reason = path && elsewhere(layer, path.text, 'replacement');
    if (path && reason !== undefined) return before.map((piece) => tainted(piece, { reason, at: spanOf(path) }));
    const found = path ? replacementsIn(layer, path) : [entry];
    return found.reduce((after, replacement) => attempted(layer, after, replacement, allowance), before);
  }, pieces);
}

function attempted(
  layer: Layer,
  before: readonly Workpiece[],
  replacement: Node,
  allowance: Allowance,
): readonly Workpiece[] {
  try {
    return applyReplacement(layer, before, replacement, allowance);
  } catch (error) {
    if (!(error instanceof PatchRefusal)) throw error;
    report(layer, faultKindOf(error), error.at, `this replacement ${error.message}`);
    return before;
  }
}

/** The replacements in a file. */
function replacementsIn(layer: Layer, path: ScalarNode): readonly Node[] {
  const file = loadable(layer, path);
  if (file === undefined) return [];
  const { documents, faults } = layer.run.repository.allDocuments(file);
  const [fault] = faults;
  if (fault) {
    report(layer, 'invalid', fault.at, `"${file}" does not parse: ${fault.message}`);
    return [];
  }
  const root = documents[0]?.root;
  if (root?.kind === 'seq') return root.items;
  if (root?.kind === 'map') return [root];
  report(layer, 'invalid', path, `"${file}" holds no replacement`);
  return [];
}

function applyReplacement(
  layer: Layer,
  pieces: readonly Workpiece[],
  replacement: Node,
  allowance: Allowance,
): readonly Workpiece[] {
  const source = fieldOf(replacement, 'source');
  const given = fieldOf(replacement, 'sourceValue');
  const targets = listOf(replacement, 'targets');
  if ((!source && !given) || targets.length === 0) throw new PatchRefusal('needs a source and targets', replacement);
  if (source && given) throw new PatchRefusal('has both a source and a value', replacement);
  const found = given ? untyped(given) : source && sourceValue(pieces, source);
  const value = found === NOTES ? undefined : found;
  if (!found && isWhole(layer)) throw new PatchRefusal('finds no source', source ?? replacement);
  return targets.reduce<readonly Workpiece[]>((before, target) => {
    const selected = targetSelection(target);
    return before.map((piece) => {
      if (!selected(piece)) return piece;
      if (value) return withValue(piece, value, target, allowance);
      return withTaints(piece, source ?? replacement, target, found ? NOTES : UNREAD);
    });
  }, pieces);
}

const UNREAD = 'a replacement copies it from a resource that is not evaluated';
const NOTES = 'a replacement copies it with notes of kustomize';

/** The value to copy; undefined where no resource has it. Annotations that kustomize keeps notes among are not known whole. */
function sourceValue(pieces: readonly Workpiece[], source: Node): Node | typeof NOTES | undefined {
  const isSource = identitySelection(source);
  const matches = pieces.filter(isSource);
  const [match] = matches;
  if (!match) return undefined;
  if (matches.length > 1) throw new PatchRefusal(`has ${matches.length} sources`, source);
  const path = textOf(source, 'fieldPath') ?? scalarNode('metadata.name', source);
  const steps = stepsOf(path);
  if (isNoted(match) && /^metadata(?:\.annotations)?$/.test(steps.join('.'))) return NOTES;
  const value = lookedUp(match.root, steps, path);
  if (!value || isEmpty(value)) throw new PatchRefusal(`finds no ${path.text} in ${titleOf(match.identity)}`, path);
  const { delimiter, index } = optionsOf(source);
  if (delimiter === '') return value;
  if (value.kind !== 'scalar') throw new PatchRefusal('can only split a scalar', path);
  const part = value.text.split(delimiter)[index];
  if (part === undefined) throw new PatchRefusal(`finds no part ${index} in its source`, path);
  return { ...value, text: part };
}

function withValue(piece: Workpiece, value: Node, target: Node, allowance: Allowance): Workpiece {
  const options = optionsOf(target);
  const after = fieldPathsOf(target).reduce((before, path) => {
    const steps = stepsOf(path);
    spend(allowance, path, value, steps.length);
    const update = (node: Node, isMade: boolean): Node => {
      const after = replaced(node, value, options, path);
      if (isMade && node.kind === 'scalar' && after.kind === 'scalar') return untyped(after);
      if (!isPrintable(node, after)) throw new PatchRefusal(`puts a value of another type into ${path.text}`, path);
      return after;
    };
    const rewrite: Rewrite = { update, create: options.create ? value.kind : undefined, at: path, found: 0 };
    const root = rewritten(withoutNullAnnotations(withNotes(before, path)), steps, rewrite);
    if (rewrite.found === 0) throw new PatchRefusal(`finds no ${path.text} in ${titleOf(piece.identity)}`, path);
    if (root.kind !== 'map') return before;
    return withRoot(isOfAnnotations(steps) ? forgetful(before) : before, root);
  }, piece);
  const { kind, name } = after.identity;
  if (kind === '' || (name === '' && !kind.endsWith('List')))
    throw new PatchRefusal(`leaves no ${kind === '' ? 'kind' : 'name'} in ${titleOf(piece.identity)}`, target);
  return after;
}

/** Annotations that are null are dropped when kustomize reads a resource; other nulls stay. */
function withoutNullAnnotations(root: MapNode): MapNode {
  const metadata = entryOf(root, 'metadata');
  const annotations = entryOf(metadata?.value, 'annotations')?.value;
  if (metadata?.value.kind !== 'map' || !annotations || !isNull(annotations)) return root;
  return withEntry(root, metadata.key, withoutEntry(metadata.value, 'annotations'));
}

function isOfAnnotations(steps: readonly string[]): boolean {
  return steps.join('.') === 'metadata.annotations';
}

/** Of a resource that gets annotations with notes in them, nothing is known for sure. */
function withTaints(piece: Workpiece, source: Node, target: Node, reason: string): Workpiece {
  const taints = fieldPathsOf(target).map((path) => {
    const steps = stepsOf(path);
    const taint = { reason, at: spanOf(source) };
    return isOfAnnotations(steps) ? taint : { ...taint, field: plainSteps(steps) };
  });
  return { ...piece, taints: [...piece.taints, ...taints] };
}

/** The steps up to the first that may mean several items. */
function plainSteps(steps: readonly string[]): readonly string[] {
  const open = steps.findIndex((step) => step === '*' || /^(?:\[.*\]|\d+|-)$/.test(step));
  return open < 0 ? steps : steps.slice(0, open);
}
