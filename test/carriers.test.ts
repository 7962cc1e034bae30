import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import type { PlaneProof, Pull } from '../src/results/proof.ts';
import { judged } from './files.ts';

const PLANE = `apiVersion: core.choreo.dev/v1
kind: DataPlane
metadata: { name: eu, namespace: acme }
spec: { registry: { prefix: docker.io/acme, secretRef: regcred } }
`;
const PAYLOAD = '{"auths":{"docker.io/acme":{"username":"u","password":"p"}}}';

function secret(metadata = '', name = 'regcred', namespace = 'choreo-system'): string {
  return `apiVersion: v1
kind: Secret
metadata:
  name: ${name}
  namespace: ${namespace}
${metadata}
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '${PAYLOAD}' }
`;
}

function annotated(annotations: Readonly<Record<string, string>>, name?: string, namespace?: string): string {
  const lines = Object.entries(annotations).map(
    ([key, value]) => `    reflector.v1.k8s.emberstack.com/${key}: "${value}"`,
  );
  return secret(`  annotations:\n${lines.join('\n')}`, name, namespace);
}

function pod(spec = 'imagePullSecrets: [{ name: regcred }]', namespace = 'dp-acme-shop-dev-1a2b3c4d'): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: shop, namespace: ${namespace} }
spec:
  ${spec}
  containers: [{ name: main, image: docker.io/acme/shop:1 }]
`;
}

interface Told {
  readonly plane: Pick<PlaneProof, 'verdict' | 'cause' | 'assumptions' | 'counterexample'> | undefined;
  readonly pull: Pull | undefined;
  readonly copied: string | undefined;
}

function told(...documents: readonly string[]): Told {
  const { planes, pulls } = judged({ 'cluster.yaml': documents.join('---\n') });
  const pull = pulls.find(({ workload }) => workload.name === 'shop');
  return { plane: planes[0], pull, copied: pull?.proof.find(({ step }) => step === 'copy')?.message };
}

function errorsOf(...documents: readonly string[]): readonly string[] {
  const { diagnostics } = judged({ 'cluster.yaml': documents.join('---\n') });
  return diagnostics.flatMap(({ level, rule }) => (level === 'error' ? [rule] : []));
}

/** What 1Password's operator makes a Secret of. */
function onePasswordItem(name: string, namespace: string): string {
  return `apiVersion: onepassword.com/v1\nkind: OnePasswordItem\nmetadata: { name: ${name}, namespace: ${namespace} }\n`;
}

const REFLECTED = { 'reflection-allowed': 'true', 'reflection-auto-enabled': 'true' };

test('the reflector carries a secret to every namespace where it names none', () => {
  const { plane, pull, copied } = told(PLANE, annotated(REFLECTED), pod());
  assert.equal(pull?.verdict, 'pulled');
  assert.equal(plane?.verdict, 'pulled');
  assert.match(copied ?? '', /^emberstack reflector copies it to dp-acme-shop-dev-1a2b3c4d\/regcred$/);
  assert.deepEqual(plane.assumptions.slice(1), ['emberstack reflector works in cluster "eu"']);
});

/** Lists of namespaces as the reflector reads them, and whether all of dp-… is in, with the first that is not. */
const REFLECTOR_LISTS: Readonly<Record<string, readonly [pulled: boolean, plane: string, missed?: string | null]>> = {
  'dp-.*': [true, 'pulled'],
  '^dp-.*$': [true, 'pulled'],
  'prod, dp-.+': [true, 'pulled'],
  'dp-acme-shop-dev-1a2b3c4d': [true, 'refused', 'dp-0'],
  'dp-acme-.*': [true, 'refused', 'dp-0'],
  'dp-*': [false, 'refused', 'dp-acme-shop-dev-1a2b3c4d'],
  'dp-': [false, 'refused', 'dp-acme-shop-dev-1a2b3c4d'],
  // The first match, not the longest, must be the whole name.
  'dp-acme|dp-.*': [false, 'refused', 'dp-acme-shop-dev-1a2b3c4d'],
  '(dp-|prod-).*': [true, 'pulled'],
  '[d|e]p-.*': [true, 'pulled'],
  'dp-(?!x).*': [false, 'unknown', null],
  // What its first match leaves out of other names is not judged.
  'dp-(?:acme-shop-dev-1a2b3c4d)?': [true, 'unknown', null],
  // A class of .NET is another one.
  '[[:alpha:]]p-.*': [false, 'unknown', null],
};

for (const [list, [pulled, verdict, missed]] of Object.entries(REFLECTOR_LISTS)) {
  test(`the reflector reads "${list}" as .NET does`, () => {
    for (const key of ['reflection-auto-namespaces', 'reflection-allowed-namespaces']) {
      const { plane, pull } = told(PLANE, annotated({ ...REFLECTED, [key]: list }), pod());
      assert.equal(pull?.verdict === 'pulled', pulled, key);
      assert.equal(plane?.verdict, verdict, key);
      if (missed !== undefined) assert.equal(plane.counterexample, missed, key);
    }
  });
}

test('the reflector selects namespaces by labels, which later ones may not have', () => {
  const selecting = (labels: string) => {
    const source = annotated({ ...REFLECTED, 'reflection-auto-namespaces-selector': labels });
    const { pull, plane } = told(PLANE, source, LABELLED, pod());
    return [pull?.verdict, plane?.verdict];
  };
  assert.deepEqual(selecting('pulls=yes'), ['pulled', 'unknown']);
  assert.deepEqual(selecting('pulls=no'), ['refused', 'refused']);
});

test('the reflector does nothing unless both are allowed', () => {
  for (const annotations of [{ 'reflection-allowed': 'true' }, { 'reflection-auto-enabled': 'true' }, {}]) {
    assert.equal(told(PLANE, annotated(annotations), pod()).pull?.verdict, 'refused');
  }
});

test('a Secret that reflects another gets its data', () => {
  const empty = secret(
    '  annotations: { reflector.v1.k8s.emberstack.com/reflects: choreo-system/regcred }',
    'regcred',
    'dp-acme-shop-dev-1a2b3c4d',
  ).replace(PAYLOAD, '{"auths":{}}');
  const allowed = annotated({ 'reflection-allowed': 'true' });
  assert.equal(told(PLANE, allowed, empty, pod()).pull?.verdict, 'pulled');
  assert.equal(told(PLANE, secret(), empty, pod()).pull?.verdict, 'refused');
  const quiet = ['plaintext-credential', 'unreplicated-pull-secret'];
  for (const pods of [[pod()], []])
    assert.deepEqual(
      errorsOf(allowed, empty, ...pods).filter((rule) => !quiet.includes(rule)),
      [],
    );
});

function clonePolicy(match: string, more = '', clone = '{ namespace: choreo-system, name: regcred }'): string {
  return `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: sync }
