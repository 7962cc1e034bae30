import { writing } from '../../src/findings/mending.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { isDataPlaneNamespace } from '../../src/kubernetes/namespace.ts';
import { OF } from '../../src/proofs/carried.ts';
import { REPLICATE_TO, REPLICATE_TO_MATCHING } from '../../src/replicator/replication.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'unmatched-namespace',
  level: 'error',
  summary: 'A pull secret whose namespace patterns leave out a namespace that pulls with it.',

  *check(world) {
    for (const effect of effectsOf(world, 'unmatched-namespace')) {
      const { at, identity, secret, namespace, value, key, plane, level } = effect.cause;
      const parts = value.value.split(',').map((part) => part.trim());
      const isSelector = key === REPLICATE_TO_MATCHING || key.endsWith('-selector');
      const byName = isSelector && key !== REPLICATE_TO_MATCHING ? key.replace(/-selector$/, '') : REPLICATE_TO;
      const isAnnotation = key.includes('/') && !isSelector;
      const glob = isAnnotation ? parts.find((part) => isGlobOf(part, namespace)) : undefined;
      const wider = isDataPlaneNamespace(namespace) ? 'dp-.*' : [...parts.filter(Boolean), namespace].join(',');
      yield {
        at,
        identity,
        level,
        message: `secret "${fullName(secret)}" is not copied to namespace "${namespace}", ${whichMisses(value.value)}: ${tollOf(effect)}`,
        because: plane?.secretRef
          ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }]
          : [],
        help: glob
          ? `did you mean "${glob.slice(0, -1)}.*"? ${key.slice(key.indexOf('/') + 1)} takes regular expressions, not globs`
          : isAnnotation
            ? `${wider === 'dp-.*' ? 'to reach every namespace of a data plane' : 'to reach it'}, write "${wider}"`
            : isSelector
              ? `selectors are written as team=a; to reach every namespace of a data plane, write ${byName}: "dp-.*"`
              : 'let it serve every namespace whose name begins with dp-',
        ...(!isAnnotation ? {} : glob ? writing(at, asExpression(value.value, glob), true) : writing(at, wider, false)),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

/** A list of patterns in which one that is a glob is written as an expression. */
function asExpression(list: string, glob: string): string {
  const parts = list.split(',').map((part) => (part.trim() === glob ? part.replace(/\*(?=\s*$)/, '.*') : part));
  return parts.join(',');
}

function whichMisses(value: string): string {
  return value.startsWith(OF) ? `which is not among ${value}` : `which "${value}" does not match`;
}

/** Whether a part would match the namespace if it were a glob. */
function isGlobOf(part: string, namespace: string): boolean {
  return /^[a-z0-9-]+\*$/.test(part) && namespace.startsWith(part.slice(0, -1));
}
