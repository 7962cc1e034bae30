import { known, unknown } from '../fact.ts';
import { grouped } from '../grouping.ts';
import { doubtOf, takes } from '../replicator/audience.ts';
import type { Clone, Injection } from '../resources/carriage.ts';
import type { PodSource } from '../resources/pod.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { namespaceText } from '../resources/resource.ts';
import type { ServiceAccount } from '../resources/service-account.ts';
import type { KnownNamespace } from './world.ts';

type Namespaces = ReadonlyMap<string, KnownNamespace>;

/**
 * Secrets with those that their producers make in many namespaces put into each. One of unknown namespace stands for
 * what may be made in namespaces that the files don't decide.
 */
export function spreadSecrets(secrets: readonly PullSecret[], namespaces: Namespaces): readonly PullSecret[] {
  let left = MOST_SPREAD;
  return secrets.flatMap((secret) => {
    if (!secret.audience) return [secret];
    if (left < 0) return [{ ...secret, namespace: unknown(TOO_MANY, secret.audience.at) }];
    const made = inNamespaces(secret, namespaces);
    left -= made.length;
    return made;
  });
}

/** How many Secrets producers may make in all namespaces together. */
const MOST_SPREAD = 50_000;
const TOO_MANY = 'more Secrets are made in more namespaces than can be told apart';

/** What clone rules make under another name than the source's: Secrets of their own. */
export function clonedSecrets(secrets: readonly PullSecret[], clones: readonly Clone[]): readonly PullSecret[] {
  const renaming = clones.filter(({ name, source }) => name !== undefined && name !== source);
  if (renaming.length === 0) return [];
  const sources = grouped(secrets, (secret) => `${namespaceText(secret)}/${secret.name.value}`);
  return renaming.flatMap(({ by, at, namespace, source, name, type, audience }) => {
    const [from] = (source !== undefined && sources.get(`${namespace}/${source}`)) || [];
    if (name === undefined) return [];
    if (!from) return [];
    return {
      ...from,
      name: { value: name, at },
      namespace: unknown(`${by} makes it in the namespaces that it serves`, at),
      producer: by,
      ...(type === undefined ? {} : { type: known(type, at) }),
      annotations: known(new Map(), at),
      wrapperAnnotations: new Map(),
      audience,
    };
  });
}

function inNamespaces(secret: PullSecret, namespaces: Namespaces): readonly PullSecret[] {
  const { audience } = secret;
  if (!audience) return [secret];
  const made: PullSecret[] = [];
  let doubt: string | undefined;
  for (const namespace of namespaces.values()) {
    const answer = takes(audience, namespace);
    if (answer === 'yes') made.push({ ...secret, namespace: known(namespace.name, audience.at) });
    else if (answer === 'unknown') doubt ??= doubtOf(audience, namespace);
  }
  if (doubt !== undefined) return [...made, { ...secret, namespace: unknown(doubt, audience.at) }];
  return made.length > 0
    ? made
    : [{ ...secret, namespace: unknown('it is made in no namespace that is known', audience.at) }];
}

/** Pods whose pull secrets something may add to, or whose images it may replace. */
export function injectedPods(
  pods: readonly PodSource[],
  injections: readonly Injection[],
  namespaces: Namespaces,
): readonly PodSource[] {
  const toPods = injections.filter(({ to }) => to !== 'accounts');
  if (toPods.length === 0) return pods;
  return pods.map((pod) => {
    const namespace = pod.namespace.known ? namespaces.get(pod.namespace.value) : undefined;
    return toPods.filter(({ audience }) => !namespace || takes(audience, namespace) !== 'no').reduce(rewritten, pod);
  });
}

function rewritten(pod: PodSource, { to, containers, reason }: Injection): PodSource {
  if (to === 'pods') return { ...pod, pullSecretsTainted: pod.pullSecretsTainted ?? { reason } };
  return {
    ...pod,
    containers: pod.containers.map((container) => {
      if (containers?.includes(container.name) === false) return container;
      const { fills: _, ...other } = container;
      return { ...other, tainted: container.tainted ?? { reason } };
    }),
  };
}

/** Service accounts with the pull secrets that something adds to them, `default` ones that no file declares included. */
export function injectedAccounts(
  accounts: readonly ServiceAccount[],
  injections: readonly Injection[],
  namespaces: Namespaces,
): readonly ServiceAccount[] {
  const toAccounts = injections.filter(({ to }) => to === 'accounts');
  if (toAccounts.length === 0) return accounts;
  const declared = grouped(accounts, ({ namespace }) => (namespace.known ? namespace.value : undefined));
  const all = [...namespaces.values()].flatMap((namespace): readonly ServiceAccount[] => {
    const here = declared.get(namespace.name) ?? [];
    const adding = toAccounts.filter(({ audience }) => takes(audience, namespace) !== 'no');
    if (adding.length === 0) return here;
    const isDeclared = here.some(({ name }) => name.value === 'default');
    const found = isDeclared ? here : [...here, defaultAccount(namespace, adding[0])];
    return found.flatMap((account) => account ?? []).map((account) => adding.reduce(injected, account));
  });
  return [...all, ...(declared.get(undefined) ?? [])];
}

function injected(account: ServiceAccount, { accounts, adds, audience, reason }: Injection): ServiceAccount {
  if (accounts.length > 0 && !accounts.includes(account.name.value)) return account;
  if (!adds || audience.condition !== undefined)
    return { ...account, pullSecretsTainted: account.pullSecretsTainted ?? { reason } };
  if (account.pullSecrets.some(({ value }) => value === adds.value)) return account;
  return { ...account, pullSecrets: [...account.pullSecrets, adds] };
}

/** The account that every namespace has. */
function defaultAccount({ name }: KnownNamespace, injection: Injection | undefined): ServiceAccount | undefined {
  if (!injection) return undefined;
  const { cluster, audience } = injection;
  return {
    cluster,
    namespace: known(name, audience.at),
    name: { value: 'default', at: audience.at },
    kind: 'ServiceAccount',
    apiVersion: 'v1',
    home: { path: audience.at.path, index: 0, at: audience.at },
    originalName: 'default',
    hashed: false,
    pullSecrets: [],
    pullSecretsTainted: undefined,
  };
}
