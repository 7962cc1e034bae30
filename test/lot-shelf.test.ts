import assert from 'node:assert/strict';
import { readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { examine } from '../src/examine.ts';
import type { Report } from '../src/results/diagnostic.ts';
import { checkout, commit, write } from './checkout.ts';
import { dataPlane, kustomization, resource } from './gitops-repository.ts';

const plane = (name: string) => dataPlane(name).replace('secretRef: reg', 'secretRef: regcred');
const pod = (image: string, namespace = 'dp-a') =>
  resource('Pod', 'web', namespace, `spec:\n  containers:\n    - name: web\n      image: ${image}\n`);

/** Two clusters, each with a kustomization; the first has a secret that is generated from a file beside it. */
const TWO_CLUSTERS = {
  'clusters/eu/kustomization.yaml': `${kustomization('plane.yaml', 'pod.yaml')}secretGenerator:
  - name: regcred
    namespace: choreo-system
    type: kubernetes.io/dockerconfigjson
    envs: [auths.env]
`,
  'clusters/eu/auths.env': '.dockerconfigjson={"auths":{"docker.io":{"auth":"dTpw"}}}',
  'clusters/eu/plane.yaml': plane('eu'),
  'clusters/eu/pod.yaml': pod('docker.io/acme/web:1'),
  'clusters/us/kustomization.yaml': kustomization('plane.yaml', 'pod.yaml'),
  'clusters/us/plane.yaml': plane('us'),
  'clusters/us/pod.yaml': pod('docker.io/acme/web:1'),
};

async function report(cwd: string, directory?: string): Promise<unknown> {
  const { report: found } = await examine({
    cwd,
    paths: [],
    rendered: [],
    config: undefined,
    staged: false,
    since: () => undefined,
    pulls: true,
    ...(directory === undefined ? {} : { shelf: () => ({ directory, build: 'one' }) }),
  });
  return plain(found);
}

const plain = (found: Report): unknown => JSON.parse(JSON.stringify(found));
const shelfOf = (cwd: string): string => join(cwd, '.git', 'pullproof');
const lotsIn = (cwd: string): readonly string[] => readdirSync(shelfOf(cwd)).filter((name) => name.startsWith('lot-'));

/** The report with what is kept, which is the one without. */
async function agreed(cwd: string): Promise<unknown> {
  const kept = await report(cwd, shelfOf(cwd));
  assert.deepEqual(kept, await report(cwd));
  return kept;
}

/** A repository whose facts are kept: the first run keeps its report alone. */
async function keptOf(files: Readonly<Record<string, string>>): Promise<string> {
  const cwd = checkout(files);
  await agreed(cwd);
  assert.deepEqual(lotsIn(cwd), []);
  write(cwd, { 'clusters/us/pod.yaml': pod('docker.io/acme/web:0') });
  await agreed(cwd);
  assert.equal(lotsIn(cwd).length, 2);
  write(cwd, { 'clusters/us/pod.yaml': TWO_CLUSTERS['clusters/us/pod.yaml'] });
  return cwd;
}

test('each cluster is kept by itself: a change to one leaves the facts of the other', async () => {
  const cwd = await keptOf(TWO_CLUSTERS);
  const first = await agreed(cwd);
  write(cwd, { 'clusters/us/pod.yaml': pod('quay.io/other/web:1') });
  assert.notDeepEqual(await agreed(cwd), first);
  assert.equal(lotsIn(cwd).length, 2);
  write(cwd, { 'clusters/us/pod.yaml': TWO_CLUSTERS['clusters/us/pod.yaml'] });
  assert.deepEqual(await agreed(cwd), first);
});

test('what was read for kept facts counts for the report that is made of them', async () => {
  const cwd = await keptOf(TWO_CLUSTERS);
  await agreed(cwd);
  write(cwd, { 'clusters/us/pod.yaml': pod('quay.io/other/web:1') });
  const before = await agreed(cwd);
  write(cwd, { 'clusters/eu/auths.env': '.dockerconfigjson={"auths":{"ghcr.io":{"auth":"dTpw"}}}' });
  assert.notDeepEqual(await agreed(cwd), before);
});

test('a change that moves a cluster, or what decides it, has all lots planned anew', async () => {
  const cwd = await keptOf(TWO_CLUSTERS);
  await agreed(cwd);
  const changes: readonly Record<string, string>[] = [
    { 'clusters/us/plane.yaml': plane('ap') },
    { 'clusters/eu/kustomization.yaml': kustomization('plane.yaml', 'pod.yaml', 'more.yaml') },
    { 'clusters/eu/more.yaml': pod('docker.io/acme/more:1', 'dp-b').replace('name: web', 'name: more') },
    { 'pullproof.yaml': 'assume:\n  publicImages: ["docker.io/acme/*"]\n' },
    { 'clusters/eu/flux.yaml': resource('Kustomization', 'x', 'flux-system', '', 'kustomize.toolkit.fluxcd.io/v1') },
  ];
  for (const change of changes) {
    write(cwd, change);
    await agreed(cwd);
    commit(cwd);
    await agreed(cwd);
  }
});

test('what a kustomization says beside the names of files changes its own lot alone', async () => {
  const files = {
    ...TWO_CLUSTERS,
    'base/kustomization.yaml': kustomization('pod.yaml'),
    'base/pod.yaml': pod('docker.io/acme/base:1').replace('name: web', 'name: base'),
    'clusters/us/kustomization.yaml': kustomization('plane.yaml', 'pod.yaml', '../../base'),
  };
  const cwd = await keptOf(files);
  await agreed(cwd);
  const before = lotsIn(cwd);
  const changes: readonly Record<string, string>[] = [
    {
      'clusters/us/kustomization.yaml': `${files['clusters/us/kustomization.yaml']}images:\n  - name: docker.io/acme/web\n    newTag: "2"\n`,
    },
    { 'base/kustomization.yaml': `${kustomization('pod.yaml')}namespace: dp-z\n` },
    { 'clusters/us/kustomization.yaml': files['clusters/us/kustomization.yaml'] },
  ];
  for (const change of changes) {
    write(cwd, change);
    await agreed(cwd);
    assert.deepEqual(lotsIn(cwd), before);
    commit(cwd);
    await agreed(cwd);
  }
  write(cwd, { 'clusters/us/kustomization.yaml': kustomization('plane.yaml', '../../base') });
  await agreed(cwd);
  assert.notDeepEqual(lotsIn(cwd), before);
});

test('what a survey found is used only where it is whole', async () => {
  const cwd = await keptOf(TWO_CLUSTERS);
  const first = await agreed(cwd);
  const name = readdirSync(shelfOf(cwd)).find((file) => file.startsWith('survey-')) ?? assert.fail();
  const file = join(shelfOf(cwd), name);
  const text = readFileSync(file, 'utf8');
  const spoilt = text.replaceAll('clusters/us/plane.yaml', 'clusters/eu/pod.yaml');
  assert.notEqual(spoilt, text);
  for (const other of ['', text.slice(0, -10), spoilt, `${text.split('\n')[0]}\n{}`]) {
    writeFileSync(file, other);
    for (const one of readdirSync(shelfOf(cwd))) if (!one.startsWith('survey-')) rmSync(join(shelfOf(cwd), one));
    writeFileSync(join(shelfOf(cwd), 'report-0000000000000000.json'), '');
    assert.deepEqual(await report(cwd, shelfOf(cwd)), first);
    assert.notEqual(readFileSync(file, 'utf8'), other);
  }
});

test('kept facts that are broken, cut or of another lot are not used', async () => {
  const cwd = await keptOf(TWO_CLUSTERS);
  const first = await agreed(cwd);
  const [one = '', other = ''] = lotsIn(cwd).map((name) => join(shelfOf(cwd), name));
  const text = readFileSync(one, 'utf8');
  const ways: readonly (() => void)[] = [
    () => truncateSync(one, text.length - 10),
    () => writeFileSync(one, ''),
    () => writeFileSync(one, text.replace('regcred', 'regcrex')),
    () => writeFileSync(one, readFileSync(other)),
    () => writeFileSync(one, text.replace(/\n.*/s, '\n{"root":0,"shapes":[],"atoms":[],"objects":[]}')),
  ];
  for (const spoil of ways) {
    spoil();
    for (const name of readdirSync(shelfOf(cwd))) if (name.startsWith('report-')) rmSync(join(shelfOf(cwd), name));
    assert.deepEqual(await report(cwd, shelfOf(cwd)), first);
    writeFileSync(one, text);
  }
});

test('no credential is kept with facts', async () => {
  const key = '-----BEGIN KEY-----c2VjcmV0LWtleQ==';
  const cwd = await keptOf({
    ...TWO_CLUSTERS,
    'clusters/us/plane.yaml': `${plane('us')}    credentials:\n      clientKey: ${key}\n`,
  });
  await agreed(cwd);
  assert.ok(lotsIn(cwd).length > 1);
  for (const name of readdirSync(shelfOf(cwd))) {
    const kept = readFileSync(join(shelfOf(cwd), name), 'utf8');
    for (const secret of ['dTpw', key, Buffer.from(key).toString('base64')]) assert.ok(!kept.includes(secret), name);
  }
});

test('what a symbolic link leads to is read again where it has changed', {
  skip: process.platform === 'win32',
}, async () => {
  const { 'clusters/us/pod.yaml': shared, ...files } = TWO_CLUSTERS;
  const cwd = checkout({ ...files, 'shared/pod.yaml': shared });
  symlinkSync('../../shared/pod.yaml', join(cwd, 'clusters/us/pod.yaml'));
  commit(cwd);
  await agreed(cwd);
  for (const image of ['docker.io/acme/web:2', 'quay.io/acme/web:1', 'docker.io/acme/web:3']) {
    write(cwd, { 'shared/pod.yaml': pod(image) });
    await agreed(cwd);
  }
});
