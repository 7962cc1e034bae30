import { type Gap, unknown } from '../fact.ts';
import { grouped } from '../grouping.ts';
import type { NamespaceObject } from '../resources/namespace.ts';
import type { Content, PullSecret } from '../resources/pull-secret.ts';
import type { Resource } from '../resources/resource.ts';
import { HANDED_OVER } from '../resources/seal.ts';
import type { ServiceAccount } from '../resources/service-account.ts';

/** Of what a cluster gets twice, whichever is applied last counts: what both say alike is known of it. */
const TWICE = 'is declared twice, and whichever is applied last counts';
/** What would settle it. */
const LEAVE_ONE = 'remove one of them';

/** Secrets without what their namesakes say otherwise. */
export function agreedSecrets(secrets: readonly PullSecret[]): readonly PullSecret[] {
  return agreedUpon(secrets, isWritten, (group) => {
    const why = { reason: reasonFor(group), sort: 'contested' } as const;
    const isOneType = isAlike(group, ({ type }) => (type.known ? type.value : type));
    const areAnnotated = isAlike(group, ({ annotations }) =>
      annotations.known
        ? Array.from(annotations.value, ([key, { value }]) => [key, value.value]).toSorted()
        : annotations,
    );
    const isOneContent = isAlike(group, ({ content }) => toldBy(content));
    return (secret) => ({
      ...secret,
      type: isOneType ? secret.type : unknown(why, secret.name.at, LEAVE_ONE),
      annotations: areAnnotated ? secret.annotations : unknown(why, secret.name.at, LEAVE_ONE),
      content: isOneContent ? secret.content : doubtful(secret, why),
    });
  });
}

/** Service accounts without what their namesakes say otherwise. */
export function agreedAccounts(accounts: readonly ServiceAccount[]): readonly ServiceAccount[] {
  return agreedUpon(accounts, undefined, (group) => {
    const isAgreed = isAlike(group, ({ pullSecrets }) => pullSecrets.map(({ value }) => value));
    const open = (name: string): Gap => ({ reason: `service account "${name}" ${TWICE}`, sort: 'contested' });
    return (account) =>
      isAgreed ? account : { ...account, pullSecretsTainted: account.pullSecretsTainted ?? open(account.name.value) };
  });
}

/** The names of namespaces that are declared with other labels elsewhere. */
export function disputedNamespaces(namespaces: readonly NamespaceObject[]): ReadonlySet<string> {
  const groups = grouped(namespaces, ({ name }) => name.value);
  if (groups.size === namespaces.length) return new Set();
  const disputed = [...groups].filter(([, group]) => !isAlike(group, ({ labels }) => labels && [...labels].toSorted()));
  return new Set(disputed.map(([name]) => name));
}

/** One that the configuration tells of says what no file does, and one for many namespaces is put into each later. */
function isWritten({ producer, merges, refusal, madeFor, audience, annotations }: PullSecret): boolean {
  if (producer === 'assumption' || merges || refusal || madeFor || audience) return false;
  return !annotations.known || !HANDED_OVER.some((key) => annotations.value.has(key));
}

function reasonFor(group: readonly PullSecret[]): string {
  const [first] = group;
  const other = group.find(({ producer }) => producer !== first?.producer);
  return first && other ? bothMake(first, other) : `secret "${first?.name.value}" ${TWICE}`;
}

/** Why nothing is known of a secret over which two producers fight. */
export function bothMake(one: PullSecret, other: PullSecret): string {
  return `${rivalsOf(one, other)} make it`;
}

/** Two producers, as those who do something: "two ExternalSecrets", or "SealedSecret and ExternalSecret both". */
export function rivalsOf(one: PullSecret, other: PullSecret): string {
  const areAlike = one.producer === other.producer && /^\w+$/.test(one.producer);
  return areAlike ? `two ${one.producer}s` : `${one.producer} and ${other.producer} both`;
}

function doubtful({ name }: PullSecret, why: Gap): Content {
  return { state: 'unknown', ...why, settle: LEAVE_ONE, at: name.at };
}

/** What a content comes to for the kubelet. */
function toldBy(content: Content): unknown {
  if (content.state !== 'read') return [content.state];
  return content.entries.map(({ key, credential }) => [key, credential]);
}

/** Resources each as all of its name and namespace agree on it. */
function agreedUpon<T extends Resource>(
  all: readonly T[],
  counts: ((one: T) => boolean) | undefined,
  agree: (group: readonly T[]) => (one: T) => T,
): readonly T[] {
  const counted = all.filter((one) => one.namespace.known && (!counts || counts(one)));
  const groups = grouped(counted, keyOf);
  if (groups.size === counted.length) return all;
  const agreed = new Map<T, T>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const settle = agree(group);
    for (const one of group) agreed.set(one, settle(one));
  }
  return all.map((one) => agreed.get(one) ?? one);
}

function keyOf({ namespace, name }: Resource): string {
  return `${namespace.known ? namespace.value : ''}/${name.value}`;
}

function isAlike<T>(group: readonly T[], telling: (one: T) => unknown): boolean {
  const [first, ...others] = group.map((one) => JSON.stringify(telling(one)));
  return others.every((other) => other === first);
}
