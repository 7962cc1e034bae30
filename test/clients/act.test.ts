import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { checkout, commit, freshFolder, HEALTHY, write } from '../checkout.ts';
import { git, revision } from '../command.ts';
import { deployment, PROD, pullSecret } from '../healthy.ts';
import { client } from './client.ts';
import { environment, NODE, released } from './released.ts';
import { shown } from './shown.ts';

const act = await client('act');
const node20 = await client('node20');
const skip = act.skip || node20.skip;

const WORKFLOW = '.github/workflows/pullproof.yaml';
const SECRET = 'clusters/us/pull-secret.yaml';
const workflow = shown(WORKFLOW);

/** In place of the upload, which needs GitHub: keeps the file that it is given. */
const UPLOAD = `name: upload
inputs: { sarif_file: { required: true } }
runs:
  using: composite
  steps:
    - shell: bash
      env: { FILE: "\${{ inputs.sarif_file }}" }
      run: cp "$FILE" "$UPLOADED"
`;

/** Every action of the workflow but actions/checkout, which act has built in, and the repository in its place. */
function stands(): readonly string[] {
  const upload = checkout({ 'upload-sarif/action.yml': UPLOAD });
  return Array.from(workflow.matchAll(/uses: ([\w-]+\/[\w-]+)[^@]*@(\w+)/g)).flatMap(([, name = '', ref = '']) => {
    const folder = { 'pullproof/pullproof': released().folder, 'github/codeql-action': upload }[name];
    return folder === undefined ? [] : ['--local-repository', `${name}@${ref}=${folder}`];
  });
}

interface Line {
  readonly msg?: string;
  readonly command?: string;
  readonly raw?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
}

interface Result {
  readonly status: number | null;
  readonly log: string;
  readonly annotations: readonly (readonly [string, string | undefined, string | undefined])[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  readonly uploaded: { readonly runs: readonly { readonly results: readonly { readonly ruleId: string }[] }[] };
}

/** Runs the workflow of the README for a pull request from the last commit into the one before it. */
function pullRequest(cwd: string, node: string): Result {
  git(cwd, 'remote', 'add', 'origin', 'https://github.com/acme/platform.git');
  const sides = {
    base: { ref: 'main', sha: revision(cwd, 'HEAD^') },
    head: { ref: 'topic', sha: revision(cwd, 'HEAD') },
  };
  const repository = { full_name: 'acme/platform', default_branch: 'main' };
  const event = { number: 7, repository, pull_request: { number: 7, ...sides } };
  const home = freshFolder({ 'event.json': JSON.stringify(event), 'act/actrc': '' });
  const args = [
    'pull_request',
    '-e',
    join(home, 'event.json'),
    '-P',
    'ubuntu-latest=-self-hosted',
    '--json',
    ...stands(),
  ];
  const uploaded = join(home, 'uploaded.sarif');
  const { status, stdout, stderr } = spawnSync(act.path, [...args, '--env', `UPLOADED=${uploaded}`], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: environment([node], { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_CONFIG_HOME: home }),
  });
  const lines: readonly Line[] = stdout.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []));
  return {
    status,
    log: stdout + stderr,
    annotations: lines.flatMap(({ command, kvPairs }) =>
      command === 'error' || command === 'warning' ? [[command, kvPairs?.file, kvPairs?.line] as const] : [],
    ),
    outputs: Object.fromEntries(
      lines.flatMap(({ command, name = '', arg = '' }) => (command === 'set-output' ? [[name, arg]] : [])),
    ),
    summary: lines.flatMap(({ command, msg = '', raw }) => (command === 'summary' ? [raw ?? msg] : [])).join(''),
    uploaded: existsSync(uploaded) ? JSON.parse(readFileSync(uploaded, 'utf8')) : { runs: [] },
  };
}

/** A folder in which `node` is the given program. */
function only(program: string): string {
  const folder = freshFolder();
  symlinkSync(program, join(folder, 'node'));
  return folder;
}

for (const [version, node] of [
  ['20.19', dirname(node20.path)],
  ['24', NODE],
] as const) {
  test(`act: under Node ${version} a pull request that renames a secret fails, annotated at the secret`, {
    skip,
  }, () => {
    const cwd = checkout({ ...HEALTHY, [WORKFLOW]: workflow });
    write(cwd, { [SECRET]: pullSecret().replace('name: dockerhub-pull-secret', 'name: regcred') });
    commit(cwd);
    const { status, log, annotations, outputs, summary, uploaded } = pullRequest(cwd, node);
    assert.equal(status, 1, log);
    assert.deepEqual(annotations, [['error', SECRET, '4']], log);
    const { errors, warnings, pulled, refused, unknown, 'sarif-file': sarif } = outputs;
    assert.deepEqual([errors, warnings, pulled, refused, unknown], ['1', '0', '2', '2', '0'], log);
    assert.equal(sarif, 'pullproof.sarif');
    assert.match(summary, /# pullproof.*2 refused.*dangling-secret-ref/s);
    assert.ok(
      uploaded.runs[0]?.results.some(({ ruleId }) => ruleId === 'dangling-secret-ref'),
      log,
    );
  });
}

test('act: a healthy pull request passes, and uploads a run without results', { skip }, () => {
  const cwd = checkout({ ...HEALTHY, [WORKFLOW]: workflow });
  write(cwd, { 'notes.md': 'x' });
  commit(cwd);
  const { status, log, annotations, outputs, uploaded } = pullRequest(cwd, only(process.execPath));
  assert.deepEqual([status, annotations, outputs.errors], [0, [], '0'], log);
  assert.deepEqual(uploaded.runs[0]?.results, []);
});

test('act: no text of the repository is taken for a command', { skip }, () => {
  const cwd = checkout({ ...HEALTHY, [WORKFLOW]: workflow });
  const evil = '::set-output name=errors::0';
  const text = deployment('evil', PROD).replace('docker.io/acme/evil:1.0', `"\\n${evil}\\n::add-mask::a"`);
  write(cwd, { 'clusters/us/::add-mask::us.yaml': text, 'clusters/us/x\n::error::y.yaml': `${text}\n${evil}: [` });
  commit(cwd);
  const { status, log, annotations, outputs } = pullRequest(cwd, NODE);
  assert.equal(status, 1, log);
  assert.notEqual(outputs.errors, '0', log);
  assert.doesNotMatch(log, /"command":"(?:add-mask|set-env|add-path)"/);
  assert.deepEqual(
    annotations.filter(([, file]) => file === undefined),
    [],
  );
});
