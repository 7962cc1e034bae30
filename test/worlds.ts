import fc from 'fast-check';
import { dataPlaneNamespace } from '../src/kubernetes/namespace.ts';
import type { Source } from '../src/text/source.ts';
import { deliveryWorlds } from './delivery-worlds.ts';
import { openChoreoWorlds } from './openchoreo-worlds.ts';

/** A generated repository: mostly in order, often with one mistake, sometimes with several. */
export interface GeneratedWorld {
  readonly sources: readonly Source[];
  /** What must not be seen in any report. */
  readonly passwords: readonly string[];
}

/** The first value as often as all others together times `favour`. */
function mostly<T>(favour: number, first: T, ...others: readonly T[]): fc.Arbitrary<T> {
  return fc.oneof(
    { weight: favour * others.length, arbitrary: fc.constant(first) },
    { weight: others.length, arbitrary: fc.constantFrom(...others) },
  );
}

const ANNOTATION = 'replicator.v1.mittwald.de/replicate-to';
const NAME = 'dockerhub-pull-secret';
const HOME = dataPlaneNamespace('acme', 'shop', 'production');

const plane = fc.record({
  apiVersion: mostly(6, 'core.choreo.dev/v1', 'core.choreo.dev', 'openchoreo.dev/v1alpha1'),
  prefix: mostly(
    5,
    'docker.io/acme',
    'https://docker.io/acme',
    'docker.io/Acme',
    'ghcr.io/acme',
    'registry.choreo-data-plane.svc.cluster.local:5000',
    '5000',
  ),
  secretRef: mostly(7, NAME, '', 'dockerhub-pul-secret'),
});

const annotations = mostly(
  1,
  `${ANNOTATION}: "dp-.*"`,
  '',
  '',
  '',
  `${ANNOTATION}: "dp-*"`,
  `${ANNOTATION}: "dp-other-.*"`,
  `${ANNOTATION}: "dp-(?=x)"`,
  `${ANNOTATION}: "dp-[a-z]{1,9}.*"`,
  `${ANNOTATION}: ".*"`,
  `replicator.v1.mittwald.de/replicate_to: "dp-.*"`,
  `replicator.v1.mittwald.de/replication-to: "dp-.*"`,
  `replicator.v1.mittwald.de/replicate-from: default/base, ${ANNOTATION}: "dp-.*"`,
  `replicator.v1.mittwald.de/replicate-from: default/base, ${ANNOTATION}: "dp-.*"`,
);

const secret = fc.record({
  producer: mostly(7, 'Secret', 'SealedSecret', 'moved SealedSecret', 'ExternalSecret', 'keyless ExternalSecret'),
  place: mostly(
    6,
    'system',
    'absent',
    'default',
    'astray',
    'astray',
    'control-plane',
    'control-plane',
    'other-cluster',
  ),
  labelled: mostly(15, false, true),
  annotations,
  type: mostly(8, 'kubernetes.io/dockerconfigjson', 'Opaque', '', 'kubernetes.io/dockercfg'),
  server: mostly(4, 'https://index.docker.io/v1/', 'ghcr.io', 'docker.io/acme', 'docker.io/acme/api'),
  payload: mostly(10, 'whole', 'empty', 'text', 'plain', 'no-auths', 'string-data', 'no-password'),
});

const pod = fc.record({
  kind: fc.constantFrom('Pod', 'Deployment', 'CronJob'),
  namespace: mostly(2, HOME, 'dp-later', 'shop', ''),
  reference: mostly(2, NAME, '', 'regcred', 'other-pull-secret', 'account', 'no-account'),
  image: mostly(
    2,
    'docker.io/acme/api:1',
    'acme/web@sha256:0000000000000000000000000000000000000000000000000000000000000000',
    'nginx',
    'ghcr.io/other/tool:2',
    'docker.io/acme/API',
    'docker.io/acme/api:latest:1',
    'registry.choreo-data-plane.svc.cluster.local:5000/api',
    'ghcr.io/your-company/api:1',
    '\u0024{IMAGE}',
  ),
  field: mostly(15, 'restartPolicy: Always', 'restartPolicy: Sometimes'),
});

const world = fc.record({
  plane,
  secret,
  pods: fc.array(pod, { minLength: 1, maxLength: 3 }),
  replicator: mostly(8, 'installed', 'absent', 'excluding', 'unknown-flag'),
  occupant: mostly(5, '', 'Opaque', 'kubernetes.io/dockerconfigjson'),
  config: mostly(3, '', 'public', 'denied', 'complete', 'assumed'),
  neighbour: fc.boolean(),
  password: fc.bigInt(16n ** 11n, 16n ** 12n - 1n).map((number) => `pw-${number.toString(16)}`),
});

