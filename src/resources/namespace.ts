import { NAME_LABEL } from '../kubernetes/namespace-selector.ts';
import type { Landing } from '../landing/landing.ts';
import { metadataStrings, type Resource, resourceOf, taintOf } from './resource.ts';

/** A Namespace that the files declare. */
export interface NamespaceObject extends Resource {
  /** Undefined where the files don't tell them. */
  readonly labels: ReadonlyMap<string, string> | undefined;
  readonly annotations: ReadonlyMap<string, string>;
  /** Whether Argo CD labels it, whoever else declares it. */
  readonly managed?: true;
}

export function namespaceObjectOf(landing: Landing): NamespaceObject {
  const plain = (field: 'labels' | 'annotations') =>
    new Map([...metadataStrings(landing, field)].map(([key, { value }]) => [key, value.value]));
  const labels = plain('labels');
  const resource = resourceOf(landing);
  // The API server adds this label to every namespace.
  labels.set(NAME_LABEL, resource.name.value);
  const isKnown = taintOf(landing, 'metadata', 'labels') === undefined;
  const namespace = { ...resource, labels: isKnown ? labels : undefined, annotations: plain('annotations') };
  return landing.managed ? { ...namespace, managed: true } : namespace;
}
