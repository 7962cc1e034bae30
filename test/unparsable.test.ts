import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOf, type Text, type Unread } from '../src/repository/repository.ts';
import { BARE_SECRET, EXTERNAL_SECRET, PLANE, pod, SECRET, told } from './told.ts';

test('what does not parse and what is refused is told with what to do', () => {
  const helps = (text: string) =>
    told({ 'a.yaml': text }).diagnostics.flatMap(({ rule, help }) => (/^(?:unp|invalid-r)/.test(rule) ? [help] : []));
  const head = 'apiVersion: v1\nkind: Pod\nmetadata:\n  name: a\n';
  assert.deepEqual(helps(`${head}  annotations: {a: *}\n`), [
    'put it in quotes: outside of them, * stands for an anchor',
  ]);
  assert.deepEqual(helps(`${head}\tlabels: {}\n`), ['indent with spaces']);
  assert.deepEqual(helps(`${head}  labels: {a: "\\d"}\n`), ['double the backslash, or write it in single quotes']);
  assert.deepEqual(helps(`${head}  labels: &a&b {}\n`), [null]);
  assert.deepEqual(helps(pod().replace('[{ name: dockerhub-pull-secret }]', '[dockerhub-pull-secret]')), [
    'write it as [{name: NAME}]',
  ]);
  assert.deepEqual(helps(pod().replace('[{ name: main', '[{name: main, image: a}, { name: main')), [
    'give one of them another name',
  ]);
});

test('a merge conflict is told at its first mark', () => {
  const text = `${PLANE.replace('spec:', '<<<<<<< HEAD\nspec:')}=======\nspec: {}\n>>>>>>> theirs\n`;
  const { found, diagnostics } = told({ 'plane.yaml': text });
  assert.deepEqual(found, ['unparsable-file']);
  assert.equal(diagnostics[0]?.message, 'this does not parse: the marks of a merge conflict stand in it');
  assert.equal(diagnostics[0]?.at.start, text.indexOf('<<<'));
});

