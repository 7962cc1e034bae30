import { proposing, writing } from '../../src/findings/mending.ts';
import { pullingPlane } from '../../src/findings/pulling.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { isDataPlaneNamespace } from '../../src/kubernetes/namespace.ts';
import type { Cause } from '../../src/proofs/cause.ts';
import { REPLICATE_TO, REPLICATE_TO_MATCHING } from '../../src/replicator/replication.ts';
import { fullName } from '../../src/resources/resource.ts';
import type { Finding } from '../../src/results/diagnostic.ts';

export default {
  id: 'unmatched-namespace',
  level: 'error',
  summary: 'A pull secret whose namespace patterns leave out a namespace that pulls with it.',

  *check(world) {
    for (const effect of effectsOf(world, 'unmatched-namespace')) {
      const { at, identity, secret, namespace, plane, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: `secret "${fullName(secret)}" is not copied to namespace "${namespace}", ${whichMisses(effect.cause)}: ${tollOf(effect)}`,
        because: pullingPlane(plane),
        ...mendOf(effect.cause),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

/** What would let the namespace in, by the way in which it is said where the secret goes. */
function mendOf({ at, key, value, namespace }: Cause<'unmatched-namespace'>): Pick<Finding, 'help' | 'fix'> {
  if (key === REPLICATE_TO_MATCHING || key.endsWith('-selector')) {
    const byName = key === REPLICATE_TO_MATCHING ? REPLICATE_TO : key.replace(/-selector$/, '');
    return {
      help: `selectors are written as team=a; to reach every namespace of a data plane, write ${byName}: "dp-.*"`,
    };
  }
  if (!key.includes('/')) return { help: 'let it serve every namespace whose name begins with dp-' };
  const parts = value.value.split(',').map((part) => part.trim());
  const glob = parts.find((part) => isGlobOf(part, namespace));
  if (glob) {
    const annotation = key.slice(key.indexOf('/') + 1);
    const help = `did you mean "${glob.slice(0, -1)}.*"? ${annotation} takes regular expressions, not globs`;
    return { help, ...writing(at, asExpression(value.value, glob)) };
  }
  const isOfPlane = isDataPlaneNamespace(namespace);
  // Others stay in the list: something may pull there too.
  const others = parts.filter((part) => part !== '' && !(isOfPlane && /^\^?dp/.test(part)));
  const wider = [...others, isOfPlane ? 'dp-.*' : namespace].join(',');
  const aim = isOfPlane ? 'every namespace of a data plane' : 'it';
  return { help: `to reach ${aim}, write "${wider}"`, ...proposing(at, wider) };
}

/** A list of patterns in which one that is a glob is written as an expression. */
function asExpression(list: string, glob: string): string {
  const parts = list.split(',').map((part) => (part.trim() === glob ? part.replace(/\*(?=\s*$)/, '.*') : part));
  return parts.join(',');
}

function whichMisses({ value: { value }, inWords }: Cause<'unmatched-namespace'>): string {
  return inWords ? `which is not among ${value}` : `which "${value}" does not match`;
}

/** Whether a part would match the namespace if it were a glob. */
function isGlobOf(part: string, namespace: string): boolean {
  return /^[a-z0-9-]+\*$/.test(part) && namespace.startsWith(part.slice(0, -1));
}
