import type { DataPlane, DatedPlane } from '../resources/data-plane.ts';
import type { PlaneProof, Pull, Status, Step } from '../results/proof.ts';
import type { Cluster } from '../world/world.ts';
import type { Judged } from './cause.ts';

/**
 * The proof for a data plane of a release that puts no pull secret into it: nothing holds for namespaces to come, so it
 * says what its own known pulls say.
 */
export function provePlaneByPulls(
  cluster: Cluster,
  plane: DataPlane,
  dated: DatedPlane,
  own: readonly Pull[],
): Judged<PlaneProof> {
  const [worst] = [
    ...own.filter(({ verdict }) => verdict === 'refused'),
    ...own.filter(({ verdict }) => verdict === 'unknown'),
    ...own,
  ];
  const verdict = worst?.verdict ?? 'unknown';
  const status: Status = verdict === 'pulled' ? 'holds' : verdict === 'refused' ? 'fails' : 'unknown';
  const steps: Step[] = [
    { step: 'image', status: 'holds', message: datingText(dated), at: plane.name.at },
    { step: 'pull-secret-ref', status, message: countText(own), at: worst?.at ?? plane.name.at },
  ];
  const proof: PlaneProof = {
    dataPlane: plane.id,
    cluster: cluster.name,
    generation: dated.releases,
    prefix: null,
    secretRef: null,
    verdict,
    counterexample: verdict === 'refused' ? (worst?.namespace ?? null) : null,
    cause: verdict === 'pulled' ? null : (worst?.cause ?? 'unknown-pull'),
    assumptions: verdict === 'pulled' ? [...new Set(own.flatMap(({ assumptions }) => assumptions))].sort() : [],
    at: plane.name.at,
    proof: steps,
  };
  return { proof, cause: undefined, remarks: [] };
}

/** `OpenChoreo v0.15–v0.17: spec.dataPlaneRef is a mapping, there are BuildPlanes`. */
function datingText({ releases, evidence }: DatedPlane): string {
  const shown = evidence.map(({ shows }) => shows).join(', ');
  return shown === '' ? `OpenChoreo ${releases}` : `OpenChoreo ${releases}: ${shown}`;
}

function countText(pulls: readonly Pull[]): string {
  if (pulls.length === 0) return 'no pod of it is known: its releases give pods their pull secrets';
  const count = (verdict: Pull['verdict']) => pulls.filter((pull) => pull.verdict === verdict).length;
  const parts = (['pulled', 'refused', 'unknown'] as const).flatMap((verdict) => {
    const number = count(verdict);
    return number > 0 ? [`${number} ${verdict}`] : [];
  });
  return `its pods' own pull secrets decide: ${parts.join(', ')}`;
}
