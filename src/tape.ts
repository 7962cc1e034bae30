import type { ScalarStyle } from './documents.ts';

/**
 * The nodes of a text as numbers, three for each node in reading order: what it is, and where it starts and ends.
 * A mapping is followed by its keys and values in turn, a sequence by its items.
 */
export interface Tape {
  /** Of each node first its kind, whether it is a key, and where it ends on the tape: see `kindAt` and the like. */
  readonly nodes: Int32Array;
  /** Where the root of each document stands in `nodes`. */
  readonly roots: readonly number[];
  /** Keys that stand twice in one mapping: the later and the first one, as indexes. */
  readonly duplicates: readonly Repeated[];
}

export interface Repeated {
  readonly document: number;
  readonly key: number;
  readonly first: number;
}

/** Kinds of nodes on a tape. */
export const MAP = 0;
export const SEQ = 1;
export const PLAIN = 2;
const SINGLE = 3;
const DOUBLE = 4;
/** From here on, what a scalar says is not what is written. */
export const ESCAPED_SINGLE = 5;
export const ESCAPED_DOUBLE = 6;
export const LITERAL = 7;
export const LITERAL_STRIP = 8;
export const LITERAL_KEEP = 9;
export const FOLDED = 10;
export const FOLDED_STRIP = 11;
export const FOLDED_KEEP = 12;

/** How each kind of scalar is written. */
export const STYLE: Readonly<Record<number, ScalarStyle>> = {
  [PLAIN]: 'plain',
  [SINGLE]: 'single',
  [DOUBLE]: 'double',
  [ESCAPED_SINGLE]: 'single',
  [ESCAPED_DOUBLE]: 'double',
  [LITERAL]: 'literal',
  [LITERAL_STRIP]: 'literal',
  [LITERAL_KEEP]: 'literal',
  [FOLDED]: 'folded',
  [FOLDED_STRIP]: 'folded',
  [FOLDED_KEEP]: 'folded',
};

/** Numbers for each node. */
export const STRIDE = 3;
const KIND_BITS = 4;
const KIND_MASK = (1 << KIND_BITS) - 1;
const KEY_BIT = 1 << KIND_BITS;
const NEXT_SHIFT = KIND_BITS + 1;

export function kindAt(nodes: Int32Array, node: number): number {
  return (nodes[node] ?? 0) & KIND_MASK;
}

/** Whether a node is the key of an entry. */
export function isKeyAt(nodes: Int32Array, node: number): boolean {
  return ((nodes[node] ?? 0) & KEY_BIT) !== 0;
}

/** The index behind a node and all that is in it. */
export function behind(nodes: Int32Array, node: number): number {
  return (nodes[node] ?? 0) >> NEXT_SHIFT;
}

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
/** Of ASCII, what no block may hold. */
const CONTROLS = /[^\t\n\x20-\uffff]/;
const BEYOND_US = new Error('not the plain part of YAML');

const DEPTH_LIMIT = 100;
/** Nodes of one text; longer ones are left to what bounds each document. */
const NODE_LIMIT = 400_000;
const KEY_LIMIT = 1_000;
/** Mappings up to this size are searched for duplicates by comparing each with each. */
const FEW = 24;

const TAB = 9;
const BREAK = 10;
const SPACE = 32;
const DOUBLE_QUOTE = 34;
const HASH = 35;
const SINGLE_QUOTE = 39;
const PLUS = 43;
const COMMA = 44;
const DASH = 45;
const DOT = 46;
const COLON = 58;
const GREATER = 62;
const LEFT_BRACKET = 91;
const BACKSLASH = 92;
const RIGHT_BRACKET = 93;
const LEFT_BRACE = 123;
const PIPE = 124;
const RIGHT_BRACE = 125;

/** ASCII characters that no plain scalar begins with here. */
const INDICATORS = marked('?:,[]{}#&*!|>\'"%@`\t ');
/** What ends or spoils a plain scalar inside a flow collection. */
const FLOW_INDICATORS = marked(',[]{}');
/** What may stand behind a backslash, digits apart. */
const ESCAPES = marked('0abtnvfre "/\\N_LP');

