import type { Taint } from '../../landing/landing.ts';
import { type Span, spanOf } from '../../text/source.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { at, entryOf, mapAt, mapNode, scalarNode, united, withEntry, withoutEntry } from '../../yaml/node.ts';
import { type Pair, pairsOf } from './key-value.ts';
import { isFlagged, listOf, mapOf, textOf } from './kustomization.ts';
import { isWhole, type Layer, report } from './layer.ts';
import { isTabbed, isTabbedBlock } from './unprintable.ts';
import { answersTo, titleOf, type Workpiece, withRoot, workpieceOf } from './workpiece.ts';

/** How a generated resource joins what is there already. */
type Behavior = 'create' | 'replace' | 'merge';

/** A generator while it runs. */
interface Generator {
  readonly layer: Layer;
  readonly kind: 'ConfigMap' | 'Secret';
  /** The entry of the kustomization that is the generator. */
  readonly entry: Node;
  readonly name: ScalarNode;
}

/** What a generator makes, and how that joins what is there. */
interface Generated {
  readonly piece: Workpiece;
  readonly behavior: Behavior;
  readonly entry: Node;
}

/**
 * Runs `configMapGenerator:`, then `secretGenerator:`, each result joining the resources before it.
 * Follows api/internal/generators, api/resource/factory.go and api/resmap/reswrangler.go v0.20.1: appendReplaceOrMerge.
 */
export function generate(layer: Layer, pieces: readonly Workpiece[]): readonly Workpiece[] {
  const generated = (['ConfigMap', 'Secret'] as const).flatMap((kind) =>
    listOf(layer.kustomization, kind === 'Secret' ? 'secretGenerator' : 'configMapGenerator').flatMap((entry) =>
      generatedBy(entry, kind, layer),
    ),
  );
  if (generated.length === 0) return pieces;
  const joining = { pieces: [...pieces], places: new Map<string, number[]>(), left: MOST_MERGED };
  for (const [index, piece] of pieces.entries()) note(joining, piece, index);
  for (const made of generated) join(layer, joining, made);
  return joining.pieces;
}

/** What results join, and where the resources of each name are, former names too: generators may be many. */
interface Joining {
  readonly pieces: Workpiece[];
  readonly places: Map<string, number[]>;
  /** Data that may still be merged into. */
  left: number;
}

/** How many data there may be in all that generators merge into, each time anew. */
const MOST_MERGED = 2_000_000;

function note({ places }: Joining, { identity, past }: Workpiece, index: number): void {
  for (const name of new Set([identity.name, ...past.map((before) => before.name)])) {
    const known = places.get(name);
    if (known) known.push(index);
    else places.set(name, [index]);
  }
}

function generatedBy(entry: Node, kind: Generator['kind'], layer: Layer): readonly Generated[] {
  const name = textOf(entry, 'name');
  if (!name) {
    report(layer, 'invalid', entry, 'a generator needs a name');
    return [];
  }
  const behavior = textOf(entry, 'behavior')?.text;
  const pairs = pairsOf(layer, entry);
  const generator: Generator = { layer, kind, entry, name };
  const root = generatedRoot(generator, pairs);
  const hashing = !isOptedFor(generator, 'disableNameSuffixHash');
  const taints = pairs.flatMap((pair) => taintsOf(pair, kind, hashing));
  const piece = { ...workpieceOf(root, name.path, 0), noted: true, hashing, suspect: hasTabbedBlock(root), taints };
  return [{ piece, entry, behavior: behavior === 'replace' || behavior === 'merge' ? behavior : 'create' }];
}

/** A datum that is not known leaves the hash in the name unknown too. */
function taintsOf({ key, value, at }: Pair, kind: string, hashing: boolean): readonly Taint[] {
  if (typeof value === 'string') return [];
  const taint = { ...value, at: spanOf(at) };
  const fields = kind === 'Secret' ? ['data'] : ['data', 'binaryData'];
  const data = fields.map((field) => ({ ...taint, field: key === '' ? [field] : [field, key] }));
  return hashing ? [...data, { ...taint, field: ['metadata', 'name'] }] : data;
}

function generatedRoot(generator: Generator, pairs: readonly Pair[]): MapNode {
  const { kind, entry, name } = generator;
  const field = (key: string, value: Node): Entry => ({ key: scalarNode(key, name), value });
  const namespace = textOf(entry, 'namespace');
  const type = textOf(entry, 'type');
  const metadata = [
    field('name', scalarNode(name.text, name)),
    ...(namespace ? [field('namespace', scalarNode(namespace.text, namespace))] : []),
    ...optionTexts(generator, 'labels').map((texts) => field('labels', texts)),
    ...optionTexts(generator, 'annotations').map((texts) => field('annotations', texts)),
  ];
  const isImmutable = isOptedFor(generator, 'immutable');
  return mapNode(
    [
      field('apiVersion', scalarNode('v1', name)),
      field('kind', scalarNode(kind, name)),
      field('metadata', mapNode(metadata, name)),
      ...(kind === 'Secret' ? [field('type', type ? scalarNode(type.text, type) : scalarNode('Opaque', name))] : []),
      ...dataOf(generator, pairs).map((data) => field('data', data)),
      ...(isImmutable ? [field('immutable', { ...scalarNode('true', name), plain: true })] : []),
    ],
    entry,
  );
}

