import type { Landing } from '../gitops/landing.ts';
import { metadataStrings, type Resource, resourceOf } from './resource.ts';

export interface NamespaceObject extends Resource {
  readonly labels: ReadonlyMap<string, string>;
}

export function namespaceObjectOf(landing: Landing): NamespaceObject {
  const labels = new Map([...metadataStrings(landing, 'labels')].map(([key, { value }]) => [key, value.value]));
  const resource = resourceOf(landing);
  // The API server adds this label to every namespace.
  labels.set('kubernetes.io/metadata.name', resource.name.value);
  return { ...resource, labels };
}
