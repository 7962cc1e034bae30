import { shortened } from '../../text/shortened.ts';
import type { Span } from '../../text/source.ts';
import type { Entry, Node } from '../../yaml/documents.ts';
import { entryOf, mapNode, scalarNode, seqNode } from '../../yaml/node.ts';
import type { Budget } from '../budget.ts';
import { compileFault } from './check.ts';
import { callFunction, isEvaluated } from './function.ts';
import { bound, callMacro } from './macro.ts';
import { binaryResult } from './operator.ts';
import { indexed, presence, selected } from './selection.ts';
import { type Expression, type Member, parseExpression, SyntaxFault } from './syntax.ts';
import {
  booleanOf,
  doubleFor,
  failing,
  heldBy,
  isFailing,
  isInteger,
  isOmitted,
  isOptional,
  MOST_WEIGHT,
  numberOf,
  omitted,
  plainOf,
  scalarFor,
  TOO_LARGE,
  undecided,
  weightOf,
  whyUndecided,
} from './value.ts';

/** The variables that an expression sees. */
export type Variables = ReadonlyMap<string, Node>;

/**
 * The value of a CEL expression. What it passes on keeps its place; what it makes is at `place`. Whatever the variables
 * leave open, or is not known here, makes the value undecided, with the reason, and an error of the real program makes
 * it a failing one; never is it guessed.
 * Follows OpenChoreo v1.2.3, internal/template/engine.go and custom_functions.go, over cel-go (v0.22 until v1.1, v0.29 from v1.2 on).
 */
export function evaluate(text: string, variables: Variables, place: Span, budget: Budget): Node {
  try {
    const expression = parsed(text);
    const refused = compileFault(expression, variables);
    if (refused !== undefined) return failing(refused, place);
    const evaluation = new Evaluation(place, budget);
    return evaluation.borne(evaluation.value(expression, variables));
  } catch (fault) {
    if (!(fault instanceof SyntaxFault)) throw fault;
    return failing(`"${shortened(text, 60)}" is no expression that can be read: ${fault.message}`, place);
  }
}

const known = new Map<string, Expression>();

function parsed(text: string): Expression {
  const before = known.get(text);
  if (before) return before;
  if (known.size > 5_000) known.clear();
  const expression = parseExpression(text);
  known.set(text, expression);
  return expression;
}

const TOO_MANY = 'its templates take too many steps';
/** What makes values that were not there. */
const MAKING: ReadonlySet<Expression['op']> = new Set(['list', 'map', 'binary', 'call']);
/** How many nodes of a value are gone over in the time of a step. */
const NODES_OF_A_STEP = 16;

/** What asks for its argument only where its receiver is empty: cel-go v0.29, cel/library.go: evalOptionalOrValue. */
const LAZY: ReadonlySet<string> = new Set(['or', 'orValue']);

/** What keeps operands from having a result: an error of one of them, whatever the others are, or what is open. */
function openOf(values: readonly Node[]): Node | undefined {
  return values.find(isFailing) ?? values.find((value) => whyUndecided(value) !== undefined);
}

class Evaluation {
  readonly #place: Span;
  readonly #budget: Budget;

  constructor(place: Span, budget: Budget) {
    this.#place = place;
    this.#budget = budget;
  }

  value(expression: Expression, variables: Variables): Node {
    if (--this.#budget.steps < 0) return this.#open(TOO_MANY);
    const made = this.#made(expression, variables);
    return MAKING.has(expression.op) ? this.borne(made) : made;
  }

  /** A value, unless it is too large; what goes over it is paid for. */
  borne(value: Node): Node {
    const weight = this.#weighed([value]);
    return weight > MOST_WEIGHT ? this.#open(TOO_LARGE) : value;
  }

  #weighed(values: readonly Node[]): number {
    const weight = values.reduce((sum, value) => sum + weightOf(value), 0);
    this.#budget.steps -= Math.floor(weight / NODES_OF_A_STEP);
    return weight;
  }

