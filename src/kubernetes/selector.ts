/** Labels of an object; a Map is safe with any key. */
export type Labels = ReadonlyMap<string, string> | Readonly<Record<string, string>>;

/** Operators as `k8s.io/apimachinery/pkg/selection` spells them. */
export type Operator = '=' | '==' | '!=' | 'in' | 'notin' | 'exists' | '!' | 'gt' | 'lt';

/** One condition on one label; `values` are distinct and sorted. */
export interface Requirement {
  readonly key: string;
  readonly operator: Operator;
  readonly values: readonly string[];
}

/** All requirements hold together; an empty list selects everything. */
export interface Selector {
  readonly ok: true;
  readonly requirements: readonly Requirement[];
}

/** A selector, or what Kubernetes says against its text. */
export type ParsedSelector = Selector | { readonly ok: false; readonly error: string };

/** metav1.LabelSelector, as its YAML spells it. */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

class SelectorError extends Error {}

/**
 * A selector in its text form (`env in (dev, prod),team`); empty or blank text selects everything.
 * Follows k8s.io/apimachinery v0.34.4, pkg/labels/selector.go: Parse. The error says what is wrong, in our own words.
 */
export function parseSelector(text: string): ParsedSelector {
  return caught(() => requirementsOf(tokensOf(text)));
}

/**
 * A selector in its object form; an empty one selects everything (an absent one selects nothing: the caller's case).
 * Follows k8s.io/apimachinery v0.34.4, pkg/apis/meta/v1/helpers.go: LabelSelectorAsSelector.
 */
export function fromLabelSelector({ matchLabels = {}, matchExpressions = [] }: LabelSelector): ParsedSelector {
  return caught(() => [
    ...Object.entries(matchLabels).map(([key, value]) => requirement(key, '=', [value])),
    ...matchExpressions.map(({ key, operator, values }) =>
      requirement(key, expressionOperator(operator), values ?? []),
    ),
  ]);
}

/** Whether the labels meet every requirement. Follows k8s.io/apimachinery v0.34.4: Requirement.Matches. */
export function selects({ requirements }: Selector, labels: Labels): boolean {
  return requirements.every((wanted) => meets(wanted, labelValue(labels, wanted.key)));
}

function labelValue(labels: Labels, key: string): string | undefined {
  if (labels instanceof Map) return labels.get(key);
  const entry = Object.getOwnPropertyDescriptor(labels, key);
  return typeof entry?.value === 'string' ? entry.value : undefined;
}

function meets({ operator, values }: Requirement, value: string | undefined): boolean {
  switch (operator) {
    case '=':
    case '==':
    case 'in':
      return value !== undefined && values.includes(value);
    case '!=':
    case 'notin':
      return value === undefined || !values.includes(value);
    case 'exists':
      return value !== undefined;
    case '!':
      return value === undefined;
    default:
      return compares(operator, value, values[0]);
  }
}

function compares(operator: 'gt' | 'lt', value: string | undefined, wanted: string | undefined): boolean {
  const left = int64(value);
  const right = int64(wanted);
  if (left === undefined || right === undefined) return false;
  return operator === 'gt' ? left > right : left < right;
}

/** Go's strconv.ParseInt(text, 10, 64). */
function int64(text: string | undefined): bigint | undefined {
  if (text === undefined || !/^[+-]?\d{1,80}$/.test(text)) return undefined;
  const value = BigInt(text.replace(/^\+/, ''));
  return BigInt.asIntN(64, value) === value ? value : undefined;
}

function caught(build: () => readonly Requirement[]): ParsedSelector {
  try {
    return { ok: true, requirements: build() };
  } catch (error) {
    if (!(error instanceof SelectorError)) throw error;
    return { ok: false, error: error.message };
  }
}

function expressionOperator(operator: string): Operator {
  if (operator === 'In') return 'in';
  if (operator === 'NotIn') return 'notin';
  if (operator === 'Exists') return 'exists';
  if (operator === 'DoesNotExist') return '!';
  throw new SelectorError(`${quoted(operator)} is no operator: In, NotIn, Exists or DoesNotExist is`);
}

/** Follows NewRequirement: which counts and forms of values an operator takes. */
function requirement(key: string, operator: Operator, given: readonly string[]): Requirement {
  const values = [...new Set(given)].sort();
  const count = given.length;
  const none = operator === 'exists' || operator === '!';
  const many = operator === 'in' || operator === 'notin';
  if (none && count > 0) throw new SelectorError(`${quoted(key)} takes no values with this operator`);
  if (many && count === 0) throw new SelectorError(`${quoted(key)} needs at least one value`);
  if (!none && !many && count !== 1) throw new SelectorError(`${quoted(key)} needs exactly one value`);
  checkKey(key);
  for (const value of values) checkValue(value);
  if ((operator === 'gt' || operator === 'lt') && int64(values[0]) === undefined) {
    throw new SelectorError(`${quoted(values[0] ?? '')} is no integer`);
  }
  return { key, operator, values };
}

