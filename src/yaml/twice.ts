import type { MapNode, Node, ScalarNode } from './documents.ts';

/** The mappings of a tree in reading order, shared ones each time they are reached. */
export function* mapsIn(node: Node): Generator<MapNode> {
  if (node.kind === 'scalar') return;
  if (node.kind === 'map') yield node;
  const below = node.kind === 'map' ? node.entries.map(({ value }) => value) : node.items;
  for (const child of below) yield* mapsIn(child);
}

/** The keys of a mapping that stand there before. */
export function keysTwice({ entries }: MapNode): readonly ScalarNode[] {
  const seen = new Set<string>();
  return entries.flatMap(({ key }) => {
    if (seen.has(key.text)) return [key];
    seen.add(key.text);
    return [];
  });
}
