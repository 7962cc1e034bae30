import type { Rule } from '../../src/rule.ts';

export default {
  id: 'needless-ignore',
  level: 'warning',
  summary: 'An ignore that ignores nothing, or that gives no reason.',

  *check({ needlessIgnores }) {
    yield* needlessIgnores;
  },
} satisfies Rule;
