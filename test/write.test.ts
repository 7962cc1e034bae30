import assert from 'node:assert/strict';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { replaceText, WriteError } from '../src/reading/write.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'pullproof-'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('a file is replaced as a whole, its mode kept and nothing left beside it', () => {
  writeFileSync(join(root, 'a.yaml'), 'old\n');
  chmodSync(join(root, 'a.yaml'), 0o640);
  replaceText(root, 'a.yaml', 'old\n', 'new\n');
  assert.equal(readFileSync(join(root, 'a.yaml'), 'utf8'), 'new\n');
  assert.equal(statSync(join(root, 'a.yaml')).mode & 0o777, 0o640);
  assert.deepEqual(readdirSync(root), ['a.yaml']);
});

test('a byte order mark and UTF-16 stay', () => {
  const big = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const cases: readonly (readonly [Buffer, Buffer])[] = [
    [Buffer.from('\ufeffold\r\n'), Buffer.from('\ufeffnew\r\n')],
    [Buffer.from('\ufeffold\r\n', 'utf16le'), Buffer.from('\ufeffnew\r\n', 'utf16le')],
    [big('\ufeffold\r\n'), big('\ufeffnew\r\n')],
    [Buffer.from('old\r\n', 'utf16le'), Buffer.from('new\r\n', 'utf16le')],
    [big('old\r\n'), big('new\r\n')],
  ];
  for (const [before, after] of cases) {
    writeFileSync(join(root, 'a.yaml'), before);
    replaceText(root, 'a.yaml', 'old\r\n', 'new\r\n');
    assert.deepEqual(readFileSync(join(root, 'a.yaml')), after);
  }
});

test('a file that has changed meanwhile is left alone', () => {
  writeFileSync(join(root, 'a.yaml'), 'other\n');
  assert.throws(() => replaceText(root, 'a.yaml', 'old\n', 'new\n'), WriteError);
  assert.equal(readFileSync(join(root, 'a.yaml'), 'utf8'), 'other\n');
});

test('a link inside the root is followed and stays a link, one that leads outside is refused', () => {
  const outside = mkdtempSync(join(tmpdir(), 'pullproof-'));
  try {
    mkdirSync(join(root, 'base'));
    writeFileSync(join(root, 'base/a.yaml'), 'old\n');
    symlinkSync('base/a.yaml', join(root, 'in.yaml'));
    writeFileSync(join(outside, 'a.yaml'), 'old\n');
    symlinkSync(join(outside, 'a.yaml'), join(root, 'out.yaml'));
    symlinkSync(outside, join(root, 'folder'));
    replaceText(root, 'in.yaml', 'old\n', 'new\n');
    assert.equal(readFileSync(join(root, 'base/a.yaml'), 'utf8'), 'new\n');
    for (const path of ['out.yaml', 'folder/a.yaml', '../x.yaml'])
      assert.throws(() => replaceText(root, path, 'old\n', 'new\n'));
    assert.equal(readFileSync(join(outside, 'a.yaml'), 'utf8'), 'old\n');
  } finally {
    rmSync(outside, { recursive: true });
  }
});