spec:
  rules:
  - name: sync
    match: ${match}
    ${more}
    generate:
      apiVersion: v1
      kind: Secret
      name: regcred
      namespace: "{{request.object.metadata.name}}"
      synchronize: true
      clone: ${clone}
`;
}

const NAMESPACES = '{ any: [{ resources: { kinds: [Namespace] } }] }';

test('a kyverno policy clones a secret into the namespaces that it matches and does not exclude', () => {
  const { plane, pull, copied } = told(PLANE, secret(), clonePolicy(NAMESPACES), pod());
  assert.equal(pull?.verdict, 'pulled');
  assert.match(copied ?? '', /^kyverno policy "sync" copies it/);
  assert.equal(plane?.verdict, 'pulled');
});

test('a secret that a policy clones from where it is lies where it should', () => {
  const home = secret('', 'regcred', 'default');
  const policy = clonePolicy(NAMESPACES, '', '{ namespace: default, name: regcred }');
  assert.equal(told(PLANE, home, policy, pod()).plane?.verdict, 'pulled');
  const isMisplaced = (...resources: readonly string[]) =>
    errorsOf(PLANE, ...resources).includes('misplaced-pull-secret');
  assert.deepEqual([isMisplaced(home, policy, pod()), isMisplaced(home, pod())], [false, true]);
});

/** A match block, more of the rule, and the verdicts of pod and plane. */
const POLICIES: Readonly<Record<string, readonly [match: string, more: string, pull: string, plane: string]>> = {
  'names as globs': ['{ resources: { kinds: [Namespace], names: ["dp-*"] } }', '', 'pulled', 'pulled'],
  'one name': ['{ resources: { kinds: [v1/Namespace], name: dp-acme-shop-dev-1a2b3c4d } }', '', 'pulled', 'refused'],
  'other names': ['{ any: [{ resources: { kinds: [Namespace], names: [prod-*] } }] }', '', 'refused', 'refused'],
  'an exclusion of others': [
    NAMESPACES,
    'exclude: { any: [{ resources: { namespaces: [kube-system] } }] }',
    'pulled',
    'pulled',
  ],
  'an exclusion of one': [
    NAMESPACES,
    'exclude: { any: [{ resources: { kinds: [Namespace], names: [dp-sandbox-*] } }] }',
    'pulled',
    'refused',
  ],
  'an exclusion of names whatever their kind': [
    NAMESPACES,
    'exclude: { any: [{ resources: { names: [dp-acme-*] } }] }',
    'refused',
    'refused',
  ],
  'an exclusion of another kind': [
    NAMESPACES,
    'exclude: { any: [{ resources: { kinds: [Pod], namespaces: [dp-*] } }] }',
    'pulled',
    'pulled',
  ],
  'a label': [
    '{ any: [{ resources: { kinds: [Namespace], selector: { matchLabels: { pulls: "yes" } } } }] }',
    '',
    'unknown',
    'unknown',
  ],
  'a precondition': [NAMESPACES, 'preconditions: { all: [] }', 'unknown', 'unknown'],
  'another trigger': ['{ any: [{ resources: { kinds: [Pod] } }] }', '', 'unknown', 'unknown'],
};

for (const [story, [match, more, pulled, verdict]] of Object.entries(POLICIES)) {
  test(`a clone policy with ${story}`, () => {
    const { plane, pull } = told(PLANE, secret(), clonePolicy(match, more), pod());
    assert.deepEqual([pull?.verdict, plane?.verdict], [pulled, verdict]);
  });
}

test('a clone of a secret that no file holds is unknown', () => {
  assert.deepEqual(told(PLANE, clonePolicy(NAMESPACES), pod()).pull?.verdict, 'unknown');
});

test('a clone under another name is found under that name', () => {
  const policy = clonePolicy(NAMESPACES, '', '{ namespace: choreo-system, name: seed }');
  const { plane, pull } = told(PLANE, secret('', 'seed'), policy, pod());
  assert.deepEqual([pull?.verdict, plane?.verdict], ['pulled', 'pulled']);
  const { diagnostics } = judged({ 'cluster.yaml': [PLANE, secret('', 'seed'), policy, pod()].join('---\n') });
  assert.ok(!diagnostics.some(({ rule }) => rule === 'unused-pull-secret'));
});

test('a list of clones takes every secret with its labels', () => {
  const policy = (selector: string, namespace = 'choreo-system') =>
    clonePolicy(NAMESPACES)
      .replace(/ {6}kind: Secret\n {6}name: regcred\n/, '')
      .replace(/clone: .*/, `cloneList: { namespace: ${namespace}, kinds: [v1/Secret]${selector} }`);
  const verdicts = (list: string) => {
    const { pull, plane } = told(PLANE, secret('  labels: { pull: "true" }'), list, pod());
    return [pull?.verdict, plane?.verdict];
  };
  const labelled = (labels: string) => policy(`, selector: { matchLabels: ${labels} }`);
  for (const list of [labelled('{ pull: "true" }'), policy('')])
    assert.deepEqual(verdicts(list), ['pulled', 'pulled'], list);
  for (const list of [labelled('{ pull: "no" }'), policy('', 'elsewhere')])
    assert.deepEqual(verdicts(list), ['refused', 'refused'], list);
});

test('a kyverno policy that generates a secret from its own data makes it everywhere', () => {
  const policy = clonePolicy(NAMESPACES).replace(
    /clone: .*/,
    `data: { type: kubernetes.io/dockerconfigjson, stringData: { .dockerconfigjson: '${PAYLOAD}' } }`,
  );
  const { plane, pull } = told(PLANE, policy, pod());
  assert.deepEqual([pull?.verdict, plane?.verdict], ['pulled', 'pulled']);
});

test('nothing is proved of what a kyverno policy makes only under conditions of its own', () => {
  const verdicts = (spec: string) => {
    const policy = clonePolicy(NAMESPACES).replace('spec:\n', `spec:\n${spec}`);
    const { plane, pull } = told(PLANE, secret(), policy, pod());
    return [pull?.verdict, plane?.verdict];
  };
  const first = '  - { name: first, match: { any: [{ resources: { kinds: [Namespace] } }] }, validate: {} }\n';
  const matching = '  webhookConfiguration: { matchConditions: [{ name: a, expression: \'request.name != "a"\' }] }\n';
  assert.deepEqual(verdicts(matching), ['unknown', 'unknown']);
  assert.deepEqual(verdicts('  admission: false\n'), ['unknown', 'unknown']);
  assert.deepEqual(verdicts('  applyRules: One\n'), ['pulled', 'pulled']);
  const second = clonePolicy(NAMESPACES).replace('  rules:\n', `  applyRules: One\n  rules:\n${first}`);
  assert.equal(told(PLANE, secret(), second, pod()).pull?.verdict, 'unknown');
  assert.deepEqual(verdicts('  admission: true\n  webhookConfiguration: { matchConditions: [] }\n'), [
    'pulled',
    'pulled',
  ]);
});

test('a mutating policy leaves open which pull secrets its pods have', () => {
  const policy = (namespaces: string) => `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: add }
