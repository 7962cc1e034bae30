import type { PlaneLanding } from './ground.ts';
import type { Placement } from './placement.ts';
import { CONTROL_PLANE } from './planes.ts';

/**
 * A data plane lands in the cluster that it describes. Where nothing else goes by that name, and it alone is deployed
 * to a cluster, it describes the cluster that it is deployed to.
 */
export function homesOf(
  planes: readonly PlaneLanding[],
  exists: (cluster: string) => boolean,
  placement: Placement,
): readonly (string | undefined)[] {
  const described = planes.map((plane) => placement.described(plane));
  const guests = new Map<string, Set<string>>();
  planes.forEach(({ deployedTo }, i) => {
    const name = described[i];
    if (deployedTo === undefined || name === undefined || exists(name)) return;
    guests.set(deployedTo, (guests.get(deployedTo) ?? new Set()).add(name));
  });
  const own = new Set(described);
  return planes.map(({ deployedTo }, i) => {
    const name = described[i];
    if (name === undefined || deployedTo === undefined || exists(name)) return name ?? deployedTo;
    if (deployedTo === CONTROL_PLANE || own.has(deployedTo)) return name;
    return guests.get(deployedTo)?.size === 1 ? deployedTo : name;
  });
}
