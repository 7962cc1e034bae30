import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { compileSchema, VALIDATORS } from '../build-validators.ts';
import { rules } from '../rules/index.ts';
import { readConfig } from '../src/config/config.ts';
import { uselessGlob } from '../src/config/repository-glob.ts';
import type { ArrangeConfig } from '../src/gitops/arrange-config.ts';
import { judge } from '../src/judging/judge.ts';
import { parseImage } from '../src/kubernetes/image.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import { globMatcher } from '../src/text/glob.ts';

const RULES = ['foreign-image', 'nonconforming-secret-name', 'unused-pull-secret'];

function read(text: string, path = 'pullproof.yaml') {
  const { config, findings } = readConfig({ path, text }, RULES);
  return {
    config,
    said: findings.map(({ at, message, help }) => {
      assert.equal(at.path, path);
      return `${text.slice(at.start, at.end).split('\n')[0]} | ${message}${help ? ` | ${help}` : ''}`;
    }),
  };
}

test('docs/configuration.md has every key of the schema, in one file without a mistake', () => {
  const text = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
  const [, example = ''] = text('docs/configuration.md').split(/^```(?:yaml)?\n/m);
  assert.deepEqual(read(example).said, []);
  const keys = keysIn(JSON.parse(text('schema.json')));
  assert.ok(keys.length > 30);
  for (const key of keys) assert.match(example, new RegExp(`(?:^|[ -])${key}:`, 'm'), key);
});

/** The names of all properties in a schema. */
function keysIn(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const own =
    'properties' in schema && typeof schema.properties === 'object' ? Object.keys(schema.properties ?? {}) : [];
  return [...own, ...Object.values(schema).flatMap(keysIn)];
}

/** Globs of repositories that match none, and what is said of them. */
const USELESS: Readonly<Record<string, string>> = {
  'docker.io/library/nginx:1.27': 'has a tag in it | did you mean "docker.io/library/nginx"?',
  'nginx:1.27': 'has a tag in it | did you mean "docker.io/library/nginx"?',
  'quay.io/a/b@sha256:0': 'has a digest or a user name in it | did you mean "quay.io/a/b"?',
  'https://ghcr.io/acme/': 'has a URL scheme | did you mean "ghcr.io/acme/**"?',
  'ghcr.io/Acme/**': 'has upper-case letters in its path | did you mean "ghcr.io/acme/**"?',
  'ghcr.io/acme/': 'ends with a slash | did you mean "ghcr.io/acme/**"?',
  'ghcr.io': 'is a registry alone | did you mean "ghcr.io/**"?',
  'localhost:5000': 'is a registry alone | did you mean "localhost:5000/**"?',
  nginx: 'names no registry | did you mean "docker.io/library/nginx" or "docker.io/nginx/**"?',
  'acme/*': 'names no registry | did you mean "docker.io/acme/*"?',
  'docker.io/acme':
    'has too short a path for docker.io | did you mean "docker.io/library/acme" or "docker.io/acme/**"?',
  'docker.io/*': 'has too short a path for docker.io | did you mean "docker.io/**"?',
  'index.docker.io/acme/**': 'has an alias of docker.io | did you mean "docker.io/acme/**"?',
  '*': 'is for one segment alone | did you mean "**"?',
  'ghcr.io/acme /x': 'has white space in it | did you mean "ghcr.io/acme/x"?',
};

const USEFUL = ['**', 'ghcr.io/**', '*/acme/*', '*.acme.io:5000/**', 'registry:5000/x', 'GHCR.io/a', 'localhost/a'];
USEFUL.push('docker.io/**', 'docker.io/library/*', 'ghcr.io/{a,B}/@(x|y)', '!nginx', './ghcr.io/a', 'ghcr.io/[A-Z]');

test('a glob that matches no image is told, and only such a one', () => {
  for (const field of ['publicImages', 'nodeCredentials']) {
    for (const [glob, said] of Object.entries(USELESS)) {
      const text = `assume: { ${field}: ['${glob}'] }\n`;
      assert.deepEqual(read(text).said, [`${glob} | "${glob}" matches no image: it ${said}`]);
    }
    assert.deepEqual(read(`assume: { ${field}: ${JSON.stringify(USEFUL)} }\n`).said, []);
  }
  const name = fc.stringMatching(
    /^(?:(?:localhost|acme|ghcr\.io|docker\.io|index\.docker\.io|r:50|GHCR\.io)\/)?(?:[a-c]\/){0,2}[a-c]{1,2}$/,
  );
  const part = fc.constantFrom(
    '*',
    '**',
    'a',
    'b*',
    '?',
    'A',
    'docker.io',
    'ghcr.io',
    'localhost',
    'r:50',
    'library',
    '',
  );
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), name, (parts, image) => {
      const glob = parts.join('/');
      const parsed = parseImage(image);
      if (parsed.ok && globMatcher(glob)(parsed.repository)) assert.equal(uselessGlob(glob), undefined);
    }),
    { numRuns: 5_000 },
  );
});

const WHOLE = `clusters:
  eu:
    paths: ["clusters/eu/**"]
    dataPlane: eu
    defaultNamespace: apps
    complete: true
  us: { paths: [clusters/us/**, base/**], dataPlane: [acme/us, us2] }
controlPlane:
  paths: ["control-plane/**"]
systemNamespaces: [choreo-system, registry]
pullSecretName: "^[a-z]+-pull-secret$"
openchoreo: v0.17
sources: { flux-system: ., "https://example.org/apps.git": apps/ }
assume:
  replicator: true
  publicImages: ["docker.io/library/**"]
  nodeCredentials: ["*.dkr.ecr.*.amazonaws.com/**"]
  secrets: [{ cluster: eu, namespace: choreo-system, name: dockerhub-pull-secret, registries: [docker.io/acme], replicateTo: "dp-.*" }]
  namespaces: [{ cluster: eu, name: dp-x, labels: {} }]
rules: { foreign-image: warning, nonconforming-secret-name: off }
ignore: [{ rule: unused-pull-secret, path: "legacy/**", reason: "removed in Q3" }]
`;

test('everything that can be declared is read', () => {
  const { config, said } = read(WHOLE);
  assert.deepEqual(said, []);
  const [eu, us] = config.clusters;
  assert.deepEqual(
    [eu?.name, eu?.paths, eu?.dataPlane, eu?.defaultNamespace?.value, eu?.complete],
    ['eu', ['clusters/eu/**'], ['eu'], 'apps', true],
  );
  assert.deepEqual(
    [us?.paths, us?.dataPlane, us?.complete],
    [['clusters/us/**', 'base/**'], ['acme/us', 'us2'], undefined],
  );
  assert.deepEqual(config.controlPlane, ['control-plane/**']);
  assert.deepEqual(config.systemNamespaces, ['choreo-system', 'registry']);
  assert.equal(config.pullSecretName?.matcher('a-pull-secret').find(), true);
  assert.equal(config.openchoreo?.value, 'v0.17');
  assert.deepEqual(config.sources, { 'flux-system': '', 'https://example.org/apps.git': 'apps' });
  assert.equal(config.assume.replicator?.value, true);
  assert.deepEqual(
    config.assume.publicImages.map(({ value }) => value),
    ['docker.io/library/**'],
  );
  assert.deepEqual(
    config.assume.nodeCredentials.map(({ value }) => value),
    ['*.dkr.ecr.*.amazonaws.com/**'],
  );
  const [{ at, replicateTo, ...secret } = { at: undefined, replicateTo: undefined }] = config.assume.secrets;
  assert.equal(at && WHOLE.slice(at.start, at.end), 'dockerhub-pull-secret');
  assert.equal(replicateTo?.value, 'dp-.*');
  assert.deepEqual(secret, {
    cluster: 'eu',
    namespace: 'choreo-system',
    name: 'dockerhub-pull-secret',
    registries: ['docker.io/acme'],
  });
  assert.deepEqual(
    config.assume.namespaces.map(({ name, labels }) => [name, labels]),
    [['dp-x', new Map()]],
  );
  assert.deepEqual(
    [...config.rules],
    [
      ['foreign-image', 'warning'],
      ['nonconforming-secret-name', 'off'],
    ],
  );
  assert.deepEqual(
    config.ignore.map(({ rule, path, reason }) => [rule, path, reason]),
    [['unused-pull-secret', 'legacy/**', 'removed in Q3']],
  );
});

test('a configuration is what the arrangement of files asks for', () => {
  const arranged: ArrangeConfig = read(WHOLE).config;
  assert.equal(arranged.clusters.length, 2);
});

test('without a file everything is at its default', () => {
  const { config, findings } = readConfig(undefined, RULES);
  assert.deepEqual(findings, []);
  assert.deepEqual(config.systemNamespaces, ['choreo-system']);
  assert.deepEqual([config.clusters, config.ignore, config.rules.size], [[], [], 0]);
  assert.deepEqual(read('# nothing yet\n').said, []);
});

test('globs and folders are relative to the file', () => {
  const { config, said } = read(
    'clusters: {a: {paths: [x/**, ./y, ../z/**, "!x/old/**"]}}\nsources: {s: ../apps}\nignore: [{rule: foreign-image, path: q, reason: r}]\n',
    'deep/[odd]/pullproof.yaml',
  );
  assert.deepEqual(said, []);
  assert.deepEqual(config.clusters[0]?.paths, [
    'deep/\\[odd\\]/x/**',
    'deep/\\[odd\\]/y',
    'deep/z/**',
    '!deep/\\[odd\\]/x/old/**',
  ]);
  assert.deepEqual(config.sources, { s: 'deep/apps' });
  assert.equal(config.ignore[0]?.path, 'deep/\\[odd\\]/q');
});

test('a file outside the root speaks of the root', () => {
  for (const path of ['../shared/pullproof.yaml', '/etc/pullproof.yaml'])
    assert.deepEqual(read('controlPlane: {paths: [a/**]}\n', path).config.controlPlane, ['a/**']);
});

const MISTAKES: readonly (readonly [string, string, ...string[]])[] = [
  ['an unknown key', 'cluster: {}\n', 'cluster | unknown key "cluster" | did you mean "clusters"?'],
  ['a key that resembles none', 'wholly: {}\n', 'wholly | unknown key "wholly"'],
  [
    'an unknown key of a cluster',
    'clusters: {eu: {paths: [a], dataplane: x}}\n',
    'dataplane | unknown key "dataplane" | did you mean "dataPlane"?',
  ],
  [
    'an unknown rule',
    'rules: {foreign-imag: off}\n',
    'foreign-imag | unknown rule "foreign-imag" | did you mean "foreign-image"?',
  ],
  ['an unknown level', 'rules: {foreign-image: warn}\n', 'warn | "warn" is none of error, warning, note, off'],
  [
    'a misspelt level',
    'rules: {foreign-image: eror}\n',
    'eror | "eror" is none of error, warning, note, off | did you mean "error"?',
  ],
  ['a cluster without paths', 'clusters:\n  eu:\n    dataPlane: x\n', 'eu | "paths" is missing'],
  ['a mapping where a list is due', 'ignore: {rule: x}\n', 'ignore | "ignore" must be a list'],
  ['a word where a flag is due', 'assume: {replicator: yes}\n', 'yes | "replicator" must be true or false'],
  [
    'a number where a name is due',
    'clusters: {a: {paths: [b], dataPlane: 3}}\n',
    '3 | "dataPlane" must be a name or a list of names',
  ],
  ['an empty list', 'controlPlane: {paths: []}\n', 'paths | "paths" must not be empty'],
  [
    'no name',
    'systemNamespaces: [Choreo]\n',
    'Choreo | each of "systemNamespaces" must be a name as Kubernetes allows it',
  ],
  ['an item that is no mapping', 'assume: {namespaces: [dp-x]}\n', 'dp-x | each of "namespaces" must be a mapping'],
  ['an ignore without reason', 'ignore: [{rule: foreign-image}]\n', '{ | "reason" is missing'],
  ['an ignore with a blank reason', 'ignore: [{rule: foreign-image, reason: " "}]\n', '  | "reason" must not be blank'],
  [
    'an ignore of an unknown rule',
    'ignore: [{rule: unused-secret, reason: r}]\n',
    'unused-secret | unknown rule "unused-secret"',
  ],
  ['no release', 'openchoreo: newest\n', 'newest | "openchoreo" must be a release, such as v0.17'],
  [
    'a regular expression that Go refuses',
    'pullSecretName: "(?=a)"\n',
    '(?=a) | "pullSecretName" is not a regular expression of Go: error parsing regexp: invalid or unsupported Perl syntax: `(?=`',
  ],
  [
    'a glob that leaves the repository',
    'clusters: {a: {paths: [../x]}}\n',
    '../x | "../x" leads outside the repository',
  ],
  ['an absolute glob', 'clusters: {a: {paths: [/x]}}\n', '/x | "/x" must be relative to this file'],
  ['a key that stands twice', 'rules: {}\nrules: {}\n', 'rules | the key "rules" stands twice'],
  ['two documents', 'rules: {}\n---\nrules: {}\n', 'rules: { | a configuration is one document'],
  ['a list as root', '- a\n', '- | this must be a mapping'],
];

for (const [name, text, ...expected] of MISTAKES)
  test(`${name} is told at its place`, () => assert.deepEqual(read(text).said, expected));

test('a text that does not parse is told at its place', () => {
  const { said } = read('rules: [\n');
  assert.equal(said.length, 1);
});

test('system namespaces are the default where none that is written can be one', () => {
  for (const [written, expected] of [
    ['[]', 'choreo-system'],
    ['[Choreo]', 'choreo-system'],
    ['[Choreo, platform]', 'platform'],
  ])
    assert.deepEqual(read(`systemNamespaces: ${written}\n`).config.systemNamespaces, [expected]);
});

test('what is valid counts beside what is not', () => {
  const { config, said } = read('rules: {foreign-image: off, nope: error}\nclusters: {eu: {paths: [a/**], x: 1}}\n');
  assert.equal(said.length, 2);
  assert.deepEqual([...config.rules], [['foreign-image', 'off']]);
  assert.equal(config.clusters[0]?.name, 'eu');
});

test('a deep or wide configuration is read in bounded time', () => {
  assert.equal(read(`rules: ${'['.repeat(5_000)}`).said.length, 1);
  assert.equal(read(`assume: {secrets: [${'{}, '.repeat(20_000)}]}`).said.length, 40_000);
  assert.equal(read('pullSecretName: "(((a{100}){100}){100}){100}"\n').said.length, 1);
});

test('the compiled schemas are current', () => {
  for (const [output, schema] of Object.entries(VALIDATORS))
    assert.equal(readFileSync(output, 'utf8'), compileSchema(schema), 'run node build-validators.ts');
});

test('a mistake in a configuration is told once', () => {
  const told = (text: string) => {
    const sources = [{ path: 'pullproof.yaml', text }];
    return judge(repositoryOfTexts(sources), 'pullproof.yaml', rules).diagnostics.map(
      ({ rule, message }) => `${rule}: ${message}`,
    );
  };
  assert.deepEqual(told('clusters: {eu: {path: [a]}}\n'), ['invalid-config: unknown key "path"']);
  assert.deepEqual(told('assume: {secrets: [{nmae: a, namespce: b}]}\n'), [
    'invalid-config: unknown key "nmae"',
    'invalid-config: unknown key "namespce"',
  ]);
  assert.deepEqual(told('ignore: [{rule: unknown-pul, reason: x}]\n'), ['invalid-config: unknown rule "unknown-pul"']);
  assert.deepEqual(told('rules: {a\n').length, 1);
});
