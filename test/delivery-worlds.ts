import fc from 'fast-check';
import type { Source } from '../src/text/source.ts';
import type { GeneratedWorld } from './worlds.ts';

const KUSTOMIZE = [
  'dangling',
  'dangling',
  'circle',
  'twice',
  'patch',
  'hashed',
  'hashed',
  'generated',
  'unlisted',
  'unlisted',
  'commented',
];
const FLUX = ['encrypted', 'encrypted', 'decrypted', 'variable', 'variable', 'bare-variable', 'value'];

const choices = fc.record({
  /** What is done to the secret on its way: some of it is in order. */
  way: fc.constantFrom('plain', 'plain', 'plain', ...KUSTOMIZE, ...FLUX),
  /** Whether a Flux Kustomization applies the folder; else it is a root. */
  flux: fc.boolean(),
  pod: fc.boolean(),
  namespace: fc.constantFrom('dp-shop', 'dp-shop', 'dp-${region}'),
  password: fc.bigInt(16n ** 11n, 16n ** 12n - 1n).map((number) => `pw-${number.toString(16)}`),
});

type Choices = typeof choices extends fc.Arbitrary<infer T> ? T : never;

/** One cluster that kustomize or Flux deploys, often with a mistake on the way of its pull secret. */
export const deliveryWorlds: fc.Arbitrary<GeneratedWorld> = choices.map((chosen) => {
  const { way, pod, password } = chosen;
  const flux = chosen.flux || FLUX.includes(way);
  const generated = way === 'hashed' || way === 'generated';
  const sources: Source[] = [
    { path: 'clusters/eu/data-plane.yaml', text: PLANE },
    { path: 'apps/eu/kustomization.yaml', text: kustomizationText(chosen) },
    ...(generated ? [] : [{ path: 'apps/eu/pull-secret.yaml', text: secretText(chosen) }]),
    ...(pod ? [{ path: 'apps/eu/pod.yaml', text: podText(chosen) }] : []),
    ...(flux ? [{ path: 'clusters/eu/apps.yaml', text: fluxText(chosen) }] : []),
    { path: 'pullproof.yaml', text: 'assume: {replicator: true}\n' },
  ];
  return { sources, passwords: [password] };
});

const PLANE = `apiVersion: core.choreo.dev/v1
kind: DataPlane
metadata: {name: eu, namespace: acme}
spec: {registry: {prefix: docker.io/acme, secretRef: dockerhub-pull-secret}}
`;

/** The entries of `resources` that should bring the secret. */
const ENTRIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['dangling', ['pull-secrets.yaml']],
  ['circle', ['pull-secret.yaml', '../eu']],
  ['twice', ['pull-secret.yaml', 'pull-secret.yaml']],
  ['hashed', []],
  ['generated', []],
  ['unlisted', []],
  ['commented', []],
]);

function kustomizationText({ way, pod, password }: Choices): string {
  const entries = [...(ENTRIES.get(way) ?? ['pull-secret.yaml']), ...(pod ? ['pod.yaml'] : [])];
  const lines = [
    'apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:',
    ...(way === 'commented' ? ['  # - pull-secret.yaml'] : []),
    ...entries.map((entry) => `  - ${entry}`),
    ...(entries.length === 0 ? ['  []'] : []),
    ...(way === 'hashed' || way === 'generated' ? [generatorText(way, password)] : []),
    ...(way === 'patch' ? [PATCH] : []),
  ];
  return `${lines.join('\n')}\n`;
}

const PATCH = `patches:
  - target: {kind: Secret}
    patch: |
      - op: replace
        path: /metadata/labels/tier
        value: shared`;

function generatorText(way: string, password: string): string {
  const keeps = way === 'generated' ? ', disableNameSuffixHash: true' : '';
  return `secretGenerator:
  - name: dockerhub-pull-secret
    namespace: choreo-system
    type: kubernetes.io/dockerconfigjson
    literals: ['.dockerconfigjson=${payload(password)}']
    options: {annotations: {replicator.v1.mittwald.de/replicate-to: "dp-.*"}${keeps}}`;
}

function payload(password: string): string {
  return JSON.stringify({ auths: { 'docker.io/acme': { username: 'robot', password } } });
}

function secretText({ way, password }: Choices): string {
  const to = { variable: '${copies}', value: 'dp-${any}', 'bare-variable': '${copies}' }[way] ?? 'dp-.*';
  const isEncrypted = way === 'encrypted' || way === 'decrypted';
  const data = isEncrypted ? 'ENC[AES256_GCM,data:Zm9vYmFyYmF6,iv:c29tZQ==,tag:dGFn,type:str]' : payload(password);
  return `apiVersion: v1
kind: Secret
metadata:
  name: dockerhub-pull-secret
  namespace: choreo-system
  annotations: {replicator.v1.mittwald.de/replicate-to: "${to}"}
type: kubernetes.io/dockerconfigjson
stringData: {.dockerconfigjson: '${data}'}
${isEncrypted ? 'sops: {mac: "ENC[AES256_GCM,data:bWFj,iv:c29tZQ==,tag:dGFn,type:str]", version: 3.10.2}\n' : ''}`;
}

function podText({ namespace }: Choices): string {
  return `apiVersion: v1
kind: Pod
metadata: {name: api, namespace: "${namespace}"}
spec:
  imagePullSecrets: [{name: dockerhub-pull-secret}]
  containers: [{name: main, image: docker.io/acme/api:1}]
`;
}

function fluxText({ way }: Choices): string {
  const values = ['region: eu', ...(way === 'value' ? ['any: ".*"'] : [])].join(', ');
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata: {name: apps, namespace: flux-system}
spec:
  interval: 10m
  prune: true
  path: ./apps/eu
  sourceRef: {kind: GitRepository, name: flux-system}
${way === 'decrypted' ? '  decryption: {provider: sops}\n' : ''}${way === 'bare-variable' ? '' : `  postBuild: {substitute: {${values}}}\n`}`;
}
