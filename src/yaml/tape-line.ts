import { DOUBLE, ESCAPED_DOUBLE, ESCAPED_SINGLE, KEY_BIT, MAP, PLAIN, SEQ, SINGLE } from './tape.ts';
import {
  BACKSLASH,
  BREAK,
  COLON,
  COMMA,
  DASH,
  DOUBLE_QUOTE,
  ESCAPES,
  GREATER,
  HASH,
  INDICATORS,
  isFlowIndicator,
  LEFT_BRACE,
  LEFT_BRACKET,
  PIPE,
  QUESTION,
  RIGHT_BRACE,
  RIGHT_BRACKET,
  SINGLE_QUOTE,
  SPACE,
} from './tape-character.ts';
import { BEYOND_US, TapeWriter } from './tape-writer.ts';

const KEY_LIMIT = 1_000;
/** Of ASCII, what no comment and no block may hold. */
export const CONTROLS = /[^\t\n\x20-\uffff]/;

/** Reads what stands on one line: keys, scalars, flow collections, and the comment behind them. */
export class LineReader extends TapeWriter {
  protected readonly length: number;
  protected position = 0;
  private escaped = false;

  constructor(text: string) {
    super(text);
    this.length = text.length;
  }

  /** Reads the rest of a line that may hold no more than a comment. */
  protected endLine(): void {
    const text = this.text;
    let at = this.position;
    let code = text.charCodeAt(at);
    if (code === SPACE) {
      do code = text.charCodeAt(++at);
      while (code === SPACE);
      if (code === HASH) {
        at = this.commentEnd(at);
        code = text.charCodeAt(at);
      }
    }
    if (code === BREAK) this.position = at + 1;
    else if (at >= this.length) this.position = at;
    else throw BEYOND_US;
  }

  /** Where the line of a comment ends. */
  protected commentEnd(at: number): number {
    const found = this.text.indexOf('\n', at);
    const end = found < 0 ? this.length : found;
    if (CONTROLS.test(this.text.slice(at, end))) throw BEYOND_US;
    return end;
  }

  protected spaces(): void {
    let at = this.position;
    while (this.text.charCodeAt(at) === SPACE) at++;
    this.position = at;
  }

  /** Whether a line holds no more than spaces and a comment; `#` counts behind a space alone. */
  protected isLineEnd(): boolean {
    const at = this.position;
    const code = this.text.charCodeAt(at);
    if (code === BREAK || at >= this.length) return true;
    if (code !== HASH || this.text.charCodeAt(at - 1) !== SPACE) return false;
    this.position = at - 1;
    return true;
  }

  protected isItem(): boolean {
    return this.text.charCodeAt(this.position) === DASH && this.endsWord(this.position + 1);
  }

  private endsWord(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === SPACE || code === BREAK || at >= this.length;
  }

