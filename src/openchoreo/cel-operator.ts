import type { Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';
import { entryOf, seqNode } from '../yaml/node.ts';
import { equal, numberOf, plainOf, scalarFor, stringOf } from './cel-value.ts';

/** The result of an operator on decided operands; undefined where it has none. */
export function binaryResult(sign: string, left: Node, right: Node, place: Span): Node | undefined {
  if (sign === '==' || sign === '!=') {
    const same = equal(left, right);
    return same === undefined ? undefined : scalarFor(same === (sign === '=='), place);
  }
  if (sign === 'in') return contained(left, right, place);
  if (sign === '+' && left.kind === 'seq' && right.kind === 'seq')
    return seqNode([...left.items, ...right.items], place);
  const [a, b] = [stringOf(left), stringOf(right)];
  if (a !== undefined && b !== undefined)
    return sign === '+' ? scalarFor(a + b, place) : ordered(sign, a < b, a === b, place);
  const [x, y] = [numberOf(left), numberOf(right)];
  return x === undefined || y === undefined ? undefined : arithmetic(sign, x, y, place);
}

function contained(item: Node, holder: Node, place: Span): Node | undefined {
  if (holder.kind === 'map') return scalarFor(entryOf(holder, String(plainOf(item) ?? '')) !== undefined, place);
  if (holder.kind !== 'seq') return undefined;
  const results = holder.items.map((other) => equal(item, other));
  if (results.includes(true)) return scalarFor(true, place);
  return results.includes(undefined) ? undefined : scalarFor(false, place);
}

function ordered(sign: string, less: boolean, same: boolean, place: Span): Node | undefined {
  switch (sign) {
    case '<':
      return scalarFor(less, place);
    case '<=':
      return scalarFor(less || same, place);
    case '>':
      return scalarFor(!less && !same, place);
    case '>=':
      return scalarFor(!less, place);
    default:
      return undefined;
  }
}

function arithmetic(sign: string, x: number, y: number, place: Span): Node | undefined {
  switch (sign) {
    case '+':
      return scalarFor(x + y, place);
    case '-':
      return scalarFor(x - y, place);
    case '*':
      return scalarFor(x * y, place);
    case '/':
    case '%':
      // Whether operands are integers or not decides the result, and trees don't tell.
      return y === 0 || !Number.isInteger(x / y) ? undefined : scalarFor(sign === '/' ? x / y : 0, place);
    default:
      return ordered(sign, x < y, x === y, place);
  }
}
