import type { Node } from '../yaml/documents.ts';
import { jsonOf } from '../yaml/node.ts';

/** Whether a field is there and true. */
export function isTrue(node: Node | undefined): boolean {
  return node !== undefined && jsonOf(node) === true;
}
