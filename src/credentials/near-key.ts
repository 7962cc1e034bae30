import { editDistance } from '../text/near-miss.ts';
import { parseSchemeless, type RegistryKey } from './authkey.ts';
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

/** Whether a key that does not cover a repository was probably meant to: its host, port or path is one slip away. */
export function isNearKey(key: RegistryKey, repository: string): boolean {
  const target = parseSchemeless(repository);
  if (!target) return false;
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