spec:
  rules:
  - name: add
    match: { any: [{ resources: { kinds: [Pod], namespaces: [${namespaces}] } }] }
    mutate: { patchStrategicMerge: { spec: { imagePullSecrets: [{ name: regcred }] } } }
`;
  assert.equal(told(PLANE, secret(), policy('"dp-*"'), pod('restartPolicy: Never')).pull?.verdict, 'unknown');
  assert.equal(told(PLANE, secret(), policy('prod'), pod('restartPolicy: Never')).pull?.verdict, 'refused');
});

function clusterExternalSecret(selects: string): string {
  return `apiVersion: external-secrets.io/v1
kind: ClusterExternalSecret
metadata: { name: regcred }
spec:
  ${selects}
  externalSecretSpec:
    secretStoreRef: { kind: ClusterSecretStore, name: vault }
    target:
      template:
        type: kubernetes.io/dockerconfigjson
        data: { .dockerconfigjson: '{"auths":{"docker.io/acme":{"auth":"{{ .auth }}"}}}' }
    data: [{ secretKey: auth, remoteRef: { key: r } }]
`;
}

const LABELLED = `apiVersion: v1
kind: Namespace
metadata: { name: dp-acme-shop-dev-1a2b3c4d, labels: { pulls: "yes" } }
`;

test('a ClusterExternalSecret makes its secret in the namespaces that it selects', () => {
  const everywhere = told(PLANE, clusterExternalSecret('namespaceSelectors: [{}]'), pod());
  assert.deepEqual([everywhere.pull?.verdict, everywhere.plane?.verdict], ['pulled', 'pulled']);
  const named = told(PLANE, clusterExternalSecret('namespaces: [dp-acme-shop-dev-1a2b3c4d]'), pod());
  assert.deepEqual([named.pull?.verdict, named.plane?.verdict], ['pulled', 'refused']);
  const labelled = clusterExternalSecret('namespaceSelector: { matchLabels: { pulls: "yes" } }');
  assert.deepEqual(
    [told(PLANE, labelled, LABELLED, pod()).pull?.verdict, told(PLANE, labelled, pod()).pull?.verdict],
    ['pulled', 'unknown'],
  );
  const others = clusterExternalSecret('namespaceSelector: { matchLabels: { pulls: "no" } }');
  assert.equal(told(PLANE, others, LABELLED, pod()).pull?.verdict, 'refused');
  assert.equal(told(PLANE, labelled, LABELLED, pod()).plane?.verdict, 'unknown');
  const [left] = judged({ 'cluster.yaml': [PLANE, others, LABELLED, pod()].join('---\n') }).diagnostics;
  assert.match(left?.message ?? '', /, which is not among the namespaces of ClusterExternalSecret: /);
  const byName = clusterExternalSecret(
    'namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: dp-acme-shop-dev-1a2b3c4d } }',
  );
  assert.equal(told(PLANE, byName, pod()).pull?.verdict, 'pulled');
});

test('labels that OpenChoreo adds to a declared namespace are not known to be missing', () => {
  const selecting = (label: string) =>
    told(PLANE, clusterExternalSecret(`namespaceSelector: { matchLabels: { ${label} } }`), LABELLED, pod());
  for (const label of ['openchoreo.dev/environment: dev', 'core.choreo.dev/organization: acme']) {
    assert.equal(selecting(label).pull?.verdict, 'unknown', label);
  }
  assert.equal(selecting('acme.dev/environment: dev').pull?.verdict, 'refused');
  const tools = LABELLED.replace('dp-acme-shop-dev-1a2b3c4d', 'tools');
  const elsewhere = clusterExternalSecret('namespaceSelector: { matchLabels: { openchoreo.dev/environment: dev } }');
  assert.equal(told(PLANE, elsewhere, tools, pod(undefined, 'tools')).pull?.verdict, 'refused');
});

const PATCHER = `apiVersion: apps/v1
kind: Deployment
metadata: { name: patcher, namespace: kube-system }
spec:
  selector: { matchLabels: { app: patcher } }
  template:
    metadata: { labels: { app: patcher } }
    spec:
      containers:
      - name: patcher
        image: quay.io/titansoft/imagepullsecret-patcher:v0.14
        env:
        - { name: CONFIG_SECRETNAME, value: regcred }
        - { name: CONFIG_DOCKERCONFIGJSON, value: '${PAYLOAD}' }
        - { name: CONFIG_EXCLUDED_NAMESPACES, value: "kube-system,dp-x" }
`;

test('imagepullsecret-patcher gives every default account its pull secret', () => {
  const { plane, pull } = told(PLANE, PATCHER, pod('restartPolicy: Never'));
  assert.equal(pull?.verdict, 'pulled');
  assert.equal(plane?.counterexample, 'dp-x');
  const out = told(
    PLANE,
    PATCHER,
    LABELLED.replace(
      'labels: { pulls: "yes" }',
      'annotations: { k8s.titansoft.com/imagepullsecret-patcher-exclude: "true" }',
    ),
    pod('restartPolicy: Never'),
  );
  assert.equal(out.pull?.verdict, 'refused');
});

test('a ClusterPullSecret copies its seed to every namespace and account', () => {
  const cps = `apiVersion: ops.alexellis.io/v1
kind: ClusterPullSecret
metadata: { name: hub }
spec: { secretRef: { name: seed, namespace: choreo-system } }
`;
  const { pull } = told(PLANE, secret('', 'seed'), cps, pod('restartPolicy: Never'));
  assert.deepEqual([pull?.verdict, pull?.secret], ['pulled', 'hub-registrycreds']);
});

test('what may make a secret of the name keeps an absent one unknown', () => {
  const opened = (document: string) => told(PLANE, document, pod()).plane?.verdict;
  const generating = `apiVersion: policies.kyverno.io/v1alpha1
kind: GeneratingPolicy
metadata: { name: sync }
spec:
  generate:
  - expression: generator.Apply(variables.ns, [resource.Get("v1", "secrets", "default", "regcred")])
`;
  const policy = (generate: string) => `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: sync }
