import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { conflictOf, type FieldSpec, mergedSpecs } from './field-spec.ts';
import { listOf, textOf, textsOf } from './kustomization.ts';
import { configurationFaults } from './kustomization-fields.ts';
import { elsewhere, type Layer, loadable, report } from './layer.ts';
import {
  COMMON_ANNOTATIONS,
  COMMON_LABELS,
  fieldSpecOf,
  METADATA_LABELS,
  TEMPLATE_LABELS,
} from './metadata-override.ts';
import { NAME, REPLICAS } from './name-override.ts';
import { REFERENCES, type Reference } from './name-references.ts';

/** Which fields the steps write: in part all of them, in part those alone that a user adds. */
export interface Configuration {
  readonly references: readonly Reference[];
  readonly images: readonly FieldSpec[];
  readonly namespace: readonly FieldSpec[];
  /** From here on all of them. */
  readonly namePrefix: readonly FieldSpec[];
  readonly nameSuffix: readonly FieldSpec[];
  readonly replicas: readonly FieldSpec[];
  readonly commonLabels: readonly FieldSpec[];
  readonly commonAnnotations: readonly FieldSpec[];
  /** These no step here follows; they may conflict all the same. */
  readonly labels: readonly FieldSpec[];
  readonly templateLabels: readonly FieldSpec[];
  readonly varReference: readonly FieldSpec[];
}

const NONE = { references: [], images: [], namespace: [], varReference: [] } as const;

/** Of what has not been through any kustomization. */
export const NO_CONFIGURATION: Configuration = {
  ...NONE,
  namePrefix: [],
  nameSuffix: [],
  replicas: [],
  commonLabels: [],
  commonAnnotations: [],
  labels: [],
  templateLabels: [],
};

/** Of a kustomization that configures nothing. */
export const DEFAULT_CONFIGURATION: Configuration = {
  ...NONE,
  namePrefix: [NAME],
  nameSuffix: [NAME],
  replicas: REPLICAS,
  commonLabels: COMMON_LABELS,
  commonAnnotations: COMMON_ANNOTATIONS,
  labels: [METADATA_LABELS],
  templateLabels: TEMPLATE_LABELS,
};

/** What holds where two come together, one after the other. */
export function joinedConfigurations(one: Configuration, other: Configuration): Configuration {
  if (one === other || other === NO_CONFIGURATION) return one;
  if (one === NO_CONFIGURATION && other === DEFAULT_CONFIGURATION) return other;
  return {
    references: [...one.references, ...other.references],
    images: [...one.images, ...other.images],
    namespace: [...one.namespace, ...other.namespace],
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

/** As kustomize sorts them, by kind: those for any kind come last, where next time others may take their place. */
function joined(specs: readonly FieldSpec[], others: readonly FieldSpec[]): readonly FieldSpec[] {
  return mergedSpecs(specs, others).toSorted((a, b) => Number(!a.kind) - Number(!b.kind));
}

export const CONFLICT = 'a field is made by one spec and not by another, which kustomize refuses';

/**
 * What a kustomization has the steps write, with what the files of its `configurations:` add to what holds before.
 * Variables in fields of the user's choice are not followed.
 * Follows api/internal/plugins/builtinconfig/transformerconfig.go v0.20.1.
 */
export function configurationOf(layer: Layer, before: Configuration): Configuration {
  const entries = textsOf(layer.kustomization, 'configurations');
  const added = entries.reduce((joint, entry) => {
    const found = configurationAt(layer, entry);
    if (found && [joint, DEFAULT_CONFIGURATION, before].some((other) => areConflicting(other, found)))
      report(layer, 'invalid', entry, CONFLICT);
    return found ? joinedConfigurations(joint, found) : joint;
  }, NO_CONFIGURATION);
  return joinedConfigurations(before, joinedConfigurations(DEFAULT_CONFIGURATION, added));
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

/** Whether two make a field by one spec and not by another: kustomize refuses to join them. */
export function areConflicting(one: Configuration, other: Configuration): boolean {
  if (one === other || other === DEFAULT_CONFIGURATION || other === NO_CONFIGURATION) return false;
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
  const specs = (field: string): readonly FieldSpec[] => listOf(root, field).map(fieldSpecOf);
  return {
    references: listOf(root, 'nameReference').flatMap(referencesIn),
    images: specs('images'),
    namespace: specs('namespace').filter(({ path }) => path[0] !== 'metadata'),
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
