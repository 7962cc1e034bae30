import { unknownField } from '../../src/findings/misfit.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { reshaping } from '../../src/openchoreo/evidence.ts';

export default {
  id: 'future-field',
  level: 'warning',
  summary: 'A field that only later releases of OpenChoreo have: the API server drops it, and nothing reads it.',

  *check({ deployed: { misfits } }) {
    for (const misfit of misfits) {
      if (misfit.sort !== 'future') continue;
      const { shape } = misfit.evidence;
      yield {
        ...unknownField(misfit),
        help: shape ? reshaping(shape) : 'take it out, or install a release that has it',
      };
    }
  },
} satisfies Rule;
