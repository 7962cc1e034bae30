import assert from 'node:assert/strict';
import { test } from 'node:test';
import { globMatches } from '../src/go/goglob.ts';

test('patterns match whole names as filepath.Match does', () => {
  for (const [pattern, name] of [
    ['a', 'a'],
    ['*', ''],
    ['*', 'abc'],
    ['a*c', 'abbc'],
    ['*a*b', 'xaybab'],
    ['a*b*c', 'abcbc'],
    ['?', 'x'],
    ['[a-c]x', 'bx'],
    ['[^a]', 'b'],
    ['[\\]]', ']'],
    ['\\*', '*'],
    ['*[0-9]', 'ab1'],
    ['[\xC3\xA9a]', 'a'],
  ] as const) {
    assert.ok(globMatches(pattern, name), `${pattern} ${name}`);
  }
});

test('other names and malformed patterns do not match', () => {
  for (const [pattern, name] of [
    ['a', 'b'],
    ['a', 'A'],
    ['*', 'a/b'],
    ['*a', 'ab'],
    ['a*', 'ba'],
    ['ab*ba', 'aba'],
    ['?', '/'],
    ['?', ''],
    ['[a', 'a'],
    ['[]a]', 'a'],
    ['[-a]', 'a'],
    ['[a-]', 'a'],
    ['[\xC3]', 'a'],
    ['a\\', 'a'],
    ['[a]', ''],
  ] as const) {
    assert.ok(!globMatches(pattern, name), `${pattern} ${name}`);
  }
});

test('hostile patterns end at once', () => {
  const name = 'a'.repeat(200_000);
  for (const pattern of [
    '*a'.repeat(100_000),
    `*${'a'.repeat(100_000)}b`,
    `*[a]${'a'.repeat(100_000)}b`,
    '*[a]'.repeat(50_000),
  ]) {
    assert.equal(typeof globMatches(pattern, name), 'boolean');
  }
});
