import type { BuildFault } from '../../landing/landing.ts';
import type { MapNode } from '../../yaml/documents.ts';
import { at } from '../../yaml/node.ts';
import { misspelledIn, TOP_FIELDS } from '../misspelled-field.ts';

/** The fields of a Kustomization's spec: kustomize-controller v1.7.0, api/v1/kustomization_types.go, and those before. */
const SPEC = [
  'commonMetadata',
  'components',
  'decryption',
  'deletionPolicy',
  'dependsOn',
  'force',
  'healthCheckExprs',
  'healthChecks',
  'ignoreMissingComponents',
  'images',
  'interval',
  'kubeConfig',
  'namePrefix',
  'nameSuffix',
  'patches',
  'patchesJson6902',
  'patchesStrategicMerge',
  'path',
  'postBuild',
  'prune',
  'retryInterval',
  'serviceAccountName',
  'sourceRef',
  'suspend',
  'targetNamespace',
  'timeout',
  'validation',
  'wait',
];

/**
 * A field of a Flux Kustomization that was meant to be another one: who applies it by its schema is refused, and what
 * it was to deploy is not deployed as it was meant.
 */
export function misspelledField(root: MapNode, name: string): BuildFault | undefined {
  const title = `Flux Kustomization "${name}"`;
  return misspelledIn(root, TOP_FIELDS, '', title) ?? misspelledIn(at(root, 'spec'), SPEC, 'spec.', title);
}
