import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout, freshFolder, HEALTHY } from '../checkout.ts';
import { ROOT } from '../command.ts';
import { client } from './client.ts';
import { environment, NODE, released } from './released.ts';

const attw = await client('attw');
const node20 = await client('node20');
const PACKAGE: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(ROOT, 'package.json'), 'utf8'),
);

/** Runs npm, in a folder that is nobody's project. */
function npm(cwd: string, ...args: readonly string[]) {
  return spawnSync('npm', args, { cwd, encoding: 'utf8', env: environment([]) });
}

function packed(): string {
  const folder = freshFolder();
  const { status, stdout, stderr } = npm(released().folder, 'pack', '--json', '--pack-destination', folder);
  assert.equal(status, 0, stderr);
  const [file] = globSync('*.tgz', { cwd: folder });
  assert.ok(file, stdout);
  return join(folder, file);
}

test('the package holds the bundle, its types, the pages of the rules and the schemas, and nothing else', () => {
  const { stdout } = npm(released().folder, 'pack', '--dry-run', '--json');
  const [{ files }]: [{ files: readonly { path: string }[] }] = JSON.parse(stdout);
  const paths = files.map(({ path }) => path);
  const kinds =
    /^(?:dist\/(?:[\w.-]+\.(?:c?js|txt)|[\w/.-]+\.d\.ts)|rules\/[\w-]+\/README\.md|(?:report\.)?schema\.json|package\.json|action\.yml|README\.md|LICENSE|CHANGELOG\.md)$/;
  assert.deepEqual(
    paths.filter((path) => !kinds.test(path)),
    [],
  );
  for (const path of ['dist/cli.js', 'dist/action.js', 'dist/index.js', 'dist/index.d.ts', 'schema.json'])
    assert.ok(paths.includes(path), path);
});

test('no script runs by itself where the package is installed', () => {
  const preparing = ['install', 'postinstall', 'preinstall', 'prepack', 'prepare', 'prepublish'];
  assert.deepEqual(
    preparing.filter((name) => name in PACKAGE.scripts),
    [],
  );
});

test('publint finds nothing, strictly', () => {
  const { status, stdout } = spawnSync(join(ROOT, 'node_modules/.bin/publint'), ['--strict'], {
    cwd: released().folder,
    encoding: 'utf8',
    env: environment([]),
  });
  assert.equal(status, 0, stdout);
  assert.match(stdout, /All good!/);
});

test('attw finds the types right for ESM', attw, () => {
  const { status, stdout } = spawnSync(attw.path, [packed(), '--profile', 'esm-only'], {
    cwd: freshFolder(),
    encoding: 'utf8',
    env: environment([NODE]),
  });
  assert.equal(status, 0, stdout);
});

for (const [version, node] of [
  ['v20.19.0', node20.path],
  ['v24', process.execPath],
] as const) {
  test(`installed on a clean machine it runs under Node ${version}`, { skip: node20.skip }, () => {
    const prefix = freshFolder();
    const { status, stderr } = npm(freshFolder(), 'install', '--global', '--prefix', prefix, packed());
    assert.equal(status, 0, stderr);
    assert.doesNotMatch(stderr, /allowScripts/);
    symlinkSync(node, join(prefix, 'bin/node'));
    const env = environment([join(prefix, 'bin')]);
    const program = join(prefix, 'bin/pullproof');
    assert.ok(spawnSync('node', ['--version'], { env, encoding: 'utf8' }).stdout.startsWith(version));
    const judged = spawnSync(program, [], { cwd: checkout(HEALTHY), env, encoding: 'utf8' });
    assert.deepEqual([judged.status, judged.stderr], [0, '']);
    assert.match(judged.stdout, /4 images: 4 pulled · no findings/);
    const explained = spawnSync(program, ['explain', 'unmatched-namespace'], { env, encoding: 'utf8' });
    assert.match(explained.stdout, /^unmatched-namespace\n/);
  });
}
