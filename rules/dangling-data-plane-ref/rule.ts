import { danglingPlanes } from '../../src/findings/dangling-plane.ts';
import { writing } from '../../src/findings/mending.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { unknownByMistake } from '../../src/findings/told-mistake.ts';
import { breaksOf } from '../../src/findings/toll.ts';
import { fullName, namespaceText } from '../../src/resources/resource.ts';

export default {
  id: 'dangling-data-plane-ref',
  level: 'error',
  summary: 'An environment that names a data plane which there is not.',

  *check(world) {
    const unknown = unknownByMistake(world);
    for (const { environment, reference, others, near } of danglingPlanes(world)) {
      const kind = environment.dataPlaneKind;
      yield {
        at: reference.at,
        identity: [fullName(environment), kind, reference.value],
        message: `environment "${environment.name.value}" runs on ${kind} "${reference.value}", which namespace "${namespaceText(environment)}" does not have`,
        because: others.slice(0, 3).map((plane) => ({
          at: plane.name.at,
          message: `there is data plane "${plane.id}"`,
        })),
        help: near === undefined ? `name a data plane of the environment's own namespace` : `did you mean "${near}"?`,
        ...(near === undefined ? {} : writing(reference.at, near, `name data plane "${near}"`)),
        breaks: unknown(reference.at).flatMap(breaksOf),
      };
    }
  },
} satisfies Rule;
