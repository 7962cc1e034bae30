import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from './files.ts';

/** The verdict of the one pull, and the rules that speak, of an Application with options for kustomize. */
function told(options: string, files: Readonly<Record<string, string>> = {}, namespace = 'argocd') {
  const all = {
    'argo/shop.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop, namespace: ${namespace} }
spec:
  source: { repoURL: "https://git.example.com/acme/fleet.git", path: shop, kustomize: ${options} }
  destination: { name: in-cluster, namespace: team }
`,
    'shop/kustomization.yaml': 'resources: [shop.yaml]\n',
    'shop/shop.yaml': `apiVersion: v1
kind: Pod
metadata: { name: shop }
spec:
  imagePullSecrets: [{ name: ghcr }]
  containers: [{ name: main, image: shop }]
---
apiVersion: v1
kind: Secret
metadata: { name: ghcr }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"ghcr.io":{"auth":"YTpi"}}}' }
`,
    ...files,
  };
  const { diagnostics, pulls } = judged(all);
  const heard = diagnostics.map(({ rule }) => rule).filter((rule) => rule !== 'plaintext-credential');
  return [...pulls.map(({ image, verdict }) => `${image} ${verdict}`), ...heard];
}

test('variables of the build environment are written into images', () => {
  const images = (image: string, namespace?: string) => told(`{ images: ["shop=${image}"] }`, {}, namespace);
  assert.deepEqual(images('ghcr.io/acme/${ARGOCD_APP_NAME}:1$NOTHING'), ['ghcr.io/acme/shop:1 pulled']);
  assert.deepEqual(images('quay.io/$ARGOCD_APP_NAMESPACE/shop:1').slice(0, 1), ['quay.io/team/shop:1 unknown']);
  assert.deepEqual(images('ghcr.io/acme/$ARGOCD_APP_NAME:1', 'teams').slice(1), ['unknown-pull']);
  assert.deepEqual(images('ghcr.io/acme/shop:$ARGOCD_APP_REVISION').slice(1), ['unknown-pull']);
});

test('a label that Argo CD fills in is refused for what it becomes, not for its variable', () => {
  const labels = (value: string) => told(`{ images: ["shop=ghcr.io/acme/shop:1"], commonLabels: { a: "${value}" } }`);
  assert.deepEqual(labels('${ARGOCD_APP_REVISION}'), ['ghcr.io/acme/shop:1 pulled']);
  assert.deepEqual(labels('$ARGOCD_APP_NAME-1'), ['ghcr.io/acme/shop:1 pulled']);
  assert.ok(labels('-$ARGOCD_APP_NAME').includes('invalid-resource'));
});

test('annotations are filled in where the source asks for it', () => {
  const copied = (more: string) =>
    told(
      `{ images: ["shop=ghcr.io/acme/shop:1"], commonAnnotations: { replicator.v1.mittwald.de/replicate-to: "\${ARGOCD_APP_NAME}(" }${more} }`,
    );
  assert.ok(copied(', commonAnnotationsEnvsubst: true').includes('invalid-namespace-pattern'));
});

test('a label or annotation that the kustomization has already makes kustomize fail, unless it is forced', () => {
  const image = 'images: ["shop=ghcr.io/acme/shop:1"]';
  const files = {
    'shop/kustomization.yaml': 'resources: [shop.yaml]\ncommonAnnotations: { a: b }\ncommonLabels: { c: d }\n',
  };
  const failing = (options: string) =>
    told(`{ ${image}, ${options} }`, files).filter((rule) => rule === 'failing-build');
  assert.deepEqual(failing('commonAnnotations: { a: b }'), ['failing-build']);
  assert.deepEqual(failing('commonLabels: { c: e, f: g }'), ['failing-build']);
  assert.deepEqual(failing('commonAnnotations: { a: c }, forceCommonAnnotations: true'), []);
  assert.deepEqual(failing('commonLabels: { c: e }, forceCommonLabels: true'), []);
  assert.deepEqual(failing('commonAnnotations: { x: y }, commonLabels: { z: z }'), []);
});

test('a component that the kustomization lists already is not built twice', () => {
  const files = {
    'shop/kustomization.yaml': 'resources: [shop.yaml]\ncomponents: [part]\n',
    'shop/part/kustomization.yaml':
      'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nresources: [map.yaml]\n',
    'shop/part/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: part }\n',
  };
  assert.deepEqual(told('{ images: ["shop=ghcr.io/acme/shop:1"], components: [part] }', files), [
    'ghcr.io/acme/shop:1 pulled',
  ]);
});
