import type { Cause, Effect, Judged } from '../proofs/cause.ts';
import { compareLevels, type Level } from '../results/diagnostic.ts';
import { inReadingOrder, type PlaneProof, type Pull } from '../results/proof.ts';
import { compareSpans } from '../text/source.ts';

interface Gathering {
  cause: Cause;
  readonly pulls: Pull[];
  readonly planes: PlaneProof[];
}

/** Gathers what fails for one reason. Of several places that show the same cause, the first in reading order is told. */
export function effectsOf(pulls: readonly Judged<Pull>[], planes: readonly Judged<PlaneProof>[]): readonly Effect[] {
  const gathered = new Map<string, Gathering>();
  const gather = (cause: Cause): Gathering => {
    const key = JSON.stringify([cause.rule, ...cause.identity]);
    const known = gathered.get(key) ?? { cause, pulls: [], planes: [] };
    known.cause = graver(known.cause, cause);
    gathered.set(key, known);
    return known;
  };
  for (const { cause, proof, remarks } of planes) {
    if (cause) gather(cause).planes.push(proof);
    for (const remark of remarks) gather(remark);
  }
  for (const { cause, proof, remarks } of pulls) {
    if (cause) gather(cause).pulls.push(proof);
    for (const remark of remarks) gather(remark);
  }
  return [...gathered.values()].map((effect) => ({
    ...effect,
    pulls: inReadingOrder(effect.pulls),
    planes: inReadingOrder(effect.planes),
  }));
}

/** Of two tellings of one cause the graver one, then the first in reading order. */
function graver(a: Cause, b: Cause): Cause {
  return (compareLevels(levelOf(a), levelOf(b)) || compareSpans(a.at, b.at)) <= 0 ? a : b;
}

function levelOf(cause: Cause): Level {
  return 'level' in cause ? cause.level : 'error';
}