  /** Whether a key stands at the position; nothing is read. */
  protected isKey(): boolean {
    const code = this.text.charCodeAt(this.position);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const end = this.quotedEnd(code);
      return this.text.charCodeAt(end + 1) === COLON && this.endsWord(end + 2);
    }
    if (code === LEFT_BRACE || code === LEFT_BRACKET || code === PIPE || code === GREATER) return false;
    return this.text.charCodeAt(this.plainEnd()) === COLON;
  }

  /** Reads a key up to its colon. */
  protected key(): void {
    const start = this.position;
    const code = this.text.charCodeAt(start);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const end = this.quotedEnd(code);
      if (this.escaped || this.text.charCodeAt(end + 1) !== COLON || !this.endsWord(end + 2)) throw BEYOND_US;
      this.scalar((code === DOUBLE_QUOTE ? DOUBLE : SINGLE) | KEY_BIT, start + 1, end);
      this.position = end + 1;
      return;
    }
    const end = this.plainEnd();
    if (this.text.charCodeAt(end) !== COLON || end - start > KEY_LIMIT) throw BEYOND_US;
    if (end - start === 2 && this.text.startsWith('<<', start)) throw BEYOND_US;
    this.scalar(PLAIN | KEY_BIT, start, end);
    this.position = end;
  }

  /** The end of the plain scalar at the position: before the colon of a key, a comment, or the end of the line. */
  protected plainEnd(): number {
    const text = this.text;
    let at = this.position;
    let code = text.charCodeAt(at);
    if (code < 128 && INDICATORS[code] === 1) throw BEYOND_US;
    if (code === DASH && (this.endsWord(at + 1) || text.startsWith('---', at))) throw BEYOND_US;
    for (;;) {
      // NaN behind the end is never equal.
      while (code > COLON || (code < COLON && code > HASH) || code === DOUBLE_QUOTE || code === 33)
        code = text.charCodeAt(++at);
      if (code === COLON) {
        if (this.endsWord(at + 1)) break;
      } else if (code === HASH) {
        if (text.charCodeAt(at - 1) === SPACE) break;
      } else if (code === BREAK || at >= this.length) break;
      else if (code < SPACE) throw BEYOND_US;
      code = text.charCodeAt(++at);
    }
    if (code === COLON && text.charCodeAt(at - 1) === SPACE) throw BEYOND_US;
    while (text.charCodeAt(at - 1) === SPACE) at--;
    return at;
  }

  /** The offset of the closing quote; `escaped` says whether there are escapes before it. */
  private quotedEnd(quote: number): number {
    const text = this.text;
    this.escaped = false;
    for (let at = this.position + 1; at < this.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE) return at;
        this.escaped = true;
        at++;
      } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
        this.escaped = true;
        at = this.escape(at + 1);
      } else if (code < SPACE) break;
    }
    throw BEYOND_US;
  }

  /** The last character of an escape. */
  private escape(at: number): number {
    const code = this.text.charCodeAt(at);
    if (code < 128 && ESCAPES[code] === 1) return at;
    const digits = code === 120 ? 2 : code === 117 ? 4 : 0;
    const written = this.text.slice(at + 1, at + 1 + digits).padEnd(digits, '-');
    if (digits === 0 || !/^(?!d[89a-f]..)[0-9a-f]+$/i.test(written)) throw BEYOND_US;
    return at + digits;
  }

  protected quoted(quote: number): void {
    const start = this.position + 1;
    const end = this.quotedEnd(quote);
    if (quote === DOUBLE_QUOTE) this.scalar(this.escaped ? ESCAPED_DOUBLE : DOUBLE, start, end);
    else this.scalar(this.escaped ? ESCAPED_SINGLE : SINGLE, start, end);
    this.position = end + 1;
  }

  /** A flow collection on one line. */
  protected flow(open: number): void {
    const isMap = open === LEFT_BRACE;
    const node = this.open(isMap ? MAP : SEQ, this.position);
    const close = isMap ? RIGHT_BRACE : RIGHT_BRACKET;
    let count = 0;
    this.position++;
    for (;;) {
      this.spaces();
      if (this.text.charCodeAt(this.position) === close) break;
      if (isMap) this.flowKey();
      count++;
      this.flowValue();
      this.spaces();
      const code = this.text.charCodeAt(this.position);
      if (code === close) break;
      if (code !== COMMA) throw BEYOND_US;
      this.position++;
    }
    this.position++;
    this.close(node);
    if (isMap && count > 1) this.repeats(node, count);
  }

  private flowKey(): void {
    const start = this.position;
    const code = this.text.charCodeAt(start);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      this.quoted(code);
      if (this.escaped) throw BEYOND_US;
    } else this.flowPlain();
    if (this.text.charCodeAt(this.position) !== COLON || this.text.charCodeAt(this.position + 1) !== SPACE)
      throw BEYOND_US;
    if (this.text.startsWith('<<', start)) throw BEYOND_US;
    this.turnToKey();
    this.position++;
    this.spaces();
  }

  private flowValue(): void {
    const code = this.text.charCodeAt(this.position);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) this.quoted(code);
    else if (code === LEFT_BRACE || code === LEFT_BRACKET) this.flow(code);
    else this.flowPlain();
  }

  /** A plain scalar inside a flow collection: up to a comma, a bracket, or a colon with a space behind it. */
  private flowPlain(): void {
    const text = this.text;
    const start = this.position;
    let at = start;
    let code = text.charCodeAt(at);
    if (code < 128 && INDICATORS[code] === 1) throw BEYOND_US;
    if (code === DASH && (this.endsWord(at + 1) || isFlowIndicator(text.charCodeAt(at + 1)))) throw BEYOND_US;
    while (!isFlowIndicator(code)) {
      if (code < SPACE || code === HASH || code === QUESTION || at >= this.length) throw BEYOND_US;
      if (code === COLON) {
        const next = text.charCodeAt(at + 1);
        if (this.endsWord(at + 1)) break;
        if (isFlowIndicator(next)) throw BEYOND_US;
      }
      code = text.charCodeAt(++at);
    }
    if (code === COLON && text.charCodeAt(at - 1) === SPACE) throw BEYOND_US;
    while (text.charCodeAt(at - 1) === SPACE) at--;
    this.scalar(PLAIN, start, at);
    this.position = at;
  }
}
