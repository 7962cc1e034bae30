import type { Span } from '../../text/source.ts';
import type { Node } from '../../yaml/documents.ts';
import { Exhaustion } from './patch-refusal.ts';

/** Work that the steps of one kustomization may still do, about one for each node that they copy or write. */
export interface Allowance {
  left: number;
}

/** What one kustomization may do: more than any that is written by hand. */
export function newAllowance(): Allowance {
  return { left: 500_000 };
}

/** No manifest is deeper; what a parser gives is at most 300 deep. */
const MAX_DEPTH = 400;

/** Spends on one step, and on copying a value below so many keys. Refuses what outgrows any sensible manifest. */
export function spend(allowance: Allowance, at: Span, value?: Node, depth = 0): void {
  spendSteps(allowance, at, 1);
  const isSmall = value === undefined || fits(value, MAX_DEPTH - depth, allowance);
  if (!isSmall || allowance.left < 0) throw new Exhaustion('does more than can be evaluated', at);
}

/** Spends so many steps. */
export function spendSteps(allowance: Allowance, at: Span, steps: number): void {
  allowance.left -= steps;
  if (allowance.left < 0) throw new Exhaustion('does more than can be evaluated', at);
}

/** Whether a node is no deeper than this, each node spent. */
function fits(node: Node, depth: number, allowance: Allowance): boolean {
  allowance.left--;
  if (depth < 0 || allowance.left < 0) return false;
  if (node.kind === 'scalar') return true;
  const below = node.kind === 'seq' ? node.items : node.entries.map(({ value }) => value);
  return below.every((value) => fits(value, depth - 1, allowance));
}
