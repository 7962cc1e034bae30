import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from './files.ts';

/** The verdict of the pull with a secret that is empty in Git, or not, and the rules that speak as errors. */
function told(ignored: string, options = '[RespectIgnoreDifferences=true]', auths = ''): readonly string[] {
  const { pulls, diagnostics } = judged({
    'argo/web.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: web, namespace: argocd }
spec:
  source: { repoURL: "https://git.example.com/acme/fleet.git", path: web }
  destination: { name: in-cluster, namespace: shop }
  ignoreDifferences: [${ignored}]
  syncPolicy: { syncOptions: ${options} }
`,
    'web/pod.yaml': `apiVersion: v1
kind: Pod
metadata: { name: web }
spec:
  imagePullSecrets: [{ name: ghcr }]
  containers: [{ name: main, image: "ghcr.io/acme/web:1" }]
---
apiVersion: v1
kind: Secret
metadata: { name: ghcr }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{${auths}}}' }
`,
  });
  const errors = diagnostics.filter(({ level }) => level === 'error').map(({ rule }) => rule);
  return [...pulls.map(({ verdict }) => verdict), ...errors];
}

test('nothing is known of the data that Argo CD leaves in a Secret as they are', () => {
  const data = '{ kind: Secret, jsonPointers: [/data] }';
  const refused = told('');
  assert.deepEqual(refused, ['unknown', 'malformed-pull-secret']);
  assert.deepEqual(told(data), ['unknown']);
  assert.deepEqual(told(data, '[]'), refused);
  assert.deepEqual(told("{ kind: Secret, name: ghcr, namespace: shop, jqPathExpressions: ['.data[]'] }"), ['unknown']);
  assert.deepEqual(told('{ kind: Secret, name: other, jsonPointers: [/data] }'), refused);
  assert.deepEqual(told('{ kind: Secret, jsonPointers: [/metadata/labels] }'), refused);
  const login = '"ghcr.io":{"auth":"YTpi"}';
  assert.deepEqual(told(data, '[]', login), ['pulled']);
  assert.deepEqual(told(data, undefined, login), ['unknown']);
});
