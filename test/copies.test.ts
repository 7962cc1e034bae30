import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judged } from './files.ts';
import { application, BARE_SECRET, EXTERNAL_SECRET, PLANE, pod, SECRET, secretFor, type Told, told } from './told.ts';

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

const REFLECTOR = 'reflector.v1.k8s.emberstack.com/reflection-';

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
  for (const [wrong, at] of [
    ['--replicate-secrets=false', /^"--replicate-secrets=false" keeps/],
    ['--exclude-namespaces=dp-.*', /^"--exclude-namespaces=dp-\.\*" keeps/],
    ['--replicate-secretz', /^the replicator ends at start.* no flag -replicate-secretz/],
  ] as const) {
    const release = application(`{ valuesObject: { args: ["--log-level=info", "${wrong}"] } }`);
    const { diagnostics } = told({ 'secret.yaml': SECRET, 'pod.yaml': pod(), 'replicator.yaml': release }, '');
    const [excluded] = diagnostics;
    assert.match(excluded?.message ?? '', at);
    assert.equal(excluded?.at.start, release.indexOf(wrong), wrong);
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
  const [SOURCE, NAME] = [/^annotate secret "choreo-system\/hub" with /, /^name a secret that there is/];
  const MEANT = /^did you mean "choreo-system\/hub"\?$/;
  const cases = [
    [{ allowed: '' }, 'hub, namespace', 'is not replicator.v1.mittwald.de/replication-allowed: "true"', SOURCE],
    [{ allowed: allowed.replace('true', 'yes') }, 'yes', 'replication-allowed: "true"', SOURCE],
    [{ allowed }, 'hub, namespace', 'has no replicator.v1.mittwald.de/replication-allowed-namespaces', SOURCE],
    [
      { allowed: ALLOWED.replace('dp-.*', 'dp-') },
      'dp- }',
      'does not allow namespace "dp-acme-shop-dev-1a2b3c4d"',
      /takes regular expressions, not globs/,
    ],
    [{ allowed: ALLOWED, from: 'choreo-system/hubs' }, 'choreo-system/hubs', 'no secret "choreo-system/hubs"', MEANT],
    [{ allowed: ALLOWED, from: 'elsewhere/hub' }, 'elsewhere/hub', 'there is no secret "elsewhere/hub"', MEANT],
    [{ allowed: ALLOWED, from: 'elsewhere/quay' }, 'elsewhere/quay', 'there is no secret "elsewhere/quay"', NAME],
    [{ allowed: ALLOWED, from: 'hub' }, 'hub }', '"hub" is no namespace/name', MEANT],
    [{ allowed: ALLOWED, from: 'quay' }, 'quay }', '"quay" is no namespace/name', NAME],
  ] as const;
  for (const [given, place, why, help] of cases) {
    for (const plane of [PLANE, '']) {
      const secret = filled(given);
      const { diagnostics } = told({ 'plane.yaml': plane, 'pod.yaml': pod(), 'secret.yaml': secret });
      const found = diagnostics.filter(({ rule }) => rule === 'unreplicated-pull-secret');
      assert.deepEqual(
        found.map(({ level, at }) => [level, at.start]),
        [[plane ? 'error' : 'warning', secret.indexOf(place)]],
        `${JSON.stringify(given)} ${plane}`,
      );
      assert.match(found[0]?.help ?? '', help);
      assert.ok(found[0]?.message.includes(why), found[0]?.message);
      const unused = diagnostics.filter(({ rule }) => rule === 'unused-pull-secret');
      assert.equal(unused.length, help === NAME ? 1 : 0, JSON.stringify(given));
    }
  }
  const { found } = told({ 'plane.yaml': '', 'pod.yaml': pod(), 'secret.yaml': filled({ allowed: ALLOWED }) });
  assert.deepEqual(found, []);
});

