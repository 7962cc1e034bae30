import type { Entry, MapNode, Node } from '../../yaml/documents.ts';
import { isNull, mapNode, scalarNode } from '../../yaml/node.ts';
import { conflictOf, type FieldSpec, fieldsUpdater, mergedSpecs, updateAt } from './field-spec.ts';
import { isFlagged, listOf, mapOf, textOf } from './kustomization.ts';
import { type Layer, report } from './layer.ts';
import { barredMessage, barrierAt, trailsOf } from './trail.ts';
import { type Workpiece, withContent } from './workpiece.ts';

const path = (text: string): readonly string[] => text.split('/');

const METADATA_LABELS: FieldSpec = { path: ['metadata', 'labels'], create: true };

/** Follows api/internal/konfig/builtinpluginconsts/metadatalabels.go v0.20.1. */
export const TEMPLATE_LABELS: readonly FieldSpec[] = [
  METADATA_LABELS,
  { kind: 'ReplicationController', version: 'v1', path: path('spec/template/metadata/labels'), create: true },
  { kind: 'Deployment', path: path('spec/template/metadata/labels'), create: true },
  { kind: 'ReplicaSet', path: path('spec/template/metadata/labels'), create: true },
  { kind: 'DaemonSet', path: path('spec/template/metadata/labels'), create: true },
  { kind: 'StatefulSet', group: 'apps', path: path('spec/template/metadata/labels'), create: true },
  { kind: 'StatefulSet', group: 'apps', path: path('spec/volumeClaimTemplates[]/metadata/labels'), create: true },
  { kind: 'Job', group: 'batch', path: path('spec/template/metadata/labels'), create: true },
  { kind: 'CronJob', group: 'batch', path: path('spec/jobTemplate/metadata/labels'), create: true },
  { kind: 'CronJob', group: 'batch', path: path('spec/jobTemplate/spec/template/metadata/labels'), create: true },
];

const AFFINITIES: readonly FieldSpec[] = ['Deployment', 'StatefulSet'].flatMap((kind) =>
  [
    'affinity/podAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels',
    'affinity/podAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels',
    'affinity/podAntiAffinity/preferredDuringSchedulingIgnoredDuringExecution/podAffinityTerm/labelSelector/matchLabels',
    'affinity/podAntiAffinity/requiredDuringSchedulingIgnoredDuringExecution/labelSelector/matchLabels',
    'topologySpreadConstraints/labelSelector/matchLabels',
  ].map((below) => ({ kind, group: 'apps', path: path(`spec/template/spec/${below}`) })),
);

/** Follows api/internal/konfig/builtinpluginconsts/commonlabels.go v0.20.1. */
export const COMMON_LABELS: readonly FieldSpec[] = [
  { kind: 'Service', version: 'v1', path: path('spec/selector'), create: true },
  { kind: 'ReplicationController', version: 'v1', path: path('spec/selector'), create: true },
  { kind: 'Deployment', path: path('spec/selector/matchLabels'), create: true },
  { kind: 'ReplicaSet', path: path('spec/selector/matchLabels'), create: true },
  { kind: 'DaemonSet', path: path('spec/selector/matchLabels'), create: true },
  { kind: 'StatefulSet', group: 'apps', path: path('spec/selector/matchLabels'), create: true },
  { kind: 'Job', group: 'batch', path: path('spec/selector/matchLabels') },
  { kind: 'CronJob', group: 'batch', path: path('spec/jobTemplate/spec/selector/matchLabels') },
  { kind: 'PodDisruptionBudget', group: 'policy', path: path('spec/selector/matchLabels') },
  { kind: 'NetworkPolicy', group: 'networking.k8s.io', path: path('spec/podSelector/matchLabels') },
  { kind: 'NetworkPolicy', group: 'networking.k8s.io', path: path('spec/ingress/from/podSelector/matchLabels') },
  { kind: 'NetworkPolicy', group: 'networking.k8s.io', path: path('spec/egress/to/podSelector/matchLabels') },
  ...AFFINITIES,
  ...TEMPLATE_LABELS,
];

/** Follows api/internal/konfig/builtinpluginconsts/commonannotations.go v0.20.1. */
export const COMMON_ANNOTATIONS: readonly FieldSpec[] = [
  { path: ['metadata', 'annotations'], create: true },
  { kind: 'ReplicationController', version: 'v1', path: path('spec/template/metadata/annotations'), create: true },
  { kind: 'Deployment', path: path('spec/template/metadata/annotations'), create: true },
  { kind: 'ReplicaSet', path: path('spec/template/metadata/annotations'), create: true },
  { kind: 'DaemonSet', path: path('spec/template/metadata/annotations'), create: true },
  { kind: 'StatefulSet', path: path('spec/template/metadata/annotations'), create: true },
  { kind: 'Job', group: 'batch', path: path('spec/template/metadata/annotations'), create: true },
  { kind: 'CronJob', group: 'batch', path: path('spec/jobTemplate/metadata/annotations'), create: true },
  { kind: 'CronJob', group: 'batch', path: path('spec/jobTemplate/spec/template/metadata/annotations'), create: true },
];

