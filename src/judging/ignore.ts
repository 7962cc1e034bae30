import type { IgnoreEntry } from '../config/config.ts';
import type { IgnoreComment } from '../facts/ignore-comment.ts';
import { grouped } from '../grouping.ts';
import type { Finding } from '../results/diagnostic.ts';
import { countLeading } from '../sorted.ts';
import { globMatcher } from '../text/glob.ts';
import { suggest } from '../text/near-miss.ts';
import type { Span } from '../text/source.ts';

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
  const written = writtenFor(comments);
  const configured = configuredFor(entries);
  const kept = spoken.filter(({ rule, finding: { at } }) => {
    const ignoring = [...written(rule, at), ...configured(rule, at)];
    for (const span of ignoring) used.add(span);
    return ignoring.length === 0;
  });
  const needless = [
    ...comments.flatMap((comment) => needlessOf(comment, used, speakers)),
    ...entries.flatMap((entry) =>
      used.has(entry.at) || !speakers.known.includes(entry.rule) || speakers.silent.has(entry.rule)
        ? []
        : [needlessEntry(entry)],
    ),
  ];
  return { kept, needless };
}

/** What ignores a finding of a rule: the places that name the rule. */
type Ignoring = (rule: string, at: Span) => readonly Span[];

function writtenFor(comments: readonly IgnoreComment[]): Ignoring {
  const named = comments.flatMap(({ rules, reason, line }) =>
    reason === '' ? [] : rules.map(({ value, at }) => ({ rule: value, line, at })),
  );
  const groups = grouped(named, ({ rule, line }) => `${rule} ${line.path}`);
  const sorted = new Map(
    [...groups].map(([key, group]) => [key, group.toSorted((a, b) => a.line.start - b.line.start)]),
  );
  return (rule, { path, start }) => {
    const group = sorted.get(`${rule} ${path}`) ?? [];
    const found: Span[] = [];
    for (let i = countLeading(group, ({ line }) => line.start <= start) - 1; i >= 0; i--) {
      const one = group[i];
      // Lines don't overlap: those before the first that ends too early end earlier still.
      if (!one || one.line.end <= start) break;
      found.push(one.at);
    }
    return found;
  };
}

/** Entries that name one file are looked up by it, however many there are; globs are tried one by one. */
function configuredFor(entries: readonly IgnoreEntry[]): Ignoring {
  const isPlain = ({ path }: IgnoreEntry) => path !== undefined && /^[\w-][\w.-]*(?:\/[\w-][\w.-]*)*$/.test(path);
  const plain = grouped(entries.filter(isPlain), ({ rule, path }) => `${rule} ${path}`);
  const tests = grouped(
    entries
      .filter((entry) => !isPlain(entry))
      .map(({ rule, path, at }) => ({
        rule,
        at,
        matches: path === undefined ? () => true : globMatcher(path),
      })),
    ({ rule }) => rule,
  );
  return (rule, { path }) => [
    ...(plain.get(`${rule} ${path}`) ?? []).map(({ at }) => at),
    ...(tests.get(rule) ?? []).filter(({ matches }) => matches(path)).map(({ at }) => at),
  ];
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
