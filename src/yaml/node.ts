import type { Located, Span } from '../text/source.ts';
import type { Entry, MapNode, Node, ScalarNode, SeqNode } from './documents.ts';
import { isLight, LightMap, lightAt } from './light-tree.ts';
import { plainKey, plainValue, type Scalar, taggedValue } from './scalar.ts';

/** A value as JSON has it. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** The entry of a mapping under a key; of duplicates the last, as lenient decoders take it. */
export function entryOf(node: Node | undefined, key: string): Entry | undefined {
  if (node?.kind !== 'map') return undefined;
  return node instanceof LightMap ? node.entry(key) : node.entries.findLast((entry) => entry.key.text === key);
}

/** The value of that entry. */
export function valueUnder(node: Node | undefined, key: string): Node | undefined {
  if (node instanceof LightMap) return node.value(key);
  return node?.kind === 'map' ? node.entries.findLast((entry) => entry.key.text === key)?.value : undefined;
}

/** The first entry of a mapping; of a light one no other is made for it. */
export function firstEntryOf(node: Node | undefined): Entry | undefined {
  if (node?.kind !== 'map') return undefined;
  return node instanceof LightMap ? node.first() : node.entries[0];
}

type Path = readonly (string | number)[];

/** The node at a path of mapping keys and sequence indexes, or undefined where it is absent or null. */
export function at(node: Node | undefined, ...path: Path): Node | undefined {
  return nodeAt(node, path);
}

function nodeAt(node: Node | undefined, path: Path): Node | undefined {
  let here = node;
  for (let i = 0; i < path.length && here !== undefined; i++) {
    const step = path[i];
    if (isLight(here)) {
      here = lightAt(here, i === 0 ? path : path.slice(i));
      break;
    }
    if (typeof step === 'string') here = valueUnder(here, step);
    else here = step !== undefined && here.kind === 'seq' ? here.items[step] : undefined;
  }
  return here && isNull(here) ? undefined : here;
}

/** The string at a path with its place; numbers and booleans do not count as strings. */
export function stringAt(node: Node | undefined, ...path: Path): Located<string> | undefined {
  const found = nodeAt(node, path);
  return found?.kind === 'scalar' && scalarOf(found) === found.text ? located(found) : undefined;
}

/** The text of the scalar under a key, whatever its type. */
export function textUnder(node: Node | undefined, key: string): Located<string> | undefined {
  if (node instanceof LightMap) return node.located(key);
  const found = valueUnder(node, key);
  return found?.kind === 'scalar' && !isNull(found) ? located(found) : undefined;
}

/** The text of the scalar at a path, whatever its type. */
export function textAt(node: Node | undefined, ...path: Path): Located<string> | undefined {
  const found = nodeAt(node, path);
  return found?.kind === 'scalar' ? located(found) : undefined;
}

/** The mapping at a path. */
export function mapAt(node: Node | undefined, ...path: Path): MapNode | undefined {
  const found = nodeAt(node, path);
  return found?.kind === 'map' ? found : undefined;
}

/** The items of the sequence at a path; none where there is no sequence. */
export function itemsAt(node: Node | undefined, ...path: Path): readonly Node[] {
  const found = nodeAt(node, path);
  return found?.kind === 'seq' ? found.items : [];
}

/** The scalars among those items, as texts whatever their type. */
export function itemTextsAt(node: Node | undefined, ...path: Path): readonly string[] {
  return itemsAt(node, ...path).flatMap((item) => (item.kind === 'scalar' ? [item.text] : []));
}

/** The entries of the mapping at a path that hold scalars, as texts whatever their type. */
export function textsAt(node: Node | undefined, ...path: Path): readonly TextEntry[] {
  const found = nodeAt(node, path);
  if (found?.kind !== 'map') return [];
  return found.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' ? [{ key: located(key), value: located(value) }] : [],
  );
}

/** A key and a scalar under it, each with its place. */
export interface TextEntry {
  readonly key: Located<string>;
  readonly value: Located<string>;
}

