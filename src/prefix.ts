import { prefixRepository } from './image.ts';
import { MAPPED_REGISTRY, NODE_ADDRESS } from './reachable.ts';
import type { DataPlane } from './resources/data-plane.ts';
import type { Cluster } from './world.ts';

/** The plane of a cluster whose registry prefix covers a normalised repository; of several, the longest prefix. */
export function planeFor({ planes }: Cluster, repository: string): DataPlane | undefined {
  let found: DataPlane | undefined;
  let longest = 0;
  for (const plane of planes) {
    for (const base of basesOf(plane)) {
      if (base.length <= longest || !(repository === base || repository.startsWith(`${base}/`))) continue;
      found = plane;
      longest = base.length;
    }
  }
  return found;
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
export function firstPlane({ planes }: Cluster): DataPlane | undefined {
  return planes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))[0];
}
