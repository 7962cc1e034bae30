import assert from 'node:assert/strict';
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { formats } from '../src/report/index.ts';
import { freshFolder } from './checkout.ts';
import { pullproof, ROOT } from './command.ts';
import type { Files } from './files.ts';
import { resource } from './gitops-repository.ts';
import { dataPlane, FOLDERS, pullSecret } from './healthy.ts';
import { askedIn, assertSharded, keptFacts, shardsOf } from './shards.ts';
import { worlds } from './worlds.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** A text as it may slip out: as it is, escaped, encoded, at any offset of a base64 text. */
function disguises(secret: string): readonly string[] {
  const shifted = [0, 1, 2].map((by) => base64('x'.repeat(by) + secret).slice(by === 0 ? 0 : 4));
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    JSON.stringify(JSON.stringify(secret)).slice(3, -3),
    ...shifted.map((text) => text.replace(/=+$/, '').slice(0, -1)),
    Buffer.from(secret).toString('hex'),
    encodeURIComponent(secret),
    [...secret].reverse().join(''),
  ].filter((text) => text.length > 5);
}

/** All that two shards write of a repository. */
async function factsOfAll(files: Files): Promise<string> {
  const folder = dirname(await shardsOf(askedIn(freshFolder(files)), 2));
  return ['1', '2'].map((name) => readFileSync(join(folder, `${name}.ndjson`), 'utf8')).join('');
}

function assertHidden(text: string, secrets: readonly string[]): void {
  for (const secret of secrets)
    for (const disguised of disguises(secret)) assert.ok(!text.includes(disguised), `${secret} as ${disguised}`);
}

let drawn = 0;
const secrets: string[] = [];
/** A password that no other place has. */
function password(like = ''): string {
  const secret = `${like}hunter${(drawn++).toString().padStart(3, '0')}zq7`;
  secrets.push(secret);
  return secret;
}

const PEM = (of: string) => `-----BEGIN ${of}-----\n${password('MIIEvQ')}xxx\n-----END ${of}-----\n`;

const login = () => {
  const [username, secret] = [password('robot-'), password()];
  return JSON.stringify({
    auths: {
      'ghcr.io': {
        username,
        password: secret,
        email: `${password()}@example.org`,
        auth: base64(`${username}:${secret}`),
      },
      'quay.io': { auth: base64(`${password()}:${password()}`), identitytoken: password() },
    },
  });
};

const CHOREO = 'openchoreo.dev/v1alpha1';
const choreo = (kind: string, name: string, spec: string) => resource(kind, name, 'acme', `spec:\n${spec}`, CHOREO);

const CREDENTIALS = `      clientKey: ${base64(PEM('PRIVATE KEY'))}
      clientCert: |
        ${PEM('CERTIFICATE').trim().replaceAll('\n', '\n        ')}
      token: ${password()}
`;

/** Resources whose trees facts keep, with credentials wherever people put them. */
const PLANES: Files = {
  ...FOLDERS,
  'clusters/eu/data-plane.yaml': dataPlane('eu').replace(/ {6}apiServerUrl/, () => `${CREDENTIALS}      apiServerUrl`),
  'clusters/us/data-plane.yaml': choreo(
    'DataPlane',
    'us',
    `  kubernetesCluster:
    server: https://admin:${password()}@us.example:6443
    tls: { ca: { value: ${base64(PEM('CERTIFICATE'))} } }
    auth:
      mTLS:
        clientCert: { value: ${base64(PEM('CERTIFICATE'))} }
        clientKey: { value: ${base64(PEM('PRIVATE KEY'))} }
      bearerToken: { value: ${password()} }
`,
  ),
  'clusters/eu/pull-secret.yaml': pullSecret().replace(/json: .*/, () => `json: ${base64(login())}`),
  'clusters/us/pull-secret.yaml': pullSecret().replace(
    /data:[\s\S]*/,
    () => `stringData:\n  .dockerconfigjson: '${login()}'\n`,
  ),
  'clusters/us/applied.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: applied
  namespace: web
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"apiVersion":"v1","data":{".dockerconfigjson":"${base64(login())}"},"kind":"Secret"}
    kapp.k14s.io/original: '{"stringData":{"token":"${password()}"}}'
type: kubernetes.io/dockerconfigjson
data: { .dockerconfigjson: ${base64(login())} }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: fetched
  namespace: web
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: '{"token":"${password()}"}'
spec:
  target: { template: { type: kubernetes.io/dockerconfigjson, metadata: { annotations: { note: "${password()}" } } } }
  data: [{ secretKey: .dockerconfigjson, remoteRef: { key: registry } }]
