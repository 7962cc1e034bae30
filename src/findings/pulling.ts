import type { DataPlane } from '../resources/data-plane.ts';
import type { Reason } from '../results/diagnostic.ts';

/** Why a pull secret matters: the data plane that names it. Nothing where no plane does. */
export function pullingPlane(plane: Pick<DataPlane, 'id' | 'secretRef'> | undefined): readonly Reason[] {
  return plane?.secretRef ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }] : [];
}
