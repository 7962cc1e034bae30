import { grouped } from '../grouping.ts';
import type { MissingStore } from '../openchoreo/deployed.ts';
import type { Effect } from '../proofs/cause.ts';
import { placeOf, type Span } from '../text/source.ts';
import { danglingPlanes } from './dangling-plane.ts';
import { effectsOf, type ProvedWorld } from './rule.ts';

/** The places of mistakes that are told, whatever is unknown for them. */
export function toldMistakes(world: ProvedWorld): ReadonlySet<string> {
  return new Set([
    ...world.admissions.flatMap(({ errors }) => errors.map(({ at }) => placeOf(at))),
    ...unnamedStores(world).map(({ asked }) => placeOf(asked)),
    ...danglingPlanes(world).map(({ reference }) => placeOf(reference.at)),
  ]);
}

/** What is unknown for a mistake that is told by itself, by the place of that. */
export function unknownByMistake(world: ProvedWorld): (mistake: Span) => readonly Effect<'unknown-pull'>[] {
  const groups = grouped(effectsOf(world, 'unknown-pull'), ({ cause: { told } }) => told && placeOf(told));
  return (mistake) => groups.get(placeOf(mistake)) ?? [];
}

/** Stores that templates ask for, and that their data plane does not name; one that is refused may name it otherwise. */
export function unnamedStores({ deployed, admissions }: ProvedWorld): readonly MissingStore[] {
  const refused = new Set(admissions.map(({ resource }) => placeOf(resource.name.at)));
  return deployed.missingStores.filter(({ plane }) => !refused.has(placeOf(plane.at)));
}
