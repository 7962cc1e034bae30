import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { applyEdits, mend } from '../src/judging/fix.ts';
import { judge } from '../src/judging/judge.ts';
import { editsOf } from '../src/mends/mend.ts';
import { REPLICATE_TO } from '../src/replicator/replication.ts';
import { type Repository, repositoryOf as readingRepository } from '../src/repository/repository.ts';
import type { Change, Report } from '../src/results/diagnostic.ts';
import { type Files, repositoryOf } from './files.ts';
import { MUTANTS } from './mutants.ts';
import { REWRITES } from './rewrites.ts';

const judged = (files: Files) => (repository: Repository) =>
  judge(repository, files['pullproof.yaml'] === undefined ? undefined : 'pullproof.yaml', rules);

/** How often each rule speaks. */
function counts({ diagnostics }: Report): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const { rule } of diagnostics) found[rule] = (found[rule] ?? 0) + 1;
  return found;
}

for (const { name, files, rule } of MUTANTS) {
  const repository = repositoryOf(files);
  const report = judged(files)(repository);
  const broken = report.diagnostics.find((diagnostic) => diagnostic.rule === rule);
  if (!broken?.fix) continue;
  test(`${name}: its fix removes that finding and no other`, () => {
    const { mended, left, texts, report: after } = mend(repository, report, { all: true, judge: judged(files) });
    assert.deepEqual(left, []);
    assert.deepEqual(mended, [broken]);
    const { [rule]: _, ...others } = counts(report);
    assert.deepEqual(counts(after), others);
    assert.ok(after.pulls.every(({ verdict }) => verdict === 'pulled'));
    assert.ok(after.planes.every(({ verdict }) => verdict === 'pulled'));
    assert.equal(texts.size, 1);
  });
}

