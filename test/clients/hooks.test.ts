import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkout, freshFolder, HEALTHY, write } from '../checkout.ts';
import { git } from '../command.ts';
import { pullSecret } from '../healthy.ts';
import { client } from './client.ts';
import { environment, NODE, released } from './released.ts';

const clients = { 'pre-commit': await client('pre-commit'), prek: await client('prek') };
const home = freshFolder();

const SECRET = 'clusters/us/pull-secret.yaml';
const broken = { [SECRET]: pullSecret().replace('"dp-.*"', '"dp_.*"') };
const mended = { [SECRET]: pullSecret() };

/** Each story stages a commit; what the hook must say of it. */
const stories: Readonly<Record<string, { readonly passes: boolean; readonly stage: (cwd: string) => void }>> = {
  'a healthy commit passes': {
    passes: true,
    stage(cwd) {
      write(cwd, { 'notes.md': 'x' });
      git(cwd, 'add', '.');
    },
  },
  'a broken commit is refused': {
    passes: false,
    stage(cwd) {
      write(cwd, broken);
      git(cwd, 'add', '.');
    },
  },
  'what is staged broken and mended in the worktree only is refused': {
    passes: false,
    stage(cwd) {
      write(cwd, broken);
      git(cwd, 'add', '.');
      write(cwd, mended);
    },
  },
  'what is broken in the worktree and not staged passes': {
    passes: true,
    stage(cwd) {
      write(cwd, { 'notes.md': 'x' });
      git(cwd, 'add', '.');
      write(cwd, broken);
    },
  },
  'a commit that only deletes a secret is refused': {
    passes: false,
    stage(cwd) {
      git(cwd, 'rm', '--quiet', SECRET);
    },
  },
  'an untracked file proves nothing': {
    passes: false,
    stage(cwd) {
      git(cwd, 'rm', '--quiet', '--cached', SECRET);
    },
  },
};

for (const [name, { path, skip }] of Object.entries(clients)) {
  const tried = (cwd: string, hook: string, option = '--verbose', bin = NODE) =>
    spawnSync(path, ['try-repo', released().folder, hook, '--ref', released().commit, '--verbose', option], {
      cwd,
      encoding: 'utf8',
      env: environment([bin, dirname(path), NODE], { PRE_COMMIT_HOME: join(home, name), PREK_HOME: join(home, name) }),
    });

  for (const [story, { passes, stage }] of Object.entries(stories)) {
    test(`${name} try-repo: ${story}`, { skip }, () => {
      const cwd = checkout(HEALTHY);
      stage(cwd);
      const { status, stdout, stderr } = tried(cwd, 'pullproof');
      assert.equal(status, passes ? 0 : 1, stdout + stderr);
      assert.match(stdout, /pullproof\.+(?:Passed|Failed)/);
      assert.match(stdout, passes ? /no findings in 15 files/ : /1 error in 1[45] files/);
    });
  }

  test(`${name} try-repo: files are not passed, so all are judged together`, { skip }, () => {
    const { status, stdout } = tried(checkout(HEALTHY), 'pullproof', '--all-files');
    assert.equal(status, 0, stdout);
    assert.match(stdout, /no findings in 15 files/);
  });

  test(`${name} try-repo: the hook for an installed pullproof runs the one on the path`, { skip }, () => {
    const bin = freshFolder();
    symlinkSync(join(released().folder, 'dist/cli.js'), join(bin, 'pullproof'));
    const cwd = checkout({ ...HEALTHY, ...broken });
    const { status, stdout } = tried(cwd, 'pullproof-system', '--verbose', bin);
    assert.equal(status, 1, stdout);
    assert.match(stdout, /unmatched-namespace/);
  });
}

test('pre-commit takes our manifest for valid', { skip: clients['pre-commit'].skip }, () => {
  const args = ['validate-manifest', join(released().folder, '.pre-commit-hooks.yaml')];
  const { status, stdout } = spawnSync(clients['pre-commit'].path, args, { encoding: 'utf8' });
  assert.equal(status, 0, stdout);
});
