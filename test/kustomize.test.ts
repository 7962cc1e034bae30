import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildKustomization } from '../src/gitops/kustomize/build.ts';
import { kustomizationFileOf } from '../src/gitops/kustomize/kustomization.ts';
import type { KustomizeOverlay } from '../src/gitops/kustomize/overlay.ts';
import type { Build, Built } from '../src/landing/landing.ts';
import { isKustomizationFile } from '../src/landing/path.ts';
import { type Repository, repositoryOfTexts } from '../src/repository/repository.ts';
import type { Span } from '../src/text/source.ts';
import type { Node } from '../src/yaml/documents.ts';
import { at, jsonOf, textAt, textsAt } from '../src/yaml/node.ts';
import { parseDocuments } from '../src/yaml/parse.ts';
import { repositoryOf } from './files.ts';
import { resource } from './gitops-repository.ts';
import { agreementOf } from './kustomize-agreement.ts';

const cases = new URL('../fixtures/kustomize/', import.meta.url);

function caseRepository(name: string): Repository {
  const root = new URL(`${name}/`, cases);
  const paths = readdirSync(root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return repositoryOfTexts(
    paths.map(({ parentPath, name: file }) => {
      const full = `${parentPath}/${file}`;
      return { path: full.slice(root.pathname.length), text: readFileSync(full, 'utf8') };
    }),
  );
}

for (const name of readdirSync(cases).filter((entry) => !entry.endsWith('.yaml'))) {
  const printed = readFileSync(new URL(`${name}.yaml`, cases), 'utf8');
  const build = buildKustomization('top', caseRepository(name));
  if (printed === '# fails\n') {
    test(`the case ${name} is faulty, and open, as the real program fails on it`, () => {
      assert.notEqual(build.faults.length, 0);
      assert.equal(build.open.length, build.faults.length);
    });
  } else {
    test(`the case ${name} builds as the real program builds it`, () => {
      assert.deepEqual(build.faults, []);
      const { disagreements, unlike } = agreementOf(build, printed);
      assert.deepEqual([...disagreements, ...unlike], []);
    });
  }
}

/** The text of a file at a span. */
function textIn(files: Readonly<Record<string, string>>, { path, start, end }: Span): string {
  return files[path]?.slice(start, end) ?? '';
}

function faultsOf({ faults }: Build): readonly string[] {
  return faults.map(({ kind, message, at: { path } }) => `${kind} in ${path}: ${message}`);
}

function only(build: Build, kind: string): Built {
  const found = build.resources.filter(({ root }) => textAt(root, 'kind')?.value === kind);
  assert.equal(found.length, 1);
  return found[0] ?? assert.fail();
}

function nodeAt(root: Node, ...path: readonly (string | number)[]): Node {
  return at(root, ...path) ?? assert.fail(path.join('.'));
}

const pod = (rest: string) => resource('Pod', 'web', undefined, `spec:\n${rest}`);

test('kustomization files are known by their names, also in the root', () => {
  const repository = repositoryOf({ Kustomization: '', 'a/kustomization.yml': '', 'a/b.yaml': '' });
  assert.deepEqual(repository.paths.filter(isKustomizationFile), ['Kustomization', 'a/kustomization.yml']);
  assert.equal(kustomizationFileOf('', repository), 'Kustomization');
  assert.equal(kustomizationFileOf('a', repository), 'a/kustomization.yml');
  assert.equal(kustomizationFileOf('b', repository), undefined);
});

test('a key that stands twice fails the build, unless its resource is left out', () => {
  const repeated = 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {a: b, a: c}\n';
  const files = { 'k/kustomization.yaml': 'resources: [a.yaml]\n', 'k/a.yaml': repeated };
  const build = buildKustomization('k', repositoryOf(files));
  assert.deepEqual(faultsOf(build), ['invalid in k/a.yaml: "a" stands twice in its mapping']);
  assert.equal(textIn(files, build.faults[0]?.at ?? assert.fail()), 'a');
  assert.equal(build.faults[0]?.at.start, repeated.lastIndexOf('a: c'));
  const deleted =
    'resources: [a.yaml]\npatches: [{patch: "{apiVersion: v1, kind: ConfigMap, metadata: {name: a}, $patch: delete}"}]\n';
  assert.deepEqual(faultsOf(buildKustomization('k', repositoryOf({ ...files, 'k/kustomization.yaml': deleted }))), []);
});

/** The faults of a build of one ConfigMap, whose mappings are given, under more of its kustomization. */
function faultsPrinting(mappings: string, more = '', files: Readonly<Record<string, string>> = {}): readonly string[] {
  const text = `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n${mappings}\n`;
  const kustomization = `resources: [a.yaml]\n${more}`;
  return faultsOf(
    buildKustomization('k', repositoryOf({ 'k/kustomization.yaml': kustomization, 'k/a.yaml': text, ...files })),
  );
}

const mergePatch = (fields: string) => ({
  'k/p.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\n${fields}\n`,
});

test('what go-yaml does not read again fails the build', () => {
  const long = (length: number) => faultsPrinting(`data: {${'a'.repeat(length)}: b}`);
  assert.deepEqual(long(1022), []);
  assert.deepEqual(long(1023), ['invalid in k/a.yaml: a key is longer than 1022 characters']);
  assert.deepEqual(faultsPrinting(`data: {"${'\u00e9'.repeat(1022)}": b}`), []);
  const merges = (keys: string) => faultsPrinting(`a: &a {b: c}\nd: &d {e: f}\ndata:\n${keys}`);
  assert.deepEqual(merges('  <<: *a\n  <<: *d'), ['invalid in k/a.yaml: two "<<" stand in one mapping']);
  assert.deepEqual(merges('  <<: [*a, *d]'), []);
});

test('a generated text that begins with a tab fails the build where go-yaml writes it as a block', () => {
  const faults = (text: string, more = '', files = {}) => {
    const k = `configMapGenerator: [{name: a, files: [f.txt]}]\n${more}`;
    return faultsOf(buildKustomization('k', repositoryOf({ 'k/kustomization.yaml': k, 'k/f.txt': text, ...files })));
  };
  const tabbed = ["invalid in k/kustomization.yaml: text of several lines can't begin with a tab"];
  for (const text of ['\ta\n', '\ta\nb', '\t\u00e9\nb', '\t\n']) assert.deepEqual(faults(text), tabbed);
  for (const text of ['\ta', '\n\ta\n', ' \ta\n', '\ta \nb', '\ta\n ', '\ta\r\n', '\t\u{1f600}\nb', '\t \n'])
    assert.deepEqual(faults(text), []);
  const patched = (patch: string) => faults('\ta\n', `patches: [{patch: '${patch}'}]\n`);
  const head = 'apiVersion: v1, kind: ConfigMap, metadata: {name: a}';
  assert.deepEqual(patched(`{${head}, $patch: delete}`), []);
  assert.deepEqual(patched(`{${head}, data: {f.txt: b}}`), []);
  assert.deepEqual(patched(`{${head}, data: {g.txt: b}}`), tabbed);
  const document = resource('ConfigMap', 'a', undefined, 'data: {k: "\\tb\\n"}\n');
  const merging = { 'k/a.yaml': document, 'k/kustomization.yaml': 'resources: [a.yaml]\n' };
  assert.deepEqual(faults('', '', merging), []);
  const generator = 'configMapGenerator: [{name: a, behavior: merge, literals: [x=y]}]\n';
  const merged = { ...merging, 'k/kustomization.yaml': `resources: [a.yaml]\n${generator}` };
  assert.deepEqual(faults('', '', merged), ["invalid in k/a.yaml: text of several lines can't begin with a tab"]);
});

test('what kustomize does not read at the beginning of a document fails the build', () => {
  const faults = (text: string) =>
    faultsOf(
      buildKustomization('k', repositoryOf({ 'k/kustomization.yaml': 'resources: [a.yaml]\n', 'k/a.yaml': text })),
    );
  const map = (name: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${name}}\n`;
  const directive = ["invalid in k/a.yaml: a directive can't stand before ---"];
  assert.deepEqual(faults(`%YAML 1.1\n---\n${map('a')}`), directive);
  assert.deepEqual(faults(`# a\n\n%TAG ! tag:acme.io,2000:\n---\n${map('a')}`), directive);
  assert.deepEqual(faults(`${map('a')}...\n%YAML 1.1\n---\n${map('b')}`), []);
  const line = ['invalid in k/a.yaml: a document begins on the line of its ---'];
  assert.deepEqual(faults(`${map('a')}--- {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}\n`), line);
  assert.deepEqual(faults(`--- {apiVersion: v1, kind: ConfigMap, metadata: {name: b}}\n`), []);
  assert.deepEqual(faults(`---\n${map('a')}--- # b\n${map('b')}---\t\r\n${map('c')}---\n`), []);
});

test('a key that stands twice fails no build that takes one of them away', () => {
  const twice = (place: string) => [`invalid in ${place}.yaml: "a" stands twice in its mapping`];
  const annotated = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a, annotations: {a: b, a: c}}\n';
  const files = { 'k/kustomization.yaml': 'resources: [a.yaml]\n', 'k/a.yaml': annotated };
  const build = buildKustomization('k', repositoryOf(files));
  assert.deepEqual(faultsOf(build), []);
  assert.equal(textAt(build.resources[0]?.root, 'metadata', 'annotations', 'a')?.value, 'c');
  const operation = `patches: [{target: {kind: Pod}, patch: '[{"op": "add", "path": "/spec", "value": {}}]'}]\n`;
  files['k/kustomization.yaml'] += operation;
  assert.deepEqual(faultsOf(buildKustomization('k', repositoryOf(files))), twice('k/a'));
  const patched = (fields: string) =>
    faultsPrinting('data: {a: b, a: c}', 'patches: [{path: p.yaml}]\n', mergePatch(fields));
  assert.deepEqual(patched('data: null'), []);
  assert.deepEqual(patched('data: {$patch: replace, d: e}'), []);
  assert.deepEqual(patched('data: {a: null}'), []);
  assert.deepEqual(patched('data: {a: d}'), twice('k/a'));
  const json = `patches: [{target: {kind: ConfigMap}, patch: '[{"op": "remove", "path": "/data"}]'}]\n`;
  assert.deepEqual(faultsPrinting('data: {a: b, a: c}', json), twice('k/a'));
});

