import { editDistance } from '../text/near-miss.ts';
import { parseSchemeless, type RegistryKey, registryKey } from './authkey.ts';
import { HUB_INDEX } from './keyring.ts';

/** Names of Docker Hub that its users know, and that its images don't have: no credential under them is offered. */
const HUB_NAMES: ReadonlySet<string> = new Set([
  'docker.com',
  'hub.docker.com',
  'registry-1.docker.io',
  'registry.hub.docker.com',
  'www.docker.com',
]);

/** Registries whose names are no misspellings of one another. */
const KNOWN: ReadonlySet<string> = new Set(['docker.io', 'gcr.io', 'ghcr.io', HUB_INDEX, 'k8s.gcr.io', 'quay.io']);

/**
 * Whether a key that does not cover a repository was probably meant to: its host, port or path is one slip away, or it
 * is written as other programs take it.
 */
export function isNearKey(written: string, repository: string): boolean {
  const target = parseSchemeless(repository);
  if (!target) return false;
  const key = registryKey(written);
  return isForeign(written, target) || (key !== undefined && isSlipOf(key, target));
}

/**
 * Whether the kubelet would offer a key but for what it does not know: schemes other than http and https, which are in
 * lower case, hosts in upper case, a star for whatever path, and a star for several parts of a host.
 */
function isForeign(written: string, target: Target): boolean {
  const bare = written.replace(/^[a-z][a-z0-9+.-]*:\/\//i, '').replace(/\/\*+$/, '');
  const key = registryKey(bare.toLowerCase());
  if (!key) return false;
  const [first, ...others] = key.host;
  const host = target.host.join('.');
  const isHost = first === '*' ? host.endsWith(others.join('.')) : key.host.join('.') === host;
  return isHost && key.port === target.port && target.path.startsWith(key.path);
}

type Target = Omit<RegistryKey, 'index'>;

function isSlipOf(key: RegistryKey, target: Target): boolean {
  const [host, wanted] = [key.host.join('.'), target.host.join('.')];
  if (wanted === 'docker.io' && HUB_NAMES.has(host)) return true;
  const isSame = host === wanted || (wanted === 'docker.io' && host === HUB_INDEX);
  if (!isSame) return key.port === target.port && !(KNOWN.has(host) && KNOWN.has(wanted)) && isSlip(host, wanted);
  // BasicDockerKeyring.Add takes off /v1/ and /v2/, and leaves /v1.
  return key.port !== target.port || /^\/v[12]$/.test(key.path) || isSlip(key.path, startOf(target.path, key.path));
}

/** As many segments of a path as another has. */
function startOf(path: string, other: string): string {
  return path.split('/').slice(0, other.split('/').length).join('/');
}

function isSlip(written: string, meant: string): boolean {
  return meant.length >= 5 && editDistance(written, meant, 1) === 1;
}