/** The text of a scalar with its place. */
export function located(node: ScalarNode): Located<string> {
  return { value: node.text, at: { path: node.path, start: node.start, end: node.end } };
}

/** Whether Kubernetes reads a null. */
export function isNull(node: Node): boolean {
  return node.kind === 'scalar' && (!node.plain || node.text.length <= 4) && scalarOf(node) === null;
}

/** Whether a node is null, or a mapping or list that holds nothing. */
export function isEmpty(node: Node): boolean {
  if (node.kind === 'scalar') return isNull(node);
  return node.kind === 'map' ? node.entries.length === 0 : node.items.length === 0;
}

/**
 * The JSON value of a tree as Kubernetes decodes YAML; see `scalar.ts`. A value that JSON has not (`.nan`, a tag that
 * contradicts its text), for which Kubernetes refuses the document, is NaN here. Recursion is bounded by the parser's
 * depth limit.
 */
export function jsonOf(node: Node): Json {
  if (node.kind === 'seq') return node.items.map(jsonOf);
  if (node.kind === 'map')
    return Object.fromEntries(node.entries.map(({ key, value }) => [keyOf(key) ?? key.text, jsonOf(value)]));
  const value = scalarOf(node);
  return value === undefined ? Number.NaN : value;
}

/** The typed value of a scalar. */
export function scalarOf({ text, plain, tag }: ScalarNode): Scalar {
  if (plain) return plainValue(text);
  return tag === undefined ? text : taggedValue(text, tag);
}

/** The JSON key that a mapping's key becomes; undefined where Kubernetes refuses the document for it. */
export function keyOf(key: ScalarNode): string | undefined {
  if (key.plain) return plainKey(key.text);
  if (key.tag === undefined) return key.text;
  const value = taggedValue(key.text, key.tag);
  if (typeof value === 'string') return value;
  return value === null || value === undefined ? undefined : plainKey(key.text);
}

/** A scalar node made here, carrying the place that caused it. */
export function scalarNode(text: string, { path, start, end }: Span): ScalarNode {
  return { kind: 'scalar', text, plain: false, style: 'plain', path, start, end };
}

/** A string of another text where a scalar was written. */
export function rewrittenString(node: ScalarNode, text: string): ScalarNode {
  return { ...scalarNode(text, node), style: node.style };
}

/** A scalar of another text where one was written: where that was plain, the text tells the type. */
export function rewrittenScalar(node: ScalarNode, text: string): ScalarNode {
  return { ...scalarNode(text, node), plain: node.plain, style: node.style };
}

/** A mapping made here, carrying the place that caused it. */
export function mapNode(entries: readonly Entry[], { path, start, end }: Span): MapNode {
  return { kind: 'map', entries, path, start, end };
}

/** A sequence made here, carrying the place that caused it. */
export function seqNode(items: readonly Node[], { path, start, end }: Span): SeqNode {
  return { kind: 'seq', items, path, start, end };
}

/** A copy of a mapping in which a key has a value; a new key goes last. */
export function withEntry(map: MapNode, key: ScalarNode, value: Node): MapNode {
  const index = map.entries.findLastIndex((entry) => entry.key.text === key.text);
  if (index < 0) return mapNode([...map.entries, { key, value }], map);
  return mapNode(
    map.entries.map((entry, i) => (i === index ? { key: entry.key, value } : entry)),
    map,
  );
}

/** Two mappings as one, in which the newer one's values win; what is no mapping does not count. */
export function united(older: Node | undefined, newer: Node | undefined): MapNode | undefined {
  if (newer?.kind !== 'map') return older?.kind === 'map' ? older : undefined;
  if (older?.kind !== 'map') return newer;
  return newer.entries.reduce((map, { key, value }) => withEntry(map, key, value), older);
}

/** A mapping without a key. */
export function withoutEntry(map: MapNode, key: string): MapNode {
  return mapNode(
    map.entries.filter((entry) => entry.key.text !== key),
    map,
  );
}
