import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkout, commit, freshFolder, write } from './checkout.ts';
import { git, pullproof } from './command.ts';
import { dataPlane, deployment, FOLDERS, PROD, pullSecret } from './healthy.ts';

const SECRET = 'clusters/us/pull-secret.yaml';
const renamed = pullSecret().replace('name: dockerhub-pull-secret', 'name: regcred');
const glob = pullSecret().replace('"dp-.*"', '"dp_.*"');

interface Found {
  readonly rule: string;
  readonly at: { readonly path: string; readonly line: number };
}

/** Runs with `--since HEAD` unless another revision is given: how it ended, what it said, and the errors it found. */
function since(cwd: string, ...args: readonly string[]) {
  const ref = args.some((arg) => arg.startsWith('--since')) ? [] : ['--since', 'HEAD'];
  const { status, stdout, stderr } = pullproof(['--format', 'json', ...ref, ...args], { cwd });
  const { findings, summary }: { findings: readonly Found[]; summary: { errors: number } } = JSON.parse(stdout);
  return { status, stderr, errors: summary.errors, found: findings.map(({ rule, at }) => `${rule} ${at.path}`) };
}

test('what the base is wrong in too is not reported', () => {
  const cwd = checkout({ ...FOLDERS, [SECRET]: renamed });
  assert.equal(pullproof([], { cwd }).status, 1);
  const { status, stderr, errors, found } = since(cwd);
  assert.deepEqual([status, errors, found], [0, 0, []]);
  assert.match(stderr, /^pullproof: not reported, as HEAD has them too: \d+ findings?\n$/);
});

test('what a change breaks is reported, in files that it does not touch', () => {
  const cwd = checkout({ ...FOLDERS, 'clusters/eu/pull-secret.yaml': glob });
  write(cwd, { [SECRET]: renamed });
  const { status, found } = since(cwd);
  assert.equal(status, 1);
  assert.ok(found.includes('dangling-secret-ref clusters/us/data-plane.yaml'), found.join());
  assert.ok(!found.some((each) => each.startsWith('unmatched-namespace')), 'eu was broken before');
});

test('a deletion alone shows what dangles now', () => {
  const cwd = checkout(FOLDERS);
  rmSync(join(cwd, SECRET));
  assert.deepEqual(since(cwd).found, ['dangling-secret-ref clusters/us/data-plane.yaml']);
  assert.equal(since(cwd, '--staged').errors, 0);
  git(cwd, 'add', '--all');
  assert.equal(since(cwd, '--staged').errors, 1);
});

test('a mistake that only moves is not new', () => {
  const cwd = checkout({ ...FOLDERS, [SECRET]: glob });
  renameSync(join(cwd, SECRET), join(cwd, 'clusters/us/moved.yaml'));
  write(cwd, { 'clusters/us/moved.yaml': `# moved\n\n${glob}` });
  assert.equal(since(cwd).errors, 0);
});

test('the base is judged by its own configuration', () => {
  const cwd = checkout({ ...FOLDERS, 'pullproof.yaml': 'rules: { unmatched-namespace: off }\n', [SECRET]: glob });
  write(cwd, { 'pullproof.yaml': 'rules: {}\n' });
  assert.deepEqual(since(cwd).found, [`unmatched-namespace ${SECRET}`]);
});

test('a commit further back, a branch and a tag are bases', () => {
  const cwd = checkout(FOLDERS);
  git(cwd, 'tag', 'healthy');
  git(cwd, 'checkout', '-q', '-b', 'topic');
  write(cwd, { [SECRET]: glob });
  commit(cwd);
  for (const ref of ['HEAD^', 'main', 'healthy', 'main~0']) assert.equal(since(cwd, `--since=${ref}`).errors, 1, ref);
  assert.equal(since(cwd).errors, 0);
});

test('a base that a shallow checkout lacks is told, and everything is judged', () => {
  const origin = checkout({ ...FOLDERS, [SECRET]: glob });
  const base = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: origin, encoding: 'utf8' }).trim();
  write(origin, { 'README.md': 'x' });
  commit(origin);
  const cwd = join(freshFolder(), 'clone');
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${origin}`, cwd]);
  const { status, stderr, errors } = since(cwd, '--since', base);
  assert.deepEqual([status, errors], [1, 1]);
  const said = `everything is judged, as Git lacks ${base} (is the checkout shallow?)`;
  assert.equal(stderr, `pullproof: ${said}\n`);
});

test('an option is no revision, and standard input has none', () => {
  const cwd = checkout(FOLDERS);
  assert.match(since(cwd, '--since=--output=x').stderr, /^pullproof: everything is judged/);
  const { status, stderr } = pullproof(['-', '--since', 'HEAD'], { cwd, input: dataPlane('eu') });
  assert.deepEqual([status, stderr], [2, 'pullproof: there is no telling what standard input held before\n']);
  assert.equal(pullproof(['--since', 'HEAD'], { cwd: freshFolder(FOLDERS) }).status, 2);
});

test('--fail-on unknown asks only for pulls that are unknown since', () => {
  const foreign = (name: string) => deployment(name, PROD).replace('docker.io/acme', 'ghcr.io/other');
  const cwd = checkout({ ...FOLDERS, 'clusters/us/other.yaml': foreign('other') });
  assert.equal(pullproof(['--fail-on', 'unknown'], { cwd }).status, 1);
  const text = () => pullproof(['--fail-on', 'unknown', '--since', 'HEAD'], { cwd }).status;
  assert.equal(since(cwd, '--fail-on', 'unknown').status, 0);
  assert.equal(text(), 0);
  write(cwd, { 'clusters/us/more.yaml': foreign('more') });
  assert.equal(since(cwd, '--fail-on', 'unknown').status, 1);
  assert.equal(text(), 1);
});

test('an annotation sits on the link that the change touched, and names the place of the finding', () => {
  for (const name of ['dockerhub-pullsecret', 'regcred']) {
    const cwd = checkout(FOLDERS);
    write(cwd, { [SECRET]: `# moved down\n${pullSecret().replace('dockerhub-pull-secret', name)}` });
    const { stdout } = pullproof(['--since', 'HEAD', '--format', 'github'], { cwd });
    const [, place] =
      /^::error title=dangling-secret-ref,(.*?)::.*found at clusters\/us\/data-plane\.yaml:9:16%0A/m.exec(stdout) ?? [];
    assert.match(place ?? '', /^file=clusters\/us\/pull-secret\.yaml,line=5,/, stdout);
  }
});

test('a finding of which no place was touched tells what held before, where it was touched', () => {
  const cwd = checkout(FOLDERS);
  write(cwd, { [SECRET]: renamed });
  const { stdout } = pullproof(['--since', 'HEAD'], { cwd });
  assert.match(
    stdout,
    /^ +(?:\||=) clusters\/us\/pull-secret\.yaml:4:3 here, before the change: Secret "choreo-system\/dockerhub-pull-secret" is declared$/m,
  );
});
