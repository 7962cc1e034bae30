import { implicatedSecrets } from '../../src/findings/implicated.ts';
import { proposing, writing } from '../../src/findings/mending.ts';
import { pullingPlane } from '../../src/findings/pulling.ts';
import { effectsOf, type ProvedWorld, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { parsePatterns } from '../../src/pattern/pattern.ts';
import { mistakenPattern } from '../../src/proofs/reach.ts';
import { REPLICATE_TO } from '../../src/replicator/replication.ts';
import { fullName } from '../../src/resources/resource.ts';
import type { Finding } from '../../src/results/diagnostic.ts';
import type { Located } from '../../src/text/source.ts';

export default {
  id: 'invalid-namespace-pattern',
  level: 'error',
  summary: 'A namespace pattern that is no regular expression of Go, or not the one that was meant.',

  *check(world) {
    for (const effect of effectsOf(world, 'invalid-namespace-pattern')) {
      const { at, identity, secret, pattern, value, error, plane, level } = effect.cause;
      yield {
        at,
        identity,
        level,
        message: `namespace pattern "${pattern.raw}" of secret "${fullName(secret)}": ${error}: ${tollOf(effect)}`,
        because: pullingPlane(plane),
        ...mending(value),
        breaks: breaksOf(effect),
      };
    }
    yield* idlePatterns(world);
  },
} satisfies Rule;

/** Patterns that let nothing in beside others that let in all that they should. */
function* idlePatterns({ clusters, effects }: ProvedWorld): Generator<Finding> {
  const broken = implicatedSecrets(effects);
  for (const { name, secrets } of clusters) {
    for (const secret of [...secrets.values()].flat()) {
      const to = secret.annotations.known && secret.annotations.value.get(REPLICATE_TO);
      const mistaken = to && !broken.has(secret) && mistakenPattern(to.value, parsePatterns(to.value.value));
      if (!mistaken) continue;
      yield {
        at: mistaken.at,
        identity: [name, fullName(secret), mistaken.pattern.raw],
        level: 'warning',
        message: `namespace pattern "${mistaken.pattern.raw}" of secret "${fullName(secret)}": ${mistaken.error}: it lets no namespace in`,
        because: [],
        ...mending(to.value),
      };
    }
  }
}

function mending({ value, at }: Located<string>) {
  const unquoted = withoutQuotes(value);
  return {
    help: 'patterns are regular expressions of Go, separated by commas: dp-.* matches every namespace of a data plane',
    ...(unquoted ? writing(at, unquoted) : proposing(at, 'dp-.*')),
  };
}

/** The value without the quotes that became part of it; undefined where it has none, or is no list of patterns then. */
function withoutQuotes(value: string): string | undefined {
  const bare = value.replace(/["'\u2018\u2019\u201c\u201d\u00ab\u00bb]/gu, '');
  return bare !== value &&
    parsePatterns(bare).every(({ error, unknown }) => error === undefined && unknown === undefined)
    ? bare
    : undefined;
}