type Choices = typeof world extends fc.Arbitrary<infer T> ? T : never;

/** Repositories of one or two clusters with data planes, secrets, service accounts, pods and configuration. */
const proposalWorlds: fc.Arbitrary<GeneratedWorld> = world.map((choices) => {
  const sources: Source[] = [
    { path: 'clusters/eu/data-plane.yaml', text: planeText('eu', choices.plane) },
    ...secretSources(choices),
    ...choices.pods.map((one, i) => ({ path: `clusters/eu/app-${i}.yaml`, text: podText(one, `app-${i}`) })),
    { path: 'clusters/eu/account.yaml', text: ACCOUNT },
    ...replicatorSource(choices),
    ...occupantSource(choices),
    ...configSource(choices),
    ...(choices.neighbour || choices.secret.place === 'other-cluster' ? neighbourSources(choices) : []),
  ];
  return { sources, passwords: [choices.password] };
});

/** Repositories of the proposal's generation, some that kustomize or Flux deploys, and some of later releases. */
export const worlds: fc.Arbitrary<GeneratedWorld> = fc.oneof(
  { weight: 12, arbitrary: proposalWorlds },
  { weight: 5, arbitrary: deliveryWorlds },
  { weight: 4, arbitrary: openChoreoWorlds },
);

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

function planeText(name: string, { apiVersion, prefix, secretRef }: Choices['plane']): string {
  return `apiVersion: ${apiVersion}
kind: DataPlane
metadata:
  name: ${name}
  namespace: acme
spec:
  registry:
    prefix: ${prefix}
${secretRef === '' ? '' : `    secretRef: ${secretRef}\n`}  kubernetesCluster:
    name: ${name}
    credentials: {apiServerURL: "https://${name}.example.com", caCert: "", clientCert: "", clientKey: ""}
  gateway: {publicVirtualHost: ${name}.example.com, organizationVirtualHost: ${name}.internal}
`;
}

function secretSources({ secret: { place, ...rest }, password }: Choices): readonly Source[] {
  const folder = { 'control-plane': 'control-plane', 'other-cluster': 'clusters/us' }[place] ?? 'clusters/eu';
  const namespace = place === 'default' || place === 'astray' ? 'default' : 'choreo-system';
  const written = place === 'astray' ? { ...rest, labelled: false, annotations: '' } : rest;
  const text = rest.producer === 'Secret' ? secretText(namespace, written, password) : producedText(namespace, written);
  return place === 'absent' ? [] : [{ path: `${folder}/pull-secret.yaml`, text }];
}

function secretText(
  namespace: string,
  { labelled, annotations: chosen, type, server, payload }: Omit<Choices['secret'], 'place' | 'producer'>,
  password: string,
): string {
  return `apiVersion: v1
kind: Secret
metadata:
  name: ${NAME}
  namespace: ${namespace}
  ${labelled ? `labels: {${ANNOTATION}: dp-all}` : `annotations: {${chosen}}`}
${type === '' ? '' : `type: ${type}\n`}${payloadText(payload, server, password)}
`;
}

/** A resource that a controller makes the Secret of. */
function producedText(
  namespace: string,
  { producer, annotations: chosen, type }: Omit<Choices['secret'], 'place'>,
): string {
  const metadata = `{name: ${NAME}, namespace: ${namespace}}`;
  const typed = type === '' ? '' : `, type: ${type}`;
  const key = producer.startsWith('keyless') ? 'password' : '.dockerconfigjson';
  const head = (apiVersion: string, kind: string) =>
    `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: ${metadata}\nspec:\n`;
  if (producer.endsWith('ExternalSecret')) {
    return `${head('external-secrets.io/v1', 'ExternalSecret')}  secretStoreRef: {kind: ClusterSecretStore, name: vault}
  target: {template: {metadata: {annotations: {${chosen}}}${typed}}}
  data: [{secretKey: ${key}, remoteRef: {key: registry}}]
`;
  }
  const sealedFor = producer.startsWith('moved') ? 'sealed-elsewhere' : namespace;
  return `${head('bitnami.com/v1alpha1', 'SealedSecret')}  encryptedData: {.dockerconfigjson: ${base64('sealed'.repeat(99))}}
  template: {metadata: {name: ${NAME}, namespace: ${sealedFor}, annotations: {${chosen}}}${typed}}
`;
}

