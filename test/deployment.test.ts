import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../src/results/diagnostic.ts';
import { lineStarts, position } from '../src/text/source.ts';
import { type Files, judged as judgedAlone } from './files.ts';
import { kustomization, resource } from './gitops-repository.ts';
import { dataPlane, pullSecret } from './healthy.ts';

const CONFIG = 'assume: {replicator: true}\n';

/** The report on files beside a configuration that says that the replicator runs. */
function judged(files: Files, rendered: readonly string[] = []): Report {
  return judgedAlone({ 'pullproof.yaml': CONFIG, ...files }, { rendered });
}

/** What is found, as `level rule path:line`, but for credentials that lie there in clear. */
function found({ diagnostics }: Report, files: Files): readonly string[] {
  return diagnostics
    .filter(({ rule }) => rule !== 'plaintext-credential')
    .map(({ rule, level, at: { path, start } }) => {
      const { line } = position(lineStarts(files[path] ?? ''), start);
      return `${level} ${rule} ${path}:${line}`;
    });
}

/** What is pulled and what is not, as `verdict cause kind/name/container`. */
function pulls({ pulls: all }: Report): readonly string[] {
  return all.map(({ verdict, cause, workload: { kind, name }, container }) =>
    [verdict, ...(cause === null ? [] : [cause]), `${kind}/${name}/${container}`].join(' '),
  );
}

function verdicts({ planes }: Report): readonly string[] {
  return planes.map(({ verdict, cause }) => (cause === null ? verdict : `${verdict} ${cause}`));
}

const PLANE = { 'eu/data-plane.yaml': dataPlane('eu') };
const SECRET = { 'eu/pull-secret.yaml': pullSecret() };

test('an entry that leads nowhere is one error, whatever hangs on it', () => {
  const files = { ...PLANE, ...SECRET, 'eu/kustomization.yaml': kustomization('data-plane.yaml', 'pull-secrets.yaml') };
  const report = judged(files);
  assert.deepEqual(found(report, files), ['error dangling-kustomization-resource eu/kustomization.yaml:3']);
  assert.deepEqual(verdicts(report), ['unknown dangling-kustomization-resource']);
  assert.deepEqual(report.diagnostics[0]?.fix?.edits[0]?.text, 'pull-secret.yaml');
});

test('a file that is no manifest may have been left out, where nothing else but manifests is judged', () => {
  const generator = 'secretGenerator:\n  - name: s\n    files: [run.sh]\n';
  const files = { 'a/kustomization.yaml': generator };
  assert.deepEqual(found(judged(files), files), ['warning dangling-kustomization-resource a/kustomization.yaml:3']);
  const more = { ...files, 'README.md': 'read me' };
  assert.deepEqual(found(judged(more), more), ['error dangling-kustomization-resource a/kustomization.yaml:3']);
});

test('a cycle, and a file outside the root, are told where they are named', () => {
  const files = {
    'a/kustomization.yaml': kustomization('../b'),
    'b/kustomization.yaml': kustomization('../a'),
    'c/kustomization.yaml': kustomization('../d/pod.yaml'),
    'd/pod.yaml': resource('ConfigMap', 'x'),
  };
  assert.deepEqual(found(judged(files), files), [
    'error dangling-kustomization-resource b/kustomization.yaml:2',
    'error dangling-kustomization-resource c/kustomization.yaml:2',
  ]);
});

test('what does not parse is told once', () => {
  const files = { 'a/kustomization.yaml': kustomization('pod.yaml'), 'a/pod.yaml': 'apiVersion: v1\nkind: [Pod\n' };
  assert.deepEqual(
    judged(files).diagnostics.map(({ rule }) => rule),
    ['unparsable-file'],
  );
});

test('a plane whose own build fails is not claimed to pull', () => {
  const files = {
    ...PLANE,
    ...SECRET,
    'eu/kustomization.yaml': kustomization('data-plane.yaml', 'pull-secret.yaml', 'gone.yaml'),
  };
  assert.deepEqual(verdicts(judged(files)), ['unknown dangling-kustomization-resource']);
});

test('what a base fetches, or a transformer may add, is not known to be missing', () => {
  const base = { ...PLANE, 'eu/kustomization.yaml': kustomization('data-plane.yaml', '../base') };
  const fetching = { ...base, 'base/kustomization.yaml': kustomization('https://github.com/acme/secrets//eu') };
  const adding = {
    ...base,
    'base/kustomization.yaml': 'transformers: [own.yaml]\n',
    'base/own.yaml': resource('Adder', 'a'),
  };
  for (const files of [fetching, adding]) assert.deepEqual(verdicts(judged(files)), ['unknown unknown-pull']);
  const bare = {
    ...base,
    'base/kustomization.yaml': kustomization('adder.yaml'),
    'base/adder.yaml': resource('Adder', 'a'),
  };
  assert.deepEqual(verdicts(judged(bare)), ['refused dangling-secret-ref']);
});

