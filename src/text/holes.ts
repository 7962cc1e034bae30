/** A JSON text whose template holes are filled in place, so that offsets stay; `quoted` and `bare` are characters of no other use in it. */
export interface Filled {
  readonly text: string;
  /** Number of holes. */
  readonly holes: number;
  /** Stands for each character of a hole inside a JSON string. */
  readonly quoted: string;
  /** Stands for each character of a hole outside of strings, which is filled with a string of them. */
  readonly bare: string;
}

const CONTROL = /^-?\s*(?:if|else|end|range|with|define|block|break|continue)\b/;
const SILENT = /^-?\s*(?:\/\*|\$\w*\s*:?=)/;

/**
 * Fills the holes of a JSON template: `{{ … }}` (Go templates), `${ … }` (Flux, CEL) and `ENC[…]` (SOPS). Linear.
 * A string says why the text can't be told from its template: it has control blocks, or a hole that does not end.
 */
export function fillHoles(text: string): Filled | string {
  const [quoted, bare] = unusedCharacters(text);
  if (quoted === undefined || bare === undefined) return 'has too many private-use characters';
  const parts: string[] = [];
  let copied = 0;
  let holes = 0;
  let inString = false;
  const marks = /\{\{|\$\{|ENC\[|["\\]/g;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    const start = mark.index;
    if (mark[0] === '"') inString = !inString;
    if (mark[0] === '\\' && inString) marks.lastIndex++;
    if (mark[0].length === 1) continue;
    const end = holeEnd(text, start, mark[0]);
    if (end === undefined) return 'has a template hole that does not end';
    const inner = text.slice(start + 2, end);
    if (mark[0] === '{{' && CONTROL.test(inner))
      return 'has template blocks, so its content depends on their conditions';
    parts.push(text.slice(copied, start), filling(end - start, inString, mark[0] === '{{' && SILENT.test(inner)));
    copied = end;
    marks.lastIndex = end;
    holes++;
  }
  return { text: parts.join('') + text.slice(copied), holes, quoted, bare };

  function filling(length: number, insideString: boolean, silent: boolean): string {
    if (insideString) return String(quoted).repeat(length);
    return silent ? ' '.repeat(length) : `"${String(bare).repeat(length - 2)}"`;
  }
}

/** What a Go template needs: values of its data, and functions by their names. */
export interface Needs {
  readonly values: readonly AskedValue[];
  readonly functions: readonly string[];
}

/** A value that a Go template asks for, as it is written behind the dot; one that is `split` Go refuses. */
export interface AskedValue {
  readonly name: string;
  /** It goes on with a dash, where a name ends. */
  readonly split: boolean;
}

const NO_NEEDS: Needs = { values: [], functions: [] };

/**
 * The values that a Go template asks for by `.name`, and what it calls; none where blocks decide of these. Follows
 * text/template/parse/lex.go: a name is of letters, digits and underscores, and only some characters may come behind.
 */
export function templateNeeds(text: string): Needs {
  const values: AskedValue[] = [];
  const functions: string[] = [];
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', start)) {
    const end = actionEnd(text, start + 2);
    if (end === undefined) return NO_NEEDS;
    const inner = text.slice(start + 2, end - 2);
    if (CONTROL.test(inner)) return NO_NEEDS;
    if (!COMMENT.test(inner)) {
      const code = inner.replace(STRING, '""');
      for (const [, name = '', dash] of code.matchAll(FIELD)) values.push({ name, split: dash !== undefined });
      for (const [name] of code.matchAll(FUNCTION)) functions.push(name);
    }
    start = end;
  }
  return { values, functions };
}

/** Whether a Go template has an action, or a text or comment in one, that does not end: no such template parses. */
export function hasOpenAction(text: string): boolean {
  for (let start = text.indexOf('{{'); start >= 0; start = text.indexOf('{{', start)) {
    const end = actionEnd(text, start + 2);
    if (end === undefined) return true;
    start = end;
  }
  return false;
}

const COMMENT = /^-?\s*\/\*/;
const STRING = /"(?:[^"\\]|\\.)*"|`[^`]*`|'(?:[^'\\]|\\.)*'/g;
/** A field of the data: of nothing before the dot, or of `$`. */
const FIELD = /(?<![\p{L}\p{N}_)\]$])\$?\.([\p{L}_][\p{L}\p{N}_]*(-[\p{L}\p{N}_-]*)?)/gu;

/** A word that is no field, no variable and no part of a number. */
const FUNCTION = /(?<![\p{L}\p{N}_.$-])[\p{L}_][\p{L}\p{N}_]*/gu;

/** The offset behind the hole that starts at `start`. */
function holeEnd(text: string, start: number, mark: string): number | undefined {
  if (mark === '{{') return actionEnd(text, start + 2);
  if (mark === '${') return bracesEnd(text, start + 1);
  const close = text.indexOf(']', start);
  return close < 0 ? undefined : close + 1;
}

/** Go's template lexer: the end of an action is not looked for in its strings and comments. */
function actionEnd(text: string, from: number): number | undefined {
  const tokens = /["'`]|\/\*|\}\}/g;
  tokens.lastIndex = from;
  for (let token = tokens.exec(text); token; token = tokens.exec(text)) {
    if (token[0] === '}}') return tokens.lastIndex;
    const end = token[0] === '/*' ? text.indexOf('*/', tokens.lastIndex) : quoteEnd(text, token.index, token[0]);
    if (end < 0) return undefined;
    tokens.lastIndex = token[0] === '/*' ? end + 2 : end + 1;
  }
  return undefined;
}

/** The offset of the quote that ends the one at `start`, -1 for none. */
function quoteEnd(text: string, start: number, quote: string): number {
  if (quote === '`') return text.indexOf(quote, start + 1);
  const marks = quote === '"' ? /["\\\n]/g : /['\\\n]/g;
  marks.lastIndex = start + 1;
  for (let mark = marks.exec(text); mark; mark = marks.exec(text)) {
    if (mark[0] === quote) return mark.index;
    if (mark[0] === '\n') return -1;
    marks.lastIndex++;
  }
  return -1;
}

function bracesEnd(text: string, from: number): number | undefined {
  const braces = /[{}]/g;
  braces.lastIndex = from;
  let depth = 0;
  for (let brace = braces.exec(text); brace; brace = braces.exec(text)) {
    depth += brace[0] === '{' ? 1 : -1;
    if (depth === 0) return braces.lastIndex;
  }
  return undefined;
}

function unusedCharacters(text: string): readonly string[] {
  const used = new Set(text.match(/[\uE000-\uF8FF]/g));
  const free: string[] = [];
  for (let code = 0xe000; code <= 0xf8ff && free.length < 2; code++) {
    const char = String.fromCharCode(code);
    if (!used.has(char)) free.push(char);
  }
  return free;
}
