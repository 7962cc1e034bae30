import { globMatches } from '../go/goglob.ts';
import { parseSchemeless, type RegistryKey } from './authkey.ts';
import type { AuthEntry } from './dockerconfig.ts';

/** A pull secret that was read before. */
export interface Entries<E extends AuthEntry = AuthEntry> {
  readonly name: string;
  readonly entries: readonly E[];
}

/** A credential that the kubelet tries: `secret` is the index in the list of secrets. */
export interface Candidate<E extends AuthEntry = AuthEntry> {
  readonly secret: number;
  readonly name: string;
  readonly entry: E;
}

/** The index whose entries Docker Hub falls back on. */
export const HUB_INDEX = 'index.docker.io';

/**
 * BasicDockerKeyring.Lookup of k8s.io/kubernetes v1.37.2 (pkg/credentialprovider) over entries that were read before, for
 * a normalised repository (`ImageReference.repository`).
 */
export function candidates<E extends AuthEntry>(secrets: readonly Entries<E>[], repository: string): Candidate<E>[] {
  const target = parseSchemeless(repository);
  const onHub = isDefaultRegistry(repository);
  const matched: Candidate<E>[] = [];
  const fallback: Candidate<E>[] = [];
  for (const [secret, { name, entries }] of secrets.entries()) {
    for (const entry of entries) {
      if (!entry.registry) continue;
      if (target && matches(entry.registry, target)) matched.push({ secret, name, entry });
      else if (onHub && entry.registry.index === HUB_INDEX) fallback.push({ secret, name, entry });
    }
  }
  return matched.length > 0 ? matched.sort((a, b) => byIndex(a.entry, b.entry)) : fallback;
}

/** Whether the kubelet would offer this entry for a normalised repository if it stood alone. */
export function entryCovers(entry: AuthEntry, repository: string): boolean {
  return candidates([{ name: '', entries: [entry] }], repository).length > 0;
}

/** Whether a key matches a repository: URLsMatch of keyring.go. The path is a plain string prefix, not one by segments. */
function matches(key: RegistryKey, target: Omit<RegistryKey, 'index'>): boolean {
  return hostMatches(key, target) && target.path.startsWith(key.path);
}

/** Whether host and port of a key match: parts are globs, none of which spans a dot; ports are equal as written. */
export function hostMatches(key: RegistryKey, target: Omit<RegistryKey, 'index'>): boolean {
  if (key.port !== target.port || key.host.length !== target.host.length) return false;
  return key.host.every((part, i) => globMatches(part, target.host[i] ?? ''));
}

/** The keyring's order of keys: reverse by bytes. */
export function byIndex(a: AuthEntry, b: AuthEntry): number {
  const [x, y] = [a.registry?.index ?? '', b.registry?.index ?? ''];
  return x === y ? 0 : x < y ? 1 : -1;
}

/** keyring.go isDefaultRegistryMatch. */
export function isDefaultRegistry(repository: string): boolean {
  const slash = repository.indexOf('/');
  const first = slash < 0 ? repository : repository.slice(0, slash);
  if (first === '') return false;
  return slash < 0 || first === 'docker.io' || first === HUB_INDEX || !/[.:]/.test(first);
}
