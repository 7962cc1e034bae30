import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOf as baseRepositoryOf } from '../src/repository/repository.ts';
import { repositoryOf } from './files.ts';

const PLANE = `apiVersion: core.choreo.dev/v1
kind: DataPlane
metadata: { name: eu, namespace: acme }
spec: { registry: { prefix: docker.io/acme, secretRef: ghcr-pull-secret } }
`;
const SECRET = `apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: ghcr-pull-secret, namespace: choreo-system }
`;

/** What the finding of the missing secret points to besides. */
function reasons(files: Readonly<Record<string, string>>): readonly string[] {
  const { diagnostics } = judge(repositoryOf({ 'plane.yaml': PLANE, ...files }), undefined, rules);
  const [dangling] = diagnostics.filter(({ rule }) => rule === 'dangling-secret-ref');
  return (dangling?.because ?? []).map(({ at, message }) => `${at.path}: ${message}`);
}

test('a script that creates the secret is pointed to', () => {
  const script =
    'kubectl create secret docker-registry \\\n  --namespace choreo-system \\\n  ghcr-pull-secret --docker-server ghcr.io\n';
  assert.deepEqual(reasons({ 'hack/setup.sh': script }), ['hack/setup.sh: a script creates it']);
  assert.deepEqual(reasons({ Makefile: `secret:\n\t${script}` }), ['Makefile: a script creates it']);
  assert.deepEqual(reasons({ 'hack/setup.sh': script.replace('ghcr-pull', 'other-pull') }), []);
});

test('a file that is set aside is pointed to', () => {
  assert.deepEqual(reasons({ 'ghcr.yaml.todo': SECRET }), ['ghcr.yaml.todo: it is in a file that is set aside']);
  assert.deepEqual(reasons({ 'ghcr.yaml.bak': SECRET.replace('ghcr-', 'other-') }), []);
});

test('a manifest that nothing deploys is pointed to', () => {
  const app = `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: platform, namespace: argocd }
spec:
  source: { repoURL: https://github.com/acme/fleet, path: platform }
  destination: { server: https://kubernetes.default.svc, namespace: acme }
`;
  assert.deepEqual(reasons({ 'plane.yaml': app, 'platform/plane.yaml': PLANE, 'secrets/ghcr.yaml': SECRET }), [
    'secrets/ghcr.yaml: it is here, and nothing in the repository deploys this file',
  ]);
});

test('a line that is commented out of a kustomization is pointed to', () => {
  const kustomization = 'resources:\n- plane.yaml\n# - ghcr-secret-sealed.yaml\n';
  assert.deepEqual(reasons({ 'kustomization.yaml': kustomization, 'ghcr-secret-sealed.yaml.todo': SECRET }), [
    'ghcr-secret-sealed.yaml.todo: it is in a file that is set aside',
    'kustomization.yaml: the kustomization no longer names the file that holds it',
  ]);
});

test('a script of any length is searched in time', () => {
  const script = `kubectl create secret generic ${'--a b '.repeat(200_000)}`;
  assert.deepEqual(reasons({ 'hack/setup.sh': script }).length, 0);
});

test('an ExternalSecret that makes no Secret is pointed to', () => {
  const external = (policy: string, name = 'ghcr-pull-secret') => `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: ghcr, namespace: choreo-system }
spec:
  secretStoreRef: { name: vault }
  target: { name: ${name}, creationPolicy: ${policy} }
  data: [{ secretKey: .dockerconfigjson, remoteRef: { key: ghcr } }]
`;
  assert.deepEqual(reasons({ 'es.yaml': external('None') }), [
    'es.yaml: ExternalSecret makes no Secret with this policy',
  ]);
  assert.deepEqual(reasons({ 'es.yaml': external('None', 'other-pull-secret') }), []);
  assert.deepEqual(reasons({ 'es.yaml': external('Owner') }), []);
});

