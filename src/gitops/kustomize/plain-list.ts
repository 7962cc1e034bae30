import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { isLight } from '../../yaml/light-tree.ts';
import { scalarOf } from '../../yaml/node.ts';
import type { Sheet } from '../../yaml/sheet.ts';
import { isWord, scalarAt, scalarTextAt } from '../../yaml/sheet-node.ts';
import { behind, ESCAPED_SINGLE, kindAt, SEQ, STRIDE } from '../../yaml/tape.ts';

/** The version and kind by which kustomize knows a kustomization. */
export const KUSTOMIZATION = { kind: 'Kustomization', apiVersion: 'kustomize.config.k8s.io/v1beta1' } as const;

/**
 * What a kustomization lists that lists resources and holds nothing else, all of it as kustomize wants it: so are
 * nearly all, and this is read off their tape in one pass. Undefined for any other tree.
 */
export function plainListOf(root: Node | undefined): readonly ScalarNode[] | undefined {
  return root?.kind === 'map' && isLight(root) ? root.read(listOn, undefined) : undefined;
}

function listOn(sheet: Sheet, node: number): readonly ScalarNode[] | undefined {
  const { nodes } = sheet;
  let list = -1;
  for (let at = node + STRIDE, end = behind(nodes, node); at < end; at = behind(nodes, at + STRIDE)) {
    if (list < 0 && isWord(sheet, at, 'resources')) list = at + STRIDE;
    else if (!isHead(sheet, at, 'apiVersion') && !isHead(sheet, at, 'kind')) return undefined;
  }
  return list >= 0 && kindAt(nodes, list) === SEQ ? textsOn(sheet, list) : undefined;
}

function isHead(sheet: Sheet, at: number, key: keyof typeof KUSTOMIZATION): boolean {
  const kind = kindAt(sheet.nodes, at + STRIDE);
  return (
    isWord(sheet, at, key) &&
    kind > SEQ &&
    kind < ESCAPED_SINGLE &&
    scalarTextAt(sheet, at + STRIDE) === KUSTOMIZATION[key]
  );
}

function textsOn(sheet: Sheet, list: number): readonly ScalarNode[] | undefined {
  const { nodes } = sheet;
  const texts: ScalarNode[] = [];
  for (let at = list + STRIDE, end = behind(nodes, list); at < end; at += STRIDE) {
    const kind = kindAt(nodes, at);
    if (kind <= SEQ || kind >= ESCAPED_SINGLE) return undefined;
    const item = scalarAt(sheet, at);
    if (item.text === '' || typeof scalarOf(item) !== 'string') return undefined;
    texts.push(item);
  }
  return texts;
}