  #made(expression: Expression, variables: Variables): Node {
    switch (expression.op) {
      case 'literal':
        return scalarFor(expression.value, this.#place);
      case 'number':
        return (expression.isInteger ? scalarFor : doubleFor)(expression.value, this.#place);
      case 'bytes':
        return this.#open('bytes are not evaluated here');
      case 'name':
        return variables.get(expression.name) ?? this.#open(`nothing is known of "${expression.name}"`);
      case 'field':
        return selected(this.value(expression.target, variables), expression.name, expression.optional, this.#place);
      case 'index':
        return this.#index(expression, variables);
      case 'list':
        return this.#list(expression.items, variables);
      case 'map':
        return this.#map(expression.entries, variables);
      case 'choice':
        return this.#choice(expression, variables);
      case 'not':
      case 'minus':
        return this.#sign(expression, variables);
      case 'binary':
        return this.#binary(expression.sign, expression.left, expression.right, variables);
      default:
        return this.#call(expression, variables);
    }
  }

  #open(reason: string): Node {
    return undecided(reason, this.#place);
  }

  #failure(reason: string): Node {
    return failing(reason, this.#place);
  }

  #index({ target, index, optional }: Expression & { op: 'index' }, variables: Variables): Node {
    const holder = this.value(target, variables);
    return indexed(holder, this.value(index, variables), optional, this.#place);
  }

  /** An error of one item is one of the whole list, as cel-go has it, interpreter/interpretable.go: evalList. */
  #list(members: readonly Member[], variables: Variables): Node {
    const items = members.flatMap((member) => this.#kept(member, variables));
    return items.find(isFailing) ?? seqNode(items, this.#place);
  }

  #kept({ value, optional }: Member, variables: Variables): readonly Node[] {
    const made = this.value(value, variables);
    if (optional && isOptional(made)) return [heldBy(made)].filter((held) => held !== undefined);
    return isOmitted(made) ? [] : [made];
  }

  #map(members: readonly (Member & { readonly key: Expression })[], variables: Variables): Node {
    const entries = new Map<string, Entry>();
    for (const member of members) {
      const key = this.value(member.key, variables);
      if (whyUndecided(key) !== undefined) return key;
      const text = String(plainOf(key) ?? '');
      for (const value of this.#kept(member, variables)) {
        if (isFailing(value)) return value;
        entries.set(text, { key: scalarNode(text, key), value });
      }
    }
    return mapNode([...entries.values()], this.#place);
  }

  #choice({ test, yes, no }: Expression & { op: 'choice' }, variables: Variables): Node {
    const decision = this.value(test, variables);
    const holds = booleanOf(decision);
    if (holds === undefined)
      return whyUndecided(decision) === undefined ? this.#failure('its condition is no boolean') : decision;
    return this.value(holds ? yes : no, variables);
  }

  #sign({ op, value }: Expression & { op: 'not' | 'minus' }, variables: Variables): Node {
    const operand = this.value(value, variables);
    const made = op === 'not' ? booleanOf(operand) : numberOf(operand);
    if (typeof made === 'boolean') return scalarFor(!made, this.#place);
    if (typeof made === 'number') return (isInteger(operand) ? scalarFor : doubleFor)(-made, this.#place);
    return whyUndecided(operand) === undefined ? this.#failure('an operand has the wrong type') : operand;
  }

  #binary(sign: string, left: Expression, right: Expression, variables: Variables): Node {
    const first = this.value(left, variables);
    if (sign === '&&' || sign === '||') return this.#logical(sign === '||', first, right, variables);
    const second = this.value(right, variables);
    const open = openOf([first, second]);
    if (open) return open;
    this.#weighed([first, second]);
    if (this.#budget.steps < 0) return this.#open(TOO_MANY);
    const made = binaryResult(sign, first, second, this.#place);
    return made ?? this.#failure(`"${sign}" can't be told of its operands`);
  }

  /** Either side decides when it can, as CEL has it: an error on the other side does not count. */
  #logical(decisive: boolean, first: Node, right: Expression, variables: Variables): Node {
    if (booleanOf(first) === decisive) return first;
    const second = this.value(right, variables);
    if (booleanOf(second) === decisive) return second;
    for (const side of [first, second]) if (whyUndecided(side) !== undefined) return side;
    return booleanOf(first) === undefined || booleanOf(second) === undefined
      ? this.#failure('an operand is no boolean')
      : second;
  }

  #call({ name, target, args }: Expression & { op: 'call' }, variables: Variables): Node {
    if (name === 'has' && !target) return this.#has(args[0], variables);
    if (name === 'oc_omit' && !target) return omitted(this.#place);
    if (target?.op === 'name' && name.startsWith('to') && args.length === 0) {
      const derived = entryOf(variables.get('derived'), `${target.name}.${name}`)?.value;
      if (derived) return derived;
    }
    if (target?.op === 'name' && !variables.has(target.name))
      return this.#namespaced(target.name, name, args, variables);
    const receiver = target && this.value(target, variables);
    if (receiver && whyUndecided(receiver) !== undefined) return receiver;
    if (receiver) {
      const made = callMacro(name, receiver, args, {
        iterate: (body, names, values) => this.value(body, bound(variables, names, values)),
        place: this.#place,
      });
      if (made) return made;
      if (LAZY.has(name) && heldBy(receiver) !== undefined) return this.#applied(name, [receiver]);
    }
    const values = args.map((argument) => this.value(argument, variables));
    return this.#applied(name, receiver ? [receiver, ...values] : values);
  }

  /** `optional.of(x)`, `math.greatest(x, y)` and the like. */
  #namespaced(namespace: string, name: string, args: readonly Expression[], variables: Variables): Node {
    return this.#applied(
      `${namespace}.${name}`,
      args.map((argument) => this.value(argument, variables)),
    );
  }

  #applied(name: string, values: readonly Node[]): Node {
    const open = openOf(values);
    if (open) return open;
    this.#weighed(values);
    if (this.#budget.steps < 0) return this.#open(TOO_MANY);
    const made = callFunction(name, values, this.#place);
    if (made) return made;
    return isEvaluated(name)
      ? this.#failure(`function "${name}" has no value of what it is given`)
      : this.#open(`function "${name}" is not evaluated here`);
  }

  #has(field: Expression | undefined, variables: Variables): Node {
    if (field?.op !== 'field') return this.#failure('"has" asks for no field');
    return presence(this.value(field.target, variables), field.name, this.#place);
  }
}
