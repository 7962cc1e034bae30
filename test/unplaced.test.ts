import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from './files.ts';

const SECRET = `apiVersion: v1
kind: Secret
metadata: { name: regcred, namespace: choreo-system }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"docker.io/acme":{"username":"u","password":"p"}}}' }
`;
const POD = `apiVersion: v1
kind: Pod
metadata: { name: shop, namespace: dp-acme-shop-dev-1a2b3c4d }
spec: { containers: [{ name: main, image: docker.io/acme/shop:1 }] }
`;

function plane(name: string): string {
  return `apiVersion: core.choreo.dev/v1
kind: DataPlane
metadata: { name: ${name}, namespace: acme }
spec: { registry: { prefix: docker.io/acme, secretRef: regcred } }
`;
}

/** The verdicts of two planes and of a pod in the first's cluster, in this order. */
function verdicts(files: Readonly<Record<string, string>>): readonly string[] {
  const { planes, pulls } = judged({ 'planes/eu.yaml': plane('eu'), 'planes/us.yaml': plane('us'), ...files });
  return [...planes, ...pulls].map(({ verdict }) => verdict);
}

const OWN = { 'clusters/eu/pod.yaml': POD, 'clusters/eu/regcred.yaml': SECRET, 'clusters/us/regcred.yaml': SECRET };

const POLICY = `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: sync }
spec:
  rules:
  - name: copy
    match: { any: [{ resources: { kinds: [Namespace] } }] }
    generate:
      apiVersion: v1
      kind: Secret
      name: regcred
      namespace: "{{ request.object.metadata.name }}"
      clone: { namespace: choreo-system, name: regcred }
  - name: add
    match: { any: [{ resources: { kinds: [Pod] } }] }
    mutate: { patchStrategicMerge: { spec: { imagePullSecrets: [{ name: regcred }] } } }
`;

test('what copies, of which nothing tells where it runs, may run in any cluster', () => {
  assert.deepEqual(verdicts(OWN), ['refused', 'refused', 'refused']);
  assert.deepEqual(verdicts({ ...OWN, 'shared/policy.yaml': POLICY }), ['unknown', 'unknown', 'unknown']);
  assert.deepEqual(verdicts({ ...OWN, 'clusters/us/policy.yaml': POLICY }), ['refused', 'pulled', 'refused']);
});

test('what runs elsewhere is in no cluster that is declared complete', () => {
  const config = `clusters:
  eu: { paths: ["clusters/eu/**"], dataPlane: eu, complete: true }
  us: { paths: ["clusters/us/**"], dataPlane: us }
`;
  const files = { ...OWN, 'pullproof.yaml': config, 'shared/policy.yaml': POLICY };
  assert.deepEqual(verdicts(files), ['refused', 'unknown', 'refused']);
});

test('a service account of which nothing tells where it lands may be that of any pod', () => {
  const account = (namespace: string) => `apiVersion: v1
kind: ServiceAccount
metadata: { name: default, namespace: ${namespace} }
imagePullSecrets: [{ name: regcred }]
`;
  const pull = (namespace: string) => verdicts({ ...OWN, 'shared/account.yaml': account(namespace) })[2];
  assert.equal(pull('dp-acme-shop-dev-1a2b3c4d'), 'unknown');
  assert.equal(pull('prod'), 'refused');
});

test('a secret that another name makes is not missing where nothing tells to which cluster it goes', () => {
  const external = (target: string) => `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: pull, namespace: choreo-system }
spec:
  target: { name: ${target}, template: { type: kubernetes.io/dockerconfigjson } }
  data: [{ secretKey: .dockerconfigjson, remoteRef: { key: r } }]
`;
  assert.deepEqual(verdicts({ 'shared/es.yaml': external('regcred') }), ['unknown', 'unknown']);
  assert.deepEqual(verdicts({ 'shared/es.yaml': external('other') }), ['refused', 'refused']);
});

