/** An expression of the Common Expression Language. */
export type Expression =
  | { readonly op: 'literal'; readonly value: string | boolean | null }
  | { readonly op: 'number'; readonly value: number; readonly isInteger: boolean }
  /** Of a type that trees have no word for. */
  | { readonly op: 'bytes' }
  | { readonly op: 'name'; readonly name: string }
  | { readonly op: 'field'; readonly target: Expression; readonly name: string; readonly optional: boolean }
  | { readonly op: 'index'; readonly target: Expression; readonly index: Expression; readonly optional: boolean }
  | {
      readonly op: 'call';
      readonly name: string;
      readonly target: Expression | undefined;
      readonly args: readonly Expression[];
    }
  | { readonly op: 'list'; readonly items: readonly Member[] }
  | { readonly op: 'map'; readonly entries: readonly (Member & { readonly key: Expression })[] }
  | { readonly op: 'not' | 'minus'; readonly value: Expression }
  | { readonly op: 'binary'; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly op: 'choice'; readonly test: Expression; readonly yes: Expression; readonly no: Expression };

/** A member of a list or map; an optional one is left out where it is empty. */
export interface Member {
  readonly value: Expression;
  readonly optional: boolean;
}

/** Why an expression is not one, or is one that is not read here. */
export class SyntaxFault extends Error {}

interface Token {
  readonly kind: 'string' | 'bytes' | 'number' | 'name' | 'sign' | 'end';
  readonly text: string;
}

