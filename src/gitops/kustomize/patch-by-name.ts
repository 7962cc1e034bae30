import { suggest } from '../../text/near-miss.ts';
import type { MapNode } from '../../yaml/documents.ts';
import { isWhole, type Layer, report } from './layer.ts';
import { mergeSelected, type PatchOptions } from './patch-merge.ts';
import { answersTo, type Identity, identityOf, titleOf, type Workpiece } from './workpiece.ts';

/**
 * Merges patches into the resources that they name. One of no resource is a mistake only where nothing was left unread,
 * and one of several always.
 */
export function mergeByName(
  layer: Layer,
  pieces: readonly Workpiece[],
  patches: readonly MapNode[],
  options: PatchOptions,
): readonly Workpiece[] {
  return patches.reduce((before, patch) => {
    const wanted = identityOf(patch);
    const count = before.filter((piece) => answersTo(piece, wanted)).length;
    if (count > 1)
      report(layer, 'conflict', patch, `this patch is for ${titleOf(wanted)}, of which there are ${count}`);
    if (count === 0 && isWhole(layer))
      report(layer, 'invalid', patch, `this patch is for ${titleOf(wanted)}, ${whyMissed(wanted, before)}`, {
        unpatched: wanted.name,
      });
    return count === 1 ? mergeSelected(before, patch, (piece) => answersTo(piece, wanted), options) : before;
  }, pieces);
}

/** Why no resource answers to a patch: it may differ from one in its namespace or API version alone. */
function whyMissed(wanted: Identity, pieces: readonly Workpiece[]): string {
  const namesake = pieces.find(({ identity: { kind, name } }) => kind === wanted.kind && name === wanted.name);
  if (!namesake) return `which is not there${butNear(wanted, pieces)}`;
  const { identity } = namesake;
  if (identity.scope !== wanted.scope)
    return `and names ${placeOf(wanted)}, where the resource itself names ${placeOf(identity)}`;
  return `and names API version "${versionOf(wanted)}", where the resource is of "${versionOf(identity)}"`;
}

/** A resource of the kind that was perhaps meant. */
function butNear({ kind, name }: Identity, pieces: readonly Workpiece[]): string {
  const names = pieces.flatMap(({ identity }) => (identity.kind === kind ? [identity.name] : []));
  const meant = names.length > MOST_NAMES ? undefined : suggest(name, names);
  return meant === undefined ? '' : `, but "${meant}" is`;
}

/** Among more, one that looks alike is there by chance. */
const MOST_NAMES = 200;

function placeOf({ namespace }: Identity): string {
  return namespace === '' ? 'no namespace' : `namespace "${namespace}"`;
}

function versionOf({ group, version }: Identity): string {
  return group === '' ? version : `${group}/${version}`;
}