function marked(characters: string): Uint8Array {
  const marks = new Uint8Array(128);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}

/** The keys of the mapping that is searched for duplicates. */
const few = new Int32Array(FEW);

/** Its members are private by type alone: V8 checks those with a mark at each call, and of these there are millions. */
class Reader {
  private readonly text: string;
  private readonly length: number;
  private readonly roots: number[] = [];
  private duplicates: Repeated[] | undefined;
  /** How much of the scratch is written. */
  private size = 0;
  private position = 0;
  private lineStart = 0;
  /** The column of the next token, once `seek` has found it; -1 where the document ends. */
  private column = 0;
  /** Where the scalar before ends: an absent one stands there. */
  private cursor = 0;
  /** How far the nodes so far reach. */
  private reach = 0;
  private depth = 0;

  constructor(text: string) {
    this.text = text;
    this.length = text.length;
  }

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
    return { nodes: taken(this.size), roots: this.roots, duplicates: this.duplicates ?? NONE };
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
        at = text.indexOf('\n', at) + 1;
        if (at > 0) continue;
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

  /** Reads the rest of a line that may hold no more than a comment. */
  private endLine(): void {
    const text = this.text;
    let at = this.position;
    let code = text.charCodeAt(at);
    if (code === SPACE) {
      do code = text.charCodeAt(++at);
      while (code === SPACE);
      if (code === HASH) {
        at = text.indexOf('\n', at);
        if (at < 0) at = this.length;
        code = text.charCodeAt(at);
      }
    }
    if (code === BREAK) this.position = at + 1;
    else if (at >= this.length) this.position = at;
    else throw BEYOND_US;
  }

  /** A block collection at the token on a new line. Scalars there are left to a whole parser. */
  private block(column: number): void {
    if (this.isItem()) this.sequence(column);
    else this.mapping(column);
  }

  private isItem(): boolean {
    return this.text.charCodeAt(this.position) === DASH && this.endsWord(this.position + 1);
  }

  private endsWord(at: number): boolean {
    const code = this.text.charCodeAt(at);
    return code === SPACE || code === BREAK || at >= this.length;
  }

  private open(kind: number, start: number): number {
    if (++this.depth > DEPTH_LIMIT) throw BEYOND_US;
    this.push(kind, start, start + 1);
    return this.size - STRIDE;
  }

  /** Ends a collection where the last node in it ends. */
  private close(node: number): void {
    this.depth--;
    scratch[node] = ((scratch[node] ?? 0) & (KIND_MASK | KEY_BIT)) | (this.size << NEXT_SHIFT);
    scratch[node + 2] = this.reach;
  }

  private push(kind: number, start: number, end: number): void {
    const at = this.size;
    if (at + STRIDE > scratch.length) grow(at);
    scratch[at] = kind | ((at + STRIDE) << NEXT_SHIFT);
    scratch[at + 1] = start;
    scratch[at + 2] = end;
    if (end > this.reach) this.reach = end;
    this.size = at + STRIDE;
    if (at > NODE_LIMIT * STRIDE) throw BEYOND_US;
  }

  private scalar(kind: number, start: number, end: number): void {
    this.push(kind, start, end);
    this.cursor = end;
  }

  private absent(): void {
    this.push(PLAIN, this.cursor, this.cursor);
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

  private spaces(): void {
    let at = this.position;
    while (this.text.charCodeAt(at) === SPACE) at++;
    this.position = at;
  }

  /** Whether a line holds no more than spaces and a comment; `#` counts behind a space alone. */
  private isLineEnd(): boolean {
    const at = this.position;
    const code = this.text.charCodeAt(at);
    if (code === BREAK || at >= this.length) return true;
    if (code !== HASH || this.text.charCodeAt(at - 1) !== SPACE) return false;
    this.position = at - 1;
    return true;
  }

  /** Whether a key stands at the position; nothing is read. */
  private isKey(): boolean {
    const code = this.text.charCodeAt(this.position);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const end = this.quotedEnd(code);
      return this.text.charCodeAt(end + 1) === COLON && this.endsWord(end + 2);
    }
    if (code === LEFT_BRACE || code === LEFT_BRACKET || code === PIPE || code === GREATER) return false;
    return this.text.charCodeAt(this.plainEnd()) === COLON;
  }

