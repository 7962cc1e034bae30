import type { Rule } from '../../src/findings/rule.ts';

export default {
  id: 'invalid-config',
  level: 'error',
  summary: 'A mistake in pullproof.yaml.',

  *check({ configFindings }) {
    yield* configFindings;
  },
} satisfies Rule;
