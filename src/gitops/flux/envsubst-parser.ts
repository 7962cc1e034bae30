/** A `${…}`: a variable and what is done with it. */
export interface Call {
  readonly name: string;
  readonly param: string;
  readonly args: readonly Part[];
}

/** A literal text, or a variable. */
export type Part = string | Call;

/** A substitution that Flux refuses; it then applies nothing of the whole build. */
export class BadSubstitution extends Error {}

const DEPTH_LIMIT = 100;

const SCAN_IDENT = 1;
const SCAN_OPEN = 2;
const SCAN_CLOSE = 4;
const SCAN_ESCAPE = 8;

type Token = 'illegal' | 'eof' | 'ident' | 'open' | 'close';
type Accept = (char: string, length: number) => boolean;

const any: Accept = () => true;
const ident: Accept = (char) => /^[\p{L}\p{Nd}_]$/u.test(char);
const notClosing: Accept = (char) => char !== '}';

/** The scanner and parser of parse/scan.go and parse/parse.go. */
export class Parser {
  readonly #text: string;
  #at = 0;
  #width = 0;
  #mode = 0;
  #accept: Accept = any;
  #escapes = '$';
  #token = '';

  constructor(text: string) {
    this.#text = text;
  }

  parse(): readonly Part[] {
    const parts: Part[] = [];
    for (;;) {
      this.#escapes = '$';
      switch (this.#scan(any, SCAN_IDENT | SCAN_OPEN | SCAN_ESCAPE)) {
        case 'eof':
          return parts;
        case 'ident':
          parts.push(this.#token);
          break;
        case 'open':
          parts.push(this.#call(0));
          break;
        default:
          throw new BadSubstitution('bad substitution');
      }
    }
  }

  #call(depth: number): Call {
    if (depth > DEPTH_LIMIT) throw new BadSubstitution('substitutions are nested too deep');
    this.#escapes = '$\\';
    if (this.#peek() === '#') {
      const name = this.#expect((char, length) => char === '#' && length === 1);
      return this.#closed({ name, param: this.#expect(ident), args: [] });
    }
    if (this.#scan(ident, SCAN_IDENT) !== 'ident') throw new BadSubstitution('unable to parse variable name');
    const param = this.#token;
    switch (this.#peek()) {
      case ':':
        // go counts the bytes of what follows the colon and steps back as many
        if (/^:[^\0-\x7f]/.test(this.#text.slice(this.#at, this.#at + 2)))
          throw new BadSubstitution('bad substitution');
        return /^:[=\-?+]/.test(this.#text.slice(this.#at, this.#at + 2))
          ? this.#default(param, depth)
          : this.#substring(param, depth);
      case '=':
        return this.#default(param, depth);
      case ',':
      case '^':
        return this.#closed({
          name: this.#expect((char, i) => (char === ',' || char === '^') && i < 3),
          param,
          args: [],
        });
      case '/':
        return this.#replace(param, depth);
      case '#':
      case '%': {
        const sign = this.#peek();
        const name = this.#expect((char, length) => char === sign && length < 3);
        return this.#closed({ name, param, args: [this.#param(notClosing, SCAN_IDENT, depth)] });
      }
      default:
        if (this.#scan(ident, SCAN_CLOSE) !== 'close') throw new BadSubstitution('missing closing brace');
        return { name: '', param, args: [] };
    }
  }

  #default(param: string, depth: number): Call {
    const isOperator: Accept =
      this.#peek() === '='
        ? (_, length) => length === 1
        : (char, length) => (length === 1 && char === ':') || (length === 2 && '=-?+'.includes(char));
    const name = this.#expect(isOperator);
    const args: Part[] = [];
    while (this.#peek() !== '}') args.push(this.#param(notClosing, SCAN_IDENT, depth));
    return this.#closed({ name, param, args });
  }

  #substring(param: string, depth: number): Call {
    const name = this.#expect((char, length) => char === ':' && length === 1);
    const start = this.#param((char) => char !== ':' && char !== '}', SCAN_IDENT, depth);
    const next = this.#scan((char) => char === ':', SCAN_IDENT | SCAN_CLOSE);
    if (next === 'close') return { name, param, args: [start] };
    if (next !== 'ident') throw new BadSubstitution('bad substitution');
    return this.#closed({ name, param, args: [start, this.#param(notClosing, SCAN_IDENT, depth)] });
  }

  #replace(param: string, depth: number): Call {
    const name = this.#expect(
      (char, length) => (length === 1 && char === '/') || (length === 2 && '/#%'.includes(char)),
    );
    const old = this.#param((char) => char !== '/', SCAN_IDENT | SCAN_ESCAPE, depth);
    this.#expect((char) => char === '/');
    if (this.#peek() === '}') return this.#closed({ name, param, args: [old] });
    return this.#closed({ name, param, args: [old, this.#param(notClosing, SCAN_IDENT | SCAN_ESCAPE, depth)] });
  }

  #param(accept: Accept, mode: number, depth: number): Part {
    switch (this.#scan(accept, mode | SCAN_OPEN)) {
      case 'open':
        return this.#call(depth + 1);
      case 'ident':
        return this.#token;
      default:
        throw new BadSubstitution('unable to parse substitution within function');
    }
  }

  #closed(call: Call): Call {
    if (this.#scan(this.#accept, SCAN_CLOSE) !== 'close') throw new BadSubstitution('bad substitution');
    return call;
  }

  #expect(accept: Accept): string {
    if (this.#scan(accept, SCAN_IDENT) !== 'ident') throw new BadSubstitution('bad substitution');
    return this.#token;
  }

  #scan(accept: Accept, mode: number): Token {
    this.#accept = accept;
    this.#mode = mode;
    const start = this.#at;
    const char = this.#read();
    if (char === '') return 'eof';
    if (this.#opens(char)) return 'open';
    if (mode & SCAN_CLOSE && char === '}') return 'close';
    return mode & SCAN_IDENT && this.#ident(char, start) ? 'ident' : 'illegal';
  }

  #ident(first: string, start: number): boolean {
    const pieces: string[] = [];
    let from = start;
    let skipped = 0;
    const length = () => this.#at - start - skipped;
    const skip = () => {
      pieces.push(this.#text.slice(from, this.#at - 1));
      from = this.#at;
      this.#at += 1;
      skipped += 1;
    };
    if (this.#escaped(first)) skip();
    else if (!this.#accept(first, length())) return false;
    for (;;) {
      const char = this.#read();
      if (char === '') break;
      if (this.#opens(char)) {
        this.#at -= 2;
        break;
      }
      if (this.#escaped(char)) skip();
      else if (!this.#accept(char, length())) {
        this.#at -= this.#width;
        break;
      }
    }
    this.#token = pieces.join('') + this.#text.slice(from, this.#at);
    return true;
  }

  #opens(char: string): boolean {
    if (!(this.#mode & SCAN_OPEN) || char !== '$' || this.#peek() !== '{') return false;
    this.#at += 1;
    return true;
  }

  #escaped(char: string): boolean {
    if (!(this.#mode & SCAN_ESCAPE) || !this.#escapes.includes(char)) return false;
    const next = this.#peek();
    return char === '$' ? next === '$' : char === '\\' && (next === '/' || next === '\\');
  }

  #read(): string {
    const code = this.#text.codePointAt(this.#at);
    if (code === undefined || code === 0) {
      this.#width = 0;
      return '';
    }
    const char = String.fromCodePoint(code);
    this.#width = char.length;
    this.#at += this.#width;
    return char;
  }

  #peek(): string {
    const code = this.#text.codePointAt(this.#at);
    return code === undefined || code === 0 ? '' : String.fromCodePoint(code);
  }
}
