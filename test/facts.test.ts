import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import fc from 'fast-check';
import { checkout, freshFolder, write } from './checkout.ts';
import { pullproof, ROOT } from './command.ts';
import type { Files } from './files.ts';
import { dataPlane, kustomization, resource } from './gitops-repository.ts';
import {
  deployment,
  environment,
  FOLDERS,
  namespaces,
  OVERLAYS,
  PIPELINE,
  PROD,
  project,
  pullSecret,
  REPLICATOR,
  SINGLE,
} from './healthy.ts';
import { MUTANTS } from './mutants.ts';
import { askedIn, assertSharded } from './shards.ts';
import { storiesOf } from './stories.ts';
import { worlds } from './worlds.ts';

const COUNTS = [1, 2, 3, 7];

for (const { name, folder } of await storiesOf()) {
  test(`shards of a story report what one pass does: ${name}`, () => assertSharded(askedIn(folder), [1, 3]));
}

test('shards of generated worlds report what one pass does', () =>
  fc.assert(
    fc.asyncProperty(worlds, fc.constantFrom(...COUNTS), async ({ sources }, count) => {
      const cwd = freshFolder(Object.fromEntries(sources.map(({ path, text }) => [path, text])));
      await assertSharded(askedIn(cwd), [count]);
    }),
    { numRuns: 60 },
  ));

test('facts that are written into the checkout are told to be files of it', () => {
  const cwd = checkout(FOLDERS);
  for (const shard of ['1/2', '2/2'])
    assert.equal(pullproof(['facts', '--shard', shard, '-o', `facts-${shard[0]}.ndjson`], { cwd }).status, 0);
  const { status, stderr } = pullproof(['check', '--facts', 'facts-*.ndjson'], { cwd });
  assert.equal(status, 2);
  assert.match(stderr, /facts-1\.ndjson is of other .* and lies among these: write facts outside of the checkout\n$/);
});

test('shards of a repository with any one mistake report what one pass does', async () => {
  for (const { name, files } of MUTANTS) await assertSharded(askedIn(freshFolder(files)), [2], name);
});

test('shards of many clusters with planted defects report what one pass does', async () => {
  const cwd = join(freshFolder(), 'repository');
  execFileSync(process.execPath, [`${ROOT}bench/gen.mjs`, cwd, '1000', '3', '0.5']);
  await assertSharded(askedIn(cwd), COUNTS);
});

function flux(name: string, path: string, more = ''): string {
  const spec = `spec:\n  path: ${path}\n  sourceRef: { kind: GitRepository, name: flux-system }\n${more}`;
  return resource('Kustomization', name, 'flux-system', spec, 'kustomize.toolkit.fluxcd.io/v1');
}

function application(name: string, path: string, destination: string): string {
  const source = `{ repoURL: "https://example.org/o/r.git", path: ${path}, targetRevision: HEAD }`;
  const spec = `spec:\n  source: ${source}\n  destination: ${destination}\n`;
  return resource('Application', name, 'argocd', spec, 'argoproj.io/v1alpha1');
}

const BASES: Files = {
  'base/kustomization.yaml': kustomization('secret.yaml', 'replicator.yaml', 'absent.yaml'),
  'base/secret.yaml': pullSecret(),
  'base/replicator.yaml': REPLICATOR,
  'apps/api.yaml': deployment('api', 'shop'),
  'apps/web.yaml': deployment('web', 'dp-web').replace('dockerhub-pull-secret', 'regcred'),
  'forgotten/pod.yaml': deployment('forgotten', 'shop'),
};

const CLUSTERS = ['eu', 'us', 'ap'];
const each = (of: (cluster: string) => Files): Files => Object.assign({}, ...CLUSTERS.map(of));

