import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { checkout, freshFolder } from '../checkout.ts';
import { git } from '../command.ts';
import type { Files } from '../files.ts';
import { dataPlane, deployment, PROD, pullSecret, REPLICATOR } from '../healthy.ts';
import { client } from './client.ts';
import { environment, NODE, released } from './released.ts';
import { shown } from './shown.ts';

const { path: act, skip } = await client('act');

const WORKFLOW = '.github/workflows/pullproof-shards.yaml';
const workflow = shown(WORKFLOW);

/** An action whose inputs are variables of a command. */
function composite(inputs: Readonly<Record<string, string>>, run: string): string {
  const env = Object.entries(inputs).map(([name, variable]) => `${variable}: "\${{ inputs.${name} }}"`);
  return `name: stand-in
inputs: { ${Object.keys(inputs)
    .map((name) => `${name}: {}`)
    .join(', ')} }
runs:
  using: composite
  steps: [{ shell: bash, run: '${run}', env: { ${env.join(', ')} } }]
`;
}

/** In place of what needs GitHub: the folder `KEPT` keeps what is uploaded. */
const STANDS: Readonly<Record<string, Files>> = {
  'setup-node': { 'action.yml': composite({ 'node-version': 'VERSION' }, 'node --version') },
  'upload-artifact': {
    'action.yml': composite({ name: 'NAME', path: 'FILE' }, 'mkdir "$KEPT/$NAME" && cp "$FILE" "$KEPT/$NAME"'),
  },
  'download-artifact': {
    'action.yml': composite({ pattern: 'NAMES', path: 'TO' }, 'mkdir -p "$TO" && cp -r "$KEPT"/$NAMES "$TO"'),
  },
  'codeql-action': { 'upload-sarif/action.yml': composite({ sarif_file: 'FILE' }, 'cp "$FILE" "$KEPT"') },
};

/** Each action of the workflow but actions/checkout, which act has built in. */
function stands(): readonly string[] {
  const folders = new Map(Object.entries(STANDS).map(([name, files]) => [name, checkout(files)]));
  return Array.from(workflow.matchAll(/uses: ([\w-]+\/([\w-]+))[^@]*@(\w+)/g)).flatMap(([, whole, name = '', ref]) => {
    const folder = folders.get(name);
    return folder === undefined ? [] : ['--local-repository', `${whole}@${ref}=${folder}`];
  });
}

/** Three clusters, of which one has a mistake. */
const CLUSTERS: Files = Object.assign(
  {},
  ...['ap', 'eu', 'us'].map((name) => ({
    [`clusters/${name}/data-plane.yaml`]: dataPlane(name),
    [`clusters/${name}/api.yaml`]: deployment('api', PROD),
    [`clusters/${name}/replicator.yaml`]: REPLICATOR,
    [`clusters/${name}/pull-secret.yaml`]: pullSecret().replace('"dp-.*"', name === 'us' ? '"dp-*"' : '"dp-.*"'),
  })),
);

test('act: the shards of the page are joined to the report of one pass', { skip }, () => {
  const cwd = checkout({ ...CLUSTERS, [WORKFLOW]: workflow });
  git(cwd, 'remote', 'add', 'origin', 'https://github.com/acme/platform.git');
  const home = freshFolder({ 'event.json': '{"repository":{"full_name":"acme/platform"}}', 'act/actrc': '' });
  // Above the folders that act works in, `npx pullproof@0.1.0` finds this pullproof.
  mkdirSync(join(home, 'node_modules/.bin'), { recursive: true });
  symlinkSync(released().folder, join(home, 'node_modules/pullproof'));
  symlinkSync('../pullproof/dist/cli.js', join(home, 'node_modules/.bin/pullproof'));
  const kept = join(home, 'kept');
  mkdirSync(kept);
  const where = ['-e', join(home, 'event.json'), '-P', 'ubuntu-latest=-self-hosted', '--env', `KEPT=${kept}`];
  const env = environment([NODE], { HOME: home, XDG_CACHE_HOME: join(home, 'cache'), XDG_CONFIG_HOME: home });
  const run = (file: string, args: readonly string[]) =>
    spawnSync(file, args, { cwd, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  const joined = run(act, ['push', ...where, ...stands()]);
  const log = stripVTControlCharacters(joined.stdout + joined.stderr);
  assert.equal(joined.status, 1, log);
  assert.deepEqual(readdirSync(kept).sort(), ['facts-1', 'facts-2', 'facts-3', 'pullproof.sarif'], log);
  const cli = join(released().folder, 'dist/cli.js');
  const one = run(process.execPath, [cli, '--no-cache', '--format', 'text', '--format', 'sarif=.git/one.sarif']);
  assert.equal(one.status, 1, one.stderr);
  assert.equal(readFileSync(join(kept, 'pullproof.sarif'), 'utf8'), readFileSync(join(cwd, '.git/one.sarif'), 'utf8'));
  for (const line of one.stdout.trim().split('\n')) assert.ok(log.includes(line), `${line}\n${log}`);
});