test('a key that stands twice in a merge patch fails the build where it is put down whole', () => {
  const patched = (fields: string, target = '') =>
    faultsPrinting('data: {d: e}', `patches: [{path: p.yaml${target}}]\n`, mergePatch(fields));
  const twice = ['invalid in k/p.yaml: "a" stands twice in its mapping'];
  assert.deepEqual(patched('binaryData: {a: b, a: c}'), twice);
  assert.deepEqual(patched('data: {a: b, a: c}'), []);
  const labelled = mergePatch('')['k/p.yaml'].replace('}', ', labels: {a: b, a: c}}');
  const labels = (target: string) =>
    faultsPrinting('', `patches: [{path: p.yaml${target}}]\n`, { 'k/p.yaml': labelled });
  assert.deepEqual(labels(''), twice);
  assert.deepEqual(labels(', target: {kind: ConfigMap}'), []);
});

test('of a key that stands twice in a merge patch the first is merged', () => {
  const files = {
    'k/kustomization.yaml': 'resources: [a.yaml]\npatches: [{path: p.yaml}]\n',
    'k/a.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata: {d: e}\n',
    ...mergePatch('data: {a: b, a: c}'),
  };
  const { resources } = buildKustomization('k', repositoryOf(files));
  assert.equal(textAt(resources[0]?.root, 'data', 'a')?.value, 'b');
});

