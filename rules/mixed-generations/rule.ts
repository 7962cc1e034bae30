import { witnessed } from '../../src/findings/misfit.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { generationText } from '../../src/openchoreo/generation.ts';

export default {
  id: 'mixed-generations',
  level: 'error',
  summary: 'A resource of OpenChoreo that is written for other releases than the rest of its control plane.',

  *check({ deployed: { misfits } }) {
    for (const { part, evidence, rest, witness, sort, configured } of misfits) {
      if (sort !== 'mixed') continue;
      const { kind, name } = part;
      yield {
        at: evidence.at,
        identity: [kind, part.namespace ?? '', name],
        message: `${kind} "${name}" is written for OpenChoreo ${generationText(evidence.generation)}, ${configured ? 'and the release that runs is' : 'the rest for'} ${generationText(rest)}`,
        because: witnessed(witness),
        help: configured
          ? `write it for ${generationText(rest)}`
          : `write it for ${generationText(rest)}, or name the release that runs: openchoreo in pullproof.yaml`,
      };
    }
  },
} satisfies Rule;
