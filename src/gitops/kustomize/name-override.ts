import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { jsonOf, scalarNode } from '../../yaml/node.ts';
import { covers, type FieldSpec, fieldsUpdater, updateAt } from './field-spec.ts';
import { fieldOf, textOf } from './kustomization.ts';
import { isWhole, type Layer, report } from './layer.ts';
import { barredMessage, barrierAt, trailsOf } from './trail.ts';
import { originOf, remembered, type Workpiece, withRoot } from './workpiece.ts';

/** What keeps its name. Follows api/internal/builtins/{Prefix,Suffix}Transformer.go v0.20.1. */
const UNPREFIXED = [
  { kind: 'CustomResourceDefinition' },
  { group: 'apiregistration.k8s.io', kind: 'APIService' },
  { kind: 'Namespace' },
];

/** Where a name stands. */
export const NAME: FieldSpec = { path: ['metadata', 'name'] };

/** Applies `namePrefix:` to the fields of some specs; what is prefixed keeps the place where it was written. */
export function prefixNames(
  layer: Layer,
  pieces: readonly Workpiece[],
  prefix: ScalarNode | undefined,
  specs: readonly FieldSpec[],
): readonly Workpiece[] {
  if (!prefix) return pieces;
  const note = (piece: Workpiece) => ({ ...piece, prefixes: [...piece.prefixes, prefix.text] });
  return pieces.map((piece) =>
    withAffix(piece, specs, { change: (text) => prefix.text + text, note, at: prefix, layer }),
  );
}

/** Applies `nameSuffix:` likewise. */
export function suffixNames(
  layer: Layer,
  pieces: readonly Workpiece[],
  suffix: ScalarNode | undefined,
  specs: readonly FieldSpec[],
): readonly Workpiece[] {
  if (!suffix) return pieces;
  const note = (piece: Workpiece) => ({ ...piece, suffixes: [...piece.suffixes, suffix.text] });
  return pieces.map((piece) =>
    withAffix(piece, specs, { change: (text) => text + suffix.text, note, at: suffix, layer }),
  );
}

/** What a prefix or a suffix makes of a text, and of whoever has it in the name. */
interface Affix {
  readonly change: (text: string) => string;
  readonly note: (piece: Workpiece) => Workpiece;
  readonly at: ScalarNode;
  readonly layer: Layer;
}

function withAffix(piece: Workpiece, specs: readonly FieldSpec[], { change, note, at, layer }: Affix): Workpiece {
  const origin = { ...piece.identity, kind: originOf(piece).kind };
  if (UNPREFIXED.some((kind) => covers(kind, origin))) return piece;
  return specs.reduce((before, spec) => {
    if (!covers(spec, origin) || !covers(spec, before.identity)) return before;
    if (spec.path.join('/') === NAME.path.join('/')) return note(renamed(before, change));
    const barrier = barrierAt(
      before,
      trailsOf([spec], (own) => own),
      'text',
    );
    if (barrier) report(layer, 'invalid', barrier.node, barredMessage(barrier, 'a name'));
    const update = (node: Node): Node => (node.kind === 'scalar' ? scalarNode(change(node.text), node) : node);
    const root = updateAt(before.root, spec.path, update, spec.create ? { kind: 'scalar', at } : undefined);
    return root.kind === 'map' ? withRoot(before, root) : before;
  }, piece);
}

/** The piece under another name, the present one remembered. */
export function renamed(piece: Workpiece, rename: (name: string) => string): Workpiece {
  const root = updateAt(piece.root, ['metadata', 'name'], (node) =>
    node.kind === 'scalar' ? scalarNode(rename(node.text), node) : node,
  );
  return root.kind === 'map' ? withRoot(remembered(piece), root) : piece;
}

/** Where counts of replicas are written. */
export const REPLICAS: readonly FieldSpec[] = ['Deployment', 'ReplicationController', 'ReplicaSet', 'StatefulSet'].map(
  (kind) => ({ kind, path: ['spec', 'replicas'], create: true }),
);

/** Applies the entries of `replicas:`. Follows api/internal/builtins/ReplicaCountTransformer.go v0.20.1. */
export function overrideReplicas(
  layer: Layer,
  pieces: readonly Workpiece[],
  entries: readonly Node[],
  specs: readonly FieldSpec[],
): readonly Workpiece[] {
  const trails = trailsOf(specs, (spec) => spec);
  return entries.reduce((before, entry) => {
    const name = textOf(entry, 'name');
    const count = fieldOf(entry, 'count') ?? { ...scalarNode('0', entry), plain: true };
    if (!name || count.kind !== 'scalar') {
      report(layer, 'invalid', entry, 'an entry of replicas needs a name');
      return before;
    }
    const isMeant = (piece: Workpiece) => isReplicated(piece, name.text, specs);
    if (!before.some(isMeant) && isWhole(layer)) {
      report(layer, 'invalid', name, `there is nothing called "${name.text}" to replicate`);
    }
    return before.map((piece) => {
      if (!isMeant(piece)) return piece;
      const barrier = barrierAt(piece, trails, 'text');
      if (barrier) report(layer, 'invalid', barrier.node, barredMessage(barrier, 'a count of replicas'));
      return withCount(piece, count, specs);
    });
  }, pieces);
}

/** Whether something is or was called so and is of a kind with replicas. */
function isReplicated({ identity, past }: Workpiece, name: string, specs: readonly FieldSpec[]): boolean {
  return [identity, ...past].some(
    (one) => one.name === name && specs.some((spec) => covers(spec, { ...identity, kind: one.kind })),
  );
}

function withCount(piece: Workpiece, count: ScalarNode, specs: readonly FieldSpec[]): Workpiece {
  const value: ScalarNode = { ...scalarNode(String(jsonOf(count)), count), plain: true };
  const update = fieldsUpdater(specs, () => value, { kind: 'scalar', at: count });
  return withRoot(piece, update(piece.root, piece.identity));
}
