import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { InvocationError } from '../src/reading/discover.ts';
import { GitError } from '../src/reading/git.ts';
import { type Opened, openRepository, type ReadOptions } from '../src/reading/read.ts';

type Files = Readonly<Record<string, string | Buffer>>;

function folder(t: TestContext, files: Files): string {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'pullproof-')));
  t.after(() => rmSync(root, { recursive: true }));
  for (const [path, content] of Object.entries(files)) write(root, path, content);
  return root;
}

function write(root: string, path: string, content: string | Buffer): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

function git(root: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** A repository in which the files are committed. */
function committed(t: TestContext, files: Files): string {
  const root = folder(t, files);
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '-A', '-f');
  git(root, 'commit', '-q', '-m', 'x');
  return root;
}

const open = (cwd: string, paths: readonly string[] = ['.'], options: Omit<ReadOptions, 'cwd'> = {}) =>
  openRepository(paths, { cwd, ...options });

/** The judged files with their texts. */
function judged({ repository }: Opened): Record<string, string | undefined> {
  return Object.fromEntries(repository.manifests.map((path) => [path, repository.text(path)]));
}

test('in a worktree, tracked and untracked files are read, ignored and deleted ones are not', async (t) => {
  const root = committed(t, {
    'a.yaml': 'a',
    'gone.yaml': 'g',
    'b/c.yml': 'c',
    'd.json': '{}',
    'e.txt': 'e',
    '.gitignore': 'i.yaml\n',
  });
  rmSync(join(root, 'gone.yaml'));
  write(root, 'i.yaml', 'ignored');
  write(root, 'new.yaml', 'n');
  write(root, 'a.yaml', 'changed');
  const opened = await open(root);
  assert.deepEqual(judged(opened), { 'a.yaml': 'changed', 'b/c.yml': 'c', 'd.json': '{}', 'new.yaml': 'n' });
  assert.deepEqual(opened.repository.paths, ['.gitignore', 'a.yaml', 'b/c.yml', 'd.json', 'e.txt', 'new.yaml']);
  assert.equal(opened.repository.text('e.txt'), 'e');
  assert.equal(opened.repository.text('i.yaml'), undefined);
  assert.equal(opened.repository.text('.git/config'), undefined);
  assert.deepEqual([opened.roots, opened.notices], [[root], []]);
});

test('outside Git files are found by walking, without .git, node_modules and vendor', async (t) => {
  const root = folder(t, {
    'a.yaml': 'a',
    '.hidden/b.yaml': 'b',
    'vendor/c.yaml': 'c',
    'x/node_modules/d.yaml': 'd',
    'x/e.yaml': 'e',
  });
  assert.deepEqual(Object.keys(judged(await open(root))), ['.hidden/b.yaml', 'a.yaml', 'x/e.yaml']);
  assert.deepEqual(Object.keys(judged(await open(root, ['x', 'a.yaml']))), ['a.yaml', 'x/e.yaml']);
  assert.deepEqual(Object.keys(judged(await open(root, ['x']))), ['e.yaml']);
  assert.deepEqual((await open(root)).repository.foreign, ['vendor', 'x/node_modules']);
  assert.deepEqual((await open(root, ['.', 'vendor/c.yaml'])).repository.foreign, ['x/node_modules']);
});

test('a folder asks for what lies in it, while everything else of the repository can be read', async (t) => {
  const root = committed(t, { 'a/x.yaml': 'x', 'ab/y.yaml': 'y', 'base/z.yaml': 'z' });
  const opened = await open(join(root, 'base'), ['../a']);
  assert.deepEqual(judged(opened), { 'a/x.yaml': 'x' });
  assert.equal(opened.repository.text('base/z.yaml'), 'z');
  assert.deepEqual(['a/x.yaml', 'base/z.yaml'].map(opened.printed), ['../a/x.yaml', 'z.yaml']);
});

test('a file that is named is read whatever its name, ignored or not', async (t) => {
  const root = committed(t, { 'a.yaml': 'a', '.gitignore': 'out\n*.tmpl\n' });
  write(root, 'x.tmpl', 'x');
  write(root, 'out/y.yaml', 'y');
  assert.deepEqual(judged(await open(root, ['x.tmpl'])), { 'x.tmpl': 'x' });
  assert.deepEqual(judged(await open(root, ['out', 'a.yaml'])), { 'a.yaml': 'a', 'out/y.yaml': 'y' });
});

