import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { argumentsOf } from '../src/cli/arguments.ts';
import { manyFiles } from '../src/cli/large.ts';
import { checkout, commit, freshFolder, write } from './checkout.ts';
import { pullproof, ROOT } from './command.ts';

const POD = `apiVersion: v1
kind: Pod
metadata: {name: a, namespace: web}
spec:
  containers: [{name: main, image: "acme/API"}]
`;
const SMALL = { 'pod.yaml': POD, 'b/two.yaml': 'n: 2\n' };
const FILLER = Object.fromEntries(Array.from({ length: 2_100 }, (_, i) => [`n/${i % 50}/${i}.yaml`, `n: ${i}\n`]));
const MANY = { ...SMALL, ...FILLER };

/** What is printed of a folder, without how many files were skipped. */
function run(cwd: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = pullproof(args, { cwd });
  return { status, stdout: stdout.replace(/\d+ skipped \(not-a-manifest\)|, "not-a-manifest": \d+/, ''), stderr };
}

test('many files are judged apart, few and those with a kept report are not', () => {
  const count = (...paths: readonly string[]) => manyFiles(argumentsOf(paths));
  assert.equal(count(freshFolder(SMALL)), undefined);
  const folder = freshFolder(MANY);
  assert.equal(count(folder), 2_102);
  assert.equal(count(join(folder, 'pod.yaml'), join(folder, 'b')), undefined);
  const repository = checkout(MANY);
  assert.equal(count(repository), 2_102);
  assert.equal(count(`${repository}/b`), 2_102);
  write(repository, { '.git/pullproof/report-0123456789abcdef.json': '' });
  const [inGit, without] = [count(repository), count(repository, '--no-cache')];
  // From its sources the program keeps nothing.
  assert.deepEqual([inGit, without], [2_102, 2_102]);
});

test('what is judged apart prints what the program does, with its exit code', () => {
  const [few, many] = [freshFolder(SMALL), freshFolder(MANY)];
  for (const args of [
    ['--fail-on', 'never'],
    ['--color', 'always'],
    ['--format', 'concise'],
  ])
    assert.deepEqual(run(many, ...args), run(few, ...args), args.join(' '));
  const { status, stdout } = pullproof(['--format', 'json', '--output', 'report.json'], { cwd: many });
  assert.deepEqual({ status, stdout }, { status: 1, stdout: '' });
});

test('what is judged apart reads the index, a revision and facts as the program does', () => {
  const cwd = checkout(MANY);
  write(cwd, { 'pod.yaml': POD.replace('acme/API', 'acme/API2') });
  assert.match(run(cwd).stdout, /API2/);
  assert.doesNotMatch(run(cwd, '--staged').stdout, /API2/);
  assert.equal(run(cwd, '--since', 'HEAD').status, 1);
  commit(cwd);
  assert.equal(run(cwd, '--since', 'HEAD').status, 0);
  assert.equal(run(cwd, 'facts', '--output', 'facts.ndjson').status, 0);
  write(cwd, { '.gitignore': 'facts.ndjson\n' });
  assert.equal(run(cwd, 'facts', '--output', 'facts.ndjson').status, 0);
  assert.deepEqual(run(cwd, 'check', '--facts', 'facts.ndjson'), run(cwd));
});

test('what ends a run apart is told in one line, with exit code 2', () => {
  const cwd = freshFolder(MANY);
  for (const args of [
    ['--config', 'absent.yaml'],
    ['--since', 'x', '.'],
    ['absent'],
    ['--write-baseline', 'no/such'],
  ]) {
    const { status, stdout, stderr } = pullproof(args, { cwd });
    assert.deepEqual({ status, stdout }, { status: 2, stdout: '' }, args.join(' '));
    assert.match(stderr, /^pullproof: [^\n]+\n$/);
  }
});

test('a reader that goes away early ends the output of a run apart, not the run', () => {
  const cwd = freshFolder({
    ...FILLER,
    'pods.yaml': Array.from({ length: 3_000 }, (_, i) => POD.replace('name: a', `name: a${i}`)).join('---\n'),
  });
  writeFileSync(
    join(cwd, 'run.sh'),
    `"$1" "$2" --format json | head -c 10; code=\${PIPESTATUS[0]}; echo; echo "$code"`,
  );
  const { stdout, stderr } = spawnSync('bash', ['run.sh', process.execPath, `${ROOT}src/cli.ts`], {
    cwd,
    encoding: 'utf8',
  });
  assert.equal(stderr, '');
  assert.equal(stdout.split('\n').at(1), '1');
});
