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
  if (BEYOND_ASCII.test(text) && BEYOND.test(text)) return void 0;
  try {
    return new Reader(text).read();
  } catch (error) {
    if (error === BEYOND_US) return void 0;
    throw error;
  }
}
var BEYOND_ASCII = /[^\t\n\x20-\x7e]/;
var BEYOND = /[^\t\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd]/;
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
    let at2 = this.#position;
    for (; ; ) {
      const start = at2;
      let code = text.charCodeAt(at2);
      while (code === SPACE) code = text.charCodeAt(++at2);
      if (code === BREAK) {
        at2++;
        continue;
      }
      if (code === HASH) {
        at2 = text.indexOf("\n", at2) + 1;
        if (at2 > 0) continue;
        at2 = this.#length;
      }
      this.#position = at2;
      this.#lineStart = start;
      if (at2 >= this.#length) this.#column = -1;
      else {
        this.#column = at2 - start;
        if (this.#column === 0 && (code === DASH || code === DOT)) this.#mark(code);
      }
      return;
    }
  }
  /** Whether the line is a marker: `---` ends the document, `...` is left to a whole parser. */
  #mark(code) {
    const text = this.#text;
    const at2 = this.#position;
    if (text.charCodeAt(at2 + 1) !== code || text.charCodeAt(at2 + 2) !== code) return;
    if (code === DOT || !(at2 + 3 >= this.#length || isBlank(text.charCodeAt(at2 + 3)))) throw BEYOND_US;
    this.#column = -1;
  }
  /** Reads the rest of a line that may hold no more than a comment. */
  #endLine() {
    const text = this.#text;
    let at2 = this.#position;
    let code = text.charCodeAt(at2);
    if (code === SPACE) {
      do
        code = text.charCodeAt(++at2);
      while (code === SPACE);
      if (code === HASH) {
        at2 = text.indexOf("\n", at2);
        if (at2 < 0) at2 = this.#length;
        code = text.charCodeAt(at2);
      }
    }
    if (code === BREAK) this.#position = at2 + 1;
    else if (at2 >= this.#length) this.#position = at2;
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
  #endsWord(at2) {
    const code = this.#text.charCodeAt(at2);
    return code === SPACE || code === BREAK || at2 >= this.#length;
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
    const at2 = this.#size;
    if (at2 + STRIDE > scratch.length) grow();
    scratch[at2] = kind | at2 + STRIDE << NEXT_SHIFT;
    scratch[at2 + 1] = start;
    scratch[at2 + 2] = end;
    if (end > this.#reach) this.#reach = end;
    this.#size = at2 + STRIDE;
    if (at2 > NODE_LIMIT * STRIDE) throw BEYOND_US;
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
    let at2 = this.#position;
    while (this.#text.charCodeAt(at2) === SPACE) at2++;
    this.#position = at2;
  }
  /** Whether a line holds no more than spaces and a comment; `#` counts behind a space alone. */
  #isLineEnd() {
    const at2 = this.#position;
    const code = this.#text.charCodeAt(at2);
    if (code === BREAK || at2 >= this.#length) return true;
    if (code !== HASH || this.#text.charCodeAt(at2 - 1) !== SPACE) return false;
    this.#position = at2 - 1;
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
    let at2 = this.#position;
    let code = text.charCodeAt(at2);
    if (code < 128 && INDICATORS[code] === 1) throw BEYOND_US;
    if (code === DASH && (this.#endsWord(at2 + 1) || text.startsWith("---", at2))) throw BEYOND_US;
    for (; ; ) {
      while (code > COLON || code < COLON && code > HASH || code === DOUBLE_QUOTE || code === 33)
        code = text.charCodeAt(++at2);
      if (code === COLON) {
        if (this.#endsWord(at2 + 1)) break;
      } else if (code === HASH) {
        if (text.charCodeAt(at2 - 1) === SPACE) break;
      } else if (code === BREAK || at2 >= this.#length) break;
      else if (code === TAB) throw BEYOND_US;
      code = text.charCodeAt(++at2);
    }
    if (code === COLON && text.charCodeAt(at2 - 1) === SPACE) throw BEYOND_US;
    while (text.charCodeAt(at2 - 1) === SPACE) at2--;
    return at2;
  }
  #escaped = false;
  /** The offset of the closing quote; `#escaped` says whether there are escapes before it. */
  #quotedEnd(quote) {
    const text = this.#text;
    this.#escaped = false;
    for (let at2 = this.#position + 1; at2 < this.#length; at2++) {
      const code = text.charCodeAt(at2);
      if (code === quote) {
        if (quote === DOUBLE_QUOTE || text.charCodeAt(at2 + 1) !== SINGLE_QUOTE) return at2;
        this.#escaped = true;
        at2++;
      } else if (code === BACKSLASH && quote === DOUBLE_QUOTE) {
        this.#escaped = true;
        at2 = this.#escape(at2 + 1);
      } else if (code < SPACE) break;
    }
    throw BEYOND_US;
  }
  /** The last character of an escape. */
  #escape(at2) {
    const code = this.#text.charCodeAt(at2);
    if (code < 128 && ESCAPES[code] === 1) return at2;
    const digits = code === 120 ? 2 : code === 117 ? 4 : 0;
    if (digits === 0 || !/^[0-9a-fA-F]+$/.test(this.#text.slice(at2 + 1, at2 + 1 + digits).padEnd(digits, "-")))
      throw BEYOND_US;
    return at2 + digits;
  }
  #quoted(quote) {
    const start = this.#position + 1;
    const end = this.#quotedEnd(quote);
    if (quote === DOUBLE_QUOTE) this.#scalar(this.#escaped ? ESCAPED_DOUBLE : DOUBLE, start, end);
    else this.#scalar(this.#escaped ? ESCAPED_SINGLE : SINGLE, start, end);
    this.#position = end + 1;
  }
  /** A flow collection on one line. */
  #flow(open) {
    const isMap = open === LEFT_BRACE;
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
    let at2 = start;
    let code = text.charCodeAt(at2);
    if (code < 128 && INDICATORS[code] === 1) throw BEYOND_US;
    if (code === DASH && (this.#endsWord(at2 + 1) || isFlowIndicator(text.charCodeAt(at2 + 1)))) throw BEYOND_US;
    while (!isFlowIndicator(code)) {
      if (code < SPACE || code === HASH || at2 >= this.#length) throw BEYOND_US;
      if (code === COLON) {
        const next = text.charCodeAt(at2 + 1);
        if (this.#endsWord(at2 + 1)) break;
        if (isFlowIndicator(next)) throw BEYOND_US;
      }
      code = text.charCodeAt(++at2);
    }
    if (code === COLON && text.charCodeAt(at2 - 1) === SPACE) throw BEYOND_US;
    while (text.charCodeAt(at2 - 1) === SPACE) at2--;
    this.#scalar(PLAIN, start, at2);
    this.#position = at2;
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
    let at2 = line;
    let code = text.charCodeAt(at2);
    while (code === SPACE) code = text.charCodeAt(++at2);
    const column = at2 - line;
    if (at2 >= text.length) return column > Math.max(indent, 0) ? at2 : line;
    if (code === BREAK) {
      if (indent < 0 && column > blank) blank = column;
      line = at2 + 1;
      continue;
    }
    if (indent < 0) {
      if (column < least) return code === TAB ? spoilt() : line;
      if (column < blank) return spoilt();
      indent = column;
    } else if (column < indent) return line;
    const end = text.indexOf("\n", at2);
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
var Sheet = class {
  path;
  text;
  decode;
  nodes;
  #made = [];
  #count = 0;
  /** `tape` is that of the text. */
  constructor(path, text, { nodes }, decode) {
    this.path = path;
    this.text = text;
    this.nodes = nodes;
    this.decode = decode;
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
function scalarAt({ path, text, nodes, decode }, node) {
  const kind = kindAt(nodes, node);
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return {
    kind: "scalar",
    text: kind < ESCAPED_SINGLE ? text.slice(start, end) : decode(kind, text, start, end),
    plain: kind === PLAIN,
    style: STYLE[kind] ?? "plain",
    path,
    start,
    end
  };
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
  for (let at2 = node + STRIDE; at2 < end; ) {
    const value = at2 + STRIDE;
    entries.push({ key: scalarAt(sheet, at2), value: treeAt(sheet, value) });
    at2 = behind(nodes, value);
  }
  return entries;
}
function keyIn({ nodes, text }, node, key) {
  const end = behind(nodes, node);
  let found = -1;
  for (let at2 = node + STRIDE; at2 < end; at2 = behind(nodes, at2 + STRIDE)) {
    const start = nodes[at2 + 1] ?? 0;
    if ((nodes[at2 + 2] ?? 0) - start === key.length && text.startsWith(key, start)) found = at2;
  }
  return found;
}
function nodesIn(sheet, node) {
  const { nodes } = sheet;
  const items = [];
  const end = behind(nodes, node);
  for (let at2 = node + STRIDE; at2 < end; at2 = behind(nodes, at2)) items.push(treeAt(sheet, at2));
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
  for (let at2 = node + STRIDE; at2 < end; ) {
    const speaks = isKeyAt(nodes, at2) && includesAny(sheet, at2, words);
    const next = speaks ? behind(nodes, at2 + STRIDE) : at2 + STRIDE;
    if (speaks) {
      for (let below = at2 + STRIDE; below < next; below += STRIDE)
        if (kindAt(nodes, below) > SEQ && !isKeyAt(nodes, below)) texts.push(scalarAt(sheet, below).text);
    }
    at2 = next;
  }
  return texts;
}
function holdsKey(sheet, node, words) {
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let at2 = node + STRIDE; at2 < end; at2 += STRIDE)
    if (isKeyAt(nodes, at2) && includesAny(sheet, at2, words)) return true;
  return false;
}
function includesAny({ nodes, text }, node, words) {
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  for (let i = 0; i < words.length; i++) if (includesWord(text, start, end, words[i] ?? "")) return true;
  return false;
}
function includesWord(text, start, end, word) {
  const first = word.charCodeAt(0);
  for (let at2 = start; at2 <= end - word.length; at2++) {
    if ((text.charCodeAt(at2) | 32) !== first) continue;
    if (text.slice(at2, at2 + word.length).toLowerCase() === word) return true;
  }
  return false;
}

// src/base64.ts
function decodedLength(text) {
  const packed = /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, "") : text;
  if (packed.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(packed)) return void 0;
  const padding = packed.endsWith("==") ? 2 : packed.endsWith("=") ? 1 : 0;
  return packed.length / 4 * 3 - padding;
}
function decodeBase64(text) {
  return Buffer.from(text, "base64");
}
function base64Fault(text) {
  const packed = text.replace(/[\r\n]+/g, "");
  if (/^\s*[{[]/.test(packed)) return "is JSON, not base64: put it under stringData, or encode it";
  if (/\$\{|\{\{|<path:/.test(packed)) return "is a placeholder, not base64";
  if (/[ \t]/.test(packed)) return "holds spaces, which base64 does not allow (a folded block joins lines with spaces)";
  if (/^[A-Za-z0-9_-]*={0,2}$/.test(packed) && /[-_]/.test(packed))
    return "is in the URL alphabet of base64: use + and / for - and _";
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return "is base64 cut short: its padding or its end is missing";
  return "is not base64";
}

// src/scalar.ts
var NAMED = new Map([
  ...["y", "Y", "yes", "Yes", "YES", "true", "True", "TRUE", "on", "On", "ON"].map((s) => [s, true]),
  ...["n", "N", "no", "No", "NO", "false", "False", "FALSE", "off", "Off", "OFF"].map((s) => [s, false]),
  ...["", "~", "null", "Null", "NULL"].map((s) => [s, null])
]);
var LONGEST_NAME = "false".length;
var NOT_FINITE = /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/;
var INTEGER = /^([-+]?)(?:0[xX]([0-9a-fA-F]+)|0[bB]([01]+)|0[oO]?([0-7]+)|(0|[1-9][0-9]*))$/;
var FLOAT = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
var TIMESTAMP = /^[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt ][0-9]{1,2}:[0-9]{1,2}:[0-9]{1,2}.*)?$/;
var LONG_TAG = /^!<tag:yaml\.org,2002:(.*)>$/;
function plainValue(text) {
  if (!mayBeTyped(text)) return text;
  const named = NAMED.get(text);
  if (named !== void 0) return named;
  if (!mayBeNumber(text)) return text;
  if (NOT_FINITE.test(text)) return void 0;
  const integer = integerOf(text);
  return integer === void 0 ? floatOf(text) ?? text : Number(integer);
}
function taggedValue(text, tag) {
  switch (tag.replace(LONG_TAG, "!!$1")) {
    case "!!binary":
      return decodedLength(text) === void 0 ? void 0 : decodeBase64(text).toString();
    case "!!bool":
      return only(plainValue(text), "boolean");
    case "!!null":
      return plainValue(text) === null ? null : void 0;
    case "!!int":
      return mayBeNumber(text) && integerOf(text) !== void 0 ? plainValue(text) : void 0;
    case "!!float":
      return only(plainValue(text), "number");
    case "!!timestamp":
      return TIMESTAMP.test(text) ? text : void 0;
    default:
      return text;
  }
}
function plainKey(text) {
  if (!mayBeTyped(text)) return text;
  const value = plainValue(text);
  if (value === void 0) return text.replace("+", "").toLowerCase();
  if (value === null) return void 0;
  if (typeof value !== "number") return String(value);
  const integer = integerOf(text);
  if (integer === void 0) return shortFloat(value);
  return integer <= INT64_MAX ? String(integer) : void 0;
}
function only(value, type) {
  return typeof value === type ? value : void 0;
}
function mayBeTyped(text) {
  return text === "" || mayBeNumber(text) || text.length <= LONGEST_NAME && "yYnNtTfFoO~".includes(text.charAt(0));
}
function mayBeNumber(text) {
  return text !== "" && "0123456789+-.".includes(text.charAt(0));
}
var INT64_MIN = -(2n ** 63n);
var INT64_MAX = 2n ** 63n - 1n;
var UINT64_MAX = 2n ** 64n - 1n;
function integerOf(text) {
  if (text.startsWith(".")) return void 0;
  const found = INTEGER.exec(text.replaceAll("_", ""));
  if (!found) return signedBinary(text);
  const [, sign = "", hex, binary, octal, decimal] = found;
  if (decimal !== void 0 && decimal.length < 16) return sign === "-" ? 0 - Number(decimal) : Number(decimal);
  const digits = decimal ?? (hex ? `0x${hex}` : binary ? `0b${binary}` : `0o${octal}`);
  if (digits.length > 70) return void 0;
  const value = sign === "-" ? -BigInt(digits) : BigInt(digits);
  return value >= INT64_MIN && value <= (sign === "" ? UINT64_MAX : INT64_MAX) ? value : void 0;
}
function signedBinary(text) {
  const found = /^0b([-+])([01]{1,64})$/.exec(text.replaceAll("_", ""));
  if (!found) return void 0;
  const value = BigInt(`0b${found[2]}`);
  const signed = found[1] === "-" ? -value : value;
  return signed >= INT64_MIN && signed <= INT64_MAX ? signed : void 0;
}
function floatOf(text) {
  if (text.startsWith(".") && /_(?![0-9])|(?<![0-9])_/.test(text)) return void 0;
  const digits = text.replaceAll("_", "");
  if (!FLOAT.test(digits)) return void 0;
  const value = Number(digits);
  return Number.isFinite(value) ? value : void 0;
}
function shortFloat(value) {
  const rounded = Math.fround(value);
  if (!Number.isFinite(rounded)) return rounded < 0 ? "-.inf" : ".inf";
  if (rounded === 0) return Object.is(rounded, -0) ? "-0" : "0";
  let digits = 0;
  while (Math.fround(Number(rounded.toExponential(digits))) !== rounded) digits++;
  const [mantissa, power] = rounded.toExponential(digits).split("e");
  const exponent = Number(power);
  if (exponent >= -4 && exponent < 6) return String(Number(`${mantissa}e${power}`));
  return `${mantissa}e${exponent < 0 ? "-" : "+"}${String(Math.abs(exponent)).padStart(2, "0")}`;
}

// src/node.ts
function entryOf(node, key) {
  if (node?.kind !== "map") return void 0;
  return node instanceof LightMap ? node.entry(key) : node.entries.findLast((entry) => entry.key.text === key);
}
function valueUnder(node, key) {
  if (node instanceof LightMap) return node.value(key);
  return node.kind === "map" ? node.entries.findLast((entry) => entry.key.text === key)?.value : void 0;
}
function at(node, ...path) {
  return nodeAt(node, path);
}
function nodeAt(node, path) {
  let here = node;
  for (let i = 0; i < path.length && here !== void 0; i++) {
    const step = path[i];
    if (typeof step === "string") here = valueUnder(here, step);
    else here = step !== void 0 && here.kind === "seq" ? here.items[step] : void 0;
  }
  return here && isNull(here) ? void 0 : here;
}
function stringAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "scalar" && scalarOf(found) === found.text ? located(found) : void 0;
}
function textAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "scalar" ? located(found) : void 0;
}
function mapAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "map" ? found : void 0;
}
function itemsAt(node, ...path) {
  const found = nodeAt(node, path);
  return found?.kind === "seq" ? found.items : [];
}
function stringsAt(node, ...path) {
  const found = nodeAt(node, path);
  if (found?.kind !== "map") return [];
  return found.entries.flatMap(
    ({ key, value }) => value.kind === "scalar" ? [{ key: located(key), value: located(value) }] : []
  );
}
function located(node) {
  return { value: node.text, at: { path: node.path, start: node.start, end: node.end } };
}
function isNull(node) {
  return node.kind === "scalar" && (!node.plain || node.text.length <= 4) && scalarOf(node) === null;
}
function jsonOf(node) {
  if (node.kind === "seq") return node.items.map(jsonOf);
  if (node.kind === "map")
    return Object.fromEntries(node.entries.map(({ key, value: value2 }) => [keyOf(key) ?? key.text, jsonOf(value2)]));
  const value = scalarOf(node);
  return value === void 0 ? Number.NaN : value;
}
function scalarOf({ text, plain, tag }) {
  if (plain) return plainValue(text);
  return tag === void 0 ? text : taggedValue(text, tag);
}
function keyOf(key) {
  if (key.plain) return plainKey(key.text);
  if (key.tag === void 0) return key.text;
  const value = taggedValue(key.text, key.tag);
  if (typeof value === "string") return value;
  return value === null || value === void 0 ? void 0 : plainKey(key.text);
}
function scalarNode(text, { path, start, end }) {
  return { kind: "scalar", text, plain: false, style: "plain", path, start, end };
}
function mapNode(entries, { path, start, end }) {
  return { kind: "map", entries, path, start, end };
}
function seqNode(items, { path, start, end }) {
  return { kind: "seq", items, path, start, end };
}
function withEntry(map, key, value) {
  const index = map.entries.findLastIndex((entry) => entry.key.text === key.text);
  if (index < 0) return mapNode([...map.entries, { key, value }], map);
  return mapNode(
    map.entries.map((entry, i) => i === index ? { key: entry.key, value } : entry),
    map
  );
}
function withoutEntry(map, key) {
  return mapNode(
    map.entries.filter((entry) => entry.key.text !== key),
    map
  );
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
  Sheet,
  treeAt,
  scalarAt,
  isLight,
  mayHoldKey,
  textsUnderKeys,
  decodedLength,
  decodeBase64,
  base64Fault,
  plainValue,
  mayBeTyped,
  entryOf,
  at,
  stringAt,
  textAt,
  mapAt,
  itemsAt,
  stringsAt,
  located,
  isNull,
  jsonOf,
  scalarOf,
  keyOf,
  scalarNode,
  mapNode,
  seqNode,
  withEntry,
  withoutEntry
};