test('a path that is not there, or leads outside, is refused', async (t) => {
  const outside = folder(t, { 'o.yaml': 'o' });
  const root = committed(t, { 'a.yaml': 'a' });
  symlinkSync(outside, join(root, 'link'));
  for (const paths of [['none.yaml'], ['.', join(outside, 'none')], ['link'], ['link/o.yaml'], ['a.yaml/x']])
    await assert.rejects(open(root, paths), InvocationError, paths.join());
  await assert.rejects(open(outside, ['.'], { staged: true }), InvocationError);
  await assert.rejects(open(root, ['none.yaml'], { staged: true }), InvocationError);
});

test('symbolic links are not judged; they are followed to listed files, and never outside', async (t) => {
  const outside = folder(t, { 'o.yaml': 'kind: Secret' });
  const root = folder(t, { 'a/b.yaml': 'b', '.gitignore': 'ignored.yaml\n', 'ignored.yaml': 'i' });
  for (const [path, target] of [
    ['l.yaml', 'a/b.yaml'],
    ['dir', 'a'],
    ['deep/up.yaml', '../dir/../dir/b.yaml'],
    ['out.yaml', join(outside, 'o.yaml')],
    ['outdir', outside],
    ['up.yaml', '../../../../etc/hostname'],
    ['loop.yaml', 'loop.yaml'],
    ['two', 'one'],
    ['one', 'two'],
    ['toignored.yaml', 'ignored.yaml'],
    ['togit', '.git'],
  ] as const) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    symlinkSync(target, join(root, path));
  }
  git(root, 'init', '-q');
  const check = async (options: Omit<ReadOptions, 'cwd'>) => {
    const opened = await open(root, ['.'], options);
    assert.deepEqual(judged(opened), { 'a/b.yaml': 'b' });
    for (const path of ['l.yaml', 'dir/b.yaml', 'deep/up.yaml']) assert.equal(opened.repository.text(path), 'b', path);
    for (const path of ['out.yaml', 'outdir/o.yaml', 'up.yaml', 'loop.yaml', 'two/x', 'toignored.yaml', 'togit/config'])
      assert.equal(opened.repository.text(path), undefined, path);
  };
  await check({});
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'x');
  for (const options of [{}, { staged: true }, { ref: 'HEAD' }]) await check(options);
});

test('outside Git links are not followed either', async (t) => {
  const outside = folder(t, { 'o.yaml': 'o' });
  const root = folder(t, { 'a/b.yaml': 'b' });
  symlinkSync(outside, join(root, 'outdir'));
  symlinkSync('.', join(root, 'a/self'));
  symlinkSync(join(outside, 'o.yaml'), join(root, 'o.yaml'));
  const opened = await open(root);
  assert.deepEqual(judged(opened), { 'a/b.yaml': 'b' });
  assert.equal(opened.repository.text('o.yaml'), undefined);
  assert.equal(opened.repository.text('a/self/b.yaml'), 'b');
});

test('a tracked folder that became a link, and a pipe, are not read', async (t) => {
  const outside = folder(t, { 'x.yaml': 'outside' });
  const root = committed(t, { 'd/x.yaml': 'x', 'p.yaml': 'p' });
  rmSync(join(root, 'd'), { recursive: true });
  symlinkSync(outside, join(root, 'd'));
  rmSync(join(root, 'p.yaml'));
  execFileSync('mkfifo', [join(root, 'p.yaml')]);
  const { repository } = await open(root);
  for (const path of ['d/x.yaml', 'p.yaml']) assert.equal(repository.text(path), undefined, path);
  assert.equal(repository.skipped('p.yaml'), 'unreadable');
});

test('a file whose name is not UTF-8 is there and unreadable, in the worktree', {
  skip: process.platform !== 'linux',
}, async (t) => {
  const root = committed(t, { 'a.yaml': 'a' });
  writeFileSync(Buffer.concat([Buffer.from(`${root}/`), Buffer.from([0xff]), Buffer.from('.yaml')]), 'x');
  const garbled = '\ufffd.yaml';
  assert.equal((await open(root)).repository.skipped(garbled), 'unreadable');
  git(root, 'add', '.');
  assert.equal((await open(root)).repository.skipped(garbled), 'unreadable');
  assert.equal((await open(root, ['.'], { staged: true })).repository.text(garbled), 'x');
  rmSync(join(root, '.git'), { recursive: true });
  assert.equal((await open(root)).repository.skipped(garbled), 'unreadable');
});

