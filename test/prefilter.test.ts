import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { resourcesOf } from '../src/gitops/plain.ts';
import { decode } from '../src/reading/encoding.ts';
import { hasSign, SIGNS, signsIn } from '../src/repository/prefilter.ts';
import { repositoryOf, repositoryOfTexts } from '../src/repository/repository.ts';
import { textAt } from '../src/yaml/node.ts';

interface Vector {
  readonly name: string;
  readonly text: string;
  readonly encoding: 'utf8' | 'latin1';
  readonly relevant?: boolean;
  readonly parses?: boolean;
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(fileURLToPath(new URL('../fixtures/vectors/prefilter.json', import.meta.url)), 'utf8'),
);
const KINDS = /^(?:Cluster)?DataPlane$|^(?:Sealed|External)?Secret$/;

assert.ok(vectors.filter(({ relevant }) => relevant).length > 20);
for (const { name, text, encoding, relevant, parses } of vectors) {
  test(`of the text ${name} no document that matters is lost`, () => {
    const repository = repositoryOf({
      paths: ['a.yaml'],
      manifests: ['a.yaml'],
      read: () => decode(Buffer.from(text, encoding)),
    });
    // What has a kind alone is no resource, and yet must be seen.
    const { documents, faults } = repository.allDocuments('a.yaml');
    const isSeen = documents.flatMap(({ root }) => kindsIn(root)).some((kind) => KINDS.test(kind));
    if (relevant) assert.equal(isSeen, true);
    if (parses === false) assert.equal(isSeen || faults.length > 0, true);
  });
}

function kindsIn(root: Parameters<typeof textAt>[0]): readonly string[] {
  const kind = textAt(root, 'kind')?.value;
  const items = root?.kind === 'seq' ? root.items : (itemsOf(root) ?? []);
  return [...(kind === undefined ? [] : [kind]), ...items.flatMap(kindsIn)];
}

function itemsOf(root: Parameters<typeof textAt>[0]) {
  const entry = root?.kind === 'map' ? root.entries.find(({ key }) => key.text === 'items') : undefined;
  return entry?.value.kind === 'seq' ? entry.value.items : undefined;
}

test('a repository holds the signs that its texts hold, and no other', () => {
  const texts = SIGNS.map((sign, i) => ({ path: `${i}.yaml`, text: `a: x${sign}x\n` }));
  const repository = repositoryOfTexts([...texts, { path: 'none.yaml', text: 'a: b\n' }]);
  for (const [i, sign] of SIGNS.entries()) {
    const holding = repository.manifests.filter((path) => repository.holds(path, sign));
    assert.deepEqual(holding, [`${i}.yaml`]);
  }
  assert.equal(repository.holds('absent.yaml', 'auths'), false);
});

test('of many manifests the texts are let go and read again, and say the same', () => {
  const text = (path: string): string => `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: the-name-of-${path} }\n`;
  const manifests = Array.from({ length: 20_001 }, (_, i) => `${i}.yaml`);
  let read = 0;
  const repository = repositoryOf({
    paths: manifests,
    manifests,
    read: (path) => {
      read++;
      return { text: text(path) };
    },
  });
  const names = (): readonly (string | undefined)[] =>
    manifests.flatMap((path) =>
      repository.documents(path).documents.map(({ root }) => textAt(root, 'metadata', 'name')?.value),
    );
  const first = names();
  assert.equal(first[7], 'the-name-of-7.yaml');
  const before = read;
  assert.deepEqual(names(), first);
  assert.ok(read > before, 'they are read again');
  assert.equal(resourcesOf('7.yaml', repository).length, 1);
});

test('a file that changes while it is read is told, not misread', () => {
  const manifests = Array.from({ length: 20_001 }, (_, i) => `${i}.yaml`);
  let later = '';
  const repository = repositoryOf({
    paths: manifests,
    manifests,
    read: (path) => ({ text: `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: the-name-of-${path} }${later}\n` }),
  });
  const roots = manifests.flatMap((path) => repository.documents(path).documents.map(({ root }) => root));
  later = ' # later';
  assert.throws(() => textAt(roots[0], 'metadata', 'name'), /0\.yaml has changed while it was read/);
});

test('each sign is found wherever it stands, inside of others too', () => {
  const pieces = fc.constantFrom(...SIGNS, 'auth', 'secret', 'ecretGenerator', 'xdockercfg', 'S', ' ', '\n');
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      const text = parts.join('');
      for (const sign of SIGNS) assert.equal(hasSign(signsIn(text), sign), text.includes(sign));
    }),
    { examples: [[['auth', 'secretGenerator']]] },
  );
});