spec:
  rules:
  - name: sync
    match: { any: [{ resources: { kinds: [Namespace] } }] }
    generate: ${generate}
`;
  const aimed = 'namespace: "{{ request.object.metadata.name }}"';
  const external = policy(
    `{ apiVersion: external-secrets.io/v1, kind: ExternalSecret, name: reg, ${aimed}, data: { spec: { target: { name: regcred } } } }`,
  );
  assert.equal(opened(external), 'unknown');
  assert.equal(opened(external.replace('regcred', 'other')), 'refused');
  const list = policy(
    `{ ${aimed}, cloneList: { namespace: default, kinds: [external-secrets.io/v1/ExternalSecret] } }`,
  );
  assert.equal(opened(list), 'unknown');
  assert.equal(opened(list.replace('v1/ExternalSecret', 'v1/SecretStore')), 'refused');
  const item = onePasswordItem('regcred', 'choreo-system');
  assert.equal(opened(generating), 'unknown');
  assert.equal(opened(generating.replace('regcred', 'other')), 'refused');
  assert.equal(opened(item), 'unknown');
  assert.equal(opened(item.replace('regcred', 'other')), 'refused');
  const imported = item.replace('onepassword.com', 'secretgen.carvel.dev').replace('OnePasswordItem', 'SecretImport');
  assert.equal(opened(imported), 'unknown');
  assert.equal(opened(imported.replace('regcred', 'other')), 'refused');
  const bitwarden = (kind: string) =>
    `apiVersion: lerentis.uploadfilter24.eu/v1beta8\nkind: ${kind}\nmetadata: { name: a }\nspec: { name: regcred, namespace: choreo-system, registry: docker.io }\n`;
  for (const kind of ['RegistryCredential', 'BitwardenTemplate']) {
    assert.equal(opened(bitwarden(kind)), 'unknown', kind);
    assert.equal(opened(bitwarden(kind).replace('regcred', 'other')), 'refused', kind);
  }
  const rotator = `apiVersion: apps.jfrog.com/v1alpha1
kind: SecretRotator
metadata: { name: a }
spec: { namespaceSelector: {}, generatedSecrets: [{ secretName: regcred, secretType: docker }] }
`;
  const copier = `apiVersion: secrets.educates.dev/v1beta1
kind: SecretCopier
metadata: { name: a }
spec: { rules: [{ sourceSecret: { name: regcred, namespace: registry } }] }
`;
  for (const maker of [rotator, copier]) {
    assert.equal(opened(maker), 'unknown');
    assert.equal(opened(maker.replace('regcred', 'other')), 'refused');
  }
  const merging = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: regcred, namespace: choreo-system }
spec: { secretStoreRef: { name: vault }, target: { creationPolicy: Merge }, data: [{ secretKey: .dockerconfigjson, remoteRef: { key: r } }] }
`;
  assert.equal(opened(merging), 'unknown');
});

test('a secret of the name in another namespace leaves open what may make one here', () => {
  const item = (namespace: string) => onePasswordItem('regcred', namespace);
  const names = 'imagePullSecrets: [{ name: regcred }]';
  const plane = PLANE.replace('secretRef: regcred', 'secretRef: other');
  for (const namespace of ['shop', 'dp-acme-shop-dev-1a2b3c4d']) {
    const verdict = (...beside: readonly string[]) => told(plane, ...beside, pod(names, namespace)).pull?.verdict;
    assert.equal(verdict(secret()), 'refused', namespace);
    assert.equal(verdict(item(namespace)), 'unknown', namespace);
    assert.equal(verdict(secret(), item(namespace)), 'unknown', namespace);
    const copied = secret('  annotations: { replicator.v1.mittwald.de/replicate-to: other }');
    assert.equal(verdict(copied), 'refused', namespace);
    assert.equal(verdict(copied, item(namespace)), 'unknown', namespace);
    const refused = secret().replace(PAYLOAD, 'no JSON');
    assert.equal(verdict(refused), 'refused', namespace);
    assert.equal(verdict(refused, item(namespace)), 'unknown', namespace);
  }
});

test('a service account may be made of the manifest that another resource carries', () => {
  const manifest = (name = 'default', list = '[{ name: regcred }]') =>
    `{ apiVersion: v1, kind: ServiceAccount, metadata: { name: "${name}" }, imagePullSecrets: ${list} }`;
  const carrier = (kind: string, spec: string, apiVersion = 'fluxcd.controlplane.io/v1') =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: base, namespace: ops }\nspec: ${spec}\n`;
  const verdict = (...documents: readonly string[]) =>
    told(PLANE, secret(), ...documents, pod('restartPolicy: Always')).pull?.verdict;
  const set = (one: string) => carrier('ResourceSet', `{ resources: [${one}] }`);
  assert.equal(verdict(), 'refused');
  assert.equal(verdict(set(manifest())), 'unknown');
  assert.equal(verdict(set(manifest('<< inputs.name >>'))), 'unknown');
  assert.equal(verdict(set(manifest('other'))), 'refused');
  assert.equal(verdict(set(manifest('default', '[]'))), 'refused');
  const values = `{ chart: { spec: { chart: raw } }, values: { resources: [${manifest()}] } }`;
  assert.equal(verdict(carrier('HelmRelease', values, 'helm.toolkit.fluxcd.io/v2')), 'unknown');
  const patches = `{ path: apps, patches: [{ target: ${manifest()} }] }`;
  assert.equal(verdict(carrier('Kustomization', patches, 'kustomize.toolkit.fluxcd.io/v1')), 'refused');
});

test('what gives service accounts pull secrets that no file shows leaves their pods open', () => {
  const giver = (apiVersion: string, kind: string, spec: string, namespace = 'dp-acme-shop-dev-1a2b3c4d') =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a, namespace: ${namespace} }\nspec: ${spec}\n`;
  const verdict = (document: string) => told(PLANE, secret(), document, pod('restartPolicy: Always')).pull?.verdict;
  const bound = (account: string, namespace?: string) =>
    verdict(giver('goharbor.io/v1beta1', 'PullSecretBinding', `{ serviceAccount: ${account} }`, namespace));
  assert.deepEqual([bound('default'), bound('other'), bound('default', 'x')], ['unknown', 'refused', 'refused']);
  const account = giver(
    'kyverno.io/v1',
    'ClusterPolicy',
    '{ rules: [{ match: { any: [{ resources: { kinds: [Namespace] } }] }, generate: { apiVersion: v1, kind: ServiceAccount, name: default, namespace: "{{ request.object.metadata.name }}", data: { imagePullSecrets: [{ name: regcred }] } } }] }',
  );
  assert.equal(verdict(account), 'unknown');
  assert.equal(verdict(account.replace('name: default', 'name: other')), 'refused');
  const bridge = giver('quay.redhat.com/v1', 'QuayIntegration', '{ clusterID: a }');
  const { diagnostics } = judged({ 'a.yaml': [PLANE, secret(), bridge, pod('restartPolicy: Always')].join('---\n') });
  assert.equal(
    diagnostics.find(({ rule }) => rule === 'unknown-pull')?.message.split(': 1 image')[0],
    'the pull secrets of service account "default" are open: QuayIntegration "a" may add pull secrets to it',
  );
  for (const kind of ['ImagePullSecret', 'ImagePullSecretManager'])
    assert.equal(verdict(giver('tcr.tencentcloudcr.com/v1', kind, '{ serviceAccounts: "*" }')), 'unknown', kind);
  const injected = (rule: string, apiVersion = 'secrets.educates.dev/v1beta1') =>
    verdict(giver(apiVersion, 'SecretInjector', `{ rules: [${rule}] }`));
  const named = (name: string) => `{ serviceAccounts: { nameSelector: { matchNames: ["${name}"] } } }`;
  assert.equal(injected('{ sourceSecrets: { nameSelector: { matchNames: [regcred] } } }'), 'unknown');
  assert.deepEqual(
    ['default', 'd*', 'other'].map((name) => injected(named(name))),
    ['unknown', 'unknown', 'refused'],
  );
  assert.equal(injected(named('default'), 'example.com/v1'), 'refused');
});

