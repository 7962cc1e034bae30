import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Files } from './files.ts';
import { application, BARE_SECRET, EXTERNAL_SECRET, PLANE, pod, SECRET, told } from './told.ts';

test('a registry that a template fills in may be the one of an image', () => {
  const { found, verdicts } = told({ 'secret.yaml': EXTERNAL_SECRET, 'pod.yaml': pod() });
  assert.deepEqual(found, ['unknown-pull']);
  assert.deepEqual(verdicts, ['unknown', 'unknown']);
  const empty = EXTERNAL_SECRET.replace('"{{ .host }}"', '"docker.io/acme":{},"{{ .host }}"');
  assert.deepEqual(told({ 'secret.yaml': empty, 'pod.yaml': pod() }).verdicts, ['unknown', 'unknown']);
});

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

test('what is not known of a pull is not told of the pulls that are refused', () => {
  const pods = pod().replace('containers: [', 'containers: [{ name: more, image: nginx }, ');
  const secret = SECRET.replace('dp-.*', 'dp-*').replace('"docker.io/acme"', '"docker.io"');
  const { found, diagnostics } = told({ 'secret.yaml': secret, 'pod.yaml': pods });
  assert.deepEqual(found, ['unmatched-namespace']);
  assert.match(
    diagnostics[0]?.message ?? '',
    /: 1 image in 1 namespace can't be pulled, and 1 more can't be proved to be$/,
  );
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

test('a pod misses the secret of its own namespace that is refused, not one of that name elsewhere', () => {
  const empty = `apiVersion: v1
kind: Secret
metadata:
  name: dockerhub-pull-secret
  namespace: dp-acme-shop-dev-1a2b3c4d
  annotations: { replicator.v1.mittwald.de/replicate-from: choreo-system/hub }
type: kubernetes.io/dockerconfigjson
data: { .dockerconfigjson: "" }
`;
  const other = BARE_SECRET.replace('choreo-system', 'ci');
  const { diagnostics } = told({ 'plane.yaml': '', 'a.yaml': other, 'b.yaml': empty, 'pod.yaml': pod() });
  assert.deepEqual(
    diagnostics.filter(({ level }) => level === 'error').map(({ message, help }) => [message.split(': ')[1], help]),
    [
      [
        'its ".dockerconfigjson" is empty',
        'write {} there, e30= in base64: the API server refuses it empty, and then nothing fills it',
      ],
    ],
  );
  const alone = told({ 'plane.yaml': '', 'a.yaml': other, 'b.yaml': empty });
  assert.deepEqual(alone.found, ['unused-pull-secret', 'unused-pull-secret', 'malformed-pull-secret']);
});

test('a kind is refused where Kubernetes has it in another group of its own, and not in one that had it', () => {
  const deployment = (apiVersion: string) => `apiVersion: ${apiVersion}
kind: Deployment
metadata: { name: web, namespace: dp-acme-shop-dev-1a2b3c4d }
spec:
  selector: { matchLabels: { app: web } }
  template:
    metadata: { labels: { app: web } }
    spec:
      imagePullSecrets: [{ name: dockerhub-pull-secret }]
      containers: [{ name: main, image: docker.io/acme/web:1 }]
`;
  const found = (text: string) => told({ 'secret.yaml': SECRET, 'more.yaml': text }).found;
  for (const version of ['apps/v1', 'extensions/v1beta1']) assert.deepEqual(found(deployment(version)), [], version);
  for (const version of ['batch/v1', 'v1', 'platform/v1', 'apps'])
    assert.deepEqual(found(deployment(version)), ['invalid-resource'], version);
  const old = SECRET.replace('apiVersion: v1', 'apiVersion: extensions/v1beta1');
  assert.deepEqual(told({ 'secret.yaml': old }).found, ['invalid-resource']);
});

test('a kind or group that is none is told of what deploys other files, wherever it would be deployed', () => {
  const set = `apiVersion: argoproj.io/v1alpha1
kind: AplicationSet
metadata: { name: shop, namespace: argocd }
`;
  const found = (text: string, ...planes: readonly string[]) =>
    told({ 'plane.yaml': planes.join('---\n'), 'argocd/set.yaml': text }).diagnostics.filter(
      ({ at }) => at.path === 'argocd/set.yaml',
    );
  const other = PLANE.replaceAll('eu', 'us');
  assert.notEqual(other, PLANE);
  for (const planes of [[PLANE], [PLANE, other]])
    assert.deepEqual(
      found(set, ...planes).map(({ rule, message }) => [rule, message.replace(/^.*: (?="|kind)/, '')]),
      [['invalid-resource', '"ApplicationSet" is meant']],
    );
  assert.deepEqual(found(set.replace('AplicationSet', 'Workflow'), PLANE, other), []);
  for (const [apiVersion, why] of [
    ['apiVersion: aroproj.io/v1alpha1\n', 'apiVersion has no kind ApplicationSet, which is in argoproj.io'],
    ['', 'apiVersion is required'],
  ] as const)
    for (const planes of [[PLANE], [PLANE, other]])
      assert.deepEqual(
        found(set.replace('Apl', 'Appl').replace(/^.*\n/, apiVersion), ...planes).map(({ rule, message }) => [
          rule,
          message.replace(/^.* is refused: /, ''),
        ]),
        [['invalid-resource', why]],
      );
});

test('a workload whose pod is lost in a field that there is not is refused there', () => {
  const cronJob = `apiVersion: batch/v1
kind: CronJob
metadata: { name: report, namespace: dp-acme-shop-dev-1a2b3c4d }
spec:
  schedule: "0 4 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          imagePullSecrets: [{ name: dockerhub-pull-secret }]
          containers: [{ name: main, image: docker.io/acme/report:1 }]
`;
  const found = (from: string | RegExp, to: string) =>
    told({ 'secret.yaml': SECRET, 'more.yaml': cronJob.replace(from, to) })
      .diagnostics.filter(({ at }) => at.path === 'more.yaml')
      .map(({ message }) => message.replace(/^CronJob "dp-acme-shop-dev-1a2b3c4d\/report" is refused: /, ''));
  assert.deepEqual(found('schedule', 'schedule'), []);
  for (const [from, to, told] of [
    [/^spec:/m, 'spce:', 'spce is no field of this object: "spec" is meant'],
    ['jobTemplate:', 'jobTemplates:', 'spec.jobTemplates is no field of this object: "jobTemplate" is meant'],
    ['      template:\n', '', 'spec.jobTemplate.spec.spec is no field of this object'],
    [/^ {8}spec:\n/m, '', 'spec.jobTemplate.spec.template.containers is no field of this object'],
    [/^spec:.*/ms, 'spec: later\n', 'spec must be a mapping, not a string'],
  ] as const)
    assert.deepEqual(found(from, to), [told], told);
  // It may add to a CronJob that a chart installed.
  assert.deepEqual(found(/ {2}jobTemplate:.*/s, '  suspend: true\n'), []);
});

test('a secret of another name is not what a data plane misses, whatever the API server has against it', () => {
  for (const [from, to] of [
    ['name: dockerhub-pull-secret', 'name: Other_Secret'],
    ['annotations: {', 'annotations: { team: true,'],
  ] as const) {
    const other = SECRET.replace(from, to).replace('dockerhub-pull-secret', 'other-pull-secret');
    const { found } = told({ 'secret.yaml': other, 'pod.yaml': pod() });
    assert.deepEqual(found, ['dangling-secret-ref', 'unused-pull-secret'], to);
  }
});

test('an ExternalSecret whose template has an annotation and no type is told of both', () => {
  const untyped = EXTERNAL_SECRET.replace(/ {6}type: .*\n/, '').replace('dp-.*', 'dp-*');
  const { found } = told({ 'secret.yaml': untyped, 'pod.yaml': pod() });
  assert.deepEqual(found, ['mistyped-pull-secret', 'unmatched-namespace']);
});

test('a copy where the configuration tells of a secret is no mistake', () => {
  const config = `assume:
  replicator: true
  secrets:
  - { cluster: eu, namespace: dp-acme-shop-dev-1a2b3c4d, name: dockerhub-pull-secret, registries: [docker.io/acme] }
`;
  const { found, verdicts } = told({ 'secret.yaml': SECRET, 'pod.yaml': pod() }, config);
  assert.deepEqual([found, verdicts], [[], ['pulled', 'pulled']]);
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
    [inContainer, "containers[0].imagePullSecrets is no field of this object: it belongs in the pod's spec"],
    [onDeployment, "spec.imagePullSecrets is no field of this object: it belongs in the pod's spec"],
    [misspelled, 'spec.imagePullSecret is no field of this object: "imagePullSecrets" is meant'],
  ] as const) {
    const { found, diagnostics } = told({ 'secret.yaml': SECRET, 'pod.yaml': text });
    assert.deepEqual(found, ['invalid-resource'], hint);
    assert.ok(diagnostics[0]?.message.includes(hint), diagnostics[0]?.message);
  }
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

test('a host of two parts is a name of cluster DNS where the cluster has a namespace of the second', () => {
  const namespace = 'apiVersion: v1\nkind: Namespace\nmetadata: { name: infra }\n';
  const found = (host: string) =>
    told({ 'secret.yaml': SECRET, 'infra.yaml': namespace, 'pod.yaml': pod(`${host}:5000/acme/shop:1`) }).found;
  assert.deepEqual(found('registry.infra'), ['unreachable-registry']);
  assert.deepEqual(found('registry.infra.example'), ['foreign-image']);
  assert.deepEqual(found('registry.elsewhere'), ['foreign-image']);
});

test('a pod without a pull secret is told of the data plane that names none', () => {
  const plane = PLANE.replace(', secretRef: dockerhub-pull-secret', '');
  const bare = pod().replace(/ {2}imagePullSecrets.*\n/, '');
  assert.equal(told({ 'plane.yaml': plane, 'pod.yaml': bare }).pulls[0]?.cause, 'missing-secret-ref');
});

test('a pod that another build gives its namespace names a generated secret without its hash', () => {
  const generator = (namespace: string) => `namespace: ${namespace}
secretGenerator:
- name: team-secret
  type: kubernetes.io/dockerconfigjson
  literals: ['.dockerconfigjson={"auths":{"docker.io/acme":{"auth":"dTpw"}}}']
`;
  const cause = (namespace: string) =>
    told({
      'secret.yaml': SECRET,
      'team/kustomization.yaml': generator(namespace),
      'shop/kustomization.yaml': 'resources: [pod.yaml]\n',
      'shop/pod.yaml': pod().replace('dockerhub-pull-secret', 'team-secret'),
    }).pulls[0]?.cause;
  assert.equal(cause('dp-acme-shop-dev-1a2b3c4d'), 'hashed-secret-ref');
  assert.equal(cause('team'), 'dangling-image-pull-secret');
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
  const annotated = (container: string) => {
    const path = `spec.template.spec.containers[?(@.name=="${container}")].image`;
    const written = JSON.stringify([{ from: { kind: 'ImageStreamTag', name: 'shop:1' }, fieldPath: path }]);
    return found(`annotations: { image.openshift.io/triggers: '${written}' }`, 'replicas: 1');
  };
  assert.deepEqual([annotated('main'), annotated('other')], [['unknown-pull'], ['malformed-image']]);
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
  const { found, verdicts, diagnostics } = told({ 'kustomization.yaml': generator, 'pod.yaml': pod() });
  assert.deepEqual(found, ['dangling-kustomization-resource']);
  assert.deepEqual(verdicts, ['unknown', 'unknown']);
  assert.equal(diagnostics[0]?.help, 'add the file, or take out the entry');
  const login = generator.replace('.dockerconfigjson=config.json', '.dockerconfigjson');
  const { diagnostics: advice } = told({ 'kustomization.yaml': login, 'pod.yaml': pod() });
  assert.match(advice[0]?.help ?? '', /^what Git does not hold, no controller builds/);
});

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

test('no secret is called unused where values that are not read may name it', () => {
  const unused = (more: string) => {
    const { found } = told({
      'plane.yaml': PLANE.replace('dockerhub-pull-secret', 'other'),
      'apps/secret.yaml': `apiVersion: v1
kind: Secret
metadata: { name: quay, namespace: shop }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"quay.io":{"username":"a","password":"b"}}}' }
`,
      'apps/release.yaml': `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: web, namespace: shop }
spec: { chart: { spec: { chart: web, sourceRef: { kind: HelmRepository, name: acme } } }, ${more} }
`,
    });
    return found.filter((rule) => rule === 'unused-pull-secret').length;
  };
  assert.equal(unused('values: { replicas: 2 }'), 1);
  assert.equal(unused('values: { image: { repository: ghcr.io/acme/web, tag: "1" } }'), 1);
  assert.equal(unused('valuesFrom: [{ kind: Secret, name: web-values }]'), 0);
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
  assert.match(
    diagnostics[0]?.message ?? '',
    / stands beside the metadata of secret "choreo-system\/dockerhub-pull-secret", /,
  );
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

test('an ExternalSecret whose template asks for what is not fetched makes no secret', () => {
  const templated = (hole: string) =>
    EXTERNAL_SECRET.replace('{{ .host }}', 'docker.io/acme').replace('{{ .auth }}', hole);
  const found = (hole: string) => told({ 'secret.yaml': templated(hole), 'pod.yaml': pod() });
  const failing = ['{{ .password }}', '{{ .auth | default $.other }}', '{{ .auth-token }}'];
  for (const hole of [...failing, '{{ .auth', '{{ .auth | default "x }}', '{{ if .auth }}{{ end }}{{ .auth }']) {
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
  for (const hole of ['{{ .token }}', '{{ .auth']) assert.deepEqual(found(hole).verdicts, ['refused', 'refused']);
  assert.deepEqual(found('{{ .token }}').found, ['malformed-pull-secret']);
});

test('a copy of two secrets is pulled with whichever comes last, unless another pull secret fails the pod', () => {
  const backup = SECRET.replace('choreo-system', 'backup').replace('"password":"p"', '"password":"q"');
  const more = SECRET.replace('name: dockerhub-pull-secret', 'name: more').replaceAll('docker.io/acme', 'ghcr.io');
  const two = pod().replace('[{ name: dockerhub', '[{ name: more }, { name: dockerhub');
  const pull = (other: string) =>
    told({ 'a.yaml': SECRET, 'b.yaml': backup, 'more.yaml': other, 'pod.yaml': two }).pulls[0];
  assert.deepEqual(pull(more)?.assumptions, [
    'kubernetes-replicator runs in cluster "eu"',
    'namespace "dp-acme-shop-dev-1a2b3c4d" exists',
  ]);
  assert.equal(pull(more.replace('"username":"u","password":"p"', '"auth":"!"'))?.cause, 'malformed-pull-secret');
});

test('a SecretStore of another namespace is not the one that an ExternalSecret names', () => {
  const external = EXTERNAL_SECRET.split('---')[0]?.replace('ClusterSecretStore', 'SecretStore') ?? '';
  const help = (namespace: string) => {
    const store = `apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: { name: vault, namespace: ${namespace} }\n`;
    const { diagnostics } = told({ 'secret.yaml': external, 'store.yaml': store });
    return diagnostics.find(({ rule }) => rule === 'missing-secret-store')?.help;
  };
  assert.equal(help('choreo-system'), undefined);
  assert.equal(help('elsewhere'), 'there is SecretStore "elsewhere/vault"');
});

test('a SealedSecret that was sealed for elsewhere is told before anything pulls with it', () => {
  const sealed = (namespace: string, scope = '') => `apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: team-secret, namespace: shop${scope} }
spec:
  encryptedData: { .dockerconfigjson: QUJD }
  template: { type: kubernetes.io/dockerconfigjson, metadata: { name: team-secret, namespace: ${namespace} } }
`;
  const found = (text: string) => told({ 'secret.yaml': SECRET, 'sealed.yaml': text }).found;
  assert.deepEqual(found(sealed('web')), ['unused-pull-secret', 'sealed-scope']);
  assert.deepEqual(found(sealed('shop')), ['unused-pull-secret']);
  const wide = ', annotations: { sealedsecrets.bitnami.com/cluster-wide: "true" }';
  assert.deepEqual(found(sealed('web', wide)), ['unused-pull-secret']);
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
  const bare = pod('nginx').replace(/ {2}imagePullSecrets.*\n/, '');
  const [open] = told({ 'pod.yaml': bare }, 'assume: { publicImages: ["docker.io/library/**"] }\n').pulls;
  assert.deepEqual(
    open?.proof.map(({ step, status }) => `${step} ${status}`),
    ['image holds', 'auth-entry assumed'],
  );
  assert.deepEqual(open?.assumptions, [
    'docker.io/library/** is public',
    'namespace "dp-acme-shop-dev-1a2b3c4d" exists',
  ]);
});

test('an image that anyone may pull is not claimed to be pulled by a pod whose build fails', () => {
  const files = {
    'clusters/eu/kustomization.yaml': 'resources: [pod.yaml, absent.yaml]\n',
    'clusters/eu/pod.yaml': pod('nginx'),
  };
  const { pulls } = told(files, 'assume: { publicImages: ["docker.io/library/**"] }\n');
  assert.deepEqual(
    pulls.map(({ verdict, cause }) => [verdict, cause]),
    [['unknown', 'dangling-kustomization-resource']],
  );
});

test('a data plane whose images are all declared to need no pull secret is not refused for the one that it names', () => {
  const found = (secret: string, assume: string) => {
    const files = { 'pod.yaml': pod(), ...(secret && { 'secret.yaml': secret }) };
    const { verdicts, found: rules } = told(files, `assume: { replicator: true, ${assume} }\n`);
    return [...verdicts, ...rules];
  };
  for (const assume of ['publicImages: ["docker.io/**"]', 'nodeCredentials: ["docker.io/acme/**"]']) {
    for (const secret of ['', BARE_SECRET, SECRET.replace('docker.io/acme', 'ghcr.io')])
      assert.deepEqual(found(secret, assume), ['pulled', 'pulled'], secret);
    for (const auth of ['"auth":"!"', '"auth":""']) {
      const secret = SECRET.replace('"username":"u","password":"p"', auth);
      assert.deepEqual(found(secret, assume), ['refused', 'refused', 'malformed-pull-secret'], auth);
    }
  }
  assert.deepEqual(found('', 'publicImages: ["docker.io/acme/shop"]'), ['refused', 'pulled', 'dangling-secret-ref']);
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

test('a replicator whose HelmRelease is suspended is assumed to run, and one beside it runs', () => {
  const release = (name: string, more: string) =>
    `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: ${name}, namespace: replicator }\nspec: { ${more}chart: { spec: { chart: kubernetes-replicator, version: 2.12.0 } } }\n`;
  const assumed = (...releases: readonly string[]) => {
    const { found, pulls } = told({ 'secret.yaml': SECRET, 'pod.yaml': pod(), 'r.yaml': releases.join('---\n') });
    assert.deepEqual(found, []);
    return pulls[0]?.assumptions.filter((assumption) => assumption.includes('replicator'));
  };
  const suspended = release('paused', 'suspend: true, ');
  assert.deepEqual(assumed(suspended), [
    'kubernetes-replicator runs in cluster "eu", although the HelmRelease that installs it is suspended',
  ]);
  assert.deepEqual(assumed(release('live', '')), []);
  assert.deepEqual(assumed(release('live', 'suspend: false, ')), []);
  assert.deepEqual(assumed(suspended, release('live', '')), []);
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

test('a pull secret that is not there is a warning where another one does its work', () => {
  const two = pod().replace('[{ name: dockerhub-pull-secret }]', '[{ name: dockerhub-pull-secret }, { name: more }]');
  const { verdicts, diagnostics } = told({ 'secret.yaml': SECRET, 'pod.yaml': two });
  assert.deepEqual(verdicts, ['pulled', 'pulled']);
  assert.deepEqual(
    diagnostics.map(({ level, rule }) => `${level} ${rule}`),
    ['warning dangling-image-pull-secret'],
  );
});

test('a pod whose service account no file declares is not claimed to be admitted', () => {
  const account = (name: string) =>
    `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: ${name}, namespace: dp-acme-shop-dev-1a2b3c4d }\n`;
  const pull = (more: string) => {
    const builder = pod().replace('spec:\n', 'spec:\n  serviceAccountName: builder\n');
    return told({ 'secret.yaml': SECRET, 'pod.yaml': builder, 'account.yaml': more }).pulls[0];
  };
  assert.equal(pull(account('builder'))?.verdict, 'pulled');
  const own = pod().replace('spec:\n', 'spec:\n  serviceAccountName: default\n');
  assert.deepEqual(told({ 'secret.yaml': SECRET, 'pod.yaml': own }).verdicts, ['pulled', 'pulled']);
  assert.match(pull(account('other'))?.proof.at(-1)?.message ?? '', /^no file declares service account "builder"/);
});

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

test('a secret that several planes of a cluster lack is told once, and mended at each of them', () => {
  const planes = ['eu', 'us'].map((name) => PLANE.replace(/name: \w+/, `name: ${name}`));
  const found = (files: Files) => told({ 'plane.yaml': planes.join('---\n'), ...files }).diagnostics;
  const one = "clusters: { all: { paths: ['**'] } }\nassume: { replicator: true }\n";
  const [missing, ...more] = found({ 'pullproof.yaml': one });
  assert.deepEqual([missing?.rule, missing?.because.length, more], ['dangling-secret-ref', 1, []]);
  assert.match(missing?.because[0]?.message ?? '', /^data plane "acme\/us" pulls with it$/);
  const misnamed = SECRET.replace('dockerhub-pull-secret', 'dockerhub-pull-secrets');
  const [near, ...rest] = found({ 'pullproof.yaml': one, 'secret.yaml': misnamed });
  assert.deepEqual([near?.rule, near?.fix?.edits.length, rest], ['dangling-secret-ref', 2, []]);
  const kept = found({
    'pullproof.yaml': one.replace('**', '*.yaml'),
    'control-plane/secret.yaml': SECRET,
  });
  assert.deepEqual(
    kept.map(({ rule }) => rule),
    ['secret-in-control-plane'],
  );
});

test('a secret that a plane lacks is told once, whatever images a pod pulls with it', () => {
  const two = pod().replace('containers: [', 'containers: [{ name: more, image: quay.io/tools/proxy:1 }, ');
  const { found, diagnostics } = told({ 'pod.yaml': two });
  assert.deepEqual(found, ['dangling-secret-ref']);
  assert.match(
    diagnostics[0]?.message ?? '',
    /1 image in 1 namespace can't be pulled, and 1 more can't be proved to be$/,
  );
});

test('a secret that does not reach a namespace is told once, whatever images are pulled there', () => {
  const tools = (image: string) => pod(image).replace(/namespace: dp-[\w-]+/, 'namespace: tools');
  const outside = tools('quay.io/tools/proxy:1').replace('name: shop', 'name: proxy');
  const secret = { 'secret.yaml': SECRET };
  assert.deepEqual(told({ ...secret, 'a.yaml': outside }).found, ['dangling-image-pull-secret']);
  assert.deepEqual(told({ ...secret, 'a.yaml': outside, 'pod.yaml': tools('docker.io/acme/shop:1') }).found, [
    'unknown-pull',
    'unmatched-namespace',
  ]);
});

test('two ExternalSecrets that make one secret of two contents are told once', () => {
  const [first = '', store = ''] = EXTERNAL_SECRET.replace('"{{ .host }}"', '"docker.io/acme"').split('---\n');
  const second = first
    .replace('name: dockerhub-pull-secret', 'name: other')
    .replace('target:', 'target:\n    name: dockerhub-pull-secret')
    .replace('docker.io/acme', 'docker.io/other');
  const files = { 'a.yaml': first, 'b.yaml': second, 'store.yaml': store, 'pod.yaml': pod() };
  const { found, diagnostics } = told(files);
  assert.deepEqual(found, ['duplicate-producer']);
  assert.equal(diagnostics[0]?.pulls, 1);
});

test('what is refused is mended by what is wrong with it, whatever is said of it', () => {
  const helps = (files: Files, plane = PLANE) =>
    told({ 'secret.yaml': SECRET, 'plane.yaml': plane, ...files })
      .diagnostics.filter(({ rule }) => rule === 'invalid-resource')
      .map(({ help }) => help);
  const pods = (before: string, after: string) => helps({ 'pod.yaml': pod().replace(before, after) });
  assert.deepEqual(pods('[{ name: dockerhub-pull-secret }]', '[dockerhub-pull-secret]'), [
    'write it as [{name: NAME}]',
  ]);
  assert.deepEqual(pods('[{ name: dockerhub-pull-secret }]', 'dockerhub'), ['write it as [{name: NAME}]']);
  assert.deepEqual(pods('containers: [', 'containers: [{ name: main, image: busybox }, '), [
    'give one of them another name',
  ]);
  assert.deepEqual(pods('containers:', 'ephemeralContainers: [{ name: a, image: b }]\n  containers:'), [
    'take them out: kubectl debug adds them',
  ]);
  assert.deepEqual(pods('containers:', 'image: a\n  containers:'), [null]);
  assert.deepEqual(pods('metadata:', 'imagePullSecrets: []\nmetadata:'), [null]);
  assert.deepEqual(pods('apiVersion: v1', 'apiVersion: apps/v1'), ['write apiVersion: v1']);
  assert.deepEqual(helps({}, PLANE.replace('secretRef: dockerhub-pull-secret', 'secretRef: { name: a }')), [
    'write the name of the secret alone',
  ]);
});

test('a replicator that ends at start is told at the flag for which it does', () => {
  const deployed = (args: string) => `apiVersion: apps/v1
kind: Deployment
metadata: { name: kubernetes-replicator, namespace: choreo-system }
spec:
  selector: { matchLabels: { app: replicator } }
  template:
    metadata: { labels: { app: replicator } }
    spec:
      containers:
        - { name: replicator, image: quay.io/mittwald/kubernetes-replicator:v2.12.4, args: [${args}] }
`;
  const toldAt = (args: string) => {
    const text = deployed(args);
    const files = { 'secret.yaml': SECRET, 'pod.yaml': pod(), 'replicator.yaml': text };
    const [finding] = told(files).diagnostics.filter(({ rule }) => rule === 'excluded-namespace');
    return finding && text.slice(finding.at.start, finding.at.end);
  };
  assert.equal(toldAt('--log-format=true-json, --allow-all=half-true'), '--allow-all=half-true');
  assert.equal(toldAt('--log-level=debug, --resync-period=five-minutes'), '--resync-period=five-minutes');
  assert.equal(toldAt('--log-level=debug, --allow-some'), '--allow-some');
});

test('an ExternalSecret without a store says so of its own field', () => {
  const storeless = EXTERNAL_SECRET.replace(/ {2}secretStoreRef: .*\n/, '');
  const { diagnostics } = told({ 'secret.yaml': storeless, 'pod.yaml': pod() });
  assert.match(diagnostics[0]?.message ?? '', / can't be used: its spec\.secretStoreRef names no store to take/);
});

test('what is wrong in a base is told once and there, whatever tags its overlays give', () => {
  const base = `apiVersion: apps/v1
kind: Deployment
metadata: { name: api }
spec:
  selector: { matchLabels: { app: api } }
  template:
    metadata: { labels: { app: api } }
    spec: { containers: [{ name: main, image: docker.io/acme/api:1 }] }
`;
  const overlay = (tag: string) => `apiVersion: kustomize.config.k8s.io/v1beta1
kind: Kustomization
namespace: dp-acme-shop-${tag}-1a2b3c4d
resources: [../base]
images: [{ name: docker.io/acme/api, newTag: ${tag} }, { name: quay.io/acme/api, newTag: ${tag} }]
`;
  const places = (text: string) =>
    told({
      'secret.yaml': SECRET,
      'base/kustomization.yaml': 'resources: [api.yaml]\n',
      'base/api.yaml': text,
      'dev/kustomization.yaml': overlay('dev'),
      'prod/kustomization.yaml': overlay('prod'),
    }).diagnostics.map(({ rule, at, pulls }) => `${rule} ${at.path} ${text.slice(at.start, at.end)} ${pulls}`);
  assert.deepEqual(places(base), ['missing-image-pull-secret base/api.yaml docker.io/acme/api:1 2']);
  assert.deepEqual(places(base.replace('docker.io', 'quay.io')), ['foreign-image base/api.yaml quay.io/acme/api:1 2']);
});
test('a data plane of another namespace is not what an environment may mean, and is pointed to under its own name', () => {
  const environment = (plane: string) =>
    `apiVersion: core.choreo.dev/v1\nkind: Environment\nmetadata: { name: dev, namespace: team }\nspec: { dataPlaneRef: ${plane} }\n`;
  const dangling = (plane: string) =>
    told({ 'secret.yaml': SECRET, 'environment.yaml': environment(plane) }).diagnostics.find(
      ({ rule }) => rule === 'dangling-data-plane-ref',
    );
  assert.equal(dangling('eux'), undefined);
  const found = dangling('eu');
  assert.deepEqual([found?.help, found?.fix], ["name a data plane of the environment's own namespace", null]);
  assert.deepEqual(
    found?.because.map(({ message }) => message),
    ['there is data plane "acme/eu"'],
  );
});

test('a SealedSecret of a version that is not served proves nothing', () => {
  const sealed = (version: string) => `apiVersion: bitnami.com/${version}
kind: SealedSecret
metadata: { name: dockerhub-pull-secret, namespace: choreo-system }
spec:
  encryptedData: { auth: AgBhc2Rm }
  template:
    type: kubernetes.io/dockerconfigjson
    metadata: { annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* } }
    data: { .dockerconfigjson: '{"auths":{"docker.io/acme":{"auth":"{{ .auth }}"}}}' }
`;
  const verdicts = (version: string) => told({ 'secret.yaml': sealed(version), 'pod.yaml': pod() }).verdicts;
  assert.deepEqual(verdicts('v1alpha1'), ['pulled', 'pulled']);
  assert.deepEqual(verdicts('v1'), ['unknown', 'unknown']);
});

test('a pull secret that no kustomization names is told once, whatever patches it', () => {
  const overlay = 'resources: [../base]\npatches: [{ path: patch.yaml }]\n';
  const patch = 'apiVersion: v1\nkind: Secret\nmetadata: { name: dockerhub-pull-secret, namespace: choreo-system }\n';
  const files = (resources: string): Files => ({
    'base/kustomization.yaml': `resources: [${resources}]\n`,
    'base/secret.yaml': SECRET,
    'base/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: choreo-system }\n',
    'one/kustomization.yaml': overlay,
    'one/patch.yaml': patch,
    'pod.yaml': pod(),
  });
  assert.deepEqual(told(files('map.yaml, secret.yaml')).found, []);
  const { found, diagnostics } = told(files('map.yaml'));
  assert.deepEqual(found, ['unreached-pull-secret']);
  assert.deepEqual([diagnostics[0]?.level, diagnostics[0]?.at.path], ['error', 'base/kustomization.yaml']);
});

test('the namespaces of a data plane are to be declared where labels decide which get its secret', () => {
  const external = EXTERNAL_SECRET.replace('kind: ExternalSecret', 'kind: ClusterExternalSecret')
    .replace(', namespace: choreo-system', '')
    .replace('spec:\n', 'spec:\n  namespaceSelectors: [{ matchLabels: { pulls: a } }]\n  externalSecretSpec:\n')
    .replace(/( {2}externalSecretSpec:\n)([\s\S]*?)(?=---)/, (_, head, body) => head + body.replace(/^ {2}/gm, '    '));
  const { diagnostics } = told({ 'secret.yaml': external });
  assert.equal(diagnostics[0]?.help, 'declare the namespaces of the data plane with their labels');
});

test('what a pattern is to be widened by stands beside the others, in place of narrower ones', () => {
  const secret = SECRET.replace('dp-.*', '"tools, dp-prod-.*, dp_.*"');
  const [finding] = told({ 'secret.yaml': secret, 'pod.yaml': pod() }).diagnostics;
  assert.deepEqual(
    [finding?.rule, finding?.help],
    ['unmatched-namespace', 'to reach every namespace of a data plane, write "tools,dp-.*"'],
  );
});

test('what a template is to come to is told without anything that is masked as a credential', () => {
  const broken = EXTERNAL_SECRET.replace(/\.dockerconfigjson: .*/, `.dockerconfigjson: '{"auths": ['`);
  const [finding] = told({ 'secret.yaml': broken, 'pod.yaml': pod() }).diagnostics;
  assert.equal(finding?.rule, 'malformed-pull-secret');
  assert.match(finding?.help ?? '', /^let it come to \{"auths":\{"REGISTRY":\{…\}\}\}/);
  assert.doesNotMatch(finding?.help ?? '', /\*\*\*/);
});