`,
  'clusters/us/opaque.yaml': resource(
    'Secret',
    'opaque',
    'web',
    `stringData:\n  client-secret: ${password('a-')}\n  pull-token: ${password('b.')}\n`,
  ),
  'clusters/us/release.yaml': resource(
    'HelmRelease',
    'idp',
    'web',
    `spec:
  chart: { spec: { chart: idp, sourceRef: { kind: HelmRepository, name: acme } } }
  values:
    clientSecret: ${password('c-')}
    oauth: { secret: ${password('d-')}, credentials: ${password('e-')} }
    image: { repository: ghcr.io/acme/idp, tag: v1 }
`,
    'helm.toolkit.fluxcd.io/v2',
  ),
  'control-plane/workload.yaml': choreo(
    'Workload',
    'api',
    `  owner: { projectName: shop, componentName: api }
  containers:
    main:
      image: ghcr.io/acme/api:1
      command: [/app/api]
      args: [--port, "8080", --db-password, ${password()}, "--token=${password()}"]
      env:
        - { key: DB_PASSWORD, value: ${password()} }
        - { name: API_TOKEN, value: "${password()}" }
        - { key: DATABASE_URL, value: "postgres://shop:${password()}@db/shop" }
        - { key: PLAIN, value: ${password()} }
      files:
        - { key: config.json, mountPath: /root, value: '${login()}' }
        - { key: settings, mountPath: /etc, content: "smtp: ${password()}" }
`,
  ),
  'control-plane/component.yaml': choreo(
    'Component',
    'api',
    `  owner: { projectName: shop }
  componentType: { kind: ComponentType, name: deployment/service }
  parameters:
    dbPassword: ${password()}
    licenseKey: ${password()}
    secretKey: ${password()}
    tokens: { accessToken: ${password()} }
    webhook: https://${password()}:x-oauth-basic@hooks.example/x
    github: ghp_${password()}aaaaaaaaaaaa
`,
  ),
  'control-plane/type.yaml': choreo(
    'ComponentType',
    'service',
    `  workloadType: deployment
  schema: { parameters: { dbPassword: "string | default=${password()}" } }
  resources:
    - id: pull-secret
      template:
        apiVersion: v1
        kind: Secret
        metadata: { name: registry, namespace: "\${metadata.namespace}" }
        type: kubernetes.io/dockerconfigjson
        data: { .dockerconfigjson: ${base64(login())} }
    - id: other-secret
      template:
        apiVersion: v1
        kind: Secret
        metadata: { name: other, namespace: "\${metadata.namespace}" }
        type: kubernetes.io/dockerconfigjson
        stringData: { .dockerconfigjson: '${login()}' }
    - id: deployment
      template:
        apiVersion: apps/v1
        kind: Deployment
        metadata: { name: "\${metadata.name}", namespace: "\${metadata.namespace}" }
        spec:
          template:
            spec:
              imagePullSecrets: [{ name: registry }]
              containers:
                - { name: main, image: "\${workload.container.image}", env: [{ name: X, value: ${password()} }] }
`,
  ),
};

/** Addresses with logins, wherever people put them. */
const ADDRESSES: Files = {
  ...FOLDERS,
  'clusters/us/addresses.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: elsewhere, namespace: argocd }
spec:
  destination: { server: https://kubernetes.default.svc, namespace: web }
  source: { repoURL: "https://oauth2:${password()}@git.example/acme/apps", path: web }
---
apiVersion: v1
kind: Pod
metadata: { name: addressed, namespace: web }
spec:
  imagePullSecrets: [{ name: nowhere }]
  containers:
    - { name: a, image: "https://${password()}:@docker.io/acme/api:1" }
    - { name: b, image: "robot:${password()}@docker.io/acme/api:1" }
    - { name: c, image: docker.io/acme/api:1 }
---
apiVersion: core.choreo.dev/v1
kind: DataPlane
metadata: { name: addressed, namespace: acme }
spec: { registry: { prefix: "https://${password()}:x-oauth-basic@docker.io/acme", secretRef: dockerhub-pull-secret } }
---
apiVersion: core.choreo.dev/v1
kind: DataPlane
metadata: { name: asked, namespace: acme }
spec:
  registry: { prefix: "docker.io/acme?token=${password()}", secretRef: dockerhub-pull-secret }
  kubernetesCluster: { name: us, credentials: { apiServerURL: "https://${password()}@us.example:6443" } }
---
apiVersion: openchoreo.dev/v1alpha1
kind: Workload
metadata: { name: addressed, namespace: acme }
spec:
  owner: { projectName: shop, componentName: api }
  container:
    image: "robot:${password()}@docker.io/acme/api:1"
    files:
      - key: config
        mountPath: /a
        value: '{"auths":{"https://robot:${password()}@ghcr.io":{},"${password()}:${password()}":{},"${base64(`robot:${password()}`)}":{}}}'
`,
  'remote/kustomization.yaml': `resources:
  - "https://${password()}:x-oauth-basic@git.example/acme/base//web?ref=main"
  - "https://git.example/settings?private_token=${password()}"
`,
};

