import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { checkout, commit, freshFolder, HEALTHY, write } from './checkout.ts';
import { git, ROOT, revision } from './command.ts';
import { deployment, PROD, pullSecret } from './healthy.ts';

const SECRET = 'clusters/us/pull-secret.yaml';
const renamed = pullSecret().replace('name: dockerhub-pull-secret', 'name: regcred');
const glob = pullSecret().replace('"dp-.*"', '"dp_.*"');

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** Runs the action as a runner does: inputs, event and files for its answers in the environment. */
function action(cwd: string, inputs: Readonly<Record<string, string>> = {}, event?: Event): Run {
  const files = freshFolder({ outputs: '', 'summary.md': '', 'event.json': JSON.stringify(event?.payload ?? {}) });
  const given = Object.entries({ ...DEFAULTS, ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const { PATH = '', HOME = '' } = process.env;
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, 'src/action.ts')], {
    cwd,
    encoding: 'utf8',
    env: {
      PATH,
      HOME,
      ...Object.fromEntries(given),
      GITHUB_OUTPUT: join(files, 'outputs'),
      GITHUB_STEP_SUMMARY: join(files, 'summary.md'),
      GITHUB_EVENT_NAME: event?.name ?? 'push',
      GITHUB_EVENT_PATH: join(files, 'event.json'),
    },
  });
  const outputs = readFileSync(join(files, 'outputs'), 'utf8').matchAll(/^([\w-]+)<<(\S+)\n(.*?)\n\2$/gms);
  return {
    status,
    stdout,
    outputs: Object.fromEntries(Array.from(outputs, ([, name = '', , value = '']) => [name, value])),
    summary: readFileSync(join(files, 'summary.md'), 'utf8'),
  };
}

interface Event {
  readonly name: string;
  readonly payload: object;
}

/** The defaults of action.yml, which a runner fills in. */
const DEFAULTS = {
  path: '.',
  'sarif-file': 'pullproof.sarif',
  'fail-on': 'error',
  summary: 'true',
  annotations: 'true',
};

function pullRequest(base: string, head: string): Event {
  return { name: 'pull_request', payload: { pull_request: { base: { sha: base }, head: { sha: head } } } };
}

/** The commands in a log, without their data. */
function commands(stdout: string): readonly string[] {
  return stdout.split('\n').flatMap((line) => /^\s*(::[^:]*::)/.exec(line)?.[1] ?? []);
}

test('action.yml names the inputs, the outputs and the program that there are', () => {
  const { inputs, outputs, runs } = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8'));
  const source = readFileSync(join(ROOT, 'src/action.ts'), 'utf8');
  const read = Array.from(source.matchAll(/(?:Input|flagInput)\('([\w-]+)'\)/g), ([, name]) => name);
  assert.deepEqual(Object.keys(inputs).sort(), [...new Set(read)].sort());
  assert.deepEqual(Object.keys(outputs).sort(), Object.keys(action(checkout(HEALTHY)).outputs).sort());
  assert.deepEqual(runs, { using: 'node24', main: 'dist/action.js' });
});

