import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import { dataPlane, resource } from './gitops-repository.ts';

const CHART = `apiVersion: v2
name: choreo-dataplane
version: 0.1.0
dependencies:
  - name: kubernetes-replicator
    version: 2.11.1
    repository: https://helm.mittwald.de
`;

const HELM_RELEASE = resource(
  'HelmRelease',
  'data-plane',
  'choreo-system',
  'spec:\n  chart:\n    spec:\n      chart: ./charts/data-plane\n      sourceRef: {kind: GitRepository, name: flux-system}\n',
  'helm.toolkit.fluxcd.io/v2',
);

/** The rules that speak of a repository with one data plane. */
function found(files: Readonly<Record<string, string>>): readonly string[] {
  const texts = Object.entries({ 'plane.yaml': dataPlane('eu'), ...files });
  const repository = repositoryOfTexts(texts.map(([path, text]) => ({ path, text })));
  return judge(repository, undefined, rules).diagnostics.map(({ rule }) => rule);
}

/** Whether it is told that nothing installs the replicator. */
function isMissed(files: Readonly<Record<string, string>>): boolean {
  return found(files).includes('missing-replicator');
}

test('a chart that depends on the replicator installs it, whether or not the repository installs the chart', () => {
  assert.ok(isMissed({}));
  assert.ok(!isMissed({ 'charts/data-plane/Chart.yaml': CHART }));
  assert.ok(!isMissed({ 'charts/data-plane/Chart.yaml': CHART, 'release.yaml': HELM_RELEASE }));
});

test('a replicator that a suspended release brings along is assumed to run', () => {
  const assumed = (release: string) => {
    const secret =
      'assume: { secrets: [{ namespace: choreo-system, name: reg, registries: [docker.io/acme], replicateTo: dp-.* }] }\n';
    const files = { 'plane.yaml': dataPlane('eu'), 'charts/data-plane/Chart.yaml': CHART, 'release.yaml': release };
    const texts = Object.entries({ ...files, 'pullproof.yaml': secret });
    const repository = repositoryOfTexts(texts.map(([path, text]) => ({ path, text })));
    const [plane] = judge(repository, 'pullproof.yaml', rules).planes;
    return plane?.assumptions?.some((assumption) => assumption.includes('suspended'));
  };
  assert.equal(assumed(HELM_RELEASE), false);
  assert.equal(assumed(HELM_RELEASE.replace('spec:\n', 'spec:\n  suspend: true\n')), true);
});

test('what other tools read may install the replicator, where it is no comment', () => {
  const terraform = 'resource "helm_release" "replicator" {\n  chart = "kubernetes-replicator"\n}\n';
  assert.ok(!isMissed({ 'terraform/addons.tf': terraform }));
  assert.ok(isMissed({ 'terraform/addons.tf': terraform.replace('  chart', '  # chart') }));
  const script = 'deploy:\n\thelm upgrade --install replicator mittwald/kubernetes-replicator\n';
  assert.ok(!isMissed({ Makefile: script }));
  assert.ok(!isMissed({ 'fleet/replicator/fleet.yaml': 'helm: { chart: kubernetes-replicator }\n' }));
  assert.ok(!isMissed({ 'helmfile.yaml': 'releases:\n  - chart: mittwald/kubernetes-replicator\n' }));
  assert.ok(isMissed({ 'helmfile.yaml': 'releases:\n  - chart: mittwald/kubernetes-replicator-extras\n' }));
});

test('a resource of a kind that is not known may install the replicator', () => {
  const spec = 'spec:\n  helmCharts:\n    - chartName: mittwald/kubernetes-replicator\n';
  const profile = (group: string) => resource('ClusterProfile', 'addons', 'default', spec, `${group}/v1beta1`);
  assert.ok(!isMissed({ 'addons.yaml': profile('config.projectsveltos.io') }));
  assert.ok(isMissed({ 'addons.yaml': profile('config.projectsveltos.io').replace('replicator', 'reflector') }));
  assert.ok(isMissed({ 'addons.yaml': profile('rbac.authorization.k8s.io') }));
});

test('a replicator of which nothing tells in which cluster it is installed may be in any', () => {
  const release = resource(
    'HelmRelease',
    'kubernetes-replicator',
    'choreo-system',
    'spec: { chart: { spec: { chart: kubernetes-replicator, sourceRef: { kind: HelmRepository, name: mittwald } } } }\n',
    'helm.toolkit.fluxcd.io/v2',
  );
  const planes = { 'plane.yaml': '# none\n', 'eu/plane.yaml': dataPlane('eu'), 'us/plane.yaml': dataPlane('us') };
  assert.ok(isMissed(planes));
  assert.ok(!isMissed({ ...planes, 'shared/replicator.yaml': release }));
  assert.ok(isMissed({ ...planes, 'us/replicator.yaml': release }));
});

test('another dependency is none of it, nor is one that its condition switches off', () => {
  const conditional = `${CHART}    condition: replication.enabled\n`;
  assert.ok(isMissed({ 'charts/data-plane/Chart.yaml': CHART.replace('kubernetes-replicator', 'reflector') }));
  const off = 'replication:\n  enabled: false\n';
  assert.ok(isMissed({ 'charts/data-plane/Chart.yaml': conditional, 'charts/data-plane/values.yaml': off }));
  assert.ok(!isMissed({ 'charts/data-plane/Chart.yaml': conditional }));
});

