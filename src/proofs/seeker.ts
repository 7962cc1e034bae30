import { parseImage } from '../kubernetes/image.ts';
import { isDataPlaneNamespace } from '../kubernetes/namespace.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import { namespaceText } from '../resources/resource.ts';
import type { Cluster } from '../world/world.ts';
import type { Lack } from './lack.ts';
import { planeFor } from './prefix.ts';

/**
 * The plane that misses a secret where a pod does, whatever images that pulls: one that names it, and pulls in that
 * namespace or wants it there.
 */
export function seekerOf(cluster: Cluster, { name, namespace, pod }: Omit<Lack, 'reference'>): DataPlane | undefined {
  const { naming, pulling } = known.get(cluster) ?? seekersIn(cluster);
  const named = naming.get(name);
  const seeker = named && pulling.get(keyOf(namespace, name));
  // What OpenChoreo makes for a pod comes with the pod.
  if (seeker || pod?.rendering) return seeker;
  return isDataPlaneNamespace(namespace) ? named : undefined;
}

interface Seekers {
  /** Planes by the secret that they name; of several, the first by id. */
  readonly naming: ReadonlyMap<string, DataPlane>;
  /** Planes by a namespace with images under their prefix, and the secret that they name. */
  readonly pulling: ReadonlyMap<string, DataPlane>;
}

const known = new WeakMap<Cluster, Seekers>();

function seekersIn(cluster: Cluster): Seekers {
  const naming = new Map<string, DataPlane>();
  for (const plane of cluster.planes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)))
    if (plane.secretRef && !naming.has(plane.secretRef.value)) naming.set(plane.secretRef.value, plane);
  const found = { naming, pulling: naming.size === 0 ? new Map() : pullingIn(cluster) };
  known.set(cluster, found);
  return found;
}

function pullingIn(cluster: Cluster): Seekers['pulling'] {
  const pulling = new Map<string, DataPlane>();
  for (const pod of cluster.pods) {
    for (const { image } of pod.containers) {
      const parsed = parseImage(image.value);
      const plane = parsed.ok ? planeFor(cluster, parsed.repository) : undefined;
      const key = plane?.secretRef && keyOf(namespaceText(pod), plane.secretRef.value);
      if (plane && key !== undefined && !pulling.has(key)) pulling.set(key, plane);
    }
  }
  return pulling;
}

function keyOf(namespace: string, secret: string): string {
  return `${namespace}/${secret}`;
}
