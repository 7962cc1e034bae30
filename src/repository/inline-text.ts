import { lineStarts, placeOf, position, type Span, spanOf } from '../text/source.ts';
import type { Document, Node, Parsed, ScalarNode } from '../yaml/documents.ts';
import { parseDocuments } from '../yaml/parse.ts';
import type { Repository } from './repository.ts';

/** What texts held, by their place; one text may differ between clusters though its place is the same. */
const memories = new WeakMap<Repository, Map<string, { readonly text: string; readonly parsed: Parsed }>>();

/**
 * The documents inside a text of a YAML file, such as an inline patch, each node at its place in that file. Where the
 * text is folded or escaped, every node has the place of the whole text.
 */
export function inlineDocuments(scalar: ScalarNode, repository: Repository): Parsed {
  const memory = memories.get(repository) ?? new Map<string, { readonly text: string; readonly parsed: Parsed }>();
  memories.set(repository, memory);
  const key = placeOf(scalar);
  const known = memory.get(key);
  if (known?.text === scalar.text) return known.parsed;
  const { documents, faults } = parseDocuments({ path: scalar.path, text: scalar.text });
  const place = placement(scalar, repository.text(scalar.path));
  const parsed: Parsed = {
    documents: documents.map((document) => movedDocument(document, place)),
    faults: faults.map(({ message, at }) => ({ message, at: place(at) })),
  };
  memory.set(key, { text: scalar.text, parsed });
  return parsed;
}

type Place = (span: Span) => Span;

/** Where a span of the inner text stands in the file. */
function placement(scalar: ScalarNode, fileText: string | undefined): Place {
  const raw = fileText?.slice(scalar.start, scalar.end);
  const { path } = scalar;
  if (raw === scalar.text) {
    return ({ start, end }) => ({ path, start: scalar.start + start, end: scalar.start + end });
  }
  if (raw === undefined || scalar.style !== 'literal') return () => spanOf(scalar);
  const inner = lineStarts(scalar.text);
  const outer = lineStarts(raw);
  const indent = indentOf(scalar.text, raw, inner, outer);
  const outside = (offset: number): number => {
    const { line, column } = position(inner, offset);
    const shift = column === 1 && offset === scalar.text.length ? 0 : indent;
    return Math.min(scalar.start + (outer[line - 1] ?? raw.length) + shift + column - 1, scalar.end);
  };
  return ({ start, end }) => ({ path, start: outside(start), end: outside(end) });
}

/** How far a literal block is indented: what its first line with content has more than the text's. */
function indentOf(text: string, raw: string, inner: readonly number[], outer: readonly number[]): number {
  for (let i = 0; i < inner.length; i++) {
    const line = lineAt(text, inner, i);
    if (line.trim() !== '') return lineAt(raw, outer, i).length - line.length;
  }
  return 0;
}

function lineAt(text: string, starts: readonly number[], index: number): string {
  return text.slice(starts[index], starts[index + 1]).replace(/[\r\n]+$/, '');
}

function movedDocument(document: Document, place: Place): Document {
  const seen = new Map<Node, Node>();
  const moved = (node: Node): Node => {
    const before = seen.get(node);
    if (before) return before;
    const after = movedNode(node);
    seen.set(node, after);
    return after;
  };
  const movedScalar = (node: ScalarNode): ScalarNode => ({ ...node, ...place(node) });
  const movedNode = (node: Node): Node => {
    if (node.kind === 'scalar') return movedScalar(node);
    if (node.kind === 'seq') return { ...node, items: node.items.map(moved), ...place(node) };
    const entries = node.entries.map(({ key, value }) => ({ key: movedScalar(key), value: moved(value) }));
    return { ...node, entries, ...place(node) };
  };
  return { ...document, root: moved(document.root) };
}