/** Whether an option is set by the generator itself or for all generators. */
function isOptedFor({ layer, entry }: Generator, option: 'disableNameSuffixHash' | 'immutable'): boolean {
  return [mapOf(entry, 'options'), mapOf(layer.kustomization, 'generatorOptions')].some((options) =>
    isFlagged(options, option),
  );
}

/** Labels or annotations of the generator's own options, and those of all that it does not set. */
function optionTexts({ layer, entry }: Generator, field: 'labels' | 'annotations'): readonly MapNode[] {
  const own = mapOf(mapOf(entry, 'options'), field);
  const global = mapOf(mapOf(layer.kustomization, 'generatorOptions'), field);
  const entries = [...(own?.entries ?? []), ...(global?.entries ?? []).filter(({ key }) => !entryOf(own, key.text))];
  const texts = entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' ? [{ key, value: scalarNode(value.text, value) }] : [],
  );
  return texts.length === 0 ? [] : [mapNode(texts, own ?? global ?? entry)];
}

/** The data that are known; a ConfigMap without any has no such field. */
function dataOf({ kind, name }: Generator, pairs: readonly Pair[]): readonly MapNode[] {
  const entries = pairs.flatMap(({ key, value, at }) => {
    if (typeof value !== 'string') return [];
    return [{ key: scalarNode(key, at), value: asBlock(scalarNode(kind === 'Secret' ? base64Of(value) : value, at)) }];
  });
  return kind === 'ConfigMap' && entries.length === 0 ? [] : [mapNode(entries, name)];
}

/** A datum in the style in which a generator writes it. Follows kyaml/yaml/datamap.go v0.20.1: makeConfigMapValueRNode. */
function asBlock(datum: Node): Node {
  return datum.kind === 'scalar' && isTabbed(datum.text) ? { ...datum, style: 'literal' } : datum;
}

function inBlock({ key, value }: Entry): Entry {
  return { key, value: asBlock(value) };
}

function hasTabbedBlock(root: MapNode): boolean {
  return mapAt(root, 'data')?.entries.some(({ value }) => isTabbedBlock(value)) ?? false;
}

/** Base64 as kustomize writes it: broken after 70 letters. Follows kyaml/yaml/datamap.go v0.20.1: encodeBase64. */
function base64Of(text: string): string {
  const encoded = Buffer.from(text).toString('base64');
  return encoded.length < 70 ? encoded : encoded.replace(/.{1,70}/g, '$&\n');
}

function join(layer: Layer, joining: Joining, { piece, behavior, entry }: Generated): void {
  const { pieces, places } = joining;
  const wanted = piece.identity;
  const matches = (places.get(wanted.name) ?? []).flatMap((index) => {
    const before = pieces[index];
    return before && answersTo(before, wanted) ? [{ index, before }] : [];
  });
  const [match] = matches;
  if (!match || matches.length > 1 || behavior === 'create') {
    const isMissing = !match && behavior !== 'create' && isWhole(layer);
    if (match || isMissing) report(layer, 'conflict', piece.home.at, conflictMessage(matches.length, titleOf(wanted)));
    if (match) return;
    note(joining, piece, pieces.length);
    pieces.push(piece);
    return;
  }
  const { index, before } = match;
  joining.left -= mapAt(before.root, 'data')?.entries.length ?? 0;
  if (joining.left < 0) {
    report(layer, 'too-large', entry, 'more generators merge into one resource than can be evaluated');
    return;
  }
  const joint = behavior === 'merge' ? withDataOf(piece.root, before.root) : piece.root;
  const root = withMetadataOf(joint, before.root, entry);
  const taints = behavior === 'merge' ? [...before.taints, ...piece.taints] : piece.taints;
  const home = behavior === 'merge' ? before.home : piece.home;
  const suspect = before.suspect || hasTabbedBlock(root);
  pieces[index] = { ...withRoot(before, root), home, hashing: piece.hashing && before.hashing, suspect, taints };
}

function conflictMessage(matches: number, title: string): string {
  if (matches === 0) return `there is no ${title} to merge into or replace`;
  return matches === 1
    ? `there is a ${title} already: behavior must be merge or replace`
    : `there are ${matches} of ${title}`;
}

/** Labels and annotations of both, the newer ones winning; name and namespace of the older. */
function withMetadataOf(root: MapNode, before: MapNode, place: Span): MapNode {
  const old = mapAt(before, 'metadata') ?? mapNode([], place);
  const metadata = (['labels', 'annotations'] as const).reduce((merged, field) => {
    const texts = united(at(old, field), at(root, 'metadata', field));
    return texts ? withEntry(merged, scalarNode(field, place), texts) : merged;
  }, old);
  return withEntry(root, scalarNode('metadata', place), metadata);
}

/** The data of both, the newer ones winning; without any there is no such field. */
function withDataOf(root: MapNode, before: MapNode): MapNode {
  return (['data', 'binaryData'] as const).reduce((merged, field) => {
    const data = united(at(before, field), at(root, field));
    return data && data.entries.length > 0
      ? withEntry(merged, scalarNode(field, data), mapNode(data.entries.map(inBlock), data))
      : withoutEntry(merged, field);
  }, root);
}