test('a key that is no text fails the build, but for the keys of the root', () => {
  for (const key of ['8080', '-1', '1.5', '0x1f', '1_000', '010', 'true', 'NULL', '~', '.inf', '!!int "1"']) {
    const [fault] = faultsPrinting(`data: {a: b, ${key}: c}`);
    assert.match(fault ?? '', /^invalid in k\/a\.yaml: the key ".*" must be a text$/, key);
  }
  for (const key of ['"8080"', "'true'", '!!str 1', 'yes', 'on', 'y', '1:30', '1.2.3', '='])
    assert.deepEqual(faultsPrinting(`data: {${key}: c}`), [], key);
  for (const key of [
    '2001-01-31',
    '2004-2-29',
    '2001-1-2T3:4:5Z',
    '2001-01-02t03:04:05.6+07:00',
    '2001-01-02 03:04:05',
  ])
    assert.equal(faultsPrinting(`data: {${key}: c}`).length, 1, key);
  for (const key of [
    '"2001-01-01"',
    '2001-13-01',
    '2001-02-29',
    '201-01-01',
    '2001-01',
    '2001-01-01T00:00:00',
    'rfc-1-1',
  ])
    assert.deepEqual(faultsPrinting(`data: {${key}: c}`), [], key);
  for (const key of ['8080', '2001-01-01']) assert.deepEqual(faultsPrinting(`${key}: a`), []);
  assert.deepEqual(faultsPrinting('~: a'), ['invalid in k/a.yaml: the key "~" must be a text']);
  assert.deepEqual(faultsPrinting('data: {80: a, 81: b}'), ['invalid in k/a.yaml: the key "80" must be a text']);
  assert.equal(faultsPrinting('spec: {a: [{b: {1: c}}]}').length, 1);
});

test('a key that is no text may come and go by patches', () => {
  const patched = (data: string, fields: string) =>
    faultsPrinting(`data: {${data}}`, 'patches: [{path: p.yaml}]\n', mergePatch(fields));
  const untexted = (file: string) => [`invalid in k/${file}.yaml: the key "80" must be a text`];
  assert.deepEqual(patched('80: a', 'data: null'), []);
  assert.deepEqual(patched('80: a, b: c', 'data: {"80": null}'), []);
  assert.deepEqual(patched('80: a', 'data: {"80": b}'), untexted('a'));
  assert.deepEqual(patched('a: b', 'data: {80: b}'), untexted('p'));
  assert.deepEqual(patched('"80": a', 'data: {80: b}'), []);
});

