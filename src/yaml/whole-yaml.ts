import {
  EVENT_ALIAS,
  EVENT_DOCUMENT,
  EVENT_MAPPING,
  EVENT_POP,
  EVENT_SCALAR,
  EVENT_SEQUENCE,
  type Event,
  YAMLException,
} from 'js-yaml';
import type { Source, Span } from '../text/source.ts';
import type { Document, DuplicateKey, Entry, Node, Parsed, ScalarNode, SyntaxFault } from './documents.ts';
import { type Effort, effortFor, lenientEvents } from './lenient-events.ts';
import { type Piece, piecesOf } from './piece.ts';
import { refusalIn } from './refusal.ts';
import { misplacedTab } from './tabs.ts';
import { scalarOf } from './whole-scalar.ts';

/** More nodes than this after its aliases are expanded, and a document is refused as an alias bomb. */
const EXPANDED_LIMIT = 500_000;
const DEPTH_LIMIT = 300;
/** As js-yaml says it of other tabs. */
const TAB_FAULT = 'tab characters must not be used in indentation';
const MERGE_FAULT = 'a merge key needs a mapping, or a list of mappings';

/** Of YAML 1.1 alone go-yaml v2.4 and v3.0 read documents (parserc.go: yaml_parser_process_directives). */
const OTHER_VERSION = /^%YAML(?! 1\.1\s)/m;

/** What ends a line for go-yaml and not for js-yaml; each is one character long, as a line feed is. */
const OTHER_BREAK = /[\x85\u2028\u2029]/g;

/** Parses any text with js-yaml; what `readTape` reads of one, it reads in the same way. */
export function parseWhole({ path, text }: Source): Parsed {
  const source = { path, text: text.replace(OTHER_BREAK, '\n') };
  const pieces = piecesOf(text);
  const read = pieces.reduce((sum, { start, end }) => sum + end - start, 0);
  // Several documents are read at once where that comes to the same: all of the text, and no line ends other than ours.
  if (pieces.length === 1 || read < text.length || /\r(?!\n)/.test(text) || OTHER_VERSION.test(text))
    return parseApart(source, pieces);
  try {
    return { documents: grow(source, 0, text.length, 0, { left: 0 }), faults: [] };
  } catch {
    return parseApart(source, pieces);
  }
}

function parseApart(source: Source, pieces: readonly Piece[]): Parsed {
  const documents: Document[] = [];
  const faults: SyntaxFault[] = [];
  const effort = effortFor(source.text);
  for (const { start, end, next } of pieces) {
    try {
      const [first, ...others] = grow(source, start, end, documents.length, effort);
      if (first) documents.push(first);
      documents.push(...others.map((document) => ({ ...document, unread: true })));
    } catch (error) {
      faults.push(conflictIn(source, start, end) ?? faultOf(error, source, start));
    }
    if (end < next) documents.push(...unreadIn(source, end, next, documents.length));
  }
  return { documents, faults };
}

/** The documents that no one reads, as far as they parse. */
function unreadIn(source: Source, start: number, end: number, firstIndex: number): readonly Document[] {
  if (source.text.slice(start, end).trim() === '...') return [];
  try {
    const documents = grow(source, start, end, firstIndex, { left: 0 });
    return documents.map((document) => ({ ...document, unread: true }));
  } catch {
    return [];
  }
}

/** The marks that Git leaves where both sides changed the same lines, in a document that does not parse. */
function conflictIn({ path, text }: Source, start: number, end: number): SyntaxFault | undefined {
  const document = text.slice(start, end);
  const from = document.search(/^<{7} /m);
  if (from < 0 || !/^>{7} /m.test(document.slice(from))) return undefined;
  const at = { path, start: start + from, end: start + from + '<<<<<<<'.length };
  return { message: 'the marks of a merge conflict stand in it', at };
}

