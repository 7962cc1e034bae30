import type { Span } from '../../text/source.ts';
import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { conflictOf, type FieldSpec, isAlso, mergedSpecs } from './field-spec.ts';
import { IMAGES } from './image-override.ts';
import { listOf, textOf, textsOf } from './kustomization.ts';
import { configurationFaults } from './kustomization-fields.ts';
import { elsewhere, type Layer, loadable, report } from './layer.ts';
import { COMMON_ANNOTATIONS, COMMON_LABELS, fieldSpecOf, TEMPLATE_LABELS } from './metadata-override.ts';
import { NAME, REPLICAS } from './name-override.ts';
import { REFERENCES, type Reference } from './name-references.ts';
import { NAMESPACES } from './namespace-override.ts';
import { sortedSpecs } from './spec-order.ts';

/** Which fields the steps write: all of them, but of references and variables those alone that a user adds. */
export interface Configuration {
  readonly references: readonly Reference[];
  readonly namespace: readonly FieldSpec[];
  readonly images: readonly FieldSpec[];
  readonly namePrefix: readonly FieldSpec[];
  readonly nameSuffix: readonly FieldSpec[];
  readonly replicas: readonly FieldSpec[];
  readonly commonLabels: readonly FieldSpec[];
  readonly commonAnnotations: readonly FieldSpec[];
  readonly labels: readonly FieldSpec[];
  readonly templateLabels: readonly FieldSpec[];
  readonly varReference: readonly FieldSpec[];
}

const NONE = { references: [], labels: [], varReference: [] } as const;

/** Of what has not been through any kustomization. */
export const NO_CONFIGURATION: Configuration = {
  ...NONE,
  namespace: [],
  images: [],
  namePrefix: [],
  nameSuffix: [],
  replicas: [],
  commonLabels: [],
  commonAnnotations: [],
  templateLabels: [],
};

/** Of a kustomization that configures nothing. */
const DEFAULT_CONFIGURATION: Configuration = {
  ...NONE,
  namespace: NAMESPACES,
  images: IMAGES,
  namePrefix: [NAME],
  nameSuffix: [NAME],
  replicas: REPLICAS,
  commonLabels: COMMON_LABELS,
  commonAnnotations: COMMON_ANNOTATIONS,
  templateLabels: TEMPLATE_LABELS,
};

/** What holds where two come together, one after the other. */
function joinedConfigurations(one: Configuration, other: Configuration): Configuration {
  if (one === other || other === NO_CONFIGURATION) return one;
  if (one === NO_CONFIGURATION && other === DEFAULT_CONFIGURATION) return other;
  return {
    references: joinedReferences(one.references, other.references),
    images: joined(one.images, other.images),
    namespace: joined(one.namespace, other.namespace),
    namePrefix: joined(one.namePrefix, other.namePrefix),
    nameSuffix: joined(one.nameSuffix, other.nameSuffix),
    replicas: joined(one.replicas, other.replicas),
    commonLabels: joined(one.commonLabels, other.commonLabels),
    commonAnnotations: joined(one.commonAnnotations, other.commonAnnotations),
    labels: joined(one.labels, other.labels),
    templateLabels: joined(one.templateLabels, other.templateLabels),
    varReference: joined(one.varReference, other.varReference),
  };
}

function joined(specs: readonly FieldSpec[], others: readonly FieldSpec[]): readonly FieldSpec[] {
  return sortedSpecs(mergedSpecs(specs, others));
}

/** References are told apart where there are some to the very same kind, kustomize's own among them: nbrSlice.mergeOne. */
function joinedReferences(references: readonly Reference[], others: readonly Reference[]): readonly Reference[] {
  if (others.length === 0) return references;
  const known = [...REFERENCES, ...references];
  const merged = [...references];
  for (const other of others) {
    const isFirst = !known.some(({ to }) => isSame(to, other.to));
    const isThere = (one: Reference): boolean => isSame(one.to, other.to) && isAlso(one.from, other.from);
    if (isFirst || !(known.some(isThere) || merged.some(isThere))) merged.push(other);
  }
  return merged;
}

