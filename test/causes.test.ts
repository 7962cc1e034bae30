import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import type { Diagnostic } from '../src/results/diagnostic.ts';

const PLANE = `apiVersion: core.choreo.dev/v1
kind: DataPlane
metadata: { name: eu, namespace: acme }
spec: { registry: { prefix: docker.io/acme, secretRef: dockerhub-pull-secret } }
`;

function pod(image = 'docker.io/acme/shop:1'): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: shop, namespace: dp-acme-shop-dev-1a2b3c4d }
spec:
  imagePullSecrets: [{ name: dockerhub-pull-secret }]
  containers: [{ name: main, image: ${image} }]
`;
}

interface Told {
  readonly found: readonly string[];
  readonly verdicts: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
}

/** The rules that speak, but for credentials that lie there in clear, and the verdicts of planes and pulls. */
function told(files: Readonly<Record<string, string>>, config = 'assume: {replicator: true}\n'): Told {
  const all = { 'pullproof.yaml': config, 'plane.yaml': PLANE, ...files };
  const sources = Object.entries(all).map(([path, text]) => ({ path, text }));
  const { diagnostics, planes, pulls } = judge(repositoryOfTexts(sources), 'pullproof.yaml', rules);
  const heard = diagnostics.filter(({ rule }) => rule !== 'plaintext-credential');
  return {
    found: heard.map(({ rule }) => rule),
    verdicts: [...planes, ...pulls].map(({ verdict }) => verdict),
    diagnostics: heard,
  };
}

const EXTERNAL_SECRET = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: dockerhub-pull-secret, namespace: choreo-system }
spec:
  secretStoreRef: { kind: ClusterSecretStore, name: vault }
  target:
    template:
      type: kubernetes.io/dockerconfigjson
      metadata: { annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* } }
      data:
        .dockerconfigjson: '{"auths":{"{{ .host }}":{"auth":"{{ .auth }}"}}}'
  data: [{ secretKey: auth, remoteRef: { key: dockerhub } }]
---
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: vault }
`;

test('a registry that a template fills in may be the one of an image', () => {
  const { found, verdicts } = told({ 'secret.yaml': EXTERNAL_SECRET, 'pod.yaml': pod() });
  assert.deepEqual(found, ['unknown-pull']);
  assert.deepEqual(verdicts, ['unknown', 'unknown']);
  const empty = EXTERNAL_SECRET.replace('"{{ .host }}"', '"docker.io/acme":{},"{{ .host }}"');
  assert.deepEqual(told({ 'secret.yaml': empty, 'pod.yaml': pod() }).verdicts, ['unknown', 'unknown']);
});

const SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: dockerhub-pull-secret
  namespace: choreo-system
  annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"docker.io/acme":{"username":"u","password":"<token>"}}}' }
`;

test('a label "svc" alone makes no host a name of cluster DNS', () => {
  for (const [host, rule] of [
    ['registry.svc.ci.example.org', 'foreign-image'],
    ['registry.eu.svc.example.org', 'foreign-image'],
    ['registry.tools.svc', 'unreachable-registry'],
    ['registry.tools.svc.cluster.local:5000', 'unreachable-registry'],
    ['registry-0.registry.tools.svc.cluster.local', 'unreachable-registry'],
    ['registry.choreo-system.svc.k8s.example.org', 'unreachable-registry'],
  ]) {
    const { found } = told({ 'secret.yaml': SECRET, 'pod.yaml': pod(`${host}/acme/shop:1`) });
    assert.deepEqual(found, [rule], host);
  }
});

test('an application by the name of todo is no placeholder', () => {
  for (const image of ['docker.io/acme/todo:1', 'docker.io/acme/todo-api:1', 'docker.io/acme/to-do-list:1'])
    assert.deepEqual(told({ 'secret.yaml': SECRET, 'pod.yaml': pod(image) }).found, [], image);
  for (const image of ['todo', 'to-do:1', 'docker.io/todo/todo:1', 'docker.io/acme/change-me:1'])
    assert.deepEqual(told({ 'secret.yaml': SECRET, 'pod.yaml': pod(image) }).found, ['placeholder-image'], image);
});

test('a file that a generator misses is one mistake, and what it would hold is not known', () => {
  const generator = `resources: [plane.yaml, pod.yaml]
secretGenerator:
  - name: dockerhub-pull-secret
    namespace: choreo-system
    type: kubernetes.io/dockerconfigjson
    files: [.dockerconfigjson=config.json]
    options:
      disableNameSuffixHash: true
      annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* }
`;
  const { found, verdicts } = told({ 'kustomization.yaml': generator, 'pod.yaml': pod() });
  assert.deepEqual(found, ['dangling-kustomization-resource']);
  assert.deepEqual(verdicts, ['unknown', 'unknown']);
});
