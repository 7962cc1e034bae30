import type { FieldSpec } from './field-spec.ts';

/** Kinds that kustomize puts first, and those that it puts last. */
const FIRST: readonly string[] = [
  ...['Namespace', 'ResourceQuota', 'StorageClass', 'CustomResourceDefinition', 'ServiceAccount', 'PodSecurityPolicy'],
  ...['Role', 'ClusterRole', 'RoleBinding', 'ClusterRoleBinding', 'ConfigMap', 'Secret', 'Endpoints', 'Service'],
  ...['LimitRange', 'PriorityClass', 'PersistentVolume', 'PersistentVolumeClaim', 'Deployment', 'StatefulSet'],
  ...['CronJob', 'PodDisruptionBudget'],
];
const LAST: readonly string[] = ['MutatingWebhookConfiguration', 'ValidatingWebhookConfiguration'];

/**
 * Field specs as kustomize sorts them: the wider ones behind the narrower, which take their place the next time that
 * they meet. Follows kyaml/resid/gvk.go v0.20.1: IsLessThan.
 */
export function sortedSpecs(specs: readonly FieldSpec[]): readonly FieldSpec[] {
  return specs.toSorted((one, other) => {
    const apart = orderOf(one) - orderOf(other);
    if (apart !== 0) return apart;
    const [a, b] = [textOf(one), textOf(other)];
    return a === b ? 0 : a < b ? -1 : 1;
  });
}

function orderOf({ kind = '' }: FieldSpec): number {
  const first = FIRST.indexOf(kind);
  return first < 0 ? LAST.indexOf(kind) + 1 : first - FIRST.length;
}

function textOf({ group, version, kind }: FieldSpec): string {
  return [group || '~G', version || '~V', kind || '~K'].join('_');
}
