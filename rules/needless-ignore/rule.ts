import type { Rule } from '../../src/findings/rule.ts';

export default {
  id: 'needless-ignore',
  level: 'warning',
  summary: 'An ignore that ignores nothing, or that gives no reason.',

  *check({ needlessIgnores }) {
    yield* needlessIgnores;
  },
} satisfies Rule;
