import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { inertField } from '../../src/proofs/rendered-cause.ts';
import type { DataPlane } from '../../src/resources/data-plane.ts';

export default {
  id: 'inert-pull-config',
  level: 'error',
  summary: 'A field of a data plane that names pull secrets and that no controller of its release reads.',

  *check(world) {
    const told = new Set<string>();
    for (const effect of effectsOf(world, 'inert-pull-config')) {
      const { at, identity, plane, path, why } = effect.cause;
      told.add(plane.id);
      yield {
        at,
        identity,
        message: `${path} of data plane "${plane.id}" gives no pod a pull secret: ${why}: ${tollOf(effect)}`,
        help: helpFor(plane),
        breaks: breaksOf(effect),
      };
    }
    const running = new Set(world.pulls.map(({ dataPlane }) => dataPlane));
    for (const cluster of world.clusters) {
      for (const plane of cluster.planes) {
        const inert = inertField(plane);
        if (!inert || told.has(plane.id)) continue;
        const { field, path, why } = inert;
        yield {
          at: field.at,
          identity: [cluster.name, plane.id, path],
          // Where pods are known on a plane, they do without the field.
          level: running.has(plane.id) ? 'note' : 'warning',
          message: `${path} of data plane "${plane.id}" gives no pod a pull secret: ${why}`,
          help: helpFor(plane),
        };
      }
    }
  },
} satisfies Rule;

/** What gives pods a pull secret in the plane's release. */
function helpFor({ dated }: DataPlane): string {
  if (dated?.way === 'references') return 'name the ClusterSecretStore that keeps them: spec.secretStoreRef.name';
  if (dated?.way === 'nobody')
    return 'this release has nothing that gives pods a pull secret: let the nodes authenticate, or upgrade';
  return 'give the pods their pull secret by the templates of their component types';
}
