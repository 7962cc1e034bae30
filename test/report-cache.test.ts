import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { keptIn } from '../src/cache/shelf.ts';
import { examine } from '../src/examine.ts';
import type { Report } from '../src/results/diagnostic.ts';
import { checkout, commit, freshFolder, HEALTHY, write } from './checkout.ts';
import { git } from './command.ts';
import { FOLDERS } from './healthy.ts';

const DEPLOYMENT = `apiVersion: v1
kind: Pod
metadata: { name: odd, namespace: dp-x }
spec: { containers: [{ name: c, image: "not an image" }] }
`;

/** Judges a folder with a shelf, and says whether the report came from there. */
async function judged(cwd: string, directory = join(cwd, '.git', 'pullproof'), build = 'one', pulls = true) {
  let anew = false;
  const { report } = await examine(
    {
      cwd,
      paths: [],
      rendered: [],
      config: undefined,
      staged: false,
      since: () => undefined,
      shelf: () => ({ directory, build }),
      isOwn: keptIn(directory),
      pulls,
    },
    (repository, judging) => {
      anew = true;
      return judging(repository);
    },
  );
  return { report: plain(pulls ? report : { ...report, pulls: [] }), anew };
}

const plain = (report: Report): unknown => JSON.parse(JSON.stringify(report));
const kept = (folder: string): readonly string[] => readdirSync(join(folder, '.git', 'pullproof')).sort();
const reportFile = (folder: string): string =>
  join(folder, '.git', 'pullproof', kept(folder).find((name) => name.startsWith('report-')) ?? assert.fail());

test('what has not changed is not judged again, and the report is the same', async () => {
  const folder = checkout(HEALTHY);
  const first = await judged(folder);
  assert.equal(first.anew, true);
  assert.deepEqual(await judged(folder), { report: first.report, anew: false });
});

test('outside Git, too, what has not changed is not judged again', async () => {
  const [folder, shelf] = [freshFolder(HEALTHY), freshFolder()];
  const first = await judged(folder, shelf);
  for (let run = 0; run < 3; run++)
    assert.deepEqual(await judged(folder, shelf), { report: first.report, anew: false });
  write(folder, { 'clusters/eu/odd.yaml': DEPLOYMENT });
  assert.equal((await judged(folder, shelf)).anew, true);
});

test('a file that is changed, new, removed or renamed has everything judged again', async () => {
  const folder = checkout(HEALTHY);
  const first = await judged(folder);
  write(folder, { 'clusters/eu/odd.yaml': DEPLOYMENT });
  const second = await judged(folder);
  assert.equal(second.anew, true);
  assert.notDeepEqual(second.report, first.report);
  assert.equal((await judged(folder)).anew, false);
  write(folder, { 'clusters/eu/odd.yaml': DEPLOYMENT.replace('odd', 'other') });
  assert.equal((await judged(folder)).anew, true);
  commit(folder);
  assert.equal((await judged(folder)).anew, true, 'the id is that of a blob now');
  git(folder, 'mv', 'clusters/eu/odd.yaml', 'clusters/eu/even.yaml');
  assert.equal((await judged(folder)).anew, true);
  git(folder, 'rm', '--quiet', '--force', 'clusters/eu/even.yaml');
  assert.deepEqual((await judged(folder)).report, first.report);
});

test('a file that is no manifest counts where it was read, and does not where it was not', async () => {
  const folder = checkout({
    ...HEALTHY,
    'clusters/eu/kustomization.yaml': 'secretGenerator: [{ name: made, envs: [made.env] }]\n',
    'clusters/eu/made.env': 'a=1\n',
    'src/main.go': 'package main\n',
  });
  await judged(folder);
  write(folder, { 'src/main.go': 'package other\n' });
  assert.equal((await judged(folder)).anew, false);
  write(folder, { 'clusters/eu/made.env': 'a=2\n' });
  assert.equal((await judged(folder)).anew, true);
});

