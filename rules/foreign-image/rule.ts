import { parseImage } from '../../src/image.ts';
import { isDataPlaneNamespace } from '../../src/namespace.ts';
import { planeFor } from '../../src/prefix.ts';
import type { Rule } from '../../src/rule.ts';

export default {
  id: 'foreign-image',
  level: 'warning',
  summary: "An image outside its data plane's registry prefix that nothing proves to be pulled.",

  *check({ clusters, pulls }) {
    const byName = new Map(clusters.map((cluster) => [cluster.name, cluster]));
    for (const pull of pulls) {
      const cluster = byName.get(pull.cluster);
      const image = parseImage(pull.image);
      if (!cluster || !image.ok || pull.verdict === 'pulled' || !isDataPlaneNamespace(pull.namespace)) continue;
      const plane = cluster.planes.find(({ id }) => id === pull.dataPlane);
      if (!plane?.prefix || planeFor(cluster, image.repository)) continue;
      yield {
        at: pull.at,
        identity: [
          pull.cluster,
          pull.namespace,
          pull.workload.kind,
          pull.workload.name,
          pull.container,
          image.repository,
        ],
        message: `image "${pull.image}" lies outside ${plane.prefix.value}, and nothing proves that it can be pulled`,
        because: [{ at: plane.prefix.at, message: `data plane "${plane.id}" pulls from here` }],
        help: 'declare it under assume.publicImages if anyone may pull it',
        breaks: [pull],
      };
    }
  },
} satisfies Rule;
