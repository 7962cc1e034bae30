/**
 * The kinds that kustomize knows by itself, by apiVersion: those of Kubernetes 1.21.2, whatever the cluster runs. Any
 * other kind counts as namespaced and has no merge keys. `/` parts what has a namespace from what has none.
 * Follows kyaml/openapi/openapi.go v0.20.1: precomputedIsNamespaceScoped.
 */
const KINDS: Readonly<Record<string, string>> = {
  'admissionregistration.k8s.io/v1': '/ MutatingWebhookConfiguration ValidatingWebhookConfiguration',
  'admissionregistration.k8s.io/v1beta1': '/ MutatingWebhookConfiguration ValidatingWebhookConfiguration',
  'apiextensions.k8s.io/v1': '/ CustomResourceDefinition',
  'apiextensions.k8s.io/v1beta1': '/ CustomResourceDefinition',
  'apiregistration.k8s.io/v1': '/ APIService',
  'apiregistration.k8s.io/v1beta1': '/ APIService',
  'apps/v1': 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet /',
  'autoscaling/v1': 'HorizontalPodAutoscaler Scale /',
  'autoscaling/v2beta1': 'HorizontalPodAutoscaler /',
  'autoscaling/v2beta2': 'HorizontalPodAutoscaler /',
  'batch/v1': 'CronJob Job /',
  'batch/v1beta1': 'CronJob /',
  'certificates.k8s.io/v1': '/ CertificateSigningRequest',
  'certificates.k8s.io/v1beta1': '/ CertificateSigningRequest',
  'coordination.k8s.io/v1': 'Lease /',
  'coordination.k8s.io/v1beta1': 'Lease /',
  'discovery.k8s.io/v1': 'EndpointSlice /',
  'discovery.k8s.io/v1beta1': 'EndpointSlice /',
  'events.k8s.io/v1': 'Event /',
  'events.k8s.io/v1beta1': 'Event /',
  'extensions/v1beta1': 'Ingress /',
  'flowcontrol.apiserver.k8s.io/v1beta1': '/ FlowSchema PriorityLevelConfiguration',
  'networking.k8s.io/v1': 'Ingress NetworkPolicy / IngressClass',
  'networking.k8s.io/v1beta1': 'Ingress / IngressClass',
  'node.k8s.io/v1': '/ RuntimeClass',
  'node.k8s.io/v1beta1': '/ RuntimeClass',
  'policy/v1': 'PodDisruptionBudget /',
  'policy/v1beta1': 'PodDisruptionBudget / PodSecurityPolicy',
  'rbac.authorization.k8s.io/v1': 'Role RoleBinding / ClusterRole ClusterRoleBinding',
  'rbac.authorization.k8s.io/v1beta1': 'Role RoleBinding / ClusterRole ClusterRoleBinding',
  'scheduling.k8s.io/v1': '/ PriorityClass',
  'scheduling.k8s.io/v1beta1': '/ PriorityClass',
  'storage.k8s.io/v1': '/ CSIDriver CSINode StorageClass VolumeAttachment',
  'storage.k8s.io/v1beta1': 'CSIStorageCapacity / CSIDriver CSINode StorageClass VolumeAttachment',
  v1:
    'ConfigMap Endpoints Event LimitRange PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota ' +
    'Secret Service ServiceAccount / ComponentStatus Namespace Node PersistentVolume',
};

type Scope = 'namespaced' | 'cluster';

/** By apiVersion, then by kind. */
const SCOPES: ReadonlyMap<string, ReadonlyMap<string, Scope>> = new Map(
  Object.entries(KINDS).map(([apiVersion, listed]) => {
    const [namespaced = '', cluster = ''] = listed.split('/');
    const kinds = [
      ...wordsOf(namespaced).map((kind): [string, Scope] => [kind, 'namespaced']),
      ...wordsOf(cluster).map((kind): [string, Scope] => [kind, 'cluster']),
    ];
    return [apiVersion, new Map(kinds)];
  }),
);

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** Whether kustomize knows a kind at all. */
export function isKnownKind(apiVersion: string, kind: string): boolean {
  return SCOPES.get(apiVersion)?.has(kind) ?? false;
}

/** Whether kustomize is certain that a kind has no namespace. */
export function isClusterScoped(apiVersion: string, kind: string): boolean {
  return SCOPES.get(apiVersion)?.get(kind) === 'cluster';
}