test('a secret of the name that another cluster alone has is pointed to', () => {
  const pod = `apiVersion: v1
kind: Pod
metadata: { name: shop, namespace: shop }
spec: { imagePullSecrets: [{ name: ghcr }], containers: [{ name: main, image: ghcr.io/acme/shop }] }
`;
  const secret = SECRET.replace('ghcr-pull-secret, namespace: choreo-system', 'ghcr, namespace: shop');
  const config = 'clusters: { eu: { paths: ["eu/**"] }, us: { paths: ["us/**"] } }\n';
  const files = { 'pullproof.yaml': config, 'eu/pod.yaml': pod, 'us/pod.yaml': pod, 'us/ghcr.yaml': secret };
  const { diagnostics } = judge(repositoryOf(files), 'pullproof.yaml', rules);
  const [dangling] = diagnostics.filter(({ rule }) => rule === 'dangling-image-pull-secret');
  assert.deepEqual(
    dangling?.because.map(({ at, message }) => `${at.path}: ${message}`),
    ['us/ghcr.yaml: cluster "us" has a secret of that name, which serves that cluster alone'],
  );
  const cart = SECRET.replace('ghcr-pull-secret, namespace: choreo-system', 'ghcr, namespace: cart');
  const beside = judge(repositoryOf({ ...files, 'eu/cart.yaml': cart }), 'pullproof.yaml', rules).diagnostics;
  assert.deepEqual(
    beside.find(({ rule }) => rule === 'dangling-image-pull-secret')?.because.map(({ message }) => message),
    ['cluster "us" has a secret of that name, which serves that cluster alone', 'there is SealedSecret "cart/ghcr"'],
  );
});

test('a script beside the folder of all manifests is pointed to, and none beside a folder that was asked for', () => {
  const texts = new Map([
    ['Makefile', 'secret:\n\tkubectl create secret docker-registry ghcr-pull-secret\n'],
    ['k8s/plane.yaml', PLANE],
    ['k9s/plane.yaml', PLANE],
  ]);
  const pointed = (...paths: readonly string[]) => {
    const repository = baseRepositoryOf({
      paths,
      manifests: ['k8s/plane.yaml'],
      read: (path) => ({ text: texts.get(path) ?? '' }),
    });
    const [dangling] = judge(repository, undefined, rules).diagnostics.filter(
      ({ rule }) => rule === 'dangling-secret-ref',
    );
    return (dangling?.because ?? []).map(({ at }) => at.path);
  };
  assert.deepEqual(pointed('Makefile', 'k8s/plane.yaml'), ['Makefile']);
  assert.deepEqual(pointed('Makefile', 'k8s/plane.yaml', 'k9s/plane.yaml'), []);
});

test('what a secret store keeps is to be declared of the store, for all secrets that it fills', () => {
  const helpOf = (asked: string) => {
    const secret = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: ghcr-pull-secret, namespace: choreo-system }
spec:
  secretStoreRef: { kind: ClusterSecretStore, name: openbao }
  target:
    template:
      type: kubernetes.io/dockerconfigjson
      metadata: { annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* } }
  ${asked}
`;
    const { diagnostics } = judge(repositoryOf({ 'plane.yaml': PLANE, 'secret.yaml': secret }), undefined, rules);
    return diagnostics.find(({ rule }) => rule === 'unknown-pull')?.help;
  };
  assert.equal(
    helpOf('data: [{ secretKey: .dockerconfigjson, remoteRef: { key: registry } }]'),
    'declare store "openbao" under assume.stores with the registries that key "registry" has credentials for',
  );
  assert.equal(
    helpOf('dataFrom: [{ extract: { key: registry } }]'),
    'declare store "openbao" under assume.stores with the registries that it has credentials for',
  );
});

test('what a release is made of may be kept in another repository, which is to be judged too', () => {
  const files = {
    'shop.yaml': `apiVersion: openchoreo.dev/v1alpha1
kind: Component
metadata: { name: web, namespace: acme }
spec:
  owner: { projectName: shop }
  autoDeploy: true
  componentType: { kind: ClusterComponentType, name: deployment/service }
---
apiVersion: openchoreo.dev/v1alpha1
kind: Workload
metadata: { name: web, namespace: acme }
spec:
  owner: { projectName: shop, componentName: web }
  container: { image: ghcr.io/acme/web:1 }
---
apiVersion: openchoreo.dev/v1alpha1
kind: ReleaseBinding
metadata: { name: web-dev, namespace: acme }
spec: { owner: { projectName: shop, componentName: web }, environment: dev }
`,
  };
  const { diagnostics } = judge(repositoryOf(files), undefined, rules);
  assert.deepEqual(
    diagnostics.map(({ help }) => help),
    ['give the repository that holds it as another path, or render the pods and judge the result'],
  );
});

test('no namespace that is yet to come is asked for its labels', () => {
  const secret = `apiVersion: v1
kind: Secret
metadata:
  name: ghcr-pull-secret
  namespace: choreo-system
  annotations: { replicator.v1.mittwald.de/replicate-to-matching: team=shop }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"docker.io":{"username":"a","password":"b"}}}' }
