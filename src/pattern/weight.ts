import { type Token, tokens } from './dialect.ts';

/** What compiling a Go regular expression costs, known before it is tried. */
export interface Weight {
  /** about the work, in RE2 instructions (1 µs); never much too low */
  readonly size: number;
  /** nested repeats above 1000: Go refuses it, and re2js does so before it expands anything */
  readonly refused: boolean;
}

/** Weighs in one pass. Follows Go 1.26, regexp/syntax/parse.go: repeatIsValid. */
export function weigh(expression: string): Weight {
  let cost = 0;
  const groups = [openGroup()];
  for (const token of tokens(expression)) {
    cost += parseCost(token);
    measure(groups, token);
  }
  return {
    size: groups.reduce((sum, group) => sum + group.size + group.last, cost),
    refused: groups.some((group) => group.product > MAX_REPEAT),
  };
}

const MAX_REPEAT = 1000;

/** Measured: adding a Unicode table, or folding the case of a wide range, takes as long as so many instructions. */
function parseCost({ kind, text, inClass }: Token): number {
  if (kind === 'table') return 50;
  if (!inClass) return 0;
  return /^(?:\\x|[^\0-\x7f])/.test(text) ? 500 : 1;
}

/** Size of a group so far, and of its last atom; greatest product of nested repeats in each. */
interface Group {
  size: number;
  last: number;
  product: number;
  lastProduct: number;
}

function openGroup(): Group {
  return { size: 0, last: 0, product: 1, lastProduct: 1 };
}

function measure(groups: Group[], { kind, text, inClass, count }: Token): void {
  const group = groups.at(-1);
  if (!group || kind === 'flags') return;
  if (kind === 'open') groups.push(openGroup());
  else if (kind === 'repeat') {
    group.last = group.last * Math.max(count, 1) + 1;
    group.lastProduct *= Math.max(count, 1);
    group.product = Math.max(group.product, group.lastProduct);
  } else if (kind === 'close' && groups.length > 1) {
    groups.pop();
    append(groups, group.size + group.last + 3, group.product);
  } else if (!inClass || text === ']') append(groups, count, 1);
}

function append(groups: readonly Group[], size: number, product: number): void {
  const group = groups.at(-1);
  if (!group) return;
  group.size += group.last;
  group.last = size;
  group.lastProduct = product;
  group.product = Math.max(group.product, product);
}
