import type { Edit } from '../results/diagnostic.ts';
import type { Source } from '../text/source.ts';
import type { Entry, MapNode } from '../yaml/documents.ts';
import { entryOf, isNull } from '../yaml/node.ts';
import { doubleQuoted, isPlainSafe } from '../yaml/quoting.ts';
import { endsLine, eolOf, lineEnd, lineStart } from './lines.ts';

/** Sets a string at a field of a mapping whose last key is not there yet; mappings on the way are made. */
export function insertion(root: MapNode, field: readonly string[], value: string, source: Source): Edit | undefined {
  let map = root;
  for (const [i, key] of field.entries()) {
    const entry = entryOf(map, key);
    if (!entry) return intoMap(map, field.slice(i), value, source);
    if (entry.value.kind === 'map') map = entry.value;
    else if (isNull(entry.value) && i < field.length - 1) return intoNull(entry, field.slice(i + 1), value, source);
    else return undefined;
  }
  return undefined;
}

/** Keys inside one another, and the value, in flow style. */
function inFlow([key = '', ...rest]: readonly string[], value: string): string {
  return `${doubleQuoted(key)}: ${rest.length === 0 ? doubleQuoted(value) : `{${inFlow(rest, value)}}`}`;
}

/** Keys inside one another, and the value, as lines of a block. */
function inBlock([key = '', ...rest]: readonly string[], value: string, indent: string, eol: string): string {
  const written = isPlainSafe(key) ? key : doubleQuoted(key);
  if (rest.length === 0)
    return `${written}: ${isPlainSafe(value) && !/[*^$]/.test(value) ? value : doubleQuoted(value)}`;
  const inner = `${indent}  `;
  return `${written}:${eol}${inner}${inBlock(rest, value, inner, eol)}`;
}

function intoMap(map: MapNode, field: readonly string[], value: string, source: Source): Edit | undefined {
  const { path, text } = source;
  const at = (offset: number, written: string): Edit => ({ at: { path, start: offset, end: offset }, text: written });
  const [first] = map.entries;
  if (text[map.start] === '{') {
    if (!first) return at(map.start + 1, inFlow(field, value));
    const start = tokenStart(first, text);
    const lead = text.slice(map.start + 1, start);
    return /^\s*$/.test(lead) ? at(start, `${inFlow(field, value)},${lead.includes('\n') ? lead : ' '}`) : undefined;
  }
  const indent = first && indentOf(first, text);
  if (!first || indent === undefined) return undefined;
  const eol = eolOf(text);
  const written = inBlock(field, value, indent, eol);
  const before = map.entries.findLast((entry) => isLine(entry, text));
  if (!before) return at(tokenStart(first, text), `${written}${eol}${indent}`);
  return at(lineEnd(text, before.value.end), `${eol}${indent}${written}`);
}

/** Behind a key without a value. */
function intoNull(
  { key, value: nothing }: Entry,
  field: readonly string[],
  value: string,
  source: Source,
): Edit | undefined {
  const { path, text } = source;
  if (nothing.start < nothing.end) {
    return { at: { path, start: nothing.start, end: nothing.end }, text: `{${inFlow(field, value)}}` };
  }
  const colon = text.indexOf(':', key.end);
  const indent = indentOf({ key, value: nothing }, text);
  const end = lineEnd(text, colon);
  if (indent === undefined || colon < 0 || !/^:[ \t]*(?:#.*)?$/.test(text.slice(colon, end))) return undefined;
  const eol = eolOf(text);
  const inner = `${indent}  `;
  return { at: { path, start: end, end }, text: `${eol}${inner}${inBlock(field, value, inner, eol)}` };
}

/** Whether an entry of a block mapping ends with the line on which it begins. */
function isLine({ key, value }: Entry, text: string): boolean {
  if (value.kind !== 'scalar' || value.start === value.end) return false;
  if (value.style === 'literal' || value.style === 'folded' || value.start < key.start) return false;
  return !/[\n\r]/.test(text.slice(key.start, value.end)) && endsLine(text, value.end);
}

function tokenStart({ key }: Entry, text: string): number {
  const isQuoted = (key.style === 'double' || key.style === 'single') && /["']/.test(text.charAt(key.start - 1));
  return isQuoted ? key.start - 1 : key.start;
}

/** The indentation of a block mapping, given its first entry: what stands before it on its line, dashes as spaces. */
function indentOf(entry: Entry, text: string): string | undefined {
  const start = tokenStart(entry, text);
  const lead = text.slice(lineStart(text, start), start).replace(/^\ufeff/, '');
  return /^ *(?:- *)*$/.test(lead) ? ' '.repeat(lead.length) : undefined;
}