test('every value has the place where a human would edit it', () => {
  const files = {
    'k/kustomization.yaml': `resources: [pod.yaml]
namespace: shop
namePrefix: a-
images:
  - name: nginx
    newName: mirror.example/nginx
    newTag: "2"
  - name: tagged
    newTag: "3"
commonAnnotations:
  by: us
secretGenerator:
  - name: regcred
    files: [.dockerconfigjson=config.json]
    options: {annotations: {replicate: "dp-.*"}}
patches:
  - target: {kind: Pod}
    patch: |-
      - op: add
        path: /spec/imagePullSecrets
        value:
          - name: regcred
  - patch: |
      apiVersion: v1
      kind: Pod
      metadata:
        name: web
      spec:
        serviceAccountName: runner
`,
    'k/pod.yaml': pod('  containers:\n    - image: nginx\n    - image: tagged:1\n    - image: other\n'),
    'k/config.json': '{}',
  };
  const build = buildKustomization('k', repositoryOf(files));
  const { root, home, originalName } = only(build, 'Pod');
  const text = (...path: readonly (string | number)[]) => textIn(files, nodeAt(root, ...path));
  assert.equal(text('metadata', 'namespace'), 'shop');
  assert.equal(text('metadata', 'name'), 'web');
  assert.equal(text('metadata', 'annotations', 'by'), 'us');
  assert.equal(text('spec', 'containers', 0, 'image'), 'mirror.example/nginx');
  assert.equal(text('spec', 'containers', 1, 'image'), '3');
  assert.equal(text('spec', 'containers', 2, 'image'), 'other');
  assert.equal(text('spec', 'serviceAccountName'), 'runner');
  assert.equal(text('spec', 'imagePullSecrets', 0, 'name'), 'regcred');
  assert.equal(nodeAt(root, 'spec', 'imagePullSecrets', 0, 'name').path, 'k/kustomization.yaml');
  assert.deepEqual([home.path, home.index, originalName], ['k/pod.yaml', 0, 'web']);
  const secret = only(build, 'Secret');
  assert.match(textAt(secret.root, 'metadata', 'name')?.value ?? '', /^a-regcred-[bcdfghkmt2456789]{10}$/);
  assert.equal(textIn(files, secret.home.at), 'regcred');
  assert.deepEqual([secret.hashed, secret.originalName], [true, 'regcred']);
  const data = textsAt(secret.root, 'data')[0] ?? assert.fail();
  assert.equal(textIn(files, data.value.at), '.dockerconfigjson=config.json');
  assert.equal(textIn(files, nodeAt(secret.root, 'metadata', 'annotations', 'replicate')), 'dp-.*');
  assert.deepEqual([...build.reached].sort(), Object.keys(files).sort());
});

test('an inline patch has its places in every style, also after another line break', () => {
  const folded =
    'patches:\n  - target: {kind: Pod}\n    patch: >-\n      [{"op": "add", "path": "/a",\n      "value": "b"}]\n';
  const literal =
    'patches:\r\n  - target: {kind: Pod}\r\n    patch: |2\r\n        - op: add\r\n          path: /a\r\n          value: b\r\n';
  const quoted = `patches: [{target: {kind: Pod}, patch: '[{"op": "add", "path": "/a", "value": "b"}]'}]\n`;
  for (const [patch, place] of [
    [folded, /^ {6}\[\{.*"b"\}\]\n$/s],
    [literal, /^b$/],
    [quoted, /^b$/],
  ] as const) {
    const files = { 'k/kustomization.yaml': `resources: [pod.yaml]\n${patch}`, 'k/pod.yaml': pod('  a: b\n') };
    const build = buildKustomization('k', repositoryOf(files));
    assert.deepEqual(faultsOf(build), []);
    assert.match(textIn(files, nodeAt(only(build, 'Pod').root, 'a')), place);
  }
});

test('one document in two roots is two resources that share what neither changes', () => {
  const files = {
    'base/kustomization.yaml': 'resources: [pod.yaml]\n',
    'base/pod.yaml': pod('  containers: [{image: nginx}]\n'),
    'a/kustomization.yaml': 'resources: [../base]\nnamespace: a\n',
    'b/kustomization.yaml': 'resources: [../base]\nnamespace: b\n',
  };
  const repository = repositoryOf(files);
  const [a, b] = ['a', 'b'].map((dir) => only(buildKustomization(dir, repository), 'Pod'));
  assert.equal(textAt(a?.root, 'metadata', 'namespace')?.value, 'a');
  assert.equal(textAt(b?.root, 'metadata', 'namespace')?.value, 'b');
  assert.equal(at(a?.root, 'spec'), at(b?.root, 'spec'));
});