function faultOf(error: unknown, { path, text }: Source, base: number): SyntaxFault {
  if (error instanceof TreeFault) return { message: error.message, at: error.at };
  if (!(error instanceof YAMLException)) throw error;
  const start = Math.min(base + (error.mark?.position ?? 0), text.length);
  // What follows is quoted from the text, and may be an unquoted password that begins with ! or %.
  const message = error.reason.replace(/(?:: | ").*$/s, '');
  return { message, at: { path, start, end: Math.min(start + 1, text.length) } };
}

/** A document that parses and yet can't be a tree: an unknown alias, an alias bomb, a key or a tab that can't be. */
class TreeFault extends Error {
  readonly at: Span;
  constructor(message: string, at: Span) {
    super(message);
    this.at = at;
  }
}

/** A collection being built. `size` counts its nodes with aliases expanded. */
interface Frame {
  readonly event: Event;
  readonly items: Node[];
  readonly entries: Entry[];
  key: ScalarNode | undefined;
  readonly merges: Node[];
  readonly mergeKeys: ScalarNode[];
  size: number;
  end: number;
}

interface Anchored {
  readonly node: Node;
  readonly size: number;
}

/** Builds the trees of `source.text` from `start` to `end`. Throws `YAMLException` or `TreeFault`. */
function grow(source: Source, start: number, end: number, firstIndex: number, effort: Effort): Document[] {
  const whole = start === 0 && end === source.text.length;
  const text = whole ? source.text : source.text.slice(start, end);
  const { path } = source;
  const documents: Document[] = [];
  const stack: Frame[] = [];
  let anchors = new Map<string, Anchored>();
  let duplicates: DuplicateKey[] = [];
  let mergedTwice: ScalarNode | undefined;
  let cursor = start;

  const put = (node: Node, size: number): void => {
    const frame = stack[stack.length - 1];
    if (!frame) return;
    frame.size += size;
    if (frame.size > EXPANDED_LIMIT) throw new TreeFault('aliases expand to too many nodes', node);
    if (node.end > frame.end) frame.end = node.end;
    if (frame.event.type !== EVENT_MAPPING) frame.items.push(node);
    else if (frame.key === undefined) frame.key = keyNode(node);
    else {
      if (isMergeKey(frame.key)) {
        frame.merges.push(node);
        frame.mergeKeys.push(frame.key);
        mergedTwice ??= frame.mergeKeys[1];
      } else frame.entries.push({ key: frame.key, value: node });
      frame.key = undefined;
    }
  };
  const anchor = (event: { anchorStart: number; anchorEnd: number }, node: Node, size: number): void => {
    if (event.anchorStart >= 0) anchors.set(text.slice(event.anchorStart, event.anchorEnd), { node, size });
  };

  const events = lenientEvents(text, { maxDepth: DEPTH_LIMIT }, effort);
  const tab = misplacedTab(text, events);
  if (tab !== undefined) throw new TreeFault(TAB_FAULT, { path, start: start + tab, end: start + tab + 1 });
  const refusal = refusalIn(text, events);
  if (refusal) throw new TreeFault(refusal.message, { path, start: start + refusal.start, end: start + refusal.end });
  for (const event of events) {
    switch (event.type) {
      case EVENT_SCALAR: {
        const node = scalarOf(event, text, path, start, cursor);
        cursor = node.end;
        anchor(event, node, 1);
        put(node, 1);
        break;
      }
      case EVENT_ALIAS: {
        const name = text.slice(event.anchorStart, event.anchorEnd);
        const anchored = anchors.get(name);
        const at = { path, start: start + event.anchorStart - 1, end: start + event.anchorEnd };
        if (!anchored) throw new TreeFault('the alias has no anchor', at);
        if (anchored.node.kind === 'seq' && isMergeKey(stack.at(-1)?.key)) throw new TreeFault(MERGE_FAULT, at);
        cursor = at.end;
        put(anchored.node, anchored.size);
        break;
      }
      case EVENT_POP: {
        const frame = stack.pop();
        if (!frame) break;
        if (frame.event.type === EVENT_DOCUMENT) {
          const root = frame.items[0];
          const index = firstIndex + documents.length;
          if (root) documents.push({ path, index, root, duplicates, ...(mergedTwice && { mergedTwice }) });
          break;
        }
        const node = collectionOf(frame, path, start, duplicates);
        if (frame.event.type === EVENT_MAPPING || frame.event.type === EVENT_SEQUENCE)
          anchor(frame.event, node, frame.size);
        put(node, frame.size);
        break;
      }
      case EVENT_DOCUMENT:
        anchors = new Map();
        duplicates = [];
        mergedTwice = undefined;
        stack.push({ event, items: [], entries: [], key: undefined, merges: [], mergeKeys: [], size: 0, end: 0 });
        break;
      default:
        stack.push({
          event,
          items: [],
          entries: [],
          key: undefined,
          merges: [],
          mergeKeys: [],
          size: 1,
          end: start + event.start + 1,
        });
    }
  }
  return documents;
}

function keyNode(node: Node): ScalarNode {
  if (node.kind === 'scalar') return node;
  throw new TreeFault('a mapping or a list can be no key', node);
}

function isMergeKey(key: ScalarNode | undefined): boolean {
  return key?.text === '<<' && key.plain;
}

function collectionOf(frame: Frame, path: string, base: number, duplicates: DuplicateKey[]): Node {
  const start = base + ('start' in frame.event ? frame.event.start : 0);
  const end = frame.end;
  if (frame.event.type === EVENT_SEQUENCE) return { kind: 'seq', items: frame.items, path, start, end };
  noteDuplicates(frame.entries, duplicates);
  const entries = frame.merges.length > 0 ? merged(frame.entries, frame.merges) : frame.entries;
  return { kind: 'map', entries, path, start, end };
}

function noteDuplicates(entries: readonly Entry[], duplicates: DuplicateKey[]): void {
  if (entries.length < 2) return;
  const first = new Map<string, ScalarNode>();
  for (const { key } of entries) {
    const before = first.get(key.text);
    if (before) duplicates.push({ key, first: before });
    else first.set(key.text, key);
  }
}

/**
 * Entries with merge keys applied: what is written wins over what is merged, earlier merges over later ones. Follows
 * go.yaml.in/yaml/v2 v2.4 decode.go: merge; kyaml v0.20.1 yaml/rnode.go has the same.
 */
function merged(written: readonly Entry[], merges: readonly Node[]): readonly Entry[] {
  const entries = [...written];
  const seen = new Set(written.map(({ key }) => key.text));
  for (const source of merges.flatMap((node) => (node.kind === 'seq' ? node.items : [node]))) {
    if (source.kind !== 'map') throw new TreeFault(MERGE_FAULT, source);
    for (const entry of source.entries) {
      if (seen.has(entry.key.text)) continue;
      seen.add(entry.key.text);
      entries.push(entry);
    }
  }
  return entries;
}
