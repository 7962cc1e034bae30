import type { FieldSpec } from './field-spec.ts';

/** A field that names another resource: whose name it follows, and where it stands. */
export interface Reference {
  readonly to: Pick<FieldSpec, 'group' | 'version' | 'kind'>;
  readonly from: FieldSpec;
}

/** Where the pod spec of a kind is. */
const PODS: Readonly<Record<string, string>> = {
  Pod: 'spec',
  PodTemplate: 'template/spec',
  Deployment: 'spec/template/spec',
  ReplicaSet: 'spec/template/spec',
  DaemonSet: 'spec/template/spec',
  StatefulSet: 'spec/template/spec',
  ReplicationController: 'spec/template/spec',
  Job: 'spec/template/spec',
  CronJob: 'spec/jobTemplate/spec/template/spec',
};

const SOURCES = ['Pod', 'PodTemplate', 'Deployment', 'ReplicaSet', 'DaemonSet', 'StatefulSet', 'Job', 'CronJob'];
const RUNNERS = ['Pod', 'StatefulSet', 'Deployment', 'ReplicationController', 'CronJob', 'Job', 'DaemonSet'];

const CONFIG_MAP_FIELDS = [
  'volumes/configMap/name',
  'containers/env/valueFrom/configMapKeyRef/name',
  'initContainers/env/valueFrom/configMapKeyRef/name',
  'containers/envFrom/configMapRef/name',
  'initContainers/envFrom/configMapRef/name',
  'volumes/projected/sources/configMap/name',
];
const SECRET_FIELDS = [
  'volumes/secret/secretName',
  'containers/env/valueFrom/secretKeyRef/name',
  'initContainers/env/valueFrom/secretKeyRef/name',
  'containers/envFrom/secretRef/name',
  'initContainers/envFrom/secretRef/name',
  'imagePullSecrets/name',
  'volumes/projected/sources/secret/name',
];

type Kind = Reference['to'];
const RBAC = 'rbac.authorization.k8s.io';
const CONFIG_MAP: Kind = { kind: 'ConfigMap', version: 'v1' };
const SECRET: Kind = { kind: 'Secret', version: 'v1' };
const SERVICE: Kind = { kind: 'Service', version: 'v1' };
const SERVICE_ACCOUNT: Kind = { kind: 'ServiceAccount', version: 'v1' };
const STORAGE_CLASS: Kind = { kind: 'StorageClass', version: 'v1', group: 'storage.k8s.io' };
const VOLUME: Kind = { kind: 'PersistentVolume', version: 'v1' };
const ROLES = ['Role', 'ClusterRole'];

function inPods(to: Kind, kinds: readonly string[], fields: readonly string[]): readonly Reference[] {
  return kinds.flatMap((kind) => fields.map((field) => from(to, { kind }, `${PODS[kind]}/${field}`)));
}

function from(to: Kind, kind: Kind, path: string): Reference {
  return { to, from: { ...kind, path: path.split('/') } };
}

function annotation(to: Kind, key: string): Reference {
  return { to, from: { kind: 'Ingress', path: ['metadata', 'annotations', key] } };
}

/**
 * The references that follow a renamed resource, among them every place of a pull secret but a custom kind's.
 * Follows api/internal/konfig/builtinpluginconsts/namereference.go v0.20.1.
 */
export const REFERENCES: readonly Reference[] = [
  ...['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].map((kind) =>
    from({ kind }, { kind: 'HorizontalPodAutoscaler' }, 'spec/scaleTargetRef/name'),
  ),
  ...inPods(CONFIG_MAP, SOURCES, CONFIG_MAP_FIELDS),
  from(CONFIG_MAP, { kind: 'Node' }, 'spec/configSource/configMap'),
  annotation(CONFIG_MAP, 'nginx.ingress.kubernetes.io/fastcgi-params-configmap'),
  ...inPods(SECRET, SOURCES, SECRET_FIELDS),
  from(SECRET, { kind: 'Ingress' }, 'spec/tls/secretName'),
  annotation(SECRET, 'ingress.kubernetes.io/auth-secret'),
  annotation(SECRET, 'nginx.ingress.kubernetes.io/auth-secret'),
  annotation(SECRET, 'nginx.ingress.kubernetes.io/auth-tls-secret'),
  from(SECRET, { kind: 'ServiceAccount' }, 'imagePullSecrets/name'),
  ...['secretName', 'adminSecretName', 'userSecretName', 'secretRef'].map((field) =>
    from(SECRET, { kind: 'StorageClass' }, `parameters/${field}`),
  ),
  from(
    SECRET,
    { kind: 'Service', group: 'serving.knative.dev', version: 'v1' },
    'spec/template/spec/containers/env/valueFrom/secretKeyRef/name',
  ),
  from(SECRET, { kind: 'PersistentVolume' }, 'spec/azureFile/secretName'),
  ...[CONFIG_MAP, SECRET].flatMap((to) => ROLES.map((kind) => from(to, { kind }, 'rules/resourceNames'))),
  from(SERVICE, { kind: 'StatefulSet', group: 'apps' }, 'spec/serviceName'),
  ...[
    'spec/rules/http/paths/backend/serviceName',
    'spec/backend/serviceName',
    'spec/rules/http/paths/backend/service/name',
    'spec/defaultBackend/service/name',
  ].map((path) => from(SERVICE, { kind: 'Ingress' }, path)),
  from(SERVICE, { kind: 'APIService', group: 'apiregistration.k8s.io' }, 'spec/service/name'),
  ...['ValidatingWebhookConfiguration', 'MutatingWebhookConfiguration'].map((kind) =>
    from(SERVICE, { kind, group: 'admissionregistration.k8s.io' }, 'webhooks/clientConfig/service'),
  ),
  from({ kind: 'Role', group: RBAC }, { kind: 'RoleBinding', group: RBAC }, 'roleRef/name'),
  ...['RoleBinding', 'ClusterRoleBinding'].flatMap((kind) => [
    from({ kind: 'ClusterRole', group: RBAC }, { kind, group: RBAC }, 'roleRef/name'),
    from(SERVICE_ACCOUNT, { kind, group: RBAC }, 'subjects'),
  ]),
  ...inPods(SERVICE_ACCOUNT, RUNNERS, ['serviceAccountName']),
  ...inPods({ kind: 'PersistentVolumeClaim', version: 'v1' }, RUNNERS, ['volumes/persistentVolumeClaim/claimName']),
  from(VOLUME, { kind: 'PersistentVolumeClaim' }, 'spec/volumeName'),
  from(VOLUME, { kind: 'ClusterRole' }, 'rules/resourceNames'),
  from(STORAGE_CLASS, { kind: 'PersistentVolume' }, 'spec/storageClassName'),
  from(STORAGE_CLASS, { kind: 'PersistentVolumeClaim' }, 'spec/storageClassName'),
  from(STORAGE_CLASS, { kind: 'StatefulSet' }, 'spec/volumeClaimTemplates/spec/storageClassName'),
  ...inPods({ kind: 'PriorityClass', version: 'v1', group: 'scheduling.k8s.io' }, RUNNERS, ['priorityClassName']),
  from(
    { kind: 'ValidatingAdmissionPolicy', group: 'admissionregistration.k8s.io' },
    { kind: 'ValidatingAdmissionPolicyBinding', group: 'admissionregistration.k8s.io' },
    'spec/policyName',
  ),
];
