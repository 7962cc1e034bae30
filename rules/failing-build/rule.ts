import { faultFindings } from '../../src/findings/fault-finding.ts';
import type { Rule } from '../../src/findings/rule.ts';

export default {
  id: 'failing-build',
  level: 'error',
  summary: 'A kustomization that cannot be built, so that nothing of it is applied.',

  *check(world) {
    yield* faultFindings(world, 'failing-build');
  },
} satisfies Rule;
