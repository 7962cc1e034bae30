import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { entryOf, isNull, scalarNode, textAt, withEntry } from '../../yaml/node.ts';
import { type FieldSpec, fieldsUpdater, updateAt, updateItems } from './field-spec.ts';
import { type Layer, report } from './layer.ts';
import { barredMessage, barrierAt, trailsOf } from './trail.ts';
import { type Identity, NO_NAMESPACE, remembered, type Workpiece, withRoot } from './workpiece.ts';

/** Follows api/internal/konfig/builtinpluginconsts/namespace.go v0.20.1. */
export const NAMESPACES: readonly FieldSpec[] = [
  { kind: 'Namespace', path: ['metadata', 'name'], create: true },
  { group: 'apiregistration.k8s.io', kind: 'APIService', path: ['spec', 'service', 'namespace'], create: true },
  {
    group: 'apiextensions.k8s.io',
    kind: 'CustomResourceDefinition',
    path: ['spec', 'conversion', 'webhook', 'clientConfig', 'service', 'namespace'],
  },
];

/**
 * Applies `namespace:` to everything but kinds that certainly have none. A Namespace object is renamed, and subjects
 * called `default` of role bindings follow. What stands where a namespace goes and is no scalar is reported.
 * Follows api/filters/namespace/namespace.go v0.20.1.
 */
export function overrideNamespace(
  layer: Layer,
  pieces: readonly Workpiece[],
  namespace: ScalarNode,
  configured: readonly FieldSpec[],
): readonly Workpiece[] {
  const value = scalarNode(namespace.text, namespace);
  const creation = { kind: 'scalar', at: value } as const;
  const refuse = (node: Node, wanted?: string) =>
    report(layer, 'invalid', node, barredMessage({ node, wanted }, 'a namespace'));
  const put = (node: Node): Node => {
    if (node.kind !== 'scalar') refuse(node);
    return value;
  };
  // Names and namespaces themselves are given apart.
  const specs = configured.filter(({ path: [first] }) => first !== 'metadata');
  const trails = trailsOf(specs, (spec) => spec);
  const moving = {
    value,
    put,
    refuse,
    update: fieldsUpdater(specs, (node) => (node.kind === 'scalar' ? value : node), creation),
  };
  return pieces.map((piece) => {
    const barrier = barrierAt(piece, trails, 'text');
    if (barrier) refuse(barrier.node, barrier.wanted);
    return withRoot(remembered(piece), moved(piece, moving));
  });
}

/** How everything is moved. */
interface Moving {
  readonly value: ScalarNode;
  /** Gives the value in place of what stands there, and refuses what is no scalar. */
  readonly put: (node: Node) => Node;
  readonly refuse: (node: Node, wanted?: string) => void;
  readonly update: (root: MapNode, identity: Identity) => MapNode;
}

function moved({ root, identity }: Workpiece, moving: Moving): MapNode {
  const { kind, group, version, scope } = identity;
  const set = (path: readonly string[], node: MapNode): MapNode => {
    const after = updateAt(node, path, moving.put, { kind: 'scalar', at: moving.value });
    return after.kind === 'map' ? after : node;
  };
  const placed = scope === NO_NAMESPACE ? root : set(['metadata', 'namespace'], root);
  const named = kind === 'Namespace' && group === '' && version === 'v1' ? set(['metadata', 'name'], placed) : placed;
  const bound = kind === 'RoleBinding' || kind === 'ClusterRoleBinding' ? subjectsMoved(named, moving) : named;
  return moving.update(bound, identity);
}

function subjectsMoved(root: MapNode, { value, put, refuse }: Moving): MapNode {
  const subjects = entryOf(root, 'subjects');
  if (subjects?.value.kind === 'scalar' && !isNull(subjects.value)) refuse(subjects.value, 'name');
  if (subjects?.value.kind !== 'seq') return root;
  const key = scalarNode('namespace', value);
  const moved = updateItems(subjects.value, (subject) => {
    if (subject.kind === 'scalar' && !isNull(subject)) refuse(subject, 'name');
    if (subject.kind !== 'map' || textAt(subject, 'name')?.value !== 'default') return subject;
    return withEntry(subject, key, put(entryOf(subject, 'namespace')?.value ?? value));
  });
  return withEntry(root, subjects.key, moved);
}
