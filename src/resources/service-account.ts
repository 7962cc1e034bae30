import type { Gap } from '../fact.ts';
import type { Landing } from '../landing/landing.ts';
import type { Located } from '../text/source.ts';
import { textAt } from '../yaml/node.ts';
import { pullSecretNames } from './pod.ts';
import type { Refusal } from './pull-secret.ts';
import { gapAt, type Resource, resourceOf } from './resource.ts';

/** A ServiceAccount with the pull secrets that it gives its pods. */
export interface ServiceAccount extends Resource {
  readonly pullSecrets: readonly Located<string>[];
  /** Why the list may be another one when it is applied. */
  readonly pullSecretsTainted: Gap | undefined;
  /** A field that was probably meant to be the list, and that is dropped. */
  readonly misspelled?: Refusal;
  /** The annotation by which its pods may use no secrets but those that it lists; absent where they may use any. */
  readonly limit?: Located<string>;
}

const LIMIT = 'kubernetes.io/enforce-mountable-secrets';
/** What Go's strconv.ParseBool takes for true. */
const TRUE = /^(?:1|t|T|TRUE|true|True)$/;

/** A ServiceAccount with the pull secrets that its pods get where they name none. */
export function serviceAccountOf(landing: Landing): ServiceAccount {
  const limit = textAt(landing.root, 'metadata', 'annotations', LIMIT);
  return {
    ...resourceOf(landing),
    ...(limit && TRUE.test(limit.value) && { limit }),
    pullSecrets: pullSecretNames(landing.root),
    pullSecretsTainted: gapAt(landing, 'imagePullSecrets'),
  };
}
