import { prefixRepository } from './image.ts';
import type { DataPlane } from './resources/data-plane.ts';
import type { Cluster } from './world.ts';

/** The plane of a cluster whose registry prefix covers a normalised repository; of several, the longest prefix. */
export function planeFor({ planes }: Cluster, repository: string): DataPlane | undefined {
  let found: DataPlane | undefined;
  let longest = 0;
  for (const plane of planes) {
    const base = plane.prefix && prefixRepository(plane.prefix.value);
    if (base === undefined || base.length <= longest) continue;
    if (repository !== base && !repository.startsWith(`${base}/`)) continue;
    found = plane;
    longest = base.length;
  }
  return found;
}

/** The plane that pulls outside every prefix are told under. */
export function firstPlane({ planes }: Cluster): DataPlane | undefined {
  return planes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))[0];
}