/** Repositories by what makes their clusters hard to tell apart. */
const REPOSITORIES: Readonly<Record<string, Files>> = {
  FOLDERS,
  SINGLE,
  OVERLAYS,
  'three clusters that Flux deploys from shared bases': {
    ...BASES,
    ...each((cluster) => ({
      [`clusters/${cluster}/apps.yaml`]: flux('apps', './apps', '  targetNamespace: dp-shop\n'),
      [`clusters/${cluster}/base.yaml`]: flux('base', './base'),
      [`clusters/${cluster}/plane.yaml`]: dataPlane(cluster),
    })),
  },
  'a hub whose Flux deploys to others by kubeconfig': {
    ...BASES,
    'clusters/hub/base.yaml': flux('base', './base'),
    ...each((cluster) => ({
      [`clusters/hub/${cluster}.yaml`]: flux(
        cluster,
        './apps',
        `  kubeConfig: { secretRef: { name: ${cluster}-kubeconfig } }\n`,
      ),
      [`clusters/${cluster}/plane.yaml`]: dataPlane(cluster),
    })),
  },
  'Applications of Argo CD to several clusters': {
    ...BASES,
    ...each((cluster) => ({
      [`argocd/${cluster}.yaml`]: `${application(`apps-${cluster}`, 'apps', `{ name: ${cluster}, namespace: dp-shop }`)}---
${application(`base-${cluster}`, 'base', `{ name: ${cluster}, namespace: choreo-system }`)}`,
      [`clusters/${cluster}/plane.yaml`]: dataPlane(cluster),
    })),
  },
  'a root kustomization of all clusters': {
    ...BASES,
    'kustomization.yaml': kustomization(...CLUSTERS.map((cluster) => `clusters/${cluster}`)),
    ...each((cluster) => ({
      [`clusters/${cluster}/kustomization.yaml`]: `${kustomization('plane.yaml', '../../base')}nameSuffix: -${cluster}\n`,
      [`clusters/${cluster}/plane.yaml`]: dataPlane(cluster),
    })),
  },
  'data planes that a control plane holds': {
    'control-plane/platform.yaml': [
      ...CLUSTERS.flatMap((cluster) => [dataPlane(cluster), environment(`in-${cluster}`, cluster)]),
      project('shop'),
      PIPELINE,
    ].join('---\n'),
    ...each((cluster) => ({
      [`clusters/${cluster}/namespaces.yaml`]: namespaces('choreo-system', PROD),
      [`clusters/${cluster}/api.yaml`]: deployment('api', PROD),
      [`clusters/${cluster}/secret.yaml`]: pullSecret(cluster === 'us' ? 'default' : 'choreo-system'),
    })),
  },
  'a data plane that two clusters deploy in two forms': each((cluster) => ({
    [`clusters/${cluster}/apps.yaml`]: flux('apps', `./planes/${cluster}`),
    [`planes/${cluster}/plane.yaml`]: dataPlane('eu').replace(
      'acme',
      `acme\n  annotations: { by: ${cluster === 'ap' ? 'us' : cluster} }`,
    ),
    [`planes/${cluster}/secret.yaml`]: pullSecret(),
  })),
};

for (const [name, files] of Object.entries(REPOSITORIES)) {
  test(`shards report what one pass does: ${name}`, () => assertSharded(askedIn(freshFolder(files)), COUNTS));
}

/** Three clusters, of which the shards and the whole are wanted as the command gives them. */
const TRIPLE = REPOSITORIES['three clusters that Flux deploys from shared bases'] ?? {};

const facts = (cwd: string, shard: string, ...more: readonly string[]) =>
  pullproof(['facts', '--shard', shard, '--output', `facts-${shard.replace('/', '-of-')}.ndjson`, ...more], { cwd });

/** A repository with the facts of its shards beside it. */
function sharded(files: Files, count: number, ...more: readonly string[]): string {
  const cwd = checkout({ ...files, '.gitignore': '*.ndjson\n' });
  for (let i = 1; i <= count; i++) assert.deepEqual(facts(cwd, `${i}/${count}`, ...more), DONE);
  return cwd;
}

const DONE = { status: 0, stdout: '', stderr: '' };

test('the command joins what three shards wrote, in every format and with the exit code of one pass', () => {
  const cwd = sharded(TRIPLE, 3);
  for (const args of [['--format', 'json'], ['--format', 'sarif'], [], ['--fail-on', 'never'], ['--quiet']]) {
    const one = pullproof(['check', '--no-cache', ...args], { cwd });
    assert.ok(one.status === (args.includes('never') ? 0 : 1) && one.stdout !== '', one.stderr);
    assert.deepEqual(pullproof(['check', '--no-cache', '--facts', 'facts-*.ndjson', ...args], { cwd }), one);
  }
});

