import assert from 'node:assert/strict';
import { test } from 'node:test';
import { editDistance, similar, suggest } from '../src/text/near-miss.ts';

test('an insertion, a deletion, a substitution and a swap are one edit each', () => {
  for (const word of ['pull-secre', 'pull-secrett', 'pull-sekret', 'pull-secrte'])
    assert.equal(editDistance(word, 'pull-secret', 3), 1, word);
});

test('what is too far away is told as one more than the limit', () => {
  assert.equal(editDistance('regcred', 'dockerhub', 3), 4);
  assert.equal(editDistance('a', 'abcdefgh', 3), 4);
});

test('the nearest candidate comes first and the word itself is no candidate', () => {
  assert.deepEqual(similar('ghcr-pull-secret', ['ghcr-pull-secrets', 'ghcr-pul-secrte', 'quay', 'ghcr-pull-secret']), [
    'ghcr-pull-secrets',
    'ghcr-pul-secrte',
  ]);
});

test('a name that another one extends by a part is near', () => {
  assert.equal(suggest('dockerhub-pull-secret', ['dockerhub-pull-secret-old']), 'dockerhub-pull-secret-old');
  assert.equal(suggest('x', ['y']), undefined);
});
