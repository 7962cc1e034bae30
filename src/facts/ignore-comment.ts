import type { Repository } from '../repository/repository.ts';
import { countLeading } from '../sorted.ts';
import { type Located, lineStarts, type Source, type Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';

/** A comment `# pullproof-ignore RULE[, RULE]: reason`. */
export interface IgnoreComment {
  readonly rules: readonly Located<string>[];
  /** Empty where none is given: then nothing is ignored. */
  readonly reason: string;
  /** The line that it speaks of. */
  readonly line: Span;
  readonly at: Span;
}

const MARK = 'pullproof-ignore';

/** The ignore comments of a file. */
export function ignoreCommentsIn(path: string, repository: Repository): readonly IgnoreComment[] {
  const text = repository.holds(path, MARK) ? repository.text(path) : undefined;
  if (text === undefined) return [];
  return commentsOf(
    { path, text },
    repository.allDocuments(path).documents.map(({ root }) => root),
  );
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
  const last = spans[countLeading(spans, ({ start }) => start <= offset) - 1];
  return last !== undefined && offset < last.end;
}
