import { isDnsSubdomain } from '../../kubernetes/names.ts';
import type { Located } from '../../text/source.ts';
import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { isLight } from '../../yaml/light-tree.ts';
import { located } from '../../yaml/node.ts';
import type { Sheet } from '../../yaml/sheet.ts';
import { scalarAt, scalarTextAt } from '../../yaml/sheet-node.ts';
import { behind, ESCAPED_DOUBLE, kindAt, MAP, SEQ, STRIDE } from '../../yaml/tape.ts';
import { PULL_SECRETS } from './values.ts';

/** Keys whose values may be names. */
const NAMING = /(?<!user|host)(?:name|ref|secret|target|nameOverride|cred|credential)s?$/i;
/** Keys below which what is kept under keys may be called by them. */
const HOLDING = /secret|cred|registr/i;
/** The names in a manifest that is given as a text. */
const NAMED = /(?:^[ \t-]*|[{,][ \t]*)["']?name["']?:[ \t]*["']?([a-z0-9][a-z0-9.-]*)/gm;

/** Names in a chart's values that may be of objects it makes: keys, and values of keys that hold names. */
export function mentionedNames(values: Node): readonly Located<string>[] {
  const found: Located<string>[] = [];
  gather(values, '', found);
  return found;
}

/** Keys below which charts take the credential for a registry, of which they make a pull secret. */
const CREDENTIALS = /cred|registr|pullSecret|docker/i;

/** Whether the values give the chart a credential for a registry, so that it may make the pull secrets that they name. */
export function givesCredential(values: Node, key = ''): boolean {
  if (values.kind === 'scalar') return /dockerconfigjson/i.test(key) && values.text !== '';
  if (values.kind === 'seq') return values.items.some((item) => givesCredential(item, key));
  const given =
    CREDENTIALS.test(key) && values.entries.some((entry) => /^(?:user(?:name)?|password)$/i.test(entry.key.text));
  return given || values.entries.some((entry) => givesCredential(entry.value, entry.key.text));
}

/** A mapping's own keys come before what is in its values. */
function gather(node: Node, key: string, found: Located<string>[]): void {
  if (isLight(node)) node.read((sheet, at) => gatherOn(sheet, at, key, found), undefined);
  else if (node.kind === 'seq') for (const item of node.items) gather(item, key, found);
  else if (node.kind === 'map') {
    if (PULL_SECRETS.test(key) && node.entries.length < 2) return;
    const isHolding = HOLDING.test(key);
    for (const { key: own, value } of node.entries)
      if (isName(own.text, isHolding && value.kind !== 'scalar')) found.push(located(own));
    for (const entry of node.entries) gather(entry.value, entry.key.text, found);
  } else if (isValue(node.text, key)) found.push(located(node));
  else noteManifest(node, found);
}

/** Whether a text is a name; a single word is but where one is awaited. */
function isName(text: string, isAwaited: boolean): boolean {
  return (isAwaited || text.includes('-')) && isDnsSubdomain(text);
}

/** Pull secrets that are but named are there for the chart to use, not made by it. */
function isValue(text: string, key: string): boolean {
  return NAMING.test(key) && !PULL_SECRETS.test(key) && isName(text, true);
}

/** Charts take manifests as texts too. */
function noteManifest(node: ScalarNode, found: Located<string>[]): void {
  if (!isManifest(node.text)) return;
  const { at } = located(node);
  for (const [, name = ''] of node.text.matchAll(NAMED)) found.push({ value: name, at });
}

function isManifest(text: string): boolean {
  return text.includes('\n') && text.includes('Secret');
}

/** The same of a node on a tape. */
function gatherOn(sheet: Sheet, node: number, key: string, found: Located<string>[]): void {
  const { nodes } = sheet;
  const kind = kindAt(nodes, node);
  const end = behind(nodes, node);
  if (kind > SEQ) {
    if (kind < ESCAPED_DOUBLE && !NAMING.test(key)) return;
    const text = scalarTextAt(sheet, node);
    if (isValue(text, key)) found.push(located(scalarAt(sheet, node)));
    else if (isManifest(text)) noteManifest(scalarAt(sheet, node), found);
    return;
  }
  const step = kind === MAP ? STRIDE : 0;
  if (kind === MAP) {
    const second = behind(nodes, behind(nodes, node + STRIDE));
    if (PULL_SECRETS.test(key) && second >= end) return;
    const isHolding = HOLDING.test(key);
    for (let at = node + STRIDE; at < end; at = behind(nodes, at + step))
      if (isName(scalarTextAt(sheet, at), isHolding && kindAt(nodes, at + step) <= SEQ))
        found.push(located(scalarAt(sheet, at)));
  }
  for (let at = node + STRIDE; at < end; at = behind(nodes, at + step))
    gatherOn(sheet, at + step, kind === MAP ? scalarTextAt(sheet, at) : key, found);
}