test('what is not evaluated taints no more than it may reach, at its place', () => {
  const files = {
    'k/kustomization.yaml': `resources:
  - pod.yaml
  - https://github.com/acme/base?ref=v1
generators: [plugin.yaml]
helmCharts:
  - name: chart
vars:
  - name: IMAGE
    objref: {kind: Pod, name: web, apiVersion: v1}
secretGenerator:
  - name: remote
    files: [a=https://example.com/a]
  - name: sealed
    files: [b=sealed.json]
    options: {disableNameSuffixHash: true}
`,
    'k/pod.yaml': pod('  containers: [{image: "$(IMAGE)"}, {image: nginx}]\n'),
    'k/plugin.yaml': resource('Plugin', 'plugin'),
    'k/sealed.json': '{"data": "ENC[AES256_GCM,data:x]"}',
  };
  const build = buildKustomization('k', repositoryOf(files));
  assert.deepEqual(faultsOf(build), []);
  assert.deepEqual(
    build.open.map(({ at: place }) => textIn(files, place)),
    ['https://github.com/acme/base?ref=v1', 'plugin.yaml', 'name: chart'],
  );
  const taints = (built: Built | undefined) =>
    built?.taints.map(({ field, at: place }) => `${field?.join('.')} ${textIn(files, place)}`);
  assert.deepEqual(taints(only(build, 'Pod')), ['spec.containers.0.image IMAGE']);
  const [remote, sealed] = build.resources.filter(({ root }) => textAt(root, 'kind')?.value === 'Secret');
  assert.deepEqual(taints(remote), ['data.a a=https://example.com/a', 'metadata.name a=https://example.com/a']);
  assert.deepEqual(taints(sealed), ['data.b b=sealed.json']);
});

test('transformers and remote components taint all that is there, and remote patches their targets', () => {
  const files = {
    'a/kustomization.yaml': 'resources: [pod.yaml]\ntransformers: [own.yaml]\n',
    'a/pod.yaml': pod('  a: b\n'),
    'b/kustomization.yaml': 'resources: [../base]\ncomponents: ["https://github.com/acme/c"]\n',
    'base/kustomization.yaml': 'resources: [pod.yaml]\n',
    'base/pod.yaml': pod('  a: b\n'),
    'c/kustomization.yaml':
      'resources: [two.yaml]\npatches: [{target: {kind: Pod}, path: "https://example.com/p.yaml"}]\n',
    'c/two.yaml': `${pod('  a: b\n')}---\n${resource('Secret', 'regcred')}`,
  };
  const repository = repositoryOf(files);
  const tainted = (dir: string) => buildKustomization(dir, repository).resources.map(({ taints }) => taints.length);
  assert.deepEqual(tainted('a'), [1]);
  assert.deepEqual(tainted('b'), [1]);
  assert.deepEqual(tainted('c'), [1, 0]);
});

test('mistakes are faults at the entry, and the rest is built', () => {
  const files = {
    'k/kustomization.yaml': 'resources: [absent.yaml, ../dir, /etc/passwd, ../../out.yaml, ../up.yaml, good.yaml]\n',
    'k/good.yaml': resource('Secret', 'regcred'),
    'dir/readme.md': 'nothing',
    'up.yaml': resource('Secret', 'up'),
  };
  const build = buildKustomization('k', repositoryOf(files));
  assert.deepEqual(
    build.faults.map(({ kind, at: place }) => `${kind} ${textIn(files, place)}`),
    [
      'missing-file absent.yaml',
      'missing-file ../dir',
      'outside-root /etc/passwd',
      'outside-root ../../out.yaml',
      'outside-root ../up.yaml',
    ],
  );
  assert.equal(build.open.length, build.faults.length);
  assert.equal(build.resources.length, 1);
  const loose = buildKustomization('k', repositoryOf(files), { loadRestrictions: 'None' });
  assert.equal(loose.resources.length, 2);
});

test('a directory without a kustomization is a fault, unless one is generated for it', () => {
  const files = {
    'k/a.yaml': resource('Secret', 'a'),
    'k/b/kustomization.yaml': 'resources: [c.yaml]\n',
    'k/b/c.yaml': resource('Secret', 'c'),
  };
  const repository = repositoryOf(files);
  assert.deepEqual(faultsOf(buildKustomization('k', repository)), ['missing-file in k: "k" has no kustomization file']);
  const build = buildKustomization('k', repository, { generated: texts('a.yaml', 'b') });
  assert.deepEqual(faultsOf(build), []);
  assert.deepEqual(namesIn(build), ['a', 'c']);
});

function texts(...values: readonly string[]) {
  return values.map((text) => scalar(JSON.stringify(text)));
}

function scalar(text: string) {
  const node = node_(text);
  return node.kind === 'scalar' ? node : assert.fail();
}

function map(text: string) {
  const node = node_(text);
  return node.kind === 'map' ? node : assert.fail();
}

