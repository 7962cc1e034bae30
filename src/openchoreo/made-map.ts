import type { Span } from '../text/source.ts';
import type { Entry, MapNode, Node } from '../yaml/documents.ts';
import { mapNode, scalarNode } from '../yaml/node.ts';

/** An entry that no file holds, at the place of its value. */
export function entry(key: string, value: Node): Entry {
  return { key: scalarNode(key, value), value };
}

/** A mapping that no file holds, of the values that there are. */
export function map(place: Span, entries: Readonly<Record<string, Node | undefined>>): MapNode {
  return mapNode(
    Object.entries(entries).flatMap(([key, value]) => (value ? [entry(key, value)] : [])),
    place,
  );
}

/** Whether a value holds nothing, however deep. */
export function isEmpty(node: Node): boolean {
  if (node.kind === 'map') return node.entries.every(({ value }) => isEmpty(value));
  return node.kind === 'seq' && node.items.length === 0;
}