test('a change that Git was told not to see is seen', async () => {
  const folder = checkout({ ...HEALTHY, 'clusters/eu/odd.yaml': DEPLOYMENT });
  git(folder, 'update-index', '--assume-unchanged', 'clusters/eu/odd.yaml');
  await judged(folder);
  assert.equal((await judged(folder)).anew, false);
  write(folder, { 'clusters/eu/odd.yaml': DEPLOYMENT.replace('odd', 'other') });
  assert.equal((await judged(folder)).anew, true);
});

test('line ends that Git converts count as they are in the worktree', async () => {
  const folder = checkout({ ...HEALTHY, '.gitattributes': '* text=auto\n', 'clusters/eu/odd.yaml': DEPLOYMENT });
  await judged(folder);
  write(folder, { 'clusters/eu/odd.yaml': DEPLOYMENT.replaceAll('\n', '\r\n') });
  git(folder, 'add', '--renormalize', '.');
  assert.equal((await judged(folder)).anew, true);
});

test('what others may have written is not used: a file that is open to them, or a link', async () => {
  const folder = checkout(HEALTHY);
  await judged(folder);
  chmodSync(reportFile(folder), 0o644);
  assert.equal((await judged(folder)).anew, true);
  assert.equal((await judged(folder)).anew, false);
  const [file, elsewhere] = [reportFile(folder), join(freshFolder(), 'report')];
  renameSync(file, elsewhere);
  symlinkSync(elsewhere, file);
  assert.equal((await judged(folder)).anew, true);
});

test('what is not whole, or of another build, is ignored and replaced', async () => {
  const folder = checkout(HEALTHY);
  const { report } = await judged(folder);
  const whole = readFileSync(reportFile(folder), 'utf8');
  const [head = '', body = ''] = whole.split('\n');
  for (const spoilt of [
    '',
    '{',
    head,
    whole.slice(0, -10),
    `${head}\n${body.replace('"errors":0', '"errors":9')}`,
    '\0',
  ]) {
    writeFileSync(reportFile(folder), spoilt);
    assert.deepEqual(await judged(folder), { report, anew: true });
    assert.deepEqual(await judged(folder), { report, anew: false });
  }
  const pulls = join(folder, '.git', 'pullproof', kept(folder).find((name) => name.startsWith('pulls-')) ?? '');
  truncateSync(pulls, 10);
  assert.equal((await judged(folder)).anew, true);
  assert.equal((await judged(folder, undefined, 'two')).anew, true);
});

test('a report that is kept is the one that is shown', async () => {
  const folder = checkout(HEALTHY);
  await judged(folder);
  const [head = '', body = ''] = readFileSync(reportFile(folder), 'utf8').split('\n');
  const other = body.replace('"errors":0', '"errors":9');
  const digest = createHash('sha256').update(other).digest('hex');
  writeFileSync(reportFile(folder), `${JSON.stringify({ ...JSON.parse(head), body: digest })}\n${other}`);
  assert.match(JSON.stringify((await judged(folder)).report), /"errors":9/);
});

test('pulls are kept where they are asked for, and only there', async () => {
  const folder = checkout(HEALTHY);
  const counting = () => judged(folder, undefined, undefined, false);
  const { report } = await judged(folder, freshFolder());
  const counted = { ...Object(report), pulls: [] };
  const files = () => kept(folder).map((name) => name.replace(/-.*/, ''));
  assert.deepEqual(await counting(), { report: counted, anew: true });
  assert.deepEqual(await counting(), { report: counted, anew: false });
  assert.deepEqual(files(), ['report']);
  assert.deepEqual(await judged(folder), { report, anew: true });
  assert.deepEqual(await judged(folder), { report, anew: false });
  assert.ok(files().includes('pulls'));
  write(folder, { 'clusters/eu/odd.yaml': DEPLOYMENT });
  const { report: listing } = await judged(folder);
  assert.deepEqual(await counting(), { report: { ...Object(listing), pulls: [] }, anew: false });
});