function node_(text: string): Node {
  return parseDocuments({ path: 'app.yaml', text }).documents[0]?.root ?? assert.fail();
}

function namesIn({ resources }: Build): readonly (string | undefined)[] {
  return resources.map(({ root }) => textAt(root, 'metadata', 'name')?.value);
}

test('an overlay is laid over the root alone, with the places of whoever wrote it', () => {
  const files = {
    'k/kustomization.yaml':
      'resources: [../base]\nnamespace: own\nimages: [{name: nginx, newTag: "1"}]\ncommonAnnotations: {a: root}\n',
    'base/kustomization.yaml': 'resources: [pod.yaml]\nnamePrefix: base-\n',
    'base/pod.yaml': pod('  containers: [{image: nginx}, {image: acme/api}]\n'),
    'c/kustomization.yaml': 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnameSuffix: -c\n',
  };
  const overlay: KustomizeOverlay = {
    namespace: scalar('shop'),
    namePrefix: scalar('top-'),
    components: texts('../c'),
    images: [map('{name: nginx, newTag: "2"}'), scalar('acme/api=mirror.example/api:3@sha256:0a')],
    patches: [
      map(
        '{target: {kind: Pod}, patch: \'[{"op": "add", "path": "/spec/imagePullSecrets", "value": [{"name": "p"}]}]\'}',
      ),
    ],
    commonAnnotations: map('{a: over, b: over}'),
  };
  const { root } = only(buildKustomization('k', repositoryOf(files), overlay), 'Pod');
  const text = (...path: readonly (string | number)[]) => textAt(root, ...path)?.value;
  assert.equal(text('metadata', 'namespace'), 'shop');
  assert.equal(nodeAt(root, 'metadata', 'namespace').path, 'app.yaml');
  assert.equal(text('metadata', 'name'), 'top-base-web-c');
  assert.equal(text('spec', 'containers', 0, 'image'), 'nginx:2');
  assert.equal(text('spec', 'containers', 1, 'image'), 'mirror.example/api:3@sha256:0a');
  assert.equal(text('spec', 'imagePullSecrets', 0, 'name'), 'p');
  assert.deepEqual([text('metadata', 'annotations', 'a'), text('metadata', 'annotations', 'b')], ['over', 'over']);
});

test('an image given as a text keeps with an asterisk what the root says of it', () => {
  const files = {
    'k/kustomization.yaml': 'resources: [pod.yaml]\nimages: [{name: nginx, newName: mirror/nginx, newTag: "1"}]\n',
    'k/pod.yaml': pod('  containers: [{image: nginx}, {image: plain}]\n'),
  };
  const images = [scalar('nginx=*:2'), scalar('plain:3')];
  const { root } = only(buildKustomization('k', repositoryOf(files), { images }), 'Pod');
  assert.equal(textAt(root, 'spec', 'containers', 0, 'image')?.value, 'mirror/nginx:2');
  assert.equal(textAt(root, 'spec', 'containers', 1, 'image')?.value, 'plain:3');
});

test('a patch by name that finds no target is no fault where a base is out of reach', () => {
  const patch = 'patches: [{patch: "{apiVersion: v1, kind: Secret, metadata: {name: far}}"}]\n';
  const near = repositoryOf({
    'k/kustomization.yaml': `resources: [pod.yaml]\n${patch}`,
    'k/pod.yaml': pod('  a: b\n'),
  });
  const far = repositoryOf({ 'k/kustomization.yaml': `resources: ["https://github.com/acme/base"]\n${patch}` });
  assert.equal(buildKustomization('k', near).faults.length, 1);
  assert.equal(buildKustomization('k', far).faults.length, 0);
});

test('a file that is not read as a manifest opens the build', () => {
  const template = 'apiVersion: v1\nkind: Secret\nmetadata:\n  name: {{ .Release.Name }}\n';
  const build = buildKustomization(
    'k',
    repositoryOf({
      'k/kustomization.yaml': 'resources: [a.yaml, b.yaml]\n',
      'k/a.yaml': template,
      'k/b.yaml': 'a: 1\n',
    }),
  );
  assert.equal(build.open.length, 2);
  assert.deepEqual(faultsOf(build), ['invalid in k/b.yaml: this is no resource: it has no kind']);
});

test('a key that is given twice is named, but not where it may be a line of a credential', () => {
  const faultOf = (env: string) => {
    const kustomization = 'secretGenerator: [{ name: a, envs: [a.env] }]\n';
    const { faults } = buildKustomization('a', repositoryOf({ 'a/kustomization.yaml': kustomization, 'a/a.env': env }));
    return faults.map(({ message }) => message);
  };
  assert.deepEqual(faultOf('HOST=a\nHOST=b\n'), ['the key "HOST" is given twice']);
  for (const line of ['MIIEabc', 'MII/abc=', 'abc==', '{"auth": "Ym9i="}'])
    assert.deepEqual(faultOf(`A=b\n${line}\n${line}\n`), ['the key in line 3 of "a.env" is given twice']);
});