test('a chart of which nothing tells where it is installed may make a secret in any cluster', () => {
  const files = (name: string) => ({
    'shared/release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: pull, namespace: choreo-system }
spec: { chart: { spec: { chart: ./charts/pull, sourceRef: { kind: GitRepository, name: flux-system } } } }
`,
    'charts/pull/Chart.yaml': 'apiVersion: v2\nname: pull\nversion: 1.0.0\n',
    'charts/pull/templates/secret.yaml': `kind: Secret\nmetadata:\n  name: ${name}\ndata: {{ .Values.data }}\n`,
  });
  assert.deepEqual(verdicts(files('regcred')), ['unknown', 'unknown']);
  assert.deepEqual(verdicts(files('other')), ['refused', 'refused']);
});

test('a chart that nothing installs may be installed by hand, and make the secrets that its templates name', () => {
  const files = (name: string) => ({
    'charts/pull/Chart.yaml': 'apiVersion: v2\nname: pull\nversion: 1.0.0\n',
    'charts/pull/templates/secret.yaml': `kind: Secret\nmetadata:\n  name: ${name}\ndata: {{ .Values.data }}\n`,
  });
  assert.deepEqual(verdicts(files('regcred')), ['unknown', 'unknown']);
  assert.deepEqual(verdicts(files('reg{{ .Values.suffix }}')), ['unknown', 'unknown']);
  assert.deepEqual(verdicts(files('other')), ['refused', 'refused']);
  assert.deepEqual(verdicts(files('{{ .Release.Name }}')), ['refused', 'refused']);
  const named = (value: string) => ({
    ...files('{{ .Values.registry.secret }}'),
    'charts/pull/values.yaml': `registry: { secret: ${value} }\n`,
  });
  assert.deepEqual(verdicts(named('regcred')), ['unknown', 'unknown']);
  assert.deepEqual(verdicts(named('other')), ['refused', 'refused']);
  assert.deepEqual(verdicts(files('{{ default "regcred" .Values.name }}')), ['unknown', 'unknown']);
});

test('what manages clusters from one without data planes may make secrets in the others', () => {
  const work = `apiVersion: work.open-cluster-management.io/v1
kind: ManifestWork
metadata: { name: pull, namespace: eu }
spec: { workload: { manifests: [{ apiVersion: v1, kind: Secret, metadata: { name: regcred } }] } }
`;
  assert.deepEqual(verdicts({ 'control-plane/work.yaml': work }), ['unknown', 'unknown']);
  assert.deepEqual(verdicts({ 'hub/work.yaml': work }), ['unknown', 'unknown']);
  assert.deepEqual(verdicts({ 'clusters/us/work.yaml': work }), ['refused', 'unknown']);
});

/** An ApplicationSet that deploys a path. */
function applicationSet(path: string, generator = 'list: { elements: [{ name: eu }] }'): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: planes, namespace: argocd }
spec:
  goTemplate: true
  generators: [{ ${generator} }]
  template:
    metadata: { name: "{{ .name }}" }
    spec:
      source: { repoURL: "https://git.example.com/acme/gitops.git", path: '${path}' }
      destination: { server: "https://kubernetes.default.svc", namespace: acme }
`;
}

test('what deploys the folders of all clusters is in none of them', () => {
  const set = applicationSet('clusters/{{ .name }}', 'clusters: {}');
  const folders = { 'clusters/eu/plane.yaml': plane('eu'), 'clusters/us/plane.yaml': plane('us') };
  const { planes } = judged({ 'argo/set.yaml': set, ...folders });
  assert.deepEqual(
    planes.map(({ dataPlane }) => dataPlane),
    ['acme/eu', 'acme/us'],
  );
});

test('a data plane that what deploys leaves out is told of where its paths are open', () => {
  const told = (path: string) => {
    const files = { 'argo/set.yaml': applicationSet(path), 'apps/pod.yaml': POD, 'planes/eu/plane.yaml': plane('eu') };
    const { planes, diagnostics } = judged(files);
    return [planes.length, ...diagnostics.map(({ rule }) => rule)];
  };
  assert.deepEqual(told('planes/{{ .name }}')[0], 1);
  assert.deepEqual(told('apps'), [0, 'unknown-pull']);
  assert.deepEqual(told('planes/{{ regexFind "e." .name }}'), [0, 'unplaced-resource']);
  const chart = (kind: string) => ({
    'root/Chart.yaml': 'apiVersion: v2\nname: root\n',
    'root/templates/apps.yaml': `kind: ${kind}\nmetadata: { name: {{ .Values.name }} }\n`,
  });
  const charted = (kind: string) => {
    const files = { 'argo/set.yaml': applicationSet('root'), ...chart(kind), 'planes/eu/plane.yaml': plane('eu') };
    return judged(files).diagnostics.map(({ rule }) => rule);
  };
  assert.deepEqual([charted('Application'), charted('Service')], [['unplaced-resource'], []]);
});
