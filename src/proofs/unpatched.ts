import type { PlaneProof, Pull } from '../results/proof.ts';
import type { World } from '../world/world.ts';
import type { Judged } from './cause.ts';

/**
 * Blames the kustomization that leaves out a pull secret's file for builds that fail since they have a patch for it:
 * that there is nothing to patch is but a symptom.
 */
export function blamingLists({
  unreached,
}: Pick<World, 'unreached'>): <P extends Pull | PlaneProof>(judged: Judged<P>) => Judged<P> {
  return (judged) => {
    const { cause, proof } = judged;
    if (cause?.rule !== 'failing-build' || cause.fault.unpatched === undefined) return judged;
    const { unpatched: name, at } = cause.fault;
    const [found] = unreached.get(proof.cluster)?.get(name) ?? [];
    if (!found) return judged;
    const blamed = {
      rule: 'unreached-pull-secret',
      at: found.commented ?? found.kustomization,
      identity: [found.path, name],
      unreached: found,
      reference: { value: name, at },
      isPatched: true,
      level: 'error',
    } as const;
    return { ...judged, cause: blamed, proof: { ...proof, cause: blamed.rule } };
  };
}
