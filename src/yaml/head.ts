import type { Node, ScalarNode } from './documents.ts';
import type { Head } from './identity.ts';
import { isLight, type LightMap } from './light-tree.ts';
import { entryOf, isNull } from './node.ts';
import type { Sheet } from './sheet.ts';
import { isWord, scalarAt, scalarTextAt } from './sheet-node.ts';
import { behind, kindAt, MAP, SEQ, STRIDE } from './tape.ts';

/** Reads who a manifest is in one pass over its keys, and one over those of its metadata; of a light tree once. */
export function headOf(root: Node): Head {
  if (root.kind === 'map' && isLight(root)) return lightHead(root);
  const metadata = entryOf(root, 'metadata')?.value;
  return {
    apiVersion: scalarUnder(root, 'apiVersion')?.text ?? '',
    kind: scalarUnder(root, 'kind')?.text ?? '',
    name: scalarUnder(metadata, 'name'),
    namespace: scalarUnder(metadata, 'namespace'),
    identity: undefined,
  };
}

function scalarUnder(node: Node | undefined, key: string): ScalarNode | undefined {
  const value = entryOf(node, key)?.value;
  return value?.kind === 'scalar' && !isNull(value) ? value : undefined;
}

function lightHead(root: LightMap): Head {
  root.head ??= root.read(headOn, undefined);
  return root.head;
}

const ABSENT = -1;

function headOn(sheet: Sheet, node: number): Head {
  const { nodes } = sheet;
  let apiVersion = ABSENT;
  let kind = ABSENT;
  let metadata = ABSENT;
  for (let at = node + STRIDE, end = behind(nodes, node); at < end; at = behind(nodes, at + STRIDE)) {
    if (isWord(sheet, at, 'apiVersion')) apiVersion = at + STRIDE;
    else if (isWord(sheet, at, 'kind')) kind = at + STRIDE;
    else if (isWord(sheet, at, 'metadata')) metadata = at + STRIDE;
  }
  let name = ABSENT;
  let namespace = ABSENT;
  if (metadata !== ABSENT && kindAt(nodes, metadata) === MAP)
    for (let at = metadata + STRIDE, end = behind(nodes, metadata); at < end; at = behind(nodes, at + STRIDE)) {
      if (isWord(sheet, at, 'name')) name = at + STRIDE;
      else if (isWord(sheet, at, 'namespace')) namespace = at + STRIDE;
    }
  return {
    apiVersion: wordOn(sheet, apiVersion),
    kind: wordOn(sheet, kind),
    name: scalarOn(sheet, name),
    namespace: scalarOn(sheet, namespace),
    identity: undefined,
  };
}

/** The same as a text; none but a short one may be null. */
function wordOn(sheet: Sheet, at: number): string {
  if (at === ABSENT || kindAt(sheet.nodes, at) <= SEQ) return '';
  const text = scalarTextAt(sheet, at);
  return text.length <= 4 ? (scalarOn(sheet, at)?.text ?? '') : text;
}

function scalarOn(sheet: Sheet, at: number): ScalarNode | undefined {
  if (at === ABSENT || kindAt(sheet.nodes, at) <= SEQ) return undefined;
  const scalar = scalarAt(sheet, at);
  return isNull(scalar) ? undefined : scalar;
}
