import type { Content, PullSecret } from '../resources/pull-secret.ts';

/** A dockerconfigjson that a secret store is said to keep. */
export interface StoredValue {
  readonly name: string | undefined;
  readonly key: string | undefined;
  readonly content: Content;
}

/**
 * Secrets with what the configuration declares of those whose files don't show all: an assumption about a secret that
 * a file makes says what is unknown of it, and nothing else; one about a store what it fills secrets with.
 */
export function completeSecrets(secrets: readonly PullSecret[], stores: readonly StoredValue[]): readonly PullSecret[] {
  const find = storeFinder(stores);
  const filled = stores.length === 0 ? secrets : secrets.map((secret) => filledFrom(secret, find));
  const assumed = new Map(filled.flatMap((secret) => (isAssumption(secret) ? [[keyOf(secret), secret] as const] : [])));
  if (assumed.size === 0) return filled;
  const used = new Set<PullSecret>();
  const completed = filled.map((secret) => {
    const assumption = isAssumption(secret) || secret.merges ? undefined : assumed.get(keyOf(secret));
    if (!assumption || !secret.namespace.known) return secret;
    used.add(assumption);
    return completedBy(secret, assumption);
  });
  return completed.filter((secret) => !used.has(secret));
}

function isAssumption({ producer }: PullSecret): boolean {
  return producer === 'assumption';
}

function keyOf({ namespace, name }: PullSecret): string {
  return `${namespace.known ? namespace.value : ''}/${name.value}`;
}

function completedBy(secret: PullSecret, { type, annotations, content }: PullSecret): PullSecret {
  const lacks = !secret.type.known || !secret.annotations.known || secret.content.state === 'unknown';
  if (!lacks) return secret;
  return {
    ...secret,
    type: secret.type.known ? secret.type : type,
    annotations: secret.annotations.known ? secret.annotations : annotations,
    content: secret.content.state === 'unknown' ? content : secret.content,
    isAssumed: true,
  };
}

type FindStored = (name: string | undefined, key: string | undefined) => StoredValue | undefined;

/** Finds the first declaration that says nothing else than a store's name and key. */
function storeFinder(stores: readonly StoredValue[]): FindStored {
  const ranks = new Map<string, number>();
  const keyOf = (name: string | undefined, key: string | undefined) => JSON.stringify([name ?? null, key ?? null]);
  for (const [rank, { name, key }] of stores.entries())
    if (!ranks.has(keyOf(name, key))) ranks.set(keyOf(name, key), rank);
  return (name, key) => {
    const said = [keyOf(name, key), keyOf(name, undefined), keyOf(undefined, key), keyOf(undefined, undefined)];
    return stores[Math.min(...said.map((one) => ranks.get(one) ?? stores.length))];
  };
}

/** A secret whose content a store keeps, filled with what is declared of that. */
function filledFrom(secret: PullSecret, find: FindStored): PullSecret {
  const { content, store, producer } = secret;
  if (content.state !== 'unknown' || !/ExternalSecret$/.test(producer)) return secret;
  const found = find(store?.name.value, store?.key);
  return found ? { ...secret, content: found.content, isAssumed: true } : secret;
}
