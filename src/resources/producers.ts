import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import type { DuplicateKey } from '../yaml/documents.ts';
import { clusterExternalSecretOf, externalSecretOf, isExternalSecrets } from './producers/external-secret.ts';
import { isSealedSecrets, sealedSecretOf } from './producers/sealed-secret.ts';
import { isSopsEncrypted, sopsSecretOf } from './producers/sops-secret.ts';
import {
  isRicoberger,
  isVaultSecretsOperator,
  SYNCED_KINDS,
  syncedSecretOf,
  vaultSecretOf,
} from './producers/vault-secret.ts';
import type { PullSecret } from './pull-secret.ts';
import { secretOf } from './secret.ts';

/** Finds the duplicate keys of the document that a resource was written in. */
export type DuplicatesOf = (home: Landing['home']) => readonly DuplicateKey[];

const NONE: readonly PullSecret[] = [];

/** The Secrets that a resource produces in its cluster. */
export function producedSecrets(
  landing: Landing,
  kind: string,
  duplicatesOf: DuplicatesOf = () => [],
): readonly PullSecret[] {
  if (kind === 'Secret') {
    // Crossplane's AWS Secrets Manager and Azure Key Vault have a kind of that name too.
    if (identityOf(landing.root).apiVersion.includes('.')) return NONE;
    const duplicates = duplicatesOf(landing.home);
    return [isSopsEncrypted(landing.root) ? sopsSecretOf(landing, duplicates) : secretOf(landing, duplicates)];
  }
  if (!kind.includes('Secret')) return NONE;
  const { apiVersion } = identityOf(landing.root);
  if (isExternalSecrets(apiVersion)) {
    if (kind === 'ExternalSecret') return externalSecretOf(landing);
    return kind === 'ClusterExternalSecret' ? clusterExternalSecretOf(landing) : NONE;
  }
  if (isSealedSecrets(apiVersion)) return kind === 'SealedSecret' ? [sealedSecretOf(landing)] : NONE;
  if (isRicoberger(apiVersion)) return kind === 'VaultSecret' ? [vaultSecretOf(landing)] : NONE;
  if (isVaultSecretsOperator(apiVersion)) return SYNCED_KINDS.includes(kind) ? syncedSecretOf(landing) : NONE;
  return NONE;
}
