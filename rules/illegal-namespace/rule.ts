import type { Rule } from '../../src/findings/rule.ts';
import { grouped } from '../../src/grouping.ts';
import { namespaceNameError } from '../../src/kubernetes/namespace.ts';
import { fullName, type Resource } from '../../src/resources/resource.ts';
import type { PredictedNamespace } from '../../src/world/world.ts';

export default {
  id: 'illegal-namespace',
  level: 'error',
  summary: 'A project or environment whose name makes a namespace that the API server refuses.',

  *check({ predicted }) {
    const illegal = predicted.flatMap((one) => {
      const error = namespaceNameError(one.name);
      return error === undefined ? [] : [{ ...one, error, culprit: culpritOf(one) }];
    });
    for (const [culprit, group] of grouped(illegal, (one) => one.culprit)) {
      const [first] = group;
      if (!first) continue;
      const namespaces = new Set(group.map(({ name }) => name)).size;
      yield {
        at: culprit.name.at,
        identity: [culprit.kind, fullName(culprit)],
        message: `${culprit.kind.toLowerCase()} "${culprit.name.value}" makes ${namespaces === 1 ? 'a namespace' : `${namespaces} namespaces`} that can't be created, such as "${first.name}": it ${first.error}`,
        because: [{ at: first.plane.name.at, message: `data plane "${first.plane.id}" is to have it` }],
        help: 'name it with lower-case letters, digits and dashes alone',
      };
    }
  },
} satisfies Rule;

/** The part whose name brings in what is illegal. */
function culpritOf({ project, environment }: PredictedNamespace): Resource {
  return /[^\p{Lu}a-z0-9_ -]/u.test(project.label) || !/[^\p{Lu}a-z0-9_ -]/u.test(environment.label)
    ? project
    : environment;
}
