/** A piece of a Go regular expression, cut as far as its weight and its translation need. */
export interface Token {
  readonly kind: 'atom' | 'open' | 'close' | 'or' | 'repeat' | 'table' | 'member' | 'flags';
  readonly text: string;
  /** inside brackets */
  readonly inClass: boolean;
  /** how often a repeat asks for its operand; of an atom: its length */
  readonly count: number;
  /** of a group or of a Unicode table (`\p{…}`) */
  readonly name?: string;
}

const OUTSIDE =
  /\\Q(?<quoted>[^\\]*(?:\\(?!E)[^\\]*)*)(?:\\E)?|\\[pP](?:\{(?<table>[^{}]{0,64})\}|(?<letter>[^{]))|\\x\{[\da-fA-F]*\}|\\.|(?<flags>\(\?[imsU]*(?:-[imsU]+)?\))|\(\?P?<(?<group>\w+)>|\{(?<min>0|[1-9]\d{0,7})(?:,(?<max>0|[1-9]\d{0,7})?)?\}|(?<opens>\[\^?\]?)|./suy;
const INSIDE = /\[:\^?[a-z]+:\]|\\[pP](?:\{(?<table>[^{}]{0,64})\}|(?<letter>[^{]))|\\.|(?<closes>\])|./suy;

const MEANING: ReadonlyMap<string, Token['kind']> = new Map([
  ['(', 'open'],
  [')', 'close'],
  ['|', 'or'],
  ['*', 'repeat'],
  ['+', 'repeat'],
  ['?', 'repeat'],
]);

type Groups = Readonly<Record<string, string | undefined>>;

/** The pieces of an expression, in order and whole, whether Go accepts it or not. */
export function* tokens(expression: string): Generator<Token> {
  let inClass = false;
  for (let at = 0; at < expression.length; ) {
    const syntax = inClass ? INSIDE : OUTSIDE;
    syntax.lastIndex = at;
    const found: RegExpExecArray | null = syntax.exec(expression);
    if (!found) return;
    const groups: Groups = found.groups ?? {};
    at = syntax.lastIndex;
    yield { text: found[0], inClass, ...describe(found[0], inClass, groups) };
    const { opens, closes } = groups;
    inClass = inClass ? closes === undefined : opens !== undefined;
  }
}

function describe(text: string, inClass: boolean, groups: Groups): Pick<Token, 'kind' | 'count' | 'name'> {
  const { quoted, table, letter, flags, group, min, max } = groups;
  const name = table ?? letter;
  if (name !== undefined) return { kind: 'table', count: 1, name };
  if (inClass) return { kind: 'member', count: 1 };
  if (quoted !== undefined) return { kind: 'atom', count: quoted.length };
  if (flags !== undefined) return { kind: 'flags', count: 1 };
  if (group !== undefined) return { kind: 'open', count: 1, name: group };
  if (min !== undefined) return { kind: 'repeat', count: Number(max || min) };
  return { kind: MEANING.get(text) ?? 'atom', count: 1 };
}

/** A Go regular expression, said so that re2js understands what Go understands. */
export interface Translation {
  readonly portable: string;
  /** Unicode tables of `portable` → how they were written */
  readonly rewritten: ReadonlyMap<string, string>;
}

/**
 * Mends what re2js 2.10 and Go disagree on. Go lets group names repeat; reads `[:]` as a class of one character;
 * finds a Unicode table by its loosely written or long name (`\p{letter}`, `\p{Lowercase_Letter}`), but not by
 * a name of several words (`\p{Old_Italic}`), by a property, or by a script newer than Unicode 15.
 * Follows Go 1.26, regexp/syntax/parse.go: parsePerlFlags, parseNamedClass, unicodeTable, canonicalName.
 */
export function translate(expression: string): Translation {
  const rewritten = new Map<string, string>();
  const names = new Set<string>();
  const lastClassName = expression.lastIndexOf(':]');
  let portable = '';
  let at = 0;
  for (const { kind, text, inClass, name } of tokens(expression)) {
    let said = text;
    if (kind === 'table' && name !== undefined) {
      said = unicodeTable(text, name);
      if (said !== text) rewritten.set(said, text);
    } else if (name !== undefined) said = names.has(name) ? '(' : text;
    else if (inClass && text === '[' && lastClassName === at + 1) said = '\\[';
    if (kind === 'open' && name !== undefined) names.add(name);
    portable += said;
    at += text.length;
  }
  return { portable, rewritten };
}

const LONG_NAMES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    Casedletter: 'LC',
    Closepunctuation: 'Pe',
    Combiningmark: 'M',
    Connectorpunctuation: 'Pc',
    Control: 'Cc',
    Currencysymbol: 'Sc',
    Dashpunctuation: 'Pd',
    Decimalnumber: 'Nd',
    Enclosingmark: 'Me',
    Finalpunctuation: 'Pf',
    Format: 'Cf',
    Initialpunctuation: 'Pi',
    Letter: 'L',
    Letternumber: 'Nl',
    Lineseparator: 'Zl',
    Lowercaseletter: 'Ll',
    Mark: 'M',
    Mathsymbol: 'Sm',
    Modifierletter: 'Lm',
    Modifiersymbol: 'Sk',
    Nonspacingmark: 'Mn',
    Number: 'N',
    Openpunctuation: 'Ps',
    Other: 'C',
    Otherletter: 'Lo',
    Othernumber: 'No',
    Otherpunctuation: 'Po',
    Othersymbol: 'So',
    Paragraphseparator: 'Zp',
    Privateuse: 'Co',
    Punctuation: 'P',
    Separator: 'Z',
    Spaceseparator: 'Zs',
    Spacingmark: 'Mc',
    Surrogate: 'Cs',
    Symbol: 'S',
    Titlecaseletter: 'Lt',
    Unassigned: 'Cn',
    Uppercaseletter: 'Lu',
    Cntrl: 'Cc',
    Digit: 'Nd',
    Punct: 'P',
  }),
);

/** Known to re2js alone: properties, and scripts newer than Unicode 15. */
const UNKNOWN_TO_GO = new Set(
  'Alphabetic Dash Emoji Lowercase Math Uppercase Garay Sidetic Sunuwar Todhri Unknown'.split(' '),
);

function unicodeTable(text: string, written: string): string {
  const negated = written.startsWith('^') ? '^' : '';
  const letters = written.slice(negated.length).replace(/[-_ ]/g, '');
  const lower = letters.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  const canonical = lower.replace(/^[a-z]/, (letter) => letter.toUpperCase());
  const name = UNKNOWN_TO_GO.has(canonical) ? lower : (LONG_NAMES.get(canonical) ?? canonical);
  return `${text.slice(0, 2)}{${negated}${name}}`;
}
