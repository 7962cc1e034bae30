import { isAddedTo, NAME_LABEL } from '../kubernetes/namespace-selector.ts';
import type { Landing, Taint } from '../landing/landing.ts';
import { metadataStrings, type Resource, resourceOf, taintOf } from './resource.ts';

/** A Namespace that the files declare. */
export interface NamespaceObject extends Resource {
  /** Undefined where the files don't tell them. */
  readonly labels: ReadonlyMap<string, string> | undefined;
  readonly annotations: ReadonlyMap<string, string>;
  /** Whether Argo CD labels it, whoever else declares it. */
  readonly managed?: true;
}

/** A Namespace with its labels and annotations as the API server holds them. */
export function namespaceObjectOf(landing: Landing): NamespaceObject {
  const plain = (field: 'labels' | 'annotations') =>
    new Map([...metadataStrings(landing, field)].map(([key, { value }]) => [key, value.value]));
  const labels = plain('labels');
  const resource = resourceOf(landing);
  // The API server adds this label to every namespace.
  labels.set(NAME_LABEL, resource.name.value);
  const namespace = { ...resource, labels: decided(labels, landing), annotations: plain('annotations') };
  return landing.managed ? { ...namespace, managed: true } : namespace;
}

/**
 * Labels but for those that are not decided and OpenChoreo adds itself: they are not taken for absent either. Undefined
 * where others are open.
 */
function decided(labels: ReadonlyMap<string, string>, landing: Landing): ReadonlyMap<string, string> | undefined {
  const isAdded = ({ field: [first, second, key] = [] }: Taint) =>
    first === 'metadata' && second === 'labels' && isAddedTo(labels.get(NAME_LABEL) ?? '', `${key}`);
  const hidden = new Set(landing.taints.filter(isAdded).map(({ field = [] }) => field[2]));
  const taints = landing.taints.filter((taint) => !isAdded(taint));
  if (taintOf({ ...landing, taints }, 'metadata', 'labels')) return undefined;
  return hidden.size === 0 ? labels : new Map([...labels].filter(([key]) => !hidden.has(key)));
}
