import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_POP,
  EVENT_SCALAR,
  type Event,
  type ParserOptions,
  parseEvents,
  YAMLException,
} from 'js-yaml';

const TOO_FAR_LEFT = 'deficient indentation';
/** Columns by which a line that stands too far left is set deeper, again and again until it is read. */
const STEP = 100;

/** How many characters may yet be read again for such lines; where none are left, the text counts as broken. */
export interface Effort {
  left: number;
}

/** What is spent on one file: enough for any that is written by hand, and never more than its length allows. */
export function effortFor(text: string): Effort {
  return { left: 200_000 + 16 * text.length };
}

/**
 * The events of js-yaml, but for what it asks and go-yaml does not, which reads manifests in every cluster: lines
 * inside quotes, braces and brackets may stand as far left as they like, tabs may stand between what is on a line of
 * flow style, a comment right behind a quote or a bracket, and a single quote behind a backslash. js-yaml refuses such a
 * line; it is then read as if it stood deeper, or had something else of the same length for what is refused. The events'
 * offsets are those of `text`.
 */
export function lenientEvents(text: string, options: ParserOptions, effort: Effort): readonly Event[] {
  const lines: number[] = [];
  let spaced = text;
  for (;;) {
    try {
      const events = parseEvents(deepened(spaced, lines), options);
      return lines.length === 0 ? events : events.map((event) => movedBack(event, lines));
    } catch (error) {
      if (!(error instanceof YAMLException) || !error.mark) throw error;
      const position = offsetIn(lines, error.mark.position);
      const line = lineStart(text, position);
      effort.left -= text.length;
      const isLeft = error.reason === TOO_FAR_LEFT;
      if (effort.left >= 0 && isLeft && isInside(text, line, position)) {
        lines.push(line);
        lines.sort((a, b) => a - b);
        continue;
      }
      const blank = isLeft
        ? tabsBefore(spaced, line, position)
        : (commentAt(spaced, position) ?? quotesFrom(spaced, position));
      if (effort.left < 0 || !blank) {
        error.mark = { ...error.mark, position };
        throw error;
      }
      spaced = spaced.slice(0, blank.start) + blank.text + spaced.slice(blank.start + blank.text.length);
    }
  }
}

/** The text with each of the lines that begin at these offsets set deeper, as often as it is listed. */
function deepened(text: string, lines: readonly number[]): string {
  let written = '';
  let from = 0;
  for (const line of lines) {
    written += text.slice(from, line) + ' '.repeat(STEP);
    from = line;
  }
  return written + text.slice(from);
}

/** The offset in the text of one in the deepened text. */
function offsetIn(lines: readonly number[], position: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? 0) + middle * STEP < position) low = middle + 1;
    else high = middle;
  }
  const line = lines[low - 1];
  return line === undefined ? position : Math.max(line, position - low * STEP);
}

function lineStart(text: string, position: number): number {
  if (position === 0) return 0;
  return Math.max(text.lastIndexOf('\n', position - 1), text.lastIndexOf('\r', position - 1)) + 1;
}

/**
 * Whether a line goes on inside what began above it: nothing stands before the position, and it is no document's marker.
 * One that looks like an entry of the outermost mapping tells that a quote or bracket is missing, whatever go-yaml says.
 */
function isInside(text: string, line: number, position: number): boolean {
  if (line === 0 || /[^ \t]/.test(text.slice(line, position))) return false;
  const end = text.indexOf('\n', line);
  const written = text.slice(line, end < 0 ? text.length : end);
  return !/^(?:---|\.\.\.|[\w./-]+:)(?:\s|$)/.test(written);
}

/** What may be read instead of what stands at an offset, letter for letter. */
interface Blank {
  readonly start: number;
  readonly text: string;
}

/** Spaces for the tabs of a line that stand behind more than dashes, which begin nothing before a tab. */
function tabsBefore(text: string, line: number, position: number): Blank | undefined {
  const before = text.slice(line, position);
  const first = before.search(/[^\s-]/);
  const tab = first < 0 ? -1 : before.indexOf('\t', first);
  return tab < 0 ? undefined : { start: line + tab, text: before.slice(tab).replaceAll('\t', ' ') };
}

/** Spaces for a comment right behind a quote, a bracket, a comma between brackets, or the head of a block scalar. */
function commentAt(text: string, start: number): Blank | undefined {
  if (text[start] !== '#' || !/["'[\]{},|>+-]/.test(text[start - 1] ?? '')) return undefined;
  const end = text.slice(start).search(/[\r\n]|$/);
  return { start, text: ' '.repeat(end) };
}

/** Two quotes for each escaped one: in the rest of the scalar whose first one ends here, and in those on later lines. */
function quotesFrom(text: string, position: number): Blank | undefined {
  if (text[position] !== "'" || text[position - 1] !== '\\') return undefined;
  const start = position - 1;
  const after = text.slice(start);
  const doubled = (quoted: string) => quoted.replace(/\\./gs, (pair) => (pair === "\\'" ? "''" : pair));
  const [rest = ''] = /^[^"\\]*(?:\\.[^"\\]*)*/s.exec(after) ?? [];
  const later = after.slice(rest.length + 1).replace(/"[^"\\\n]*(?:\\.[^"\\\n]*)*"/g, doubled);
  return { start, text: doubled(rest) + after.slice(rest.length, rest.length + 1) + later };
}

function movedBack(event: Event, lines: readonly number[]): Event {
  if (event.type === EVENT_DOCUMENT || event.type === EVENT_POP) return event;
  const back = (position: number) => offsetIn(lines, position);
  const anchor = { anchorStart: back(event.anchorStart), anchorEnd: back(event.anchorEnd) };
  if (event.type === EVENT_ALIAS) return { ...event, ...anchor };
  const properties = { ...anchor, tagStart: back(event.tagStart), tagEnd: back(event.tagEnd) };
  if (event.type === EVENT_SCALAR)
    return { ...event, ...properties, valueStart: back(event.valueStart), valueEnd: back(event.valueEnd) };
  return { ...event, ...properties, start: back(event.start) };
}
