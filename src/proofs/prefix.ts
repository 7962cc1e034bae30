import { prefixError, prefixRepository } from '../kubernetes/image.ts';
import { onceFor } from '../remember.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { Cluster } from '../world/world.ts';
import { MAPPED_REGISTRY, NODE_ADDRESS } from './reachable.ts';

/** The plane of a cluster whose registry prefix covers a normalised repository; of several, the longest prefix. */
export function planeFor({ planes }: Pick<Cluster, 'planes'>, repository: string): DataPlane | undefined {
  const { byBase } = indexOf(planes);
  for (let end = repository.length; end > 0; end = repository.lastIndexOf('/', end - 1)) {
    const found = byBase.get(repository.slice(0, end));
    if (found) return found;
  }
  return undefined;
}

/** What is asked of the planes of a cluster for each of its pulls. */
interface PlaneIndex {
  readonly byBase: ReadonlyMap<string, DataPlane>;
  readonly first: DataPlane | undefined;
  readonly hasUnusable: boolean;
}

const indexOf = onceFor((planes: readonly DataPlane[]): PlaneIndex => {
  const byBase = new Map<string, DataPlane>();
  for (const plane of planes) for (const base of basesOf(plane)) if (!byBase.has(base)) byBase.set(base, plane);
  const [first] = planes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return { byBase, first, hasUnusable: planes.some(isUnusable) };
});

function isUnusable({ prefix, refusal }: DataPlane): boolean {
  return refusal !== undefined || prefix === undefined || prefixError(prefix.value) !== undefined;
}

/** Whether a cluster has a plane without a usable prefix, which may have been meant to cover an image. */
export function hasUnusablePlane({ planes }: Pick<Cluster, 'planes'>): boolean {
  return indexOf(planes).hasUnusable;
}

function basesOf({ prefix }: DataPlane): readonly string[] {
  const base = prefix && prefixRepository(prefix.value);
  if (base === undefined) return [];
  return isMapped(base) ? [base, base.replace(MAPPED_REGISTRY, NODE_ADDRESS)] : [base];
}

/** The prefix that nodes pull from. */
export function nodePrefix(prefix: string): string {
  return isMapped(prefix) ? prefix.replace(MAPPED_REGISTRY, NODE_ADDRESS) : prefix;
}

function isMapped(prefix: string): boolean {
  return prefix === MAPPED_REGISTRY || prefix.startsWith(`${MAPPED_REGISTRY}/`);
}

/** The plane that pulls outside every prefix are told under. */
export function firstPlane({ planes }: Pick<Cluster, 'planes'>): DataPlane | undefined {
  return indexOf(planes).first;
}