/** The field specs that configurations have for labels: of `labels:`, of those in templates, and of all in selectors. */
export interface LabelSpecs {
  readonly labels: readonly FieldSpec[];
  readonly templateLabels: readonly FieldSpec[];
  readonly commonLabels: readonly FieldSpec[];
}

/** Applies `labels:` in order, then `commonLabels:`. */
export function overrideLabels(layer: Layer, pieces: readonly Workpiece[], specs: LabelSpecs): readonly Workpiece[] {
  const listed = listOf(layer.kustomization, 'labels').reduce((before, label) => {
    const pairs = mapOf(label, 'pairs');
    return pairs ? setTexts(layer, before, pairs, mergedSpecs(customSpecs(label), labelSpecs(label, specs))) : before;
  }, pieces);
  const common = mapOf(layer.kustomization, 'commonLabels');
  return common ? setTexts(layer, listed, common, specs.commonLabels) : listed;
}

/** The entries of `labels:` whose own fields say otherwise than others whether a field is made, which kustomize refuses. */
export function conflictingLabels(kustomization: MapNode, specs: LabelSpecs): readonly Node[] {
  return listOf(kustomization, 'labels').filter((label) => conflictOf(customSpecs(label), labelSpecs(label, specs)));
}

function labelSpecs(label: Node, { labels, templateLabels, commonLabels }: LabelSpecs): readonly FieldSpec[] {
  if (isFlagged(label, 'includeSelectors')) return [...labels, ...commonLabels];
  return [...labels, ...(isFlagged(label, 'includeTemplates') ? templateLabels : []), METADATA_LABELS];
}

function customSpecs(label: Node): readonly FieldSpec[] {
  return listOf(label, 'fields').map(fieldSpecOf);
}

/** A field spec as a user writes it: a path with slashes, `\/` for a slash inside a key. */
export function fieldSpecOf(written: Node): FieldSpec {
  const text = textOf(written, 'path')?.text.replace(/^\//, '') ?? '';
  const spec = {
    path: text.split(/(?<!\\)\//).map((key) => key.replaceAll('\\/', '/')),
    create: isFlagged(written, 'create'),
  };
  const group = textOf(written, 'group')?.text;
  const version = textOf(written, 'version')?.text;
  const kind = textOf(written, 'kind')?.text;
  return { ...spec, ...(group && { group }), ...(version && { version }), ...(kind && { kind }) };
}

/** Applies `commonAnnotations:`. */
export function overrideAnnotations(
  layer: Layer,
  pieces: readonly Workpiece[],
  specs: readonly FieldSpec[],
): readonly Workpiece[] {
  const common = mapOf(layer.kustomization, 'commonAnnotations');
  return common ? setTexts(layer, pieces, common, specs) : pieces;
}

/** Sets labels or annotations on a resource's own metadata alone, as Flux's `commonMetadata` does. */
export function withMetadata(root: MapNode, field: 'labels' | 'annotations', texts: MapNode): MapNode {
  const added = addedBy(texts);
  if (added.size === 0) return root;
  const update = (node: Node): Node => (node.kind === 'map' ? withTexts(node, added) : node);
  const after = updateAt(root, ['metadata', field], update, { kind: 'map', at: texts });
  return after.kind === 'map' ? after : root;
}

/** Sets labels or annotations in the fields of some specs; what is there and no mapping is reported. */
export function setTexts(
  layer: Layer,
  pieces: readonly Workpiece[],
  texts: MapNode,
  specs: readonly FieldSpec[],
): readonly Workpiece[] {
  const added = addedBy(texts);
  if (added.size === 0) return pieces;
  const update = (node: Node): Node => (node.kind === 'map' ? withTexts(node, added) : node);
  const updateAll = fieldsUpdater(specs, update, { kind: 'map', at: texts });
  const trails = trailsOf(specs, (spec) => spec);
  return pieces.map((piece) => {
    const barrier = barrierAt(piece, trails, 'mapping');
    if (barrier) report(layer, 'invalid', barrier.node, barredMessage(barrier, 'a mapping'));
    return withContent(piece, updateAll(piece.root, piece.identity));
  });
}

function addedBy({ entries }: MapNode): ReadonlyMap<string, Entry> {
  return new Map(
    entries.flatMap(({ key, value }) =>
      value.kind === 'scalar'
        ? [[key.text, { key, value: scalarNode(isNull(value) ? '' : value.text, value) }] as const]
        : [],
    ),
  );
}

function withTexts(map: MapNode, added: ReadonlyMap<string, Entry>): MapNode {
  const kept = map.entries.map(({ key, value }) => ({ key, value: added.get(key.text)?.value ?? value }));
  const present = new Set(kept.map(({ key }) => key.text));
  return mapNode([...kept, ...[...added.values()].filter(({ key }) => !present.has(key.text))], map);
}
