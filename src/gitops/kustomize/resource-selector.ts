import { parseSelector, type Selector, selects } from '../../kubernetes/selector.ts';
import type { Node } from '../../yaml/documents.ts';
import { at } from '../../yaml/node.ts';
import { wholeExpression } from './expression.ts';
import { textOf } from './kustomization.ts';
import { PatchRefusal } from './patch-refusal.ts';
import { originOf, type Workpiece } from './workpiece.ts';

/** Whether a resource is selected. */
export type Selection = (piece: Workpiece) => boolean;

/**
 * The resources that a patch's `target` selects, by whole-text expressions on who they are or were first, and by
 * selectors on labels and annotations. Throws `PatchRefusal` for what is no expression or selector.
 * Follows api/resmap/reswrangler.go v0.20.1: Select.
 */
export function selectionOf(target: Node): Selection {
  const [group, version, kind, name, namespace] = (['group', 'version', 'kind', 'name', 'namespace'] as const).map(
    (field) => matcher(target, field),
  );
  const bySets = setSelectionOf(target);
  return (piece) => {
    const { identity } = piece;
    const origin = originOf(piece);
    return (
      (!namespace || namespace(origin.scope) || namespace(identity.scope)) &&
      (!name || name(origin.name) || name(identity.name)) &&
      (!group || group(identity.group)) &&
      (!version || version(identity.version)) &&
      (!kind || kind(identity.kind)) &&
      bySets(piece)
    );
  };
}

function matcher(target: Node, field: string): ((text: string) => boolean) | undefined {
  const pattern = textOf(target, field);
  if (!pattern) return undefined;
  const compiled = wholeExpression(pattern.text);
  if (!compiled.ok) throw new PatchRefusal(`selects by what is no regular expression: ${compiled.error}`, pattern);
  return compiled.matches;
}

/** The part of a selection that asks for labels and annotations. */
export function setSelectionOf(target: Node): Selection {
  const labels = selectorOf(target, 'labelSelector');
  const annotations = selectorOf(target, 'annotationSelector');
  return ({ root }) =>
    (!labels || selects(labels, metadataTexts(root, 'labels'))) &&
    (!annotations || selects(annotations, metadataTexts(root, 'annotations')));
}

function selectorOf(target: Node, field: string): Selector | undefined {
  const text = textOf(target, field);
  if (!text) return undefined;
  const parsed = parseSelector(text.text);
  if (!parsed.ok) throw new PatchRefusal(`selects by what is no selector: ${parsed.error}`, text);
  return parsed;
}

/** Labels or annotations as kustomize reads them: every scalar by its text. */
function metadataTexts(root: Node, field: 'labels' | 'annotations'): ReadonlyMap<string, string> {
  const found = at(root, 'metadata', field);
  if (found?.kind !== 'map') return new Map();
  return new Map(found.entries.map(({ key, value }) => [key.text, value.kind === 'scalar' ? value.text : '']));
}
