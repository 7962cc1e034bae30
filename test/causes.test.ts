import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOf, repositoryOfTexts, type Unread } from '../src/repository/repository.ts';
import type { Diagnostic } from '../src/results/diagnostic.ts';
import type { Pull } from '../src/results/proof.ts';

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
  readonly pulls: readonly Pull[];
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
    pulls,
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
  data:
    - { secretKey: auth, remoteRef: { key: dockerhub } }
    - { secretKey: host, remoteRef: { key: dockerhub } }
---
apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata: { name: vault }
`;

test('a service account that admits no pods with other secrets than its own proves no pull', () => {
  const config =
    'assume: { replicator: true, secrets: [{ namespace: choreo-system, name: dockerhub-pull-secret, registries: [docker.io/acme], replicateTo: dp-.* }] }\n';
  const verdict = (limit: string, secrets: string) => {
    const account = `apiVersion: v1\nkind: ServiceAccount\nmetadata:\n  name: default\n  namespace: dp-acme-shop-dev-1a2b3c4d\n  annotations: { kubernetes.io/enforce-mountable-secrets: ${limit} }\nimagePullSecrets: [${secrets}]\n`;
    const { found, pulls } = told({ 'pod.yaml': pod(), 'account.yaml': account }, config);
    return [pulls[0]?.verdict, ...found];
  };
  assert.deepEqual(verdict('"true"', ''), ['unknown', 'unknown-pull']);
  assert.deepEqual(verdict('"true"', '{ name: other }'), ['unknown', 'unknown-pull']);
  assert.deepEqual(verdict('"true"', '{ name: dockerhub-pull-secret }'), ['pulled']);
  assert.deepEqual(verdict('"false"', ''), ['pulled']);
  assert.deepEqual(verdict('"yes"', ''), ['pulled']);
});

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
stringData: { .dockerconfigjson: '{"auths":{"docker.io/acme":{"username":"u","password":"p"}}}' }
`;

test('a secret that a policy makes in many namespaces is called by the name of the policy', () => {
  const policy = `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: sync }
spec:
  rules:
  - name: sync
    match: { any: [{ resources: { kinds: [Namespace] } }] }
    generate:
      apiVersion: v1
      kind: Secret
      name: dockerhub-pull-secret
      namespace: "{{request.object.metadata.name}}"
      data: { kind: Secret, data: { .dockerconfigjson: e30= } }
`;
  assert.match(
    told({ 'policy.yaml': policy }).diagnostics[0]?.message ?? '',
    /^secret "dockerhub-pull-secret" of kyverno policy "sync" names no type, so it is of type Opaque/,
  );
});