/** Lines that are no `KEY=value`: of a private key, of a docker config, a password alone; some of them twice. */
const STRAY = [password('MIIEvQ/'), password('abc+/'), password('MIIEvQ'), password('abc'), password()];
const TWICE = STRAY.join('\n');

/** Credentials where a key, a name or a flag is expected. */
const SLIPS: Files = {
  ...FOLDERS,
  'clusters/us/keys/.env': `USER=bob\nKEY=-----BEGIN PRIVATE KEY-----\n${TWICE}\n${TWICE}
${password('xyz')}==\n${login()}\n-----END PRIVATE KEY-----\n`,
  'clusters/us/keys/kustomization.yaml': `namespace: web
resources: [pod.yaml]
secretGenerator:
  - { name: keys, envs: [.env] }
  - { name: pasted, literals: ['${login()}=', 'a=b'] }
  - { name: filed, files: ['.dockerconfigjson=${login()}'], envs: ["PASSWORD=${password()}"] }
patchesStrategicMerge: ['{"kind": "Secret", "stringData": {"a": "${password()}"']
components: ['{"kind": "Secret", "stringData": {"a": "${password()}"}}']
configMapGenerator:
  - { name: settings, envs: [.env] }
`,
  'clusters/eu/replicator.yaml': resource(
    'HelmRelease',
    'replicator',
    'kube-system',
    `spec:
  chart: { spec: { chart: kubernetes-replicator, sourceRef: { kind: HelmRepository, name: mittwald } } }
  values: { args: ["--password=${password()}", "-p${password()}", "---token=${password()}", ${password()}] }
`,
    'helm.toolkit.fluxcd.io/v2',
  ),
  'clusters/us/data-plane.yaml': dataPlane('us').replace(/secretRef: .*/, () => `secretRef: '${login()}'`),
  'clusters/eu/data-plane.yaml': dataPlane('eu').replace(
    /secretRef: .*/,
    () => `secretRef: '{"auths":{"ghcr.io":{"password":["${password()}"]},"quay.io":"${password()}"}}'`,
  ),
  'clusters/us/cut.yaml': dataPlane('cut').replace(
    /secretRef: .*/,
    () => `secretRef: '"auths":{"ghcr.io":{"username":"a","password":"${password()}"}}}'`,
  ),
  'clusters/us/broken.yaml': dataPlane('broken').replace(
    /secretRef: .*/,
    () => `secretRef: '{"auths":{"ghcr.io":{"username":"a","password":"${password()}"}}'`,
  ),
  'clusters/us/pasted.yaml': `apiVersion: v1
kind: Pod
metadata: { name: pasted, namespace: dp-acme }
spec:
  serviceAccountName: '${login()}'
  imagePullSecrets: [{ name: '${login()}' }, { name: ${base64(login())} }, { name: "robot:${password()}@docker.io" }]
  containers: [{ name: a, image: docker.io/acme/api:1 }, { name: b, image: '${login()}' }]
---
apiVersion: v1
kind: ServiceAccount
metadata: { name: default, namespace: dp-acme }
imagePullSecrets: [{ name: '${login()}' }]
---
apiVersion: v1
kind: Secret
metadata: { name: '${login()}', namespace: dp-acme }
---
apiVersion: v1
kind: Secret
metadata: { name: keyed, namespace: '${login()}' }
type: kubernetes.io/dockerconfigjson
stringData: { '${login()}': '', ${base64(login())}: x }
---
apiVersion: v1
kind: Secret
metadata: { name: keyed, namespace: dp-acme }
type: ${base64(login())}
data: { ${base64(`robot:${password()}`)}: '' }
---
apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata: { name: fetched, namespace: dp-acme }
spec:
  target: { name: '${login()}', template: { type: kubernetes.io/dockerconfigjson } }
  data: [{ secretKey: .dockerconfigjson, remoteRef: { key: registry } }]
`,
  'clusters/us/keys/pod.yaml': resource(
    'Pod',
    'keyed',
    'web',
    'spec: { imagePullSecrets: [{ name: keys }, { name: pasted }], containers: [{ name: a, image: docker.io/acme/a }] }\n',
  ),
};

