import micromatch from 'micromatch';
import type { IgnoreEntry } from './config.ts';
import type { Finding } from './diagnostic.ts';
import type { IgnoreComment } from './ignore-comment.ts';
import { suggest } from './near-miss.ts';
import type { Span } from './source.ts';

/** Every ignore of a run. Plain data. */
export interface Ignores {
  readonly comments: readonly IgnoreComment[];
  readonly entries: readonly IgnoreEntry[];
}

/** What a rule said, as far as it matters to ignores. */
interface Spoken {
  readonly rule: string;
  readonly finding: Finding;
}

/** Which rules there are, and which of them speak. */
export interface Speakers {
  readonly known: readonly string[];
  readonly silent: ReadonlySet<string>;
}

/** Takes out what is ignored, and tells which ignores ignore nothing. */
export function withoutIgnored<T extends Spoken>(
  spoken: readonly T[],
  { comments, entries }: Ignores,
  speakers: Speakers,
): { readonly kept: readonly T[]; readonly needless: readonly Finding[] } {
  if (comments.length + entries.length === 0) return { kept: spoken, needless: [] };
  const used = new Set<Span>();
  const byRule = new Map<string, IgnoreComment[]>();
  for (const comment of comments) {
    if (comment.reason === '') continue;
    for (const { value } of comment.rules) byRule.set(value, [...(byRule.get(value) ?? []), comment]);
  }
  const tests = entries.map((entry) => ({
    entry,
    matches: entry.path === undefined ? () => true : micromatch.matcher(entry.path, { dot: true }),
  }));
  const kept = spoken.filter(({ rule, finding: { at } }) => {
    const written = (byRule.get(rule) ?? [])
      .filter(({ line }) => line.path === at.path && line.start <= at.start && at.start < line.end)
      .flatMap(({ rules }) => rules.filter(({ value }) => value === rule).map((named) => named.at));
    const configured = tests.filter(({ entry, matches }) => entry.rule === rule && matches(at.path));
    for (const span of [...written, ...configured.map(({ entry }) => entry.at)]) used.add(span);
    return written.length + configured.length === 0;
  });
  const needless = [
    ...comments.flatMap((comment) => needlessOf(comment, used, speakers)),
    ...entries.flatMap((entry) =>
      used.has(entry.at) || speakers.silent.has(entry.rule) ? [] : [needlessEntry(entry)],
    ),
  ];
  return { kept, needless };
}

function needlessOf({ rules, reason, at }: IgnoreComment, used: ReadonlySet<Span>, speakers: Speakers): Finding[] {
  if (rules.length === 0 || reason === '') {
    const lack = rules.length === 0 ? 'names no rule' : 'gives no reason';
    return [
      {
        at,
        identity: [at.path, lack, ...rules.map(({ value }) => value)],
        message: `this comment ${lack}, so it ignores nothing`,
        help: 'write # pullproof-ignore RULE: reason',
      },
    ];
  }
  return rules.flatMap(({ value, at: place }): Finding[] => {
    if (!speakers.known.includes(value)) {
      const meant = suggest(value, speakers.known);
      return [
        {
          at: place,
          identity: [at.path, value],
          message: `there is no rule "${value}"`,
          ...(meant === undefined ? {} : { help: `did you mean "${meant}"?` }),
        },
      ];
    }
    if (used.has(place) || speakers.silent.has(value)) return [];
    return [
      {
        at: place,
        identity: [at.path, value],
        message: `${value} has nothing to say of that line`,
        help: 'remove the comment: what it ignored is mended, or has moved',
      },
    ];
  });
}

function needlessEntry({ rule, path, at }: IgnoreEntry): Finding {
  return {
    at,
    identity: [at.path, rule, path ?? ''],
    message: `${rule} has nothing to say${path === undefined ? '' : ` of ${path}`}`,
    help: 'remove the entry: what it ignored is mended, or has moved',
  };
}
