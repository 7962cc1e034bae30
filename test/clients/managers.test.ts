import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkout, HEALTHY, write } from '../checkout.ts';
import { git } from '../command.ts';
import { pullSecret } from '../healthy.ts';
import { client } from './client.ts';
import { environment, NODE, released } from './released.ts';
import { shown } from './shown.ts';

const lefthook = await client('lefthook');
const husky = await client('husky');

const SECRET = 'clusters/us/pull-secret.yaml';
const broken = { [SECRET]: pullSecret().replace('"dp-.*"', '"dp_.*"') };

/** A repository in which `npx --no pullproof` finds this pullproof, as `npm install --save-dev` leaves it. */
function project(files: Readonly<Record<string, string>>): string {
  const manifest = JSON.stringify({ private: true, type: 'module', devDependencies: { pullproof: '0.1.0' } });
  const cwd = checkout({ ...HEALTHY, '.gitignore': 'node_modules\n', 'package.json': manifest, ...files });
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(released().folder, join(cwd, 'node_modules/pullproof'));
  symlinkSync('../pullproof/dist/cli.js', join(cwd, 'node_modules/.bin/pullproof'));
  return cwd;
}

/** Commits what is staged, as a person would: with hooks. */
function committed(cwd: string, bin: string) {
  const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  return spawnSync('git', [...identity, 'commit', '--message', 'x'], {
    cwd,
    encoding: 'utf8',
    env: environment([bin, NODE]),
  });
}

/** A healthy commit lands; a broken one, one broken in the index only and one that only deletes don't. */
function holds(prepared: () => string, bin: string): void {
  const healthy = prepared();
  write(healthy, { 'clusters/eu/note.yaml': '# x\n' });
  git(healthy, 'add', '.');
  write(healthy, broken);
  const landed = committed(healthy, bin);
  assert.equal(landed.status, 0, landed.stdout + landed.stderr);
  const refused = [
    (cwd: string) => {
      write(cwd, broken);
      git(cwd, 'add', '.');
    },
    (cwd: string) => {
      write(cwd, broken);
      git(cwd, 'add', '.');
      write(cwd, { [SECRET]: pullSecret() });
    },
    (cwd: string) => git(cwd, 'rm', '--quiet', SECRET),
  ];
  for (const [index, stage] of refused.entries()) {
    const cwd = prepared();
    stage(cwd);
    const { status, stdout, stderr } = committed(cwd, bin);
    assert.equal(status, 1, `${index}: ${stdout}${stderr}`);
    assert.match(stdout + stderr, /\d+ refused · 1 error/);
  }
}

test('lefthook: the recipe holds, deletions included', lefthook, () => {
  const bin = dirname(lefthook.path);
  const prepared = () => {
    const cwd = project({ 'lefthook.yml': shown('lefthook.yml') });
    const { status, stdout, stderr } = spawnSync(lefthook.path, ['install'], { cwd, env: environment([bin]) });
    assert.equal(status, 0, `${stdout}${stderr}`);
    return cwd;
  };
  holds(prepared, bin);
});

for (const [name, nth] of [
  ['husky', 0],
  ['husky with lint-staged', 1],
] as const) {
  test(`${name}: the recipe holds, deletions included`, husky, () => {
    const prepared = () => {
      const cwd = project({
        '.husky/pre-commit': shown('.husky/pre-commit', nth),
        'lint-staged.config.js': "export default { '*.md': () => 'true' };\n",
      });
      chmodSync(join(cwd, '.husky/pre-commit'), 0o755);
      symlinkSync(join(husky.path, 'lint-staged'), join(cwd, 'node_modules/lint-staged'));
      symlinkSync('../lint-staged/bin/lint-staged.js', join(cwd, 'node_modules/.bin/lint-staged'));
      const program = join(husky.path, 'husky/bin.js');
      const { status, stdout } = spawnSync(process.execPath, [program], { cwd, env: environment([NODE]) });
      assert.equal(status, 0, String(stdout));
      return cwd;
    };
    holds(prepared, NODE);
  });
}
