import type { Landing, Taint } from '../landing/landing.ts';
import { isWithinSpan, type Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { at } from '../yaml/node.ts';

/**
 * The errors that are certain, whatever is still written into what is not known of a resource: a variable that the cluster
 * keeps is no number yet, and no label.
 */
export function certainErrors<T extends { readonly at: Span }>(
  errors: readonly T[],
  { root, taints }: Pick<Landing, 'root' | 'taints'>,
): readonly T[] {
  if (errors.length === 0 || taints.length === 0) return errors;
  const open: readonly Span[] = taints.flatMap((taint) => [taint.at, writtenBy(taint, root)]);
  return errors.filter((error) => !open.some((span) => isWithinSpan(error.at, span)));
}

/** The node that a taint may write, or what is nearest above it. */
function writtenBy({ field = [] }: Taint, root: Node): Node {
  for (let length = field.length; length > 0; length--) {
    const node = at(root, ...field.slice(0, length));
    if (node) return node;
  }
  return root;
}
