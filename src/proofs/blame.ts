import { grouped } from '../grouping.ts';
import type { Unsubstituted } from '../landing/oversight.ts';
import type { PlaneProof, Pull } from '../results/proof.ts';
import type { Span } from '../text/source.ts';
import type { Judged } from './cause.ts';

type Blame = <P extends Pull | PlaneProof>(judged: Judged<P>) => Judged<P>;

/**
 * Blames a variable that nothing gives a value for what fails where it stands: what is wrong with the text that is
 * left without it is but a symptom.
 */
export function blaming(unsubstituted: readonly Unsubstituted[]): Blame {
  const byPath = grouped(unsubstituted, ({ at }) => at.path);
  return (judged) => {
    const { cause, proof } = judged;
    const missing =
      cause &&
      byPath.get(cause.at.path)?.find(({ at, cluster }) => cluster === proof.cluster && overlaps(at, cause.at));
    if (!missing) return judged;
    const identity = [proof.cluster, missing.by.value, missing.variable];
    const level = proof.verdict === 'refused' ? ('error' as const) : ('warning' as const);
    const blamed = { rule: 'unsubstituted-variable', at: missing.at, identity, missing, level } as const;
    return { ...judged, cause: blamed, proof: { ...proof, cause: blamed.rule } };
  };
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end ? true : a.start === b.start;
}
