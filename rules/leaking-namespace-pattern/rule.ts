import { implicatedSecrets } from '../../src/findings/implicated.ts';
import { proposing } from '../../src/findings/mending.ts';
import { pullingPlane } from '../../src/findings/pulling.ts';
import type { Rule } from '../../src/findings/rule.ts';
import { parseSelector } from '../../src/kubernetes/selector.ts';
import { leakedName } from '../../src/pattern/automaton.ts';
import { type Pattern, parsePatterns } from '../../src/pattern/pattern.ts';
import { withinValue } from '../../src/proofs/reach.ts';
import { REPLICATE_TO, REPLICATE_TO_MATCHING } from '../../src/replicator/replication.ts';
import type { DataPlane } from '../../src/resources/data-plane.ts';
import type { PullSecret } from '../../src/resources/pull-secret.ts';
import { fullName, namespaceText } from '../../src/resources/resource.ts';
import type { Span } from '../../src/text/source.ts';

/** Where a secret is let out of the data planes' namespaces, and to which namespace. */
interface Leak {
  readonly at: Span;
  readonly pattern: string;
  readonly namespace: string;
  /** The whole annotation, where it is that pattern alone. */
  readonly whole: Span | undefined;
}

export default {
  id: 'leaking-namespace-pattern',
  level: 'warning',
  summary: 'A pull secret that is copied into namespaces outside of the data planes as well.',

  *check({ clusters, effects }) {
    const broken = implicatedSecrets(effects);
    const leaks = memoised();
    for (const { planes, secrets, name } of clusters) {
      for (const plane of planes) {
        for (const secret of secrets.get(plane.secretRef?.value ?? '') ?? []) {
          const leak = broken.has(secret) ? undefined : leakOf(secret, leaks);
          if (leak) yield findingOf(leak, secret, plane, name);
        }
      }
    }
  },
} satisfies Rule;

function findingOf({ at, pattern, namespace, whole }: Leak, secret: PullSecret, plane: DataPlane, cluster: string) {
  return {
    at,
    identity: [cluster, namespaceText(secret), secret.name.value, pattern],
    message: `secret "${fullName(secret)}" is copied outside of the data planes too: "${pattern}" lets in namespace "${namespace}"`,
    because: pullingPlane(plane),
    help: 'dp-.* reaches every namespace of a data plane, and no other',
    ...(whole ? proposing(whole, 'dp-.*') : {}),
  };
}

function leakOf(secret: PullSecret, leakedBy: (pattern: Pattern) => string | undefined): Leak | undefined {
  if (!secret.annotations.known) return undefined;
  const to = secret.annotations.value.get(REPLICATE_TO);
  const own = namespaceText(secret);
  const patterns = parsePatterns(to?.value.value ?? '');
  for (const pattern of to ? patterns : []) {
    const namespace = pattern.raw === own ? undefined : leakedBy(pattern);
    if (namespace === undefined || namespace === own || !to) continue;
    const at = withinValue(to.value, pattern.start, pattern.end);
    return { at, pattern: pattern.raw, namespace, whole: patterns.length === 1 ? to.value.at : undefined };
  }
  const matching = secret.annotations.value.get(REPLICATE_TO_MATCHING);
  const selector = matching && parseSelector(matching.value.value);
  if (!matching || !selector?.ok || selector.requirements.length > 0) return undefined;
  return { at: matching.value.at, pattern: matching.value.value, namespace: 'default', whole: undefined };
}

/** The namespace that a pattern lets in, computed once for patterns that are written alike. */
function memoised(): (pattern: Pattern) => string | undefined {
  const known = new Map<string, string | undefined>();
  return (pattern) => {
    if (!known.has(pattern.raw)) {
      const found = leakedName([pattern]);
      known.set(pattern.raw, 'counterexample' in found ? found.counterexample : undefined);
    }
    return known.get(pattern.raw);
  };
}