  /** Reads a key up to its colon. */
  private key(): void {
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

  /** The end of the plain scalar at the position: before the colon of a key, a comment, or the end of the line. */
  private plainEnd(): number {
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

  private escaped = false;

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
    if (digits === 0 || !/^[0-9a-fA-F]+$/.test(this.text.slice(at + 1, at + 1 + digits).padEnd(digits, '-')))
      throw BEYOND_US;
    return at + digits;
  }

  private quoted(quote: number): void {
    const start = this.position + 1;
    const end = this.quotedEnd(quote);
    if (quote === DOUBLE_QUOTE) this.scalar(this.escaped ? ESCAPED_DOUBLE : DOUBLE, start, end);
    else this.scalar(this.escaped ? ESCAPED_SINGLE : SINGLE, start, end);
    this.position = end + 1;
  }

  /** A flow collection on one line. */
  private flow(open: number): void {
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
    const node = this.size - STRIDE;
    scratch[node] = (scratch[node] ?? 0) | KEY_BIT;
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
      if (code < SPACE || code === HASH || at >= this.length) throw BEYOND_US;
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

  /** Notes the keys of a mapping that stand there before. */
  private repeats(node: number, count: number): void {
    if (count > FEW) {
      this.compareAll(node);
      return;
    }
    let written = 0;
    for (let key = node + STRIDE; key < this.size; key = behind(scratch, key + STRIDE)) {
      for (let i = 0; i < written; i++) {
        const before = few[i] ?? 0;
        if (!this.equal(key, before)) continue;
        this.repeat(key, before);
        break;
      }
      few[written++] = key;
    }
  }

  private compareAll(node: number): void {
    const first = new Map<string, number>();
    for (let key = node + STRIDE; key < this.size; key = behind(scratch, key + STRIDE)) {
      const text = this.text.slice(scratch[key + 1], scratch[key + 2]);
      const before = first.get(text);
      if (before === undefined) first.set(text, key);
      else this.repeat(key, before);
    }
  }

  private equal(a: number, b: number): boolean {
    const from = scratch[a + 1] ?? 0;
    const other = scratch[b + 1] ?? 0;
    const length = (scratch[a + 2] ?? 0) - from;
    if ((scratch[b + 2] ?? 0) - other !== length) return false;
    const text = this.text;
    for (let i = length - 1; i >= 0; i--) if (text.charCodeAt(from + i) !== text.charCodeAt(other + i)) return false;
    return true;
  }

  private repeat(key: number, first: number): void {
    this.duplicates ??= [];
    this.duplicates.push({ document: this.roots.length - 1, key, first });
  }
}

const NONE: readonly Repeated[] = [];

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
      if (column < least) return code === TAB ? spoilt() : line;
      if (column < blank) return spoilt();
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

/** Numbers of one slab. Tapes share it: each memory of its own would cost more than to read the text. */
const SLAB = 1 << 14;
/** What is left of the slab, on which the next tape is written. */
let scratch = new Int32Array(SLAB);

/** What is written on the scratch so far, which goes on behind it. */
function taken(size: number): Int32Array {
  if (scratch.length > SLAB) {
    const apart = scratch.slice(0, size);
    scratch = new Int32Array(0);
    return apart;
  }
  const nodes = scratch.subarray(0, size);
  scratch = scratch.subarray(size);
  return nodes;
}

function grow(size: number): void {
  const larger = new Int32Array(Math.max(SLAB, size * 2));
  larger.set(scratch.subarray(0, size));
  scratch = larger;
}

function isBlank(code: number): boolean {
  return code === SPACE || code === BREAK;
}

function isFlowIndicator(code: number): boolean {
  return code < 128 && FLOW_INDICATORS[code] === 1;
}