test('kept reports tell of a change what new ones do', async () => {
  const folder = checkout(FOLDERS);
  const secret = 'clusters/us/pull-secret.yaml';
  write(folder, { [secret]: (FOLDERS[secret] ?? '').replace('dockerhub-pull-secret', 'regcred') });
  const shelf = { directory: join(folder, '.git', 'pullproof'), build: 'one' };
  const question = { cwd: folder, paths: [], rendered: [], config: undefined, staged: false };
  const since = async () => {
    const { report } = await examine({ ...question, since: () => 'HEAD', shelf: () => shelf });
    return plain({ ...report, pulls: [] });
  };
  const first = await since();
  assert.match(JSON.stringify(first), /here, before the change/);
  assert.deepEqual(await since(), first);
});

test('several runs at once do no harm to one another', async () => {
  const folder = checkout(HEALTHY);
  const { report } = await judged(folder, join(folder, '.git', 'other'));
  const runs = await Promise.all(Array.from({ length: 6 }, () => judged(folder)));
  for (const run of runs) assert.deepEqual(run.report, report);
  assert.deepEqual(await judged(folder), { report, anew: false });
  assert.ok(kept(folder).every((name) => name.endsWith('.json')));
});

test('no credential is kept with a report', async () => {
  const auth = Buffer.from('robot:tr0ub4dor').toString('base64');
  const config = JSON.stringify({ auths: { 'docker.io': { username: 'robot', password: 'tr0ub4dor', auth } } });
  const data = Buffer.from(config).toString('base64');
  const secret = `apiVersion: v1
kind: Secret
metadata: { name: clear, namespace: choreo-system }
type: kubernetes.io/dockerconfigjson
data: { .dockerconfigjson: ${data} }
`;
  const folder = checkout({ ...HEALTHY, 'clusters/eu/clear.yaml': secret });
  await judged(folder);
  assert.ok(kept(folder).length > 0);
  for (const name of kept(folder)) {
    const text = readFileSync(join(folder, '.git', 'pullproof', name), 'utf8');
    for (const part of ['tr0ub4dor', auth, data, data.slice(8, 40)]) assert.equal(text.includes(part), false);
  }
});

test('what was used longest ago makes room', async () => {
  const [folder, shelf] = [checkout(HEALTHY), freshFolder()];
  const old = join(shelf, `report-${'0'.repeat(16)}.json`);
  const foreign = join(shelf, 'notes.txt');
  for (const file of [old, foreign]) writeFileSync(file, '');
  truncateSync(old, 300 << 20);
  utimesSync(old, new Date(0), new Date(0));
  await judged(folder, shelf);
  assert.equal(readdirSync(shelf).includes('notes.txt'), true);
  assert.equal(readdirSync(shelf).includes(`report-${'0'.repeat(16)}.json`), false);
});

test('a shelf that can not be written keeps nothing and breaks nothing', async () => {
  const folder = checkout(HEALTHY);
  write(folder, { '.git/file': '' });
  for (const directory of ['.git/file/below', '.git/file'])
    assert.equal((await judged(folder, join(folder, directory))).anew, true);
});

test('a shelf in /proc, where no directory can be made, is not waited for', async () => {
  assert.equal((await judged(checkout(HEALTHY), '/proc/pullproof/below')).anew, true);
});

test('a shelf among the files that are judged is none of them', async () => {
  for (const inGit of [true, false]) {
    const folder = checkout(HEALTHY);
    if (!inGit) rmSync(join(folder, '.git'), { recursive: true });
    const shelf = join(folder, 'clusters', 'eu');
    const judgedHere = () => judged(folder, shelf, 'a'.repeat(64));
    await judgedHere();
    write(folder, { 'more.yaml': DEPLOYMENT });
    const { report } = await judgedHere();
    assert.ok(readdirSync(shelf).some((name) => name.startsWith('lot-')));
    assert.deepEqual(await judgedHere(), { report, anew: false });
  }
});
