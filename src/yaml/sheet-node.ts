import type { Located } from '../text/source.ts';
import type { ScalarNode } from './documents.ts';
import { mayBeTyped, plainValue } from './scalar.ts';
import type { Sheet } from './sheet.ts';
import { behind, ESCAPED_SINGLE, kindAt, PLAIN, STRIDE, STYLE } from './tape.ts';

/** The scalar at a node of a tape. */
export function scalarAt(sheet: Sheet, node: number): ScalarNode {
  const { path, nodes } = sheet;
  const kind = kindAt(nodes, node);
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return {
    kind: 'scalar',
    text: textOf(sheet, kind, start, end),
    plain: kind === PLAIN,
    style: STYLE[kind] ?? 'plain',
    path,
    start,
    end,
  };
}

/** The text of the scalar at a node of a tape, with its place. */
export function locatedAt(sheet: Sheet, node: number): Located<string> {
  const { path, nodes } = sheet;
  return { value: scalarTextAt(sheet, node), at: { path, start: nodes[node + 1] ?? 0, end: nodes[node + 2] ?? 0 } };
}

/** The text of the scalar at a node of a tape. */
export function scalarTextAt(sheet: Sheet, node: number): string {
  const { nodes } = sheet;
  return textOf(sheet, kindAt(nodes, node), nodes[node + 1] ?? 0, nodes[node + 2] ?? 0);
}

function textOf(sheet: Sheet, kind: number, start: number, end: number): string {
  const { text } = sheet;
  return kind < ESCAPED_SINGLE ? sliceOf(sheet, text, start, end) : sheet.decode(kind, text, start, end);
}

/** V8 makes longer slices by pointing into the whole; one that is put together anew stands by itself. */
const COPIED = 13;

function sliceOf(sheet: Sheet, text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  return sheet.isLent && slice.length >= COPIED ? ` ${slice}`.slice(1) : slice;
}

/** Whether a scalar is a string. */
export function isString({ nodes, text }: Sheet, node: number): boolean {
  if (kindAt(nodes, node) !== PLAIN) return true;
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return !mayBeTyped(text, start, end) || typeof plainValue(text.slice(start, end)) === 'string';
}

/** Whether a scalar is null. */
export function isNullAt({ nodes, text }: Sheet, node: number): boolean {
  if (kindAt(nodes, node) !== PLAIN) return false;
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return end - start <= NULL.length && mayBeTyped(text, start, end) && plainValue(text.slice(start, end)) === null;
}

const NULL = 'null';

/** Whether a key is a word; on a tape no key has escapes. */
export function isWord({ nodes, text }: Sheet, key: number, word: string): boolean {
  const start = nodes[key + 1] ?? 0;
  return (nodes[key + 2] ?? 0) - start === word.length && text.startsWith(word, start);
}

/** Where the last key of a text stands in a mapping; negative where none does. */
export function keyIn({ nodes, text }: Sheet, node: number, key: string): number {
  const end = behind(nodes, node);
  let found = -1;
  for (let at = node + STRIDE; at < end; at = behind(nodes, at + STRIDE)) {
    const start = nodes[at + 1] ?? 0;
    if ((nodes[at + 2] ?? 0) - start === key.length && text.startsWith(key, start)) found = at;
  }
  return found;
}

/** Where the value of the last key of a text stands in a mapping; negative where there is none. */
export function valueIn(sheet: Sheet, node: number, key: string): number {
  const found = keyIn(sheet, node, key);
  return found < 0 ? -1 : found + STRIDE;
}

/** Where an item stands in a sequence; negative where there is none. */
export function itemIn({ nodes }: Sheet, node: number, index: number): number {
  const end = behind(nodes, node);
  let left = index;
  for (let at = node + STRIDE; at < end; at = behind(nodes, at)) if (left-- === 0) return at;
  return -1;
}
