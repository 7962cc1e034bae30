import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { accountInjectorOf } from './account-injectors.ts';
import { mutatorOf } from './admission-mutators.ts';
import { type Carriage, carriedTogether, NO_CARRIAGE } from './carriage.ts';
import { chartedOf } from './charted-carrier.ts';
import { copiedOf } from './copiers.ts';
import { embeddedAccountsOf } from './embedded-account.ts';
import { embeddedOf } from './embedded-secret.ts';
import { foreignDeployerOf } from './foreign-deployers.ts';
import { kyvernoOf } from './kyverno.ts';
import { namesWithin } from './named-within.ts';
import { podSpecPaths } from './pod-template.ts';
import { webhooksOf } from './pod-webhook.ts';
import { isExternalSecrets } from './producers/external-secret.ts';
import { isSealedSecrets } from './producers/sealed-secret.ts';
import { isEncryptedText } from './producers/sops-secret.ts';
import { patcherOf } from './pull-secret-patcher.ts';
import { clusterPullSecretOf, registryCredsOf } from './registry-creds.ts';
import { scriptedOf } from './script.ts';

/** What a resource brings into namespaces beside its own: Secrets, copies, pull secrets added to others' lists. */
export function carriageOf(landing: Landing, kind: string): Carriage {
  const [path] = podSpecPaths(landing.root);
  const found = [
    kyvernoOf(landing, kind),
    mutatorOf(landing, kind),
    webhooksOf(landing, kind),
    path && patcherOf(landing),
    path && registryCredsOf(landing),
    clusterPullSecretOf(landing, kind),
    accountInjectorOf(landing, kind),
    foreignOf(landing, kind),
    copiedOf(landing, kind),
    embeddedOf(landing, kind),
    embeddedAccountsOf(landing, kind),
    foreignDeployerOf(landing, kind),
    scriptedOf(landing, kind, path),
    chartedOf(landing, kind),
  ].filter((carriage) => carriage !== undefined);
  return found.length > 0 ? carriedTogether(found) : NO_CARRIAGE;
}

/** Groups whose kinds are known, whether they make a Secret or not. */
const KNOWN_GROUPS = [
  '',
  'bitnami.com',
  'external-secrets.io',
  'generators.external-secrets.io',
  'ricoberger.de',
  'secrets.hashicorp.com',
];
const KIND_OF_SECRET =
  /Secrets?$|^OnePasswordItem$|^BitwardenTemplate$|^RegistryCredentials?$|Secret(?:Binding|Claim|Copier|Definition|Export|Import(?:er)?|Manager|Mirror|ProviderClass|Rotator|Sync|Template|sConfig)$/;

/** A kind that is not known here and whose name says that it makes a Secret; and a Secret whose name is encrypted. */
function foreignOf({ root, cluster, home }: Landing, kind: string): Carriage | undefined {
  if (isEncryptedText(kind) || (kind === 'Secret' && isEncryptedText(identityOf(root).name?.value ?? ''))) {
    const taint = { reason: 'the name of an encrypted Secret is not known', at: home.at };
    return { ...NO_CARRIAGE, openings: [{ cluster, names: ['*'], taint }] };
  }
  if (!KIND_OF_SECRET.test(kind)) return undefined;
  const { apiVersion, group, name } = identityOf(root);
  if (KNOWN_GROUPS.includes(group) && !isOfOddVersion(kind, group, apiVersion)) return undefined;
  const taint = { reason: `${kind} "${name?.value ?? ''}" may make it`, at: home.at };
  return { ...NO_CARRIAGE, openings: [{ cluster, names: [...namesWithin(root)], taint }] };
}

/** Whether a kind that makes Secrets is of a version of which it is not known how. */
function isOfOddVersion(kind: string, group: string, apiVersion: string): boolean {
  if (group === 'bitnami.com') return kind === 'SealedSecret' && !isSealedSecrets(apiVersion);
  if (group !== 'external-secrets.io' || isExternalSecrets(apiVersion)) return false;
  return kind === 'ExternalSecret' || kind === 'ClusterExternalSecret';
}
