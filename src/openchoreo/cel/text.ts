import { RE2JS, RE2JSException } from 're2js';
import type { Span } from '../../text/source.ts';
import type { Node } from '../../yaml/documents.ts';
import { seqNode } from '../../yaml/node.ts';
import { isInteger, numberOf, scalarFor, stringOf } from './value.ts';

/** A function on decided values, a receiver first; undefined where it has no value of them. What it makes is at `place`. */
export type Call = (values: readonly Node[], place: Span) => Node | undefined;

/** Functions of texts: cel-go's standard library and its string extension, and OpenChoreo's hash. */
export const TEXT_FUNCTIONS: Readonly<Record<string, Call>> = {
  startsWith: onTexts((text, part) => text.startsWith(part)),
  endsWith: onTexts((text, part) => text.endsWith(part)),
  contains: onTexts((text, part) => text.includes(part)),
  matches: onTexts(matches),
  lowerAscii: onText((text) => text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase())),
  upperAscii: onText((text) => text.replace(/[a-z]+/g, (letters) => letters.toUpperCase())),
  trim: onText((text) => text.trim()),
  replace: replaced,
  split: splitted,
  join: joined,
  substring: ([value, from, to], place) => sliced(value, from, to, place),
  indexOf: (values, place) => found(values, place, (characters, part, from) => characters.indexOf(part, from)),
  lastIndexOf: (values, place) => found(values, place, (characters, part, from) => characters.lastIndexOf(part, from)),
  charAt: ([value, position], place) => {
    const [text, at] = [value && stringOf(value), position && positionOf(position)];
    const characters = Array.from(text ?? '');
    if (text === undefined || at === undefined || at < 0 || at > characters.length) return undefined;
    return scalarFor(characters[at] ?? '', place);
  },
  oc_hash: onText(fnv32a),
};

/** A position is an int; numbers of parameters are doubles, of which these functions take none. */
function positionOf(node: Node): number | undefined {
  return isInteger(node) ? numberOf(node) : undefined;
}

/** A function of one text; undefined for any other value. */
export function onText(make: (text: string) => string): Call {
  return ([value], place) => {
    const text = value && stringOf(value);
    return text === undefined ? undefined : scalarFor(make(text), place);
  };
}

function onTexts(make: (text: string, other: string) => string | number | boolean | undefined): Call {
  return ([value, argument], place) => {
    const [text, other] = [value && stringOf(value), argument && stringOf(argument)];
    const made = text === undefined || other === undefined ? undefined : make(text, other);
    return made === undefined ? undefined : scalarFor(made, place);
  };
}

function matches(text: string, pattern: string): boolean | undefined {
  if (pattern.length > 1_000) return undefined;
  try {
    return RE2JS.compile(pattern).matcher(text).find();
  } catch (fault) {
    if (fault instanceof RE2JSException) return undefined;
    throw fault;
  }
}

function replaced([value, before, after, limit]: readonly Node[], place: Span): Node | undefined {
  const [text, old, fresh] = [value && stringOf(value), before && stringOf(before), after && stringOf(after)];
  const most = limit ? numberOf(limit) : -1;
  if (text === undefined || old === undefined || fresh === undefined || most === undefined) return undefined;
  if (text.length * (fresh.length + 1) > 1_000_000) return undefined;
  let left = most < 0 ? Number.POSITIVE_INFINITY : most;
  return scalarFor(
    text.replaceAll(old, (found) => (left-- > 0 ? fresh : found)),
    place,
  );
}

function splitted([value, separator, limit]: readonly Node[], place: Span): Node | undefined {
  const [text, part] = [value && stringOf(value), separator && stringOf(separator)];
  const most = limit ? numberOf(limit) : -1;
  if (text === undefined || part === undefined || most === undefined) return undefined;
  const pieces = part === '' ? Array.from(text) : text.split(part);
  const rest = most > 0 && pieces.length > most ? [pieces.slice(most - 1).join(part)] : [];
  const kept = most < 0 ? pieces : pieces.slice(0, rest.length > 0 ? most - 1 : most);
  return seqNode(
    [...kept, ...rest].map((piece) => scalarFor(piece, place)),
    place,
  );
}

/** A position in a text, counted from where the search begins; no search begins outside of it. */
function found(
  [value, argument, offset]: readonly Node[],
  place: Span,
  search: (text: string, part: string, from: number | undefined) => number,
): Node | undefined {
  const [text, part] = [value && stringOf(value), argument && stringOf(argument)];
  const from = offset && positionOf(offset);
  if (text === undefined || part === undefined || (offset && from === undefined)) return undefined;
  if (from !== undefined && (from < 0 || from > text.length)) return undefined;
  return scalarFor(search(text, part, from), place);
}

function joined([value, separator]: readonly Node[], place: Span): Node | undefined {
  if (value?.kind !== 'seq') return undefined;
  const parts = value.items.map(stringOf);
  const between = separator ? stringOf(separator) : '';
  if (between === undefined || parts.includes(undefined)) return undefined;
  return scalarFor(parts.join(between), place);
}

function sliced(value: Node | undefined, from: Node | undefined, to: Node | undefined, place: Span): Node | undefined {
  const text = value && stringOf(value);
  const [start, end] = [from && positionOf(from), to && positionOf(to)];
  if (text === undefined || start === undefined || (to && end === undefined)) return undefined;
  const characters = Array.from(text);
  const until = end ?? characters.length;
  if (start < 0 || start > until || until > characters.length) return undefined;
  return scalarFor(characters.slice(start, until).join(''), place);
}

/** FNV-1a of the text's UTF-8 bytes, as eight hexadecimal digits. */
function fnv32a(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash.toString(16).padStart(8, '0');
}