test('a component that does not show what it is has that one fault', () => {
  const faultsOf = (component: string) =>
    buildKustomization(
      'a',
      repositoryOf({ 'a/kustomization.yaml': 'components: [../b]\n', 'b/kustomization.yaml': component }),
    ).faults.map(({ at: { path } }) => path);
  for (const text of ['', 'kind: Component\nresources: [a.yaml\n', 'resources: []\nlabels: {\n'])
    assert.deepEqual(faultsOf(text), ['b/kustomization.yaml'], text);
  assert.deepEqual(faultsOf('namespace: b\n'), ['a/kustomization.yaml']);
});

test('labels whose fields are made by one spec and not by another fail the build', () => {
  const faults = (label: string) =>
    buildKustomization(
      'k',
      repositoryOf({
        'k/kustomization.yaml': `resources: [pod.yaml]\nlabels: [{pairs: {a: b}, ${label}}]\n`,
        'k/pod.yaml': pod('  a: b\n'),
      }),
    ).faults.map(({ kind }) => kind);
  assert.deepEqual(faults('fields: [{path: metadata/labels, create: false}]'), ['invalid']);
  const template = 'kind: Deployment, path: spec/template/metadata/labels';
  assert.deepEqual(faults(`includeTemplates: true, fields: [{${template}}]`), ['invalid']);
  assert.deepEqual(faults(`includeTemplates: true, fields: [{${template}, create: true}]`), []);
  assert.deepEqual(faults(`fields: [{${template}}]`), []);
});

test('a replacement makes annotations where they are null, and nothing below another null', () => {
  const resources = (path: string, metadata: string) => {
    const build = buildKustomization(
      'k',
      repositoryOf({
        'k/kustomization.yaml':
          'resources: [secret.yaml]\nreplacements:\n' +
          `- {sourceValue: v, targets: [{select: {kind: Secret}, fieldPaths: [${path}], options: {create: true}}]}\n`,
        'k/secret.yaml': `apiVersion: v1\nkind: Secret\nmetadata:\n  name: a\n${metadata}`,
      }),
    );
    return [faultsOf(build), textAt(only(build, 'Secret').root, ...path.split('.'))?.value];
  };
  assert.deepEqual(resources('metadata.annotations.x', '  annotations:\n'), [[], 'v']);
  assert.deepEqual(resources('metadata.labels.x', '  labels:\n'), [[], undefined]);
});

test('a replacement that changes the type of a field fails the build', () => {
  const faults = (value: string, field: string) =>
    buildKustomization(
      'k',
      repositoryOf({
        'k/kustomization.yaml':
          'resources: [pod.yaml]\nreplacements:\n' +
          `- {sourceValue: "${value}", targets: [{select: {kind: Pod}, fieldPaths: [spec.a]}]}\n`,
        'k/pod.yaml': pod(`  a: ${field}\n`),
      }),
    ).faults.map(({ message }) => message);
  const message = 'this replacement puts a value of another type into spec.a';
  for (const field of ['5', 'true', 'null']) assert.deepEqual(faults('text', field), [message], field);
  assert.deepEqual(faults('7', '5'), []);
  assert.deepEqual(faults('7', '"5"'), []);
  assert.deepEqual(faults('text', 'word'), []);
});

test('a null among the annotations of a patch that may change a name is a text', () => {
  const note = (options: string) => {
    const build = buildKustomization(
      'k',
      repositoryOf({
        'k/kustomization.yaml':
          'resources: [secret.yaml]\npatches:\n' +
          `- {options: {${options}}, patch: "{apiVersion: v1, kind: Secret, metadata: {name: a, annotations: {n: null}}}"}\n`,
        'k/secret.yaml': 'apiVersion: v1\nkind: Secret\nmetadata: {name: a, annotations: {n: x}}\n',
      }),
    );
    return textAt(only(build, 'Secret').root, 'metadata', 'annotations', 'n')?.value;
  };
  assert.equal(note('allowNameChange: true'), 'null');
  assert.equal(note('allowKindChange: true'), 'null');
  assert.equal(note('allowNameChange: false'), undefined);
});

