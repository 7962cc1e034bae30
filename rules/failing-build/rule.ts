import { faultFindings } from '../../src/fault-finding.ts';
import type { Rule } from '../../src/rule.ts';

export default {
  id: 'failing-build',
  level: 'error',
  summary: 'A kustomization that cannot be built, so that nothing of it is applied.',

  *check(world) {
    yield* faultFindings(world, 'failing-build');
  },
} satisfies Rule;
