import type { Rule } from '../../src/findings/rule.ts';
import { reshaping, SHAPES } from '../../src/openchoreo/evidence.ts';
import { generationText } from '../../src/openchoreo/generation.ts';

export default {
  id: 'future-field',
  level: 'warning',
  summary: 'A field that only later releases of OpenChoreo have: the API server drops it, and nothing reads it.',

  *check({ deployed: { misfits } }) {
    for (const { part, evidence, rest, witness, sort, configured } of misfits) {
      if (sort !== 'future') continue;
      const { kind, name } = part;
      yield {
        at: evidence.at,
        identity: [kind, part.namespace ?? '', name, evidence.field ?? ''],
        message: `${kind} "${name}": ${evidence.field}${evidence.shape ? ` as a ${SHAPES[evidence.shape]}` : ''} is of OpenChoreo ${generationText(evidence.generation)}, and ${configured ? 'the release that runs' : 'its control plane'} is ${generationText(rest)}`,
        because: witness
          ? [{ at: witness.at, message: `of ${generationText(witness.generation)}: ${witness.shows}` }]
          : [],
        help: evidence.shape ? reshaping(evidence.shape) : 'take it out, or install a release that has it',
      };
    }
  },
} satisfies Rule;