test('a step of a workflow may make the secret that its script names', () => {
  const verdict = (apiVersion: string, kind: string, name: string) =>
    told(
      PLANE,
      `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: a, namespace: ops }\nspec:\n  steps:\n  - script: |\n      kubectl create secret docker-registry ${name} --docker-server=x\n`,
      pod(),
    ).plane?.verdict;
  assert.equal(verdict('tekton.dev/v1', 'Task', 'regcred'), 'unknown');
  assert.equal(verdict('tekton.dev/v1', 'Task', '$(params.secret)'), 'unknown');
  assert.equal(verdict('argoproj.io/v1alpha1', 'CronWorkflow', '"{{inputs.parameters.name}}"'), 'unknown');
  assert.equal(verdict('argoproj.io/v1alpha1', 'CronWorkflow', 'other'), 'refused');
  assert.equal(verdict('example.com/v1', 'Task', 'regcred'), 'refused');
});

test('nothing is known of what fills a Secret that is of no use as it is written', () => {
  const namespace = 'dp-acme-shop-dev-1a2b3c4d';
  const empty = (metadata: string) => secret(metadata, 'login', namespace).replace(PAYLOAD, '{"auths":{}}');
  const names = pod('imagePullSecrets: [{ name: login }]');
  const item = onePasswordItem('login', namespace);
  const once = (mark: string) => `  annotations: { kustomize.toolkit.fluxcd.io/ssa: ${mark} }`;
  const verdict = (...documents: readonly string[]) => told(PLANE, ...documents, names).pull?.verdict;
  assert.equal(verdict(empty('')), 'refused');
  assert.equal(verdict(empty(''), item), 'unknown');
  assert.equal(verdict(empty(''), item.replace('name: login', 'name: other')), 'refused');
  const refresh = (name: string) => job(`kubectl -n ${namespace} patch secret ${name} -p "$LOGIN"`);
  assert.equal(verdict(empty(''), refresh('login')), 'unknown');
  assert.equal(verdict(empty(''), refresh('other')), 'refused');
  assert.equal(verdict(empty(once('IfNotPresent'))), 'unknown');
  assert.equal(verdict(empty(once('Override'))), 'refused');
  assert.equal(verdict(secret(once('IfNotPresent'), 'login', namespace)), 'pulled');
  assert.deepEqual(errorsOf(empty('')), ['malformed-pull-secret']);
  for (const documents of [[empty(''), item], [empty(once('IfNotPresent'))]]) {
    assert.deepEqual(errorsOf(...documents), []);
    assert.deepEqual(errorsOf(...documents, names), []);
  }
});

test('a resource of an unknown kind may make the secrets whose manifests it carries', () => {
  const carried = (manifest: string, group = 'kubernetes.crossplane.io') =>
    told(
      PLANE,
      `apiVersion: ${group}/v1\nkind: Object\nmetadata: { name: a }\nspec: { forProvider: { manifest: ${manifest} } }\n`,
      pod(),
    ).plane?.verdict;
  const embedded = '{ apiVersion: v1, kind: Secret, metadata: { name: regcred, namespace: choreo-system } }';
  assert.equal(carried(embedded), 'unknown');
  assert.equal(carried(embedded.replace('regcred', '"<< inputs.tenant >>-cred"')), 'refused');
  assert.equal(carried(embedded.replace('regcred', '"reg<< inputs.tenant >>"')), 'unknown');
  assert.equal(carried(embedded.replace('regcred', 'other')), 'refused');
  assert.equal(carried(embedded, 'kustomize.toolkit.fluxcd.io'), 'refused');
  assert.equal(carried('"kind: Secret\\nmetadata:\\n  name: regcred\\n"'), 'unknown');
  assert.equal(carried('"kind: ConfigMap\\nmetadata:\\n  name: regcred\\n"'), 'refused');
  for (const text of [
    'kind: Secret\\nmetadata: {namespace: a, name: regcred}\\n',
    "- {kind: Secret, metadata: {'name': 'regcred'}}\\n",
  ]) {
    assert.equal(carried(`"${text}"`), 'unknown', text);
    assert.equal(carried(`"${text.replace('regcred', 'other')}"`), 'refused', text);
  }
  assert.equal(
    carried('{ kind: ExternalSecret, metadata: { name: a }, spec: { target: { name: regcred } } }'),
    'unknown',
  );
});

test('a ConfigMap, or a Secret of a ClusterResourceSet, may hold the manifest of a secret', () => {
  const manifest = (name: string) => `kind: ExternalSecret\nmetadata:\n  name: ${name}\n`;
  const kept = (kind: string, fields: string) =>
    told(PLANE, `apiVersion: v1\nkind: ${kind}\nmetadata: { name: a, namespace: a }\n${fields}\n`, pod()).plane
      ?.verdict;
  const resourceSet = 'type: addons.cluster.x-k8s.io/resource-set';
  const data = (text: string) => `data: { a.yaml: ${text} }`;
  const base64 = Buffer.from(manifest('regcred')).toString('base64');
  assert.equal(kept('ConfigMap', data(JSON.stringify(manifest('regcred')))), 'unknown');
  assert.equal(kept('ConfigMap', data(JSON.stringify(manifest('other')))), 'refused');
  assert.equal(kept('ConfigMap', data(JSON.stringify(manifest('{{ .name }}')))), 'refused');
  assert.equal(
    kept('Secret', `${resourceSet}\nstring${data(JSON.stringify(manifest('regcred'))).replace('d', 'D')}`),
    'unknown',
  );
  assert.equal(kept('Secret', `${resourceSet}\n${data(base64)}`), 'unknown');
  assert.equal(kept('Secret', `type: addons.projectsveltos.io/cluster-profile\n${data(base64)}`), 'unknown');
  assert.equal(kept('Secret', `type: Opaque\n${data(base64)}`), 'refused');
});

