import { maskedKey, registryKey } from '../credentials/authkey.ts';
import { argoSecretType, secretTextAt } from '../landing/argo-secret.ts';
import { type Span, spanOf } from '../text/source.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { entryOf, mapAt, textAt } from '../yaml/node.ts';
import { isPlaceholder } from './placeholder.ts';

/** A user name and a password for a registry that stand in clear, and the key of the password. */
export interface ClearLogin {
  readonly at: Span;
  readonly registry: string;
}

/** Keys of values under which charts ask for logins to registries. */
const ASKED = /^(?:image|imagePull|registry|docker|containerRegistry)Credentials?$/;
const REGISTRY = ['registry', 'registryUrl', 'registryURL', 'server', 'host', 'url'];
/** Hosts that RFC 2606 and RFC 6761 keep for examples. */
const EXAMPLE = /(?:^|[./@-])(?:example\.(?:com|org|net)|example|invalid|test)(?:[:/]|$)/i;

/**
 * The logins of a map: those for the registries of a chart's images, as the Helm documentation has a chart ask for them
 * (docs/howto/charts_tips_and_tricks.md, "Creating Image Pull Secrets"), and that of a registry for Argo CD.
 */
export function clearLogins(map: MapNode): readonly ClearLogin[] {
  const asked = map.entries.flatMap(({ key, value }) => (ASKED.test(key.text) ? candidates(value) : []));
  return [...asked.flatMap(loginOf), ...repositoryLogin(map)];
}

/** The login itself, or each of several. */
function candidates(value: Node): readonly MapNode[] {
  const inner =
    value.kind === 'seq' ? value.items : value.kind === 'map' ? value.entries.map((entry) => entry.value) : [];
  return [value, ...inner].flatMap((node) => (node.kind === 'map' ? [node] : []));
}

function loginOf(map: MapNode): readonly ClearLogin[] {
  const registry = REGISTRY.map((key) => textAt(map, key)?.value ?? '').find((text) => text !== '');
  return login(map, registry, (key) => textAt(map, key)?.value ?? '');
}

/**
 * The login of a Secret by which Argo CD knows a registry of charts or artifacts.
 * Follows argo-cd v3.1, util/db/repository_secrets.go: secretToRepository.
 */
function repositoryLogin(secret: MapNode): readonly ClearLogin[] {
  const type = argoSecretType(secret);
  if (type !== 'repository' && type !== 'repo-creds') return [];
  const read = (key: string): string => secretTextAt(secret, key);
  const url = read('url');
  const isRegistry = read('type') === 'oci' || url.startsWith('oci://') || read('enableOCI') === 'true';
  const data = ['stringData', 'data'].map((field) => mapAt(secret, field)).find((each) => entryOf(each, 'password'));
  return isRegistry && data ? login(data, url.replace(/^oci:\/\//, ''), read) : [];
}

function login(map: MapNode, registry: string | undefined, read: (key: string) => string): readonly ClearLogin[] {
  const [username, password] = [read('username'), read('password')];
  const key = entryOf(map, 'password')?.key;
  if (!key || username === '' || password === '' || isPlaceholder(username, password)) return [];
  if (registry === undefined || !/[.:]/.test(registry) || EXAMPLE.test(registry) || !registryKey(registry)) return [];
  return [{ at: spanOf(key), registry: maskedKey(registry) }];
}