test('a secret whose file is left out is told beside an entry that leads nowhere, unless that was meant for it', () => {
  const told = (entry: string) => {
    const files = { ...PLANE, ...SECRET, 'eu/kustomization.yaml': kustomization('data-plane.yaml', entry) };
    return judged(files).diagnostics.some(({ rule }) => rule === 'unreached-pull-secret');
  };
  assert.ok(told('namespaces.yaml'));
  assert.ok(!told('pull-secrets.yaml'));
});

test('a pull secret that is left out is told although nothing pulls with it', () => {
  const files = {
    ...PLANE,
    ...SECRET,
    'eu/kustomization.yaml': kustomization('data-plane.yaml', 'pull-secret.yaml'),
    'eu/more.yaml': pullSecret().replace('dockerhub-pull-secret', 'team-pull-secret'),
  };
  assert.deepEqual(found(judged(files), files), ['warning unreached-pull-secret eu/kustomization.yaml:1']);
});

test('a shelved pull secret is told at the kustomization that should name it', () => {
  const files = {
    ...PLANE,
    'eu/kustomization.yaml': kustomization('data-plane.yaml'),
    'eu/pull-secret.yaml.todo': pullSecret(),
  };
  const report = judged(files);
  assert.deepEqual(found(report, files), ['error unreached-pull-secret eu/kustomization.yaml:1']);
  assert.match(report.diagnostics[0]?.help ?? '', /pull-secret\.yaml"/);
});

test('a file that is left out is no mistake where another one brings its secret', () => {
  const files = {
    ...PLANE,
    ...SECRET,
    'eu/kustomization.yaml': kustomization('data-plane.yaml', 'pull-secret.yaml'),
    'eu/old.yaml': pullSecret(),
  };
  assert.deepEqual(found(judged(files), files), []);
});

function release(name: string, values: string, spec = ''): string {
  const indented = values.replace(/^/gm, '    ').trimEnd();
  const body = `spec:\n  interval: 10m\n${spec}  values:\n${indented}\n`;
  return resource('HelmRelease', name, 'dp-shop', body, 'helm.toolkit.fluxcd.io/v2');
}

const IMAGE = 'image:\n  repository: docker.io/acme/web\n  tag: "1"\n';
const named = (name: string) => `${IMAGE}imagePullSecrets:\n  - name: ${name}\n`;

test('the values of a release are judged as the pods of its chart', () => {
  const files = { ...PLANE, ...SECRET, 'eu/web.yaml': release('web', named('dockerhub-pull-secret')) };
  const report = judged(files);
  assert.deepEqual(found(report, files), []);
  assert.deepEqual(pulls(report), ['pulled HelmRelease/web/image']);
  assert.deepEqual(report.pulls[0]?.namespace, 'dp-shop');
  assert.ok(report.pulls[0]?.assumptions.includes('the chart of HelmRelease "web" pulls as its values say'));
});

test('a pull secret that values name and nothing makes is told where it is named', () => {
  const files = { ...PLANE, ...SECRET, 'eu/web.yaml': release('web', named('dockerhub-pul-secret')) };
  const report = judged(files);
  assert.deepEqual(found(report, files), ['error dangling-image-pull-secret eu/web.yaml:13']);
  assert.deepEqual(pulls(report), ['refused dangling-image-pull-secret HelmRelease/web/image']);
});

const CHART = {
  'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
  'charts/web/templates/secret.yaml':
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: made-by-chart\ntype: kubernetes.io/dockerconfigjson\n',
};
const IN_REPOSITORY =
  '  chart: {spec: {chart: ./charts/web, sourceRef: {kind: GitRepository, name: flux-system, namespace: flux-system}}}\n';

test('what a chart in the repository may make is unknown, and only that', () => {
  const files = {
    ...PLANE,
    ...SECRET,
    ...CHART,
    'eu/made.yaml': release('made', named('made-by-chart'), IN_REPOSITORY),
    'eu/other.yaml': release('other', named('made-by-nobody'), IN_REPOSITORY),
  };
  const report = judged(files);
  assert.deepEqual(pulls(report), [
    'unknown unknown-pull HelmRelease/made/image',
    'refused dangling-image-pull-secret HelmRelease/other/image',
  ]);
  assert.deepEqual(
    found(report, files).filter((line) => line.startsWith('error')),
    ['error dangling-image-pull-secret eu/other.yaml:14'],
  );
});

test('what the values leave to the chart is unknown', () => {
  const files = {
    ...PLANE,
    ...SECRET,
    'eu/a.yaml': release('silent', IMAGE),
    'eu/b.yaml': release('rootless', named('dockerhub-pull-secret').replace('docker.io/', '')),
    'eu/c.yaml': release('elsewhere', named('gone'), '  valuesFrom: [{kind: ConfigMap, name: gone}]\n'),
  };
  const report = judged(files);
  assert.deepEqual(
    report.diagnostics.filter(({ level }) => level !== 'note' && level !== 'warning').map(({ rule }) => rule),
    [],
  );
  assert.deepEqual(pulls(report), [
    'unknown unknown-pull HelmRelease/silent/image',
    'unknown unknown-pull HelmRelease/rootless/image',
    'unknown unknown-pull HelmRelease/elsewhere/image',
  ]);
});

test('pull secrets are meant for the images around which they are named', () => {
  const values = `
front:
  image: docker.io/acme/front:1
  imagePullSecrets: [dockerhub-pull-secret]
back:
  image: {repository: docker.io/acme/back, tag: "1"}
  serviceAccount: {imagePullSecrets: [{name: dockerhub-pull-secret}]}
bare:
  image: docker.io/acme/bare:1
`.trim();
  const report = judged({ ...PLANE, ...SECRET, 'eu/web.yaml': release('web', values) });
  assert.deepEqual(pulls(report), [
    'pulled HelmRelease/web/front.image',
    'pulled HelmRelease/web/back.image',
    'unknown unknown-pull HelmRelease/web/bare.image',
  ]);
});

test('rendered output takes the place of the values it was rendered from', () => {
  const pod = `apiVersion: v1
kind: Pod
metadata:
  name: web-0
  namespace: dp-shop
  labels: {app.kubernetes.io/instance: web}
spec:
  imagePullSecrets: [{name: dockerhub-pull-secret}]
  containers: [{name: main, image: "docker.io/acme/web:1"}]
`;
  const files = { ...PLANE, ...SECRET, 'eu/web.yaml': release('web', IMAGE), 'out/eu/web.yaml': pod };
  assert.deepEqual(pulls(judged(files, ['out'])), ['pulled Pod/web-0/main']);
});

test('a pull secret of one namespace that is left out is not made up for by another one', () => {
  const pod = (name: string) =>
    resource(
      'Pod',
      name,
      undefined,
      'spec: {imagePullSecrets: [{name: reg}], containers: [{name: m, image: x.io/a:1}]}\n',
    );
  const secret = resource(
    'Secret',
    'reg',
    undefined,
    'type: kubernetes.io/dockerconfigjson\ndata: {.dockerconfigjson: e30=}\n',
  );
  const files = {
    'other/kustomization.yaml': `namespace: other\n${kustomization('pod.yaml', 'secret.yaml')}`,
    'other/pod.yaml': pod('there'),
    'other/secret.yaml': secret,
    'energy/kustomization.yaml': `namespace: energy\n${kustomization('pod.yaml')}  # - secret.yaml\n`,
    'energy/pod.yaml': pod('here'),
    'energy/secret.yaml.todo': secret,
  };
  const report = judged(files);
  const told = found(report, files).filter((line) => line.includes('energy'));
  assert.deepEqual(told, ['warning unreached-pull-secret energy/kustomization.yaml:4']);
  assert.match(report.diagnostics.find(({ rule }) => rule === 'unreached-pull-secret')?.message ?? '', /"secret.yaml"/);
});

test('a path that is filled in later leaves its build open', () => {
  const files = {
    'a/kustomization.yaml': kustomization('<CLUSTER_NAME>.yaml', 'pod.yaml'),
    'a/pod.yaml': resource('ConfigMap', 'x'),
  };
  assert.deepEqual(judged(files).diagnostics, []);
});

test('files outside a root are taken where a script lifts the restriction', () => {
  const files = { 'c/kustomization.yaml': kustomization('../d/map.yaml'), 'd/map.yaml': resource('ConfigMap', 'x') };
  assert.equal(judged(files).summary.errors, 1);
  const script = 'kustomize build --load-restrictor LoadRestrictionsNone c | kubectl apply -f -\n';
  assert.equal(judged({ ...files, Makefile: script }).summary.errors, 0);
});

test('a SopsSecret is applied as it is, and decrypted in its cluster', () => {
  const sops = 'sops: {mac: "ENC[x]", lastmodified: "2026-05-04"}\n';
  const flux = `spec: {path: ./apps, sourceRef: {kind: GitRepository, name: flux-system}}\n`;
  const files = {
    'clusters/eu/k.yaml': resource('Kustomization', 'apps', 'flux-system', flux, 'kustomize.toolkit.fluxcd.io/v1'),
    'apps/s.yaml': resource('SopsSecret', 's', 'x', sops, 'isindir.github.com/v1alpha3'),
  };
  assert.deepEqual(judged(files).diagnostics, []);
  const plain = { ...files, 'apps/s.yaml': resource('Secret', 's', 'x', sops) };
  assert.deepEqual(
    judged(plain).diagnostics.map(({ rule, level }) => `${level} ${rule}`),
    ['error missing-decryption'],
  );
});