/** A folder as someone sees it who may not look into `locked`; who may do everything becomes someone else for it. */
async function locking<T>(root: string, locked: string, look: () => Promise<T>): Promise<T> {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) execFileSync('chown', ['-R', '65534', root]);
  execFileSync('chmod', ['0', join(root, locked)]);
  const { HOME } = process.env;
  process.env.HOME = root;
  if (isRoot) process.seteuid?.(65534);
  try {
    return await look();
  } finally {
    if (isRoot) process.seteuid?.(0);
    process.env.HOME = HOME;
    execFileSync('chmod', ['755', join(root, locked)]);
  }
}

const NO_MODES = process.platform === 'win32' && 'there are no modes';

test('tracked files in a folder that no one may list are there and unreadable', { skip: NO_MODES }, async (t) => {
  const root = committed(t, { 'a.yaml': 'a', 'd/x.yaml': 'x', 'gone/y.yaml': 'y' });
  rmSync(join(root, 'gone'), { recursive: true });
  const { repository } = await locking(root, 'd', () => open(root));
  assert.deepEqual(repository.manifests, ['a.yaml', 'd/x.yaml']);
  const skipped = await locking(root, 'd', async () => repository.skipped('d/x.yaml'));
  assert.equal(skipped, 'unreadable');
});

test('outside Git a folder that no one may list is told', { skip: NO_MODES }, async (t) => {
  const root = folder(t, { 'a.yaml': 'a', 'd/x.yaml': 'x' });
  const { repository, notices } = await locking(root, 'd', () => open(root));
  assert.deepEqual(repository.manifests, ['a.yaml']);
  assert.deepEqual(notices, ["not read, as they can't be listed: d"]);
  assert.deepEqual(repository.barred, ['d']);
});

test('a file that is but to be added is not in the index', async (t) => {
  const root = committed(t, { 'a.yaml': 'a', 'empty.yaml': '' });
  write(root, 'new.yaml', 'n');
  git(root, 'add', '--intent-to-add', 'new.yaml');
  assert.deepEqual(judged(await open(root, ['.'], { staged: true })), { 'a.yaml': 'a', 'empty.yaml': '' });
  git(root, 'add', 'new.yaml');
  assert.deepEqual(judged(await open(root, ['.'], { staged: true })), {
    'a.yaml': 'a',
    'empty.yaml': '',
    'new.yaml': 'n',
  });
});

test('the index is read as it would be committed', async (t) => {
  const root = committed(t, { 'a.yaml': 'old', 'gone.yaml': 'g', 'kept.yaml': 'k' });
  write(root, 'a.yaml', 'staged');
  write(root, 'new.yaml', 'new');
  git(root, 'add', 'a.yaml', 'new.yaml');
  git(root, 'rm', '-q', '--cached', 'gone.yaml');
  write(root, 'a.yaml', 'unstaged');
  write(root, 'untracked.yaml', 'u');
  rmSync(join(root, 'kept.yaml'));
  assert.deepEqual(judged(await open(root, ['.'], { staged: true })), {
    'a.yaml': 'staged',
    'kept.yaml': 'k',
    'new.yaml': 'new',
  });
  assert.deepEqual(judged(await open(root, ['kept.yaml'], { staged: true })), { 'kept.yaml': 'k' });
});

test('paths that lead outside are passed over, though the index or a tree has them', async (t) => {
  const outside = folder(t, { 'o.yaml': 'outside' });
  const root = committed(t, { 'a.yaml': 'a' });
  const way = `../${basename(outside)}/o.yaml`;
  const standIn = way.replace('..', 'zz');
  write(root, standIn, 'outside');
  git(root, 'add', standIn);
  const index = join(root, '.git', 'index');
  const bytes = readFileSync(index).subarray(0, -20);
  bytes.write(way, bytes.indexOf(standIn));
  writeFileSync(index, Buffer.concat([bytes, createHash('sha1').update(bytes).digest()]));
  assert.ok(git(root, 'ls-files').includes(way));
  assert.deepEqual(Object.keys(judged(await open(root))), ['a.yaml', standIn]);
  assert.deepEqual(judged(await open(root, ['.'], { staged: true })), { 'a.yaml': 'a' });
});

