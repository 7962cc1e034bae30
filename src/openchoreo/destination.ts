import type { Taint } from '../landing/landing.ts';
import { type Located, type Span, spanOf } from '../text/source.ts';
import { at, textAt } from '../yaml/node.ts';
import { butNear, type Inventory, labelOf, type Part } from './inventory.ts';
import { unseenAt } from './unseen.ts';

/** Where an environment's resources are applied. */
export interface Destination {
  readonly cluster: string;
  readonly environment: Part | undefined;
  readonly plane: Part | undefined;
  /** The plane by name, whether or not a file shows it. */
  readonly planeName: string;
  /** What no file shows of it: then more may be applied there than can be told. */
  readonly open: Taint | undefined;
}

/** The destination of an environment, by the name that a resource asks for it with. */
export function destinationOf(
  { value: name, at: reference }: Located<string>,
  asker: Part,
  inventory: Inventory,
): Destination {
  const environment = inventory.find('Environment', asker.namespace, name, asker);
  const fallback = fallbackCluster(asker, inventory);
  if (!environment) {
    const near = butNear('Environment', name, asker.namespace, inventory);
    const open = unseenAt(`environment "${name}"${near}`, reference);
    return { cluster: fallback, environment, plane: undefined, planeName: '?', open };
  }
  const { plane, planeName, place } = planeOf(environment, inventory);
  if (plane) return { cluster: plane.landing.cluster, environment, plane, planeName, open: undefined };
  const open = { ...unseenAt(unseenPlane(environment, planeName, inventory), place), told: place };
  return { cluster: fallback, environment, plane, planeName, open };
}

/** The data plane that an environment names and that is not there, with one of that name in the other scope. */
function unseenPlane(environment: Part, name: string, inventory: Inventory): string {
  const kind = textAt(environment.landing.root, 'spec', 'dataPlaneRef', 'kind')?.value;
  if (kind !== 'DataPlane' && kind !== 'ClusterDataPlane') return `data plane "${name}"`;
  const other = kind === 'DataPlane' ? 'ClusterDataPlane' : 'DataPlane';
  const isThere = inventory.find(other, other === 'ClusterDataPlane' ? '' : environment.namespace, name, environment);
  return isThere ? `${kind} "${name}", but ${other} "${name}"` : `data plane "${name}"`;
}

/**
 * The data plane that an environment names, as a text until v0.14 and by kind and name later; `default` where it names
 * none. Follows OpenChoreo v1.2.3, internal/controller/reference.go: GetDataPlaneFromRef, getDefaultDataPlane.
 */
export function planeOf(
  environment: Part,
  inventory: Inventory,
): { readonly plane: Part | undefined; readonly planeName: string; readonly place: Span } {
  const { root, home } = environment.landing;
  const reference = at(root, 'spec', 'dataPlaneRef');
  const named = textAt(reference, 'name') ?? textAt(root, 'spec', 'dataPlaneRef');
  const find = (kind: string, name: string) =>
    inventory.find(kind, kind === 'ClusterDataPlane' ? '' : environment.namespace, name, environment);
  if (named) {
    const kind = textAt(reference, 'kind')?.value ?? 'DataPlane';
    const plane = find(kind, named.value) ?? labelledPlane(named.value, environment, inventory);
    return { plane, planeName: named.value, place: named.at };
  }
  const plane = find('DataPlane', 'default') ?? find('ClusterDataPlane', 'default');
  return { plane, planeName: 'default', place: spanOf(reference ?? home.at) };
}

/** A data plane by the label that names it in v0.1 and v0.2, whatever cluster it describes. */
function labelledPlane(name: string, { namespace }: Part, inventory: Inventory): Part | undefined {
  return inventory
    .ofKind('DataPlane')
    .find((plane) => plane.namespace === namespace && labelOf(plane.landing.root, 'name')?.value === name);
}

/** Without a plane: the cluster where the asking resource lands, or the only one that is not the control plane's. */
function fallbackCluster({ landing }: Part, inventory: Inventory): string {
  const { parts, isControlPlane } = inventory;
  if (!isControlPlane(landing.cluster)) return landing.cluster;
  const known = fallbacks.get(inventory);
  if (known !== undefined) return known;
  const others = new Set(parts.map((part) => part.landing.cluster).filter((cluster) => !isControlPlane(cluster)));
  const [only] = others;
  const found = others.size === 1 && only !== undefined ? only : UNSEEN_CLUSTER;
  fallbacks.set(inventory, found);
  return found;
}

/** Found once for all resources that are deployed together. */
const fallbacks = new WeakMap<Inventory, string>();

/** Stands for the cluster of a resource that belongs to none: its control plane's. */
export const NOWHERE = '';

/** The cluster of data planes that no file describes. */
export const UNSEEN_CLUSTER = 'unseen data planes';
