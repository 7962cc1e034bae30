import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkout, commit, freshFolder, HEALTHY, write } from '../checkout.ts';
import { git, revision } from '../command.ts';
import { pullSecret } from '../healthy.ts';
import { client } from './client.ts';
import { environment, NODE, released } from './released.ts';
import { shown } from './shown.ts';

const preCommit = await client('pre-commit');
const prek = await client('prek');
const reviewdog = await client('reviewdog');
const kustomize = await client('kustomize');

const SECRET = 'clusters/us/pull-secret.yaml';
const broken = { [SECRET]: pullSecret().replace('"dp-.*"', '"dp_.*"') };

/** A repository in which `npx pullproof@0.1.0` finds this pullproof. */
function project(files: Readonly<Record<string, string>>): string {
  const cwd = checkout({ ...HEALTHY, '.gitignore': 'node_modules\nrendered\n', ...files });
  mkdirSync(join(cwd, 'node_modules/.bin'), { recursive: true });
  symlinkSync(released().folder, join(cwd, 'node_modules/pullproof'));
  symlinkSync('../pullproof/dist/cli.js', join(cwd, 'node_modules/.bin/pullproof'));
  return cwd;
}

/** Settings of Git with which the repository of the page is the release at hand. */
function instead(): Readonly<Record<string, string>> {
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.${released().folder}.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/pullproof/pullproof',
  };
}

for (const [name, { path, skip }] of Object.entries({ 'pre-commit': preCommit, prek })) {
  test(`${name}: the configuration of the README lets a healthy commit through, and no broken one`, { skip }, () => {
    const home = freshFolder();
    const cwd = checkout({ ...HEALTHY, '.pre-commit-config.yaml': shown('.pre-commit-config.yaml') });
    const more = { PRE_COMMIT_HOME: home, PREK_HOME: home, ...instead() };
    const env = environment([NODE, dirname(path)], more);
    const ran = spawnSync(path, ['install'], { cwd, env, encoding: 'utf8' });
    assert.equal(ran.status, 0, ran.stderr);
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
    const committed = () => {
      git(cwd, 'add', '--all');
      return spawnSync('git', [...identity, 'commit', '-m', 'x'], { cwd, env, encoding: 'utf8' });
    };
    write(cwd, { 'notes.md': 'x' });
    const healthy = committed();
    assert.equal(healthy.status, 0, healthy.stdout + healthy.stderr);
    write(cwd, broken);
    const refused = committed();
    assert.equal(refused.status, 1);
    assert.match(refused.stdout + refused.stderr, /unmatched-namespace/);
  });
}

/** Runs a script as a CI system does: by bash that fails where a command fails. */
function bash(cwd: string, script: string, folders: readonly string[], more: Readonly<Record<string, string>> = {}) {
  return spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: environment([...folders, NODE], more),
  });
}

test('the script of the GitLab job reports what is new in a merge request', () => {
  const cwd = project({ ...broken });
  const base = { CI_MERGE_REQUEST_DIFF_BASE_SHA: revision(cwd, 'HEAD') };
  const { script } = parse(shown('.gitlab-ci.yml')).pullproof;
  assert.equal(bash(cwd, script.join('\n'), [], base).status, 0);
  assert.equal(readFileSync(join(cwd, 'gl-code-quality-report.json'), 'utf8'), '[]\n');
  assert.equal(bash(cwd, script.join('\n'), []).status, 1);
});

test('the script of the Azure pipeline leaves the files that its tasks publish', () => {
  const cwd = project({ ...broken });
  const { steps } = parse(shown('azure-pipelines.yml'));
  assert.equal(bash(cwd, steps[1].script, []).status, 1);
  for (const file of [steps[2].inputs.testResultsFiles, steps[3].publish])
    assert.match(readFileSync(join(cwd, file), 'utf8'), /unmatched-namespace/);
});

test('reviewdog shows what the pipe gives it, and fails on an error', { skip: reviewdog.skip }, () => {
  const cwd = project({});
  write(cwd, broken);
  commit(cwd);
  const script = shown('review.sh').replace('reviewdog -f', "reviewdog -diff='git diff HEAD^' -f");
  const { status, stdout, stderr } = bash(cwd, script, [dirname(reviewdog.path)], { REPORTER: 'local' });
  assert.equal(status, 1, stderr);
  assert.match(stdout, /path:"clusters\/us\/pull-secret\.yaml" .*severity:ERROR .*suggestions:.*text:"dp-\.\*"/);
});

test('what kustomize renders is judged beside the repository', { skip: kustomize.skip }, () => {
  const cwd = project({
    'overlays/us/kustomization.yaml': 'resources: [pod.yaml]\n',
    'overlays/us/pod.yaml': POD,
  });
  const { status, stdout, stderr } = bash(cwd, shown('rendered.sh'), [dirname(kustomize.path)]);
  assert.equal(status, 1, stdout + stderr);
  assert.match(stdout, /^rendered\/us\/all\.yaml:\d+:\d+ error /m);
});

const POD = `apiVersion: v1
kind: Pod
metadata: { name: x, namespace: web }
spec: { containers: [{ name: main, image: "acme/API" }] }
`;