test('a text that does not parse is one finding, whatever would be in it', () => {
  const secret = `apiVersion: v1
kind: Secret
metadata: { name: dockerhub-pull-secret, namespace: choreo-system }
type: kubernetes.io/dockerconfigjson
data: {
`;
  assert.deepEqual(told({ 'secret.yaml': secret }).found, ['unparsable-file']);
  assert.deepEqual(told({ 'secret.yaml': secret }).verdicts, ['unknown']);
  const page = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: page\n';
  assert.deepEqual(told({ 'page.yaml': page }).found, ['unparsable-file', 'dangling-secret-ref']);
  const application = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: platform, namespace: argocd }
spec:
  source: { repoURL: https://example.com/repository.git, path: platform }
  destination: { server: https://kubernetes.default.svc, namespace: choreo-system }
`;
  const kustomization = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: platform, namespace: flux-system }
spec: { path: ./platform, sourceRef: { kind: GitRepository, name: flux-system } }
`;
  for (const deployer of [application, kustomization]) {
    const deployed = { 'clusters/eu/platform.yaml': deployer, 'platform/secret.yaml': secret };
    const config = 'assume: {replicator: true}\nsources: { "https://example.com/repository.git": . }\n';
    assert.deepEqual(told(deployed, config).found, ['unparsable-file']);
  }
  const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: kubernetes-replicator, namespace: kube-system
`;
  const beside = told({ 'secret.yaml': EXTERNAL_SECRET, 'replicator.yaml': release }, '{}').found;
  assert.equal(beside.includes('missing-replicator'), false);
});

test('a text that does not parse is not judged where nothing of its top folder is deployed', () => {
  const fixture = 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: page\n';
  const kustomization = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: platform, namespace: flux-system }
spec: { path: ./platform, sourceRef: { kind: GitRepository, name: flux-system } }
`;
  const isTold = (files: Readonly<Record<string, string>>) =>
    told({
      'clusters/eu/platform.yaml': kustomization,
      'platform/secret.yaml': EXTERNAL_SECRET,
      ...files,
    }).found.includes('unparsable-file');
  assert.ok(!isTold({ 'test/fixtures/broken.yaml': fixture }));
  assert.ok(isTold({ 'platform/test/broken.yaml': fixture }));
  assert.ok(isTold({ 'broken.yaml': fixture }));
  assert.ok(isTold({ 'eu/broken.yaml': fixture }));
  assert.ok(isTold({ 'test/kustomization.yaml': fixture }));
  assert.ok(isTold({ 'more/platform.yaml': kustomization.replace('}', '') }));
  assert.ok(
    told({ 'test/fixtures/broken.yaml': fixture, 'secret.yaml': EXTERNAL_SECRET }).found.includes('unparsable-file'),
  );
});

test('neither a secret nor the replicator is told to be missing beside a file that is not read', () => {
  const texts = new Map([
    ['plane.yaml', PLANE],
    ['pod.yaml', pod()],
    ['pullproof.yaml', 'assume: {replicator: true}\n'],
  ]);
  const found = (unread: Unread) => {
    const paths = [...texts.keys(), 'secret.yaml'];
    const read = (path: string) => {
      const text = texts.get(path);
      return text === undefined ? { unread } : { text };
    };
    const repository = repositoryOf({ paths, manifests: paths, read });
    const { diagnostics, pulls } = judge(repository, 'pullproof.yaml', rules);
    return [...diagnostics.map(({ rule }) => rule), ...pulls.map(({ verdict }) => verdict)];
  };
  for (const unread of ['too-large', 'not-text', 'lfs-pointer', 'unreadable'] as const)
    assert.deepEqual(found(unread), ['unknown-pull', 'unknown'], unread);
  assert.deepEqual(found('absent'), ['dangling-secret-ref', 'refused']);
  texts.set('pull-secret.yaml', SECRET);
  texts.set('pullproof.yaml', 'rules: {plaintext-credential: off}\n');
  assert.deepEqual(found('lfs-pointer'), ['pulled']);
  assert.deepEqual(found('absent'), ['missing-replicator', 'pulled']);
  const beside = (text: string) => told({ 'pod.yaml': pod(), 'other.yaml': text }).found;
  assert.deepEqual(beside('kind: Secret\nmetadata: { name: {{ .Values.name }} }\n'), ['unknown-pull']);
  assert.deepEqual(beside('kind: ConfigMap\nmetadata: { name: {{ .Values.name }} }\n'), ['dangling-secret-ref']);
});

test('a kustomization that is not read is not told to be missing', () => {
  const found = (unread: Text, resources: string) => {
    const texts = new Map([
      ['plane.yaml', PLANE],
      ['clusters/eu/kustomization.yaml', `resources: [${resources}]\n`],
      ['clusters/eu/pod.yaml', pod()],
      ['pullproof.yaml', 'assume: {replicator: true}\n'],
    ]);
    const paths = [...texts.keys(), 'base/kustomization.yaml'];
    const read = (path: string) => {
      const text = texts.get(path);
      return text === undefined ? unread : { text };
    };
    const { diagnostics } = judge(repositoryOf({ paths, manifests: paths, read }), 'pullproof.yaml', rules);
    return diagnostics.map(({ rule }) => rule);
  };
  for (const unread of ['too-large', 'not-text', 'lfs-pointer', 'unreadable'] as const)
    assert.deepEqual(found({ unread }, 'pod.yaml, ../../base'), ['unknown-pull'], unread);
  const fault = { unread: 'not-text', fault: 'the file is neither UTF-8 nor UTF-16' } as const;
  assert.deepEqual(found(fault, 'pod.yaml, ../../base'), ['unparsable-file']);
  assert.deepEqual(found({ unread: 'absent' }, 'pod.yaml, ../../base'), ['dangling-kustomization-resource']);
});

test('a configuration that is not read is an error, and not as if there were none', () => {
  const found = (unread: Unread, links: readonly string[] = []) => {
    const read = (path: string) => (path === 'pod.yaml' ? { text: pod() } : { unread });
    const paths = ['pod.yaml', 'pullproof.yaml'];
    const { diagnostics } = judge(repositoryOf({ paths, manifests: paths, links, read }), 'pullproof.yaml', rules);
    return diagnostics.flatMap(({ rule, message }) => (rule === 'invalid-config' ? [message] : []));
  };
  for (const unread of ['too-large', 'not-text', 'lfs-pointer', 'unreadable'] as const)
    assert.match(found(unread)[0] ?? '', /^this configuration is not read: /, unread);
  assert.deepEqual(found('absent', ['pullproof.yaml']), [
    'this configuration is not read: it is a link to no file of the repository',
  ]);
});

test('a build that is not followed to its end is unknown, and no mistake', () => {
  const chain = Object.fromEntries(
    Array.from({ length: 31 }, (_, i) => [`d${i}/kustomization.yaml`, `resources: [../d${i + 1}]\n`]),
  );
  const files = {
    'clusters/eu/kustomization.yaml': 'resources: [pod.yaml, secret.yaml, ../../d0]\n',
    'clusters/eu/pod.yaml': pod(),
    'clusters/eu/secret.yaml': BARE_SECRET,
    ...chain,
    'd31/kustomization.yaml': 'namePrefix: a-\n',
  };
  const { found, verdicts, diagnostics } = told(files);
  assert.deepEqual(found, ['unknown-pull']);
  assert.match(diagnostics[0]?.message ?? '', /^kustomizations are nested more than 30 deep: /);
  assert.deepEqual(verdicts, ['unknown', 'unknown']);
  const shallow = told({ ...files, 'd0/kustomization.yaml': 'namePrefix: a-\n' });
  assert.deepEqual(shallow.found, ['unreplicated-pull-secret']);
});
