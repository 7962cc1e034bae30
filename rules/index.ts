import type { Rule } from '../src/rule.ts';

/** Every rule, in order of id. */
export const rules: readonly Rule[] = [];
