import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';

const PLANE = `apiVersion: core.choreo.dev/v1
kind: DataPlane
metadata: { name: eu, namespace: acme }
spec: { registry: { prefix: docker.io/acme, secretRef: regcred } }
`;

function secret(to: string, registry = 'docker.io/acme', type = 'kubernetes.io/dockerconfigjson'): string {
  return `apiVersion: v1
kind: Secret
metadata:
  name: regcred
  namespace: choreo-system
  annotations: { replicator.v1.mittwald.de/replicate-to: "${to}" }
type: ${type}
stringData: { .dockerconfigjson: '{"auths":{"${registry}":{"username":"u","password":"p"}}}' }
`;
}

function pod(spec = 'imagePullSecrets: [{ name: regcred }]', namespace = 'dp-a'): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: shop, namespace: ${namespace} }
spec:
  ${spec}
  containers: [{ name: main, image: docker.io/acme/shop:1 }]
`;
}

/** The verdicts of the pod and of the plane, and the rules that tell, whichever comes first. */
function told(rest: string, one: string, other: string) {
  const answers = [
    [one, other],
    [other, one],
  ].map(([first = '', last = '']) => {
    const sources = [first, last, `${PLANE}---\n${rest}`].map((text, i) => ({ path: `${i}.yaml`, text }));
    const { planes, pulls, diagnostics } = judge(repositoryOfTexts(sources), undefined, rules);
    const levels = diagnostics.filter(({ level }) => level !== 'note').map(({ rule, level }) => `${level} ${rule}`);
    return [pulls[0]?.verdict, planes[0]?.verdict, ...new Set(levels)].filter(
      (said) => !/missing-replicator|plaintext-credential/.test(said ?? ''),
    );
  });
  assert.deepEqual(answers[0], answers[1]);
  return answers[0];
}

const conflict = 'warning conflicting-resource';

test('of a pull secret that is declared twice it is known what both say', () => {
  const good = secret('dp-.*');
  assert.deepEqual(told(pod(), good, good), ['pulled', 'pulled', conflict]);
  assert.deepEqual(told(pod(), good, secret('dp-*')), ['unknown', 'unknown', conflict]);
  assert.deepEqual(told(pod(), good, secret('dp-.*', 'ghcr.io')), ['unknown', 'unknown', conflict]);
  assert.deepEqual(told(pod(), good, secret('dp-.*', 'docker.io/acme', 'Opaque')), ['unknown', 'unknown', conflict]);
});

test('of a pull secret that is declared twice it is told what would settle it', () => {
  const others = [secret('dp-*'), secret('dp-.*', 'ghcr.io'), secret('dp-.*', 'docker.io/acme', 'Opaque')];
  for (const other of others) {
    const text = [PLANE, pod(), secret('dp-.*'), other].join('---\n');
    const { diagnostics } = judge(repositoryOfTexts([{ path: 'all.yaml', text }]), undefined, rules);
    const [open] = diagnostics.filter(({ rule }) => rule === 'unknown-pull');
    assert.match(open?.message ?? '', /^secret "regcred" is declared twice, and whichever is applied last counts: /);
    assert.equal(open?.help, 'remove one of them', other);
  }
});

test('of a pull secret that two producers make no more is known either', () => {
  const external = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: es, namespace: choreo-system }
spec:
  target: { name: regcred, template: { type: kubernetes.io/dockerconfigjson } }
  data: [{ secretKey: .dockerconfigjson, remoteRef: { key: a } }]
`;
  const fight = ['error duplicate-producer'];
  assert.deepEqual(told(pod(), secret('dp-.*'), external), ['unknown', 'unknown', ...fight]);
  const text = [PLANE, pod(), secret('dp-.*'), external].join('---\n');
  const { diagnostics } = judge(repositoryOfTexts([{ path: 'all.yaml', text }]), undefined, rules);
  const causes = diagnostics.filter(({ rule }) => rule === 'unknown-pull' || rule === 'duplicate-producer');
  assert.deepEqual(
    causes.map(({ rule }) => rule),
    ['duplicate-producer'],
  );
  assert.ok((causes[0]?.proofs.length ?? 0) > 0);
});

test('of a service account that is declared twice the pull secrets are known where both have the same', () => {
  const account = (names: string) =>
    `apiVersion: v1\nkind: ServiceAccount\nmetadata: { name: web, namespace: dp-a }\nimagePullSecrets: [${names}]\n`;
  const rest = `${secret('dp-.*')}---\n${pod('serviceAccountName: web')}`;
  assert.deepEqual(told(rest, account('{ name: regcred }'), account('{ name: regcred }')), [
    'pulled',
    'pulled',
    conflict,
  ]);
  assert.deepEqual(told(rest, account('{ name: regcred }'), account('')), ['unknown', 'pulled', conflict]);
});

test('of a namespace that is declared twice the labels are known where both have the same', () => {
  const namespace = (labels: string) =>
    `apiVersion: v1\nkind: Namespace\nmetadata: { name: dp-a, labels: { ${labels} } }\n`;
  const matching = secret('').replace('replicate-to:', 'replicate-to-matching:').replace('""', '"pull=yes"');
  const rest = `${matching}---\n${pod()}`;
  const verdicts = (one: string, other: string) => told(rest, namespace(one), namespace(other));
  assert.equal(verdicts('pull: "yes"', 'pull: "yes"')?.[0], 'pulled');
  assert.equal(verdicts('pull: "yes"', 'a: b')?.[0], 'unknown');
  // Everyone who deploys to a namespace writes it.
  for (const labels of ['pull: "yes"', 'a: b']) assert.ok(!verdicts('pull: "yes"', labels)?.includes(conflict), labels);
});

test('a key that stands twice is told once, also where it fails a build', () => {
  const text = pod('containers: []');
  const toldOf = (more: Readonly<Record<string, string>>) => {
    const sources = Object.entries({ 'a.yaml': text, ...more }).map(([path, text]) => ({ path, text }));
    const { diagnostics } = judge(repositoryOfTexts(sources), undefined, rules);
    return diagnostics.filter(({ level }) => level === 'error').map(({ rule }) => rule);
  };
  assert.deepEqual(toldOf({}), ['invalid-resource']);
  assert.deepEqual(toldOf({ 'kustomization.yaml': 'resources: [a.yaml]\n' }), ['failing-build']);
  const removing = 'apiVersion: v1\nkind: Pod\nmetadata: { name: shop, namespace: dp-a }\nspec: { containers: null }\n';
  const patched = { 'kustomization.yaml': 'resources: [a.yaml]\npatches: [{ path: p.yaml }]\n', 'p.yaml': removing };
  assert.deepEqual(toldOf(patched), []);
});
