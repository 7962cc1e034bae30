import { faultFindings } from '../../src/findings/fault-finding.ts';
import type { Rule } from '../../src/findings/rule.ts';

export default {
  id: 'dangling-kustomization-resource',
  level: 'error',
  summary: 'A file or folder that a build names and that is not there, leads back to it, or may not be read.',

  *check(world) {
    yield* faultFindings(world, 'dangling-kustomization-resource');
  },
} satisfies Rule;
