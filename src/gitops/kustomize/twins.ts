import type { BuildFault } from '../../landing/landing.ts';
import { spanOf } from '../../text/source.ts';
import type { ScalarNode } from '../../yaml/documents.ts';
import { titleOf, type Workpiece } from './workpiece.ts';

/** The resources that are there by their keys, each with the entry that brought it. */
export type Brought = Map<string, ScalarNode | undefined>;

/** Whether no resource of the same identity is there; else the entry that brings it again is a fault. */
export function isNew(
  brought: Brought,
  { identity, home }: Workpiece,
  faults: BuildFault[],
  entry?: ScalarNode,
): boolean {
  const { key } = identity;
  if (!brought.has(key)) {
    brought.set(key, entry);
    return true;
  }
  const where = identity.namespace === '' ? '' : ` in namespace "${identity.namespace}"`;
  const place = entry && brought.get(key) !== entry ? spanOf(entry) : home.at;
  const message = `there are two of ${titleOf(identity)}${where} in one build`;
  faults.push({ kind: 'conflict', message, at: place });
  return false;
}

/** The pieces without those that a step made the same as another; what is tainted may be called otherwise. */
export function distinct(pieces: readonly Workpiece[], faults: BuildFault[]): readonly Workpiece[] {
  const brought: Brought = new Map();
  const kept = pieces.filter((piece) => piece.taints.length > 0 || isNew(brought, piece, faults));
  return kept.length === pieces.length ? pieces : kept;
}