/**
 * What a kustomization has the steps write, with what the files of its `configurations:` add to what holds before.
 * Variables in fields of the user's choice are not followed.
 * Follows api/internal/plugins/builtinconfig/transformerconfig.go v0.20.1.
 */
export function configurationOf(layer: Layer, before: Configuration): Configuration {
  const entries = textsOf(layer.kustomization, 'configurations');
  const own = entries.reduce((joint, entry) => {
    const found = configurationAt(layer, entry);
    const after = found && joinedAt(layer, entry, joint, found);
    return after && joinedAt(layer, entry, DEFAULT_CONFIGURATION, after) ? after : joint;
  }, NO_CONFIGURATION);
  const configuration = joinedConfigurations(DEFAULT_CONFIGURATION, own);
  return joinedAt(layer, entries[0] ?? layer.kustomization, before, configuration) ?? DEFAULT_CONFIGURATION;
}

/** What two come to; where kustomize refuses to join them, nothing, and the place that brings them together is told. */
export function joinedAt(
  layer: Layer,
  place: Span,
  one: Configuration,
  other: Configuration,
): Configuration | undefined {
  if (!areConflicting(one, other)) return joinedConfigurations(one, other);
  report(layer, 'invalid', place, 'a field is made by one spec and not by another, which kustomize refuses');
  return undefined;
}

function configurationAt(layer: Layer, entry: ScalarNode): Configuration | undefined {
  if (elsewhere(layer, entry.text, 'configuration') !== undefined) return undefined;
  const path = loadable(layer, entry);
  if (path === undefined) return undefined;
  const { documents, faults } = layer.run.repository.allDocuments(path);
  const root = documents[0]?.root;
  for (const { message, at } of [...faults.slice(0, 1), ...(root ? configurationFaults(root) : [])])
    report(layer, 'invalid', at, `this configuration does not fit: ${message}`);
  return root && configurationIn(root);
}

const SPECS = [
  'images',
  'namespace',
  'namePrefix',
  'nameSuffix',
  'replicas',
  'commonLabels',
  'commonAnnotations',
  'labels',
  'templateLabels',
  'varReference',
] as const;

/** Whether two make a field by one spec and not by another. */
function areConflicting(one: Configuration, other: Configuration): boolean {
  if (one === other || other === NO_CONFIGURATION) return false;
  if (one === NO_CONFIGURATION && other === DEFAULT_CONFIGURATION) return false;
  return SPECS.some((field) => conflictOf(one[field], other[field])) || areReferencesConflicting(one, other);
}

/** References are compared with those to the very same kind (namebackreferences.go v0.20.1: mergeOne). */
function areReferencesConflicting({ references }: Configuration, other: Configuration): boolean {
  const known = [...REFERENCES, ...references];
  return other.references.some(({ to }) => {
    const toSame = (all: readonly Reference[]) => all.filter((one) => isSame(one.to, to)).map(({ from }) => from);
    const specs = toSame(known);
    return specs.length > 0 && conflictOf(specs, toSame(other.references)) !== undefined;
  });
}

function isSame(one: Reference['to'], other: Reference['to']): boolean {
  return (['group', 'version', 'kind'] as const).every((field) => (one[field] ?? '') === (other[field] ?? ''));
}

function configurationIn(root: Node): Configuration {
  const specs = (field: string): readonly FieldSpec[] => sortedSpecs(listOf(root, field).map(fieldSpecOf));
  return {
    references: listOf(root, 'nameReference').flatMap(referencesIn),
    images: specs('images'),
    namespace: specs('namespace'),
    namePrefix: specs('namePrefix'),
    nameSuffix: specs('nameSuffix'),
    replicas: specs('replicas'),
    commonLabels: specs('commonLabels'),
    commonAnnotations: specs('commonAnnotations'),
    labels: specs('labels'),
    templateLabels: specs('templateLabels'),
    varReference: specs('varReference'),
  };
}

function referencesIn(written: Node): readonly Reference[] {
  const to = {
    group: textOf(written, 'group')?.text ?? '',
    version: textOf(written, 'version')?.text ?? '',
    kind: textOf(written, 'kind')?.text ?? '',
  };
  return listOf(written, 'fieldSpecs').map((spec) => ({ to, from: fieldSpecOf(spec) }));
}
