import { planeIn, unpromotableImages } from '../../src/findings/promotion.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { prefixRepository } from '../../src/kubernetes/image.ts';
import { fullName } from '../../src/resources/resource.ts';
import type { Located } from '../../src/text/source.ts';

export default {
  id: 'conflicting-prefix',
  level: 'warning',
  summary: 'A pipeline that promotes images from a data plane to one that pulls from another registry prefix.',

  *check(world) {
    // Where a plane can pull nothing, its prefix may be what is wrong.
    const failed = world.planeProofs.filter(({ verdict }) => verdict === 'refused');
    const refused = new Set(failed.map(({ dataPlane }) => dataPlane));
    // Where an image is known that can't be promoted, that says it.
    const images = new Set(unpromotableImages(world).map(({ target }) => target));
    for (const pipeline of world.pipelines) {
      const told = new Set<string>();
      for (const { from, to } of pipeline.promotions) {
        for (const target of to) {
          const [source, plane] = [from, target].map((environment) => planeIn(world, pipeline.namespace, environment));
          if (!source?.prefix || !plane?.prefix || isSameRepository(source.prefix, plane.prefix)) continue;
          const pair = JSON.stringify([source.id, plane.id]);
          if (told.has(pair) || images.has(target) || refused.has(source.id) || refused.has(plane.id)) continue;
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

function isSameRepository(one: Located<string>, other: Located<string>): boolean {
  return prefixRepository(one.value) === prefixRepository(other.value);
}
