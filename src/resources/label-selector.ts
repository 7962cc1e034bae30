import type { LabelSelector } from '../kubernetes/selector.ts';
import type { Node } from '../yaml/documents.ts';
import { itemsAt, itemTextsAt, textAt, textsAt } from '../yaml/node.ts';

/** A metav1.LabelSelector as it is written; entries that are no text are left out. */
export function labelSelectorAt(node: Node): LabelSelector {
  const matchLabels = textsAt(node, 'matchLabels').map(({ key, value }) => [key.value, value.value] as const);
  return {
    matchLabels: Object.fromEntries(matchLabels),
    matchExpressions: itemsAt(node, 'matchExpressions').map((item) => ({
      key: textAt(item, 'key')?.value ?? '',
      operator: textAt(item, 'operator')?.value ?? '',
      values: itemTextsAt(item, 'values'),
    })),
  };
}
