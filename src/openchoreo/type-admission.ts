import type { Refusal } from '../resources/pull-secret.ts';
import { spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at, isNull, itemsAt, textAt } from '../yaml/node.ts';
import { type Generation, rankOf } from './generation.ts';
import type { Part } from './inventory.ts';

/** Where a kind holds the spec of a component type. */
const TYPES: ReadonlyMap<string, readonly string[]> = new Map([
  ['ComponentType', ['spec']],
  ['ClusterComponentType', ['spec']],
  ['ComponentRelease', ['spec', 'componentType', 'spec']],
]);

/**
 * What the webhooks for component types and their snapshots have against templates: one names another namespace than its
 * component's, or not exactly one is of the kind that the type is for.
 * Follows OpenChoreo v1.0.0 and v1.2.3, internal/validation/component/resource_template.go: ValidateWorkloadResources.
 */
export function typeRefusals({ kind, landing: { root } }: Part, { since }: Generation): readonly Refusal[] {
  const path = TYPES.get(kind);
  if (!path || rankOf(since) < rankOf('v1.0')) return [];
  const base = path.join('.');
  const resources = itemsAt(root, ...path, 'resources');
  const templates = resources.map((resource) => at(resource, 'template'));
  const type = at(root, ...path);
  const lacking = workloadRefusals(type, templates, `${base}.workloadType`);
  const isStrict = lacking.length === 0 && rankOf(since) >= rankOf('v1.1');
  return [
    ...templates.flatMap((template, i) =>
      namespaceRefusals(template, `${base}.resources[${i}].template.metadata.namespace`),
    ),
    ...lacking,
    ...(lacking.length > 0 ? [] : ruleRefusals(type, resources, `${base}.resources`)),
    ...(isStrict ? otherWorkloads(type, templates, `${base}.resources`) : []),
  ];
}

const OWN_NAMESPACE = /^\s*\$\{\s*metadata\.namespace\s*\}\s*$/;

function namespaceRefusals(template: Node | undefined, field: string): readonly Refusal[] {
  const namespace = at(template, 'metadata', 'namespace');
  if (!namespace || isNull(namespace)) return [];
  if (namespace.kind === 'scalar' && OWN_NAMESPACE.test(namespace.text)) return [];
  return [{ field, message: 'must be ${metadata.namespace}', at: spanOf(namespace) }];
}

function workloadRefusals(
  type: Node | undefined,
  templates: readonly (Node | undefined)[],
  field: string,
): readonly Refusal[] {
  const workloadType = textAt(type, 'workloadType');
  if (!workloadType || workloadType.value === 'proxy') return [];
  const wanted = workloadType.value.toLowerCase();
  const count = templates.filter((one) => textAt(one, 'kind')?.value.toLowerCase() === wanted).length;
  if (count === 1) return [];
  return [{ field, message: `needs exactly one template of kind ${wanted}, and has ${count}`, at: workloadType.at }];
}

const WORKLOADS: ReadonlySet<string> = new Set(['deployment', 'statefulset', 'daemonset', 'cronjob', 'job']);

/** From v1.1 on a type makes no workload of another kind beside its own. */
function otherWorkloads(
  type: Node | undefined,
  templates: readonly (Node | undefined)[],
  field: string,
): readonly Refusal[] {
  const wanted = textAt(type, 'workloadType')?.value.toLowerCase() ?? '';
  return templates.flatMap((template, i): readonly Refusal[] => {
    const kind = textAt(template, 'kind');
    const own = kind?.value.toLowerCase() ?? '';
    if (!kind || own === wanted || !WORKLOADS.has(own)) return [];
    return [{ field: `${field}[${i}].template.kind`, message: `must be no workload but a ${wanted}`, at: kind.at }];
  });
}

/** The rules in the CRDs of component types: api/v1alpha1/componenttype_types.go, XValidation, the same since v1.0.0. */
function ruleRefusals(type: Node | undefined, resources: readonly Node[], field: string): readonly Refusal[] {
  const workloadType = textAt(type, 'workloadType');
  const isPrimary = (resource: Node) => textAt(resource, 'id')?.value === workloadType?.value;
  const loose = resources.flatMap((resource, i): readonly Refusal[] => {
    const each = at(resource, 'forEach');
    if (!each || isNull(each) || at(resource, 'var')) return [];
    return [{ field: `${field}[${i}].var`, message: 'is required beside forEach', at: spanOf(each) }];
  });
  if (!workloadType || workloadType.value === 'proxy' || resources.some(isPrimary)) return loose;
  const message = `need one with the id ${workloadType.value}`;
  return [{ field, message, at: workloadType.at }, ...loose];
}
