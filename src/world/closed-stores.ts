import type { PullSecret } from '../resources/pull-secret.ts';
import type { SecretStore } from '../resources/secret-store.ts';

/** Secrets with what a store has against them that serves other namespaces than theirs: nothing is made of these. */
export function withClosedStores(
  secrets: readonly PullSecret[],
  stores: readonly SecretStore[],
): readonly PullSecret[] {
  if (!stores.some(({ serves }) => serves)) return secrets;
  return secrets.map((secret) => {
    const { store, namespace, refusal } = secret;
    if (refusal || store?.kind !== 'ClusterSecretStore' || !namespace.known) return secret;
    const named = stores.filter(({ kind, name }) => kind === store.kind && name.value === store.name.value);
    const isClosed = named.length > 0 && named.every(({ serves }) => serves?.includes(namespace.value) === false);
    if (!isClosed) return secret;
    const message = `must be a store that serves namespace "${namespace.value}", which the conditions of "${store.name.value}" do not name`;
    return { ...secret, refusal: { field: 'spec.secretStoreRef.name', message, at: store.name.at } };
  });
}
