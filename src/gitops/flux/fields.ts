import type { BuildFault } from '../../landing/landing.ts';
import { suggest } from '../../text/near-miss.ts';
import { spanOf } from '../../text/source.ts';
import type { MapNode, Node } from '../../yaml/documents.ts';
import { at, entryOf } from '../../yaml/node.ts';

/** What every resource has that deploys others. */
export const TOP_FIELDS = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];

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

/** The first field of a mapping that is none, and was meant to be one that is not there. */
export function misspelledIn(
  node: Node | undefined,
  known: readonly string[],
  above: string,
  title: string,
): BuildFault | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const { key } of node.entries) {
    if (known.includes(key.text)) continue;
    const meant = suggest(
      key.text,
      known.filter((field) => !entryOf(node, field)),
    );
    if (meant === undefined) continue;
    const message = `${title} has no field "${above}${key.text}": did you mean "${meant}"?`;
    return { kind: 'invalid', message, at: spanOf(key) };
  }
  return undefined;
}
