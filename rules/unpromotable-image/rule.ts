import { unpromotableImages } from '../../src/findings/promotion.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'unpromotable-image',
  level: 'error',
  summary: 'An image that a pipeline promotes to a data plane that pulls from another registry.',

  *check(world) {
    for (const { pod, container, pipeline, target, plane, prefix } of unpromotableImages(world)) {
      yield {
        at: container.image.at,
        identity: [fullName(pod), container.name, target.value, plane.id],
        message: `pipeline "${pipeline.name.value}" promotes this image to environment "${target.value}", where data plane "${plane.id}" pulls from ${prefix.value}`,
        because: [
          { at: target.at, message: `the pipeline promotes to "${target.value}"` },
          { at: prefix.at, message: 'neither this prefix nor the credentials of the plane cover the image' },
        ],
        help: `give data plane "${plane.id}" a credential for the image's registry, or keep the image in both`,
      };
    }
  },
} satisfies Rule;