function payloadText(payload: string, server: string, password: string): string {
  const auth = base64(`robot:${password}`);
  const whole = JSON.stringify({ auths: { [server]: { username: 'robot', password, auth } } });
  const data = (text: string) => `data:\n  .dockerconfigjson: ${text}`;
  switch (payload) {
    case 'empty':
      return data('""');
    case 'text':
      return data(base64(`robot:${password}`));
    case 'plain':
      return data(`'${whole}'`);
    case 'no-auths':
      return data(base64(JSON.stringify({ [server]: { auth } })));
    case 'string-data':
      return `stringData:\n  .dockerconfigjson: '${whole}'`;
    case 'no-password':
      return data(base64(JSON.stringify({ auths: { [server]: { username: password, password: '' } } })));
    default:
      return data(base64(whole));
  }
}

const ACCOUNT = `apiVersion: v1
kind: ServiceAccount
metadata: {name: puller, namespace: ${HOME}}
imagePullSecrets: [{name: ${NAME}}]
`;

function podText({ kind, namespace, reference, image, field }: Choices['pods'][number], name: string): string {
  const spec = `{${[...referenceParts(reference), field, `containers: [{name: main, image: "${image}"}]`].join(', ')}}`;
  const metadata = `metadata: {name: ${name}${namespace === '' ? '' : `, namespace: ${namespace}`}}`;
  const labels = `metadata: {labels: {app: ${name}}}`;
  const selector = `selector: {matchLabels: {app: ${name}}}`;
  switch (kind) {
    case 'Deployment':
      return `apiVersion: apps/v1\nkind: Deployment\n${metadata}\nspec:\n  ${selector}\n  template:\n    ${labels}\n    spec: ${spec}\n`;
    case 'CronJob':
      return `apiVersion: batch/v1\nkind: CronJob\n${metadata}\nspec:\n  schedule: "@daily"\n  jobTemplate:\n    spec:\n      template:\n        spec: ${spec.replace('Always', 'Never')}\n`;
    default:
      return `apiVersion: v1\nkind: Pod\n${metadata}\nspec: ${spec}\n`;
  }
}

function referenceParts(reference: string): readonly string[] {
  if (reference === '') return [];
  if (reference === 'account') return ['serviceAccountName: puller'];
  if (reference === 'no-account') return ['serviceAccountName: elsewhere'];
  return [`imagePullSecrets: [{name: ${reference}}]`];
}

function replicatorSource({ replicator }: Choices): readonly Source[] {
  const args = { excluding: '["--exclude-namespaces=dp-"]', 'unknown-flag': '["--only=dp-"]' }[replicator] ?? '[]';
  const text = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: {name: kubernetes-replicator, namespace: choreo-system}
spec:
  interval: 1h
  chart:
    spec: {chart: kubernetes-replicator, version: 2.11.1, sourceRef: {kind: HelmRepository, name: mittwald}}
  values: {args: ${args}}
`;
  return replicator === 'absent' ? [] : [{ path: 'clusters/eu/replicator.yaml', text }];
}

function occupantSource({ occupant, password }: Choices): readonly Source[] {
  if (occupant === '') return [];
  const config = base64(JSON.stringify({ auths: { 'docker.io': { auth: base64(`own:${password}`) } } }));
  const text = `apiVersion: v1
kind: Secret
metadata: {name: ${NAME}, namespace: ${HOME}}
type: ${occupant}
data: {.dockerconfigjson: ${config}}
`;
  return [{ path: 'clusters/eu/own-secret.yaml', text }];
}

function configSource({ config }: Choices): readonly Source[] {
  const clusters = `clusters:\n  eu: {paths: ["clusters/eu/**"], dataPlane: eu, complete: true}\n  us: {paths: ["clusters/us/**"]}\n`;
  const texts: Readonly<Record<string, string>> = {
    public: 'assume:\n  publicImages: ["docker.io/library/**"]\n',
    denied: 'assume:\n  replicator: false\n',
    complete: `${clusters}controlPlane: {paths: ["control-plane/**"]}\n`,
    assumed: `assume:\n  secrets: [{namespace: ${HOME}, name: regcred, registries: [docker.io]}]\n`,
  };
  const text = texts[config];
  return text === undefined ? [] : [{ path: 'pullproof.yaml', text }];
}

/** A second cluster, with nothing but a warning to it. */
function neighbourSources({ password }: Choices): readonly Source[] {
  const plane = { apiVersion: 'core.choreo.dev/v1', prefix: 'quay.io/acme', secretRef: 'quay-pull-secret' };
  const secret = {
    labelled: false,
    annotations: `${ANNOTATION}: "dp-.*"`,
    type: 'kubernetes.io/dockerconfigjson',
    server: 'quay.io',
    payload: 'whole',
  };
  const text = secretText('choreo-system', secret, password).replace(NAME, plane.secretRef);
  return [
    { path: 'clusters/us/data-plane.yaml', text: planeText('us', plane) },
    { path: 'clusters/us/quay-pull-secret.yaml', text },
  ];
}
