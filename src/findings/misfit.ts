import type { Misfit } from '../openchoreo/dating.ts';
import { SHAPES } from '../openchoreo/evidence.ts';
import { generationText } from '../openchoreo/generation.ts';
import type { Finding, Reason } from '../results/diagnostic.ts';

/** What is said of a field that the release which runs does not have, be it gone or yet to come; all but the help. */
export function unknownField({ part, evidence, rest, witness, configured }: Misfit): Finding {
  const { kind, name, namespace = '' } = part;
  const { field, shape, generation, at } = evidence;
  const written = `${field}${shape ? ` as a ${SHAPES[shape]}` : ''}`;
  return {
    at,
    identity: [kind, namespace, name, field ?? ''],
    message: `${kind} "${name}": ${written} is of OpenChoreo ${generationText(generation)}, and ${configured ? 'the release that runs' : 'its control plane'} is ${generationText(rest)}`,
    because: witnessed(witness),
  };
}

/** What shows that the rest of a control plane is of other releases. */
export function witnessed(witness: Misfit['witness']): readonly Reason[] {
  return witness ? [{ at: witness.at, message: `of ${generationText(witness.generation)}: ${witness.shows}` }] : [];
}