`;
  const { diagnostics } = judge(repositoryOf({ 'plane.yaml': PLANE, 'secret.yaml': secret }), undefined, rules);
  const unknown = diagnostics.find(({ rule }) => rule === 'unknown-pull');
  assert.equal(
    unknown?.help,
    'annotate it with replicator.v1.mittwald.de/replicate-to: "dp-.*", which asks for no labels',
  );
});

test('of data planes of one name the cluster is told that breaks', () => {
  const entry = (cluster: string, host: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: base, namespace: flux-system }
spec:
  path: ./base
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild: { substitute: { host: ${host}, cluster: ${cluster} } }
`;
  const secret = `apiVersion: v1
kind: Secret
metadata:
  name: ghcr-pull-secret
  namespace: choreo-system
  annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"\${host}":{"username":"a","password":"b"}}}' }
`;
  const messages = (eu: string, us: string) => {
    const files = {
      'clusters/eu/base.yaml': entry('eu', eu),
      'clusters/us/base.yaml': entry('us', us),
      'base/plane.yaml': PLANE.replace('name: eu', 'name: default'),
      'base/secret.yaml': secret,
    };
    const { diagnostics } = judge(repositoryOf(files), undefined, rules);
    return diagnostics.filter(({ rule }) => rule === 'uncovered-registry').map(({ message }) => message.slice(-19));
  };
  assert.deepEqual(messages('docker.io', 'quay.io'), ['e (in cluster "us")']);
  assert.deepEqual(messages('quay.io', 'quay.io'), ['ace (in 2 clusters)']);
});

test('a name much like it is pointed to in the namespace of the pod, where it has one', () => {
  const secret = (namespace: string) => `apiVersion: v1
kind: Secret
metadata: { name: regcred, namespace: ${namespace} }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"ghcr.io":{"username":"robot","password":"<token>"}}}' }
`;
  const pod = `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  imagePullSecrets: [{ name: regcerd }]
  containers: [{ name: web, image: "ghcr.io/acme/web:1" }]
`;
  const files = { 'a.yaml': secret('blog'), 'b.yaml': secret('shop'), 'pod.yaml': pod };
  const { diagnostics } = judge(repositoryOf(files), undefined, rules);
  const [found] = diagnostics.filter(({ rule }) => rule === 'dangling-image-pull-secret');
  assert.deepEqual(
    found?.because.map(({ at: { path } }) => path),
    ['b.yaml'],
  );
});

test('a store that several clusters lack is told once, of all of them', () => {
  const entry = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: base, namespace: flux-system }
spec: { path: ./base, sourceRef: { kind: GitRepository, name: flux-system } }
`;
  const secret = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: regcred, namespace: shop }
spec:
  secretStoreRef: { kind: ClusterSecretStore, name: openbao }
  target: { template: { type: kubernetes.io/dockerconfigjson } }
  data: [{ secretKey: .dockerconfigjson, remoteRef: { key: registry } }]
`;
  const told = (...clusters: readonly string[]) => {
    const entries = clusters.map((cluster) => [`clusters/${cluster}/base.yaml`, entry] as const);
    const files = { ...Object.fromEntries(entries), 'base/secret.yaml': secret };
    const { diagnostics } = judge(repositoryOf(files), undefined, rules);
    return diagnostics.filter(({ rule }) => rule === 'missing-secret-store').map(({ message }) => message.slice(0, 28));
  };
  assert.deepEqual(told('eu'), ['cluster "eu" has no ClusterS']);
  assert.deepEqual(told('eu', 'us', 'ap'), ['cluster "ap" and 2 others ha']);
});
