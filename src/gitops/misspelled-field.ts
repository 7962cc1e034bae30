import type { BuildFault } from '../landing/landing.ts';
import { suggest } from '../text/near-miss.ts';
import { spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { entryOf } from '../yaml/node.ts';

/** What every resource has that deploys others. */
export const TOP_FIELDS = ['apiVersion', 'kind', 'metadata', 'spec', 'status'];

/** The first field of a mapping that is none, and was meant to be one that is not there. */
export function misspelledIn(
  node: Node | undefined,
  known: readonly string[],
  above: string,
  title: string,
): BuildFault | undefined {
  if (node?.kind !== 'map') return undefined;
  for (const { key } of node.entries) {
    if (known.includes(key.text)) continue;
    const meant = suggest(
      key.text,
      known.filter((field) => !entryOf(node, field)),
    );
    if (meant === undefined) continue;
    const message = `${title} has no field "${above}${key.text}": did you mean "${meant}"?`;
    return { kind: 'invalid', message, at: spanOf(key) };
  }
  return undefined;
}
