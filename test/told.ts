import type { Diagnostic } from '../src/results/diagnostic.ts';
import type { Pull } from '../src/results/proof.ts';
import { type Files, judged } from './files.ts';

/** A data plane in whose namespaces `pod` runs. */
export const PLANE = `apiVersion: core.choreo.dev/v1
kind: DataPlane
metadata: { name: eu, namespace: acme }
spec: { registry: { prefix: docker.io/acme, secretRef: dockerhub-pull-secret } }
`;

/** A pod of the data plane that names its pull secret. */
export function pod(image = 'docker.io/acme/shop:1'): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: shop, namespace: dp-acme-shop-dev-1a2b3c4d }
spec:
  imagePullSecrets: [{ name: dockerhub-pull-secret }]
  containers: [{ name: main, image: ${image} }]
`;
}

/** What is told of a few files. */
export interface Told {
  readonly found: readonly string[];
  readonly verdicts: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly pulls: readonly Pull[];
}

/** The rules that speak, but for credentials that lie there in clear, and the verdicts of planes and pulls. */
export function told(files: Files, config = 'assume: {replicator: true}\n'): Told {
  const { diagnostics, planes, pulls } = judged({ 'pullproof.yaml': config, 'plane.yaml': PLANE, ...files });
  const heard = diagnostics.filter(({ rule }) => rule !== 'plaintext-credential');
  return {
    found: heard.map(({ rule }) => rule),
    verdicts: [...planes, ...pulls].map(({ verdict }) => verdict),
    diagnostics: heard,
    pulls,
  };
}

/** The pull secret of the data plane, fetched from a store; the registry too is filled in. */
export const EXTERNAL_SECRET = `apiVersion: external-secrets.io/v1
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

/** The pull secret of the data plane, copied into its namespaces. */
export const SECRET = `apiVersion: v1
kind: Secret
metadata:
  name: dockerhub-pull-secret
  namespace: choreo-system
  annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"docker.io/acme":{"username":"u","password":"p"}}}' }
`;

/** The same without an annotation: nothing copies it. */
export const BARE_SECRET = SECRET.replace(/ {2}annotations: .*\n/, '');

/** An Application that installs the replicator with values in its source's `helm`. */
export function application(helm: string): string {
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

/** A pull secret that is copied into namespaces with a label. */
export const secretFor = (label: string): string => `apiVersion: v1
kind: Secret
metadata:
  name: ghcr-pull-secret
  namespace: choreo-system
  annotations: { replicator.v1.mittwald.de/replicate-to-matching: ${label} }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '{"auths":{"ghcr.io":{"auth":"YTpi"}}}' }
`;
