import assert from 'node:assert/strict';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commit, HEALTHY, write } from './checkout.ts';
import { git } from './command.ts';
import { diceOf } from './dice.ts';
import type { Files } from './files.ts';
import { API, api, IMAGE, isGivenUnread, judgedTwice, NAME, report, shelfOf } from './kept-reports.ts';

const DIGEST = `@sha256:${'0a'.repeat(32)}`;
const SIDE = 'docker.io/acme/side:1';
/** The workload, by a form in which its image is written. */
const written = (form: string): string => api.replace(IMAGE, () => form);
const TWO = written(`${IMAGE}\n        - name: side\n          image: ${SIDE}`);

/** A repository, edits of a file of it one after the other, and whether nothing has to be judged for them. */
interface Edited {
  readonly files?: Files;
  readonly path?: string;
  readonly edits: readonly (readonly [from: string, to: string])[];
}

async function answers({ files = {}, path = API, edits }: Edited, pulls = false): Promise<readonly boolean[]> {
  const cwd = await judgedTwice({ ...HEALTHY, ...files }, pulls);
  const text = readFileSync(join(cwd, path), 'utf8');
  const found: boolean[] = [];
  for (const [from, to] of edits) {
    assert.ok(text.includes(from), `there is no ${from}`);
    write(cwd, { [path]: text.replace(from, () => to) });
    found.push(await isGivenUnread(cwd, pulls));
  }
  return found;
}

const overlay = (...lines: readonly string[]): Files => ({
  'clusters/us/kustomization.yaml': [
    'apiVersion: kustomize.config.k8s.io/v1beta1',
    'kind: Kustomization',
    `resources: [${Object.keys(HEALTHY)
      .filter((file) => file.startsWith('clusters/us/'))
      .map((file) => file.slice('clusters/us/'.length))
      .join(', ')}]`,
    ...lines,
    '',
  ].join('\n'),
});

const KUSTOMIZATION = 'clusters/us/kustomization.yaml';
/** An overlay with an entry of `images:`, which is edited. */
const given = (entry: string, ...more: readonly string[]): Pick<Edited, 'files' | 'path'> => ({
  files: overlay(`images: [${entry}]`, ...more),
  path: KUSTOMIZATION,
});

const UNREAD: Readonly<Record<string, Edited>> = {
  'a tag': { edits: [[IMAGE, `${NAME}:v2.10.0`]] },
  'one tag after the other': {
    edits: [
      [IMAGE, `${NAME}:longer-than-before`],
      [IMAGE, `${NAME}:1`],
      [IMAGE, `${NAME}${DIGEST}`],
      [IMAGE, `${NAME}:2${DIGEST}`],
    ],
  },
  'one of two images': {
    files: { [API]: TWO },
    edits: [
      [IMAGE, `${NAME}:2`],
      [SIDE, 'docker.io/acme/side:longer'],
    ],
  },
  'an image in quotes': { files: { [API]: written(`"${IMAGE}"`) }, edits: [[IMAGE, `${NAME}:2`]] },
  'what a kustomization lists': { files: overlay(), edits: [[IMAGE, `${NAME}:2`]] },
  'what a kustomization changes otherwise': {
    files: {
      [API]: TWO,
      ...overlay(
        'images: [{name: docker.io/acme/side, newTag: "2"}]',
        'labels: [{pairs: {a: b}}]',
        'configMapGenerator: [{name: made, files: [../us/namespaces.yaml]}]',
      ),
    },
    edits: [[IMAGE, `${NAME}:2`]],
  },
  'a tag that a kustomization gives': {
    ...given(`{name: ${NAME}, newTag: v2}`),
    edits: [
      ['v2', 'v3'],
      ['v2', '1.2.3'],
    ],
  },
  'a tag in quotes that a kustomization gives': {
    ...given(`{name: ${NAME}, newTag: "2"}`),
    edits: [
      ['"2"', '"10"'],
      ['"2"', '"1.0"'],
    ],
  },
  'a tag that a kustomization gives with a name': {
    ...given(`{name: ${NAME}, newName: docker.io/acme/other, newTag: v2}`),
    edits: [['v2', 'longer-than-before']],
  },
  'one of all files, where there is one cluster': {
    files: { 'pullproof.yaml': 'clusters: [{name: us, paths: ["**"]}]\nrules: {plaintext-credential: off}\n' },
    edits: [[IMAGE, `${NAME}:2`]],
  },
};

