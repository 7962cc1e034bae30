import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { lineHasher, lineHashes } from '../src/report/line-hash.ts';
import { lineStarts } from '../src/text/source.ts';
import { viewOf } from './reports.ts';

interface Vector {
  readonly text: string;
  readonly hashes: readonly string[];
}

const file = new URL('../fixtures/vectors/line-hashes.json', import.meta.url);
const vectors: readonly Vector[] = JSON.parse(readFileSync(file, 'utf8'));

test('each line has the hash that codeql-action gives it', () => {
  for (const { text, hashes } of vectors) {
    assert.deepEqual(lineHashes(text).slice(0, hashes.length), hashes, JSON.stringify(text));
  }
});

/** The same by its definition: a polynomial over the hundred units from the line's start. */
function byDefinition(text: string): string[] {
  const lines = text.split(/(?<=\n|\r(?!\n))/).map((line) => line.replace(/\r?\n$|\r$/, '\n').replace(/[ \t]/g, ''));
  if (/[\r\n]$/.test(text)) lines.push('');
  const counts = new Map<string, number>();
  return lines.map((_, index) => {
    const rest = `${lines.slice(index).join('')}\uffff`.padEnd(100, '\0').slice(0, 100);
    let hash = 0n;
    for (let at = 0; at < 100; at++) hash = hash * 37n + BigInt(rest.charCodeAt(at));
    const hex = BigInt.asUintN(64, hash).toString(16);
    counts.set(hex, (counts.get(hex) ?? 0) + 1);
    return `${hex}:${counts.get(hex)}`;
  });
}

test('the rolling hash is the polynomial over the next hundred characters, repeats counted', () => {
  const unit = fc.constantFrom('a', 'b', ' ', '\t', '\n', '\r\n', '\r', '漢', '\ud83d', '\uffff', 'regcred: x\n');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 400 }), (text) => {
      assert.deepEqual(lineHashes(text), byDefinition(text));
      assert.equal(lineHashes(text).length, lineStarts(text).length);
    }),
    { numRuns: 300, examples: [['- name: regcred\n'.repeat(60)], ['']] },
  );
});

test('the hash of a span is that of its first line, and takes in a byte order mark that the text lacks', () => {
  const source = { path: 'a.yaml', text: 'a: 1\nb: 2\n' };
  const at = { path: 'a.yaml', start: 6, end: 10 };
  assert.equal(lineHasher(viewOf([source]))(at), '5d56533273a3bbdb:1');
  const [bare] = vectors;
  const [marked] = vectors.filter(({ text }) => text.startsWith('\ufeff'));
  const hashOf = lineHasher(viewOf([{ path: 'a.yaml', text: bare?.text ?? '' }], { marked: () => true }));
  assert.equal(hashOf({ ...at, start: 0 }), marked?.hashes[0]);
  assert.equal(lineHasher(viewOf([]))(at), undefined);
});
