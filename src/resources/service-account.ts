import type { Landing } from '../gitops/landing.ts';
import type { Located } from '../text/source.ts';
import { pullSecretNames } from './pod.ts';
import { type Resource, resourceOf, taintOf } from './resource.ts';

export interface ServiceAccount extends Resource {
  readonly pullSecrets: readonly Located<string>[];
  /** Why the list may be another one when it is applied. */
  readonly pullSecretsTainted: string | undefined;
}

export function serviceAccountOf(landing: Landing): ServiceAccount {
  return {
    ...resourceOf(landing),
    pullSecrets: pullSecretNames(landing.root),
    pullSecretsTainted: taintOf(landing, 'imagePullSecrets')?.reason,
  };
}
