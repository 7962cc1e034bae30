import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { inertField } from '../../src/proofs/rendered-cause.ts';

export default {
  id: 'inert-pull-config',
  level: 'error',
  summary: 'A field of a data plane that names pull secrets and that no controller of its release reads.',

  *check(world) {
    const told = new Set<string>();
    for (const effect of effectsOf(world, 'inert-pull-config')) {
      const { at, identity, plane, path, whom, why, help } = effect.cause;
      told.add(plane.id);
      yield {
        at,
        identity,
        message: `${path} of data plane "${plane.id}" gives ${whom} a pull secret: ${why}: ${tollOf(effect)}`,
        help,
        breaks: breaksOf(effect),
      };
    }
    const running = new Set(world.pulls.map(({ dataPlane }) => dataPlane));
    for (const cluster of world.clusters) {
      for (const plane of cluster.planes) {
        const inert = inertField(plane);
        if (!inert || told.has(plane.id)) continue;
        const { field, path, whom, why, help } = inert;
        yield {
          at: field.at,
          identity: [cluster.name, plane.id, path],
          // Where pods are known on a plane, they do without the field.
          level: running.has(plane.id) ? 'note' : 'warning',
          message: `${path} of data plane "${plane.id}" gives ${whom} a pull secret: ${why}`,
          help,
        };
      }
    }
  },
} satisfies Rule;
