import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expression, wholeExpression } from '../src/gitops/kustomize/expression.ts';
import { diceOf } from './dice.ts';

test('a selector means the same whether RE2 compiles it or not', () => {
  const { pick, below } = diceOf(7);
  const pieces = ['a', 'b', '.', '.*', '|', '-', 'helm.toolkit', '(', ')', '', '*', '+', '\\', '^', '$'];
  const letters = ['a', 'b', '.', '-', '\n', 'é', '\u{1f600}', '\u2028', 'helm', 'toolkit', '|', '('];
  let matched = 0;
  for (let round = 0; round < 4_000; round++) {
    const pattern = Array.from({ length: 1 + below(6) }, () => pick(pieces)).join('');
    if (pattern === '') continue;
    const text = Array.from({ length: below(5) }, () => pick(letters)).join('');
    const [own, whole] = [wholeExpression(pattern), expression(`^(?:${pattern})$`)];
    assert.equal(own.ok, whole.ok, pattern);
    if (!own.ok || !whole.ok) continue;
    assert.equal(own.matches(text), whole.matches(text), JSON.stringify({ pattern, text }));
    if (own.matches(text)) matched++;
  }
  assert.ok(matched > 100, `${matched} matched`);
});

test('a selector that JavaScript would be slow at is left to RE2', () => {
  const compiled = wholeExpression(`${'.*a'.repeat(40)}b`);
  assert.ok(compiled.ok && !compiled.matches('a'.repeat(10_000)));
});
