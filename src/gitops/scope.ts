import { identityOf } from '../landing/identity.ts';
import type { Effective } from '../landing/landing.ts';
import { shownName } from '../text/login.ts';
import type { Located } from '../text/source.ts';
import type { MapNode } from '../yaml/documents.ts';

/** Kinds without a namespace, by API group: Kubernetes 1.34 and the operators that matter to pulls. */
const CLUSTER_SCOPED: Readonly<Record<string, readonly string[]>> = {
  '': ['ComponentStatus', 'Namespace', 'Node', 'PersistentVolume'],
  'admissionregistration.k8s.io': [
    'MutatingAdmissionPolicy',
    'MutatingAdmissionPolicyBinding',
    'MutatingWebhookConfiguration',
    'ValidatingAdmissionPolicy',
    'ValidatingAdmissionPolicyBinding',
    'ValidatingWebhookConfiguration',
  ],
  'apiextensions.k8s.io': ['CustomResourceDefinition'],
  'apiregistration.k8s.io': ['APIService'],
  'authentication.k8s.io': ['SelfSubjectReview', 'TokenReview'],
  'authorization.k8s.io': ['SelfSubjectAccessReview', 'SelfSubjectRulesReview', 'SubjectAccessReview'],
  'cert-manager.io': ['ClusterIssuer'],
  'certificates.k8s.io': ['CertificateSigningRequest', 'ClusterTrustBundle'],
  'external-secrets.io': ['ClusterExternalSecret', 'ClusterPushSecret', 'ClusterSecretStore'],
  'flowcontrol.apiserver.k8s.io': ['FlowSchema', 'PriorityLevelConfiguration'],
  'generators.external-secrets.io': ['ClusterGenerator'],
  'gateway.networking.k8s.io': ['GatewayClass'],
  'kyverno.io': ['ClusterCleanupPolicy', 'ClusterPolicy'],
  'networking.k8s.io': ['IngressClass', 'IPAddress', 'ServiceCIDR'],
  'node.k8s.io': ['RuntimeClass'],
  'openchoreo.dev': [
    'ClusterAuthzRole',
    'ClusterAuthzRoleBinding',
    'ClusterComponentType',
    'ClusterDataPlane',
    'ClusterObservabilityPlane',
    'ClusterProjectType',
    'ClusterResourceType',
    'ClusterTrait',
    'ClusterWorkflow',
    'ClusterWorkflowPlane',
  ],
  'policies.kyverno.io': ['GeneratingPolicy', 'ImageValidatingPolicy', 'MutatingPolicy', 'ValidatingPolicy'],
  policy: ['PodSecurityPolicy'],
  'rbac.authorization.k8s.io': ['ClusterRole', 'ClusterRoleBinding'],
  'resource.k8s.io': ['DeviceClass', 'ResourceSlice'],
  'scheduling.k8s.io': ['PriorityClass'],
  'storage.k8s.io': ['CSIDriver', 'CSINode', 'StorageClass', 'VolumeAttachment', 'VolumeAttributesClass'],
};

/** By group. */
const CLUSTER_SCOPED_KINDS = new Map(Object.entries(CLUSTER_SCOPED).map(([group, kinds]) => [group, new Set(kinds)]));

/** Whether a kind has no namespace; a kind that is not known is taken to have one, as kustomize does. */
function isClusterScoped(root: MapNode): boolean {
  const { group, kind } = identityOf(root);
  return CLUSTER_SCOPED_KINDS.get(group)?.has(kind) ?? false;
}

/** The namespace a resource is applied in: its own, else what fills it, else unknown and equal to no other. */
export function effectiveOf(root: MapNode, fill: Located<string> | undefined, reason: string): Effective {
  if (isClusterScoped(root)) return { kind: 'cluster-scoped' };
  const written = identityOf(root).namespace;
  const namespace = written && written.value !== '' ? written : fill && shownName(fill);
  return namespace ? { kind: 'known', namespace } : { kind: 'unknown', reason };
}