test('no credential that stands in clear is in the facts, in whatever disguise', async () => {
  const text = await factsOfAll(PLANES);
  assert.ok(secrets.length > 40);
  assert.match(text, /dockerhub-pull-secret/);
  assertHidden(text, secrets);
});

test('no credential that stands where none belongs is in the facts', async () =>
  assertHidden(await factsOfAll(SLIPS), secrets));

test('no login of an address is in the facts', async () => assertHidden(await factsOfAll(ADDRESSES), secrets));

for (const [name, files] of Object.entries({ PLANES, ADDRESSES, SLIPS }))
  test(`no credential that stands in clear is in a report, in whatever disguise: ${name}`, () => {
    const cwd = freshFolder(files);
    for (const format of Object.keys(formats)) {
      const { stdout, stderr } = pullproof(['--format', format], { cwd });
      assert.match(stdout, /dockerhub-pull-secret|git\.example|clusters/);
      assertHidden(stdout + stderr, secrets);
    }
  });

test('no credential is in the facts that are kept from run to run', async () => {
  for (const files of [PLANES, SLIPS]) {
    const directory = await keptFacts(askedIn(freshFolder(files)));
    const kept = readdirSync(directory);
    assert.ok(kept.some((name) => name.startsWith('lot-')));
    for (const name of kept) assertHidden(readFileSync(join(directory, name), 'utf8'), secrets);
  }
});

test('what credentials are veiled changes no report', async () => {
  for (const files of [PLANES, SLIPS]) await assertSharded(askedIn(freshFolder(files)), [1, 2, 3]);
});

test('docker configs in what OpenChoreo renders are read the same, and none of their logins is in the facts', async () => {
  const folder = `${ROOT}fixtures/openchoreo-v1.2`;
  const paths = globSync('**/*.yaml', { cwd: folder });
  const story: Files = Object.fromEntries(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
  const service = story['platform/service.yaml'] ?? '';
  const auth = (username: string, secret: string) => ({
    username,
    password: secret,
    auth: base64(`${username}:${secret}`),
  });
  const [a, b] = [password(), password()];
  const entries = [
    auth(a, b),
    { ...auth(a, b), password: password() },
    { auth: base64(`${a}:`) },
    { auth: base64(a) },
    { auth: `!${b}` },
    { username: a, password: `${b}"\\` },
    { username: '', password: '' },
    {},
  ];
  for (const entry of entries)
    for (const host of ['ghcr.io', 'quay.io']) {
      const config = JSON.stringify({ auths: { [host]: entry } });
      for (const data of [
        `data: { .dockerconfigjson: ${base64(config)} }`,
        `stringData: { .dockerconfigjson: '${config}' }`,
      ]) {
        const secret = `apiVersion: v1
        kind: Secret
        metadata: { name: registry-pull-secret, namespace: "\${metadata.namespace}" }
        type: kubernetes.io/dockerconfigjson
        ${data}
`;
        const text = service.replace(/apiVersion: external-secrets[\s\S]*?property: value\n/, () => secret);
        assert.notEqual(text, service);
        const files = { ...story, 'platform/service.yaml': text };
        await assertSharded(askedIn(freshFolder(files)), [2], config);
        assertHidden(await factsOfAll(files), [a, b]);
      }
    }
});

test('no password of a generated world is in its facts', () =>
  fc.assert(
    fc.asyncProperty(worlds, async ({ sources, passwords }) => {
      const files = Object.fromEntries(sources.map(({ path, text }) => [path, text]));
      assertHidden(await factsOfAll(files), passwords);
    }),
    { numRuns: 100 },
  ));

test('two data planes of one name that differ in a credential alone are still told apart', async () => {
  const plane = (key: string) =>
    dataPlane('eu').replace(/ {6}apiServerUrl/, () => `      clientKey: ${key}\n      apiServerUrl`);
  const files = {
    ...FOLDERS,
    'clusters/eu/data-plane.yaml': plane(base64(PEM('PRIVATE KEY'))),
    'clusters/us/data-plane.yaml': plane(base64(PEM('PRIVATE KEY'))),
  };
  await assertSharded(askedIn(freshFolder(files)), [1, 2]);
});
