import type { Place } from '../text/place.ts';

/**
 * Whatever a terminal, an editor or a build log may act on instead of showing it: control characters, bidirectional
 * and other invisible characters, separators, lone surrogates, noncharacters, and the openings `##[` and `##vso[`, which the
 * runners of GitHub Actions and Azure Pipelines obey wherever in a line they stand.
 */
const active = (): RegExp =>
  /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}]|#(?=#(?:[vV][sS][oO])?\[)/gu;

const NAMED = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
]);

/** Most texts; classes of all Unicode take milliseconds to read and to compile. */
const HARMLESS = /^[ !"$-~]*$/;

/** Whether a text begins with what a runner takes for a command. */
export function opensCommand(text: string): boolean {
  return /^##(?:vso)?\[/i.test(text);
}

/** Repository text as one line that can only be looked at: what is active in it is written as an escape. */
export function inert(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text.replace(active(), (found) => NAMED.get(found) ?? escapeOf(found.codePointAt(0) ?? 0));
}

/** The same, cut where it is longer than a consumer takes. */
export function inertUpTo(limit: number, text: string): string {
  const shown = inert(text.slice(0, limit + 1));
  if (text.length <= limit && shown.length <= limit) return shown;
  return `${shown.slice(0, limit - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** A path that begins a line of output: never the start of a workflow command (`::error::`). */
export function inertPath(path: string): string {
  const shown = inert(path);
  return WORKFLOW_COMMAND.test(shown) ? `./${shown}` : shown;
}

/** A text that may begin a line of output, behind white space or not: never the start of a workflow command. */
export function inertLine(text: string): string {
  const shown = inert(text);
  return WORKFLOW_COMMAND.test(shown) ? shown.replace(':', '\\x3a') : shown;
}

const WORKFLOW_COMMAND = /^\s*::/;

/**
 * JSON in which no string is active in a terminal or a build log. Parsed it is the same value, but for lone
 * surrogates: as no UTF-8 text can hold them, strict parsers refuse even their escapes, so they become U+FFFD.
 */
export function inertJson(value: object | string): string {
  const json = JSON.stringify(value);
  const whole = /\\ud[89a-f]/.test(json) ? JSON.stringify(value, wellFormed) : json;
  return whole.replace(active(), (found) => Array.from(units(found), jsonEscape).join(''));
}

function wellFormed(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Cs}/gu, '\ufffd') : value;
}

function escapeOf(code: number): string {
  const digits = code.toString(16);
  if (code <= 0xff) return `\\x${digits.padStart(2, '0')}`;
  return code <= 0xffff ? `\\u${digits.padStart(4, '0')}` : `\\u{${digits}}`;
}

function* units(text: string): Iterable<number> {
  for (let i = 0; i < text.length; i++) yield text.charCodeAt(i);
}

function jsonEscape(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}

/** A place as `path:line:column`. */
export function point({ path, line, column }: Pick<Place, 'path' | 'line' | 'column'>): string {
  return `${inert(path)}:${line}:${column}`;
}
