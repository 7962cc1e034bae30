import { FOLDED, LITERAL, MAP, PLAIN, SEQ, type Tape } from './tape.ts';
import {
  BREAK,
  COLON,
  DASH,
  DOT,
  DOUBLE_QUOTE,
  GREATER,
  HASH,
  isBlank,
  LEFT_BRACE,
  LEFT_BRACKET,
  PIPE,
  PLUS,
  SINGLE_QUOTE,
  SPACE,
  TAB,
} from './tape-character.ts';
import { CONTROLS, LineReader } from './tape-line.ts';
import { BEYOND_US } from './tape-writer.ts';

/**
 * Reads the part of YAML that nearly every manifest keeps to: block mappings and sequences, scalars and flow
 * collections on one line, block scalars, comments, several documents. Undefined for a text with anything else in it
 * (anchors, aliases, tags, directives, `<<`, explicit keys, scalars over several lines, tabs, carriage returns, a
 * mistake): then a whole parser has to decide. What it reads, it reads as js-yaml 5.5 does, in a tenth of the time.
 */
export function readTape(text: string): Tape | undefined {
  if (text.includes('\r') || text.includes('\0') || text.includes('\x7f')) return undefined;
  if (Buffer.byteLength(text) !== text.length && BEYOND.test(text)) return undefined;
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error === BEYOND_US) return undefined;
    throw error;
  }
}

/** What is not printable, and what some readers take for a line break or a mark. */
const BEYOND = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;

/** Reads documents and the blocks in them. */
class Reader extends LineReader {
  private lineStart = 0;
  /** The column of the next token, once `seek` has found it; -1 where the document ends. */
  private column = 0;

  read(): Tape {
    this.seek();
    let marked = false;
    while (this.position < this.length) {
      if (this.column < 0) {
        // A marker: what stands behind it on its line is left to a whole parser.
        if (marked) this.document();
        marked = true;
        this.position += 3;
        this.endLine();
        this.seek();
      } else {
        this.document();
        marked = false;
        if (this.column >= 0) throw BEYOND_US;
      }
    }
    if (marked) this.document();
    return this.tape();
  }

  /** One document: the block at the token that was found, or an absent value where there is none. */
  private document(): void {
    this.roots.push(this.size);
    if (this.column < 0) this.absent();
    else this.block(this.column);
  }

  /** Finds the next token from the start of a line on, past blank lines and comments. */
  private seek(): void {
    const text = this.text;
    let at = this.position;
    for (;;) {
      const start = at;
      let code = text.charCodeAt(at);
      while (code === SPACE) code = text.charCodeAt(++at);
      if (code === BREAK) {
        at++;
        continue;
      }
      if (code === HASH) {
        at = this.commentEnd(at) + 1;
        if (at <= this.length) continue;
        at = this.length;
      }
      this.position = at;
      this.lineStart = start;
      if (at >= this.length) this.column = -1;
      else {
        this.column = at - start;
        if (this.column === 0 && (code === DASH || code === DOT)) this.mark(code);
      }
      return;
    }
  }

  /** Whether the line is a marker: `---` ends the document, `...` is left to a whole parser. */
  private mark(code: number): void {
    const text = this.text;
    const at = this.position;
    if (text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return;
    if (code === DOT || !(at + 3 >= this.length || isBlank(text.charCodeAt(at + 3)))) throw BEYOND_US;
    this.column = -1;
  }

  /** A block collection at the token on a new line. Scalars there are left to a whole parser. */
  private block(column: number): void {
    if (this.isItem()) this.sequence(column);
    else this.mapping(column);
  }

  private sequence(column: number): void {
    const node = this.open(SEQ, this.position);
    for (;;) {
      this.position++;
      this.spaces();
      if (this.isLineEnd()) this.nested(column, false);
      else this.item(column);
      if (this.column > column) throw BEYOND_US;
      if (this.column < column || !this.isItem()) break;
    }
    this.close(node);
  }

  /** What stands behind a dash on its line: a collection of its own, or a value. */
  private item(column: number): void {
    const inner = this.position - this.lineStart;
    if (this.isItem()) this.sequence(inner);
    else if (this.isKey()) this.mapping(inner);
    else this.value(column);
  }

  /** The value on the lines below a key or a dash; absent where the next token stands no deeper. */
  private nested(column: number, isValue: boolean): void {
    this.endLine();
    this.seek();
    if (this.column > column) this.block(this.column);
    else if (isValue && this.column === column && this.isItem()) this.sequence(column);
    else this.absent();
  }

  private mapping(column: number): void {
    const node = this.open(MAP, this.position);
    let count = 0;
    for (;;) {
      this.key();
      count++;
      this.position++;
      this.spaces();
      if (this.isLineEnd()) this.nested(column, true);
      else this.value(column);
      if (this.column !== column) break;
      if (this.isItem()) throw BEYOND_US;
    }
    if (this.column > column) throw BEYOND_US;
    this.close(node);
    if (count > 1) this.repeats(node, count);
  }

  /** A value that begins on the line of its key or dash; then the next token is found. */
  private value(column: number): void {
    const start = this.position;
    const code = this.text.charCodeAt(start);
    if (code === PIPE || code === GREATER) this.blockScalar(column + 1, code === PIPE ? LITERAL : FOLDED);
    else {
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) this.quoted(code);
      else if (code === LEFT_BRACE || code === LEFT_BRACKET) this.flow(code);
      else {
        const end = this.plainEnd();
        if (this.text.charCodeAt(end) === COLON) throw BEYOND_US;
        this.scalar(PLAIN, start, end);
        this.position = end;
      }
      this.endLine();
    }
    this.seek();
  }

  /** `|` or `>`, with a mark of what becomes of its last line breaks; an indentation mark is left to a whole parser. */
  private blockScalar(least: number, kind: number): void {
    const text = this.text;
    this.position++;
    const mark = text.charCodeAt(this.position);
    if (mark === DASH || mark === PLUS) this.position++;
    const chomped = mark === DASH ? kind + 1 : mark === PLUS ? kind + 2 : kind;
    this.endLine();
    const start = this.position;
    const end = blockEnd(text, start, least);
    if (CONTROLS.test(text.slice(start, end))) throw BEYOND_US;
    this.scalar(chomped, start, end);
    this.position = end;
  }
}

/**
 * Where a block scalar ends whose first line starts at `start`: its lines are indented as its first with content, and
 * by `least` columns. Blank lines at its end are its own.
 */
function blockEnd(text: string, start: number, least: number): number {
  let line = start;
  let indent = -1;
  let blank = 0;
  for (;;) {
    let at = line;
    let code = text.charCodeAt(at);
    while (code === SPACE) code = text.charCodeAt(++at);
    const column = at - line;
    if (at >= text.length) return column > Math.max(indent, 0) ? at : line;
    if (code === BREAK) {
      if (indent < 0 && column > blank) blank = column;
      line = at + 1;
      continue;
    }
    if (indent < 0) {
      if (code === TAB || (column >= least && column < blank)) return spoilt();
      if (column < least) return line;
      indent = column;
    } else if (column < indent) return line;
    const end = text.indexOf('\n', at);
    if (end < 0) return text.length;
    line = end + 1;
  }
}

function spoilt(): never {
  throw BEYOND_US;
}