const READ: Readonly<Record<string, Edited>> = {
  'what is no tag': {
    edits: [
      [IMAGE, `${NAME}:-2`],
      [IMAGE, `${NAME}@sha256:0a`],
    ],
  },
  'another repository': {
    edits: [
      [IMAGE, 'docker.io/acme/other:1'],
      [IMAGE, `${NAME}:1/x`],
    ],
  },
  'an image without a tag': { edits: [[IMAGE, NAME]] },
  'a tag and a word': { edits: [[IMAGE, `${NAME}:2 # at last`]] },
  'a word by which texts are told apart': { edits: [[IMAGE, `${NAME}:auths`]] },
  'a tag that is a comment': { files: { [API]: `# was ${IMAGE}\n${api}` }, edits: [[IMAGE, `${NAME}:2`]] },
  'an image over lines': { files: { [API]: written(`>-\n              ${IMAGE}`) }, edits: [[IMAGE, `${NAME}:2`]] },
  'an image that is copied': {
    files: overlay(
      'replacements:',
      `  - source: {kind: Deployment, name: api, fieldPath: spec.template.spec.containers.0.image}`,
      '    targets: [{select: {kind: Namespace}, fieldPaths: [metadata.annotations.image], options: {create: true}}]',
    ),
    edits: [[IMAGE, `${NAME}:2`]],
  },
  'an image that a patch tests': {
    files: overlay(
      'patches:',
      '  - target: {kind: Deployment}',
      `    patch: '[{op: test, path: /spec/template/spec/containers/0/image, value: "${IMAGE}"}]'`,
    ),
    edits: [[IMAGE, `${NAME}:2`]],
  },
  'a tag that a kustomization gives as well': {
    files: overlay(`images: [{name: ${NAME}, newTag: "${IMAGE.slice(NAME.length + 1)}"}]`),
    edits: [[IMAGE, `${NAME}:2`]],
  },
  'a tag that another name keeps': {
    files: overlay(`images: [{name: ${NAME}, newName: docker.io/acme/other}]`),
    edits: [[IMAGE, `${NAME}:2`]],
  },
  'a tag that a name may match': {
    files: overlay('images: [{name: docker.io/acme/api.v2, newTag: x}]'),
    edits: [[IMAGE, `${NAME}:v2`]],
  },
  'a tag that is a number': {
    ...given(`{name: ${NAME}, newTag: v2}`),
    edits: [
      ['v2', '1.2'],
      ['v2', 'y'],
      ['v2', '"2"'],
    ],
  },
  'another name that a kustomization gives': {
    ...given(`{name: ${NAME}, newName: docker.io/acme/other, newTag: other}`),
    edits: [['newName: docker.io/acme/other', 'newName: docker.io/acme/else']],
  },
  'a tag of what is no pod': {
    ...given(
      `{name: ${NAME}, newTag: v2}`,
      'patches: [{target: {kind: Namespace}, patch: "[{op: add, path: /spec, value: {containers: [{image: docker.io/acme/api}]}}]"}]',
    ),
    edits: [['v2', 'v3']],
  },
  'an image that others share': {
    files: { [API]: TWO.replace(IMAGE, `&one ${IMAGE}`).replace(SIDE, '*one') },
    edits: [[IMAGE, `${NAME}:2`]],
  },
  'a tag that is a label as well': {
    ...given(`{name: ${NAME}, newTag: &tag v2}`, 'labels: [{pairs: {version: *tag}}]'),
    edits: [['v2', 'v3']],
  },
  'a tag that is copied': {
    ...given(
      `{name: ${NAME}, newTag: v2}`,
      'replacements:',
      `  - source: {kind: Deployment, name: api, fieldPath: spec.template.spec.containers.0.image}`,
      '    targets: [{select: {kind: Namespace}, fieldPaths: [metadata.annotations.image], options: {create: true}}]',
    ),
    edits: [['v2', 'v3']],
  },
  'a file whose text is hashed': {
    files: overlay('configMapGenerator: [{name: copy, files: [api.yaml]}]'),
    edits: [[IMAGE, `${NAME}:2`]],
  },
  'one of two that are compared': {
    files: { 'clusters/us/twin.yaml': api },
    edits: [[IMAGE, `${NAME}:2`]],
  },
  'a file that is looked at for two clusters': {
    files: {
      ...overlay(),
      'clusters/eu/kustomization.yaml': 'resources: [../us/api.yaml]\n',
    },
    edits: [[IMAGE, `${NAME}:2`]],
  },
};

