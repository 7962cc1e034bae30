import { validateCustomName } from '../../api-server/custom-name.ts';
import { misspellingOf } from '../../api-server/misspelling.ts';
import { strictErrors } from '../../api-server/validation.ts';
import { meantIn } from '../../kubernetes/kinds.ts';
import { identityOf } from '../../landing/identity.ts';
import type { Landing } from '../../landing/landing.ts';
import { jsonOf } from '../../yaml/node.ts';
import { nodeAt } from '../../yaml/pointer.ts';
import { certainErrors } from '../certain-errors.ts';
import { refusalsIn, withoutNulls } from '../data-plane-admission.ts';
import { misnamedKind } from '../misnamed-kind.ts';
import { type Refusal, refusalOf } from '../pull-secret.ts';
import validate from './generated/producer-validator.js';
import { hasHole } from './template.ts';

/**
 * Why the API server refuses what is to make a Secret, if it does: its name, and what its CRD has against its fields.
 * Of unknown fields those are told that were meant to be a known one: they are dropped, and who applies by schema fails.
 */
export function producerRefusal(landing: Landing): Refusal | undefined {
  const { root } = landing;
  const { apiVersion, kind } = identityOf(root);
  const meant = meantIn(apiVersion, kind);
  if (meant !== undefined) return misnamedKind(root, meant);
  const named = validateCustomName(root).map((error) => refusalOf(misspellingOf(error, strictErrors(root, []))));
  const isDecided = (pointer: string) => {
    const { node } = nodeAt(root, pointer);
    return node.kind !== 'scalar' || !hasHole(node.text);
  };
  const isShaped = validate(withoutNulls(jsonOf(root)));
  const errors = isShaped ? [] : (validate.errors ?? []).filter(({ instancePath }) => isDecided(instancePath));
  return certainErrors([...named, ...refusalsIn(errors, root)], landing)[0];
}
