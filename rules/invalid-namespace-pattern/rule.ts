import { writing } from '../../src/findings/mending.ts';
import { effectsOf, type Rule } from '../../src/findings/rule.ts';
import { breaksOf, tollOf } from '../../src/findings/toll.ts';
import { parsePatterns } from '../../src/pattern/pattern.ts';
import { fullName } from '../../src/resources/resource.ts';

export default {
  id: 'invalid-namespace-pattern',
  level: 'error',
  summary: 'A namespace pattern that is no regular expression of Go, or not the one that was meant.',

  *check(world) {
    for (const effect of effectsOf(world, 'invalid-namespace-pattern')) {
      const { at, identity, secret, pattern, value, error, plane, level } = effect.cause;
      const unquoted = withoutQuotes(value.value);
      yield {
        at,
        identity,
        level,
        message: `namespace pattern "${pattern.raw}" of secret "${fullName(secret)}": ${error}: ${tollOf(effect)}`,
        because: plane?.secretRef
          ? [{ at: plane.secretRef.at, message: `data plane "${plane.id}" pulls with it` }]
          : [],
        help: 'patterns are regular expressions of Go, separated by commas: dp-.* matches every namespace of a data plane',
        ...(unquoted ? writing(value.at, unquoted, true) : writing(value.at, 'dp-.*', false)),
        breaks: breaksOf(effect),
      };
    }
  },
} satisfies Rule;

/** The value without the quotes that became part of it; undefined where it has none, or is no list of patterns then. */
function withoutQuotes(value: string): string | undefined {
  const bare = value.replace(/["'\u2018\u2019\u201c\u201d\u00ab\u00bb]/gu, '');
  return bare !== value &&
    parsePatterns(bare).every(({ error, unknown }) => error === undefined && unknown === undefined)
    ? bare
    : undefined;
}
