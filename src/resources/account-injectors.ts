import { identityOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { itemsAt, itemTextsAt, textAt } from '../yaml/node.ts';
import { type Carriage, NO_CARRIAGE } from './carriage.ts';
import { everywhere } from './pull-secret-patcher.ts';

/** The service accounts that every namespace of OpenShift has. */
const OPENSHIFT = ['builder', 'default', 'deployer'];
/** A pattern of Educates: globs, regular expressions, and what is not meant. */
const IS_PATTERN = /[*?[\]/!]/;

/**
 * What adds pull secrets that it makes, or finds, to service accounts: SecretInjectors of Educates, failk8s before
 * (v3.3, secrets-manager), PullSecretBindings of Harbor (v1.3, docs/CRD/day2), the bridge to Quay, of which Red Hat's
 * Community of Practice had a kind first (quay-bridge-operator, README), and ImagePullSecrets, as several operators call
 * what does the like: of Tencent's tcr-assistant (README) and of Cheiron (README).
 */
export function accountInjectorOf(landing: Landing, kind: string): Carriage | undefined {
  const accounts = accountsOf(landing, kind);
  if (!accounts) return undefined;
  const { root, cluster, home, effective } = landing;
  const isEverywhere = kind !== 'PullSecretBinding' || effective.kind !== 'known';
  const audience = isEverywhere
    ? everywhere([], home.at)
    : { any: [{ names: [effective.namespace.value] }], none: [], at: home.at };
  const reason = `${kind} "${identityOf(root).name?.value ?? ''}" may add pull secrets to it`;
  return { ...NO_CARRIAGE, injections: [{ cluster, to: 'accounts', accounts, adds: undefined, audience, reason }] };
}

/** The service accounts that it adds to, all where there are none; undefined where it adds to no account. */
function accountsOf({ root }: Landing, kind: string): readonly string[] | undefined {
  const { group } = identityOf(root);
  if (kind === 'PullSecretBinding' && group === 'goharbor.io')
    return [textAt(root, 'spec', 'serviceAccount')?.value ?? 'default'];
  if (/^ImagePullSecret(?:Manager)?$/.test(kind)) return [];
  if (kind === 'QuayIntegration' && /^(?:quay\.redhat\.com|redhatcop\.redhat\.io)$/.test(group)) return OPENSHIFT;
  if (!/^SecretInjector(?:Config)?$/.test(kind) || !/^(?:secrets\.educates|failk8s)\.dev$/.test(group))
    return undefined;
  const named = itemsAt(root, 'spec', 'rules').map((rule) =>
    itemTextsAt(rule, 'serviceAccounts', 'nameSelector', 'matchNames'),
  );
  const isOpen = named.some((names) => names.length === 0 || names.some((name) => IS_PATTERN.test(name)));
  return isOpen ? [] : named.flat();
}
