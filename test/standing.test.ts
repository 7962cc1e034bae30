import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { LotFacts } from '../src/facts/extract.ts';
import { Retagged } from '../src/facts/retagged.ts';
import { HEALTHY, write } from './checkout.ts';
import { git } from './command.ts';
import { diceOf } from './dice.ts';
import type { Files } from './files.ts';
import { API, api, judgedTwice, NAME, report, retagged, shelfOf, stands } from './kept-reports.ts';

test('a report stands where nothing differs but places and tags', async () => {
  const cwd = await judgedTwice();
  const edits = [
    `# two\n# lines\n${api}`,
    retagged(`${NAME}:v2.10.0`),
    retagged(`${NAME}:v3@sha256:${'0'.repeat(64)}`),
    retagged(NAME),
    `${api}\n# the end\n`,
    `${api}\n# The End\n`,
    api,
  ];
  for (const text of edits) {
    write(cwd, { [API]: text });
    assert.equal(await stands(cwd), true, text);
  }
});

test('what a report says of a file moves with it, its pulls too', async () => {
  const secret = 'clusters/us/pull-secret.yaml';
  const files = { ...HEALTHY, 'pullproof.yaml': '' };
  const cwd = await judgedTwice(files, true);
  const edits: readonly Files[] = [
    { [secret]: `# a credential in clear is told of here\n${HEALTHY[secret]}` },
    { [API]: retagged(`${NAME}:v2.10.0`) },
    { [API]: `# moved\n${api}`, [secret]: HEALTHY[secret] ?? '' },
  ];
  for (const edit of edits) {
    write(cwd, edit);
    assert.equal(await stands(cwd, true), true, JSON.stringify(edit));
  }
});

test('a report stands that tells of a replicator which nothing installs', async () => {
  const { 'clusters/eu/replicator.yaml': _, 'clusters/us/replicator.yaml': __, ...files } = HEALTHY;
  const cwd = await judgedTwice({ ...files, 'pullproof.yaml': '' });
  assert.match(JSON.stringify(await report(cwd)), /"missing-replicator"/);
  write(cwd, { [API]: retagged(`${NAME}:v2.10.0`) });
  assert.equal(await stands(cwd), true);
});

test('a report stands whatever else was asked since it was made', async () => {
  const cwd = await judgedTwice();
  write(cwd, { [API]: retagged(`${NAME}:2`) });
  await report(join(cwd, 'clusters'), shelfOf(cwd));
  git(cwd, 'add', '--all');
  await report(cwd, shelfOf(cwd), false, true);
  write(cwd, { [API]: retagged(`${NAME}:3`) });
  assert.equal(await stands(cwd), true);
});

test('a report with its pulls stands whether or not one without them was made since', async () => {
  const cwd = await judgedTwice(HEALTHY, true);
  for (const tag of [1, 2, 3]) {
    write(cwd, { [API]: retagged(`${NAME}:${tag}`) });
    assert.equal(await stands(cwd, false), tag > 1);
    assert.equal(await stands(cwd, true), true);
  }
});

test('a report falls with anything that may decide otherwise', async () => {
  const secret = HEALTHY['clusters/us/pull-secret.yaml'] ?? assert.fail();
  const edits: readonly Files[] = [
    { [API]: retagged(`${NAME}-other:1`) },
    { [API]: retagged('quay.io/other/api:1') },
    { [API]: retagged(`${NAME}:-bad`) },
    { [API]: api.replace('dockerhub-pull-secret', 'another-secret') },
    { [API]: api.replace(/^kind: Deployment$/m, 'kind: StatefulSet') },
    { [API]: `${api}---\n${api.replaceAll('api', 'other')}` },
    { [API]: `${api} tab:\t- [\n` },
    { [API]: `# pullproof-ignore foreign-image: as agreed\n${api}` },
    { 'clusters/us/pull-secret.yaml': secret.replace('dp-.*', 'dp-a.*') },
    { 'clusters/us/data-plane.yaml': HEALTHY['clusters/us/data-plane.yaml']?.replace('prefix:', 'prefixes:') ?? '' },
    { 'pullproof.yaml': 'assume:\n  replicator: false\n' },
    { 'clusters/us/more.yaml': api.replaceAll('api', 'more') },
  ];
  for (const edit of edits) {
    const cwd = await judgedTwice();
    write(cwd, edit);
    assert.equal(await stands(cwd), false, JSON.stringify(edit));
  }
});

