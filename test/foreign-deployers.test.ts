import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOf } from './files.ts';
import { dataPlane, resource } from './gitops-repository.ts';

const FLUX = 'kustomize.toolkit.fluxcd.io/v1';
const SYNC = resource(
  'Kustomization',
  'flux-system',
  'flux-system',
  'spec: { path: ./clusters/eu, sourceRef: { kind: GitRepository, name: flux-system } }\n',
  FLUX,
);
const SECRET = resource(
  'Secret',
  'reg',
  'choreo-system',
  'type: kubernetes.io/dockerconfigjson\nstringData: { .dockerconfigjson: "{}" }\n',
);
const POD = resource('Pod', 'a', 'a', 'spec: { containers: [{ name: a, image: a }] }\n');
const REPLICATOR = resource(
  'HelmRelease',
  'kubernetes-replicator',
  'choreo-system',
  'spec: { chart: { spec: { chart: kubernetes-replicator, sourceRef: { kind: HelmRepository, name: mittwald } } } }\n',
  'helm.toolkit.fluxcd.io/v2',
);

/** What is told of a repository in which Flux deploys the data plane of a cluster, and a file beside it. */
function found(beside: string, others: Readonly<Record<string, string>> = {}): readonly string[] {
  const files = { 'clusters/eu/sync.yaml': SYNC, 'clusters/eu/plane.yaml': dataPlane('eu'), ...others };
  const { diagnostics } = judge(repositoryOf({ ...files, 'clusters/eu/beside.yaml': beside }), undefined, rules);
  return diagnostics.map(({ rule }) => rule);
}

/** A ResourceSet of the Flux Operator that makes a Kustomization of each tenant. */
function resourceSet(source = 'flux-system', kind = 'Kustomization'): string {
  const spec = `spec:
  inputs: [{ tenant: registry }]
  resources:
    - apiVersion: ${FLUX}
      kind: ${kind}
      metadata: { name: << inputs.tenant >>, namespace: flux-system }
      spec: { path: ./tenants/<< inputs.tenant >>, sourceRef: { kind: GitRepository, name: ${source} } }
`;
  return resource('ResourceSet', 'tenants', 'flux-system', spec, 'fluxcd.controlplane.io/v1');
}

const LEFT = { 'tenants/registry/secret.yaml': SECRET, 'tenants/registry/replicator.yaml': REPLICATOR };

test('a file that nothing known here deploys may be deployed by what a ResourceSet makes', () => {
  assert.deepEqual(found('# nothing\n', LEFT), ['missing-replicator', 'dangling-secret-ref']);
  assert.deepEqual(found(resourceSet(), LEFT), ['unknown-pull']);
  assert.deepEqual(found(resourceSet('flux-system', 'Namespace'), LEFT), ['missing-replicator', 'dangling-secret-ref']);
});

test('a ResourceSet that deploys this repository makes nothing that no file holds', () => {
  assert.ok(found(resourceSet()).includes('dangling-secret-ref'));
  assert.ok(!found(resourceSet('tenant')).includes('dangling-secret-ref'));
  const text = 'spec: { resourcesTemplate: "---\\nkind: Kustomization\\n" }\n';
  const templated = resource('ResourceSet', 'tenants', 'flux-system', text, 'fluxcd.controlplane.io/v1');
  assert.ok(!found(templated).includes('dangling-secret-ref'));
});

test('deployers beside Flux and Argo CD are not followed', () => {
  const kinds = {
    'gitops.kluctl.io/v1beta1': 'KluctlDeployment',
    'config.projectsveltos.io/v1beta1': 'ClusterProfile',
    'configsync.gke.io/v1beta1': 'RootSync',
    'kappctrl.k14s.io/v1alpha1': 'App',
  };
  for (const [apiVersion, kind] of Object.entries(kinds)) {
    const deployer = resource(kind, 'all', 'default', 'spec: {}\n', apiVersion);
    assert.deepEqual(found(deployer, LEFT), ['unknown-pull'], kind);
    assert.ok(found(deployer).includes('dangling-secret-ref'), kind);
  }
});

test('a ClusterProfile of Sveltos may deploy anything that a Secret of manifests holds', () => {
  const isMissed = (kind: string) => {
    const spec = `spec: { policyRefs: [{ kind: ${kind}, name: a, namespace: b }] }\n`;
    const profile = resource('ClusterProfile', 'all', '', spec, 'config.projectsveltos.io/v1beta1');
    return found(profile).includes('dangling-secret-ref');
  };
  assert.deepEqual([isMissed('Secret'), isMissed('ConfigMap')], [false, true]);
});

test('Karmada propagates secrets by their names, and any that pods or operators bring', () => {
  const policy = (spec: string) =>
    resource('PropagationPolicy', 'all', 'choreo-system', spec, 'policy.karmada.io/v1alpha1');
  const isMissed = (spec: string) => found(policy(`spec: ${spec}\n`)).includes('dangling-secret-ref');
  assert.ok(!isMissed('{ resourceSelectors: [{ apiVersion: v1, kind: Secret, name: reg }] }'));
  assert.ok(!isMissed('{ resourceSelectors: [{ apiVersion: v1, kind: Secret }] }'));
  assert.ok(isMissed('{ resourceSelectors: [{ apiVersion: v1, kind: Secret, name: other }] }'));
  assert.ok(isMissed('{ resourceSelectors: [{ apiVersion: apps/v1, kind: Deployment }] }'));
  assert.ok(!isMissed('{ propagateDeps: true, resourceSelectors: [{ apiVersion: apps/v1, kind: Deployment }] }'));
  assert.ok(
    !isMissed('{ resourceSelectors: [{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, name: x }] }'),
  );
});

test('what deploys folders that hold nothing here reads another repository', () => {
  const deployers = (folder: string) => [
    resource('GitRepo', 'a', 'fleet', `spec: { repo: r, paths: [${folder}/*] }\n`, 'fleet.cattle.io/v1alpha1'),
    resource('RootSync', 'a', 'fleet', `spec: { git: { repo: r, dir: ${folder} } }\n`, 'configsync.gke.io/v1beta1'),
    resource(
      'App',
      'a',
      'fleet',
      `spec: { fetch: [{ git: { url: r, subPath: ${folder} } }] }\n`,
      'kappctrl.k14s.io/v1alpha1',
    ),
  ];
  const isMissed = (deployer: string) => found(deployer, { 'tenants/b/pod.yaml': POD }).includes('dangling-secret-ref');
  assert.deepEqual(deployers('tenants').map(isMissed), [true, true, true]);
  assert.deepEqual(deployers('elsewhere').map(isMissed), [false, false, false]);
});
