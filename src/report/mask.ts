import { lineStarts, position, type Source } from '../text/source.ts';
import type { Node, ScalarNode } from '../yaml/documents.ts';
import { type Field, isShown, keyIsShown, within } from '../yaml/mask-field.ts';
import { parseDocuments } from '../yaml/parse.ts';

/** A stretch of a scalar, and whether it may be printed. Offsets as in a span. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly shown: boolean;
}

/**
 * The scalars of a text in order, without overlaps. Only what is known to be harmless is shown: keys, and values of
 * keys that hold names, references, images and the like. A scalar that an alias brings to a hidden place is hidden
 * where it is written too. Documents that do not parse have no scalars here.
 */
export function stretchesOf(source: Source): readonly Stretch[] {
  const marks: Marks = { stretches: new Map(), visits: 0 };
  markDocuments({ source, marks, toFile: (offset) => offset, nesting: 0 });
  if (marks.visits > VISIT_LIMIT) return [];
  const sorted = [...marks.stretches.values()].sort((a, b) => a.start - b.start);
  return sorted.filter(({ start }, i) => start >= (sorted[i - 1]?.end ?? 0));
}

interface Marks {
  readonly stretches: Map<number, Stretch>;
  visits: number;
}

/** More nodes than this, each counted as often as an alias brings it somewhere, and nothing of the file is shown. */
const VISIT_LIMIT = 2_000_000;

/** How deep YAML in block scalars of YAML is looked into. */
const NESTING_LIMIT = 3;

/** A text whose scalars are marked: a file, or YAML in a block scalar of one. */
interface Marking {
  readonly source: Source;
  readonly marks: Marks;
  /** Where an offset of the text lies in the file. */
  readonly toFile: (offset: number) => number;
  /** How many block scalars are around it. */
  readonly nesting: number;
}

function markDocuments(marking: Marking): void {
  const { source, marks, nesting } = marking;
  const visit = (node: Node, field: Field): void => {
    if (++marks.visits > VISIT_LIMIT) return;
    if (node.kind === 'scalar') {
      if (field.holdsPatch && node.style === 'literal' && nesting < NESTING_LIMIT) markBlock(node, marking);
      else markScalar(node, field, marking);
    } else if (node.kind === 'seq') {
      for (const item of node.items) visit(item, field);
    } else {
      for (const { key, value } of node.entries) {
        put(marking, key, keyIsShown(key, source.text, field));
        visit(value, within(field, key.text, value, node));
      }
    }
  };
  for (const { root } of parseDocuments(source).documents)
    visit(root, { key: '', parent: '', closed: 0, holdsPatch: false });
}

/** Marks a value; of a literal `KEY=value` the key is shown. */
function markScalar(node: ScalarNode, field: Field, marking: Marking): void {
  const raw = marking.source.text.slice(node.start, node.end);
  const [literal] = field.key === 'literals' && field.closed === 1 ? (/^[\w.-]{1,200}=/.exec(raw) ?? []) : [];
  if (literal === undefined) {
    put(marking, node, isShown(node, raw, field));
    return;
  }
  put(marking, { start: node.start, end: node.start + literal.length }, true);
  put(marking, { start: node.start + literal.length, end: node.end }, false);
}

/** Of two views of the same scalar the stricter one counts. */
function put({ marks, toFile }: Marking, { start, end }: Pick<Stretch, 'start' | 'end'>, shown: boolean): void {
  if (start === end) return;
  const from = toFile(start);
  const before = marks.stretches.get(from);
  const to = Math.max(toFile(end), before?.end ?? 0);
  marks.stretches.set(from, { start: from, end: to, shown: shown && (before?.shown ?? true) });
}

/** Marks a patch that is written as a block scalar: YAML with its own indentation. */
function markBlock(node: ScalarNode, { source: { path, text }, marks, toFile, nesting }: Marking): void {
  const first = text.lastIndexOf('\n', node.start - 1) + 1;
  const lines = text.slice(first, node.end).split('\n');
  const indent = /^ */.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0;
  const inner = lines.map((line) => line.slice(indent)).join('\n');
  const innerStarts = lineStarts(inner);
  const outerStarts = lineStarts(text.slice(first, node.end)).map((start) => start + first);
  markDocuments({
    source: { path, text: inner },
    marks,
    toFile: (offset) => {
      const { line, column } = position(innerStarts, offset);
      return toFile((outerStarts[line - 1] ?? first) + indent + column - 1);
    },
    nesting: nesting + 1,
  });
}
