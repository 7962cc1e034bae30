import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
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

/** The same by the plain table, without an end before the end. */
function plainDistance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : i)),
  );
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const least = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const row = rows[i];
      if (row) row[j] = isSwap ? Math.min(least, at(i - 2, j - 2) + 1) : least;
    }
  return at(a.length, b.length);
}

test('what is left out of the table changes no distance', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', '-'), maxLength: 9 });
  fc.assert(
    fc.property(word, word, fc.nat({ max: 3 }), (a, b, limit) =>
      assert.equal(editDistance(a, b, limit), Math.min(plainDistance(a, b), limit + 1)),
    ),
    { numRuns: 5_000 },
  );
});
