import { grouped } from '../grouping.ts';
import { dataPlaneNamespace } from '../kubernetes/namespace.ts';
import type { Environment } from '../resources/control-plane.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { Bin } from './bin.ts';
import type { PredictedNamespace } from './world.ts';

/** What of a cluster takes part in the names of namespaces. */
type Declared = Pick<Bin, 'scope' | 'planes' | 'environments' | 'projects'>;

/** As many as no organization has: hundreds of projects in hundreds of environments. */
const MOST = 100_000;

/** The namespaces of each plane: the projects of its organization times the environments that name it, up to MOST. */
export function predictedNamespaces(bins: readonly Declared[]): readonly PredictedNamespace[] {
  const environments = grouped(
    bins.flatMap((bin) => bin.environments),
    ({ dataPlaneKind, dataPlaneRef }) => planeKey(dataPlaneKind, dataPlaneRef?.value),
  );
  const projects = grouped(
    bins.flatMap((bin) => bin.projects),
    ({ organization }) => organization,
  );
  const found: PredictedNamespace[] = [];
  for (const { planes, scope } of bins) {
    for (const plane of planes) {
      for (const environment of environments.get(planeKey(plane.kind, plane.label)) ?? []) {
        if (environment.organization === undefined || !isBeside(environment, plane)) continue;
        for (const project of projects.get(environment.organization) ?? []) {
          if (found.length >= MOST) return found;
          const name = dataPlaneNamespace(environment.organization, project.label, environment.label);
          found.push({ name, cluster: scope.name, plane, project, environment });
        }
      }
    }
  }
  return found;
}

function planeKey(kind: string, name: string | undefined): string | undefined {
  return name === undefined ? undefined : JSON.stringify([kind, name]);
}

function isBeside({ namespace }: Environment, plane: DataPlane): boolean {
  if (plane.kind === 'ClusterDataPlane') return true;
  return namespace.known && plane.namespace.known && namespace.value === plane.namespace.value;
}
