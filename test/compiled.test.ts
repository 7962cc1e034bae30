import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { pullproof } from './command.ts';

const NAME = `pullproof-${process.getuid?.() ?? 'user'}`;

/** Runs the command with a temporary directory of its own; gives the directory for compiled code, and what is in it. */
function compiled(t: TestContext, { env = {}, prepare = (_: string): void => {} } = {}) {
  const temporary = mkdtempSync(join(tmpdir(), 'compiled-'));
  t.after(() => rmSync(temporary, { recursive: true }));
  const directory = join(temporary, NAME);
  prepare(directory);
  const places = { TMPDIR: temporary, TEMP: temporary, TMP: temporary, NODE_COMPILE_CACHE: '' };
  const { status, stdout } = pullproof(['rules'], { env: { ...places, CI: '', ...env } });
  assert.equal(status, 0);
  assert.match(stdout, /^unknown-pull/m);
  return { directory, held: existsSync(directory) ? readdirSync(directory) : undefined };
}

test('what was compiled is kept in a directory that is ours alone', { skip: process.platform === 'win32' }, (t) => {
  const { directory, held } = compiled(t);
  assert.equal(held?.length, 1);
  assert.equal(statSync(directory).mode & 0o777, 0o700);
});

test('nothing compiled is kept, or taken, where others can write', { skip: process.platform === 'win32' }, (t) => {
  const open = (directory: string): void => {
    mkdirSync(directory);
    chmodSync(directory, 0o777);
  };
  const link = (directory: string): void => {
    mkdirSync(`${directory}-elsewhere`, { mode: 0o700 });
    symlinkSync(`${directory}-elsewhere`, directory);
  };
  for (const prepare of [open, link]) assert.deepEqual(compiled(t, { prepare }).held, []);
});

test('nothing compiled is kept where every run is the first, or where it is not wanted', (t) => {
  assert.equal(compiled(t, { env: { CI: 'true' } }).held, undefined);
  assert.equal(compiled(t, { env: { NODE_DISABLE_COMPILE_CACHE: '1' } }).held, undefined);
});
