import assert from 'node:assert/strict';
import { test } from 'node:test';
import vectors from '../fixtures/vectors/namespaces.json' with { type: 'json' };
import { dataPlaneNamespace, isDataPlaneNamespace, namespaceNameError } from '../src/kubernetes/namespace.ts';

test("every name of OpenChoreo's own generator is generated", () => {
  for (const { organization, project, environment, namespace } of vectors) {
    assert.equal(dataPlaneNamespace(organization, project, environment), namespace);
    assert.ok(isDataPlaneNamespace(namespace));
  }
  assert.equal(vectors.length, 434);
});

const letters: readonly [organization: string, expected: string][] = [
  ['ΑΣ', 'dp-ασ-p-e-17562cd4'],
  ['İstanbul', 'dp-istanbul-p-e-0caf7581'],
  ['aaaaaaaaaaaa日', 'dp-aaaaaaaaaaaa\ufffd-p-e-7038eef4'],
  ['aaaaaaaaaaa日本', 'dp-aaaaaaaaaaa\ufffd\ufffd-p-e-6af0fd25'],
  ['½²Ⅷ', 'dp-½²ⅷ-p-e-f02abe26'],
  ['a\u0301b', 'dp-a-b-p-e-947ad05b'],
];

for (const [organization, expected] of letters) {
  test(`letters are lowered, kept and cut as Go does: ${organization}`, () => {
    assert.equal(dataPlaneNamespace(organization, 'p', 'e'), expected);
  });
}

test('a namespace name is refused in the words of the API server', () => {
  for (const name of ['a', '1', 'a-b', 'a--b', 'a'.repeat(63)]) assert.equal(namespaceNameError(name), undefined);
  assert.equal(namespaceNameError('a'.repeat(64)), 'must be no more than 63 characters');
  assert.equal(namespaceNameError('dp-acme.io-shop.web-prod.eu-21542ef9'), 'must not contain dots');
  for (const name of ['', '-', 'A', 'a_b', 'dp-', '-a', 'a.', 'a..b', 'é', 'a\n']) {
    assert.match(namespaceNameError(name) ?? '', /^a lowercase RFC 1123 label must consist/, name);
  }
});