test('another index is read where Git names one', async (t) => {
  const root = committed(t, { 'a.yaml': 'a' });
  const index = join(root, '.git', 'other');
  execFileSync('git', ['read-tree', '--empty'], { cwd: root, env: { ...process.env, GIT_INDEX_FILE: index } });
  process.env.GIT_INDEX_FILE = index;
  t.after(() => delete process.env.GIT_INDEX_FILE);
  assert.deepEqual(judged(await open(root, ['.'], { staged: true })), {});
});

test('variables that name another repository turn nothing away', async (t) => {
  const other = committed(t, { 'o.yaml': 'o' });
  const root = committed(t, { 'a.yaml': 'a' });
  process.env.GIT_DIR = join(other, '.git');
  process.env.GIT_WORK_TREE = other;
  t.after(() => delete process.env.GIT_DIR && delete process.env.GIT_WORK_TREE);
  for (const options of [{}, { staged: true }, { ref: 'HEAD' }])
    assert.deepEqual(judged(await open(root, ['.'], options)), { 'a.yaml': 'a' });
});

test('a commit is read without a checkout; paths that it lacks are no fault', async (t) => {
  const root = committed(t, { 'a.yaml': 'one', 'sub/b.yaml': 'b', 'ünï "x".yaml': 'u' });
  write(root, 'a.yaml', 'two');
  write(root, 'later.yaml', 'l');
  git(root, 'add', '-A');
  git(root, 'commit', '-q', '-m', 'y');
  assert.deepEqual(judged(await open(root, ['.'], { ref: 'HEAD^' })), {
    'a.yaml': 'one',
    'sub/b.yaml': 'b',
    'ünï "x".yaml': 'u',
  });
  assert.deepEqual(judged(await open(join(root, 'sub'), ['.', '../later.yaml'], { ref: 'HEAD^' })), {
    'sub/b.yaml': 'b',
  });
  for (const ref of ['nope', '--output=x', '', 'HEAD:a.yaml', '0'.repeat(40)])
    await assert.rejects(open(root, ['.'], { ref }), GitError, ref);
});

test('thousands of blobs and large ones are read', async (t) => {
  const files = Object.fromEntries(Array.from({ length: 2_100 }, (_, i) => [`${i}.yaml`, `n: ${i}`]));
  const root = committed(t, {
    ...files,
    'large.yaml': 'x'.repeat(11 << 20),
    'big.yaml': 'y'.repeat(9 << 20),
    'empty.yaml': '',
    'kept.yaml': 'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a2146\nsize 12345\n',
  });
  for (const options of [{}, { staged: true }]) {
    const { repository } = await open(root, ['.'], options);
    for (let i = 0; i < 2_100; i += 7) assert.equal(repository.text(`${i}.yaml`), `n: ${i}`);
    assert.equal(repository.text('big.yaml')?.length, 9 << 20);
    assert.equal(repository.skipped('large.yaml'), 'too-large');
    assert.equal(repository.skipped('kept.yaml'), 'lfs-pointer');
    assert.equal(repository.text('empty.yaml'), '');
  }
});

test('the index and a commit are read as they are, whatever the worktree holds', async (t) => {
  const root = committed(t, { 'a.yaml': 'a: 1', 'b.yaml': 'b: 1', 'c.yaml': 'c: 1\n', 'd/e.yaml': 'e: 1' });
  write(root, 'a.yaml', 'a: 2');
  rmSync(join(root, 'b.yaml'));
  write(root, 'c.yaml', 'c: 1\r\n');
  rmSync(join(root, 'd'), { recursive: true });
  mkdirSync(join(root, 'elsewhere'));
  write(root, 'elsewhere/e.yaml', 'e: 1');
  symlinkSync('elsewhere', join(root, 'd'));
  for (const options of [{ staged: true }, { ref: 'HEAD' }]) {
    const { repository } = await open(root, ['.'], options);
    const texts = ['a.yaml', 'b.yaml', 'c.yaml', 'd/e.yaml'].map((path) => repository.text(path));
    assert.deepEqual(texts, ['a: 1', 'b: 1', 'c: 1\n', 'e: 1']);
  }
});

