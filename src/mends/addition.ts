import type { Edit } from '../results/diagnostic.ts';
import type { Source, Span } from '../text/source.ts';
import type { Node, ScalarNode, SeqNode } from '../yaml/documents.ts';
import { doubleQuoted, isPlainSafe } from '../yaml/quoting.ts';
import { eolOf, lineEnd, lineStart } from './insertion.ts';
import type { Trail } from './mend.ts';

/** Adds a string to the list whose key a scalar is: in place of a comment that stands in it, or behind its last item. */
export function addition(
  { scalar, steps }: Trail,
  value: string,
  comment: Span | undefined,
  source: Source,
): Edit | undefined {
  const entry = steps.at(-1)?.entry;
  if (entry?.key !== scalar || entry.value.kind !== 'seq') return undefined;
  const list = entry.value;
  const last = list.items.at(-1);
  if (last?.kind !== 'scalar') return undefined;
  return source.text[list.start] === '-'
    ? intoBlock(scalar, list, last, value, comment, source)
    : intoFlow(last, value, comment, source);
}

function intoBlock(
  key: ScalarNode,
  list: SeqNode,
  last: Node,
  value: string,
  comment: Span | undefined,
  { path, text }: Source,
): Edit | undefined {
  const indent = text.slice(lineStart(text, list.start), list.start);
  const end = lineEnd(text, last.end);
  if (indent.trim() !== '' || !/^["']?[ \t]*(?:#.*)?$/.test(text.slice(last.end, end))) return undefined;
  const item = `- ${isPlainSafe(value) ? value : doubleQuoted(value)}`;
  if (!comment) return { at: { path, start: end, end }, text: `${eolOf(text)}${indent}${item}` };
  const start = lineStart(text, comment.start);
  const before = text.slice(start, comment.start);
  const between = text.slice(end, start).split(/\r\n|\n|\r/);
  const isInside = start > key.end && between.every((line) => /^[ \t]*(?:#.*)?$/.test(line));
  if (!isInside || !indent.startsWith(before)) return undefined;
  return { at: comment, text: `${indent.slice(before.length)}${item}` };
}

/** A comment in brackets would part an item from its comma. */
function intoFlow(last: Node, value: string, comment: Span | undefined, { path, text }: Source): Edit | undefined {
  const end = last.end + (/["']/.test(text.charAt(last.end)) ? 1 : 0);
  return comment ? undefined : { at: { path, start: end, end }, text: `, ${doubleQuoted(value)}` };
}
