import type { Landing } from '../gitops/landing.ts';
import { NAME_LABEL } from '../kubernetes/namespace-selector.ts';
import { metadataStrings, type Resource, resourceOf } from './resource.ts';

export interface NamespaceObject extends Resource {
  readonly labels: ReadonlyMap<string, string>;
  readonly annotations: ReadonlyMap<string, string>;
}

export function namespaceObjectOf(landing: Landing): NamespaceObject {
  const plain = (field: 'labels' | 'annotations') =>
    new Map([...metadataStrings(landing, field)].map(([key, { value }]) => [key, value.value]));
  const labels = plain('labels');
  const resource = resourceOf(landing);
  // The API server adds this label to every namespace.
  labels.set(NAME_LABEL, resource.name.value);
  return { ...resource, labels, annotations: plain('annotations') };
}