test('an unmerged file is read as our side has it', async (t) => {
  const root = committed(t, { 'a.yaml': 'base' });
  git(root, 'checkout', '-q', '-b', 'theirs');
  write(root, 'a.yaml', 'theirs');
  git(root, 'commit', '-q', '-a', '-m', 't');
  git(root, 'checkout', '-q', 'main');
  write(root, 'a.yaml', 'ours');
  git(root, 'commit', '-q', '-a', '-m', 'o');
  assert.throws(() => git(root, 'merge', 'theirs'));
  assert.deepEqual(judged(await open(root, ['.'], { staged: true })), { 'a.yaml': 'ours' });
  assert.deepEqual((await open(root)).repository.manifests, ['a.yaml']);
});

test('what a sparse checkout leaves out is read from Git', async (t) => {
  const root = committed(t, { 'a/x.yaml': 'x', 'b/y.yaml': 'y' });
  git(root, 'sparse-checkout', 'set', 'a');
  assert.equal(existsSync(join(root, 'b/y.yaml')), false);
  assert.deepEqual(judged(await open(root)), { 'a/x.yaml': 'x', 'b/y.yaml': 'y' });
});

test('submodules and repositories inside are left out and told', async (t) => {
  const inner = committed(t, { 'i.yaml': 'i' });
  const root = committed(t, { 'a.yaml': 'a' });
  git(root, '-c', 'protocol.file.allow=always', 'submodule', 'add', '-q', inner, 'sub');
  git(root, 'init', '-q', 'nested');
  write(root, 'nested/n.yaml', 'n');
  const opened = await open(root);
  assert.deepEqual(judged(opened), { 'a.yaml': 'a' });
  assert.deepEqual([...opened.submodules].sort(), ['nested', 'sub']);
  assert.deepEqual(opened.repository.submodules, opened.submodules);
  assert.deepEqual(judged(await open(root, ['sub'])), { 'i.yaml': 'i' });
  assert.deepEqual((await open(root, ['.', 'nested'])).submodules, ['sub']);
  const both = await open(root, ['.', 'sub']);
  assert.deepEqual(judged(both), { 'a.yaml': 'a', 'sub~2/i.yaml': 'i' });
  assert.deepEqual(both.submodules, ['nested']);
});

test('nothing that a repository configures is run', async (t) => {
  const root = committed(t, { 'a.yaml': 'a', '.gitattributes': '* filter=evil diff=evil\n' });
  const trap = join(root, '.git', 'trap');
  write(root, '.git/hooks/post-index-change', `#!/bin/sh\ntouch ${trap}\n`);
  execFileSync('chmod', ['+x', join(root, '.git/hooks/post-index-change')]);
  for (const [key, value] of [
    ['core.fsmonitor', `touch ${trap}; false`],
    ['filter.evil.clean', `touch ${trap}`],
    ['filter.evil.smudge', `touch ${trap}`],
    ['diff.evil.textconv', `touch ${trap}`],
    ['core.sshCommand', `touch ${trap}`],
    ['core.pager', `touch ${trap}`],
    ['pager.ls-files', `touch ${trap}`],
    ['alias.ls-files', `!touch ${trap}`],
    ['remote.origin.url', `ext::touch ${trap}`],
    ['remote.origin.promisor', 'true'],
    ['extensions.partialClone', 'origin'],
    ['protocol.ext.allow', 'always'],
  ] as const)
    git(root, 'config', key, value);
  const lost = git(root, '-c', 'core.fsmonitor=false', 'rev-parse', 'HEAD:a.yaml').trim();
  rmSync(join(root, '.git/objects', lost.slice(0, 2), lost.slice(2)));
  rmSync(trap, { force: true });
  write(root, 'a.yaml', 'changed');
  assert.deepEqual(judged(await open(root)), { 'a.yaml': 'changed' });
  for (const options of [{ staged: true }, { ref: 'HEAD' }]) {
    const { repository } = await open(root, ['.'], options);
    assert.equal(repository.text('a.yaml'), undefined);
  }
  assert.equal(existsSync(trap), false);
});

