import type { Rule } from '../../src/findings/rule.ts';
import { parseImage } from '../../src/kubernetes/image.ts';
import { repositoryPlace } from '../../src/resources/pod.ts';

export default {
  id: 'implicit-docker-hub',
  level: 'off',
  summary: 'An image that names no registry and so is of Docker Hub.',

  *check({ clusters }) {
    for (const { pods, name: cluster } of clusters) {
      for (const { containers, kind, name } of pods) {
        for (const container of containers) {
          const { image } = container;
          const parsed = parseImage(image.value);
          if (!parsed.ok || parsed.domain !== 'docker.io' || /^(?:index\.)?docker\.io\//.test(image.value)) continue;
          yield {
            at: repositoryPlace(container),
            identity: [cluster, kind, name.value, container.name, parsed.repository],
            message: `image "${image.value}" names no registry, and so is ${parsed.repository}`,
            help: `write ${parsed.repository}`,
          };
        }
      }
    }
  },
} satisfies Rule;