for (const [what, edited] of Object.entries(UNREAD))
  for (const pulls of [false, true])
    test(`nothing is judged for ${what}, ${pulls ? 'with' : 'without'} pulls`, async () => {
      const found = await answers(edited, pulls);
      assert.ok(found.every(Boolean), `${found}`);
    });

for (const [what, edited] of Object.entries(READ))
  test(`it is judged anew what comes of ${what}`, async () => {
    const found = await answers(edited);
    assert.ok(!found.some(Boolean), `${found}`);
  });

test('nothing is judged for a tag that was edited before others, and once it is committed', async () => {
  const cwd = await judgedTwice();
  const other = 'clusters/eu/report.yaml';
  write(cwd, { [API]: `# edited\n${written(`${NAME}:2`)}` });
  assert.equal(await isGivenUnread(cwd), true);
  write(cwd, { [other]: (HEALTHY[other] ?? '').replace(/@sha256:\w+/, ':3') });
  assert.equal(await isGivenUnread(cwd), true);
  commit(cwd);
  assert.equal(await isGivenUnread(cwd), true);
  write(cwd, { [API]: `# edited\n${api}`, [other]: HEALTHY[other] ?? '' });
  assert.equal(await isGivenUnread(cwd), true);
});

test('nothing is judged for a tag, whatever else was asked since it was', async () => {
  const cwd = await judgedTwice();
  for (const tag of [2, 3, 4]) {
    write(cwd, { [API]: `# edited\n${written(`${NAME}:${tag}`)}` });
    git(cwd, 'add', '--all');
    await report(cwd, shelfOf(cwd), false, true);
    write(cwd, { [API]: `# edited\n${written(`${NAME}:${tag}0`)}` });
    assert.equal(await isGivenUnread(cwd), true);
  }
});

test('what is kept of a lot counts as long as it is whole', async () => {
  const cwd = await judgedTwice();
  for (const name of readdirSync(shelfOf(cwd)).filter((file) => file.startsWith('stencils-'))) {
    const file = join(shelfOf(cwd), name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('"start":', '"start":1'));
  }
  write(cwd, { [API]: `# edited\n${written(`${NAME}:2`)}` });
  assert.equal(await isGivenUnread(cwd), false);
});

for (const pulls of [false, true])
  test(`whatever tags are given, what is given unread is what would be found, ${pulls ? 'with' : 'without'} pulls`, async () => {
    const dice = diceOf(11);
    const cwd = await judgedTwice({ ...HEALTHY, [API]: TWO }, pulls);
    const paths = Object.keys(HEALTHY).filter((path) => path.endsWith('/api.yaml'));
    let unread = 0;
    for (let round = 0; round < 40; round++) {
      const path = dice.pick(paths);
      const text = readFileSync(join(cwd, path), 'utf8');
      const tag = dice.pick([':1', ':v1.2.3', ':2', `:x${DIGEST}`, DIGEST, ':a.b_c-d', '', ':-', ':Secret', ` # x`]);
      const edited = text.replace(/(image: [^\s:@]+).*/g, (line, image) =>
        dice.chance(0.6) ? `${image}${tag}` : line,
      );
      write(cwd, { [path]: edited });
      if (await isGivenUnread(cwd, pulls)) unread++;
    }
    assert.ok(unread > 5 && unread < 35, `${unread} of 40`);
  });
