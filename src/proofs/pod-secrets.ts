import type { Gap } from '../fact.ts';
import type { PodSource } from '../resources/pod.ts';
import type { ServiceAccount } from '../resources/service-account.ts';
import type { Located, Span } from '../text/source.ts';
import type { Cluster } from '../world/world.ts';

/** The pull secrets that a pod ends up with, as admission leaves it. */
export interface PodSecrets {
  /** Names that count: an empty name is skipped, yet keeps the service account's list out. */
  readonly references: readonly Located<string>[];
  /** Who names them, in words. */
  readonly by: string;
  /** Where the list, or what lacks one, is written. */
  readonly at: Span;
  /** What the files don't show of the list. */
  readonly unknown: (Gap & { readonly settle: string }) | undefined;
  /** Why its service account may keep the pod from being admitted. */
  readonly barred: { readonly reason: string; readonly settle: string; readonly at: Span } | undefined;
}

/**
 * The pull secrets of a pod: its own list, else its service account's.
 * Follows kubernetes 1.34, plugin/pkg/admission/serviceaccount/admission.go: Admit, limitSecretReferences.
 */
export function podSecretsOf(cluster: Cluster, pod: PodSource): PodSecrets {
  const account = pod.serviceAccount;
  const name = account?.value || 'default';
  const declared = accountOf(cluster, pod);
  const barred = account && name !== 'default' && !declared ? undeclared(account) : declared && limited(pod, declared);
  if (pod.pullSecretsTainted !== undefined) {
    return {
      references: [],
      by: 'the pod',
      at: pod.spec,
      unknown: { ...pod.pullSecretsTainted, settle: settlingOf(pod.pullSecretsTainted, 'the pods') },
      barred,
    };
  }
  if (pod.pullSecrets.length > 0) {
    const references = named(pod.pullSecrets);
    return { references, by: 'the pod', at: pod.pullSecrets[0]?.at ?? pod.spec, unknown: undefined, barred };
  }
  const by = `service account "${name}"`;
  const unknown =
    declared?.pullSecretsTainted === undefined
      ? undefined
      : {
          ...declared.pullSecretsTainted,
          reason: `the pull secrets of ${by} are open: ${declared.pullSecretsTainted.reason}`,
          settle: `render ${by} and judge the result`,
        };
  const references = named(declared?.pullSecrets ?? []);
  const at = references[0]?.at ?? account?.at ?? pod.name.at;
  return { references, by: references.length > 0 ? by : 'nobody', at, unknown, barred };
}

/** How to learn what is not known of pods: what they are made of may lie in another repository. */
export function settlingOf({ sort }: Gap, what: 'the pods' | 'the manifest'): string {
  const rendered = `render ${what} and judge the result`;
  return sort === 'unseen' ? `give the repository that holds it as another path, or ${rendered}` : rendered;
}

/** The service account that a pod runs as, where its namespace declares it. */
export function accountOf({ accounts }: Cluster, { namespace, serviceAccount }: PodSource): ServiceAccount | undefined {
  return namespace.known ? accounts.get(`${namespace.value}/${serviceAccount?.value || 'default'}`) : undefined;
}

function undeclared({ value, at }: Located<string>): PodSecrets['barred'] {
  const reason = `no file declares service account "${value}", without which the pod is not admitted`;
  return { reason, settle: 'declare the service account', at };
}

/** An account may keep its pods to the secrets that it lists itself. */
function limited({ pullSecrets }: PodSource, account: ServiceAccount): PodSecrets['barred'] {
  if (!account.limit || account.pullSecretsTainted !== undefined) return undefined;
  const listed = new Set(account.pullSecrets.map(({ value }) => value));
  const foreign = pullSecrets.find(({ value }) => !listed.has(value));
  if (!foreign) return undefined;
  const reason = `service account "${account.name.value}" admits no pod with pull secrets that it does not list, such as "${foreign.value}"`;
  return { reason, settle: 'list the secret in the service account too', at: account.limit.at };
}

/** Each container of a pod, and each pod of a service account, asks for the same list. */
function named(references: readonly Located<string>[]): readonly Located<string>[] {
  const found = known.get(references) ?? references.filter(({ value }) => value !== '');
  known.set(references, found);
  return found;
}

const known = new WeakMap<readonly Located<string>[], readonly Located<string>[]>();
