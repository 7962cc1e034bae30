import { unknownField } from '../../src/findings/misfit.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { reshaping } from '../../src/openchoreo/evidence.ts';

export default {
  id: 'removed-field',
  level: 'error',
  summary: 'A field that earlier releases of OpenChoreo had: the API server drops it, and nothing reads it.',

  *check({ deployed: { misfits } }) {
    for (const misfit of misfits) {
      if (misfit.sort !== 'removed') continue;
      const { shape } = misfit.evidence;
      yield {
        ...unknownField(misfit),
        help: shape ? reshaping(shape) : 'take it out: the API server drops it',
      };
    }
  },
} satisfies Rule;
