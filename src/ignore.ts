import micromatch from 'micromatch';
import type { IgnoreEntry } from './config.ts';
import type { Finding } from './diagnostic.ts';
import type { Node } from './documents.ts';
import { suggest } from './near-miss.ts';
import type { Repository } from './repository.ts';
import { type Located, lineStarts, type Source, type Span } from './source.ts';

/** A comment `# pullproof-ignore RULE[, RULE]: reason`. */
export interface IgnoreComment {
  readonly rules: readonly Located<string>[];
  /** Empty where none is given: then nothing is ignored. */
  readonly reason: string;
  /** The line that it speaks of. */
  readonly line: Span;
  readonly at: Span;
}

/** Every ignore of a run. Plain data. */
export interface Ignores {
  readonly comments: readonly IgnoreComment[];
  readonly entries: readonly IgnoreEntry[];
}

const MARK = 'pullproof-ignore';

/** The ignore comments of all files that are judged. */
export function ignoreComments(repository: Repository): readonly IgnoreComment[] {
  return repository.manifests.flatMap((path) => {
    const text = repository.holds(path, MARK) ? repository.text(path) : undefined;
    if (text === undefined) return [];
    return commentsOf(
      { path, text },
      repository.allDocuments(path).documents.map(({ root }) => root),
    );
  });
}

/** The ignore comments of one text; text inside a scalar is no comment. */
function commentsOf({ path, text }: Source, roots: readonly Node[]): readonly IgnoreComment[] {
  const starts = lineStarts(text);
  const scalars = scalarsOf(roots, path);
  const found: IgnoreComment[] = [];
  for (const [i, start] of starts.entries()) {
    const line = text.slice(start, starts[i + 1] ?? text.length).replace(/[\r\n]+$/, '');
    const from = line.includes(MARK) ? commentStart(line, start, scalars) : undefined;
    const comment = from === undefined ? '' : text.slice(from, start + line.length);
    if (from === undefined || !/^#+[ \t]*pullproof-ignore(?![\w-])/.test(comment)) continue;
    const alone = line.trimStart().startsWith('#');
    const target = alone ? nextLine(text, starts, i) : i;
    const at = { path, start: from, end: start + line.length };
    found.push({
      ...wordsOf(comment, at),
      at,
      line: { path, start: starts[target] ?? text.length, end: starts[target + 1] ?? text.length + 1 },
    });
  }
  return found;
}

/** Where the comment of a line begins: at the first mark behind white space that is in no scalar. */
function commentStart(line: string, start: number, scalars: readonly Span[]): number | undefined {
  for (const { index } of line.matchAll(/(?<=^|\s)#/g)) {
    if (!isInside(scalars, start + index)) return start + index;
  }
  return undefined;
}

/** The first line below that is more than a comment. */
function nextLine(text: string, starts: readonly number[], line: number): number {
  let next = line + 1;
  while (next < starts.length && /^[ \t]*#/.test(text.slice(starts[next], (starts[next] ?? 0) + 1000))) next++;
  return next;
}

function wordsOf(comment: string, { path, start }: Span): Pick<IgnoreComment, 'rules' | 'reason'> {
  const head = comment.indexOf(MARK) + MARK.length;
  const colon = comment.indexOf(':', head);
  const list = comment.slice(head, colon < 0 ? comment.length : colon);
  const rules = [...list.matchAll(/[^\s,]+/g)].map(({ 0: value, index }) => {
    const from = start + head + index;
    return { value, at: { path, start: from, end: from + value.length } };
  });
  return { rules, reason: colon < 0 ? '' : comment.slice(colon + 1).trim() };
}

/** The spans of all scalars that were written in a file, in order. */
function scalarsOf(roots: readonly Node[], path: string): readonly Span[] {
  const found: Span[] = [];
  const seen = new Set<Node>();
  const stack: Node[] = [...roots];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.kind === 'scalar') found.push(node);
    else if (node.kind === 'seq') for (const item of node.items) stack.push(item);
    else for (const { key, value } of node.entries) stack.push(key, value);
  }
  return found.filter((span) => span.path === path && span.end > span.start).sort((a, b) => a.start - b.start);
}

function isInside(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return offset < (spans[low - 1]?.end ?? 0);
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