test('a report falls with what is ignored in a file that is edited', async () => {
  const ignoring = `# pullproof-ignore foreign-image: as agreed\n${api}`;
  const cwd = await judgedTwice({ ...HEALTHY, [API]: ignoring });
  write(cwd, { [API]: `# one more line\n${ignoring}` });
  assert.equal(await stands(cwd), false);
});

test('a report falls where findings count the images of a file, and where pulls are listed that were not', async () => {
  const cwd = await judgedTwice({ ...HEALTHY, [API]: api.replace('dockerhub-pull-secret', 'another-secret') });
  write(cwd, { [API]: retagged(`${NAME}:2`).replace('dockerhub-pull-secret', 'another-secret') });
  assert.equal(await stands(cwd), false);
  const listed = await judgedTwice();
  write(listed, { [API]: retagged(`${NAME}:2`) });
  assert.equal(await stands(listed, true), false);
});

test('a report stands only on a trace that is whole', async () => {
  const cwd = await judgedTwice();
  const name = readdirSync(shelfOf(cwd)).find((file) => file.startsWith('trace-')) ?? assert.fail();
  const file = join(shelfOf(cwd), name);
  const text = readFileSync(file, 'utf8');
  write(cwd, { [API]: retagged(`${NAME}:2`) });
  writeFileSync(file, text.replace('"outside":[', '"outside":["x",'));
  assert.equal(await stands(cwd), false);
  write(cwd, { [API]: retagged(`${NAME}:3`) });
  assert.equal(await stands(cwd), true);
});

test('places may move in files that changed, and stay in order', () => {
  const lot = (path: string, ...starts: readonly number[]) =>
    ({ facts: { pods: [], planes: starts.map((start) => ({ path, start, end: start + 5 })) } }) as unknown as LotFacts;
  const moved = (before: LotFacts, after: LotFacts, start = 10) => {
    const retagged = new Retagged(new Set(['a.yaml']));
    return retagged.takes(before, after) && retagged.after({ at: { path: 'a.yaml', start, end: 15 } });
  };
  const made = { at: { path: 'a.yaml', start: 12, end: 17 } };
  assert.deepEqual(moved(lot('a.yaml', 10, 20), lot('a.yaml', 12, 30)), made);
  assert.equal(moved(lot('a.yaml', 10, 20), lot('a.yaml', 12, 30), 11), undefined);
  assert.equal(moved(lot('a.yaml', 10, 20), lot('a.yaml', 30, 12)), undefined);
  assert.equal(moved(lot('a.yaml', 10, 20), lot('a.yaml', 10, 10)), undefined);
  assert.equal(moved(lot('a.yaml', 10, 10), lot('a.yaml', 10, 20)), false);
  assert.equal(moved(lot('b.yaml', 10), lot('b.yaml', 12)), false);
});

for (const pulls of [false, true])
  test(`whatever is edited, what stands is what would be found, ${pulls ? 'with' : 'without'} pulls`, async () => {
    const dice = diceOf(7);
    const cwd = await judgedTwice(HEALTHY, pulls);
    const paths = Object.keys(HEALTHY).filter((path) => path.endsWith('.yaml'));
    let stood = 0;
    for (let round = 0; round < 60; round++) {
      const path = dice.chance(0.5) ? API : dice.pick(paths);
      const lines = readFileSync(join(cwd, path), 'utf8').split('\n');
      const at = dice.below(lines.length);
      const line = lines[at] ?? '';
      const edits: readonly (() => unknown)[] = [
        () => lines.splice(at, 0, '# a comment'),
        () => lines.splice(at, 0, line),
        () => lines.splice(at, 1),
        () => lines.splice(at, 1, line.replace(/(image: [^\s:]*).*/, '$1:v$2').replace('$2', String(round))),
        () => lines.splice(at, 1, line.replace(/[a-z]$/, 'x')),
        () => lines.splice(0, lines.length, ...(HEALTHY[path] ?? '').split('\n')),
      ];
      dice.pick(edits)();
      write(cwd, { [path]: lines.join('\n') });
      if (await stands(cwd, pulls)) stood++;
    }
    assert.ok(stood > 5 && stood < 55, `${stood} of 60 stood`);
  });