test('facts are printed where no file is named, and are those of all where no shard is', () => {
  const cwd = checkout(TRIPLE);
  const printed = pullproof(['facts'], { cwd });
  assert.deepEqual([printed.status, printed.stderr], [0, '']);
  write(cwd, { '.git/all': printed.stdout });
  const one = pullproof(['--no-cache'], { cwd });
  assert.deepEqual(pullproof(['--no-cache', '--facts', '.git/all'], { cwd }), one);
});

test('facts of the index go with the index, and of other paths with those paths', () => {
  const cwd = checkout(TRIPLE);
  write(cwd, { 'clusters/eu/plane.yaml': dataPlane('eu').replace('docker.io/acme', 'ghcr.io/acme') });
  for (const args of [['--staged'], ['clusters', 'apps'], ['--rendered', 'apps', 'clusters']]) {
    const one = pullproof(['--no-cache', ...args], { cwd });
    assert.notEqual(one.status, 2, one.stderr);
    assert.equal(pullproof(['facts', '--output', '.git/all', ...args], { cwd }).stderr, '');
    assert.deepEqual(pullproof(['--no-cache', '--facts', '.git/all', ...args], { cwd }), one);
  }
});

/** What is done to the facts of three shards or to the repository, and why they are refused. */
const REFUSED: Readonly<Record<string, readonly [why: RegExp, change: (cwd: string) => readonly string[]]>> = {
  'a shard is missing': [/no facts of shard 2\/3/, (cwd) => removed(cwd, 'facts-2-of-3.ndjson')],
  'two shards are missing': [
    /no facts of shard 1\/3, 2\/3/,
    (cwd) => [...removed(cwd, 'facts-2-of-3.ndjson'), ...removed(cwd, 'facts-1-of-3.ndjson')],
  ],
  'a shard is there twice': [
    /is shard 2\/3, which does not go/,
    (cwd) => written(cwd, 'facts-x.ndjson', shardOf(cwd, 2)),
  ],
  'one is of another count': [
    /is shard 2\/3, which does not go/,
    (cwd) => {
      facts(cwd, '1/2');
      return removed(cwd, 'facts-1-of-3.ndjson');
    },
  ],
  'a file has changed': [/is of other files/, (cwd) => written(cwd, 'apps/api.yaml', deployment('other', 'shop'))],
  'a file that is read beside the manifests has changed': [
    /is of other files/,
    (cwd) => written(cwd, 'base/motd.txt', 'another\n'),
  ],
  'a file has come': [/is of other files/, (cwd) => written(cwd, 'apps/new.yaml', deployment('new', 'shop'))],
  'a file has gone': [/is of other files/, (cwd) => removed(cwd, 'apps/api.yaml')],
  'a configuration has come': [/is of other files/, (cwd) => written(cwd, 'pullproof.yaml', 'rules: {}\n')],
  'other paths are judged': [/is of other files/, () => ['clusters']],
  'something is rendered': [/is of other files/, () => ['--rendered', 'apps']],
  'another configuration is named': [/is of other files/, () => ['--config', 'other.yaml']],
  'a file is cut': [/is no facts file/, (cwd) => written(cwd, 'facts-2-of-3.ndjson', shardOf(cwd, 2).slice(0, -9))],
  'a file is cut at the end of a line': [
    /is no facts file/,
    (cwd) => written(cwd, 'facts-2-of-3.ndjson', shardOf(cwd, 2).replace(/[^\n]*\n$/, '')),
  ],
  'a line is gone': [
    /is no facts file: it is not whole/,
    (cwd) => written(cwd, 'facts-2-of-3.ndjson', shardOf(cwd, 2).replace(/^.*\n/, '')),
  ],
  'a file is altered': [
    /is no facts file: it is not whole/,
    (cwd) => written(cwd, 'facts-2-of-3.ndjson', shardOf(cwd, 2).replace('api', 'apj')),
  ],
  'a file is empty': [/is no facts file/, (cwd) => written(cwd, 'facts-2-of-3.ndjson', '')],
  'a file is no facts': [/is no facts file/, (cwd) => written(cwd, 'facts-2-of-3.ndjson', '{}\n{}\n')],
  'a line holds no facts': [
    /is no facts file: a line holds no facts/,
    (cwd) => written(cwd, 'facts-2-of-3.ndjson', withBody(shardOf(cwd, 2), '["us","{}"]\n')),
  ],
  'more shards are said to be than there can be': [
    /is no facts file/,
    (cwd) => written(cwd, 'facts-2-of-3.ndjson', shardOf(cwd, 2).replace('"count":3', '"count":1000000000')),
  ],
  'a shard is said to be none': [
    /is no facts file/,
    (cwd) => written(cwd, 'facts-2-of-3.ndjson', shardOf(cwd, 2).replace('"index":2', '"index":0')),
  ],
  'it was made by another program': [
    /was made by another pullproof/,
    (cwd) => written(cwd, 'facts-2-of-3.ndjson', shardOf(cwd, 2).replace(/"build":"[^"]*"/, '"build":"0"')),
  ],
  'no file is found': [/no facts in none-\*/, () => ['--facts', 'none-*']],
};

function removed(cwd: string, path: string): readonly string[] {
  rmSync(join(cwd, path));
  return [];
}

function written(cwd: string, path: string, text: string): readonly string[] {
  write(cwd, { [path]: text });
  return [];
}

const shardOf = (cwd: string, index: number) => readFileSync(join(cwd, `facts-${index}-of-3.ndjson`), 'utf8');

/** A facts file with other lines, whose digest is right. */
function withBody(text: string, body: string): string {
  const foot = text.trimEnd().split('\n').at(-1) ?? '';
  const digest = createHash('sha256').update(body).digest('hex');
  return `${body}${foot.replace(/"digest":"\w+"/, `"digest":"${digest}"`)}\n`;
}

/** A file that is no manifest and is read all the same, and a configuration that is not found by itself. */
const GENERATED: Files = {
  'base/kustomization.yaml': `${TRIPLE['base/kustomization.yaml']}configMapGenerator: [{ name: motd, files: [motd.txt] }]\n`,
  'base/motd.txt': 'one\n',
  'other.yaml': 'rules: {}\n',
};

const refusing = checkout({
  ...TRIPLE,
  '.gitignore': '*.ndjson\n',
  ...GENERATED,
});
before(() => {
  for (const shard of ['1/3', '2/3', '3/3']) assert.deepEqual(facts(refusing, shard), DONE);
});

for (const [story, [why, change]] of Object.entries(REFUSED)) {
  test(`facts are refused in one line where ${story}`, () => {
    const cwd = freshFolder();
    cpSync(refusing, cwd, { recursive: true });
    const args = change(cwd);
    const { status, stdout, stderr } = pullproof(['check', '--facts', 'facts-*.ndjson', ...args], { cwd });
    assert.deepEqual([status, stdout], [2, ''], stderr);
    assert.match(stderr, why);
    assert.match(stderr, /^pullproof: [^\n]+\n$/);
  });
}

for (const shard of ['0/3', '4/3', 'x', '1', '1/0', '-1/3', '1/3/3', '1.5/3', '99999/99999', ' 1/3', '']) {
  test(`--shard ${shard === '' ? 'without a value' : shard} is refused in one line`, () => {
    const { status, stdout, stderr } = pullproof(['facts', `--shard=${shard}`], { cwd: refusing });
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^pullproof: --shard [^\n]*\n$/);
  });
}

test('facts of nothing and facts of standard input are refused', () => {
  const cwd = freshFolder({ 'notes.md': 'x' });
  const bad = [pullproof(['facts'], { cwd }), pullproof(['facts', '-'], { cwd, input: deployment('api', 'shop') })];
  for (const { status, stdout, stderr } of bad) {
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /^pullproof: [^\n]+\n$/);
  }
});
