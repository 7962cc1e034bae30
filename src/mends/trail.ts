import { onceFor } from '../remember.ts';
import { countLeading } from '../sorted.ts';
import type { Span } from '../text/source.ts';
import type { Entry, MapNode, Node, Parsed, ScalarNode } from '../yaml/documents.ts';
import { entryOf } from '../yaml/node.ts';

/** A collection with the entries that lead to it. */
export interface Step {
  readonly map: MapNode;
  readonly entry: Entry;
}

/** The scalar that stands at a span, with the collections around it. */
export interface Trail {
  readonly scalar: ScalarNode;
  /** Outermost first. */
  readonly around: readonly Node[];
  /** The entries on the way, outermost first; the last one holds the scalar as key or value. */
  readonly steps: readonly Step[];
}

/** The document in which a span lies; several where one is there more than once. */
export function rootsAt({ start }: Span, parsed: Parsed): readonly Node[] {
  const roots = sortedRoots(parsed);
  const end = countLeading(roots, (root) => root.start <= start);
  const first = roots[end - 1]?.start;
  let begin = end;
  while (begin > 0 && roots[begin - 1]?.start === first) begin--;
  return roots.slice(begin, end);
}

const sortedRoots = onceFor(({ documents }: Parsed): readonly Node[] =>
  documents.map(({ root }) => root).sort((a, b) => a.start - b.start),
);

/** Finds a scalar by its span, in the collections around it: what an alias brings there stands elsewhere. */
export function trailTo({ start, end }: Span, roots: readonly Node[]): Trail | undefined {
  const isIt = (node: Node) => node.kind === 'scalar' && node.start === start && node.end === end;
  const find = (node: Node, around: readonly Node[], steps: readonly Step[]): Trail | undefined => {
    if (start < node.start || end > node.end) return undefined;
    if (node.kind === 'scalar') return isIt(node) ? { scalar: node, around, steps } : undefined;
    const inside = [...around, node];
    if (node.kind === 'seq') return firstOf(node.items, (item) => find(item, inside, steps));
    return firstOf(node.entries, (entry) => {
      if (isIt(entry.key)) return { scalar: entry.key, around: inside, steps: [...steps, { map: node, entry }] };
      const { value } = entry;
      if (start < value.start || end > value.end) return undefined;
      return find(value, inside, [...steps, { map: node, entry }]);
    });
  };
  return firstOf(roots, (root) => find(root, [], []));
}

function firstOf<T, R>(items: readonly T[], look: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = look(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The resource whose name a scalar is: the mapping that holds `metadata.name`. */
export function ownerOf({ scalar, steps }: Trail): MapNode | undefined {
  const [holder, metadata] = [steps.at(-2), steps.at(-1)];
  const isName = metadata?.entry.value === scalar && metadata.entry.key.text === 'name';
  return isName && holder && entryOf(holder.map, 'metadata')?.value === metadata.map ? holder.map : undefined;
}
