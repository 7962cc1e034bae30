import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { publint } from 'publint';
import { rules } from '../rules/index.ts';
import { ROOT } from './command.ts';

const manifest = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));

/** The paths that a published package holds. */
function packed(): readonly string[] {
  const { status, stdout, stderr } = spawnSync('npm', ['pack', '--dry-run', '--json'], {
    cwd: ROOT,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  assert.equal(status, 0, stderr);
  const listed: unknown = JSON.parse(stdout);
  const [{ files }] = Array.isArray(listed) ? listed : Object.values(Object(listed));
  return files.map(({ path }: { path: string }) => path);
}

test('publint has nothing to say', async () => {
  const { messages } = await publint({ pkgDir: ROOT, strict: true, pack: 'npm' });
  assert.deepEqual(messages, []);
});

test('the package holds what runs, its types, schemas and the pages of rules, and nothing else', () => {
  const paths = packed();
  for (const path of [
    'dist/cli.js',
    'dist/index.js',
    'dist/index.d.ts',
    'dist/LICENSES.txt',
    'schema.json',
    'action.yml',
  ])
    assert.ok(paths.includes(path), path);
  for (const { id } of rules) assert.ok(paths.includes(`rules/${id}/README.md`), id);
  const others = paths.filter((path) => !/^(?:dist\/|rules\/[^/]+\/README\.md$)/.test(path));
  assert.deepEqual(others.sort(), [
    'CHANGELOG.md',
    'LICENSE',
    'README.md',
    'action.yml',
    'package.json',
    'report.schema.json',
    'schema.json',
  ]);
});

test('the package needs nothing at run time, and runs nothing when it is installed', () => {
  assert.equal(manifest.dependencies, undefined);
  // Of a Git repository with a script called build, npm installs the development dependencies as well: so do hooks.
  for (const name of ['build', 'prepare', 'preinstall', 'install', 'postinstall', 'prepublish', 'prepack'])
    assert.equal(manifest.scripts[name], undefined, name);
  for (const [name, version] of Object.entries(manifest.devDependencies))
    assert.match(String(version), /^\d+\.\d+\.\d+$/, `${name} is pinned`);
});
