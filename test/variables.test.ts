import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EXTERNAL_SECRET, PLANE, pod, SECRET, secretFor, told } from './told.ts';

/** A Flux Kustomization that builds the folder of its name, with more of its spec. */
function flux(name: string, rest = ''): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: { name: ${name}, namespace: flux-system }
spec:
  sourceRef: { kind: GitRepository, name: flux-system }
  path: ./${name}
${rest}`;
}

/** One that substitutes variables. */
const substituting = (name: string, variables: string): string => flux(name, `  postBuild: ${variables}\n`);

test('variables without a value in one text are told together', () => {
  const kustomization = substituting('apps', '{ substitute: { region: eu } }');
  const config = (text: string) => `apiVersion: v1
kind: ConfigMap
metadata: { name: script, namespace: tools }
data:
  run.sh: |
    ${text}
`;
  const messages = (text: string) =>
    told({ 'flux/apps.yaml': kustomization, 'apps/config.yaml': config(text) }, '')
      .diagnostics.filter(({ rule }) => rule === 'unsubstituted-variable')
      .map(({ message }) => message);
  assert.deepEqual(messages('echo $'.concat('{HOME} $', '{BAR} $', '{region}')), [
    'Flux empties variables "HOME", "BAR", as nothing gives them values',
  ]);
  assert.deepEqual(messages('echo $'.concat('{HOME}')), ['Flux empties variable "HOME", as nothing gives it a value']);
});

test('nothing is told of a data plane whose prefix or secretRef is filled in later', () => {
  const kustomization = substituting(
    'planes',
    '{ substituteFrom: [{ kind: Secret, name: cluster-secrets, optional: true }] }',
  );
  for (const [written, variable] of [
    ['docker.io/acme', '"${registry}/acme"'],
    ['dockerhub-pull-secret', '"${secret}"'],
  ] as const) {
    const plane = PLANE.replace(written, variable);
    assert.deepEqual(told({ 'plane.yaml': plane, 'secret.yaml': SECRET }).found, ['unknown-pull'], variable);
    const planes = { 'plane.yaml': SECRET, 'planes/plane.yaml': plane, 'clusters/eu/planes.yaml': kustomization };
    const { found, verdicts } = told(planes);
    assert.deepEqual([found.includes('malformed-prefix'), found.includes('dangling-secret-ref')], [false, false]);
    assert.deepEqual(verdicts, ['unknown'], variable);
  }
  const broken = PLANE.replace('docker.io/acme', 'https://docker.io/acme');
  assert.deepEqual(told({ 'plane.yaml': broken, 'secret.yaml': SECRET }).found, ['malformed-prefix']);
});

test('a label whose variable the files do not tell is not known', () => {
  const files = (rest: string) => ({
    'plane.yaml': '',
    'clusters/eu/ns.yaml': flux('ns', rest),
    'clusters/eu/apps.yaml': flux('apps'),
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
      'clusters/eu/pull.yaml': substituting(
        'pull',
        '{ substituteFrom: [{ kind: Secret, name: kept-in-the-cluster }] }',
      ),
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

test('an image of which no more than the tag is a variable is judged', () => {
  const judged = (image: string, secret = SECRET) =>
    told({
      'plane.yaml': `${PLANE}---\n${secret}`,
      'clusters/eu/apps.yaml': substituting(
        'apps',
        '{ substituteFrom: [{ kind: ConfigMap, name: kept-in-the-cluster }] }',
      ),
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
    'clusters/eu/apps.yaml': substituting('apps', variables),
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

test('a field that a variable without a value leaves empty is told as that', () => {
  const [external = '', store = ''] = EXTERNAL_SECRET.split('---\n');
  const { found, diagnostics } = told({
    'plane.yaml': '',
    'infra/plane.yaml': PLANE,
    'infra/pod.yaml': pod(),
    'infra/store.yaml': store,
    'infra/secret.yaml': external.replace(
      /- \{ (secretKey: \w+), .*\}/g,
      `- $1\n      remoteRef:\n        key: $\{vault_path}`,
    ),
    'clusters/eu/infra.yaml': substituting('infra', '{ substitute: { region: eu } }'),
  });
  assert.deepEqual(found, ['unsubstituted-variable']);
  assert.equal(diagnostics[0]?.pulls, 1);
});
