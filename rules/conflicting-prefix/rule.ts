import { prefixRepository } from '../../src/image.ts';
import type { DataPlane } from '../../src/resources/data-plane.ts';
import { fullName } from '../../src/resources/resource.ts';
import type { Rule } from '../../src/rule.ts';
import type { Located } from '../../src/source.ts';
import type { World } from '../../src/world.ts';

export default {
  id: 'conflicting-prefix',
  level: 'warning',
  summary: 'A pipeline that promotes images from a data plane to one that pulls from another registry prefix.',

  *check(world) {
    // Where a plane can pull nothing, its prefix may be what is wrong.
    const failed = world.planeProofs.filter(({ verdict }) => verdict === 'refused');
    const refused = new Set(failed.map(({ dataPlane }) => dataPlane));
    for (const pipeline of world.pipelines) {
      const told = new Set<string>();
      for (const { from, to } of pipeline.promotions) {
        const source = planeOf(world, pipeline.namespace, from);
        for (const target of to) {
          const plane = planeOf(world, pipeline.namespace, target);
          if (
            !source?.prefix ||
            !plane?.prefix ||
            prefixRepository(source.prefix.value) === prefixRepository(plane.prefix.value)
          )
            continue;
          const pair = JSON.stringify([source.id, plane.id]);
          if (told.has(pair) || refused.has(source.id) || refused.has(plane.id)) continue;
          told.add(pair);
          yield {
            at: target.at,
            identity: [fullName(pipeline), source.id, plane.id],
            message: `pipeline "${pipeline.name.value}" promotes from ${source.prefix.value} to ${plane.prefix.value}: each image must be in both`,
            because: [source, plane].flatMap(({ prefix, id }) =>
              prefix ? [{ at: prefix.at, message: `data plane "${id}" pulls from here` }] : [],
            ),
            help: 'give both data planes one prefix, or copy the images when they are promoted',
          };
        }
      }
    }
  },
} satisfies Rule;

/** The plane on which the environment of a name runs, in the pipeline's own namespace. */
function planeOf({ environments, clusters }: World, namespace: DataPlane['namespace'], { value }: Located<string>) {
  const isBeside = (one: Pick<DataPlane, 'namespace'>) =>
    namespace.known && one.namespace.known && one.namespace.value === namespace.value;
  const environment = environments.find((one) => one.name.value === value && isBeside(one));
  const reference = environment?.dataPlaneRef?.value;
  return clusters
    .flatMap(({ planes }) => planes)
    .find(
      (plane) =>
        plane.name.value === reference &&
        plane.kind === environment?.dataPlaneKind &&
        (plane.kind === 'ClusterDataPlane' || isBeside(plane)),
    );
}
