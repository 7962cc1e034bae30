import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  type AuthEntry,
  type Credential,
  type DockerConfigFormat,
  readCredentials,
  readDockerConfig,
} from '../src/credentials/dockerconfig.ts';
import { type Candidate, candidates, entryCovers } from '../src/credentials/keyring.ts';
import { parseImage } from '../src/kubernetes/image.ts';

/** A secret that a pod names, as it is in the cluster: data decoded. */
interface Payload {
  readonly name: string;
  readonly type: string;
  readonly data: Readonly<Record<string, string>>;
}

interface Vector {
  readonly name: string;
  readonly input: { readonly secrets: readonly Payload[]; readonly image: string };
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

type Read<E> = (text: string, format: DockerConfigFormat) => { readonly ok: boolean; readonly entries?: readonly E[] };

/** What the kubelet reads of a payload: of another type, or without the key of its type, nothing; undefined if malformed. */
function entriesIn<E>({ type, data }: Payload, read: Read<E>): readonly E[] | undefined {
  const format = type === 'kubernetes.io/dockercfg' ? 'dockercfg' : 'dockerconfigjson';
  const text = type === `kubernetes.io/${format}` ? data[`.${format}`] : undefined;
  return text ? read(text, format).entries : [];
}

/** Whether spellings of one key in one secret come in Go's random map order. */
function isUnstable(found: readonly Candidate<Credential>[]): boolean {
  return found.some(({ secret, entry }, i) => {
    const before = found[i - 1];
    if (before?.secret !== secret || before.entry.registry?.index !== entry.registry?.index) return false;
    return before.entry.username !== entry.username || before.entry.password !== entry.password;
  });
}

/** Our answer in the vectors' words: what is found for an image, in the kubelet's order. */
function answer({ secrets, image }: Vector['input']) {
  const parsed = parseImage(image);
  if (!parsed.ok) return { credentials: [], imageError: true };
  const read = secrets.flatMap((payload) => {
    const entries = entriesIn(payload, readCredentials);
    return entries ? [{ name: payload.name, entries }] : [];
  });
  if (read.length < secrets.length) return { credentials: [], keyringError: true };
  const found = candidates(read, parsed.repository);
  const orderUnstable = isUnstable(found);
  const credentials = found.map(({ name, entry: { key, username, password } }) =>
    orderUnstable ? { username, password } : { secret: name, key, username, password },
  );
  return {
    credentials,
    found: credentials.length > 0,
    repoToPull: parsed.repository,
    ...(orderUnstable && { orderUnstable: true }),
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
    const parsed = parseImage(input.image);
    if (!parsed.ok) continue;
    const found = <E extends AuthEntry>(read: Read<E>) =>
      candidates(
        input.secrets.map((payload) => ({ name: payload.name, entries: entriesIn(payload, read) ?? [] })),
        parsed.repository,
      );
    const bare = found(readDockerConfig);
    assert.deepEqual(
      bare.map(({ secret, entry }) => [secret, entry.at]),
      found(readCredentials).map(({ secret, entry }) => [secret, entry.at]),
      name,
    );
    for (const { entry } of bare) assert.ok(entryCovers(entry, parsed.repository), name);
    if (bare.length > 0) compared++;
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