test('a file of configurations is decoded strictly, and its specs must not conflict', () => {
  const faults = (configuration: string) =>
    buildKustomization(
      'k',
      repositoryOf({
        'k/kustomization.yaml': 'resources: [../base]\nconfigurations: [conf.yaml]\n',
        'k/conf.yaml': configuration,
        'base/kustomization.yaml': 'resources: [pod.yaml]\nconfigurations: [conf.yaml]\n',
        'base/conf.yaml': 'images: [{path: spec/image}]\n',
        'base/pod.yaml': pod('  a: b\n'),
      }),
    ).faults.map(({ kind, at: { path } }) => `${kind} in ${path}`);
  for (const strange of ['apiVersion: v1\n', 'images: [{paths: a}]\n', 'images: {}\n', 'images: [\n'])
    assert.deepEqual(faults(strange), ['invalid in k/conf.yaml'], strange);
  const conflicting = [
    'commonAnnotations: [{path: metadata/annotations}]\n',
    'namePrefix: [{path: metadata/name, create: true}]\n',
    'images: [{path: spec/a}, {path: spec/a, create: true}]\n',
    'images: [{path: spec/image, create: true}]\n',
  ];
  for (const text of conflicting) assert.deepEqual(faults(text), ['invalid in k/kustomization.yaml'], text);
  for (const text of ['# nothing\n', 'Images: [{path: spec/image, Kind: Thing}]\n', 'images: []\n---\nmore: 1\n'])
    assert.deepEqual(faults(text), [], text);
});

test('a name of an image that is no regular expression fails the build where there are images', () => {
  const faults = (manifest: string) =>
    buildKustomization(
      'k',
      repositoryOf({ 'k/kustomization.yaml': 'resources: [a.yaml]\nimages: [{name: "a(b"}]\n', 'k/a.yaml': manifest }),
    ).faults.map(({ kind }) => kind);
  assert.deepEqual(faults(pod('  containers: [{image: a}, {image: b}]\n')), ['invalid']);
  assert.deepEqual(faults(pod('  containers: []\n')), []);
});

test('a kustomization of empty texts is empty, one of an empty list is not', () => {
  const faults = (text: string) =>
    buildKustomization('k', repositoryOf({ 'k/kustomization.yaml': text })).faults.map(({ message }) => message);
  assert.deepEqual(faults('namespace: ""\nnamePrefix:\n'), ['this kustomization is empty']);
  // Without the line above them, its entries go on with the one before.
  assert.deepEqual(faults('kind: Kustomization\n  - pod.yaml\n'), ['kind must be Kustomization or Component']);
  assert.deepEqual(faults('namespace: ""\nimages: []\n'), []);
});

test('what a replacement puts down has the type that kustomize gives it', () => {
  const built = (value: string, path: string) => {
    const kustomization = {
      resources: ['pod.yaml'],
      replacements: [
        { sourceValue: value, targets: [{ select: { kind: 'Pod' }, fieldPaths: [path], options: { create: true } }] },
      ],
    };
    const files = {
      'k/kustomization.yaml': JSON.stringify(kustomization),
      'k/pod.yaml': pod('  text: a\n  map: {b: c}\n'),
    };
    return jsonOf(nodeAt(only(buildKustomization('k', repositoryOf(files)), 'Pod').root, ...path.split('.')));
  };
  assert.equal(built('5', 'spec.text'), '5');
  assert.equal(built('', 'spec.text'), '');
  assert.equal(built('5', 'spec.made'), 5);
  assert.equal(built('5', 'spec.map'), 5);
  assert.equal(built('on', 'spec.made'), 'on');
  assert.equal(built('word', 'spec.made.deep'), 'word');
});

test('annotations are texts in the end, and labels that are null empty ones', () => {
  const files = {
    'k/kustomization.yaml': 'resources: [pod.yaml]\ncommonLabels: {a: null}\n',
    'k/pod.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {name: web, annotations: {a: [b], c: 5}}\n',
  };
  const { root } = only(buildKustomization('k', repositoryOf(files)), 'Pod');
  assert.deepEqual(jsonOf(nodeAt(root, 'metadata', 'annotations')), { a: '', c: '5' });
  assert.deepEqual(jsonOf(nodeAt(root, 'metadata', 'labels')), { a: '' });
});

test('a resource is unknown whose list is merged by keys that an item has not', () => {
  const taints = (listed: string, merged: string) => {
    const patch = `{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: {imagePullSecrets: ${merged}}}`;
    const files = {
      'k/kustomization.yaml': `resources: [pod.yaml]\npatches: [{patch: '${patch}'}]\n`,
      'k/pod.yaml': pod(`  imagePullSecrets: ${listed}\n`),
    };
    return only(buildKustomization('k', repositoryOf(files)), 'Pod').taints.map(({ at: place }) =>
      textIn(files, place),
    );
  };
  assert.deepEqual(taints('[null, {name: reg}]', '[{name: more}]'), ['null']);
  assert.deepEqual(taints('[{name: reg}]', '[more]'), ['more']);
  assert.equal(taints('[{name: reg}, {}]', '[{name: more}]').length, 1);
  assert.equal(taints('[{name: reg}]', '[{name: null}]').length, 1);
  assert.deepEqual(taints('[{name: reg}, {other: reg}]', '[{name: more}]'), []);
});