test('a glob is mended in every way in which a secret may be written', () => {
  let mendedFiles = 0;
  for (const { name, files } of REWRITES) {
    const broken = Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replace(/(replicate-to"?'?: *["']?)dp-\.\*/, '$1dp-*')]),
    );
    const report = judged(broken)(repositoryOf(broken));
    const { texts } = mend(repositoryOf(broken), report, { all: false, judge: judged(broken) });
    for (const [path, text] of texts) {
      assert.equal(text.replaceAll(/["']/g, ''), (files[path] ?? '').replaceAll(/["']/g, ''), `${name}: ${path}`);
      mendedFiles++;
    }
  }
  assert.ok(mendedFiles >= REWRITES.length, `${mendedFiles} files`);
});

/** Applies one change at the first place where a word stands. */
function changed(
  text: string,
  word: string,
  change: (at: Change['at']) => Change,
  path = 'a.yaml',
): string | undefined {
  const start = text.indexOf(word);
  const at = { path, start, end: start + word.length };
  const edits = editsOf({ title: '', safe: true, changes: [change(at)] }, repositoryOf({ [path]: text }));
  return edits && applyEdits(text, edits);
}

const annotate = (at: Change['at']): Change => ({
  kind: 'entry',
  at,
  field: ['metadata', 'annotations', REPLICATE_TO],
  text: 'dp-.*',
});
const PAIR = `${REPLICATE_TO}: "dp-.*"`;
const JSON_PAIR = `"${REPLICATE_TO}": "dp-.*"`;

const ANNOTATED: readonly (readonly [string, string, string])[] = [
  [
    'no annotations',
    'kind: Secret\nmetadata:\n  name: reg # the name\n  namespace: x # kept\ntype: y\n',
    `kind: Secret\nmetadata:\n  name: reg # the name\n  namespace: x # kept\n  annotations:\n    ${PAIR}\ntype: y\n`,
  ],
  [
    'other annotations',
    'kind: Secret\nmetadata:\n  annotations:\n    # why\n    a: "b"   # tail\n  name: reg\n',
    `kind: Secret\nmetadata:\n  annotations:\n    # why\n    a: "b"   # tail\n    ${PAIR}\n  name: reg\n`,
  ],
  [
    'an annotation that is a block',
    'kind: Secret\nmetadata:\n  annotations:\n    a: |\n      text\n      more\n  name: reg\n',
    `kind: Secret\nmetadata:\n  annotations:\n    ${PAIR}\n    a: |\n      text\n      more\n  name: reg\n`,
  ],
  [
    'annotations without a value',
    'kind: Secret\nmetadata:\n  annotations: # none\n  name: reg\n',
    `kind: Secret\nmetadata:\n  annotations: # none\n    ${PAIR}\n  name: reg\n`,
  ],
  [
    'annotations that are null',
    'kind: Secret\nmetadata:\n  annotations: ~\n  name: reg\n',
    `kind: Secret\nmetadata:\n  annotations: {${JSON_PAIR}}\n  name: reg\n`,
  ],
  [
    'empty annotations',
    'kind: Secret\nmetadata: {name: reg, annotations: {}}\n',
    `kind: Secret\nmetadata: {name: reg, annotations: {${JSON_PAIR}}}\n`,
  ],
  [
    'flow style',
    'kind: Secret\nmetadata: { name: reg } # x\n',
    `kind: Secret\nmetadata: { "annotations": {${JSON_PAIR}}, name: reg } # x\n`,
  ],
  [
    'JSON in lines',
    '{\n  "kind": "Secret",\n  "metadata": {\n    "name": "reg"\n  }\n}\n',
    `{\n  "kind": "Secret",\n  "metadata": {\n    "annotations": {${JSON_PAIR}},\n    "name": "reg"\n  }\n}\n`,
  ],
  [
    'JSON in one line',
    '{"metadata":{"name":"reg","annotations":{"a":"b"}},"kind":"Secret"}',
    `{"metadata":{"name":"reg","annotations":{${JSON_PAIR}, "a":"b"}},"kind":"Secret"}`,
  ],
  [
    'CRLF and no end of the last line',
    'kind: Secret\r\nmetadata:\r\n  name: reg',
    `kind: Secret\r\nmetadata:\r\n  name: reg\r\n  annotations:\r\n    ${PAIR}`,
  ],
  [
    'an item of a list',
    'kind: List\nitems:\n- kind: Secret\n  metadata:\n    name: reg\n- kind: X\n',
    `kind: List\nitems:\n- kind: Secret\n  metadata:\n    name: reg\n    annotations:\n      ${PAIR}\n- kind: X\n`,
  ],
  [
    'a later document',
    'kind: A\n---\n"metadata":\n    "name": \'reg\'\nkind: Secret\n',
    `kind: A\n---\n"metadata":\n    "name": 'reg'\n    annotations:\n      ${PAIR}\nkind: Secret\n`,
  ],
];

for (const [name, before, after] of ANNOTATED) {
  test(`an annotation is added to ${name}`, () => {
    assert.equal(changed(before, 'reg', annotate), after);
  });
}

test('a type is added after the last plain line of the resource', () => {
  const typed = (at: Change['at']): Change => ({ kind: 'entry', at, field: ['type'], text: 'kubernetes.io/dockercfg' });
  assert.equal(
    changed('kind: Secret\nmetadata:\n  name: reg\ndata:\n  a: b\n', 'reg', typed),
    'kind: Secret\ntype: kubernetes.io/dockercfg\nmetadata:\n  name: reg\ndata:\n  a: b\n',
  );
  assert.equal(
    changed('\ufeffkind: Secret\nmetadata:\n  name: reg\n', 'reg', typed),
    '\ufeffkind: Secret\ntype: kubernetes.io/dockercfg\nmetadata:\n  name: reg\n',
  );
  assert.equal(
    changed('\ufeffmetadata:\n  name: reg\n', 'reg', typed),
    '\ufefftype: kubernetes.io/dockercfg\nmetadata:\n  name: reg\n',
  );
});

const write =
  (text: string) =>
  (at: Change['at']): Change => ({ kind: 'value', at, text });

test('a new text keeps the quotes that are there, and gets those that it needs', () => {
  assert.equal(changed('a: old # x', 'old', write('dp-.*')), 'a: dp-.* # x');
  assert.equal(changed('a: old # x', 'old', write('*')), 'a: "*" # x');
  assert.equal(changed('a: old', 'old', write('yes')), 'a: "yes"');
  assert.equal(changed('a: old', 'old', write('1.5')), 'a: "1.5"');
  assert.equal(changed('a: old', 'old', write('x: y')), 'a: "x: y"');
  assert.equal(changed('a: "old"', 'old', write('say "x"')), 'a: "say \\"x\\""');
  assert.equal(changed("a: 'old'", 'old', write("it's")), "a: 'it''s'");
  assert.equal(changed('a: [old, b]', 'old', write('new')), 'a: ["new", b]');
  assert.equal(changed('{"a": 5}', '5', write('new')), '{"a": "new"}');
  assert.equal(changed('old: 1', 'old', write('a/b')), 'a/b: 1');
  assert.equal(changed('a: !!str old', 'old', write('new')), 'a: !!str new');
  assert.equal(changed('a: |\n  old\n', '  old\n', write('new')), undefined);
});

const remove = (at: Change['at']): Change => ({ kind: 'removal', at });

test('an entry is taken out with its line, and with the mapping that it leaves empty', () => {
  assert.equal(changed('m:\r\n  a: 1\r\n  b: 2\r\n', 'b', remove), 'm:\r\n  a: 1\r\n');
  assert.equal(changed('k: v\nm:\n  a: 1\nz: 2\n', 'a', remove), 'k: v\nz: 2\n');
  assert.equal(changed('{m: {a: 1, b: 2}, z: 3}', 'a', remove), '{m: {b: 2}, z: 3}');
  assert.equal(changed('{m: {b: 2, a: 1}, z: 3}', 'a', remove), '{m: {b: 2}, z: 3}');
  assert.equal(changed('{"m": {"a": "1"}, "z": 3}', 'a', remove), '{"z": 3}');
  assert.equal(changed('- a: 1\n  b: 2\n', 'a', remove), undefined);
  assert.equal(changed('m:\n  a: |\n    x\n  b: 2\n', 'a', remove), undefined);
});

test('the comments of an entry stay when it is taken out', () => {
  assert.equal(changed('m:\n  a: 1 # x\n  b: 2\n', 'a', remove), 'm:\n  # x\n  b: 2\n');
  assert.equal(changed('m: # y\r\n  a: "#1" # x\r\nz: 2', 'a', remove), '# y\r\n# x\r\nz: 2');
  assert.equal(changed('z: 2\nm:\n  a: 1 # x', 'a', remove), 'z: 2\n# x');
});

const PLANE = 'clusters/eu/data-plane.yaml';
const healthy = REWRITES.find(({ name }) => name === 'another pattern that is as wide')?.files ?? {};

test('fixes that change meaning are left alone unless asked for', () => {
  const files = {
    ...healthy,
    'clusters/eu/pull-secret.yaml': (healthy['clusters/eu/pull-secret.yaml'] ?? '').replace('dp-.+', '.*'),
  };
  const report = judged(files)(repositoryOf(files));
  assert.equal(mend(repositoryOf(files), report, { all: false, judge: judged(files) }).texts.size, 0);
  assert.equal(mend(repositoryOf(files), report, { all: true, judge: judged(files) }).texts.size, 1);
});

test('a fix that would bring another finding is not taken', () => {
  const plane = (healthy[PLANE] ?? '').replace('docker.io/acme', 'https://ghcr.io/acme');
  const files = { ...healthy, [PLANE]: plane };
  const report = judged(files)(repositoryOf(files));
  const { texts, left } = mend(repositoryOf(files), report, { all: true, judge: judged(files) });
  assert.equal(texts.size, 0);
  assert.deepEqual(
    left.map(({ diagnostic, reason }) => [diagnostic.rule, reason]),
    [['malformed-prefix', 'it would not remove its finding, or would bring another one']],
  );
});

test('a file in an encoding that is not read is told of after a fix too', () => {
  const [broken] = MUTANTS.filter(({ rule }) => rule === 'unmatched-namespace');
  const files = broken?.files ?? {};
  const fault = 'the file is neither UTF-8 nor UTF-16';
  const repository = readingRepository({
    paths: ['latin.yaml', ...Object.keys(files)],
    manifests: ['latin.yaml', ...Object.keys(files)],
    read: (path) => (files[path] === undefined ? { unread: 'not-text', fault } : { text: files[path] }),
  });
  const report = judged(files)(repository);
  const { mended, report: after } = mend(repository, report, { all: true, judge: judged(files) });
  assert.equal(mended.length, 1);
  const { 'unmatched-namespace': _, ...others } = counts(report);
  assert.deepEqual(counts(after), others);
});

test('what can be mended is, beside what can not', () => {
  const plane = (healthy[PLANE] ?? '').replace('docker.io/acme', 'https://ghcr.io/acme');
  const other = (healthy['clusters/us/data-plane.yaml'] ?? '').replace('docker.io/acme', 'docker.io/acme/');
  const files = { ...healthy, [PLANE]: plane, 'clusters/us/data-plane.yaml': other };
  const report = judged(files)(repositoryOf(files));
  const { texts, left, mended } = mend(repositoryOf(files), report, { all: true, judge: judged(files) });
  assert.deepEqual([...texts.keys()], ['clusters/us/data-plane.yaml']);
  assert.equal(mended.length, 1);
  assert.equal(left.length, 1);
});

test('of two fixes that meet the first is taken', () => {
  const files = healthy;
  const report = judged(files)(repositoryOf(files));
  const [first] = judged(MUTANTS[0]?.files ?? {})(repositoryOf(MUTANTS[0]?.files ?? {})).diagnostics;
  assert.ok(first);
  const at = { path: PLANE, start: 0, end: 10 };
  const clash = (text: string, fingerprint: string) => ({
    ...first,
    at,
    fingerprint,
    fix: { title: '', safe: true, edits: [{ at, text }] },
  });
  const both = { ...report, diagnostics: [clash('kind: Data', 'a'), clash('apiversion', 'b')] };
  const after = (repository: Repository) => {
    const isFixed = repository.text(PLANE) !== files[PLANE];
    return { ...report, diagnostics: isFixed ? both.diagnostics.slice(1) : both.diagnostics };
  };
  const { mended } = mend(repositoryOf(files), both, { all: true, judge: after });
  assert.deepEqual(
    mended.map(({ fingerprint }) => fingerprint),
    ['a'],
  );
});

test('annotating is no safe mend where a copy may overwrite another secret of that name', () => {
  const secret = (namespace: string) =>
    `apiVersion: v1\nkind: Secret\nmetadata:\n  name: reg\n  namespace: ${namespace}\ntype: kubernetes.io/dockerconfigjson\nstringData:\n  .dockerconfigjson: '{"auths":{"docker.io":{"username":"u","password":"<token>"}}}'\n`;
  const plane =
    'apiVersion: core.choreo.dev/v1\nkind: DataPlane\nmetadata:\n  name: eu\n  namespace: acme\nspec:\n  registry:\n    prefix: docker.io/acme\n    secretRef: reg\n';
  const isSafe = (files: Files): boolean | undefined =>
    judged(files)(repositoryOf(files)).diagnostics.find(({ rule }) => rule === 'unreplicated-pull-secret')?.fix?.safe;
  const alone = { 'plane.yaml': plane, 'secret.yaml': secret('choreo-system') };
  assert.equal(isSafe(alone), true);
  assert.equal(isSafe({ ...alone, 'own.yaml': secret('dp-acme-shop-dev-0aa045ae') }), false);
});

const MAC = 'ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]';

/** A data plane whose pull secret SOPS has encrypted, with a glob for its pattern. */
function encrypted(more: string): Files {
  return {
    'pullproof.yaml': 'assume: {replicator: true}\n',
    'plane.yaml':
      'apiVersion: core.choreo.dev/v1\nkind: DataPlane\nmetadata: {name: eu, namespace: acme}\nspec: {registry: {prefix: docker.io/acme, secretRef: eu-pull-secret}}\n',
    'secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: eu-pull-secret\n  namespace: choreo-system\n  annotations:\n    replicator.v1.mittwald.de/replicate-to: dp-*\ntype: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson: ${MAC}\nsops:\n  mac: ${MAC}\n${more}`,
  };
}

test('what a mend lays bare that the files do not show is no mistake of it', () => {
  const files = encrypted('  mac_only_encrypted: true\n');
  const report = judged(files)(repositoryOf(files));
  const { mended, report: after } = mend(repositoryOf(files), report, { all: false, judge: judged(files) });
  assert.deepEqual(
    mended.map(({ rule }) => rule),
    ['unmatched-namespace'],
  );
  assert.deepEqual(counts(after), { 'unknown-pull': 1 });
});

test('a quoted text is not taken for one of the values inside of it', () => {
  const secret = 'apiVersion: v1\nkind: Secret\nmetadata: { name: ghcr-pull-secret, namespace: shop }\n';
  const values = 'imagePullSecrets: [{ name: ghcr-pul-secret }]\nimage: ghcr.io/acme/web:1\n';
  const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { chart: { spec: { chart: web } }, valuesFrom: [{ kind: Secret, name: values }] }
`;
  const written = [
    `stringData: { values.yaml: ${JSON.stringify(values)} }`,
    `stringData: { values.yaml: ${JSON.stringify('{"imagePullSecrets":[{"name":"ghcr-pul-secret"}],"image":"ghcr.io/a/b:1"}')} }`,
    `data: { values.yaml: ${Buffer.from(values).toString('base64')} }`,
  ];
  for (const data of written) {
    const made = `apiVersion: v1\nkind: Secret\nmetadata: { name: values, namespace: shop }\n${data}\n`;
    const files = { 'pull.yaml': secret, 'values.yaml': made, 'release.yaml': release };
    const found = judged(files)(repositoryOf(files)).diagnostics.filter(({ rule }) => /dangling/.test(rule));
    assert.deepEqual(
      found.map(({ fix }) => fix),
      [null],
      data,
    );
  }
});

test('what the MAC of SOPS covers is not mended by hand', () => {
  const files = encrypted('');
  const [found] = judged(files)(repositoryOf(files)).diagnostics;
  assert.equal(found?.rule, 'unmatched-namespace');
  assert.equal(found.fix, null);
  assert.match(found.help ?? '', /^did you mean "dp-\.\*"\?.* \(by sops edit: /);
});

/** A list before and after an item is added: where a comment is to make way, it is between pointed brackets. */
const LISTS: readonly (readonly [story: string, written: string, after: string | undefined])[] = [
  ['a block', 'r:\n  - a.yaml # first\nk: v\n', 'r:\n  - a.yaml # first\n  - new.yaml\nk: v\n'],
  ['a block without indentation', 'r:\n- a.yaml', 'r:\n- a.yaml\n- new.yaml'],
  ['quotes and other line ends', 'r:\r\n  - "a.yaml"\r\n', 'r:\r\n  - "a.yaml"\r\n  - new.yaml\r\n'],
  ['brackets', 'r: [a.yaml, "b.yaml"] # x\n', 'r: [a.yaml, "b.yaml", "new.yaml"] # x\n'],
  ['a comment behind the last item', 'r:\n  - a\n  <# - new.yaml> # soon\n', 'r:\n  - a\n  - new.yaml # soon\n'],
  ['a comment between items', 'r:\n- a\n<#- new.yaml>\n- b\n', 'r:\n- a\n- new.yaml\n- b\n'],
  ['a comment before the first item', 'r:\n<#  - new.yaml>\n  - b\n', 'r:\n  - new.yaml\n  - b\n'],
  ['a comment behind others', 'r:\n  - a\n\n  # then\n  <# - new.yaml>\n', 'r:\n  - a\n\n  # then\n  - new.yaml\n'],
  ['a comment that is set in', 'r:\n  - a\n    <# - new.yaml>\n', undefined],
  ['a comment behind the list', 'r:\n  - a\nk: v\n<# - new.yaml>\n', undefined],
  ['a comment before the list', '<# - new.yaml>\nr:\n  - a\n', undefined],
  ['a comment in brackets', 'r: [\n  a,\n  <# - new.yaml>\n]\n', undefined],
  ['an item of several lines', 'r:\n  - a\n    b\n', 'r:\n  - a\n    b\n  - new.yaml\n'],
  ['an item that is a mapping', 'r:\n  - a: b\n', undefined],
  ['an empty list', 'r: []\n', undefined],
  ['no list', 'r: a\n', undefined],
];

for (const [story, written, after] of LISTS) {
  test(`an item is added to ${story}`, () => {
    const [open, close] = [written.indexOf('<'), written.indexOf('>') - 1];
    const before = written.replaceAll(/[<>]/g, '');
    const add = (at: Change['at']): Change => ({
      kind: 'item',
      at,
      text: 'new.yaml',
      comment: open < 0 ? undefined : { ...at, start: open, end: close },
    });
    assert.equal(changed(before, 'r', add), after);
  });
}
