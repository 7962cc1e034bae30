import type { Node } from '../yaml/documents.ts';
import type { FieldSpec } from './field-spec.ts';
import { listOf, textOf, textsOf } from './kustomization.ts';
import { type Layer, loadable } from './layer.ts';
import { fieldSpecOf } from './metadata-override.ts';
import type { Reference } from './name-references.ts';

/** Fields that a user adds to those that the steps write. */
export interface Configuration {
  readonly references: readonly Reference[];
  readonly images: readonly FieldSpec[];
  readonly namespace: readonly FieldSpec[];
  readonly replicas: readonly FieldSpec[];
  readonly commonLabels: readonly FieldSpec[];
  readonly commonAnnotations: readonly FieldSpec[];
}

export const NO_CONFIGURATION: Configuration = {
  references: [],
  images: [],
  namespace: [],
  replicas: [],
  commonLabels: [],
  commonAnnotations: [],
};

export function joinedConfigurations(one: Configuration, other: Configuration): Configuration {
  if (one === NO_CONFIGURATION) return other;
  if (other === NO_CONFIGURATION) return one;
  return {
    references: [...one.references, ...other.references],
    images: [...one.images, ...other.images],
    namespace: [...one.namespace, ...other.namespace],
    replicas: [...one.replicas, ...other.replicas],
    commonLabels: [...one.commonLabels, ...other.commonLabels],
    commonAnnotations: [...one.commonAnnotations, ...other.commonAnnotations],
  };
}

/**
 * What the files of `configurations:` add. Prefixes, suffixes and variables in fields of the user's choice are not
 * followed. Follows api/internal/plugins/builtinconfig/transformerconfig.go v0.20.1.
 */
export function configurationOf(layer: Layer): Configuration {
  return textsOf(layer.kustomization, 'configurations').reduce((before, entry) => {
    const path = loadable(layer, entry);
    const root = path === undefined ? undefined : layer.run.repository.allDocuments(path).documents[0]?.root;
    return root ? joinedConfigurations(before, configurationIn(root)) : before;
  }, NO_CONFIGURATION);
}

function configurationIn(root: Node): Configuration {
  const specs = (field: string): readonly FieldSpec[] => listOf(root, field).map(fieldSpecOf);
  return {
    references: listOf(root, 'nameReference').flatMap(referencesIn),
    images: specs('images'),
    namespace: specs('namespace').filter(({ path }) => path[0] !== 'metadata'),
    replicas: specs('replicas'),
    commonLabels: specs('commonLabels'),
    commonAnnotations: specs('commonAnnotations'),
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
