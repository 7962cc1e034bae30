import type { Rule } from '../../src/findings/rule.ts';

export default {
  id: 'unparsable-file',
  level: 'error',
  summary: 'A manifest that is not valid YAML.',

  *check({ faults }) {
    for (const { message, at } of faults) {
      yield { at, identity: [at.path, message], message: `this does not parse: ${message}` };
    }
  },
} satisfies Rule;