test('a bare repository inside the worktree is no repository to read', async (t) => {
  const root = committed(t, { 'a.yaml': 'a' });
  git(root, 'init', '-q', '--bare', 'evil');
  git(join(root, 'evil'), 'config', 'core.bare', 'false');
  git(join(root, 'evil'), 'config', 'core.worktree', root);
  write(root, 'evil/x.yaml', 'x');
  assert.deepEqual(judged(await open(join(root, 'evil'))), { 'evil/x.yaml': 'x' });
  mkdirSync(join(root, 'evil/.git'));
  const opened = await open(join(root, 'evil'));
  assert.match(opened.notices.join(), /bare/);
  assert.deepEqual(judged(opened), { 'x.yaml': 'x' });
});

test('where Git refuses, files are walked, and that is told', async (t) => {
  const root = folder(t, { '.git': 'gitdir: nowhere\n', 'a.yaml': 'a' });
  const opened = await open(root);
  assert.deepEqual(judged(opened), { 'a.yaml': 'a' });
  assert.equal(opened.notices.length, 1);
  await assert.rejects(open(root, ['.'], { staged: true }), InvocationError);
  await assert.rejects(open(root, ['.'], { ref: 'HEAD' }), GitError);
});

test('split repositories are one, each further one under the name of its folder', async (t) => {
  const parent = folder(t, {});
  for (const name of ['platform', 'apps', 'other/apps', 'platform/apps']) {
    write(parent, `${name}/a.yaml`, name);
    if (name !== 'platform/apps') git(join(parent, name), 'init', '-q');
  }
  const opened = await open(join(parent, 'platform'), ['.', '../apps', '../other/apps/a.yaml']);
  assert.deepEqual(judged(opened), {
    'a.yaml': 'platform',
    'apps/a.yaml': 'platform/apps',
    'apps~2/a.yaml': 'apps',
    'apps~3/a.yaml': 'other/apps',
  });
  assert.deepEqual(opened.repository.manifests.map(opened.printed), [
    'a.yaml',
    'apps/a.yaml',
    '../apps/a.yaml',
    '../other/apps/a.yaml',
  ]);
});

test('remotes are known by their URLs without credentials, each with the folder of its repository', async (t) => {
  const parent = folder(t, { 'platform/a.yaml': 'a', 'apps/a.yaml': 'b', 'loose/a.yaml': 'c' });
  for (const name of ['platform', 'apps']) git(join(parent, name), 'init', '-q');
  git(join(parent, 'platform'), 'remote', 'add', 'origin', 'https://me:secret@github.com/acme/platform.git');
  git(join(parent, 'platform'), 'remote', 'add', 'fork', 'git@github.com:me/platform.git');
  git(join(parent, 'apps'), 'remote', 'add', 'origin', 'ssh://git@github.com/acme/apps');
  assert.deepEqual((await open(join(parent, 'platform'), ['.', '../apps'])).remotes, {
    'https://github.com/acme/platform.git': '',
    'git@github.com:me/platform.git': '',
    'ssh://github.com/acme/apps': 'apps',
  });
  assert.deepEqual((await open(join(parent, 'loose'))).remotes, {});
});

test('the configuration is the nearest one from the first path upward to the root', async (t) => {
  const parent = folder(t, { 'pullproof.yaml': 'outer' });
  for (const path of ['r/pullproof.yaml', 'r/a/b/x.yaml', 'r/c/pullproof.yaml', 'r/c/y.yaml'])
    write(parent, path, path);
  const root = join(parent, 'r');
  const configOf = async (...paths: readonly string[]) => (await open(root, paths)).config;
  assert.equal(await configOf('a/b'), undefined);
  assert.equal(await configOf('.'), 'pullproof.yaml');
  git(root, 'init', '-q');
  assert.equal(await configOf('a/b', 'c'), 'pullproof.yaml');
  assert.equal(await configOf('a/b/x.yaml'), 'pullproof.yaml');
  assert.equal(await configOf('c/y.yaml'), 'c/pullproof.yaml');
  git(root, 'add', '.');
  rmSync(join(root, 'pullproof.yaml'));
  assert.equal(await configOf('.'), undefined);
  const staged = await open(root, ['.'], { staged: true });
  assert.deepEqual([staged.config, staged.repository.text('pullproof.yaml')], ['pullproof.yaml', 'r/pullproof.yaml']);
});

