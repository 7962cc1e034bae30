import { inert, opensCommand } from './inert.ts';

/** A source line as shown, and the carets under it. */
interface Excerpt {
  readonly line: string;
  readonly carets: string;
}

/** Columns of a line that are shown, and how many of them stand before the carets of a line that is cut. */
const WIDEST = 100;
const LEAD = 30;
/** No more of a line is looked at, in code units before and after the span's start: some JSON is one line of megabytes. */
const BEFORE = 400;
const AFTER = 800;

/** One character as shown. */
interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly marked: boolean;
}

/**
 * Shows a line with carets under the columns `from` to `to`: from 0, half-open, in UTF-16 units, clipped to the line.
 * Carets stay in place under tabs and characters of two columns; a long line is cut around them. An empty span gets
 * one caret.
 */
export function excerptOf(line: string, from: number, to: number): Excerpt {
  const start = Math.min(from, line.length);
  const low = boundary(line, Math.max(0, start - BEFORE));
  const high = boundary(line, Math.min(line.length, start + AFTER));
  const cells = cellsOf(line.slice(low, high), start - low, Math.max(to, start + 1) - low);
  const { first, last } = windowOf(cells);
  const shown = cells.slice(first, last);
  const left = low > 0 || first > 0 ? '…' : '';
  const right = high < line.length || last < cells.length ? '…' : '';
  const carets = shown.map(({ width, marked }) => (marked ? '^' : ' ').repeat(width)).join('');
  return {
    line: `${left}${shown.map((cell) => cell.shown).join('')}${right}`.trimEnd(),
    carets: `${left && ' '}${carets}`.trimEnd() || '^',
  };
}

/** The cells of a text; a span at its end marks one more, empty, cell. */
function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let at = 0;
  for (const char of text) {
    const shown = shownAt(text, at, char);
    cells.push({ shown, width: widthOf(shown), marked: at >= start && at < end });
    at += char.length;
  }
  if (start >= text.length) cells.push({ shown: '', width: 1, marked: true });
  return cells;
}

function shownAt(text: string, at: number, char: string): string {
  if (char === '\t') return '    ';
  return char === '#' && opensCommand(text.slice(at, at + 6)) ? '\\x23' : inert(char);
}

function widthOf(shown: string): number {
  if (/^[ -~]*$/.test(shown)) return shown.length;
  if (/^\p{M}$/u.test(shown)) return 0;
  return isWide(shown) ? 2 : Array.from(shown).length;
}

function isWide(shown: string): boolean {
  return /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u.test(
    shown,
  );
}

/** Which cells to show: all of them, or about WIDEST columns with some lead before the first marked one. */
function windowOf(cells: readonly Cell[]): { readonly first: number; readonly last: number } {
  const total = cells.reduce((sum, cell) => sum + cell.width, 0);
  if (total <= WIDEST) return { first: 0, last: cells.length };
  let first = cells.findIndex((cell) => cell.marked);
  for (let lead = 0; first > 0 && lead < LEAD; ) lead += cells[--first]?.width ?? 0;
  let last = first;
  let width = 0;
  while (last < cells.length && width < WIDEST) width += cells[last++]?.width ?? 0;
  while (first > 0 && width < WIDEST) width += cells[--first]?.width ?? 0;
  return { first, last };
}

/** An offset that splits no surrogate pair. */
function boundary(line: string, at: number): number {
  const code = line.charCodeAt(at);
  return code >= 0xdc00 && code <= 0xdfff && at > 0 ? at - 1 : at;
}
