import type { Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { PatchRefusal } from './patch-refusal.ts';

/** Work that the steps of one kustomization may still do, about one for each node that they copy or write. */
export interface Allowance {
  left: number;
}

export function newAllowance(): Allowance {
  return { left: 5_000_000 };
}

/** No manifest is deeper; what a parser gives is at most 300 deep. */
const MAX_DEPTH = 400;

/** Spends on one step, and on copying a value below so many keys. Refuses what outgrows any sensible manifest. */
export function spend(allowance: Allowance, at: Span, value?: Node, depth = 0): void {
  allowance.left--;
  const fits = value === undefined || counted(value, MAX_DEPTH - depth, allowance);
  if (!fits || allowance.left < 0) throw new PatchRefusal('does more than can be evaluated', at);
}

function counted(node: Node, depth: number, allowance: Allowance): boolean {
  allowance.left--;
  if (depth < 0 || allowance.left < 0) return false;
  if (node.kind === 'scalar') return true;
  const below = node.kind === 'seq' ? node.items : node.entries.map(({ value }) => value);
  return below.every((value) => counted(value, depth - 1, allowance));
}
