import { generatedName } from '../../kubernetes/namespace.ts';
import type { Span } from '../../text/source.ts';
import type { Entry, Node } from '../../yaml/documents.ts';
import { mapNode, seqNode } from '../../yaml/node.ts';
import { type Call, onText, TEXT_FUNCTIONS } from './text.ts';
import {
  doubleFor,
  equal,
  heldBy,
  isOmitted,
  isOptional,
  numberOf,
  numberText,
  optionalOf,
  plainOf,
  scalarFor,
  stringOf,
} from './value.ts';

/** Texts that Go's strconv.ParseBool takes. */
const TRUTHS = /^(?:1|t|T|true|TRUE|True)$/;
const FALSEHOODS = /^(?:0|f|F|false|FALSE|False)$/;

/** Each item is compared with all others: no sample has a hundred. */
const MOST_DISTINCT = 1_000;

/** The value of a function on decided values; a receiver comes first. Undefined where it is not known here. */
export function callFunction(name: string, values: readonly Node[], place: Span): Node | undefined {
  return Object.hasOwn(FUNCTIONS, name) ? FUNCTIONS[name]?.(values, place) : undefined;
}

/** Whether a function is evaluated here at all. */
export function isEvaluated(name: string): boolean {
  return Object.hasOwn(FUNCTIONS, name);
}

/** cel-go's standard library, its string, list and math extensions, and OpenChoreo's own functions, as far as they matter. */
const FUNCTIONS: Readonly<Record<string, Call>> = {
  ...TEXT_FUNCTIONS,
  size: ([value], place) => {
    const size = value && sizeOf(value);
    return size === undefined ? undefined : scalarFor(size, place);
  },
  string: ([value], place) => textResult(value, place),
  int: ([value], place) => integerResult(value, place),
  double: ([value], place) => {
    const number = value && (numberOf(value) ?? decimal(stringOf(value), /^[-+]?\d+(?:\.\d+)?$/));
    return number === undefined ? undefined : doubleFor(number, place);
  },
  bool: ([value], place) => {
    const text = value && String(plainOf(value));
    if (text !== undefined && TRUTHS.test(text)) return scalarFor(true, place);
    return text !== undefined && FALSEHOODS.test(text) ? scalarFor(false, place) : undefined;
  },
  dyn: ([value]) => value,
  reverse: ([value], place) => {
    if (value?.kind === 'seq') return seqNode(value.items.toReversed(), place);
    return onText((text) => Array.from(text).toReversed().join(''))(value ? [value] : [], place);
  },
  slice: ([value, from, to], place) => {
    const [start, end] = [from && numberOf(from), to && numberOf(to)];
    if (value?.kind !== 'seq' || start === undefined || end === undefined) return undefined;
    if (start < 0 || start > end || end > value.items.length) return undefined;
    return seqNode(value.items.slice(start, end), place);
  },
  flatten: ([value], place) =>
    value?.kind === 'seq'
      ? seqNode(
          value.items.flatMap((item) => (item.kind === 'seq' ? item.items : [item])),
          place,
        )
      : undefined,
  distinct: ([value], place) =>
    value?.kind === 'seq' && value.items.length <= MOST_DISTINCT
      ? seqNode(
          value.items.filter((item, i) => value.items.findIndex((other) => equal(item, other) === true) === i),
          place,
        )
      : undefined,
  first: ([value], place) => (value?.kind === 'seq' ? optionalOf(value.items[0], place) : undefined),
  last: ([value], place) => (value?.kind === 'seq' ? optionalOf(value.items.at(-1), place) : undefined),
  'optional.of': ([value], place) => optionalOf(value, place),
  'optional.ofNonZeroValue': ([value], place) => optionalOf(value && isZero(value) ? undefined : value, place),
  'optional.none': (_, place) => optionalOf(undefined, place),
  hasValue: ([value], place) =>
    value && isOptional(value) ? scalarFor(heldBy(value) !== undefined, place) : undefined,
  value: ([value]) => value && heldBy(value),
  orValue: ([value, other]) => (value && isOptional(value) ? (heldBy(value) ?? other) : undefined),
  or: ([value, other]) => (value && isOptional(value) ? (heldBy(value) === undefined ? other : value) : undefined),
  'math.greatest': (values) => extreme(values, Math.max),
  'math.least': (values) => extreme(values, Math.min),
  oc_merge: merged,
  oc_generate_name: (values, place) => named(values, 253, place),
  oc_dns_label: (values, place) => named(values, 63, place),
};

function sizeOf(value: Node): number | undefined {
  if (isOptional(value)) return undefined;
  if (value.kind === 'seq') return value.items.length;
  if (value.kind === 'map') return value.entries.length;
  const text = stringOf(value);
  return text === undefined ? undefined : Array.from(text).length;
}

function isZero(value: Node): boolean {
  if (value.kind !== 'scalar') return sizeOf(value) === 0;
  const plain = plainOf(value);
  return plain === '' || plain === 0 || plain === false || plain === null;
}

function textResult(value: Node | undefined, place: Span): Node | undefined {
  if (value && stringOf(value) !== undefined) return value;
  const plain = value && plainOf(value);
  if (!value || plain === undefined || plain === null) return undefined;
  return scalarFor(typeof plain === 'number' ? numberText(value, plain) : String(plain), place);
}

function integerResult(value: Node | undefined, place: Span): Node | undefined {
  const number = value && (numberOf(value) ?? decimal(stringOf(value), /^[-+]?\d+$/));
  return number === undefined || !Number.isSafeInteger(Math.trunc(number))
    ? undefined
    : scalarFor(Math.trunc(number), place);
}

function decimal(text: string | undefined, form: RegExp): number | undefined {
  return text !== undefined && form.test(text) ? Number(text) : undefined;
}

function extreme(values: readonly Node[], pick: (...numbers: number[]) => number): Node | undefined {
  const [only] = values;
  const candidates = values.length === 1 && only?.kind === 'seq' ? only.items : values;
  const numbers = candidates.map(numberOf);
  const known = numbers.filter((number) => number !== undefined);
  const most = known.length === numbers.length && known.length > 0 ? pick(...known) : undefined;
  return most === undefined ? undefined : candidates[numbers.indexOf(most)];
}

/** Later maps win, and nested maps are replaced. */
function merged(values: readonly Node[], place: Span): Node | undefined {
  if (values.length < 2) return undefined;
  const entries = new Map<string, Entry>();
  for (const value of values) {
    if (value.kind !== 'map' || isOptional(value)) return undefined;
    for (const entry of value.entries) if (!isOmitted(entry.value)) entries.set(entry.key.text, entry);
  }
  return mapNode([...entries.values()], place);
}

function named(values: readonly Node[], limit: number, place: Span): Node | undefined {
  const [only] = values;
  const parts = (values.length === 1 && only?.kind === 'seq' ? only.items : values).map(stringOf);
  if (parts.includes(undefined)) return undefined;
  return scalarFor(
    generatedName(
      parts.filter((part) => part !== undefined),
      limit,
    ),
    place,
  );
}
