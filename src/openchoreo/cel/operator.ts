import type { Span } from '../../text/source.ts';
import type { Node } from '../../yaml/documents.ts';
import { entryOf, seqNode } from '../../yaml/node.ts';
import { doubleFor, equal, isInteger, numberOf, plainOf, scalarFor, stringOf } from './value.ts';

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
  return arithmetic(sign, left, right, place);
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

/** Integers and other numbers compare, but cel-go has no arithmetic of one with the other. */
function arithmetic(sign: string, left: Node, right: Node, place: Span): Node | undefined {
  const [x, y] = [numberOf(left), numberOf(right)];
  if (x === undefined || y === undefined) return undefined;
  const isWhole = isInteger(left);
  const made = isWhole === isInteger(right) ? calculated(sign, x, y, isWhole) : undefined;
  if (made === undefined) return ordered(sign, x < y, x === y, place);
  if (isWhole) return Number.isSafeInteger(made) ? scalarFor(made, place) : undefined;
  return Number.isFinite(made) ? doubleFor(made, place) : undefined;
}

function calculated(sign: string, x: number, y: number, isWhole: boolean): number | undefined {
  switch (sign) {
    case '+':
      return x + y;
    case '-':
      return x - y;
    case '*':
      return x * y;
    case '/':
      return isWhole ? Math.trunc(x / y) : x / y;
    case '%':
      return isWhole ? x % y : undefined;
    default:
      return undefined;
  }
}