test('a copier that is not evaluated may copy a secret that its namespace lacks', () => {
  const verdict = (...documents: readonly string[]) => told(PLANE, ...documents, pod()).pull?.verdict;
  const synced = (key: string) => secret(`  annotations: { ${key}: "" }`);
  assert.equal(verdict(synced('kubed.appscode.com/sync')), 'unknown');
  assert.equal(verdict(synced('kubed.appscode.com/syncTEST')), 'refused');
  assert.equal(verdict(secret(), synced('kubed.appscode.com/sync').replace('name: regcred', 'name: other')), 'refused');
  const sealed = `apiVersion: bitnami.com/v1alpha1
kind: SealedSecret
metadata: { name: regcred, namespace: choreo-system }
spec:
  encryptedData: { .dockerconfigjson: AgA= }
  template:
    type: kubernetes.io/dockerconfigjson
    metadata: { annotations: { kubed.appscode.com/sync: "app=kubed" } }
`;
  assert.equal(verdict(sealed), 'unknown');
  const hierarchy = (mode: string) =>
    mutator('hnc.x-k8s.io/v1alpha2', 'HNCConfiguration', `{ resources: [{ resource: secrets, mode: ${mode} }] }`);
  assert.equal(verdict(secret(), hierarchy('Propagate')), 'unknown');
  assert.equal(verdict(secret(), hierarchy('Ignore')), 'refused');
  const tenants = (kind: string) =>
    mutator(
      'capsule.clastix.io/v1beta2',
      'TenantResource',
      `{ resources: [{ namespacedItems: [{ kind: ${kind} }] }] }`,
    );
  assert.equal(verdict(secret(), tenants('Secret')), 'unknown');
  assert.equal(verdict(secret(), tenants('ConfigMap')), 'refused');
});

test('nothing is known of what secretgen-controller fills a placeholder with', () => {
  const placeholder = (annotation: string) =>
    secret(`  annotations: { ${annotation}: "" }`, 'regcred', 'dp-acme-shop-dev-1a2b3c4d').replace(PAYLOAD, '{}');
  const verdict = (annotation: string) => told(PLANE, secret(), placeholder(annotation), pod()).pull?.verdict;
  assert.equal(verdict('secretgen.carvel.dev/image-pull-secret'), 'unknown');
  assert.equal(verdict('secretgen.carvel.dev/image-pull'), 'refused');
  const exported = `apiVersion: secretgen.carvel.dev/v1alpha1
kind: SecretExport
metadata: { name: regcred, namespace: choreo-system }
spec: { toNamespaces: ["*"] }
`;
  assert.equal(told(PLANE, secret(), exported).plane?.verdict, 'unknown');
  assert.equal(told(PLANE, secret(), exported.replace('regcred', 'other')).plane?.verdict, 'refused');
});

function job(...lines: readonly string[]): string {
  return `apiVersion: batch/v1
kind: Job
metadata: { name: bootstrap, namespace: choreo-system }
spec:
  template:
    spec:
      restartPolicy: Never
      containers:
      - name: main
        image: docker.io/acme/kubectl:1
        command: [sh, -c]
        args:
        - |
          ${lines.join('\n          ')}
`;
}

function scriptIn(...lines: readonly string[]): string {
  return `apiVersion: v1
kind: ConfigMap
metadata: { name: scripts, namespace: choreo-system }
data:
  run.sh: |
    ${lines.join('\n    ')}
`;
}

test('a job that runs kubectl create secret may make the secret that it names', () => {
  const verdict = (command: string) => told(PLANE, job(command), pod()).plane?.verdict;
  assert.equal(
    verdict('kubectl -n choreo-system create secret docker-registry regcred --docker-username=u'),
    'unknown',
  );
  assert.equal(verdict('oc create secret generic --namespace a regcred --from-file x'), 'unknown');
  assert.equal(verdict('oc create secret generic "$NAME"'), 'unknown');
  assert.equal(verdict('kubectl create secret docker-registry reg${SUFFIX}'), 'unknown');
  assert.equal(verdict('kubectl create secret docker-registry other-${SUFFIX}'), 'refused');
  assert.equal(verdict('kubectl create secret docker-registry other'), 'refused');
  for (const word of ['create secret generic -a ', 'get -n=', 'apply secret ', 'patch imagePullSecrets ', 'oc '])
    assert.equal(verdict(word.repeat(50_000)), 'refused', word);
  const words = '[kubectl, create, secret, docker-registry, regcred]';
  assert.equal(told(PLANE, job('').replace('[sh, -c]', words), pod()).plane?.verdict, 'unknown');
});

test('a script may make a secret of a manifest, of its own or fetched, wherever the script is kept', () => {
  const own = (name: string) => [
    'cat <<EOF | kubectl apply -f -',
    'kind: Secret',
    'metadata:',
    `  name: ${name}`,
    'EOF',
  ];
  const copy = (name: string) => [`kubectl get secret ${name} -n a -o yaml | sed s/a/b/ | kubectl apply -n b -f -`];
  for (const keep of [job, scriptIn]) {
    const verdict = (lines: readonly string[]) => told(PLANE, secret(), keep(...lines), pod()).plane?.verdict;
    assert.equal(verdict(own('regcred')), 'unknown');
    assert.equal(verdict(own('$NAME')), 'unknown');
    assert.equal(verdict(own('other')), 'refused');
    assert.equal(verdict(copy('regcred')), 'unknown');
    assert.equal(verdict(copy('"$NAME"')), 'unknown');
    assert.equal(verdict(copy('other')), 'refused');
    assert.equal(verdict(['kubectl get secret regcred -n a -o yaml > regcred.yaml']), 'refused');
  }
});

test('a script may add pull secrets to service accounts', () => {
  const patch = `kubectl -n "$ns" patch serviceaccount default -p '{"imagePullSecrets": [{"name": "regcred"}]}'`;
  for (const keep of [job, scriptIn]) {
    const verdict = (line: string) => told(PLANE, secret(), keep(line), pod('restartPolicy: Never')).pull?.verdict;
    assert.equal(verdict(patch), 'unknown');
    assert.equal(verdict(patch.replace('serviceaccount', 'sa')), 'unknown');
    assert.equal(verdict('oc -n dp-x secrets link default regcred --for=pull'), 'unknown');
    assert.equal(verdict(patch.replace('imagePullSecrets', 'secrets')), 'refused');
    assert.equal(verdict(patch.replace('patch serviceaccount', 'get serviceaccount')), 'refused');
  }
});

