import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { build } from '../build.ts';
import { formats } from '../src/report/index.ts';
import { ROOT } from './command.ts';

const dist = join(ROOT, 'dist');
const fresh = mkdtempSync(join(tmpdir(), 'pullproof-dist-'));
await build(fresh);
after(() => rmSync(fresh, { recursive: true }));

/** The bundle as the sources make it now. */
const files = filesOf(fresh);

function filesOf(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names.filter((name) => statSync(join(folder, name)).isFile());
  return new Map(files.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What a file of the bundle loads at once, itself included. */
function loadedWith(name: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(name)) return seen;
  seen.add(name);
  for (const [, next = ''] of files.get(name)?.matchAll(/^var \{.*\} = .*\("\.\/([^"]+)"\);$/gm) ?? [])
    loadedWith(next, seen);
  return seen;
}

function librariesIn(names: Iterable<string>): ReadonlySet<string> {
  const texts = [...names].map((name) => files.get(name) ?? '').join('\n');
  return new Set(
    Array.from(texts.matchAll(/^\/\/ node_modules\/((?:@[^/\n]+\/)?[^/\n]+)/gm), ([, library = '']) => library),
  );
}

test('dist/ is what the sources build', () => {
  const kept = filesOf(dist);
  assert.deepEqual([...kept.keys()], [...files.keys()], 'npm run bundle');
  for (const [name, text] of files) assert.ok(kept.get(name) === text, `dist/${name} is out of date: npm run bundle`);
});

test('the command is executable', () => {
  assert.equal(statSync(join(fresh, 'cli.js')).mode & 0o111, 0o111);
  assert.match(files.get('cli.js') ?? '', /^#!\/usr\/bin\/env node\n/);
});

test('under a Node.js that is too old the command says so', () => {
  const old = 'data:text/javascript,delete process.getBuiltinModule';
  const { status, stderr } = spawnSync(process.execPath, ['--import', old, join(fresh, 'cli.js'), 'rules'], {
    encoding: 'utf8',
  });
  assert.deepEqual(
    [status, stderr],
    [2, `pullproof: Node.js 20.19 or later is needed, and this is ${process.version}\n`],
  );
});

test('where NO_COLOR and FORCE_COLOR are both set, Node.js has nothing to say of it', () => {
  const env = { ...process.env, CI: '1', NO_COLOR: '1', FORCE_COLOR: '1' };
  const run = spawnSync(process.execPath, ['dist/cli.js', 'explain', 'illegal-namespace'], {
    cwd: ROOT,
    env,
    encoding: 'utf8',
  });
  assert.equal(run.stderr, '');
});

test('no bundle holds ajv', () => {
  assert.ok(!librariesIn(files.keys()).has('ajv'));
});

test('what few runs call is in files of its own, which nothing loads at once', () => {
  for (const library of ['js-yaml', 're2js']) {
    const holders = [...files.keys()].filter((name) => librariesIn([name]).has(library));
    assert.equal(holders.length, 1, library);
    for (const name of files.keys()) assert.ok(holders.includes(name) || !loadedWith(name).has(`${holders}`), name);
  }
});

test('libraries are loaded when they are used', () => {
  const atOnce = librariesIn(loadedWith('check.cjs'));
  assert.deepEqual([...atOnce], ['@noble/hashes'], 'the command starts with no other library');
  const judging = librariesIn(loadedWith('judge.cjs'));
  for (const lazy of ['yaml', 'glob', '@actions/core']) assert.ok(!judging.has(lazy), lazy);
});

test('the command begins in one file and loads two to judge, which are read as ASCII', () => {
  assert.deepEqual([...loadedWith('cli.js')], ['cli.js']);
  assert.deepEqual([...loadedWith('judge.cjs')].sort(), ['check.cjs', 'judge.cjs']);
  assert.deepEqual([...loadedWith('action.js')].sort(), ['action.js', 'check.cjs']);
  for (const [name, text] of files) if (/\.c?js$/.test(name)) assert.match(text, /^[\0-\x7f]*$/, name);
});

test('formats are loaded when they are used', () => {
  for (const format of Object.keys(formats).filter((name) => name !== 'text')) {
    assert.ok(files.has(`${format}.cjs`), format);
    assert.ok(!loadedWith('judge.cjs').has(`${format}.cjs`), format);
  }
});

test('every library of the bundle is there with its licence', () => {
  const licenses = files.get('LICENSES.txt') ?? '';
  const libraries = librariesIn(files.keys());
  assert.ok(libraries.size > 3);
  for (const library of libraries)
    assert.match(licenses, new RegExp(`^${library.replace('/', '\\/')} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
});

test('the bundle judges as the sources do', () => {
  const runs = ['dist/cli.js', 'src/cli.ts'].map((cli) =>
    spawnSync(process.execPath, [cli, 'fixtures/two-planes', '--format', 'json'], { cwd: ROOT, encoding: 'utf8' }),
  );
  assert.equal(runs[0]?.status, 1);
  assert.deepEqual(runs[0]?.stdout, runs[1]?.stdout);
});
