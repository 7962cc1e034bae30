import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type ImageError, parseImage, prefixError, prefixRepository, segmentsUnder } from '../src/kubernetes/image.ts';

interface Expected {
  readonly domain: string;
  readonly path: string;
  readonly name: string;
  readonly normalized: string;
  readonly familiar: string;
  readonly tagNameOnly: string;
  readonly tag?: string;
  readonly digest?: string;
  readonly kubelet: { readonly repo: string; readonly tag: string; readonly digest: string };
  readonly error?: undefined;
}

interface Vector {
  readonly input: { readonly image: string };
  readonly expected: Expected | { readonly error: string };
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/image-references.json', import.meta.url), 'utf8'),
);

/** Go's wording → our reason. */
function reasonOf(goError: string): ImageError['reason'] {
  if (/digest/.test(goError)) return 'digest';
  if (/64-byte hexadecimal/.test(goError)) return 'identifier';
  if (/lowercase/.test(goError)) return 'upper-case';
  return /must not be more than/.test(goError) ? 'too-long' : 'format';
}

/** The shortest spelling that means the same: without the host of Docker Hub and the folder of its official images. */
function familiar(domain: string, path: string): string {
  if (domain !== 'docker.io') return domain === '' ? path : `${domain}/${path}`;
  return /^library\/[^/]+$/.test(path) ? path.slice('library/'.length) : path;
}

function answer(image: string) {
  const parsed = parseImage(image);
  if (!parsed.ok) return { error: parsed.reason };
  const { domain, repository, tag, digest } = parsed;
  const path = domain === '' ? repository : repository.slice(domain.length + 1);
  const suffix = (tag === undefined ? '' : `:${tag}`) + (digest === undefined ? '' : `@${digest}`);
  const isBare = suffix === '';
  return {
    domain,
    familiar: familiar(domain, path) + suffix,
    kubelet: { digest: digest ?? '', repo: repository, tag: isBare ? 'latest' : (tag ?? '') },
    name: repository,
    normalized: repository + suffix,
    path,
    ...(tag === undefined ? {} : { tag }),
    ...(digest === undefined ? {} : { digest }),
    tagNameOnly: isBare ? `${repository}:latest` : repository + suffix,
  };
}

test(`all ${vectors.length} image references are read as distribution/reference reads them`, () => {
  assert.ok(vectors.length >= 180);
  for (const { input, expected } of vectors) {
    const wanted = expected.error === undefined ? expected : { error: reasonOf(expected.error) };
    assert.deepEqual(answer(input.image), wanted, input.image);
  }
});

test('a prefix holds images segment by segment', () => {
  for (const image of [
    'docker.io/acme/x',
    'acme/x:1',
    'index.docker.io/acme/x/y',
    `docker.io/acme/x@sha256:${'a'.repeat(64)}`,
  ]) {
    assert.ok(segmentsUnder('docker.io/acme', image), image);
  }
  for (const image of ['docker.io/acme-evil/x', 'ghcr.io/acme/x', 'acme', 'docker.io/acm/x', 'acme/X', '']) {
    assert.ok(!segmentsUnder('docker.io/acme', image), image);
  }
});

test("Docker Hub's names are one registry for a prefix", () => {
  assert.ok(segmentsUnder('index.docker.io/acme', 'acme/x'));
  assert.ok(segmentsUnder('acme', 'docker.io/acme/x'));
  assert.ok(segmentsUnder('docker.io', 'nginx'));
  assert.ok(segmentsUnder('docker.io/library', 'nginx'));
  assert.ok(segmentsUnder('index.docker.io', 'acme/x'));
  assert.ok(!segmentsUnder('docker.io', 'docker.io:443/acme/x'));
});

test('a prefix may be a host, with a port, with a path', () => {
  assert.equal(prefixRepository('localhost:5000'), 'localhost:5000');
  assert.equal(prefixRepository('[::1]:5000/a'), '[::1]:5000/a');
  assert.ok(segmentsUnder('ghcr.io', 'ghcr.io/a/b'));
  assert.ok(segmentsUnder('registry:5000/a', 'registry:5000/a/b'));
  assert.ok(!segmentsUnder('registry:5000', 'registry:50000/a/b'));
  for (const legal of [
    'ghcr.io',
    'ghcr.io/acme',
    'localhost',
    'registry.choreo-system:5000',
    '10.0.0.1:5000/a/b',
    'acme',
    'docker.io',
  ]) {
    assert.equal(prefixError(legal), undefined, legal);
  }
});

test('a malformed prefix says what is wrong', () => {
  const expected = {
    '': /blank/,
    '  ': /blank/,
    'ghcr.io /acme': /white space/,
    ' ghcr.io/acme': /white space/,
    'https://ghcr.io/acme': /scheme/,
    'oci://ghcr.io': /scheme/,
    'ghcr.io/acme:v1': /tag/,
    'ghcr.io:v1': /port/,
    'ghcr.io:': /port/,
    'ghcr.io/acme@sha256:aa': /digest/,
    'ghcr.io/acme/': /slash/,
    'ghcr.io/Acme': /upper-case/,
    'GHCR.io/acme': /upper-case/,
    'ghcr.io//acme': /not a registry/,
    '/acme': /not a registry/,
    'ghcr.io/*': /not a registry/,
    'ghcr.io:80:80/acme': /not a registry/,
  };
  for (const [prefix, message] of Object.entries(expected))
    assert.match(prefixError(prefix) ?? 'nothing', message, prefix);
});

test('long and hostile references end at once', () => {
  for (const unit of ['a', 'a.', 'a/', 'a-', '_', ':', '@', '[', 'a:', 'A', '-']) {
    for (const text of [unit.repeat(300_000), `${unit.repeat(300_000)}/x`, `x@${unit.repeat(300_000)}:!`]) {
      assert.equal(typeof parseImage(text).ok, 'boolean');
    }
  }
});
