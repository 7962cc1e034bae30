import type { Landing } from '../landing/landing.ts';
import type { Located } from '../text/source.ts';
import { textAt } from '../yaml/node.ts';
import type { PullSecret, Refusal, Seal } from './pull-secret.ts';
import { metadataStrings, type Resource } from './resource.ts';

const SCOPE = 'sealedsecrets.bitnami.com/';

/** Annotations by which a plain Secret lets the sealed-secrets controller take it over. */
export const HANDED_OVER = ['sealedsecrets.bitnami.com/managed', 'sealedsecrets.bitnami.com/patch'];

/**
 * For whom a SealedSecret was sealed. `kubeseal` writes the identity that it seals for into the template; where it is
 * not there, the name that the file gives is what it was sealed for.
 */
export function sealOf(landing: Landing, { name }: Resource): Seal {
  const { root, originalName, home } = landing;
  const annotations = metadataStrings(landing, 'annotations');
  const isSet = (scope: string) => annotations.get(SCOPE + scope)?.value.value === 'true';
  const renamed = originalName === name.value ? undefined : { value: originalName, at: home.at };
  return {
    scope: isSet('cluster-wide') ? 'cluster-wide' : isSet('namespace-wide') ? 'namespace-wide' : 'strict',
    name: textAt(root, 'spec', 'template', 'metadata', 'name') ?? renamed,
    namespace: textAt(root, 'spec', 'template', 'metadata', 'namespace'),
  };
}

/** Why a secret can't be unsealed: what it was sealed for and where it is. */
export interface BrokenSeal {
  readonly part: 'name' | 'namespace';
  readonly sealed: Located<string>;
  readonly actual: Located<string>;
}

/**
 * Whether a SealedSecret ends under another name or in another namespace than its scope allows.
 * Follows sealed-secrets v0.36.6, pkg/apis/sealedsecrets/v1alpha1/sealedsecret_expansion.go: EncryptionLabel.
 */
export function brokenSeal({
  seal,
  name,
  namespace,
}: Pick<PullSecret, 'seal' | 'name' | 'namespace'>): BrokenSeal | undefined {
  if (!seal || seal.scope === 'cluster-wide' || name.value === '') return undefined;
  if (seal.namespace && namespace.known && seal.namespace.value !== namespace.value)
    return { part: 'namespace', sealed: seal.namespace, actual: namespace };
  const isBound = seal.scope === 'strict' && seal.name !== undefined && seal.name.value !== name.value;
  return isBound && seal.name ? { part: 'name', sealed: seal.name, actual: name } : undefined;
}

/** That the controller can't decrypt it, and so makes no Secret. */
export function sealRefusal(secret: Pick<PullSecret, 'seal' | 'name' | 'namespace'>): Refusal | undefined {
  const broken = brokenSeal(secret);
  if (!broken) return undefined;
  const { part, sealed, actual } = broken;
  return { field: `metadata.${part}`, message: `is not "${sealed.value}", for which it was sealed`, at: actual.at };
}