const TOKEN =
  /\s+|\/\/[^\n]*|(?<string>(?:[rR]?[bB]|[bB]?[rR])?(?:"""(?:\\[\s\S]|[^\\])*?"""|'''(?:\\[\s\S]|[^\\])*?'''|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'))|(?<number>0[xX][\da-fA-F]+|(?:\d+(?:\.\d+)?|\.\d+)(?:[eE][-+]?\d+)?)[uU]?|(?<name>[a-zA-Z_]\w*|`[^`]*`)|(?<sign>&&|\|\||[=!<>]=|[-+*/%<>!?:.,()[\]{}])/suy;

const LENGTH_LIMIT = 20_000;
const TOKEN_LIMIT = 2_000;
const DEPTH_LIMIT = 60;

function tokensOf(text: string): readonly Token[] {
  if (text.length > LENGTH_LIMIT) throw new SyntaxFault('it is too long');
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    TOKEN.lastIndex = at;
    const found = TOKEN.exec(text);
    if (!found) throw new SyntaxFault(`it has "${text.slice(at, at + 1)}" where no token begins`);
    at = TOKEN.lastIndex;
    const { string, number, name, sign } = found.groups ?? {};
    if (string !== undefined && /^[rR]?[bB]/.test(string)) tokens.push({ kind: 'bytes', text: string });
    else if (string !== undefined) tokens.push({ kind: 'string', text: unquoted(string) });
    else if (number !== undefined) tokens.push({ kind: 'number', text: number });
    else if (name !== undefined) tokens.push({ kind: 'name', text: name.replaceAll('`', '') });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
  }
  if (tokens.length > TOKEN_LIMIT) throw new SyntaxFault('it is too long');
  return tokens;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', a: '\u0007', b: '\b', f: '\f', v: '\v' };

function unquoted(written: string): string {
  const raw = /^[rR]/.test(written);
  const quoted = raw ? written.slice(1) : written;
  const width = /^("""|''')/.test(quoted) ? 3 : 1;
  const inner = quoted.slice(width, -width);
  if (raw) return inner;
  return inner.replace(
    /\\(?:[xX]([\da-fA-F]{2})|u([\da-fA-F]{4})|U([\da-fA-F]{8})|([0-3][0-7]{2})|([\s\S]))/g,
    escaped,
  );
}

function escaped(_: string, byte?: string, four?: string, eight?: string, octal?: string, letter?: string): string {
  const hex = byte ?? four ?? eight;
  const code = hex === undefined ? Number.parseInt(octal ?? '', 8) : Number.parseInt(hex, 16);
  if (letter === undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
  return ESCAPES[letter] ?? letter;
}

/** Binary operators from the loosest to the tightest. */
const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['==', '!=', '<', '<=', '>', '>=', 'in'],
  ['+', '-'],
  ['*', '/', '%'],
];

/** Parses an expression. Throws `SyntaxFault`. Grammar: cel-spec v0.24, with optional types as cel-go has them. */
export function parseExpression(text: string): Expression {
  return new Parser(tokensOf(text)).whole();
}

const END: Token = { kind: 'end', text: 'its end' };

/** Recursive descent, a method for each rule of the grammar. */
class Parser {
  readonly #tokens: readonly Token[];
  #position = 0;
  #depth = 0;

  constructor(tokens: readonly Token[]) {
    this.#tokens = tokens;
  }

  whole(): Expression {
    const whole = this.#expression();
    if (this.#peek().kind !== 'end') throw this.#unexpected('its end');
    return whole;
  }

  #peek(): Token {
    return this.#tokens[this.#position] ?? END;
  }

  #unexpected(due: string): SyntaxFault {
    return new SyntaxFault(`it has ${this.#peek().text} where ${due} is due`);
  }

  #is(sign: string): boolean {
    const { kind, text } = this.#peek();
    return text === sign && kind === (sign === 'in' ? 'name' : 'sign');
  }

  #take(sign: string): boolean {
    if (!this.#is(sign)) return false;
    this.#position++;
    return true;
  }

  #expect(sign: string): void {
    if (!this.#take(sign)) throw this.#unexpected(`"${sign}"`);
  }

  #name(): string {
    const { kind, text } = this.#peek();
    if (kind !== 'name') throw this.#unexpected('a name');
    this.#position++;
    return text;
  }

  #expression(): Expression {
    if (++this.#depth > DEPTH_LIMIT) throw new SyntaxFault('it is nested too deep');
    const test = this.#binary(0);
    const whole = this.#take('?') ? this.#choice(test) : test;
    this.#depth--;
    return whole;
  }

  #choice(test: Expression): Expression {
    const yes = this.#binary(0);
    this.#expect(':');
    return { op: 'choice', test, yes, no: this.#expression() };
  }

  #binary(level: number): Expression {
    const signs = LEVELS[level];
    if (!signs) return this.#unary();
    let left = this.#binary(level + 1);
    for (;;) {
      const sign = signs.find((one) => this.#take(one));
      if (sign === undefined) return left;
      left = { op: 'binary', sign, left, right: this.#binary(level + 1) };
    }
  }

  #unary(): Expression {
    const signs: ('not' | 'minus')[] = [];
    while (this.#is('!') || this.#is('-')) {
      signs.push(this.#is('!') ? 'not' : 'minus');
      this.#position++;
    }
    return signs.reduceRight<Expression>((value, op) => ({ op, value }), this.#member());
  }

  #member(): Expression {
    let target = this.#primary();
    for (;;) {
      if (this.#take('.')) target = this.#select(target);
      else if (this.#take('[')) {
        const optional = this.#take('?');
        const index = this.#expression();
        this.#expect(']');
        target = { op: 'index', target, index, optional };
      } else return target;
    }
  }

  #select(target: Expression): Expression {
    const optional = this.#take('?');
    const name = this.#name();
    if (optional || !this.#take('(')) return { op: 'field', target, name, optional };
    return { op: 'call', name, target, args: this.#list(')', () => this.#expression()) };
  }

  #primary(): Expression {
    const { kind, text } = this.#peek();
    if (kind === 'end') throw this.#unexpected('a value');
    this.#position++;
    if (kind === 'string') return { op: 'literal', value: text };
    if (kind === 'bytes') return { op: 'bytes' };
    if (kind === 'number') return { op: 'number', value: Number(text), isInteger: /^0x|^\d+$/i.test(text) };
    if (kind === 'name') return this.#named(text);
    if (text === '.') return { op: 'name', name: this.#name() };
    if (text === '[') return { op: 'list', items: this.#list(']', () => this.#item()) };
    if (text === '{') return { op: 'map', entries: this.#list('}', () => this.#entry()) };
    if (text !== '(') throw new SyntaxFault(`it has ${text} where a value is due`);
    const inner = this.#expression();
    this.#expect(')');
    return inner;
  }

  #named(text: string): Expression {
    if (text === 'true' || text === 'false') return { op: 'literal', value: text === 'true' };
    if (text === 'null') return { op: 'literal', value: null };
    if (!this.#take('(')) return { op: 'name', name: text };
    return { op: 'call', name: text, target: undefined, args: this.#list(')', () => this.#expression()) };
  }

  #list<T>(close: string, read: () => T): readonly T[] {
    const items: T[] = [];
    while (!this.#take(close)) {
      items.push(read());
      if (!this.#is(close)) this.#expect(',');
    }
    return items;
  }

  #item(): Member {
    return { optional: this.#take('?'), value: this.#expression() };
  }

  #entry(): Member & { readonly key: Expression } {
    const optional = this.#take('?');
    const key = this.#expression();
    this.#expect(':');
    return { key, optional, value: this.#expression() };
  }
}
