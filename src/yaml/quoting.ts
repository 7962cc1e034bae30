import type { ScalarStyle } from './documents.ts';
import { plainValue } from './scalar.ts';

/** Letters that mean the same in every place where YAML allows a plain scalar. */
const PLAIN = /^[A-Za-z0-9][\w./+@*^$~=-]*(?::[\w./+@*^$~=-]+)*$/;

/** Whether a text may stand unquoted and is then a string. */
export function isPlainSafe(text: string): boolean {
  return PLAIN.test(text) && typeof plainValue(text) === 'string';
}

/** A text in double quotes, as YAML and JSON both read it. */
export function doubleQuoted(text: string): string {
  return JSON.stringify(text);
}

/** What to write in place of a scalar's own text, its quotes kept; undefined where its style can't take it. */
export function rewritten(text: string, style: ScalarStyle, inFlow: boolean): string | undefined {
  switch (style) {
    case 'double':
      return doubleQuoted(text).slice(1, -1);
    case 'single':
      return /[\n\r]/.test(text) ? undefined : text.replaceAll("'", "''");
    case 'plain':
      return isPlainSafe(text) && !inFlow ? text : doubleQuoted(text);
    default:
      return undefined;
  }
}