test('variables without a value in one text are told together', () => {
  const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  interval: 1h
  prune: true
  path: ./apps
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild: { substitute: { region: eu } }
`;
  const config = (text: string) => `apiVersion: v1
kind: ConfigMap
metadata: { name: script, namespace: tools }
data:
  run.sh: |
    ${text}
`;
  const messages = (text: string) =>
    told({ 'flux/apps.yaml': flux, 'apps/config.yaml': config(text) }, '')
      .diagnostics.filter(({ rule }) => rule === 'unsubstituted-variable')
      .map(({ message }) => message);
  assert.deepEqual(messages('echo $'.concat('{HOME} $', '{BAR} $', '{region}')), [
    'Flux empties variables "HOME", "BAR", as nothing gives them values',
  ]);
  assert.deepEqual(messages('echo $'.concat('{HOME}')), ['Flux empties variable "HOME", as nothing gives it a value']);
});

test('a secret whose data has another name is told once', () => {
  for (const [written, meant] of [
    ['stringdata', 'stringData'],
    ['StringData', 'stringData'],
    ['stringDat', 'stringData'],
  ]) {
    const { diagnostics } = told({ 'secret.yaml': SECRET.replace('stringData', written ?? ''), 'pod.yaml': pod() });
    assert.deepEqual(
      diagnostics.map(({ rule }) => rule),
      ['malformed-pull-secret'],
    );
    assert.match(diagnostics[0]?.message ?? '', new RegExp(`its field "${written}" is not read: "${meant}" is meant`));
  }
  const beside = SECRET.replace('stringData:', 'stringdata: { a: b }\nstringData:');
  assert.deepEqual(told({ 'secret.yaml': beside, 'pod.yaml': pod() }).found, ['invalid-resource']);
});

test('a secret that the API server refuses for its version or its name is what a pod misses', () => {
  for (const [from, to, field] of [
    ['apiVersion: v1', 'apiVersion: core/v1', 'apiVersion has no kind Secret, which is in v1'],
    ['name: dockerhub-pull-secret', 'name: Dockerhub-Pull-Secret', 'metadata.name must be lower-case'],
    ['name: dockerhub-pull-secret', "name: 'dockerhub-pull-secret '", 'metadata.name must be lower-case'],
  ] as const) {
    const { found, diagnostics } = told({ 'secret.yaml': SECRET.replace(from, to), 'pod.yaml': pod() });
    assert.deepEqual(found, ['invalid-resource'], to);
    assert.ok(diagnostics[0]?.message.includes(field), diagnostics[0]?.message);
  }
});

test('a Secret of another API group is no secret', () => {
  const other = `apiVersion: secretsmanager.aws.upbound.io/v1beta1
kind: Secret
metadata: { name: dockerhub-pull-secret, namespace: dp-acme-shop-dev-1a2b3c4d }
spec: { forProvider: { region: eu-west-1 } }
`;
  const { found, verdicts } = told({ 'secret.yaml': SECRET, 'other.yaml': other, 'pod.yaml': pod() });
  assert.deepEqual([found, verdicts], [[], ['pulled', 'pulled']]);
});

test('a pull field that stands in the wrong place is told with the right one', () => {
  const inContainer = pod()
    .replace('  imagePullSecrets: [{ name: dockerhub-pull-secret }]\n', '')
    .replace('/shop:1 }', '/shop:1, imagePullSecrets: [{ name: dockerhub-pull-secret }] }');
  const onDeployment = `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop, namespace: dp-acme-shop-dev-1a2b3c4d }
spec:
  selector: { matchLabels: { app: shop } }
  imagePullSecrets: [{ name: dockerhub-pull-secret }]
  template:
    metadata: { labels: { app: shop } }
    spec: { containers: [{ name: main, image: docker.io/acme/shop:1 }] }
`;
  const misspelled = pod().replace('imagePullSecrets', 'imagePullSecret');
  for (const [text, hint] of [
    [inContainer, "containers[0].imagePullSecrets is no field of this object: it belongs into the pod's spec"],
    [onDeployment, "spec.imagePullSecrets is no field of this object: it belongs into the pod's spec"],
    [misspelled, 'spec.imagePullSecret is no field of this object: "imagePullSecrets" is meant'],
  ] as const) {
    const { found, diagnostics } = told({ 'secret.yaml': SECRET, 'pod.yaml': text });
    assert.deepEqual(found, ['invalid-resource'], hint);
    assert.ok(diagnostics[0]?.message.includes(hint), diagnostics[0]?.message);
  }
});

test('a pattern without effect beside one that does is warned of', () => {
  const replicating = (to: string) => told({ 'secret.yaml': SECRET.replace('dp-.*', `'${to}'`), 'pod.yaml': pod() });
  for (const to of ['dp-(?=x),dp-.*', 'dp-.*,dp-a.{1,9}', '"dp-.*",dp-.*']) {
    const { diagnostics, verdicts } = replicating(to);
    assert.deepEqual(
      diagnostics.map(({ rule, level }) => [rule, level]),
      [['invalid-namespace-pattern', 'warning']],
      to,
    );
    assert.deepEqual(verdicts, ['pulled', 'pulled'], to);
  }
  for (const to of ['dp-.*,', 'dp-.{3},dp-.*']) assert.deepEqual(replicating(to).found, [], to);
  assert.equal(replicating('dp-a,dp-(?=x)').diagnostics[0]?.level, 'error');
});

/** How the copies of a secret are judged that a selector asks for; `declared` are the labels of its namespace. */
function selecting(selector: string, declared?: string, config?: string): Told {
  const secret = SECRET.replace('replicate-to: dp-.*', `replicate-to-matching: ${JSON.stringify(selector)}`);
  const namespace = `apiVersion: v1
kind: Namespace
metadata: { name: dp-acme-shop-dev-1a2b3c4d, labels: ${declared} }
`;
  return told({ 'secret.yaml': secret, 'pod.yaml': pod(), ...(declared && { 'namespace.yaml': namespace }) }, config);
}

test('a selector by the name that every namespace has as a label is decided by it', () => {
  const name = 'kubernetes.io/metadata.name';
  const here = 'dp-acme-shop-dev-1a2b3c4d';
  for (const selector of [name, `${name}!=kube-system`, `${name} notin (default,kube-system)`]) {
    assert.deepEqual(selecting(selector).verdicts, ['pulled', 'pulled'], selector);
  }
  for (const selector of [`${name}=${here}`, `${name} in (${here}, dp-b)`, `${name}!=dp-b`]) {
    assert.deepEqual(selecting(selector).verdicts, ['refused', 'pulled'], selector);
    assert.deepEqual(selecting(selector).found, ['unmatched-namespace'], selector);
  }
  for (const selector of [`${name}=dp-b`, `${name}!=${here}`, `${name} in (dp-b),tier=gold`, `!${name}`]) {
    assert.deepEqual(selecting(selector).verdicts, ['refused', 'refused'], selector);
    assert.deepEqual(selecting(selector).found, ['unmatched-namespace'], selector);
  }
  assert.deepEqual(selecting(`${name}=${here},tier=gold`).verdicts, ['unknown', 'unknown']);
  const assumed = `assume: { replicator: true, namespaces: [{ name: ${here}, labels: { tier: gold } }] }\n`;
  assert.equal(selecting(`${name}=${here},tier=gold`, undefined, assumed).verdicts[1], 'pulled');
});

test('a selector is held against the labels that the files declare, and OpenChoreo adds its own', () => {
  assert.deepEqual(selecting('tier=gold', '{ tier: gold }').verdicts, ['unknown', 'pulled']);
  assert.deepEqual(selecting('tier=gold', '{ tier: lead }').verdicts, ['refused', 'refused']);
  assert.deepEqual(selecting('openchoreo.dev/project=shop', '{ tier: gold }').verdicts, ['unknown', 'unknown']);
});

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

test('an image that OpenShift takes from an image stream is not blank', () => {
  const triggers = (...names: readonly string[]) =>
    `triggers: [{ type: ImageChange, imageChangeParams: { containerNames: [${names.join(', ')}] } }]`;
  const deployment = (metadata: string, spec: string) => `apiVersion: apps.openshift.io/v1
kind: DeploymentConfig
metadata: { name: shop, namespace: dp-acme-shop-dev-1a2b3c4d, ${metadata} }
spec:
  ${spec}
  template:
    spec:
      imagePullSecrets: [{ name: dockerhub-pull-secret }]
      containers: [{ name: main, image: " " }]
`;
  const found = (metadata: string, spec: string) =>
    told({ 'secret.yaml': SECRET, 'pod.yaml': deployment(metadata, spec) }).found;
  assert.deepEqual(found('', triggers('main')), ['unknown-pull']);
  assert.deepEqual(found('', triggers('other')), ['malformed-image']);
  assert.deepEqual(found('', 'triggers: [{ type: ConfigChange }]'), ['malformed-image']);
  assert.deepEqual(found('annotations: { image.openshift.io/triggers: "[]" }', 'replicas: 1'), ['unknown-pull']);
});

test('nothing is told of a data plane whose prefix or secretRef is filled in later', () => {
  const flux = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: planes, namespace: flux-system }
spec:
  path: ./planes
  sourceRef: { kind: GitRepository, name: flux-system }
  postBuild: { substituteFrom: [{ kind: Secret, name: cluster-secrets, optional: true }] }
`;
  for (const [written, variable] of [
    ['docker.io/acme', '"${registry}/acme"'],
    ['dockerhub-pull-secret', '"${secret}"'],
  ] as const) {
    const plane = PLANE.replace(written, variable);
    assert.deepEqual(told({ 'plane.yaml': plane, 'secret.yaml': SECRET }).found, ['unknown-pull'], variable);
    const planes = { 'plane.yaml': SECRET, 'planes/plane.yaml': plane, 'clusters/eu/planes.yaml': flux };
    const { found, verdicts } = told(planes);
    assert.deepEqual([found.includes('malformed-prefix'), found.includes('dangling-secret-ref')], [false, false]);
    assert.deepEqual(verdicts, ['unknown'], variable);
  }
  const broken = PLANE.replace('docker.io/acme', 'https://docker.io/acme');
  assert.deepEqual(told({ 'plane.yaml': broken, 'secret.yaml': SECRET }).found, ['malformed-prefix']);
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

const REFLECTOR = 'reflector.v1.k8s.emberstack.com/reflection-';
const BARE_SECRET = SECRET.replace(/ {2}annotations: .*\n/, '');

function reflected(annotations: Readonly<Record<string, string>>): string {
  const written = Object.entries(annotations).map(([key, value]) => `    ${REFLECTOR}${key}: "${value}"\n`);
  return SECRET.replace(/annotations: .*\n/, `annotations:\n${written.join('')}`);
}

test('the annotation that keeps a namespace from the reflector is blamed', () => {
  const both = { allowed: 'true', 'auto-enabled': 'true' };
  for (const [more, value] of [
    [{ 'auto-namespaces': 'dp-.*', 'allowed-namespaces': 'dp-other' }, 'dp-other'],
    [{ 'auto-namespaces': 'prod-.*', 'allowed-namespaces': 'dp-.*' }, 'prod-.*'],
  ] as const) {
    const text = reflected({ ...both, ...more });
    const { diagnostics, found } = told({ 'secret.yaml': text, 'pod.yaml': pod() }, '');
    assert.deepEqual(found, ['unmatched-namespace']);
    const [{ start = 0, end = 0 } = {}] = diagnostics.map(({ at }) => at);
    assert.equal(text.slice(start, end), value);
  }
});

test('a secret that the reflector is to copy does not ask for kubernetes-replicator', () => {
  const { found, diagnostics } = told({ 'secret.yaml': reflected({ allowed: 'true' }), 'pod.yaml': pod() }, '');
  assert.deepEqual(found, ['unreplicated-pull-secret']);
  assert.match(diagnostics[0]?.help ?? '', /reflection-auto-enabled/);
  assert.equal(diagnostics[0]?.fix, null);
});

const CLONING = `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: sync }
spec:
  rules:
    - name: sync
      match: { any: [{ resources: { kinds: [Namespace], names: ["dp-*"] } }] }
      exclude: { any: [{ resources: { names: ["dp-acme-*"] } }] }
      generate:
        { apiVersion: v1, kind: Secret, name: dockerhub-pull-secret, namespace: "{{ request.object.metadata.name }}", clone: { namespace: choreo-system, name: dockerhub-pull-secret } }
`;

test('a policy that leaves a namespace out is told by its name', () => {
  const { found, diagnostics } = told({ 'secret.yaml': BARE_SECRET, 'policy.yaml': CLONING, 'pod.yaml': pod() }, '');
  assert.deepEqual(found, ['unmatched-namespace']);
  assert.match(diagnostics[0]?.message ?? '', /, which is not among the namespaces of kyverno policy "sync": /);
});

const COMPUTED = `apiVersion: policies.kyverno.io/v1alpha1
kind: GeneratingPolicy
metadata: { name: sync }
spec:
  matchConstraints: { resourceRules: [{ apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [namespaces] }] }
  variables: [{ name: from, expression: 'resource.Get("v1", "secrets", "choreo-system", "dockerhub-pull-secret")' }]
  generate: [{ expression: 'generator.Apply(object.metadata.name, [variables.from])' }]
`;

test('what may copy a secret by an expression leaves open whether it arrives', () => {
  const files = { 'secret.yaml': BARE_SECRET, 'pod.yaml': pod() };
  assert.deepEqual(told(files, '').found, ['missing-replicator', 'unreplicated-pull-secret']);
  const { found, verdicts } = told({ ...files, 'policy.yaml': COMPUTED }, '');
  assert.deepEqual(found, ['unknown-pull']);
  assert.deepEqual(verdicts, ['unknown', 'unknown']);
});

test('a glob among other patterns is mended by itself', () => {
  const text = SECRET.replace('dp-.*', '"default, dp-*"');
  const { diagnostics } = told({ 'secret.yaml': text, 'pod.yaml': pod() });
  const [fix] = diagnostics.flatMap(({ rule, fix: offered }) => (rule === 'unmatched-namespace' && offered) || []);
  assert.deepEqual([fix?.safe, fix?.edits.map(({ text: written }) => written)], [true, ['default, dp-.*']]);
});

function application(helm: string): string {
  return `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: replicator, namespace: argocd }
spec:
  destination: { server: https://kubernetes.default.svc, namespace: choreo-system }
  source:
    repoURL: https://helm.mittwald.de
    chart: kubernetes-replicator
    targetRevision: 2.12.4
    helm: ${helm}
`;
}

test('no secret is called unused where another repository deploys what may pull with it', () => {
  const plane = PLANE.replace('dockerhub-pull-secret', 'other');
  const deploying = (url: string) =>
    `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: a, namespace: argocd }
spec: { source: { repoURL: "${url}", path: shop }, destination: { name: eu, namespace: shop } }
`;
  const secret = `apiVersion: v1
kind: Secret
metadata: { name: quay, namespace: shop }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"quay.io":{"username":"a","password":"b"}}}' }
`;
  const here = deploying('https://git.example.com/acme/fleet');
  const files = { 'plane.yaml': plane, 'argocd/here.yaml': here, 'shop/secret.yaml': secret };
  const unused = (more: Readonly<Record<string, string>>) =>
    told({ ...files, ...more }).found.filter((rule) => rule === 'unused-pull-secret').length;
  assert.equal(unused({}), 1);
  const there = deploying('https://git.example.com/acme/apps').replace('path: shop', 'path: elsewhere');
  assert.equal(unused({ 'argocd/there.yaml': there }), 0);
});

test('a secret that the values of a chart in the repository name is used', () => {
  const { found, verdicts } = told({
    'plane.yaml': PLANE.replace(
      'spec: { registry: { prefix: docker.io/acme, secretRef: dockerhub-pull-secret } }',
      'spec: {}',
    ),
    'apps/secret.yaml': `apiVersion: v1
kind: Secret
metadata: { name: quay, namespace: shop }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"quay.io":{"username":"a","password":"b"}}}' }
`,
    'apps/release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { chart: { spec: { chart: ./charts/web, sourceRef: { kind: GitRepository, name: flux-system } } } }
`,
    'charts/web/Chart.yaml': 'apiVersion: v2\nname: web\nversion: 1.0.0\n',
    'charts/web/values.yaml': 'imagePullSecrets: [{ name: quay }]\nimage: { repository: quay.io/acme/web, tag: "1" }\n',
  });
  assert.equal(found.includes('unused-pull-secret'), false);
  assert.ok(verdicts.includes('pulled'));
});

test("the replicator's flags are read wherever its values are written", () => {
  const flag = '--exclude-namespaces=dp-acme';
  const releases = {
    text: application(`{ values: "args: ['${flag}']" }`),
    object: application(`{ valuesObject: { args: ["${flag}"] } }`),
    parameter: application(`{ parameters: [{ name: "args[0]", value: "${flag}" }] }`),
    switch: application('{ parameters: [{ name: replicationEnabled.secrets, value: "false" }] }'),
    k3s: `apiVersion: helm.cattle.io/v1
kind: HelmChart
metadata: { name: replicator, namespace: kube-system }
spec:
  chart: kubernetes-replicator
  version: 2.12.4
  valuesContent: |-
    args: ["${flag}"]
`,
  };
  for (const [story, release] of Object.entries(releases)) {
    const { found } = told({ 'secret.yaml': SECRET, 'pod.yaml': pod(), 'replicator.yaml': release }, '');
    assert.deepEqual(found, ['excluded-namespace'], story);
  }
  const both = application(`{ values: "args: ['${flag}']", valuesObject: { args: [--allow-all] } }`);
  assert.deepEqual(told({ 'secret.yaml': SECRET, 'pod.yaml': pod(), 'replicator.yaml': both }, '').found, []);
});

test('a release by a chartRef installs the replicator as well', () => {
  const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: replicator, namespace: choreo-system }
spec: { interval: 1h, chartRef: { kind: OCIRepository, name: kubernetes-replicator } }
`;
  assert.deepEqual(told({ 'secret.yaml': SECRET, 'pod.yaml': pod(), 'replicator.yaml': release }, '').found, []);
});

test('a chartRef installs the chart that its source names, with the values of the release', () => {
  const installing = (kind: string, spec: string, values = '{}') => `apiVersion: source.toolkit.fluxcd.io/v1
kind: ${kind}
metadata: { name: copies, namespace: choreo-system }
spec: { interval: 1h, ${spec} }
---
apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: copies, namespace: choreo-system }
spec: { interval: 1h, chartRef: { kind: ${kind}, name: copies }, values: ${values} }
`;
  const found = (release: string) =>
    told({ 'secret.yaml': SECRET, 'pod.yaml': pod(), 'replicator.yaml': release }, '').found;
  const image = 'url: oci://ghcr.io/mittwald/helm-charts/kubernetes-replicator, ref: { tag: 2.12.4 }';
  const chart = 'chart: kubernetes-replicator, version: 2.12.4, sourceRef: { kind: HelmRepository, name: mittwald }';
  for (const [kind, spec] of [
    ['OCIRepository', image],
    ['HelmChart', chart],
  ] as const) {
    assert.deepEqual(found(installing(kind, spec)), [], kind);
    const excluding = installing(kind, spec, '{ args: [--exclude-namespaces=dp-acme] }');
    assert.deepEqual(found(excluding), ['excluded-namespace'], kind);
    assert.deepEqual(found(installing(kind, spec.replaceAll('replicator', 'reflector'))), ['missing-replicator'], kind);
  }
});

test('manifests of the replicator that are fetched may install it', () => {
  const found = (files: Record<string, string>) =>
    told({ 'secret.yaml': SECRET, 'pod.yaml': pod(), ...files }, '').found;
  const fetching = (entry: string) => ({
    'kustomization.yaml': `resources: [plane.yaml, secret.yaml, pod.yaml, replicator]\n`,
    'replicator/kustomization.yaml': `resources:\n  - ${entry}\n`,
  });
  const raw = 'https://raw.githubusercontent.com/mittwald/kubernetes-replicator/v2.12.4/deploy/deployment.yaml';
  for (const entry of [raw, 'github.com/mittwald/kubernetes-replicator//deploy?ref=v2.12.4'])
    assert.deepEqual(found(fetching(entry)), [], entry);
  const other = 'https://raw.githubusercontent.com/acme/kubernetes-replicator-docs/v1/deployment.yaml';
  assert.deepEqual(found(fetching(other)), ['missing-replicator']);
  const source = `apiVersion: source.toolkit.fluxcd.io/v1
kind: GitRepository
metadata: { name: replicator, namespace: flux-system }
spec: { interval: 1h, url: "https://github.com/mittwald/kubernetes-replicator.git" }
`;
  assert.deepEqual(found({ 'source.yaml': source }), []);
  const deployed = application('{}')
    .replace(/chart: .*\n/, 'path: deploy\n')
    .replace(/repoURL: .*\n/, 'repoURL: https://github.com/mittwald/kubernetes-replicator\n');
  assert.deepEqual(found({ 'replicator.yaml': deployed }), []);
});

test('a name that a build changes is not mended where it is right already', () => {
  const { diagnostics } = told({
    'base/secret.yaml': SECRET,
    'base/kustomization.yaml': 'nameSuffix: -v2\nresources: [secret.yaml]\n',
    'kustomization.yaml': 'resources: [plane.yaml, pod.yaml, base]\n',
    'pod.yaml': pod(),
  });
  assert.deepEqual(
    diagnostics.map(({ rule, fix }) => [rule, fix]),
    [['dangling-secret-ref', null]],
  );
});

const MERGING =
  EXTERNAL_SECRET.split('---')[0]
    ?.replace('{ name: dockerhub-pull-secret, namespace', '{ name: a-merge, namespace')
    .replace('target:', 'target:\n    name: dockerhub-pull-secret\n    creationPolicy: Merge')
    .replace('{{ .host }}', 'docker.io/acme') ?? '';

test('what merges into a secret is not what makes it, and fills what it copies', () => {
  const bare = MERGING.replace(/ {6}metadata: .*\n/, '');
  const empty = SECRET.replace(/'\{"auths.*'/, "'{}'");
  for (const [story, files] of Object.entries({
    'it fills one that is empty': { 'a.yaml': bare, 'secret.yaml': empty },
    'it annotates one': { 'a.yaml': MERGING, 'secret.yaml': BARE_SECRET },
    'it comes first': { 'a.yaml': bare, 'secret.yaml': SECRET },
  })) {
    const { found, verdicts } = told({ ...files, 'pod.yaml': pod() });
    assert.deepEqual(found, [], story);
    assert.deepEqual(verdicts, ['pulled', 'pulled'], story);
  }
});

test('two secrets of one name prove no more than both of them', () => {
  const other = SECRET.replaceAll('docker.io/acme', 'ghcr.io');
  const { found, verdicts } = told({ 'a.yaml': SECRET, 'b.yaml': other, 'pod.yaml': pod() });
  assert.deepEqual(found, ['unknown-pull', 'conflicting-resource']);
  assert.equal(verdicts.at(-1), 'unknown');
});

/** A pull secret that is copied into namespaces with a label. */
const secretFor = (label: string): string => `apiVersion: v1
kind: Secret
metadata:
  name: ghcr-pull-secret
  namespace: choreo-system
  annotations: { replicator.v1.mittwald.de/replicate-to-matching: ${label} }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"ghcr.io":{"auth":"YTpi"}}}' }
`;

test('a secret that is copied by labels may be in any namespace whose labels are not in the files', () => {
  const files = (labels: string | undefined) => ({
    'pod.yaml': pod('ghcr.io/acme/shop:1').replace('dp-acme-shop-dev-1a2b3c4d', 'shop').replace('dockerhub', 'ghcr'),
    'secret.yaml': secretFor('pull=yes'),
    ...(labels && {
      'ns.yaml': `apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { pull: "${labels}" } }\n`,
    }),
  });
  const pulledWith = (labels: string | undefined) => told({ ...files(labels), 'plane.yaml': '' }).found;
  assert.deepEqual(pulledWith(undefined), ['unknown-pull']);
  assert.deepEqual(pulledWith('yes'), []);
  assert.deepEqual(pulledWith('no'), ['dangling-image-pull-secret']);
});

test('a label whose variable the files do not tell is not known', () => {
  const flux = (path: string, rest: string) => `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${path}, namespace: flux-system }
spec:
  sourceRef: { kind: GitRepository, name: flux-system }
  path: ./${path}
${rest}`;
  const files = (rest: string) => ({
    'plane.yaml': '',
    'clusters/eu/ns.yaml': flux('ns', rest),
    'clusters/eu/apps.yaml': flux('apps', ''),
    'ns/ns.yaml': 'apiVersion: v1\nkind: Namespace\nmetadata: { name: shop, labels: { pull: "${PULL}" } }\n',
    'apps/pod.yaml': pod('ghcr.io/acme/shop:1')
      .replace('dp-acme-shop-dev-1a2b3c4d', 'shop')
      .replace('dockerhub', 'ghcr'),
    'apps/secret.yaml': secretFor('pull=ghcr'),
  });
  const kept = '  postBuild: { substituteFrom: [{ kind: ConfigMap, name: kept-in-the-cluster }] }\n';
  assert.deepEqual(told(files(kept)).found, ['unknown-pull']);
  assert.deepEqual(told(files('  postBuild: { substitute: { PULL: ghcr } }\n')).found, []);
});

test('what is literal around the variables of a payload is judged', () => {
  const judged = (auths: string) =>
    told({
      'clusters/eu/pull.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: pull, namespace: flux-system }
spec:
  sourceRef: { kind: GitRepository, name: flux-system }
  path: ./pull
  postBuild: { substituteFrom: [{ kind: Secret, name: kept-in-the-cluster }] }
`,
      'pull/all.yaml': `${SECRET.replace(/stringData: .*/, `stringData: { .dockerconfigjson: '${auths}' }`)}---\n${pod()}`,
      'plane.yaml': '',
      'pull/plane.yaml': PLANE,
    });
  const login = '{"username":"${USER}","password":"${TOKEN}"}';
  const right = judged(`{"auths":{"https://index.docker.io/v1/":${login}}}`);
  assert.deepEqual([right.found, right.verdicts], [[], ['pulled', 'pulled']]);
  assert.match(right.pulls[0]?.assumptions.join() ?? '', /the template fills in a credential/);
  assert.deepEqual(judged(`{"auths":{"quay.io":${login}}}`).found, ['uncovered-registry']);
  assert.deepEqual(judged(`{"auths":{"https://index.docker.io/v1/":${login}}`).found, ['malformed-pull-secret']);
  for (const open of ['${ALL}', '{"auths":${AUTHS}}', `{"auths":{"\${REGISTRY}":${login}}}`])
    assert.deepEqual(judged(open).found, ['unknown-pull'], open);
});

test('nothing is made through a ClusterSecretStore whose conditions name other namespaces', () => {
  const made = EXTERNAL_SECRET.split('---')[0]?.replace('{{ .host }}', 'docker.io/acme') ?? '';
  const judged = (conditions: string, kind = 'ClusterSecretStore') => {
    const store = `apiVersion: external-secrets.io/v1
kind: ${kind}
metadata: { name: vault${kind === 'SecretStore' ? ', namespace: choreo-system' : ''} }
spec: { ${conditions} provider: { vault: { server: https://vault } } }
`;
    const secret = made.replace('kind: ClusterSecretStore', `kind: ${kind}`);
    return told({ 'secret.yaml': secret, 'store.yaml': store, 'pod.yaml': pod() });
  };
  const closed = judged('conditions: [{ namespaces: [shop] }],');
  assert.deepEqual([closed.found, closed.verdicts], [['invalid-resource'], ['refused', 'refused']]);
  assert.match(
    closed.diagnostics[0]?.message ?? '',
    /a store that serves namespace "choreo-system", which the conditions/,
  );
  for (const open of [
    '',
    'conditions: [],',
    'conditions: [{ namespaces: [shop] }, { namespaces: [choreo-system] }],',
    'conditions: [{ namespaces: [shop], namespaceRegexes: [choreo.*] }],',
    'conditions: [{ namespaceSelector: { matchLabels: { a: b } } }],',
  ])
    assert.deepEqual(judged(open).found, [], open);
  assert.deepEqual(judged('conditions: [{ namespaces: [shop] }],', 'SecretStore').found, []);
});

test('a secret that Flux or Argo CD leaves alone proves nothing', () => {
  const fluxed = `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: pull, namespace: flux-system }
spec: { sourceRef: { kind: GitRepository, name: flux-system }, path: ./pull }
`;
  const synced = application('{}').replace(
    /repoURL: .*\n.*\n/,
    'repoURL: https://git.example.com/acme\n    path: pull\n',
  );
  const judged = (note: string, deployer = '') => {
    const { found, verdicts } = told({
      'plane.yaml': '',
      'clusters/eu/pull.yaml': deployer,
      'pull/all.yaml': `${SECRET.replace('annotations: {', `annotations: { ${note},`)}---\n${pod()}---\n${PLANE}`,
    });
    return [found, verdicts];
  };
  const unknown = [['unknown-pull'], ['unknown', 'unknown']];
  const pulled = [[], ['pulled', 'pulled']];
  for (const note of ['reconcile: disabled', 'reconcile: Disabled', 'ssa: Ignore'])
    assert.deepEqual(judged(`kustomize.toolkit.fluxcd.io/${note}`, fluxed), unknown, note);
  for (const note of ['reconcile: enabled', 'ssa: IfNotPresent', 'prune: disabled'])
    assert.deepEqual(judged(`kustomize.toolkit.fluxcd.io/${note}`, fluxed), pulled, note);
  const once = 'argocd.argoproj.io/hook: "PreSync, Sync", argocd.argoproj.io/hook-delete-policy';
  for (const note of ['argocd.argoproj.io/hook: Skip', `${once}: HookSucceeded`])
    assert.deepEqual(judged(note, synced), unknown, note);
  for (const note of ['argocd.argoproj.io/sync-wave: "-1"', `${once}: BeforeHookCreation`])
    assert.deepEqual(judged(note, synced), pulled, note);
  // Nothing that reads the note deploys it.
  assert.deepEqual(judged('argocd.argoproj.io/hook: Skip'), pulled);
});

test('an image of which no more than the tag is a variable is judged', () => {
  const judged = (image: string, secret = SECRET) =>
    told({
      'plane.yaml': `${PLANE}---\n${secret}`,
      'clusters/eu/apps.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  sourceRef: { kind: GitRepository, name: flux-system }
  path: ./apps
  postBuild: { substituteFrom: [{ kind: ConfigMap, name: kept-in-the-cluster }] }
`,
      'apps/all.yaml': `${PLANE}---\n${secret}---\n${pod(image)}`,
    }).pulls.map(({ verdict, cause, assumptions }) => [verdict, cause, assumptions.at(-1)]);
  const given = 'what is left open of the image is a tag';
  for (const tag of [':${TAG}', ':v${MAJOR}.1', '@${DIGEST}'])
    assert.deepEqual(judged(`"acme/shop${tag}"`), [['pulled', null, given]], tag);
  assert.deepEqual(judged('"acme/shop:${TAG}"', SECRET.replaceAll('docker.io', 'quay.io')), [
    ['refused', 'uncovered-registry', undefined],
  ]);
  for (const image of ['acme/${NAME}:1', '${REGISTRY}/shop:${TAG}', 'acme/shop${REST}'])
    assert.deepEqual(judged(`"${image}"`), [['unknown', 'unknown-pull', undefined]], image);
});

test('nothing is refused for the text of a variable that the files do not tell', () => {
  const files = (variables: string) => ({
    'plane.yaml': '',
    'clusters/eu/apps.yaml': `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: apps, namespace: flux-system }
spec:
  sourceRef: { kind: GitRepository, name: flux-system }
  path: ./apps
  postBuild: ${variables}
`,
    'apps/web.yaml': `apiVersion: v1
kind: Namespace
metadata: { name: shop, labels: { env: "\${ENV}" } }
---
apiVersion: apps/v1
kind: Deployment
metadata: { name: web, namespace: shop }
spec:
  replicas: \${REPLICAS}
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec: { containers: [{ name: main, image: "ghcr.io/acme/web:1" }] }
---
apiVersion: v1
kind: Secret
metadata: { name: other, namespace: shop, labels: { env: "\${ENV}" } }
immutable: \${FIXED}
stringData: { key: text }
`,
  });
  const found = (variables: string) => told(files(variables)).found.filter((rule) => rule === 'invalid-resource');
  assert.deepEqual(found('{ substituteFrom: [{ kind: ConfigMap, name: kept-in-the-cluster }] }'), []);
  assert.deepEqual(found('{ substitute: { ENV: eu, REPLICAS: many, FIXED: "true" } }'), ['invalid-resource']);
});

test('annotations that stand beside the metadata of a secret are told once, as misplaced', () => {
  const secret = `apiVersion: v1
kind: Secret
metadata: { name: dockerhub-pull-secret, namespace: choreo-system }
annotations:
  replicator.v1.mittwald.de/replicate-to: dp-.*
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"docker.io/acme":{"username":"a","password":"b"}}}' }
`;
  const { found, diagnostics } = told({ 'secret.yaml': secret });
  assert.deepEqual(found, ['misplaced-annotation']);
  assert.equal(diagnostics[0]?.help, 'indent annotations below metadata');
  const other = told({ 'secret.yaml': secret.replace(/replicator.*/, 'team: web') });
  assert.deepEqual(other.found, ['unreplicated-pull-secret', 'invalid-resource']);
});

test('a field that is missing because it is misspelled is told once', () => {
  for (const [right, wrong] of [
    ['image', 'imagE'],
    ['containers', 'container'],
  ] as const) {
    const { found, diagnostics } = told({ 'pod.yaml': pod().replace(`${right}:`, `${wrong}:`) });
    assert.deepEqual(found.filter((rule) => rule === 'invalid-resource').length, 1);
    assert.match(
      diagnostics.map(({ message }) => message).join(),
      new RegExp(`${wrong} is no field of this object: "${right}" is meant`),
    );
  }
});

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

test('a line end behind a password is warned of', () => {
  const secret = (entry: string) => `apiVersion: v1
kind: Secret
metadata: { name: dockerhub-pull-secret, namespace: choreo-system, annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* } }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"docker.io/acme":${entry}}}' }
`;
  const auth = (text: string) => Buffer.from(text).toString('base64');
  const said = (entry: string) =>
    told({ 'secret.yaml': secret(entry) }).diagnostics.map(
      ({ rule, level, message }) => `${rule} ${level} ${message.replace(/^.*docker.io.acme/, '')}`,
    );
  const warned = ['malformed-pull-secret warning  that ends with a line end, which is sent with it'];
  assert.deepEqual(said(`{"auth":"${auth('u:hunter2\n')}"}`), warned);
  assert.deepEqual(said(`{"auth":"${auth('u:hunter2\r\n')}"}`), warned);
  assert.deepEqual(said('{"username":"u","password":"hunter2\\n"}'), warned);
  assert.deepEqual(said(`{"auth":"${auth('u:hunter2')}"}`), []);
  assert.deepEqual(said(`{"auth":"${auth('u:hunter2')}\\n"}`), []);
  assert.deepEqual(said(`{"password":"hunter2","auth":"${auth('u:hunter2\n')}"}`), [
    'malformed-pull-secret error : the kubelet takes user name and password from "auth", which ends with a line end',
  ]);
});

/** A secret that asks to be filled from another, which says by annotations whether it may. */
function filled({ allowed, from = 'choreo-system/hub', type = 'kubernetes.io/dockerconfigjson' }: Filled) {
  return `apiVersion: v1
kind: Secret
metadata: { name: hub, namespace: choreo-system, annotations: { ${allowed} } }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"docker.io/acme":{"username":"robot","password":"<token>"}}}' }
---
apiVersion: v1
kind: Secret
metadata:
  name: dockerhub-pull-secret
  namespace: dp-acme-shop-dev-1a2b3c4d
  annotations: { replicator.v1.mittwald.de/replicate-from: ${from} }
type: ${type}
stringData: { .dockerconfigjson: '{}' }
`;
}

interface Filled {
  readonly allowed: string;
  readonly from?: string;
  readonly type?: string;
}

const ALLOWED =
  'replicator.v1.mittwald.de/replication-allowed: "true", replicator.v1.mittwald.de/replication-allowed-namespaces: dp-.*';

test('a secret that is filled from another keeps its own type, and is blamed for it', () => {
  const secret = filled({ allowed: ALLOWED, type: 'Opaque' });
  const { diagnostics } = told({ 'plane.yaml': '', 'pod.yaml': pod(), 'secret.yaml': secret });
  const errors = diagnostics.filter(({ level }) => level !== 'note');
  assert.deepEqual(
    errors.map(({ rule, at }) => [rule, at.path, at.start]),
    [['mistyped-pull-secret', 'secret.yaml', secret.indexOf('Opaque')]],
  );
});

test('a secret that nothing fills is told where that is decided', () => {
  const allowed = 'replicator.v1.mittwald.de/replication-allowed: "true"';
  const cases = [
    [{ allowed: '' }, 'hub, namespace'],
    [{ allowed: allowed.replace('true', 'yes') }, 'yes'],
    [{ allowed }, 'hub, namespace'],
    [{ allowed: ALLOWED.replace('dp-.*', 'dp-') }, 'dp- }'],
    [{ allowed: ALLOWED, from: 'choreo-system/hubs' }, 'choreo-system/hubs'],
    [{ allowed: ALLOWED, from: 'hub' }, 'hub }'],
  ] as const;
  for (const [given, place] of cases) {
    for (const plane of [PLANE, '']) {
      const secret = filled(given);
      const { diagnostics } = told({ 'plane.yaml': plane, 'pod.yaml': pod(), 'secret.yaml': secret });
      const found = diagnostics.filter(({ rule }) => rule === 'unreplicated-pull-secret');
      assert.deepEqual(
        found.map(({ level, at }) => [level, at.start]),
        [[plane ? 'error' : 'warning', secret.indexOf(place)]],
        `${JSON.stringify(given)} ${plane}`,
      );
    }
  }
  const { found } = told({ 'plane.yaml': '', 'pod.yaml': pod(), 'secret.yaml': filled({ allowed: ALLOWED }) });
  assert.deepEqual(found, []);
});

test('an ExternalSecret whose template asks for what is not fetched makes no secret', () => {
  const templated = (hole: string) =>
    EXTERNAL_SECRET.replace('{{ .host }}', 'docker.io/acme').replace('{{ .auth }}', hole);
  const found = (hole: string) => told({ 'secret.yaml': templated(hole), 'pod.yaml': pod() });
  for (const hole of ['{{ .password }}', '{{ .auth | default $.other }}', '{{ .auth-token }}']) {
    const { diagnostics, verdicts } = found(hole);
    assert.deepEqual(
      diagnostics.map(({ rule, at }) => [rule, at.start]),
      [['malformed-pull-secret', templated(hole).indexOf('.dockerconfigjson:')]],
      hole,
    );
    assert.deepEqual(verdicts, ['refused', 'refused'], hole);
  }
  assert.deepEqual(found('{{ .auth | b64encode }}').verdicts, ['unknown', 'unknown']);
  assert.deepEqual(found('{{ .auth | b64enc }}').verdicts, ['pulled', 'pulled']);
  const asked = [
    '{{ $.auth }}',
    '{{/* .no */}}{{ .auth }}',
    '{{ print ".no" }}',
    '{{ (dict "a" .auth).a }}',
    '{{ if .no }}{{ end }}',
  ];
  for (const hole of asked) assert.deepEqual(found(hole).verdicts.includes('refused'), false, hole);
});

test('an image for which a pod is refused is told once, whatever else the pod pulls', () => {
  const two = pod('"docker.io/acme/shop:1 "').replace(
    / \}\]\n$/,
    ' }, { name: side, image: docker.io/acme/side:1 }]\n',
  );
  const { found, verdicts } = told({ 'plane.yaml': '', 'pod.yaml': two });
  assert.deepEqual([found, verdicts], [['malformed-image'], ['refused', 'refused']]);
});

test('a replicator that is scaled to nothing copies nothing', () => {
  const replicator = (replicas: number) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: replicator, namespace: kube-system }
spec:
  replicas: ${replicas}
  selector: { matchLabels: { app: replicator } }
  template:
    metadata: { labels: { app: replicator } }
    spec: { containers: [{ name: main, image: quay.io/mittwald/kubernetes-replicator:v2.12.4 }] }
`;
  const config = 'assume: { publicImages: ["quay.io/mittwald/**"], stores: [{ registries: [docker.io/acme] }] }\n';
  const found = (replicas: number) =>
    told({ 'secret.yaml': EXTERNAL_SECRET, 'r.yaml': replicator(replicas) }, config).found;
  assert.deepEqual(found(1).includes('missing-replicator'), false);
  assert.deepEqual(found(0).includes('missing-replicator'), true);
});

test('a reference that nothing reads is told once, with the pods that name no secret', () => {
  const plane = PLANE.replace('core.choreo.dev/v1', 'openchoreo.dev/v1alpha1');
  const bare = pod().replace('  imagePullSecrets: [{ name: dockerhub-pull-secret }]\n', '');
  const files = { 'plane.yaml': plane, 'pod.yaml': bare, 'secret.yaml': EXTERNAL_SECRET };
  const { found, verdicts } = told(files, 'openchoreo: v0.3\nassume: {replicator: true}\n');
  assert.deepEqual([found, verdicts], [['inert-pull-config'], ['refused', 'refused']]);
});

test('a SealedSecret whose template asks for what is not sealed is of no use', () => {
  const sealed = (hole: string) => `apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: dockerhub-pull-secret, namespace: choreo-system }
spec:
  encryptedData: { auth: AgBy3i4OJSWK }
  template:
    type: kubernetes.io/dockerconfigjson
    metadata: { annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* } }
    data: { .dockerconfigjson: '{"auths":{"docker.io/acme":{"auth":"${hole}"}}}' }
`;
  const found = (hole: string) => told({ 'secret.yaml': sealed(hole), 'pod.yaml': pod() });
  assert.deepEqual(found('{{ .auth }}').verdicts, ['pulled', 'pulled']);
  assert.deepEqual(found('{{ .token }}').verdicts, ['refused', 'refused']);
  assert.deepEqual(found('{{ .token }}').found, ['malformed-pull-secret']);
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

test('a secret is not told to be missing beside a file that is not read', () => {
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
  for (const unread of ['too-large', 'not-text', 'unreadable'] as const)
    assert.deepEqual(found(unread), ['unknown-pull', 'unknown'], unread);
  assert.deepEqual(found('absent'), ['dangling-secret-ref', 'refused']);
  const beside = (text: string) => told({ 'pod.yaml': pod(), 'other.yaml': text }).found;
  assert.deepEqual(beside('kind: Secret\nmetadata: { name: {{ .Values.name }} }\n'), ['unknown-pull']);
  assert.deepEqual(beside('kind: ConfigMap\nmetadata: { name: {{ .Values.name }} }\n'), ['dangling-secret-ref']);
});

test('what a replicate-to comes to may be open', () => {
  const verdictsOf = (annotation: string) => {
    const secret = EXTERNAL_SECRET.replace('replicate-to: dp-.*', `replicate-to: ${annotation}`);
    const { found, verdicts, diagnostics } = told({ 'secret.yaml': secret, 'pod.yaml': pod() });
    return { found, verdicts, messages: diagnostics.map(({ message }) => message).join('\n') };
  };
  const large = verdictsOf(`'dp-${'a{1000}'.repeat(60)}'`);
  assert.deepEqual(large.found, ['unknown-pull']);
  assert.deepEqual(new Set(large.verdicts), new Set(['unknown']));
  assert.match(large.messages, /can't be decided: the expression is too large to be judged/);
  const filled = verdictsOf("'{{ .host }}'");
  assert.deepEqual(filled.found, ['unknown-pull']);
  assert.deepEqual(new Set(filled.verdicts), new Set(['unknown']));
  assert.match(filled.messages, /annotation "replicator.v1.mittwald.de\/replicate-to" is filled in by a template/);
});

test('what two producers agree on is what they make', () => {
  const made = (config: string) => {
    const template = EXTERNAL_SECRET.replace(/'\{"auths.*'/, `'${config}'`);
    const { pulls } = told({ 'secret.yaml': SECRET, 'external.yaml': template, 'pod.yaml': pod() });
    return pulls.map(({ verdict, proof }) => `${verdict}: ${proof.at(-1)?.message}`);
  };
  const same = '{"auths":{"docker.io/acme":{"auth":"dTpw"}}}';
  assert.deepEqual(made(same), ['pulled: the credential is not empty']);
  const others = [same.replace('dTpw', ''), same.replace('.io/acme', '.io/other')];
  for (const other of others) assert.deepEqual(made(other), ['unknown: ExternalSecret and Secret both make it'], other);
});

test('a proof without a secret tells what it leans on', () => {
  const proofOf = (assume: string, image: string) => {
    const { pulls } = told({ 'pod.yaml': pod(image) }, `assume: { replicator: true, ${assume} }\n`);
    return pulls[0]?.proof.map(({ step, status, message }) => `${step} ${status}: ${message}`);
  };
  assert.deepEqual(proofOf('publicImages: ["docker.io/library/**"]', 'nginx'), [
    'image holds: the image is of repository docker.io/library/nginx',
    'pull-secret-ref holds: the pod names "dockerhub-pull-secret"',
    'auth-entry assumed: docker.io/library/** is public',
  ]);
  assert.deepEqual(proofOf('nodeCredentials: ["ghcr.io/acme/**"]', 'ghcr.io/acme/shop'), [
    'image holds: the image is of repository ghcr.io/acme/shop',
    'pull-secret-ref holds: the pod names "dockerhub-pull-secret"',
    'auth-entry assumed: nodes can authenticate to ghcr.io/acme/**',
  ]);
});

test('a proof tells each of its steps', () => {
  const { pulls } = told({ 'secret.yaml': SECRET, 'pod.yaml': pod() });
  assert.deepEqual(
    pulls[0]?.proof.map(({ step, status, message }) => `${step} ${status}: ${message}`),
    [
      'image holds: the image is of repository docker.io/acme/shop',
      'pull-secret-ref holds: the pod names "dockerhub-pull-secret"',
      'pull-secret holds: Secret "choreo-system/dockerhub-pull-secret" is declared',
      'copy holds: kubernetes-replicator copies it to dp-acme-shop-dev-1a2b3c4d/dockerhub-pull-secret',
      'type holds: its type is kubernetes.io/dockerconfigjson',
      'content holds: the kubelet can read it',
      'auth-entry holds: auth entry docker.io/acme covers docker.io/acme/shop',
      'credential holds: the credential is not empty',
    ],
  );
  assert.deepEqual(pulls[0]?.assumptions, [
    'kubernetes-replicator runs in cluster "eu"',
    'namespace "dp-acme-shop-dev-1a2b3c4d" exists',
  ]);
});

test('what a build fails for is not refused by the API server as well', () => {
  const files = {
    'clusters/eu/kustomization.yaml': 'resources: [pod.yaml]\n',
    'clusters/eu/pod.yaml': pod().replace('[{ name: dockerhub-pull-secret }]', '[dockerhub-pull-secret]'),
  };
  const { found, pulls } = told(files);
  assert.deepEqual(found, ['failing-build']);
  assert.deepEqual(
    pulls.map(({ verdict, cause }) => [verdict, cause]),
    [['unknown', 'failing-build']],
  );
});
