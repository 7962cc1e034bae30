import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { examine } from '../src/examine.ts';
import { sha256 } from '../src/text/digest.ts';
import { checkout, commit, write } from './checkout.ts';
import { git } from './command.ts';
import { FOLDERS, pullSecret } from './healthy.ts';
import { shelfOf } from './kept-reports.ts';

const SECRET = 'clusters/us/pull-secret.yaml';
const glob = (what: string): string => pullSecret().replace('"dp-.*"', `"${what}_.*"`);

interface Asked {
  readonly ref?: string;
  readonly paths?: readonly string[];
  readonly pulls?: boolean;
}

/** What is new since a revision, by what is kept, which is what is new without. */
async function newSince(cwd: string, asked: Asked = {}): Promise<readonly string[]> {
  const kept = await found(cwd, asked, true);
  assert.deepEqual(kept, await found(cwd, asked, false));
  return kept.map(({ rule, at }) => `${rule} ${at.path}`);
}

async function found(cwd: string, { ref = 'HEAD', paths = [], pulls = false }: Asked, isKept: boolean) {
  const { report } = await examine({
    cwd,
    paths,
    rendered: [],
    config: undefined,
    staged: false,
    since: () => ref,
    pulls,
    ...(isKept && { shelf: () => ({ directory: shelfOf(cwd), build: 'one' }) }),
  });
  return report.diagnostics;
}

const basesIn = (cwd: string): readonly string[] =>
  readdirSync(shelfOf(cwd))
    .filter((name) => name.startsWith('base-'))
    .map((name) => join(shelfOf(cwd), name));

/** Has every kept base say that nothing was found in it. */
function emptied(cwd: string): void {
  for (const file of basesIn(cwd)) {
    const [head = '', body = ''] = readFileSync(file, 'utf8').split('\n');
    const nothing = JSON.stringify({ ...JSON.parse(body), diagnostics: [] });
    writeFileSync(file, `${JSON.stringify({ ...JSON.parse(head), body: sha256(nothing) })}\n${nothing}`);
  }
}

test('the report on a revision is kept by its tree', async () => {
  const cwd = checkout({ ...FOLDERS, [SECRET]: glob('dp') });
  assert.deepEqual(await newSince(cwd), []);
  emptied(cwd);
  assert.ok((await found(cwd, {}, true)).length > 0, 'what is kept is not used');
  // Another commit of the same files.
  git(cwd, 'commit', '--quiet', '--allow-empty', '--message', 'y');
  assert.ok((await found(cwd, {}, true)).length > 0, 'what is kept is not used');
  write(cwd, { 'README.md': 'x' });
  commit(cwd);
  assert.deepEqual(await newSince(cwd), []);
});

test('another question is another base', async () => {
  const cwd = checkout({ ...FOLDERS, [SECRET]: glob('dp') });
  assert.deepEqual(await newSince(cwd), []);
  emptied(cwd);
  assert.deepEqual(await newSince(cwd, { paths: ['clusters'] }), []);
  assert.deepEqual(await newSince(cwd, { pulls: true }), []);
  git(cwd, 'remote', 'add', 'origin', 'https://git.example/acme/fleet.git');
  assert.deepEqual(await newSince(cwd), []);
});

test('what is new is told with the texts of the base', async () => {
  const cwd = checkout({ ...FOLDERS });
  assert.deepEqual(await newSince(cwd), []);
  write(cwd, { [SECRET]: glob('dp') });
  assert.deepEqual(await newSince(cwd), [`unmatched-namespace ${SECRET}`]);
  assert.deepEqual(await newSince(cwd, { pulls: true }), [`unmatched-namespace ${SECRET}`]);
  commit(cwd);
  assert.deepEqual(await newSince(cwd), []);
  assert.deepEqual(await newSince(cwd, { ref: 'HEAD^' }), [`unmatched-namespace ${SECRET}`]);
});

test('a base that is not whole is judged anew', async () => {
  const cwd = checkout({ ...FOLDERS, [SECRET]: glob('dp') });
  assert.deepEqual(await newSince(cwd), []);
  for (const edit of [(text: string) => text.slice(0, -9), (text: string) => text.replace('"tree":"', '"tree":"0')]) {
    for (const file of basesIn(cwd)) writeFileSync(file, edit(readFileSync(file, 'utf8')));
    assert.deepEqual(await newSince(cwd), []);
    assert.ok(basesIn(cwd).length > 0);
  }
});
