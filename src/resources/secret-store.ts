import { groupOf } from '../landing/identity.ts';
import type { Landing } from '../landing/landing.ts';
import { itemsAt, itemTextsAt } from '../yaml/node.ts';
import { type Resource, resourceOf, taintOf } from './resource.ts';

/** A place that ExternalSecrets read from: a SecretStore or a ClusterSecretStore. */
export interface SecretStore extends Resource {
  /** The only namespaces that it serves, where its conditions name them all. */
  readonly serves?: readonly string[];
}

/** Whether a resource is a place that ExternalSecrets read from. */
export function isSecretStore(apiVersion: string, kind: string): boolean {
  return groupOf(apiVersion) === 'external-secrets.io' && (kind === 'SecretStore' || kind === 'ClusterSecretStore');
}

/**
 * Reads a store. A ClusterSecretStore with conditions serves the namespaces that meet any of them (external-secrets
 * v1.3.2, pkg/controllers/secretstore/client_manager.go: errClusterStoreMismatch).
 */
export function secretStoreOf(landing: Landing): SecretStore {
  const resource = resourceOf(landing);
  const conditions = itemsAt(landing.root, 'spec', 'conditions');
  const isOpen = conditions.some(
    (one) => one.kind !== 'map' || one.entries.some(({ key }) => key.text !== 'namespaces'),
  );
  if (resource.kind !== 'ClusterSecretStore' || conditions.length === 0 || isOpen) return resource;
  if (taintOf(landing, 'spec', 'conditions')) return resource;
  return { ...resource, serves: conditions.flatMap((one) => itemTextsAt(one, 'namespaces')) };
}
