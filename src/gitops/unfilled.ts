import { isBuiltIn } from '../kubernetes/kinds.ts';
import { identityOf } from '../landing/identity.ts';
import type { Built, Taint } from '../landing/landing.ts';
import { REPLICATE_TO } from '../replicator/replication.ts';
import { holeIn } from '../text/hole.ts';
import { spanOf } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { mayHold } from '../yaml/light-tree.ts';

type Field = readonly (string | number)[];

/** What holds texts of any sort; of a Secret, `stringData` is read as a template, and `data` can't be one. */
const TEXTS: ReadonlySet<string> = new Set(['data', 'stringData', 'binaryData']);

/**
 * A resource of Kubernetes' own that no known deployer applies, with what is filled in later not known: such files are
 * for `envsubst` and the like, and no API server sees them as they are.
 */
export function withUnfilled(built: Built): Built {
  if (!mayHoldHole(built.root)) return built;
  const { apiVersion, kind } = identityOf(built.root);
  if (!isBuiltIn(apiVersion)) return built;
  const found = holesIn(built.root, []);
  const taints = found.filter(
    ({ field: [first] }) => !TEXTS.has(`${first}`) || (kind === 'Secret' && first === 'data'),
  );
  return taints.length > 0 ? { ...built, taints: [...built.taints, ...taints] } : built;
}

function holesIn(node: Node, field: Field): readonly (Taint & { readonly field: Field })[] {
  if (!mayHoldHole(node)) return [];
  if (node.kind === 'scalar') {
    const hole = holeIn(node.text);
    return hole === undefined ? [] : [{ reason: `"${hole}" is filled in later`, at: spanOf(node), field }];
  }
  if (node.kind === 'seq') return node.items.flatMap((item, i) => holesIn(item, [...field, i]));
  return node.entries.flatMap(({ key, value }) => {
    const inner = [...field, key.text];
    return isNote(inner) ? [] : holesIn(value, inner);
  });
}

/** False only where no text in a tree can hold what `holeIn` finds. */
function mayHoldHole(node: Node): boolean {
  return mayHold(node, '${') || mayHold(node, '{{');
}

/** An annotation that no replicator reads. */
function isNote([first, second, key]: Field): boolean {
  return first === 'metadata' && second === 'annotations' && key !== undefined && key !== REPLICATE_TO;
}
