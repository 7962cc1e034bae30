import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from './files.ts';

function application(name: string, namespace: string, syncPolicy = '{}'): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: ${name}, namespace: argocd }
spec:
  source: { repoURL: "https://git.example.com/acme/fleet.git", path: ${name} }
  destination: { name: in-cluster, namespace: ${namespace} }
  syncPolicy: ${syncPolicy}
`;
}

const managed = (labels: string, options = 'CreateNamespace=true') =>
  `{ syncOptions: [${options}], managedNamespaceMetadata: { labels: { ${labels} } } }`;

const namespace = (labels: string) =>
  `apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { ${labels} } }\n`;

const FILES = {
  'pullproof.yaml': 'assume: { replicator: true }\n',
  'argo/ops.yaml': application('ops', 'ops'),
  'ops/secret.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: ghcr
  annotations: { replicator.v1.mittwald.de/replicate-to-matching: pull=yes }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"ghcr.io":{"auth":"YTpi"}}}' }
`,
  'shop/pod.yaml': `apiVersion: v1
kind: Pod
metadata: { name: shop }
spec:
  imagePullSecrets: [{ name: ghcr }]
  containers: [{ name: main, image: "ghcr.io/acme/shop:1" }]
`,
};

/** The verdict of the one pull, and the rules that speak, but for credentials that lie there in clear. */
function told(files: Readonly<Record<string, string>>): readonly string[] {
  const { diagnostics, pulls } = judged({ ...FILES, ...files });
  const heard = diagnostics.map(({ rule }) => rule).filter((rule) => rule !== 'plaintext-credential');
  return [...pulls.map(({ verdict }) => verdict), ...heard];
}

const UNKNOWN = ['unknown', 'unknown-pull'];
const MISSING = ['unknown', 'dangling-image-pull-secret'];
const elsewhere = (labels: string) => ({
  'argo/ns.yaml': application('ns', 'default'),
  'ns/shop.yaml': namespace(labels),
});

test('a namespace that Argo CD makes has the labels that its Application gives it', () => {
  const made = (syncPolicy: string) => told({ 'argo/shop.yaml': application('shop', 'shop', syncPolicy) });
  assert.deepEqual(made(managed('pull: "yes"')), ['pulled']);
  assert.deepEqual(made(managed('pull: "no"')), MISSING);
  assert.deepEqual(made(managed('pull: "yes"', 'CreateNamespace=false')), UNKNOWN);
  assert.deepEqual(made('{ syncOptions: [CreateNamespace=true] }'), UNKNOWN);
});

test('where others give it other labels, they take turns; an Application that brings it gives it none', () => {
  const app = { 'argo/shop.yaml': application('shop', 'shop', managed('pull: "yes"')) };
  assert.deepEqual(told({ ...app, ...elsewhere('owner: a') }), UNKNOWN);
  assert.deepEqual(told({ ...app, ...elsewhere('pull: "yes"') }), ['pulled']);
  assert.deepEqual(
    told({ ...app, 'argo/b.yaml': application('b', 'shop', managed('a: b')), 'b/pod.yaml': '' }),
    UNKNOWN,
  );
  assert.deepEqual(told({ ...app, 'shop/ns.yaml': namespace('owner: a') }), MISSING);
});

test('the labels are unknown where what is deployed with it may bring the namespace itself', () => {
  const app = application('shop', 'shop', managed('pull: "no"')).replace(
    /source: .*/,
    'sources: [{ repoURL: "https://git.example.com/acme/fleet.git", path: shop }, { repoURL: "https://charts.example.com", chart: db, targetRevision: 1.0.0 }]',
  );
  assert.deepEqual(told({ 'argo/shop.yaml': app }), UNKNOWN);
});