test('a chart of a patcher that is not rendered leaves default accounts and its names open', () => {
  const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: patcher, namespace: kube-system }
spec: { chart: { spec: { chart: imagepullsecret-patcher } } }
`;
  assert.equal(told(PLANE, secret(), release, pod('restartPolicy: Never')).pull?.verdict, 'unknown');
  assert.equal(told(PLANE, secret(), pod('restartPolicy: Never')).pull?.verdict, 'refused');
  const plane = PLANE.replace('regcred', 'image-pull-secret');
  assert.equal(told(plane, release, pod()).plane?.verdict, 'unknown');
});

test('a chart of a patcher leaves them open in the cluster that its Application or kubeconfig names', () => {
  const plane = (name: string) => PLANE.replace('name: eu', `name: ${name}`);
  const files = (patcher: string) => [
    { path: 'clusters/eu/all.yaml', text: [plane('eu'), secret(), pod('restartPolicy: Never'), patcher].join('---\n') },
    { path: 'clusters/us/all.yaml', text: [plane('us'), secret(), pod('restartPolicy: Never')].join('---\n') },
  ];
  const verdicts = (patcher: string) =>
    judge(repositoryOfTexts(files(patcher)), undefined, rules).pulls.map(({ verdict }) => verdict);
  const application = (destination: string) => `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: patcher, namespace: argocd }
spec:
  source: { repoURL: https://charts.example.com, chart: imagepullsecret-patcher, targetRevision: 1.0.0 }
  destination: { ${destination}, namespace: kube-system }
`;
  assert.deepEqual(verdicts(application('name: us')), ['refused', 'unknown']);
  assert.deepEqual(verdicts(application('name: in-cluster')), ['unknown', 'refused']);
  const release = (more: string) => `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: patcher, namespace: kube-system }
spec: { ${more}chart: { spec: { chart: imagepullsecret-patcher } } }
`;
  assert.deepEqual(verdicts(release('kubeConfig: { secretRef: { name: us } }, ')), ['unknown', 'unknown']);
  assert.deepEqual(verdicts(release('')), ['unknown', 'refused']);
});

/** A pod with the plane's pull secret, and a kyverno rule that mutates pods. */
function mutated(mutate: string, more = ''): string | undefined {
  const policy = `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: change }
spec:
  rules:
  - name: change
    match: { any: [{ resources: { kinds: [Pod]${more} } }] }
    mutate: ${mutate}
`;
  return told(PLANE, secret('  annotations: { replicator.v1.mittwald.de/replicate-to: "dp-.*" }'), policy, pod()).pull
    ?.verdict;
}

test('nothing is proved of an image that a kyverno policy may replace', () => {
  const named = (name: string) => `{ patchStrategicMerge: { spec: { containers: [{ ${name}, image: b }] } } }`;
  assert.equal(mutated(named('(name): "*"')), 'unknown');
  assert.equal(mutated(named('name: "{{ element.name }}"')), 'unknown');
  assert.equal(mutated(named('name: main')), 'unknown');
  assert.equal(mutated('{ patchesJson6902: "- path: /spec/containers/0/image\n  op: replace" }'), 'unknown');
  assert.equal(mutated(named('(name): "*"'), ', namespaces: [prod]'), 'pulled');
  // A container that is added, an image that is asked for, and another field.
  assert.equal(mutated(named('name: agent')), 'pulled');
  assert.equal(
    mutated('{ patchStrategicMerge: { spec: { containers: [{ (image): "*:latest", imagePullPolicy: Always }] } } }'),
    'pulled',
  );
  assert.equal(
    mutated('{ patchStrategicMerge: { metadata: { annotations: { seen: "{{ element.image }}" } } } }'),
    'pulled',
  );
});

test('a kyverno policy mutates what its targets say, whatever triggers it', () => {
  const policy = `apiVersion: kyverno.io/v1
kind: ClusterPolicy
metadata: { name: accounts }
spec:
  rules:
  - name: accounts
    match: { any: [{ resources: { kinds: [Secret], namespaces: [choreo-system] } }] }
    mutate:
      targets: [{ apiVersion: v1, kind: ServiceAccount, name: default }]
      patchStrategicMerge: { imagePullSecrets: [{ name: regcred }] }
`;
  assert.equal(told(PLANE, secret(), policy, pod('restartPolicy: Never')).pull?.verdict, 'unknown');
});

/** A mutator of pods, by its apiVersion and kind. */
function mutator(apiVersion: string, kind: string, spec: string): string {
  return `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: { name: change }\nspec: ${spec}\n`;
}

const GATEKEEPER = 'mutations.gatekeeper.sh/v1';
const ADMISSION = 'admissionregistration.k8s.io/v1';
const OVERRIDE = 'policy.karmada.io/v1alpha1';

test('a pod is not known to name no pull secret where something may add one as it is admitted', () => {
  const verdict = (document: string) => told(PLANE, secret(), document, pod('restartPolicy: Never')).pull?.verdict;
  const assign = (match: string, location = 'spec.imagePullSecrets') =>
    verdict(mutator(GATEKEEPER, 'Assign', `{ match: ${match}, location: "${location}" }`));
  assert.equal(assign('{}'), 'unknown');
  assert.equal(assign('{}', 'spec.imagePullSecrets[name:regcred].name'), 'unknown');
  assert.equal(assign('{}', 'spec.dnsPolicy'), 'refused');
  assert.equal(assign('{ namespaces: ["dp-*"] }'), 'unknown');
  assert.equal(assign('{ namespaces: ["prod-*"] }'), 'refused');
  assert.equal(assign('{ excludedNamespaces: ["dp-*"] }'), 'refused');
  const policy =
    '{ mutations: [{ applyConfiguration: { expression: "Object{spec: Object.spec{imagePullSecrets: x}}" } }] }';
  assert.equal(verdict(mutator(ADMISSION, 'MutatingAdmissionPolicy', policy)), 'unknown');
  assert.equal(verdict(mutator(ADMISSION, 'ValidatingAdmissionPolicy', policy)), 'refused');
  const override = '{ overrideRules: [{ overriders: { plaintext: [{ path: /spec/imagePullSecrets }] } }] }';
  assert.equal(verdict(mutator(OVERRIDE, 'ClusterOverridePolicy', override)), 'unknown');
});

test('nothing is proved of an image that something may replace as its pod is admitted', () => {
  const copied = secret('  annotations: { replicator.v1.mittwald.de/replicate-to: "dp-.*" }');
  const verdict = (document: string) => told(PLANE, copied, document, pod()).pull?.verdict;
  const assign = '{ location: "spec.containers[name:*].image", parameters: { assignDomain: mirror.acme.io } }';
  assert.equal(verdict(mutator(GATEKEEPER, 'AssignImage', assign)), 'unknown');
  const policy = (path: string) => `{ mutations: [{ jsonPatch: { expression: '[JSONPatch{path: "${path}"}]' } }] }`;
  assert.equal(verdict(mutator(ADMISSION, 'MutatingAdmissionPolicy', policy('/spec/containers/0/image'))), 'unknown');
  assert.equal(
    verdict(mutator(ADMISSION, 'MutatingAdmissionPolicy', policy('/spec/containers/0/imagePullPolicy'))),
    'pulled',
  );
  const override = '{ overrideRules: [{ overriders: { imageOverrider: [{ component: Registry, value: x.io }] } }] }';
  assert.equal(verdict(mutator(OVERRIDE, 'ClusterOverridePolicy', override)), 'unknown');
});

/** A webhook of pods. */
function webhook(name: string, more = '', resource = 'pods'): string {
  return `apiVersion: ${ADMISSION}
