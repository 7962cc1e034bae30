import type { Node } from './documents.ts';
import { jsonOf } from './node.ts';

/** Whether a field is there and true. */
export function isTrue(node: Node | undefined): boolean {
  return node !== undefined && jsonOf(node) === true;
}
