import type { Span } from '../../text/source.ts';
import type { Entry, Node } from '../../yaml/documents.ts';
import { mapNode, scalarNode, seqNode } from '../../yaml/node.ts';
import type { Expression } from './syntax.ts';
import {
  booleanOf,
  failing,
  isFailing,
  isOmitted,
  MOST_WEIGHT,
  plainOf,
  scalarFor,
  TOO_LARGE,
  undecided,
  whyUndecided,
} from './value.ts';

/** What evaluates a macro's body. */
export interface Evaluator {
  /** Gives the value of a body under variables of its own. */
  iterate(body: Expression, names: readonly string[], values: readonly Node[]): Node;
  /** Where what is made of nothing that was written stands. */
  readonly place: Span;
}

/** Variables with some more, which hide others of the same name. */
export function bound(
  variables: ReadonlyMap<string, Node>,
  names: readonly string[],
  values: readonly Node[],
): ReadonlyMap<string, Node> {
  const more = new Map(variables);
  names.forEach((name, i) => {
    const value = values[i];
    if (value) more.set(name, value);
  });
  return more;
}

/** What a macro goes over: of each round the variables' values. */
type Rounds = readonly (readonly Node[])[];

/**
 * The value of a comprehension; undefined where the name is none. One variable goes over items or keys, two over
 * indexes and items or keys and values (cel-go ext.TwoVarComprehensions); keys in the order in which they are written.
 */
export function callMacro(
  name: string,
  holder: Node,
  args: readonly Expression[],
  { iterate, place }: Evaluator,
): Node | undefined {
  const parameters = PARAMETERS[name];
  if (parameters === undefined) return undefined;
  const names = leadingNames(args, name);
  const bodies = args.slice(names.length);
  if (names.length === 0 || bodies.length === 0) return undefined;
  if (holder.kind === 'scalar') return failing(`"${name}" goes over something that is no list or map`, place);
  const rounds = roundsOf(holder, names.length, place);
  const run = (body: Expression) => (values: readonly Node[]) => iterate(body, names, values);
  return parameters(rounds, bodies.map(run), place, holder);
}

/** One variable, or two where the macro has a form with two and both arguments are names. */
export function leadingNames(args: readonly Expression[], macro: string): readonly string[] {
  const [first, second] = args;
  if (first?.op !== 'name') return [];
  const takesTwo = macro.startsWith('transform') || (args.length === 3 && macro !== 'map');
  return takesTwo && second?.op === 'name' ? [first.name, second.name] : [first.name];
}

function roundsOf(holder: Node, width: number, place: Span): Rounds {
  if (holder.kind === 'scalar') return [];
  if (holder.kind === 'seq') return holder.items.map((item, i) => (width === 1 ? [item] : [scalarFor(i, place), item]));
  return holder.entries.map(({ key, value }) => {
    const name = scalarNode(key.text, key);
    return width === 1 ? [name] : [name, value];
  });
}

type Body = (values: readonly Node[]) => Node;
type Macro = (rounds: Rounds, bodies: readonly Body[], place: Span, holder: Node) => Node | undefined;

const PARAMETERS: Readonly<Record<string, Macro>> = {
  exists: (rounds, [test], place) => test && quantified(rounds, test, true, place),
  all: (rounds, [test], place) => test && quantified(rounds, test, false, place),
  exists_one: existsOne,
  existsOne,
  filter: (rounds, [test], place) => test && filtered(rounds, test, place),
  map: (rounds, bodies, place) => listed(rounds, bodies, place),
  transformList: (rounds, bodies, place) => listed(rounds, bodies, place),
  transformMap: (rounds, bodies, place, holder) => (holder.kind === 'map' ? mapped(rounds, bodies, place) : undefined),
  transformMapEntry: entered,
};

/** `exists` is decided by one true round, `all` by one false round. */
function quantified(rounds: Rounds, test: Body, decisive: boolean, place: Span): Node {
  let open: Node | undefined;
  for (const values of rounds) {
    const result = test(values);
    const holds = booleanOf(result);
    if (holds === decisive) return result;
    if (holds === undefined) open = notBoolean(result, place);
  }
  return open ?? scalarFor(!decisive, place);
}

function existsOne(rounds: Rounds, [test]: readonly Body[], place: Span): Node | undefined {
  if (!test) return undefined;
  let count = 0;
  for (const values of rounds) {
    const result = test(values);
    const holds = booleanOf(result);
    if (holds === undefined) return notBoolean(result, place);
    if (holds) count++;
  }
  return scalarFor(count === 1, place);
}

function notBoolean(result: Node, place: Span): Node {
  return whyUndecided(result) === undefined ? failing('a condition is no boolean', place) : result;
}

function filtered(rounds: Rounds, test: Body, place: Span): Node {
  const kept: Node[] = [];
  for (const values of rounds) {
    const result = test(values);
    const holds = booleanOf(result);
    if (holds === undefined) return notBoolean(result, place);
    const [item] = values;
    if (holds && item) kept.push(item);
  }
  return seqNode(kept, place);
}

/** The rounds that a leading test lets through, or what keeps that from being told. */
function passing(
  rounds: Rounds,
  bodies: readonly Body[],
  place: Span,
): { rounds: Rounds; make: Body } | Node | undefined {
  const [first, second] = bodies;
  if (!first) return undefined;
  if (!second) return { rounds, make: first };
  const kept: (readonly Node[])[] = [];
  for (const values of rounds) {
    const result = first(values);
    const holds = booleanOf(result);
    if (holds === undefined) return notBoolean(result, place);
    if (holds) kept.push(values);
  }
  return { rounds: kept, make: second };
}

function listed(rounds: Rounds, bodies: readonly Body[], place: Span): Node | undefined {
  const passed = passing(rounds, bodies, place);
  if (!passed || 'kind' in passed) return passed;
  const made = passed.rounds.map(passed.make);
  return (
    made.find(isFailing) ??
    seqNode(
      made.filter((one) => !isOmitted(one)),
      place,
    )
  );
}

function mapped(rounds: Rounds, bodies: readonly Body[], place: Span): Node | undefined {
  const passed = passing(rounds, bodies, place);
  if (!passed || 'kind' in passed) return passed;
  const entries: Entry[] = [];
  for (const values of passed.rounds) {
    const [key] = values;
    const value = passed.make(values);
    if (isFailing(value)) return value;
    if (key && !isOmitted(value)) entries.push({ key: scalarNode(String(plainOf(key) ?? ''), key), value });
  }
  return mapNode(entries, place);
}

function entered(rounds: Rounds, bodies: readonly Body[], place: Span): Node | undefined {
  const passed = passing(rounds, bodies, place);
  if (!passed || 'kind' in passed) return passed;
  const entries: Entry[] = [];
  const keys = new Set<string>();
  for (const values of passed.rounds) {
    const made = passed.make(values);
    if (made.kind !== 'map') return whyUndecided(made) === undefined ? undefined : made;
    if (entries.length + made.entries.length > MOST_WEIGHT) return undecided(TOO_LARGE, place);
    for (const entry of made.entries) {
      if (keys.has(entry.key.text)) return failing(`there are two entries "${entry.key.text}"`, place);
      keys.add(entry.key.text);
      entries.push(entry);
    }
  }
  return mapNode(entries, place);
}
