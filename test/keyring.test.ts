import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  type Credential,
  type DockerConfigFormat,
  readCredentials,
  readDockerConfig,
} from '../src/credentials/dockerconfig.ts';
import { type Candidate, candidates, type Entries, entryCovers } from '../src/credentials/keyring.ts';
import { parseImage } from '../src/kubernetes/image.ts';

/** A secret that a pod names, as it is in the cluster: data decoded. */
interface PullSecretPayload {
  readonly name: string;
  readonly type: string;
  readonly data: Readonly<Record<string, string>>;
}

/** What the kubelet finds for an image: credentials in the order in which it tries them, none for an anonymous pull. */
type Lookup =
  | { readonly state: 'invalid-image'; readonly error: string }
  /** One malformed payload fails every pull of the pod. */
  | { readonly state: 'keyring-error'; readonly secret: number; readonly name: string; readonly error: string }
  | {
      readonly state: 'looked-up';
      readonly repository: string;
      readonly candidates: readonly Candidate<Credential>[];
      /** Spellings of one key in one secret come in Go's random map order. */
      readonly orderUnstable: boolean;
    };

const PAYLOADS: ReadonlyMap<string, { readonly key: string; readonly format: DockerConfigFormat }> = new Map([
  ['kubernetes.io/dockerconfigjson', { key: '.dockerconfigjson', format: 'dockerconfigjson' }],
  ['kubernetes.io/dockercfg', { key: '.dockercfg', format: 'dockercfg' }],
]);

/**
 * The kubelet's answer for an image and the pull secrets of its pod: ParseImageName, MakeDockerKeyring and Lookup of
 * k8s.io/kubernetes v1.37.2 (pkg/credentialprovider). Secrets of other types, or without their key, are ignored.
 */
function lookup(secrets: readonly PullSecretPayload[], image: string): Lookup {
  const parsed = parseImage(image);
  if (!parsed.ok) return { state: 'invalid-image', error: parsed.error };
  const read: Entries<Credential>[] = [];
  for (const [secret, { name, type, data }] of secrets.entries()) {
    const payload = PAYLOADS.get(type);
    const text = payload && Object.hasOwn(data, payload.key) ? data[payload.key] : undefined;
    const config = payload && text ? readCredentials(text, payload.format) : undefined;
    if (config?.ok === false) return { state: 'keyring-error', secret, name, error: config.error };
    read.push({ name, entries: config?.entries ?? [] });
  }
  const found = candidates(read, parsed.repository);
  return { state: 'looked-up', repository: parsed.repository, candidates: found, orderUnstable: isUnstable(found) };
}

function isUnstable(found: readonly Candidate<Credential>[]): boolean {
  return found.some(({ secret, entry }, i) => {
    const before = found[i - 1];
    if (before?.secret !== secret || before.entry.registry?.index !== entry.registry?.index) return false;
    return before.entry.username !== entry.username || before.entry.password !== entry.password;
  });
}

interface Vector {
  readonly name: string;
  readonly input: { readonly secrets: readonly PullSecretPayload[]; readonly image: string };
  readonly expected: {
    readonly credentials: readonly { secret?: string; key?: string; username: string; password: string }[];
    readonly imageError?: string;
    readonly keyringError?: string;
    readonly repoToPull?: string;
    readonly found?: boolean;
    readonly orderUnstable?: boolean;
  };
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/keyring.json', import.meta.url), 'utf8'),
);

/** Our answer in the vectors' words. */
function answer({ secrets, image }: Vector['input']) {
  const result = lookup(secrets, image);
  if (result.state === 'invalid-image') return { credentials: [], imageError: true };
  if (result.state === 'keyring-error') return { credentials: [], keyringError: true };
  const credentials = result.candidates.map(({ name, entry: { key, username, password } }) =>
    result.orderUnstable ? { username, password } : { secret: name, key, username, password },
  );
  return {
    credentials,
    found: credentials.length > 0,
    repoToPull: result.repository,
    ...(result.orderUnstable && { orderUnstable: true }),
  };
}

function wanted({ credentials, imageError, keyringError, repoToPull, found, orderUnstable }: Vector['expected']) {
  if (imageError !== undefined) return { credentials, imageError: true };
  if (keyringError !== undefined) return { credentials, keyringError: true };
  return { credentials, found, repoToPull, ...(orderUnstable && { orderUnstable }) };
}

