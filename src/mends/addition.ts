import type { Change, Edit } from '../results/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { ScalarNode, SeqNode } from '../yaml/documents.ts';
import { doubleQuoted, isPlainSafe } from '../yaml/quoting.ts';
import { endsLine, eolOf, lineEnd, lineStart } from './lines.ts';
import type { Trail } from './trail.ts';

/** What is added, and the comment in whose place. */
type Item = Pick<Extract<Change, { kind: 'item' }>, 'text' | 'comment'>;

/** A list that holds something, and the key that it stands under. */
interface List {
  readonly key: ScalarNode;
  readonly list: SeqNode;
  readonly last: ScalarNode;
}

/** Adds a string to the list whose key a scalar is: in place of a comment that stands in it, or behind its last item. */
export function addition({ scalar, steps }: Trail, item: Item, source: Source): Edit | undefined {
  const entry = steps.at(-1)?.entry;
  if (entry?.key !== scalar || entry.value.kind !== 'seq') return undefined;
  const list = entry.value;
  const last = list.items.at(-1);
  if (last?.kind !== 'scalar') return undefined;
  const isBlock = source.text[list.start] === '-';
  return isBlock ? intoBlock({ key: scalar, list, last }, item, source) : intoFlow(last, item, source);
}

function intoBlock({ key, list, last }: List, { text: added, comment }: Item, source: Source): Edit | undefined {
  const { path, text } = source;
  const indent = text.slice(lineStart(text, list.start), list.start);
  if (indent.trim() !== '' || !endsLine(text, last.end)) return undefined;
  const end = lineEnd(text, last.end);
  const item = `- ${isPlainSafe(added) ? added : doubleQuoted(added)}`;
  if (!comment) return { at: { path, start: end, end }, text: `${eolOf(text)}${indent}${item}` };
  const start = lineStart(text, comment.start);
  const before = text.slice(start, comment.start);
  const between = text.slice(end, start).split(/\r\n|\n|\r/);
  const isInside = start > key.end && between.every((line) => /^[ \t]*(?:#.*)?$/.test(line));
  if (!isInside || !indent.startsWith(before)) return undefined;
  return { at: comment, text: `${indent.slice(before.length)}${item}` };
}

/** A comment in brackets would part an item from its comma. */
function intoFlow(last: ScalarNode, { text: added, comment }: Item, { path, text }: Source): Edit | undefined {
  const end = last.end + (/["']/.test(text.charAt(last.end)) ? 1 : 0);
  return comment ? undefined : { at: { path, start: end, end }, text: `, ${doubleQuoted(added)}` };
}