test('a configuration by another name is told not to be read', async (t) => {
  const root = committed(t, { 'a/.pullproof.yml': '', 'a/x.yaml': 'x', 'b/pullproof.yaml': '', 'pullproof.yml': '' });
  const noticesOf = async (path: string) => (await open(root, [path])).notices;
  const told = (path: string) => `${path} is not read: a configuration is called pullproof.yaml`;
  assert.deepEqual(await noticesOf('.'), [told('pullproof.yml')]);
  assert.deepEqual(await noticesOf('a'), [told('pullproof.yml'), told('a/.pullproof.yml')]);
  assert.deepEqual(await noticesOf('b'), []);
});

test('a configuration can be named, inside the root or not', async (t) => {
  const parent = folder(t, { 'own.yaml': 'own', 'r/a.yaml': 'a', 'r/conf/p.yaml': 'p', 'r/pullproof.yaml': 'x' });
  const root = join(parent, 'r');
  git(root, 'init', '-q');
  const inside = await open(join(root, 'conf'), ['..'], { config: 'p.yaml' });
  assert.deepEqual([inside.config, inside.printed('conf/p.yaml')], ['conf/p.yaml', 'p.yaml']);
  const outside = await open(root, ['.'], { config: '../own.yaml' });
  assert.deepEqual([outside.config, outside.repository.text('../own.yaml')], ['../own.yaml', 'own']);
  assert.equal(outside.printed('../own.yaml'), '../own.yaml');
  await assert.rejects(open(root, ['.'], { config: 'none.yaml' }), InvocationError);
});

test('standard input is one file', (t) => {
  const root = folder(t, { 'pullproof.yaml': 'c', 'a.yaml': 'a' });
  const script = `import { openRepository } from ${JSON.stringify(join(import.meta.dirname, '../src/reading/read.ts'))};
    const { repository, config, printed } = await openRepository(['-'], { cwd: process.cwd() });
    console.log(JSON.stringify([repository.manifests, repository.text('<stdin>'), config, printed('<stdin>')]));`;
  const out = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: root,
    input: 'kind: Pod\n',
  });
  assert.deepEqual(JSON.parse(out.toString()), [['<stdin>'], 'kind: Pod\n', 'pullproof.yaml', '<stdin>']);
});

test('marks are stripped, UTF-16 is decoded, other encodings are told', async (t) => {
  const text = 'kind: Pod # ü😀\n';
  const le = Buffer.from(text, 'utf16le');
  const be = Buffer.from(le).swap16();
  const root = folder(t, {
    'utf8.yaml': text,
    'bom.yaml': `\ufeff${text}`,
    'le.yaml': Buffer.concat([Buffer.from([0xff, 0xfe]), le]),
    'be.yaml': Buffer.concat([Buffer.from([0xfe, 0xff]), be]),
    'le-bare.yaml': le,
    'be-bare.yaml': be,
    'latin1.yaml': Buffer.from('# ü\nkind: Pod\n', 'latin1'),
    'cut.yaml': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from([0x00, 0xd8])]),
    'utf32.yaml': Buffer.from([0xff, 0xfe, 0, 0, 0x6b, 0, 0, 0]),
    'binary.yaml': Buffer.from([1, 0, 0, 2, 255]),
    'nul.yaml': 'a: \0',
    'image.json': Buffer.from([0x89, 0x50, 0xff, 0xfe]),
  });
  const { repository } = await open(root);
  for (const name of ['utf8', 'bom', 'le', 'be', 'le-bare', 'be-bare'])
    assert.equal(repository.text(`${name}.yaml`), text, name);
  for (const name of ['cut.yaml', 'utf32.yaml', 'binary.yaml', 'nul.yaml', 'image.json'])
    assert.equal(repository.skipped(name), 'not-text', name);
  assert.equal(repository.skipped('latin1.yaml'), undefined);
  assert.deepEqual(
    repository.documents('latin1.yaml').faults.map(({ message }) => message),
    ['the file is neither UTF-8 nor UTF-16'],
  );
});
