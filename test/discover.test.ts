import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { type TestContext, test } from 'node:test';
import { glob } from 'glob';
import { InvocationError, locate, walk } from '../src/reading/discover.ts';
import type { Entry } from '../src/reading/git-files.ts';

function folder(t: TestContext, ...paths: readonly string[]): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pullproof-')));
  t.after(() => rmSync(root, { recursive: true }));
  for (const path of paths) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    if (path.endsWith('/')) mkdirSync(join(root, path), { recursive: true });
    else writeFileSync(join(root, path), '');
  }
  return root;
}

/** Where paths lie, roots as seen from `base`. */
const located = (base: string, cwd: string, ...paths: readonly string[]) =>
  locate(paths, join(base, cwd)).map(({ root, path, kind }) => [relative(base, root.directory), root.git, path, kind]);

test('inside a repository the root is its top level', (t) => {
  const base = folder(t, 'r/.git/', 'r/a/b/x.yaml');
  assert.deepEqual(located(base, 'r/a', '.', 'b/x.yaml', '..', '../gone/x.yaml'), [
    ['r', true, 'a', 'directory'],
    ['r', true, 'a/b/x.yaml', 'file'],
    ['r', true, '', 'directory'],
    ['r', true, 'gone/x.yaml', 'missing'],
  ]);
});

test('outside repositories the root is the folder that all paths have in common', (t) => {
  const base = folder(t, 'p/a/x.yaml', 'p/a/y.yaml', 'p/ab/z.yaml');
  assert.deepEqual(located(base, '', 'p/a'), [['p/a', false, '', 'directory']]);
  assert.deepEqual(located(base, 'p', 'a/x.yaml'), [['p/a', false, 'x.yaml', 'file']]);
  assert.deepEqual(located(base, 'p', 'a/x.yaml', 'ab'), [
    ['p', false, 'a/x.yaml', 'file'],
    ['p', false, 'ab', 'directory'],
  ]);
});

test('further repositories are roots of their own, and so is what other paths have in common', (t) => {
  const base = folder(t, 'r/.git/', 's/.git', 's/x.yaml', 'loose/y.yaml');
  assert.deepEqual(located(base, 'r', '.', '../s'), [
    ['r', true, '', 'directory'],
    ['s', true, '', 'directory'],
  ]);
  const [repository, loose] = [
    ['r', true, '', 'directory'],
    ['loose', false, 'y.yaml', 'file'],
  ];
  assert.deepEqual(located(base, 'r', '.', '../loose/y.yaml'), [repository, loose]);
  assert.deepEqual(located(base, 'r', '../loose/y.yaml', '.'), [loose, repository]);
});

test('a repository inside the common folder belongs to it', (t) => {
  const base = folder(t, 'p/a/x.yaml', 'p/r/.git/', 'p/r/y.yaml', 's/.git/');
  assert.deepEqual(located(base, 'p', '.', 'r/y.yaml', '../s'), [
    ['p', false, '', 'directory'],
    ['p', false, 'r/y.yaml', 'file'],
    ['s', true, '', 'directory'],
  ]);
  assert.deepEqual(located(base, 'p', 'r/y.yaml', '.'), [
    ['p', false, 'r/y.yaml', 'file'],
    ['p', false, '', 'directory'],
  ]);
});

test('a path is what its links lead to, and refused where they lead outside', (t) => {
  const base = folder(t, 'r/.git/', 'r/a/x.yaml', 'out/y.yaml');
  symlinkSync('a/x.yaml', join(base, 'r/in.yaml'));
  symlinkSync('../out', join(base, 'r/out'));
  symlinkSync('r', join(base, 'alias'));
  assert.deepEqual(located(base, 'r', 'in.yaml'), [['r', true, 'a/x.yaml', 'file']]);
  assert.deepEqual(located(base, '', 'alias/a'), [['r', true, 'a', 'directory']]);
  for (const path of ['out', 'out/y.yaml', 'out/none.yaml'])
    assert.throws(() => locate([path], join(base, 'r')), InvocationError, path);
});

test('walking lists links without following them, in one order', (t) => {
  const base = folder(t, 'a/x.yaml', 'a/.git/y.yaml', 'a/vendor/z.yaml', 'b/node_modules/n.yaml', 'b/[odd] {x}.yaml');
  symlinkSync('..', join(base, 'a/up'));
  assert.deepEqual(
    walk(base, '', []).map(({ path, kind }) => `${kind} ${path}`),
    ['link a/up', 'file a/x.yaml', 'file b/[odd] {x}.yaml'],
  );
  assert.deepEqual(
    walk(base, 'a/vendor', []).map(({ path }) => path),
    ['a/vendor/z.yaml'],
  );
});

test('a hostile tree is walked as the glob package walks it', async (t) => {
  const base = folder(
    t,
    ...['x/.git', 'x/.gitignore', '.git2/y', 'vendors/y', 'y/node_modules', 'empty/', 'y/new\nline', 'y/ö.yaml'],
    ...['y/we[ird]{*}.yaml', 'locked/z.yaml', 'listed/z.yaml', `${'deep/'.repeat(300)}z.yaml`],
  );
  for (const [path, target] of [
    ['x/vendor', '../y'],
    ['y/.git', 'nowhere'],
    ['x/dangling', 'nowhere'],
    ['x/self', 'self'],
    ['x/up', '../..'],
    ['y/outside', '/'],
  ] as const)
    symlinkSync(target, join(base, path));
  execFileSync('mkfifo', [join(base, 'y/pipe.yaml')]);
  for (const name of ['y/bytes\xff.yaml', 'y/folder\xff/z.yaml']) writeBytes(base, name);
  const seen = (entries: readonly Entry[]) => entries.map(({ path, kind }) => `${kind} ${path}`);
  const locked = [join(base, 'locked'), join(base, 'listed')] as const;
  chmodSync(locked[0], 0);
  chmodSync(locked[1], 0o444);
  const found = seen(walk(base, '', []));
  const expected = seen(await globbed(base));
  for (const path of locked) chmodSync(path, 0o755);
  assert.deepEqual(found.toSorted(), expected.toSorted());
  assert.ok(found.includes('link x/up') && !found.some((path) => path.includes('pipe')));
});

/** A file whose name is not UTF-8. */
function writeBytes(base: string, name: string): void {
  const path = Buffer.from(join(base, name), 'latin1');
  mkdirSync(path.subarray(0, path.lastIndexOf('/')), { recursive: true });
  writeFileSync(path, '');
}

async function globbed(cwd: string): Promise<readonly Entry[]> {
  const ignore = ['**/.git/**', '**/node_modules/**', '**/vendor/**'];
  const found = await glob('**', { cwd, dot: true, nodir: true, withFileTypes: true, ignore });
  return found
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => ({ path: entry.relativePosix(), kind: entry.isSymbolicLink() ? 'link' : 'file' }));
}
