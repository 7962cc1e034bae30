import { writing } from '../../src/mending.ts';
import { similar } from '../../src/near-miss.ts';
import type { Environment } from '../../src/resources/control-plane.ts';
import type { DataPlane } from '../../src/resources/data-plane.ts';
import { fullName, namespaceText } from '../../src/resources/resource.ts';
import type { Rule } from '../../src/rule.ts';

export default {
  id: 'dangling-data-plane-ref',
  level: 'error',
  summary: 'An environment that names a data plane which there is not.',

  *check({ clusters, environments }) {
    const planes = clusters.flatMap((cluster) => cluster.planes);
    for (const environment of environments) {
      const { dataPlaneRef: reference, dataPlaneKind: kind } = environment;
      const candidates = planes.filter((plane) => plane.kind === kind);
      if (!reference || candidates.some((plane) => mayBe(plane, environment))) continue;
      const own = candidates.filter((plane) => plane.generation.name !== 'other' && isBeside(plane, environment));
      const namesakes = candidates.filter(({ name }) => name.value === reference.value);
      // Planes of later releases are often kept in several repositories: of these a near name alone tells.
      const beside = candidates.filter((plane) => isBeside(plane, environment));
      const [near] = similar(
        reference.value,
        beside.map(({ name }) => name.value),
      );
      // Without any plane beside the environment, the planes are kept in another repository.
      if (own.length === 0 && namesakes.length === 0 && near === undefined) continue;
      yield {
        at: reference.at,
        identity: [fullName(environment), kind, reference.value],
        message: `environment "${environment.name.value}" runs on ${kind} "${reference.value}", which namespace "${namespaceText(environment)}" does not have`,
        because: [...namesakes, ...(own.length > 0 ? own : beside)].slice(0, 3).map((plane) => ({
          at: plane.name.at,
          message: `there is data plane "${plane.id}"`,
        })),
        help: near === undefined ? `name a data plane of the environment's own namespace` : `did you mean "${near}"?`,
        ...(near === undefined ? {} : writing(reference.at, near, true, `name data plane "${near}"`)),
      };
    }
  },
} satisfies Rule;

/** Whether a plane is the one that an environment names, as far as the files show. */
function mayBe(plane: DataPlane, environment: Environment): boolean {
  return plane.name.value === environment.dataPlaneRef?.value && isBeside(plane, environment);
}

function isBeside({ kind, namespace }: DataPlane, environment: Environment): boolean {
  if (kind === 'ClusterDataPlane' || !namespace.known || !environment.namespace.known) return true;
  return namespace.value === environment.namespace.value;
}
