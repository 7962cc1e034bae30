import type { Rule } from '../../src/findings/rule.ts';
import { placeOf } from '../../src/text/source.ts';

export default {
  id: 'clobbered-secret',
  level: 'error',
  summary:
    'Components of one namespace that render the same pull secret: one owns it, and takes it along when it goes.',

  *check({ deployed: { clashes } }) {
    for (const { cluster, namespace, kind, name, components, others } of clashes) {
      const listed = components.map((component) => `"${component}"`).join(', ');
      yield {
        at: name.at,
        identity: [cluster, kind, name.value, ...components],
        message: `${kind} "${name.value}" is rendered into namespace "${namespace}" for ${listed}: the last of them owns it, and without that one it is deleted`,
        because: [...new Map(others.map((at) => [placeOf(at), at])).values()]
          .filter((at) => placeOf(at) !== placeOf(name.at))
          .slice(0, 3)
          .map((at) => ({ at, message: 'it is rendered here too' })),
        help: 'render it once by the project type, or name it after each component, as ${metadata.name}-pull-secret',
      };
    }
  },
} satisfies Rule;
