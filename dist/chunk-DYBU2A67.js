import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);

// src/tape.ts
var MAP = 0;
var SEQ = 1;
var PLAIN = 2;
var SINGLE = 3;
var DOUBLE = 4;
var ESCAPED_SINGLE = 5;
var ESCAPED_DOUBLE = 6;
var LITERAL = 7;
var LITERAL_STRIP = 8;
var LITERAL_KEEP = 9;
var FOLDED = 10;
var FOLDED_STRIP = 11;
var FOLDED_KEEP = 12;
var STYLE = {
  [PLAIN]: "plain",
  [SINGLE]: "single",
  [DOUBLE]: "double",
  [ESCAPED_SINGLE]: "single",
  [ESCAPED_DOUBLE]: "double",
  [LITERAL]: "literal",
  [LITERAL_STRIP]: "literal",
  [LITERAL_KEEP]: "literal",
  [FOLDED]: "folded",
  [FOLDED_STRIP]: "folded",
  [FOLDED_KEEP]: "folded"
};
var STRIDE = 3;
var KIND_BITS = 4;
var KIND_MASK = (1 << KIND_BITS) - 1;
var KEY_BIT = 1 << KIND_BITS;
var NEXT_SHIFT = KIND_BITS + 1;
function kindAt(nodes, node) {
  return (nodes[node] ?? 0) & KIND_MASK;
}
function isKeyAt(nodes, node) {
  return ((nodes[node] ?? 0) & KEY_BIT) !== 0;
}
function behind(nodes, node) {
  return (nodes[node] ?? 0) >> NEXT_SHIFT;
}
function readTape(text) {
  if (text.includes("\r") || text.includes("\0") || text.includes("")) return void 0;
  if (Buffer.byteLength(text) !== text.length && BEYOND.test(text)) return void 0;
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error === BEYOND_US) return void 0;
    throw error;
  }
}
var BEYOND = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
var CONTROLS = /[^\t\n\x20-\uffff]/;
var BEYOND_US = new Error("not the plain part of YAML");
var DEPTH_LIMIT = 100;
var NODE_LIMIT = 4e5;
var KEY_LIMIT = 1e3;
var FEW = 24;
var TAB = 9;
var BREAK = 10;
var SPACE = 32;
var DOUBLE_QUOTE = 34;
var HASH = 35;
var SINGLE_QUOTE = 39;
var PLUS = 43;
var COMMA = 44;
var DASH = 45;
var DOT = 46;
var COLON = 58;
var GREATER = 62;
var LEFT_BRACKET = 91;
var BACKSLASH = 92;
var RIGHT_BRACKET = 93;
var LEFT_BRACE = 123;
var PIPE = 124;
var RIGHT_BRACE = 125;
var INDICATORS = marked("?:,[]{}#&*!|>'\"%@`	 ");
var FLOW_INDICATORS = marked(",[]{}");
var ESCAPES = marked('0abtnvfre "/\\N_LP');
function marked(characters) {
  const marks = new Uint8Array(128);
  for (const character of characters) marks[character.charCodeAt(0)] = 1;
  return marks;
}
var scratch = new Int32Array(1 << 14);
var few = new Int32Array(FEW);
var Reader = class {
  #text;
  #length;
  #roots = [];
  #duplicates;
  /** How much of the scratch is written. */
  #size = 0;
  #position = 0;
  #lineStart = 0;
  /** The column of the next token, once `seek` has found it; -1 where the document ends. */
  #column = 0;
  /** Where the scalar before ends: an absent one stands there. */
  #cursor = 0;
  /** How far the nodes so far reach. */
  #reach = 0;
  #depth = 0;
  constructor(text) {
    this.#text = text;
    this.#length = text.length;
  }
  read() {
    this.#seek();
    let marked2 = false;
    while (this.#position < this.#length) {
      if (this.#column < 0) {
        if (marked2) this.#document();
        marked2 = true;
        this.#position += 3;
        this.#endLine();
        this.#seek();
      } else {
        this.#document();
        marked2 = false;
        if (this.#column >= 0) throw BEYOND_US;
      }
    }
    if (marked2) this.#document();
    const nodes = scratch.slice(0, this.#size);
    return { nodes, roots: this.#roots, duplicates: this.#duplicates ?? NONE };
  }
  /** One document: the block at the token that was found, or an absent value where there is none. */
  #document() {
    this.#roots.push(this.#size);
    if (this.#column < 0) this.#absent();
    else this.#block(this.#column);
  }
  /** Finds the next token from the start of a line on, past blank lines and comments. */
  #seek() {
    const text = this.#text;
    let at = this.#position;
    for (; ; ) {
      const start = at;
      let code = text.charCodeAt(at);
      while (code === SPACE) code = text.charCodeAt(++at);
      if (code === BREAK) {
        at++;
        continue;
      }
      if (code === HASH) {
        at = text.indexOf("\n", at) + 1;
        if (at > 0) continue;
        at = this.#length;
      }
      this.#position = at;
      this.#lineStart = start;
      if (at >= this.#length) this.#column = -1;
      else {
        this.#column = at - start;
        if (this.#column === 0 && (code === DASH || code === DOT)) this.#mark(code);
      }
      return;
    }
  }
  /** Whether the line is a marker: `---` ends the document, `...` is left to a whole parser. */
  #mark(code) {
    const text = this.#text;
    const at = this.#position;
    if (text.charCodeAt(at + 1) !== code || text.charCodeAt(at + 2) !== code) return;
    if (code === DOT || !(at + 3 >= this.#length || isBlank(text.charCodeAt(at + 3)))) throw BEYOND_US;
    this.#column = -1;
  }
  /** Reads the rest of a line that may hold no more than a comment. */
  #endLine() {
    const text = this.#text;
    let at = this.#position;
    let code = text.charCodeAt(at);
    if (code === SPACE) {
      do
        code = text.charCodeAt(++at);
      while (code === SPACE);
      if (code === HASH) {
        at = text.indexOf("\n", at);
        if (at < 0) at = this.#length;
        code = text.charCodeAt(at);
      }
    }
    if (code === BREAK) this.#position = at + 1;
    else if (at >= this.#length) this.#position = at;
    else throw BEYOND_US;
  }
  /** A block collection at the token on a new line. Scalars there are left to a whole parser. */
  #block(column) {
    if (this.#isItem()) this.#sequence(column);
    else this.#mapping(column);
  }
  #isItem() {
    return this.#text.charCodeAt(this.#position) === DASH && this.#endsWord(this.#position + 1);
  }
  #endsWord(at) {
    const code = this.#text.charCodeAt(at);
    return code === SPACE || code === BREAK || at >= this.#length;
  }
  #open(kind, start) {
    if (++this.#depth > DEPTH_LIMIT) throw BEYOND_US;
    this.#push(kind, start, start + 1);
    return this.#size - STRIDE;
  }
  /** Ends a collection where the last node in it ends. */
  #close(node) {
    this.#depth--;
    scratch[node] = (scratch[node] ?? 0) & (KIND_MASK | KEY_BIT) | this.#size << NEXT_SHIFT;
    scratch[node + 2] = this.#reach;
  }
  #push(kind, start, end) {
    const at = this.#size;
    if (at + STRIDE > scratch.length) grow();
    scratch[at] = kind | at + STRIDE << NEXT_SHIFT;
    scratch[at + 1] = start;
    scratch[at + 2] = end;
    if (end > this.#reach) this.#reach = end;
    this.#size = at + STRIDE;
    if (at > NODE_LIMIT * STRIDE) throw BEYOND_US;
  }
  #scalar(kind, start, end) {
    this.#push(kind, start, end);
    this.#cursor = end;
  }
  #absent() {
    this.#push(PLAIN, this.#cursor, this.#cursor);
  }
  #sequence(column) {
    const node = this.#open(SEQ, this.#position);
    for (; ; ) {
      this.#position++;
      this.#spaces();
      if (this.#isLineEnd()) this.#nested(column, false);
      else this.#item(column);
      if (this.#column > column) throw BEYOND_US;
      if (this.#column < column || !this.#isItem()) break;
    }
    this.#close(node);
  }
  /** What stands behind a dash on its line: a collection of its own, or a value. */
  #item(column) {
    const inner = this.#position - this.#lineStart;
    if (this.#isItem()) this.#sequence(inner);
    else if (this.#isKey()) this.#mapping(inner);
    else this.#value(column);
  }
  /** The value on the lines below a key or a dash; absent where the next token stands no deeper. */
  #nested(column, isValue) {
    this.#endLine();
    this.#seek();
    if (this.#column > column) this.#block(this.#column);
    else if (isValue && this.#column === column && this.#isItem()) this.#sequence(column);
    else this.#absent();
  }
  #mapping(column) {
    const node = this.#open(MAP, this.#position);
    let count = 0;
    for (; ; ) {
      this.#key();
      count++;
      this.#position++;
      this.#spaces();
      if (this.#isLineEnd()) this.#nested(column, true);
      else this.#value(column);
      if (this.#column !== column) break;
      if (this.#isItem()) throw BEYOND_US;
    }
    if (this.#column > column) throw BEYOND_US;
    this.#close(node);
    if (count > 1) this.#repeats(node, count);
  }
  #spaces() {
    let at = this.#position;
    while (this.#text.charCodeAt(at) === SPACE) at++;
    this.#position = at;
  }
  /** Whether a line holds no more than spaces and a comment; `#` counts behind a space alone. */
  #isLineEnd() {
    const at = this.#position;
    const code = this.#text.charCodeAt(at);
    if (code === BREAK || at >= this.#length) return true;
    if (code !== HASH || this.#text.charCodeAt(at - 1) !== SPACE) return false;
    this.#position = at - 1;
    return true;
  }
  /** Whether a key stands at the position; nothing is read. */
  #isKey() {
    const code = this.#text.charCodeAt(this.#position);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const end = this.#quotedEnd(code);
      return this.#text.charCodeAt(end + 1) === COLON && this.#endsWord(end + 2);
    }
    if (code === LEFT_BRACE || code === LEFT_BRACKET || code === PIPE || code === GREATER) return false;
    return this.#text.charCodeAt(this.#plainEnd()) === COLON;
  }
  /** Reads a key up to its colon. */
  #key() {
    const start = this.#position;
    const code = this.#text.charCodeAt(start);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      const end2 = this.#quotedEnd(code);
      if (this.#escaped || this.#text.charCodeAt(end2 + 1) !== COLON || !this.#endsWord(end2 + 2)) throw BEYOND_US;
      this.#scalar((code === DOUBLE_QUOTE ? DOUBLE : SINGLE) | KEY_BIT, start + 1, end2);
      this.#position = end2 + 1;
      return;
    }
    const end = this.#plainEnd();
    if (this.#text.charCodeAt(end) !== COLON || end - start > KEY_LIMIT) throw BEYOND_US;
    if (end - start === 2 && this.#text.startsWith("<<", start)) throw BEYOND_US;
    this.#scalar(PLAIN | KEY_BIT, start, end);
    this.#position = end;
  }
  /** A value that begins on the line of its key or dash; then the next token is found. */
  #value(column) {
    const start = this.#position;
    const code = this.#text.charCodeAt(start);
    if (code === PIPE || code === GREATER) this.#blockScalar(column + 1, code === PIPE ? LITERAL : FOLDED);
    else {
      if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) this.#quoted(code);
      else if (code === LEFT_BRACE || code === LEFT_BRACKET) this.#flow(code);
      else {
        const end = this.#plainEnd();
        if (this.#text.charCodeAt(end) === COLON) throw BEYOND_US;
        this.#scalar(PLAIN, start, end);
        this.#position = end;
      }
      this.#endLine();
    }
    this.#seek();
  }
  /** The end of the plain scalar at the position: before the colon of a key, a comment, or the end of the line. */
  #plainEnd() {
    const text = this.#text;
    let at = this.#position;
    let code = text.charCodeAt(at);
    if (code < 128 && INDICATORS[code] === 1) throw BEYOND_US;
    if (code === DASH && (this.#endsWord(at + 1) || text.startsWith("---", at))) throw BEYOND_US;
    for (; ; ) {
      while (code > COLON || code < COLON && code > HASH || code === DOUBLE_QUOTE || code === 33)
        code = text.charCodeAt(++at);
      if (code === COLON) {
        if (this.#endsWord(at + 1)) break;
      } else if (code === HASH) {
        if (text.charCodeAt(at - 1) === SPACE) break;
      } else if (code === BREAK || at >= this.#length) break;
      else if (code < SPACE) throw BEYOND_US;
      code = text.charCodeAt(++at);
    }
    if (code === COLON && text.charCodeAt(at - 1) === SPACE) throw BEYOND_US;
    while (text.charCodeAt(at - 1) === SPACE) at--;
    return at;
  }
  #escaped = false;
  /** The offset of the closing quote; `#escaped` says whether there are escapes before it. */
  #quotedEnd(quote) {
    const text = this.#text;
    this.#escaped = false;
    for (let at = this.#position + 1; at < this.#length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        if (quote === DOUBLE_QUOTE || text.charCodeAt(at + 1) !== SINGLE_QUOTE) return at;
        this.#escaped = true;
        at++;
      } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
        this.#escaped = true;
        at = this.#escape(at + 1);
      } else if (code < SPACE) break;
    }
    throw BEYOND_US;
  }
  /** The last character of an escape. */
  #escape(at) {
    const code = this.#text.charCodeAt(at);
    if (code < 128 && ESCAPES[code] === 1) return at;
    const digits = code === 120 ? 2 : code === 117 ? 4 : 0;
    if (digits === 0 || !/^[0-9a-fA-F]+$/.test(this.#text.slice(at + 1, at + 1 + digits).padEnd(digits, "-")))
      throw BEYOND_US;
    return at + digits;
  }
  #quoted(quote) {
    const start = this.#position + 1;
    const end = this.#quotedEnd(quote);
    if (quote === DOUBLE_QUOTE) this.#scalar(this.#escaped ? ESCAPED_DOUBLE : DOUBLE, start, end);
    else this.#scalar(this.#escaped ? ESCAPED_SINGLE : SINGLE, start, end);
    this.#position = end + 1;
  }
  /** A flow collection on one line. */
  #flow(open2) {
    const isMap = open2 === LEFT_BRACE;
    const node = this.#open(isMap ? MAP : SEQ, this.#position);
    const close = isMap ? RIGHT_BRACE : RIGHT_BRACKET;
    let count = 0;
    this.#position++;
    for (; ; ) {
      this.#spaces();
      if (this.#text.charCodeAt(this.#position) === close) break;
      if (isMap) this.#flowKey();
      count++;
      this.#flowValue();
      this.#spaces();
      const code = this.#text.charCodeAt(this.#position);
      if (code === close) break;
      if (code !== COMMA) throw BEYOND_US;
      this.#position++;
    }
    this.#position++;
    this.#close(node);
    if (isMap && count > 1) this.#repeats(node, count);
  }
  #flowKey() {
    const start = this.#position;
    const code = this.#text.charCodeAt(start);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) {
      this.#quoted(code);
      if (this.#escaped) throw BEYOND_US;
    } else this.#flowPlain();
    if (this.#text.charCodeAt(this.#position) !== COLON || this.#text.charCodeAt(this.#position + 1) !== SPACE)
      throw BEYOND_US;
    if (this.#text.startsWith("<<", start)) throw BEYOND_US;
    const node = this.#size - STRIDE;
    scratch[node] = (scratch[node] ?? 0) | KEY_BIT;
    this.#position++;
    this.#spaces();
  }
  #flowValue() {
    const code = this.#text.charCodeAt(this.#position);
    if (code === DOUBLE_QUOTE || code === SINGLE_QUOTE) this.#quoted(code);
    else if (code === LEFT_BRACE || code === LEFT_BRACKET) this.#flow(code);
    else this.#flowPlain();
  }
  /** A plain scalar inside a flow collection: up to a comma, a bracket, or a colon with a space behind it. */
  #flowPlain() {
    const text = this.#text;
    const start = this.#position;
    let at = start;
    let code = text.charCodeAt(at);
    if (code < 128 && INDICATORS[code] === 1) throw BEYOND_US;
    if (code === DASH && (this.#endsWord(at + 1) || isFlowIndicator(text.charCodeAt(at + 1)))) throw BEYOND_US;
    while (!isFlowIndicator(code)) {
      if (code < SPACE || code === HASH || at >= this.#length) throw BEYOND_US;
      if (code === COLON) {
        const next = text.charCodeAt(at + 1);
        if (this.#endsWord(at + 1)) break;
        if (isFlowIndicator(next)) throw BEYOND_US;
      }
      code = text.charCodeAt(++at);
    }
    if (code === COLON && text.charCodeAt(at - 1) === SPACE) throw BEYOND_US;
    while (text.charCodeAt(at - 1) === SPACE) at--;
    this.#scalar(PLAIN, start, at);
    this.#position = at;
  }
  /** `|` or `>`, with a mark of what becomes of its last line breaks; an indentation mark is left to a whole parser. */
  #blockScalar(least, kind) {
    const text = this.#text;
    this.#position++;
    const mark = text.charCodeAt(this.#position);
    if (mark === DASH || mark === PLUS) this.#position++;
    const chomped = mark === DASH ? kind + 1 : mark === PLUS ? kind + 2 : kind;
    this.#endLine();
    const start = this.#position;
    const end = blockEnd(text, start, least);
    if (CONTROLS.test(text.slice(start, end))) throw BEYOND_US;
    this.#scalar(chomped, start, end);
    this.#position = end;
  }
  /** Notes the keys of a mapping that stand there before. */
  #repeats(node, count) {
    if (count > FEW) {
      this.#compareAll(node);
      return;
    }
    let written = 0;
    for (let key = node + STRIDE; key < this.#size; key = behind(scratch, key + STRIDE)) {
      for (let i = 0; i < written; i++) {
        const before = few[i] ?? 0;
        if (!this.#equal(key, before)) continue;
        this.#repeat(key, before);
        break;
      }
      few[written++] = key;
    }
  }
  #compareAll(node) {
    const first = /* @__PURE__ */ new Map();
    for (let key = node + STRIDE; key < this.#size; key = behind(scratch, key + STRIDE)) {
      const text = this.#text.slice(scratch[key + 1], scratch[key + 2]);
      const before = first.get(text);
      if (before === void 0) first.set(text, key);
      else this.#repeat(key, before);
    }
  }
  #equal(a, b) {
    const from = scratch[a + 1] ?? 0;
    const other = scratch[b + 1] ?? 0;
    const length = (scratch[a + 2] ?? 0) - from;
    if ((scratch[b + 2] ?? 0) - other !== length) return false;
    const text = this.#text;
    for (let i = length - 1; i >= 0; i--) if (text.charCodeAt(from + i) !== text.charCodeAt(other + i)) return false;
    return true;
  }
  #repeat(key, first) {
    this.#duplicates ??= [];
    this.#duplicates.push({ document: this.#roots.length - 1, key, first });
  }
};
var NONE = [];
function blockEnd(text, start, least) {
  let line = start;
  let indent = -1;
  let blank = 0;
  for (; ; ) {
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
    const end = text.indexOf("\n", at);
    if (end < 0) return text.length;
    line = end + 1;
  }
}
function spoilt() {
  throw BEYOND_US;
}
function grow() {
  const larger = new Int32Array(scratch.length * 2);
  larger.set(scratch);
  scratch = larger;
}
function isBlank(code) {
  return code === SPACE || code === BREAK;
}
function isFlowIndicator(code) {
  return code < 128 && FLOW_INDICATORS[code] === 1;
}

// src/light-tree.ts
var KEPT_NODES = 2e4;
var looked = [];
var kept = 0;
function letGo(latest) {
  const sheets = looked;
  looked = [];
  for (const sheet of sheets) {
    if (sheet !== latest && kept > KEPT_NODES / 2) kept -= sheet.forget();
    else looked.push(sheet);
  }
}
var OPEN_LIMIT = 1 << 18;
var open = [];
var openSize = 0;
var TextChanged = class extends Error {
  constructor(path) {
    super(`${path} has changed while it was read`);
  }
};
var Sheet = class {
  path;
  decode;
  nodes;
  #again;
  #length;
  #text;
  #made = [];
  #count = 0;
  /** `tape` is that of the text. Where `again` reads the text anew, it is not kept for ever. */
  constructor(path, text, { nodes }, decode, again) {
    this.path = path;
    this.decode = decode;
    this.#again = again;
    this.nodes = nodes;
    this.#length = text.length;
    this.#text = text;
    if (again) this.#note();
  }
  get text() {
    return this.#text ?? this.#open();
  }
  /** Whether the text is let go, so that no part of it may hold on to the whole. */
  get isLent() {
    return this.#again !== void 0;
  }
  #open() {
    const text = this.#again?.() ?? "";
    if (text.length !== this.#length) throw new TextChanged(this.path);
    this.#text = text;
    this.#note();
    return text;
  }
  #note() {
    open.push(this);
    openSize += this.#length;
    if (openSize <= OPEN_LIMIT) return;
    const half = open.length >> 1;
    for (const sheet of open.slice(0, half)) sheet.#close();
    open = open.slice(half);
  }
  #close() {
    this.#text = void 0;
    openSize -= this.#length;
  }
  /** Notes that a collection keeps what is in it, so that it can be told to forget. */
  made(collection, count) {
    if (this.#made.length === 0) looked.push(this);
    this.#made.push(collection);
    this.#count += count;
    kept += count;
    if (kept > KEPT_NODES) letGo(this);
  }
  /** Lets all trees go; says how many nodes they had. */
  forget() {
    const count = this.#count;
    for (const collection of this.#made) collection.forget();
    this.#made = [];
    this.#count = 0;
    return count;
  }
};
function treeAt(sheet, node) {
  const { nodes } = sheet;
  const kind = kindAt(nodes, node);
  if (kind > SEQ) return scalarAt(sheet, node);
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return kind === MAP ? new LightMap(sheet, node, start, end) : new LightSeq(sheet, node, start, end);
}
function scalarAt(sheet, node) {
  const { path, text, nodes, decode } = sheet;
  const kind = kindAt(nodes, node);
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return {
    kind: "scalar",
    text: kind < ESCAPED_SINGLE ? sliceOf(sheet, text, start, end) : decode(kind, text, start, end),
    plain: kind === PLAIN,
    style: STYLE[kind] ?? "plain",
    path,
    start,
    end
  };
}
var COPIED = 13;
function sliceOf(sheet, text, start, end) {
  const slice = text.slice(start, end);
  return sheet.isLent && slice.length >= COPIED ? ` ${slice}`.slice(1) : slice;
}
var LightMap = class {
  kind = "map";
  path;
  start;
  end;
  #sheet;
  #node;
  #entries;
  constructor(sheet, node, start, end) {
    this.path = sheet.path;
    this.start = start;
    this.end = end;
    this.#sheet = sheet;
    this.#node = node;
  }
  get entries() {
    if (this.#entries) return this.#entries;
    const entries = entriesAt(this.#sheet, this.#node);
    this.#entries = entries;
    this.#sheet.made(this, 2 * entries.length);
    return entries;
  }
  /** The last entry of a key; of what is not made yet no more than that is. */
  entry(key) {
    if (this.#entries) return this.#entries.findLast((entry) => entry.key.text === key);
    const found = keyIn(this.#sheet, this.#node, key);
    return found < 0 ? void 0 : { key: scalarAt(this.#sheet, found), value: treeAt(this.#sheet, found + STRIDE) };
  }
  /** The value of the last entry of a key. */
  value(key) {
    if (this.#entries) return this.#entries.findLast((entry) => entry.key.text === key)?.value;
    const found = keyIn(this.#sheet, this.#node, key);
    return found < 0 ? void 0 : treeAt(this.#sheet, found + STRIDE);
  }
  forget() {
    this.#entries = void 0;
  }
  /** Reads it off its tape. */
  read(reader, argument) {
    return reader(this.#sheet, this.#node, argument);
  }
};
function isLight(node) {
  return node instanceof LightMap || node instanceof LightSeq;
}
var LightSeq = class {
  kind = "seq";
  path;
  start;
  end;
  #sheet;
  #node;
  #items;
  constructor(sheet, node, start, end) {
    this.path = sheet.path;
    this.start = start;
    this.end = end;
    this.#sheet = sheet;
    this.#node = node;
  }
  get items() {
    if (this.#items) return this.#items;
    const items = nodesIn(this.#sheet, this.#node);
    this.#items = items;
    this.#sheet.made(this, items.length);
    return items;
  }
  forget() {
    this.#items = void 0;
  }
  /** Reads it off its tape. */
  read(reader, argument) {
    return reader(this.#sheet, this.#node, argument);
  }
};
function entriesAt(sheet, node) {
  const { nodes } = sheet;
  const entries = [];
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; ) {
    const value = at + STRIDE;
    entries.push({ key: scalarAt(sheet, at), value: treeAt(sheet, value) });
    at = behind(nodes, value);
  }
  return entries;
}
function keyIn({ nodes, text }, node, key) {
  const end = behind(nodes, node);
  let found = -1;
  for (let at = node + STRIDE; at < end; at = behind(nodes, at + STRIDE)) {
    const start = nodes[at + 1] ?? 0;
    if ((nodes[at + 2] ?? 0) - start === key.length && text.startsWith(key, start)) found = at;
  }
  return found;
}
function nodesIn(sheet, node) {
  const { nodes } = sheet;
  const items = [];
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at = behind(nodes, at)) items.push(treeAt(sheet, at));
  return items;
}
function mayHoldKey(node, words) {
  return isLight(node) ? node.read(holdsKey, words) : true;
}
function textsUnderKeys(node, words) {
  return isLight(node) ? node.read(textsUnder, words) : void 0;
}
function textsUnder(sheet, node, words) {
  const { nodes } = sheet;
  const texts = [];
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; ) {
    const speaks = isKeyAt(nodes, at) && includesAny(sheet, at, words);
    const next = speaks ? behind(nodes, at + STRIDE) : at + STRIDE;
    if (speaks) {
      for (let below = at + STRIDE; below < next; below += STRIDE)
        if (kindAt(nodes, below) > SEQ && !isKeyAt(nodes, below)) texts.push(scalarAt(sheet, below).text);
    }
    at = next;
  }
  return texts;
}
function holdsKey(sheet, node, words) {
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at += STRIDE)
    if (isKeyAt(nodes, at) && includesAny(sheet, at, words)) return true;
  return false;
}
function includesAny({ nodes, text }, node, words) {
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  for (let at = start; at < end - 3; at++) {
    const code = text.charCodeAt(at) | 32;
    for (let i = 0; i < words.length; i++) {
      const word = words[i] ?? "";
      if (word.charCodeAt(0) === code && end - at >= word.length && begins(text, at, word)) return true;
    }
  }
  return false;
}
function begins(text, at, word) {
  for (let i = 1; i < word.length; i++) if ((text.charCodeAt(at + i) | 32) !== word.charCodeAt(i)) return false;
  return true;
}

export {
  MAP,
  SEQ,
  PLAIN,
  ESCAPED_SINGLE,
  ESCAPED_DOUBLE,
  LITERAL,
  LITERAL_STRIP,
  LITERAL_KEEP,
  FOLDED,
  FOLDED_STRIP,
  FOLDED_KEEP,
  STRIDE,
  kindAt,
  behind,
  readTape,
  TextChanged,
  Sheet,
  treeAt,
  scalarAt,
  LightMap,
  isLight,
  mayHoldKey,
  textsUnderKeys
};
