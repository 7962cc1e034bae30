import type { Node } from '../documents.ts';
import type { Span } from '../source.ts';
import { PatchRefusal } from './patch-refusal.ts';

/** What a tree may grow to by copying parts of itself into itself. */
const MAX_NODES = 500_000;
const MAX_DEPTH = 400;

/** Refuses to hang a value below so many keys if the tree could so outgrow what any manifest needs. */
export function checkGraft(value: Node, depth: number, at: Span): void {
  const left = { nodes: MAX_NODES };
  if (!fits(value, MAX_DEPTH - depth, left)) throw new PatchRefusal('copies too large a value', at);
}

function fits(node: Node, depth: number, left: { nodes: number }): boolean {
  left.nodes--;
  if (depth < 0 || left.nodes < 0) return false;
  if (node.kind === 'scalar') return true;
  const below = node.kind === 'seq' ? node.items : node.entries.map(({ value }) => value);
  return below.every((value) => fits(value, depth - 1, left));
}
