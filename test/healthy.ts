import { dataPlaneNamespace } from '../src/kubernetes/namespace.ts';
import type { Files } from './files.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');

/** The payload of a pull secret, as `kubectl create secret docker-registry` writes it. */
export function dockerConfig(server: string, username = 'robot', password = 'pw'): string {
  const auth = base64(`${username}:${password}`);
  return JSON.stringify({ auths: { [server]: { username, password, auth } } });
}

export const DEV = dataPlaneNamespace('acme', 'shop', 'development');
export const PROD = dataPlaneNamespace('acme', 'shop', 'production');

export function dataPlane(name: string): string {
  return `apiVersion: core.choreo.dev/v1
kind: DataPlane
metadata:
  name: ${name}
  namespace: acme
spec:
  registry:
    prefix: docker.io/acme
    secretRef: dockerhub-pull-secret
  kubernetesCluster:
    name: ${name}
    credentials:
      apiServerUrl: https://${name}.example:6443
  gateway:
    publicVirtualHost: ${name}.example
    organizationVirtualHost: ${name}.internal
`;
}

export function pullSecret(namespace = 'choreo-system'): string {
  return `apiVersion: v1
kind: Secret
metadata:
  name: dockerhub-pull-secret
  namespace: ${namespace}
  labels:
    app: pull
  annotations:
    replicator.v1.mittwald.de/replicate-to: "dp-.*"
type: kubernetes.io/dockerconfigjson
data:
  .dockerconfigjson: ${base64(dockerConfig('https://index.docker.io/v1/'))}
`;
}

export const REPLICATOR = `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: kubernetes-replicator
  namespace: choreo-system
spec:
  interval: 10m
  chart:
    spec:
      chart: kubernetes-replicator
      version: 2.12.4
      sourceRef:
        kind: HelmRepository
        name: mittwald
  values:
    args: []
`;

/** The same, made of a template that external-secrets fills in. */
export const EXTERNAL_SECRET = `apiVersion: external-secrets.io/v1
kind: ExternalSecret
metadata:
  name: dockerhub-pull-secret
  namespace: choreo-system
spec:
  secretStoreRef:
    name: vault
    kind: ClusterSecretStore
  target:
    name: dockerhub-pull-secret
    creationPolicy: Owner
    template:
      type: kubernetes.io/dockerconfigjson
      metadata:
        annotations:
          replicator.v1.mittwald.de/replicate-to: "dp-.*"
      data:
        .dockerconfigjson: |
          {"auths":{"https://index.docker.io/v1/":{"username":"robot","password":"{{ .password }}"}}}
  data:
    - secretKey: password
      remoteRef:
        key: dockerhub
`;

/** What external-secrets fetches from. */
const STORE = `apiVersion: external-secrets.io/v1
kind: ClusterSecretStore
metadata:
  name: vault
spec:
  provider:
    vault:
      server: https://vault.example
`;

