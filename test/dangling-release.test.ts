import assert from 'node:assert/strict';
import { test } from 'node:test';
import { badExample } from './examples.ts';
import { judged } from './files.ts';

const FILES = badExample('dangling-release');

/** The rules that speak of the page's example with one text replaced. */
function found(path: string, before: string, after: string): readonly string[] {
  const text = FILES[path] ?? '';
  assert.ok(text.includes(before), `${path} has ${before}`);
  const files = { ...FILES, [path]: text.replace(before, () => after) };
  return judged(files).diagnostics.map(({ rule }) => rule);
}

const PINNED = 'api-20260301-2';

test('a release is missed where the files hold all of its component', () => {
  assert.deepEqual(found('binding.yaml', PINNED, PINNED), ['dangling-release']);
  assert.deepEqual(found('binding.yaml', PINNED, 'api-20260301-1'), []);
});

test('a release is not missed whose name is filled in later', () => {
  assert.deepEqual(found('binding.yaml', PINNED, '$'.concat('{release}')), ['unknown-pull']);
});
