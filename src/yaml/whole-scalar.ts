import {
  CHOMPING_MODE,
  EVENT_SCALAR,
  getScalarValue,
  SCALAR_STYLE_DOUBLE_QUOTED,
  SCALAR_STYLE_FOLDED_BLOCK,
  SCALAR_STYLE_LITERAL_BLOCK,
  SCALAR_STYLE_PLAIN,
  SCALAR_STYLE_SINGLE_QUOTED,
  type ScalarEvent,
} from 'js-yaml';
import { indentOf, literalText } from './block-scalar.ts';
import type { ScalarNode, ScalarStyle } from './documents.ts';
import {
  ESCAPED_DOUBLE,
  ESCAPED_SINGLE,
  FOLDED,
  FOLDED_KEEP,
  FOLDED_STRIP,
  LITERAL,
  LITERAL_KEEP,
  LITERAL_STRIP,
} from './tape.ts';

const STYLES: Readonly<Record<number, ScalarStyle>> = {
  [SCALAR_STYLE_PLAIN]: 'plain',
  [SCALAR_STYLE_SINGLE_QUOTED]: 'single',
  [SCALAR_STYLE_DOUBLE_QUOTED]: 'double',
  [SCALAR_STYLE_LITERAL_BLOCK]: 'literal',
  [SCALAR_STYLE_FOLDED_BLOCK]: 'folded',
};

/** The node of a scalar; `cursor` is where an absent one stands. */
export function scalarOf(event: ScalarEvent, text: string, path: string, base: number, cursor: number): ScalarNode {
  const absent = event.valueStart < 0;
  const plain = event.style === SCALAR_STYLE_PLAIN && event.tagStart < 0;
  const node = {
    kind: 'scalar',
    text: absent ? '' : scalarText(text, event),
    plain,
    style: STYLES[event.style] ?? 'plain',
    path,
    start: absent ? cursor : base + event.valueStart,
    end: absent ? cursor : base + event.valueEnd,
  } as const;
  return event.tagStart < 0 ? node : { ...node, tag: text.slice(event.tagStart, event.tagEnd) };
}

/** A scalar's value; a block that ends with the text, without a line break, has none at its end (YAML 1.2, 8.1.1.2). */
function scalarText(text: string, event: ScalarEvent): string {
  const value = event.style === SCALAR_STYLE_DOUBLE_QUOTED ? doubleValue(text, event) : getScalarValue(text, event);
  const isBlock = event.style === SCALAR_STYLE_LITERAL_BLOCK || event.style === SCALAR_STYLE_FOLDED_BLOCK;
  const isCut = isBlock && event.valueEnd === text.length && !/[\r\n]$/.test(text);
  return isCut && value.endsWith('\n') ? value.slice(0, -1) : value;
}

/** What stands in double quotes; `\'`, which js-yaml does not know, is a quote for go-yaml. */
function doubleValue(text: string, event: ScalarEvent): string {
  const raw = text.slice(event.valueStart, event.valueEnd);
  if (!raw.includes("\\'")) return getScalarValue(text, event);
  const known = raw.replace(/\\./gs, (pair) => (pair === "\\'" ? '\\x27' : pair));
  return getScalarValue(known, { ...event, valueStart: 0, valueEnd: known.length, fast: false });
}

/** The text of a scalar of a tape that does not stand there as it is meant: one with escapes, or a block. */
export function decodeScalar(kind: number, text: string, start: number, end: number): string {
  const scalar = text.slice(start, end);
  const written = WRITTEN[kind];
  // Literal blocks are the most of these, and js-yaml need not be loaded for them.
  const literal = literalText(kind, scalar);
  if (literal !== undefined || !written) return literal ?? scalar;
  const [style, chomping] = written;
  const indent = chomping === undefined ? -1 : indentOf(scalar);
  const none = { anchorStart: -1, anchorEnd: -1, tagStart: -1, tagEnd: -1, fast: false } as const;
  const range = { valueStart: start, valueEnd: end };
  return scalarText(text, { type: EVENT_SCALAR, ...range, style, indent, chomping: chomping ?? CLIP, ...none });
}

const { CLIP, STRIP, KEEP } = CHOMPING_MODE;

const WRITTEN: Readonly<Record<number, readonly [ScalarEvent['style'], ScalarEvent['chomping']?]>> = {
  [ESCAPED_SINGLE]: [SCALAR_STYLE_SINGLE_QUOTED],
  [ESCAPED_DOUBLE]: [SCALAR_STYLE_DOUBLE_QUOTED],
  [LITERAL]: [SCALAR_STYLE_LITERAL_BLOCK, CLIP],
  [LITERAL_STRIP]: [SCALAR_STYLE_LITERAL_BLOCK, STRIP],
  [LITERAL_KEEP]: [SCALAR_STYLE_LITERAL_BLOCK, KEEP],
  [FOLDED]: [SCALAR_STYLE_FOLDED_BLOCK, CLIP],
  [FOLDED_STRIP]: [SCALAR_STYLE_FOLDED_BLOCK, STRIP],
  [FOLDED_KEEP]: [SCALAR_STYLE_FOLDED_BLOCK, KEEP],
};