export function deployment(name: string, namespace: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
  namespace: ${namespace}
spec:
  selector:
    matchLabels:
      app: ${name}
  template:
    metadata:
      labels:
        app: ${name}
    spec:
      imagePullSecrets:
        - name: dockerhub-pull-secret
      containers:
        - name: main
          image: docker.io/acme/${name}:1.0
`;
}

export function account(namespace: string): string {
  return `apiVersion: v1
kind: ServiceAccount
metadata:
  name: web
  namespace: ${namespace}
imagePullSecrets:
  - name: dockerhub-pull-secret
`;
}

/** A CronJob whose pods pull with their service account's secret. */
export function cronJob(namespace: string): string {
  return `apiVersion: batch/v1
kind: CronJob
metadata:
  name: report
  namespace: ${namespace}
spec:
  schedule: "0 3 * * *"
  jobTemplate:
    spec:
      template:
        spec:
          restartPolicy: Never
          serviceAccountName: web
          containers:
            - name: report
              image: acme/report@sha256:${'a1'.repeat(32)}
`;
}

export function environment(name: string, plane: string): string {
  return `apiVersion: core.choreo.dev/v1
kind: Environment
metadata:
  name: ${name}
  namespace: acme
spec:
  dataPlaneRef: ${plane}
`;
}

export function project(name: string): string {
  return `apiVersion: core.choreo.dev/v1
kind: Project
metadata:
  name: ${name}
  namespace: acme
spec:
  deploymentPipelineRef: main
`;
}

export const PIPELINE = `apiVersion: core.choreo.dev/v1
kind: DeploymentPipeline
metadata:
  name: main
  namespace: acme
spec:
  promotionPaths:
    - sourceEnvironmentRef: development
      targetEnvironmentRefs:
        - name: production
`;

export function namespaces(...names: readonly string[]): string {
  return names.map((name) => `apiVersion: v1\nkind: Namespace\nmetadata:\n  name: ${name}\n`).join('---\n');
}

/** Two clusters in folders named as their data planes, and a control plane. */
export const FOLDERS: Files = {
  'control-plane/environments.yaml': `${environment('development', 'eu')}---\n${environment('production', 'us')}`,
  'control-plane/project.yaml': `${project('shop')}---\n${PIPELINE}`,
  'clusters/eu/data-plane.yaml': dataPlane('eu'),
  'clusters/eu/namespaces.yaml': namespaces('choreo-system', DEV),
  'clusters/eu/pull-secret.yaml': pullSecret(),
  'clusters/eu/replicator.yaml': REPLICATOR,
  'clusters/eu/api.yaml': deployment('api', DEV),
  'clusters/eu/report.yaml': `${account(DEV)}---\n${cronJob(DEV)}`,
  'clusters/us/data-plane.yaml': dataPlane('us'),
  'clusters/us/namespaces.yaml': namespaces('choreo-system', PROD),
  'clusters/us/pull-secret.yaml': pullSecret(),
  'clusters/us/replicator.yaml': REPLICATOR,
  'clusters/us/api.yaml': deployment('api', PROD),
  'clusters/us/report.yaml': `${account(PROD)}---\n${cronJob(PROD)}`,
};

/** The same two clusters, of which one fetches its pull secret from a store. */
export const FETCHED: Files = {
  ...FOLDERS,
  'clusters/eu/pull-secret.yaml': EXTERNAL_SECRET,
  'clusters/eu/store.yaml': STORE,
};

/** One data plane, all of it in a few files. */
export const SINGLE: Files = {
  'platform.yaml': [
    dataPlane('eu'),
    environment('development', 'eu'),
    project('shop'),
    namespaces('choreo-system', DEV),
    pullSecret(),
    REPLICATOR,
  ].join('---\n'),
  'apps.yaml': [deployment('api', DEV), deployment('web', DEV), account(DEV), cronJob(DEV)].join('---\n'),
};

const kustomization = (...resources: readonly string[]) =>
  `apiVersion: kustomize.config.k8s.io/v1beta1\nkind: Kustomization\nresources:\n${resources.map((path) => `  - ${path}\n`).join('')}`;

/** Two clusters as kustomize overlays of one base. */
export const OVERLAYS: Files = {
  'base/kustomization.yaml': kustomization('pull-secret.yaml', 'replicator.yaml'),
  'base/pull-secret.yaml': pullSecret(),
  'base/replicator.yaml': REPLICATOR,
  'app/kustomization.yaml': kustomization('api.yaml', 'report.yaml'),
  'app/api.yaml': deployment('api', 'overridden'),
  'app/report.yaml': `${account('overridden')}---\n${cronJob('overridden')}`,
  'clusters/eu/kustomization.yaml': kustomization('data-plane.yaml', '../../base', 'app'),
  'clusters/eu/data-plane.yaml': dataPlane('eu'),
  'clusters/eu/app/kustomization.yaml': `${kustomization('../../../app')}namespace: ${DEV}\n`,
  'clusters/us/kustomization.yaml': kustomization('data-plane.yaml', '../../base', 'app'),
  'clusters/us/data-plane.yaml': dataPlane('us'),
  'clusters/us/app/kustomization.yaml': `${kustomization('../../../app')}namespace: ${PROD}\n`,
};

function fluxKustomization(name: string, path: string, more = ''): string {
  return `apiVersion: kustomize.toolkit.fluxcd.io/v1
kind: Kustomization
metadata:
  name: ${name}
  namespace: flux-system
spec:
  interval: 10m
  path: ./${path}
  prune: true
  sourceRef:
    kind: GitRepository
    name: flux-system
${more}`;
}

const unplaced = (manifest: string) => manifest.replaceAll(/^ {2}namespace: .*\n/gm, '');

/** One cluster that Flux deploys from folders of infrastructure and of applications. */
export const FLUX: Files = {
  'clusters/eu/flux-system/gotk-sync.yaml': fluxKustomization('flux-system', 'clusters/eu'),
  'clusters/eu/infrastructure.yaml': fluxKustomization('infrastructure', 'infrastructure'),
  'clusters/eu/apps.yaml': fluxKustomization(
    'apps',
    'apps/eu',
    `  targetNamespace: ${DEV}\n  postBuild:\n    substitute:\n      registry: docker.io/acme\n`,
  ),
  'infrastructure/kustomization.yaml': kustomization('data-plane.yaml', 'pull-secret.yaml', 'replicator.yaml'),
  'infrastructure/data-plane.yaml': dataPlane('eu'),
  'infrastructure/pull-secret.yaml': pullSecret(),
  'infrastructure/replicator.yaml': REPLICATOR,
  'apps/eu/kustomization.yaml': kustomization('../base'),
  'apps/base/kustomization.yaml': kustomization('api.yaml', 'report.yaml'),
  'apps/base/api.yaml': unplaced(deployment('api', 'any')).replace('docker.io/acme', '${registry}'),
  'apps/base/report.yaml': unplaced(`${account('any')}---\n${cronJob('any')}`),
};
