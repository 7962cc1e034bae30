import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { coversPrefix } from '../src/credentials/cover.ts';
import { readDockerConfig } from '../src/credentials/dockerconfig.ts';
import { candidates } from '../src/credentials/keyring.ts';
import { parseImage } from '../src/kubernetes/image.ts';

/** Entries of one payload; a key that begins with `!` has an empty credential. */
function entries(...keys: readonly string[]) {
  const auths = Object.fromEntries(
    keys.map((key) => (key.startsWith('!') ? [key.slice(1), {}] : [key, { username: 'u', password: 'p' }])),
  );
  const config = readDockerConfig(JSON.stringify({ auths }), 'dockerconfigjson');
  assert.ok(config.ok);
  return config.entries;
}

function cover(prefix: string, ...keys: readonly string[]) {
  const found = coversPrefix(entries(...keys), prefix);
  assert.ok(found, prefix);
  return [found.offered, found.usable, found.missed, found.by.map(({ key }) => key)];
}

test('a key of the host, of the prefix or of the start of its text serves every image', () => {
  for (const key of ['ghcr.io', 'ghcr.io/acme', 'ghcr.io/acme/', 'ghcr.io/ac', 'https://ghcr.io/v2/acme', '*.io']) {
    assert.deepEqual(cover('ghcr.io/acme', key), ['all', 'all', undefined, [key]]);
  }
});

test('a narrower key serves some, another none, and an image that is missed is named', () => {
  assert.deepEqual(cover('ghcr.io/acme', 'ghcr.io/acme/app'), ['some', 'some', 'ghcr.io/acme/a', []]);
  assert.deepEqual(cover('ghcr.io/acme', 'ghcr.io/acme/web'), ['some', 'some', 'ghcr.io/acme/app', []]);
  for (const key of ['ghcr.io/acme2', 'ghcr.io/acme/App', 'ghcr.io/acme//', 'GHCR.io', 'ghcr.io:443', '*.ghcr.io']) {
    assert.deepEqual(cover('ghcr.io/acme', key), ['none', 'none', 'ghcr.io/acme/app', []], key);
  }
  assert.deepEqual(cover('ghcr.io/acme'), ['none', 'none', 'ghcr.io/acme/app', []]);
});

test('Docker Hub falls back on index.docker.io for images that no key matches', () => {
  const hub = 'https://index.docker.io/v1/';
  assert.deepEqual(cover('docker.io/acme', hub), ['all', 'all', undefined, [hub]]);
  assert.deepEqual(cover('docker.io', hub), ['all', 'all', undefined, [hub]]);
  assert.deepEqual(cover('docker.io/acme', hub, '!docker.io'), ['all', 'none', 'docker.io/acme/app', ['docker.io']]);
  assert.deepEqual(cover('docker.io/acme', hub, '!docker.io/acme/web'), ['all', 'some', 'docker.io/acme/weba', [hub]]);
  assert.deepEqual(cover('docker.io/acme', `!${hub}`, 'docker.io/acme/web'), [
    'all',
    'some',
    'docker.io/acme/app',
    [hub],
  ]);
  assert.deepEqual(cover('ghcr.io/acme', hub), ['none', 'none', 'ghcr.io/acme/app', []]);
});

test('an empty credential is offered and not usable, one that is not empty suffices beside it', () => {
  assert.deepEqual(cover('ghcr.io/acme', '!ghcr.io'), ['all', 'none', 'ghcr.io/acme/app', ['ghcr.io']]);
  assert.deepEqual(cover('ghcr.io/acme', 'ghcr.io', '!ghcr.io/acme'), [
    'all',
    'all',
    undefined,
    ['ghcr.io/acme', 'ghcr.io'],
  ]);
});

test('a malformed prefix has no cover', () => {
  for (const prefix of ['', 'https://ghcr.io', 'ghcr.io/Acme', 'ghcr.io/acme/', 'ghcr.io/acme:1']) {
    assert.equal(coversPrefix(entries('ghcr.io'), prefix), undefined, prefix);
  }
});

test('what is said of a prefix holds for each image under it', () => {
  const part = fc.constantFrom('a', 'b', 'ab', 'a.b', 'app', 'a_');
  const host = fc.constantFrom('docker.io', 'index.docker.io', 'ghcr.io', '*.io', 'localhost', 'r:5000', 'acme');
  const path = fc.array(part, { maxLength: 3 }).map((parts) => parts.map((text) => `/${text}`).join(''));
  const key = fc
    .tuple(fc.constantFrom('', '!'), host, path, fc.constantFrom('', '', '/'))
    .map((texts) => texts.join(''));
  const prefix = fc.tuple(host, path).map(([h, p]) => h + p);
  fc.assert(
    fc.property(fc.array(key, { maxLength: 5 }), prefix, fc.array(path, { minLength: 5 }), (keys, under, tails) => {
      const listed = entries(...new Set(keys));
      const found = coversPrefix(listed, under);
      if (!found) return;
      const judge = (image: string) => {
        const got = candidates([{ name: '', entries: listed }], image);
        return { offered: got.length > 0, usable: got.some(({ entry }) => entry.credential === 'present') };
      };
      for (const tail of [...tails, '/x']) {
        const parsed = parseImage(under + tail);
        if (tail === '' || !parsed.ok) continue;
        const { offered, usable } = judge(parsed.repository);
        if (found.offered !== 'some') assert.equal(offered, found.offered === 'all');
        if (found.usable !== 'some') assert.equal(usable, found.usable === 'all');
      }
      if (found.missed !== undefined) assert.ok(parseImage(found.missed).ok && !judge(found.missed).usable);
    }),
    { numRuns: 5_000 },
  );
});
