import type { MapNode, ScalarNode } from '../yaml/documents.ts';
import { entryOf, scalarNode, textAt, withEntry } from '../yaml/node.ts';
import { type FieldSpec, fieldsUpdater, updateAt, updateItems } from './field-spec.ts';
import { NO_NAMESPACE, remembered, type Workpiece, withRoot } from './workpiece.ts';

/** Follows api/internal/konfig/builtinpluginconsts/namespace.go v0.20.1. */
const ELSEWHERE: readonly FieldSpec[] = [
  { group: 'apiregistration.k8s.io', kind: 'APIService', path: ['spec', 'service', 'namespace'], create: true },
  {
    group: 'apiextensions.k8s.io',
    kind: 'CustomResourceDefinition',
    path: ['spec', 'conversion', 'webhook', 'clientConfig', 'service', 'namespace'],
  },
];

/**
 * Applies `namespace:` to everything but kinds that certainly have none. A Namespace object is renamed, and subjects
 * called `default` of role bindings follow. Follows api/filters/namespace/namespace.go v0.20.1.
 */
export function overrideNamespace(
  pieces: readonly Workpiece[],
  namespace: ScalarNode,
  extra: readonly FieldSpec[],
): readonly Workpiece[] {
  const value = scalarNode(namespace.text, namespace);
  return pieces.map((piece) => withRoot(remembered(piece), moved(piece, value, extra)));
}

function moved({ root, identity }: Workpiece, namespace: ScalarNode, extra: readonly FieldSpec[]): MapNode {
  const { kind, group, version, scope } = identity;
  const creation = { kind: 'scalar', at: namespace } as const;
  const set = (path: readonly string[], node: MapNode): MapNode => {
    const after = updateAt(node, path, () => namespace, creation);
    return after.kind === 'map' ? after : node;
  };
  const placed = scope === NO_NAMESPACE ? root : set(['metadata', 'namespace'], root);
  const named = kind === 'Namespace' && group === '' && version === 'v1' ? set(['metadata', 'name'], placed) : placed;
  const bound = kind === 'RoleBinding' || kind === 'ClusterRoleBinding' ? subjectsMoved(named, namespace) : named;
  const update = fieldsUpdater(
    [...ELSEWHERE, ...extra],
    (node) => (node.kind === 'scalar' ? namespace : node),
    creation,
  );
  return update(bound, identity);
}

function subjectsMoved(root: MapNode, namespace: ScalarNode): MapNode {
  const subjects = entryOf(root, 'subjects');
  if (subjects?.value.kind !== 'seq') return root;
  const key = scalarNode('namespace', namespace);
  const moved = updateItems(subjects.value, (subject) =>
    subject.kind === 'map' && textAt(subject, 'name')?.value === 'default'
      ? withEntry(subject, key, namespace)
      : subject,
  );
  return withEntry(root, subjects.key, moved);
}
