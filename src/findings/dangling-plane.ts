import { grouped } from '../grouping.ts';
import { isDnsSubdomain, wasMeantAs } from '../kubernetes/names.ts';
import { onceFor } from '../remember.ts';
import type { Environment } from '../resources/control-plane.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import { similar } from '../text/near-miss.ts';
import type { Located } from '../text/source.ts';
import type { ProvedWorld } from './rule.ts';

/** An environment that names a data plane which there is not. */
interface DanglingPlane {
  readonly environment: Environment;
  readonly reference: Located<string>;
  /** Planes that the writer may have meant. */
  readonly others: readonly DataPlane[];
  readonly near: string | undefined;
}

export const danglingPlanes = onceFor((world: ProvedWorld): readonly DanglingPlane[] => [...danglingIn(world)]);

function* danglingIn({ clusters, environments, faults }: ProvedWorld): Generator<DanglingPlane> {
  const planes = clusters.flatMap((cluster) => cluster.planes);
  const named = grouped(planes, ({ kind, label }) => JSON.stringify([kind, label]));
  const neighbours = neighboursAmong(planes);
  for (const environment of environments) {
    const { dataPlaneRef: reference, dataPlaneKind: kind } = environment;
    const namesakes = reference ? (named.get(JSON.stringify([kind, reference.value])) ?? []) : [];
    if (!reference || namesakes.some((plane) => isBeside(plane, environment))) continue;
    // Planes of later releases are often kept in several repositories: of these a near name alone tells.
    const [beside, misnamed] = parted(neighbours(environment));
    if (misnamed.some(({ label }) => label === '' || wasMeantAs(label, reference.value))) continue;
    const own = beside.filter((plane) => plane.generation.name !== 'other');
    const [near] = similar(
      reference.value,
      beside.map(({ label }) => label),
    );
    // Without any plane beside the environment, the planes are kept in another repository.
    if (own.length === 0 && namesakes.length === 0 && near === undefined) continue;
    // A manifest that does not parse may hold it.
    if (near === undefined && faults.length > 0) continue;
    yield { environment, reference, others: [...namesakes, ...(own.length > 0 ? own : beside)], near };
  }
}

/** Planes, and those whose names no plane may have: these are refused, and told as such. */
function parted(planes: readonly DataPlane[]): readonly [readonly DataPlane[], readonly DataPlane[]] {
  const isLegal = ({ label }: DataPlane) => isDnsSubdomain(label);
  return [planes.filter(isLegal), planes.filter((plane) => !isLegal(plane))];
}

/** The planes that an environment may name, found once for all environments of a namespace. */
function neighboursAmong(planes: readonly DataPlane[]): (environment: Environment) => readonly DataPlane[] {
  const kinds = grouped(planes, ({ kind }) => kind);
  const known = new Map<string, readonly DataPlane[]>();
  return (environment) => {
    const { dataPlaneKind, namespace } = environment;
    const key = JSON.stringify([dataPlaneKind, namespace.known ? namespace.value : null]);
    const found = known.get(key) ?? (kinds.get(dataPlaneKind) ?? []).filter((plane) => isBeside(plane, environment));
    known.set(key, found);
    return found;
  };
}

function isBeside({ kind, namespace }: DataPlane, environment: Environment): boolean {
  if (kind === 'ClusterDataPlane' || !namespace.known || !environment.namespace.known) return true;
  return namespace.value === environment.namespace.value;
}