const NAME = /^[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$/;
const DOMAIN = /^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/;

/** Follows pkg/util/validation: IsQualifiedName. */
function checkKey(key: string): void {
  const slash = key.indexOf('/');
  const prefix = key.slice(0, Math.max(slash, 0));
  const valid = NAME.test(key.slice(slash + 1)) && (slash < 0 || (prefix.length <= 253 && DOMAIN.test(prefix)));
  if (!valid) throw new SelectorError(`${quoted(key)} is no label key`);
}

/** Follows pkg/util/validation: IsValidLabelValue. */
function checkValue(value: string): void {
  if (value !== '' && !NAME.test(value)) throw new SelectorError(`${quoted(value)} is no label value`);
}

/** A token is its own text; words stand apart from symbols by their first character. */
type Token = string;
const END = '';

/** Follows Lexer: a NUL right after a token is skipped, any other ends the text. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  const token = /[ \t\r\n]*(?:([=!<>(),]+)\0?|([^=!<>(), \t\r\n\0]+)\0?|\0|$)/y;
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [, symbols, word] = found;
    for (const symbol of symbols?.match(/==|!=|./g) ?? []) tokens.push(symbol);
    if (word !== undefined) tokens.push(word);
    else if (symbols === undefined) break;
  }
  return tokens;
}

const isWord = (token: Token) => token !== END && !/^[=!<>(),]/.test(token);

interface Cursor {
  readonly peek: () => Token;
  readonly next: () => Token;
}

/** Follows Parser.parse. */
function requirementsOf(tokens: readonly Token[]): Requirement[] {
  let at = 0;
  const cursor: Cursor = { peek: () => tokens[at] ?? END, next: () => tokens[at++] ?? END };
  const requirements: Requirement[] = [];
  while (cursor.peek() !== END) {
    requirements.push(parseRequirement(cursor));
    const separator = cursor.next();
    if (separator === END) break;
    if (separator !== ',') throw unexpected(separator, '"," or the end');
    if (!isWord(cursor.peek()) && cursor.peek() !== '!') throw unexpected(cursor.peek(), 'a label key after ","');
  }
  return requirements;
}

const BINARY: ReadonlyMap<Token, Operator> = new Map([
  ['=', '='],
  ['==', '=='],
  ['!=', '!='],
  ['in', 'in'],
  ['notin', 'notin'],
  ['>', 'gt'],
  ['<', 'lt'],
]);

function parseRequirement(cursor: Cursor): Requirement {
  const absent = cursor.peek() === '!';
  if (absent) cursor.next();
  const key = cursor.next();
  if (!isWord(key)) throw unexpected(key, 'a label key');
  checkKey(key);
  if (absent) return requirement(key, '!', []);
  if (cursor.peek() === END || cursor.peek() === ',') return requirement(key, 'exists', []);
  const symbol = cursor.next();
  const operator = BINARY.get(symbol);
  if (operator === undefined) throw unexpected(symbol, 'an operator: =, ==, !=, in, notin, > or <');
  const values = operator === 'in' || operator === 'notin' ? parseValues(cursor) : [parseExactValue(cursor)];
  return requirement(key, operator, values);
}

function parseExactValue(cursor: Cursor): string {
  if (cursor.peek() === END || cursor.peek() === ',') return '';
  const value = cursor.next();
  if (!isWord(value)) throw unexpected(value, 'a value');
  return value;
}

/** Follows parseValues. */
function parseValues(cursor: Cursor): string[] {
  const open = cursor.next();
  if (open !== '(') throw unexpected(open, '"("');
  const values = new Set<string>();
  if (cursor.peek() === ')') values.add('');
  else while (parseListed(cursor, values));
  cursor.next();
  return [...values];
}

/** One step of parseIdentifiersList, where empty values may stand between commas; whether more follows before ")". */
function parseListed(cursor: Cursor, values: Set<string>): boolean {
  const token = cursor.next();
  if (isWord(token)) {
    values.add(token);
    if (cursor.peek() !== ',' && cursor.peek() !== ')') throw unexpected(cursor.peek(), '"," or ")"');
    return cursor.peek() === ',';
  }
  if (token !== ',') throw unexpected(token, '"," or a value');
  if (values.size === 0 || cursor.peek() === ')' || cursor.peek() === ',') values.add('');
  if (cursor.peek() === ',') cursor.next();
  else return cursor.peek() !== ')';
  return true;
}

function unexpected(token: Token, expected: string): SelectorError {
  return new SelectorError(`found ${token === END ? 'the end' : quoted(token)}, expected ${expected}`);
}

const quoted = (text: string) => (text.length > 80 ? `"${text.slice(0, 80)}…"` : `"${text}"`);
