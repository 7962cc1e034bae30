import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { isNull, scalarNode } from '../../yaml/node.ts';
import { covers } from './field-spec.ts';
import { fieldOf, listOf, textOf } from './kustomization.ts';
import { PatchRefusal } from './patch-refusal.ts';
import { type Selection, setSelectionOf } from './resource-selector.ts';
import { namespaceScope } from './workpiece.ts';

/** Exact, unlike the target of a patch: any identity that the resource has or had. */
export function identitySelection(selector: Node): Selection {
  const [group = '', version = '', kind = '', name, namespace] = (
    ['group', 'version', 'kind', 'name', 'namespace'] as const
  ).map((field) => textOf(selector, field)?.text);
  return ({ identity, past }) =>
    [identity, ...past].some(
      (was) =>
        (name === undefined || was.name === name) &&
        (namespace === undefined || was.scope === namespaceScope(namespace)) &&
        covers({ group, version, kind }, { ...identity, kind: was.kind }),
    );
}

/** What a target of a replacement selects. Throws `PatchRefusal` where kustomize fails. */
export function targetSelection(target: Node): Selection {
  const select = fieldOf(target, 'select');
  if (!select) throw new PatchRefusal('needs a select in each target', target);
  const isSelected = identitySelection(select);
  const inSets = setSelectionOf(select);
  const rejects = listOf(target, 'reject').map(rejection);
  return (piece) => inSets(piece) && isSelected(piece) && !rejects.some((rejected) => rejected(piece));
}

const IDENTITY_FIELDS = ['group', 'version', 'kind', 'name', 'namespace'];

/** A resource is rejected by who it is, or by its labels and annotations: each by itself suffices. */
function rejection(reject: Node): Selection {
  const byIdentity = IDENTITY_FIELDS.some((field) => textOf(reject, field)) ? identitySelection(reject) : undefined;
  const hasSets = textOf(reject, 'labelSelector') ?? textOf(reject, 'annotationSelector');
  const bySets = hasSets ? setSelectionOf(reject) : undefined;
  return (piece) => (byIdentity?.(piece) ?? false) || (bySets?.(piece) ?? false);
}

/** The paths of the fields to write; `metadata.name` where none is written. */
export function fieldPathsOf(target: Node): readonly ScalarNode[] {
  const written = fieldOf(target, 'fieldPaths');
  const items = written?.kind === 'seq' ? written.items : [];
  const paths = items.flatMap((item) => (isNull(item) ? scalarNode('', item) : item.kind === 'scalar' ? item : []));
  return paths.length > 0 ? paths : [scalarNode('metadata.name', target)];
}