function sorted<T extends { readonly credentials: readonly object[]; readonly orderUnstable?: boolean }>(result: T): T {
  if (!result.orderUnstable) return result;
  const order = (credential: object) => JSON.stringify(Object.entries(credential).sort());
  return { ...result, credentials: result.credentials.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)) };
}

function secret(name: string, ...keys: readonly string[]) {
  const auths = Object.fromEntries(keys.map((key) => [key, { username: 'u', password: 'p' }]));
  const config = readDockerConfig(JSON.stringify({ auths }), 'dockerconfigjson');
  assert.ok(config.ok);
  return { name, entries: config.entries };
}

test(`all ${vectors.length} lookups find what the kubelet's keyring finds`, () => {
  assert.ok(vectors.length >= 225);
  for (const { name, input, expected } of vectors) {
    assert.deepEqual(sorted(answer(input)), sorted(wanted(expected)), name);
  }
});

test('entries that carry no secrets lead to the same candidates', () => {
  let compared = 0;
  for (const { name, input } of vectors) {
    const full = lookup(input.secrets, input.image);
    if (full.state !== 'looked-up') continue;
    compared++;
    const read = input.secrets.map((payload) => {
      const text = payload.type.endsWith('/dockerconfigjson') ? payload.data['.dockerconfigjson'] : undefined;
      const legacy = payload.type.endsWith('/dockercfg') ? payload.data['.dockercfg'] : undefined;
      const format = text === undefined ? 'dockercfg' : 'dockerconfigjson';
      const config = readDockerConfig(text ?? legacy ?? '', format);
      return { name: payload.name, entries: config.ok ? config.entries : [] };
    });
    const found = candidates(read, full.repository);
    assert.deepEqual(
      found.map(({ secret, entry }) => [secret, entry.at]),
      full.candidates.map(({ secret, entry }) => [secret, entry.at]),
      name,
    );
    for (const { entry } of found) assert.ok(entryCovers(entry, full.repository), name);
  }
  assert.ok(compared > 100, `${compared} lookups were compared`);
});

test('keys sort reverse by bytes, secrets of one key as the pod lists them', () => {
  const found = candidates(
    [secret('a', 'ghcr.io', 'ghcr.io/acme'), secret('b', 'ghcr.io/acme/', '*.io', 'https://ghcr.io/v2/acme')],
    'ghcr.io/acme/app',
  );
  assert.deepEqual(
    found.map(({ name, entry }) => `${name} ${entry.key}`),
    ['b ghcr.io/acme/', 'a ghcr.io/acme', 'b https://ghcr.io/v2/acme', 'a ghcr.io', 'b *.io'],
  );
});

test('Docker Hub falls back on index.docker.io only when no key matches', () => {
  const hub = secret('hub', 'https://index.docker.io/v1/');
  assert.equal(candidates([hub], 'docker.io/acme/app').length, 1);
  assert.equal(candidates([hub], 'localhost/app').length, 1);
  assert.equal(candidates([hub], 'localhost:5000/app').length, 0);
  assert.equal(candidates([hub], 'ghcr.io/acme/app').length, 0);
  const [first, ...others] = candidates([hub, secret('own', 'docker.io/acme')], 'docker.io/acme/app');
  assert.deepEqual([first?.name, first?.secret, others.length], ['own', 1, 0]);
});

test('a payload that the kubelet ignores breaks nothing, a malformed one everything', () => {
  const good = { name: 'good', type: 'kubernetes.io/dockercfg', data: { '.dockercfg': '{"ghcr.io":{"auth":"dTpw"}}' } };
  const opaque = { name: 'opaque', type: 'Opaque', data: { '.dockerconfigjson': '{' } };
  const empty = { name: 'empty', type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': '' } };
  const broken = { name: 'broken', type: 'kubernetes.io/dockerconfigjson', data: { '.dockerconfigjson': '{' } };
  const found = lookup([opaque, empty, good], 'ghcr.io/a/b');
  assert.ok(found.state === 'looked-up');
  assert.deepEqual(
    found.candidates.map(({ secret }) => secret),
    [2],
  );
  const failed = lookup([good, broken], 'ghcr.io/a/b');
  assert.ok(failed.state === 'keyring-error');
  assert.deepEqual([failed.secret, failed.name, failed.error], [1, 'broken', 'is not JSON: the text ends too early']);
});