test('a kustomization that has Helm render the replicator installs it, but by Flux, which has no Helm', () => {
  const chart = 'helmCharts:\n  - name: kubernetes-replicator\n    version: 2.12.0\n';
  const base = { 'replicator/base/kustomization.yaml': chart };
  const overlay = 'resources: [../base]\nnamePrefix: a-\n';
  assert.ok(!isMissed(base));
  assert.ok(!isMissed({ ...base, 'replicator/eu/kustomization.yaml': overlay }));
  assert.ok(isMissed({ 'replicator/kustomization.yaml': chart.replace('kubernetes-replicator', 'reflector') }));
  const spec = (more: string) =>
    `spec:\n  interval: 1h\n  prune: true\n  path: ./replicator/base\n  ${more}: {kind: GitRepository, name: flux-system}\n`;
  const flux = resource(
    'Kustomization',
    'replicator',
    'flux-system',
    spec('sourceRef'),
    'kustomize.toolkit.fluxcd.io/v1',
  );
  assert.deepEqual(found({ ...base, 'flux.yaml': flux }), ['failing-build']);
  const source = 'repoURL: https://github.com/acme/gitops, path: replicator/base';
  const destination = 'destination: {server: https://kubernetes.default.svc}';
  const argo = resource(
    'Application',
    'replicator',
    'argocd',
    `spec:\n  source: {${source}}\n  ${destination}\n`,
    'argoproj.io/v1alpha1',
  );
  assert.ok(!isMissed({ ...base, 'argo.yaml': argo }));
});

test('the values of a chart that a kustomization brings are those of its file, and those beside it over them', () => {
  const files = (beside: string) => ({
    'plane.yaml': dataPlane('eu'),
    'secret.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: reg
  namespace: choreo-system
  annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"docker.io/acme":{"username":"robot","password":"<token>"}}}' }
`,
    'replicator/kustomization.yaml': `helmCharts:
  - name: kubernetes-replicator
    valuesFile: values.yaml
    valuesInline: ${beside}
`,
    'replicator/values.yaml': 'args: [--replicate-secrets=false]\n',
  });
  const excluded = (beside: string) => {
    const texts = Object.entries(files(beside)).map(([path, text]) => ({ path, text }));
    return judge(repositoryOfTexts(texts), undefined, rules).diagnostics.filter(
      ({ rule }) => rule === 'excluded-namespace',
    );
  };
  assert.deepEqual(
    excluded('{ podLabels: { a: b } }').map(({ at }) => at.path),
    ['replicator/values.yaml'],
  );
  assert.deepEqual(excluded('{ args: [] }'), []);
});

test('an Application installs the replicator where it deploys to', () => {
  const spec = (server: string) => `spec:
  source: { repoURL: https://helm.mittwald.de, chart: kubernetes-replicator, targetRevision: 2.12.2 }
  destination: { server: "${server}", namespace: choreo-system }
`;
  const deploying = `spec:
  source: { repoURL: https://git.example.com/acme/gitops, path: eu }
  destination: { name: eu, namespace: choreo-system }
`;
  const planes = (server: string) => ({
    'plane.yaml': '# none\n',
    'eu/secret.yaml': resource('Namespace', 'choreo-system'),
    'control-plane/planes.yaml': dataPlane('eu'),
    'argocd/eu.yaml': resource('Application', 'eu', 'argocd', deploying, 'argoproj.io/v1alpha1'),
    'argocd/replicator.yaml': resource('Application', 'replicator', 'argocd', spec(server), 'argoproj.io/v1alpha1'),
  });
  assert.ok(!isMissed(planes('eu')));
  assert.ok(isMissed(planes('https://us.example.com')));
});

test('an Application that several clusters share installs the replicator in each', () => {
  const spec = `spec:
  source: { repoURL: https://helm.mittwald.de, chart: kubernetes-replicator, targetRevision: 2.12.2 }
  destination: { server: https://kubernetes.default.svc, namespace: choreo-system }
`;
  const shared = {
    'base/replicator.yaml': resource('Application', 'replicator', 'argocd', spec, 'argoproj.io/v1alpha1'),
    'base/kustomization.yaml': 'resources: [replicator.yaml]\n',
  };
  const clusters = ['eu', 'us'].flatMap((name) => [
    [`clusters/${name}/plane.yaml`, dataPlane(name)],
    [`clusters/${name}/kustomization.yaml`, `resources: [plane.yaml${name === 'eu' ? ', ../../base' : ''}]\n`],
  ]);
  const files = { 'plane.yaml': '# none\n', ...shared, ...Object.fromEntries(clusters) };
  const both = { ...files, 'clusters/us/kustomization.yaml': files['clusters/eu/kustomization.yaml'] };
  assert.ok(isMissed(files));
  assert.ok(!isMissed(both));
});

test('a HelmRelease with a kubeconfig installs the replicator in a cluster that no file tells', () => {
  const spec = (more: string) =>
    `spec: { ${more}chart: { spec: { chart: kubernetes-replicator, sourceRef: { kind: HelmRepository, name: m } } } }\n`;
  const release = (more = '') =>
    resource('HelmRelease', 'replicator', 'choreo-system', spec(more), 'helm.toolkit.fluxcd.io/v2');
  const planes = { 'plane.yaml': '# none\n', 'eu/plane.yaml': dataPlane('eu'), 'us/plane.yaml': dataPlane('us') };
  assert.ok(isMissed({ ...planes, 'us/replicator.yaml': release() }));
  assert.ok(!isMissed({ ...planes, 'us/replicator.yaml': release('kubeConfig: { secretRef: { name: eu } }, ') }));
});