test('a healthy repository ends with 0, annotates nothing and writes an empty SARIF run', () => {
  const cwd = checkout(HEALTHY);
  const { status, stdout, outputs, summary } = action(cwd);
  assert.equal(status, 0);
  assert.deepEqual(commands(stdout), ['::group::', '::endgroup::']);
  assert.deepEqual(outputs, {
    errors: '0',
    warnings: '0',
    pulled: '4',
    refused: '0',
    unknown: '0',
    'sarif-file': 'pullproof.sarif',
  });
  assert.match(summary, /^# pullproof\n\n2 data planes, 4 images: 4 pulled/);
  assert.deepEqual(JSON.parse(readFileSync(join(cwd, 'pullproof.sarif'), 'utf8')).runs[0].results, []);
});

test('a broken one ends with 1, with annotations, counts and a summary', () => {
  const { status, stdout, outputs, summary } = action(checkout({ ...HEALTHY, [SECRET]: glob }));
  assert.equal(status, 1);
  assert.match(stdout, /^::error title=unmatched-namespace,file=clusters\/us\/pull-secret\.yaml,line=9,/m);
  assert.deepEqual([outputs.errors, outputs.pulled, outputs.refused], ['1', '2', '2']);
  assert.match(summary, /\| ❌ error \|.*unmatched-namespace/);
});

test('what each input switches off is off', () => {
  const cwd = checkout({ ...HEALTHY, [SECRET]: glob });
  const { status, stdout, outputs, summary } = action(cwd, {
    'fail-on': 'never',
    'sarif-file': '',
    annotations: 'false',
    summary: 'false',
  });
  assert.equal(status, 0);
  assert.deepEqual(commands(stdout), ['::group::', '::endgroup::']);
  assert.match(stdout, /::endgroup::\n2 data planes, .* 1 error/);
  assert.deepEqual([summary, outputs['sarif-file'], existsSync(join(cwd, 'pullproof.sarif'))], ['', '', false]);
});

test('a pull request is compared with its base; the SARIF file holds everything, since GitHub compares by itself', () => {
  const cwd = checkout({ ...HEALTHY, 'clusters/eu/pull-secret.yaml': glob });
  const base = revision(cwd, 'HEAD');
  write(cwd, { [SECRET]: renamed });
  commit(cwd);
  const { status, stdout, outputs } = action(cwd, {}, pullRequest(base, revision(cwd, 'HEAD')));
  assert.deepEqual([status, outputs.errors], [1, '1']);
  assert.match(stdout, /^::error title=dangling-secret-ref,file=clusters\/us\/pull-secret\.yaml,line=4,/m);
  const { runs } = JSON.parse(readFileSync(join(cwd, 'pullproof.sarif'), 'utf8'));
  const found = runs[0].results.map(({ ruleId }: { ruleId: string }) => ruleId);
  assert.ok(found.includes('unmatched-namespace') && found.includes('dangling-secret-ref'), found.join());
  assert.equal(action(cwd, { since: 'none' }, pullRequest(base, base)).outputs.errors, '2');
  assert.equal(action(cwd, { since: 'HEAD' }, pullRequest(base, base)).outputs.errors, '0');
});

test('of a merge commit the first parent is the base, whatever the base’s branch was when the event was sent', () => {
  const cwd = checkout(HEALTHY);
  const stale = revision(cwd, 'HEAD');
  git(cwd, 'checkout', '-q', '-b', 'topic');
  write(cwd, { 'notes.txt': 'x' });
  commit(cwd);
  const head = revision(cwd, 'HEAD');
  git(cwd, 'checkout', '-q', 'main');
  write(cwd, { [SECRET]: glob });
  commit(cwd);
  git(cwd, 'merge', '-q', '--no-ff', '-m', 'merge', 'topic');
  assert.deepEqual(
    action(cwd, {}, pullRequest(stale, head)).outputs.errors,
    '0',
    'main broke it, not the pull request',
  );
  git(cwd, 'checkout', '-q', 'topic');
  assert.equal(action(cwd, {}, pullRequest(revision(cwd, 'main^'), head)).status, 0);
});

test('a branch that is behind its base answers for its own commits only', () => {
  const cwd = checkout({ ...HEALTHY, [SECRET]: glob });
  git(cwd, 'checkout', '-q', '-b', 'topic');
  write(cwd, { 'notes.txt': 'x' });
  commit(cwd);
  git(cwd, 'checkout', '-q', 'main');
  write(cwd, { [SECRET]: pullSecret() });
  commit(cwd, 'mend');
  git(cwd, 'checkout', '-q', 'topic');
  const { status, outputs } = action(cwd, {}, pullRequest(revision(cwd, 'main'), revision(cwd, 'topic')));
  assert.deepEqual([status, outputs.errors], [0, '0']);
});

test('other events judge everything, pull_request_target among them', () => {
  const cwd = checkout({ ...HEALTHY, [SECRET]: glob });
  const { payload } = pullRequest(revision(cwd, 'HEAD'), revision(cwd, 'HEAD'));
  for (const name of ['push', 'schedule', 'pull_request_target'])
    assert.equal(action(cwd, {}, { name, payload }).status, 1, name);
  const group = { name: 'merge_group', payload: { merge_group: { base_sha: revision(cwd, 'HEAD') } } };
  assert.equal(action(cwd, {}, group).status, 0);
});

test('a base that the checkout lacks is a warning, and everything is judged', () => {
  const cwd = checkout({ ...HEALTHY, [SECRET]: glob });
  const { status, stdout } = action(cwd, {}, pullRequest('1'.repeat(40), '2'.repeat(40)));
  assert.equal(status, 1);
  assert.match(stdout, /^::warning::everything is judged, as Git lacks 1{40} \(is the checkout shallow\?\)/m);
});

test('a wrong input, and a folder without manifests, fail the step in one line', () => {
  const cwd = checkout(HEALTHY);
  for (const [inputs, message] of [
    [{ 'fail-on': 'note' }, 'fail-on is one of error, warning, unknown, never, not "note"'],
    [{ summary: 'yes' }, 'summary is true or false, not "yes"'],
    [{ path: 'no\nsuch' }, 'no such file or directory: no'],
    [{ 'sarif-file': 'no/such/x' }, 'the directory of no/such/x does not exist'],
  ] as const) {
    const { status, stdout } = action(cwd, inputs);
    assert.deepEqual([status, stdout], [1, `::error::${message}\n`]);
  }
  assert.match(action(freshFolder()).stdout, /^::error::no manifest found in \.\n$/);
});

test('several paths are judged together', () => {
  const cwd = checkout(HEALTHY);
  rmSync(join(cwd, SECRET));
  const { outputs } = action(cwd, { path: 'clusters/us\nclusters/eu\n' });
  assert.equal(outputs.errors, '1');
  assert.equal(action(cwd, { path: 'clusters/eu' }).outputs.errors, '0');
});

test('nothing that a repository holds becomes a workflow command', () => {
  const evil = '::set-output name=errors::0%0A::add-mask::x ##[add-path]/evil';
  const named = deployment('api', PROD).replace('docker.io/acme/api:1.0', `"\\n${evil}"`);
  const cwd = checkout({
    ...HEALTHY,
    [`clusters/us/${evil.replaceAll('/', '_')}\n::error::x.yaml`]: named,
    '::add-mask::.yaml': `${named}\n::error::parse\n##[add-path]/evil`,
  });
  const { stdout, outputs } = action(cwd);
  assert.notEqual(outputs.errors, '0');
  const ours = new Set(['group', 'endgroup', 'error', 'warning', 'notice']);
  for (const command of commands(stdout)) {
    assert.ok(ours.has(/^::(\w+)/.exec(command)?.[1] ?? ''), command);
    assert.doesNotMatch(stdout, /##\[/);
  }
});
