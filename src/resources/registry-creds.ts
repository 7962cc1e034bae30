import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { textAt } from '../yaml/node.ts';
import { type Carriage, NO_CARRIAGE } from './carriage.ts';
import { DOCKER_CONFIG_JSON } from './pull-secret.ts';
import { containerOf, everywhere, settingsOf } from './pull-secret-patcher.ts';
import { resourceOf } from './resource.ts';

/** Secrets of registry-creds of UPMC, by the flag that names each. */
const CREDS = {
  'aws-secret-name': 'awsecr-cred',
  'gcr-secret-name': 'gcr-secret',
  'dpr-secret-name': 'dpr-secret',
  'acr-secret-name': 'acr-secret',
} as const;

/**
 * What registry-creds may bring: its credentials decide which of its pull secrets it makes.
 * Follows upmc-enterprises/registry-creds 0015873, main.go.
 */
export function registryCredsOf(landing: Landing): Carriage | undefined {
  const container = containerOf(landing, /(?:^|\/)registry-creds(?:[:@]|$)/);
  if (!container) return undefined;
  const { name } = resourceOf(landing);
  const setting = settingsOf(container);
  const names = Object.entries(CREDS).map(([flag, usual]) => setting(flag, '')?.value ?? usual);
  const { cluster } = landing;
  const taint = { reason: 'registry-creds may make it', at: name.at };
  const excluded = setting('exclude-namespaces', '')?.value.split(',') ?? [];
  const audience = everywhere([...excluded, 'kube-system'], name.at);
  const reason = 'registry-creds may add pull secrets to it';
  return {
    ...NO_CARRIAGE,
    openings: [{ cluster, names, taint }],
    injections: [{ cluster, to: 'accounts', accounts: ['default'], adds: undefined, audience, reason }],
  };
}

/**
 * What a ClusterPullSecret brings: a copy of its seed secret into every namespace, and onto all service accounts.
 * Follows alexellis/registry-creds 0fde726, controllers/secret_reconciler.go.
 */
export function clusterPullSecretOf(landing: Landing, kind: string): Carriage | undefined {
  const { root, cluster } = landing;
  if (kind !== 'ClusterPullSecret' || identityOf(root).group !== 'ops.alexellis.io') return undefined;
  const { name } = resourceOf(landing);
  const source = textAt(root, 'spec', 'secretRef', 'name');
  const namespace = textAt(root, 'spec', 'secretRef', 'namespace');
  if (!source || !namespace) return undefined;
  const adds = { value: `${name.value}-registrycreds`, at: name.at };
  const audience = { ...everywhere([], name.at), unlessAnnotated: 'alexellis.io/registry-creds.ignore' };
  const by = `registry-creds by ClusterPullSecret "${name.value}"`;
  return {
    ...NO_CARRIAGE,
    clones: [
      {
        cluster,
        by,
        at: name.at,
        namespace: namespace.value,
        source: source.value,
        name: adds.value,
        type: DOCKER_CONFIG_JSON,
        audience,
      },
    ],
    injections: [{ cluster, to: 'accounts', accounts: [], adds, audience, reason: `${by} adds to it` }],
  };
}