test('a data plane whose pull secret is filled from another is proved with what fills it', () => {
  const found = (given: string, namespace = 'dp-acme-shop-dev-1a2b3c4d') =>
    told({ 'pod.yaml': pod(), 'secret.yaml': given.replace('dp-acme-shop-dev-1a2b3c4d', namespace) });
  const here = found(filled({ allowed: ALLOWED }));
  assert.deepEqual(here.found, ['unreplicated-pull-secret', 'misplaced-pull-secret']);
  assert.deepEqual(here.verdicts, ['refused', 'pulled']);
  const everywhere = { allowed: ALLOWED.replace('dp-.*', '.*') };
  const [stays, ...others] = found(filled(everywhere), 'choreo-system').diagnostics;
  assert.deepEqual(others, []);
  assert.match(stays?.help ?? '', /in place of replicator.v1.mittwald.de\/replicate-from/);
  assert.equal(stays?.fix, null);
  const reflected = filled(everywhere).replace(
    /replicate-from: (\S+)/,
    'replicate-from: $1, reflector.v1.k8s.emberstack.com/reflection-allowed: "true", reflector.v1.k8s.emberstack.com/reflection-auto-enabled: "true"',
  );
  const carried = found(reflected, 'choreo-system');
  assert.deepEqual([carried.found, carried.verdicts], [[], ['pulled', 'pulled']]);
  const uncovered = found(reflected.replace('"docker.io/acme"', '"ghcr.io"'), 'choreo-system');
  assert.deepEqual([uncovered.found, uncovered.verdicts], [['uncovered-registry'], ['refused', 'refused']]);
  const untouched = found(filled({ allowed: '' })).diagnostics.map(({ message }) => message);
  assert.ok(
    untouched.every((message) => !message.includes('its auths are empty')),
    untouched.join('\n'),
  );
});

test('what the replicator wrote on a secret is no misspelling of what it reads', () => {
  const exported = SECRET.replace('replicate-to: dp-.*', 'replicated-at: "2025-06-19T00:00:00Z"');
  assert.deepEqual(told({ 'secret.yaml': exported, 'pod.yaml': pod() }).found, ['unreplicated-pull-secret']);
});

test('a data plane is proved given that none of its namespaces is kept out by chance', () => {
  const assumptions = (flag: string) => {
    const { planes } = judged({
      'plane.yaml': PLANE,
      'secret.yaml': SECRET,
      'replicator.yaml': application(`{ valuesObject: { args: ["--exclude-namespaces=${flag}"] } }`),
    });
    assert.equal(planes[0]?.verdict, 'pulled', flag);
    return planes[0]?.assumptions.slice(1);
  };
  const chance = 'no namespace of a data plane matches --exclude-namespaces of kubernetes-replicator';
  assert.deepEqual(assumptions('kube-system'), [chance]);
  assert.deepEqual(assumptions('^kube-system$'), []);
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

test('a build that fails may install the replicator in its own cluster, and in no other', () => {
  const cluster = (plane: string, entry: string) => ({
    [`clusters/${plane}/kustomization.yaml`]: `resources: [plane.yaml, secret.yaml, pod.yaml, ${entry}]\n`,
    [`clusters/${plane}/plane.yaml`]: PLANE.replace(/name: \w+/, `name: ${plane}`),
    [`clusters/${plane}/secret.yaml`]: SECRET,
    [`clusters/${plane}/pod.yaml`]: pod(),
  });
  const config = `clusters:
  eu: { paths: ["clusters/eu/**"], dataPlane: eu }
  us: { paths: ["clusters/us/**"], dataPlane: us }
`;
  const { diagnostics } = told({ 'plane.yaml': '', ...cluster('eu', 'gone.yaml'), ...cluster('us', '') }, config);
  assert.deepEqual(
    diagnostics.map(({ rule, at: { path } }) => [rule, path]),
    [
      ['dangling-kustomization-resource', 'clusters/eu/kustomization.yaml'],
      ['missing-replicator', 'clusters/us/plane.yaml'],
    ],
  );
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

test('where secrets are copied onto each other too often to be followed, none is said to be missing', () => {
  const rivals = Array.from({ length: 2_500 }, (_, i) =>
    SECRET.replace('dockerhub-pull-secret', 'rival').replace('choreo-system', `a-${i}`).replace('dp-.*', '".*"'),
  );
  const twice = [SECRET, SECRET.replace('choreo-system', 'other')].join('---\n');
  const { verdicts } = told({ 'rivals.yaml': rivals.join('---\n'), 'secret.yaml': twice, 'pod.yaml': pod() });
  assert.deepEqual(verdicts, ['unknown', 'unknown']);
});
