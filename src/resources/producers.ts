import type { DuplicateKey } from '../documents.ts';
import type { Landing } from '../gitops/landing.ts';
import type { PullSecret } from './pull-secret.ts';
import { secretOf } from './secret.ts';

/** The Secrets that a resource produces in its cluster. */
export function producedSecrets(
  landing: Landing,
  kind: string,
  duplicates: readonly DuplicateKey[],
): readonly PullSecret[] {
  return kind === 'Secret' ? [secretOf(landing, duplicates)] : [];
}
