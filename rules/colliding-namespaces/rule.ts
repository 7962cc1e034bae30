import type { Rule } from '../../src/findings/rule.ts';
import { grouped } from '../../src/grouping.ts';
import { fullName } from '../../src/resources/resource.ts';
import { compareSpans } from '../../src/text/source.ts';
import type { PredictedNamespace } from '../../src/world/world.ts';

const who = ({ project, environment }: PredictedNamespace) =>
  `project "${fullName(project)}" in environment "${fullName(environment)}"`;

export default {
  id: 'colliding-namespaces',
  level: 'error',
  summary: 'Two projects or environments for which OpenChoreo makes one and the same namespace.',

  *check({ predicted }) {
    const groups = grouped(predicted, ({ cluster, name }) => JSON.stringify([cluster, name]));
    for (const group of groups.values()) {
      const distinct = [...new Map(group.map((one) => [who(one), one])).values()];
      const [first, ...others] = distinct.toSorted((a, b) => compareSpans(a.project.name.at, b.project.name.at));
      if (!first) continue;
      for (const other of others) {
        yield {
          at: other.project.name.at,
          identity: [other.cluster, other.name, who(other)],
          message: `${who(other)} gets namespace "${other.name}", as does ${who(first)}`,
          because: [
            { at: first.project.name.at, message: 'the other project' },
            { at: first.environment.name.at, message: 'its environment' },
          ],
          help: 'rename one of them: OpenChoreo joins their names with dashes, so "a-b" + "c" and "a" + "b-c" are one',
        };
      }
    }
  },
} satisfies Rule;
