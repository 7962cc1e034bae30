import type { Edit } from '../results/diagnostic.ts';
import type { Source } from '../text/source.ts';
import { endsLine, eolOf, lineEnd, lineStart } from './lines.ts';
import type { Step, Trail } from './trail.ts';

/**
 * Takes out the entry whose key a scalar is, with its line; with it the mapping that it leaves empty. Comments stay, each
 * on a line of its own.
 */
export function removal({ scalar, steps }: Trail, source: Source): Edit | undefined {
  const last = steps.at(-1);
  if (last?.entry.key !== scalar) return undefined;
  const outer = steps.at(-2);
  const isAlone = last.map.entries.length === 1 && outer?.entry.value === last.map;
  const first = isAlone && outer ? outer : last;
  return source.text[last.map.start] === '{' ? fromFlow(first, last, source) : fromBlock(first, last, source);
}

function fromBlock(first: Step, last: Step, { path, text }: Source): Edit | undefined {
  const start = lineStart(text, first.entry.key.start);
  const end = lineEnd(text, last.entry.value.end);
  const { value } = last.entry;
  const isWhole = /^ *["']?$/.test(text.slice(start, first.entry.key.start));
  if (!isWhole || value.kind !== 'scalar' || value.style === 'literal' || value.style === 'folded') return undefined;
  if (!endsLine(text, value.end)) return undefined;
  const lines = text.slice(start, end).split(/\r\n|\n|\r/).length;
  if (lines !== (first === last ? 1 : 2)) return undefined;
  const eol = /^(?:\r\n|\n|\r)/.exec(text.slice(end, end + 2))?.[0] ?? '';
  const indent = /^ */.exec(text.slice(start, end))?.[0] ?? '';
  const ends = first === last ? [value.end] : [first.entry.key.end, value.end];
  const comments = ends.flatMap(
    (offset) => /(?<=[ \t])#.*$/.exec(text.slice(offset, lineEnd(text, offset)))?.[0] ?? [],
  );
  const kept = comments.map((comment) => indent + comment).join(eolOf(text));
  return { at: { path, start, end: end + eol.length }, text: kept === '' ? '' : kept + eol };
}

function fromFlow(first: Step, last: Step, { path, text }: Source): Edit | undefined {
  const { key } = first.entry;
  const { value } = last.entry;
  const start = key.start - (/["']/.test(text.charAt(key.start - 1)) ? 1 : 0);
  const tail = /^["']?\s*/.exec(text.slice(value.end, value.end + 200))?.[0] ?? '';
  let end = value.end + tail.trimEnd().length;
  if (first !== last) {
    const close = text.indexOf('}', end);
    if (close < 0 || text.slice(end, close).trim() !== '') return undefined;
    end = close + 1;
  }
  const comma = /^\s*,\s*/.exec(text.slice(end, end + 200));
  if (comma) return { at: { path, start, end: end + comma[0].length }, text: '' };
  const before = /,\s*$/.exec(text.slice(Math.max(0, start - 200), start));
  return before
    ? { at: { path, start: start - before[0].length, end }, text: '' }
    : { at: { path, start, end }, text: '' };
}
