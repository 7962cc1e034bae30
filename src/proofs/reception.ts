import { isDataPlaneNamespace } from '../kubernetes/namespace.ts';
import type { Cluster, HeldSecret } from '../world/world.ts';
import { isReadableOrOpen, occupied } from './candidate-secret.ts';

/** How the `dp-` namespaces of a cluster stand to a secret, whichever plane pulls with it. */
export interface Reception {
  /** Those that lack it, or hold one that the kubelet can make nothing of. */
  readonly wanting: readonly string[];
  /** What they hold where another secret is in the way. */
  readonly crowded: readonly HeldSecret[];
}

/** Namespaces of the cluster that are there, or will be, and are named `dp-…`, in order. */
export function dataPlaneNamespaces(cluster: Cluster): readonly string[] {
  const found = known.get(cluster)?.namespaces ?? [...cluster.namespaces.keys()].filter(isDataPlaneNamespace).sort();
  if (!known.has(cluster)) known.set(cluster, { namespaces: found, receptions: new Map() });
  return found;
}

/** Looks at all `dp-` namespaces of a cluster for a secret, once for all planes that name it. */
export function receptionOf(cluster: Cluster, name: string): Reception {
  const namespaces = dataPlaneNamespaces(cluster);
  const receptions = known.get(cluster)?.receptions;
  const before = receptions?.get(name);
  if (before) return before;
  const wanting = namespaces.filter((namespace) => {
    const held = cluster.held.get(`${namespace}/${name}`);
    return !held || !isReadableOrOpen(cluster, held);
  });
  const crowded = namespaces.flatMap((namespace) => {
    const held = cluster.held.get(`${namespace}/${name}`);
    return held && occupied(cluster, held, undefined) ? [held] : [];
  });
  const found = { wanting, crowded };
  receptions?.set(name, found);
  return found;
}

interface Known {
  readonly namespaces: readonly string[];
  readonly receptions: Map<string, Reception>;
}

const known = new WeakMap<Cluster, Known>();
