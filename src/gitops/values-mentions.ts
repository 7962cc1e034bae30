import { isDnsSubdomain } from '../kubernetes/names.ts';
import type { Located } from '../text/source.ts';
import type { Node, ScalarNode } from '../yaml/documents.ts';
import { isLight } from '../yaml/light-tree.ts';
import { located } from '../yaml/node.ts';
import type { Sheet } from '../yaml/sheet.ts';
import { scalarAt, scalarTextAt } from '../yaml/sheet-node.ts';
import { behind, kindAt, MAP, SEQ, STRIDE } from '../yaml/tape.ts';
import { PULL_SECRETS } from './helm-values.ts';

/** Keys whose values may be names. */
const NAMING = /(?:name|ref|secret|target|nameOverride)s?$/i;

/** Names in a chart's values that may be of objects it makes: keys, and values of keys that hold names. */
export function mentionedNames(values: Node): readonly Located<string>[] {
  const found: Located<string>[] = [];
  gather(values, '', found);
  return found;
}

/** A mapping's own keys come before what is in its values. */
function gather(node: Node, key: string, found: Located<string>[]): void {
  if (isLight(node)) node.read((sheet, at) => gatherOn(sheet, at, key, found), undefined);
  else if (PULL_SECRETS.test(key)) return;
  else if (node.kind === 'seq') for (const item of node.items) gather(item, key, found);
  else if (node.kind === 'map') {
    for (const entry of node.entries) note(entry.key, found);
    for (const entry of node.entries) gather(entry.value, entry.key.text, found);
  } else if (NAMING.test(key)) note(node, found);
}

function note(node: ScalarNode, found: Located<string>[]): void {
  if (isName(node.text)) found.push(located(node));
}

function isName(text: string): boolean {
  return text.includes('-') && isDnsSubdomain(text);
}

/** The same of a node on a tape. */
function gatherOn(sheet: Sheet, node: number, key: string, found: Located<string>[]): void {
  const { nodes } = sheet;
  const kind = kindAt(nodes, node);
  if (PULL_SECRETS.test(key)) return;
  if (kind > SEQ) {
    if (NAMING.test(key)) noteOn(sheet, node, found);
    return;
  }
  const end = behind(nodes, node);
  const step = kind === MAP ? STRIDE : 0;
  if (kind === MAP) for (let at = node + STRIDE; at < end; at = behind(nodes, at + step)) noteOn(sheet, at, found);
  for (let at = node + STRIDE; at < end; at = behind(nodes, at + step))
    gatherOn(sheet, at + step, kind === MAP ? scalarTextAt(sheet, at) : key, found);
}

function noteOn(sheet: Sheet, node: number, found: Located<string>[]): void {
  if (isName(scalarTextAt(sheet, node))) found.push(located(scalarAt(sheet, node)));
}