kind: MutatingWebhookConfiguration
metadata: { name: mutators }
webhooks:
- name: ${name}
  rules: [{ apiGroups: [""], apiVersions: [v1], operations: [CREATE], resources: [${resource}] }]
  clientConfig: { service: { name: hook, namespace: kube-system } }
  ${more}
`;
}

function chartOf(name: string): string {
  return `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: hook, namespace: kube-system }
spec: { chart: { spec: { chart: ${name} } } }
`;
}

test('webhooks that are called after images or pull secrets may change those of pods, and others change nothing', () => {
  const copied = secret('  annotations: { replicator.v1.mittwald.de/replicate-to: "dp-.*" }');
  const pulled = (document: string) => told(PLANE, copied, document, pod()).pull?.verdict;
  const without = (document: string) => told(PLANE, copied, document, pod('restartPolicy: Never')).pull?.verdict;
  assert.equal(pulled(webhook('k8s-image-swapper.github.io')), 'unknown');
  assert.equal(pulled(chartOf('k8s-image-swapper')), 'unknown');
  assert.equal(pulled(chartOf('harbor-container-webhook')), 'unknown');
  const referring = chartOf('x').replace(/chart: .* }/, 'chartRef: { kind: OCIRepository, name: kube-image-keeper } }');
  assert.equal(pulled(referring), 'unknown');
  assert.equal(without(webhook('imagepullsecret-injector.acme.io')), 'unknown');
  assert.equal(
    without(mutator('apps.kruise.io/v1alpha1', 'SidecarSet', '{ imagePullSecrets: [{ name: x }] }')),
    'unknown',
  );
  assert.equal(pulled(webhook('istio-sidecar-injector.istio.io')), 'pulled');
  assert.equal(without(webhook('istio-sidecar-injector.istio.io')), 'refused');
  assert.equal(without(chartOf('istiod')), 'refused');
  assert.equal(without(chartOf('image-mirror')), 'refused');
  assert.equal(without(webhook('image-swapper.acme.io', '', 'configmaps')), 'refused');
  const names = 'namespaceSelector: { matchLabels: { kubernetes.io/metadata.name: prod } }';
  assert.equal(pulled(webhook('image-swapper.acme.io', names)), 'pulled');
});

test('a chart of the repository may make policies that rewrite pods or generate secrets, and bring webhooks along', () => {
  const judgedWith = (template: string, spec: string, dependencies = '') => {
    const release = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: policies, namespace: kube-system }
spec: { chart: { spec: { chart: charts/policies, sourceRef: { kind: GitRepository, name: flux-system, namespace: flux-system } } } }
`;
    const texts = {
      'cluster.yaml': [PLANE, secret(), release, pod(spec)].join('---\n'),
      'charts/policies/Chart.yaml': `apiVersion: v2\nname: policies\nversion: 1.0.0\n${dependencies}`,
      'charts/policies/templates/policy.yaml': template,
    };
    const repository = repositoryOfTexts(Object.entries(texts).map(([path, text]) => ({ path, text })));
    return judge(repository, undefined, rules).pulls[0]?.verdict;
  };
  const policy = (rule: string) =>
    `apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata:\n  name: {{ .Release.Name }}\nspec:\n  rules:\n  - name: one\n${rule}`;
  const adding = policy(
    '    mutate:\n      patchStrategicMerge:\n        spec:\n          imagePullSecrets: [{ name: regcred }]\n',
  );
  const cloning = policy(
    '    generate:\n      kind: Secret\n      name: regcred\n      clone:\n        name: regcred\n',
  );
  const asking = policy('    validate:\n      pattern:\n        spec:\n          imagePullSecrets: [{ name: "?*" }]\n');
  const without = 'restartPolicy: Never';
  const named = 'imagePullSecrets: [{ name: regcred }]';
  assert.equal(judgedWith(adding, without), 'unknown');
  assert.equal(judgedWith(asking, without), 'refused');
  assert.equal(judgedWith(cloning, named), 'unknown');
  assert.equal(judgedWith(asking, named), 'refused');
  const patcher =
    'dependencies: [{ name: imagepullsecret-patcher, version: 0.14.0, repository: https://charts.example.com }]\n';
  assert.equal(judgedWith(asking, without, patcher), 'unknown');
});

test('an ExternalSecret of a version that is not known may make its Secret, and nothing is told of that', () => {
  const external = (version: string) => `apiVersion: external-secrets.io/${version}
kind: ExternalSecret
metadata: { name: other, namespace: choreo-system }
spec:
  target: { name: regcred }
  dataFrom: [{ extract: { key: a } }]
`;
  assert.equal(told(PLANE, external('v1')).plane?.cause, 'mistyped-pull-secret');
  const { plane } = told(PLANE, external('v2'));
  assert.deepEqual([plane?.verdict, plane?.cause], ['unknown', 'unknown-pull']);
});

test('the pods of a ScaledJob are judged', () => {
  const scaled = `apiVersion: keda.sh/v1alpha1
kind: ScaledJob
metadata: { name: shop, namespace: dp-acme-shop-dev-1a2b3c4d }
spec: { jobTargetRef: { template: { spec: { containers: [{ name: main, image: docker.io/acme/shop:1 }] } } } }
`;
  assert.equal(told(PLANE, secret(), scaled).pull?.verdict, 'refused');
});
