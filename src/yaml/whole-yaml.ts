import { YAMLException } from 'js-yaml';
import type { Source } from '../text/source.ts';
import type { Document, Parsed, SyntaxFault } from './documents.ts';
import { type Effort, effortFor, lenientEvents } from './lenient-events.ts';
import { type Piece, piecesOf } from './piece.ts';
import { refusalIn } from './refusal.ts';
import { misplacedTab } from './tabs.ts';
import { TreeFault, treesOf } from './whole-tree.ts';

const DEPTH_LIMIT = 300;
/** As js-yaml says it of other tabs. */
const TAB_FAULT = 'tab characters must not be used in indentation';

/** Of YAML 1.1 alone go-yaml v2.4 and v3.0 read documents (parserc.go: yaml_parser_process_directives). */
const OTHER_VERSION = /^%YAML(?! 1\.1\s).*/m;

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
    return { documents: treesIn(source, { start: 0, end: text.length, firstIndex: 0 }, { left: 0 }), faults: [] };
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
      const [first, ...others] = treesIn(source, { start, end, firstIndex: documents.length }, effort);
      if (first) documents.push(first);
      documents.push(...others.map((document) => ({ ...document, unread: true })));
    } catch (error) {
      faults.push(conflictIn(source, start, end) ?? versionIn(source, start, end) ?? faultOf(error, source, start));
    }
    if (end < next) documents.push(...unreadIn(source, { start: end, end: next, firstIndex: documents.length }));
  }
  return { documents, faults };
}

/** What is read at once: characters of a text, and how many of its documents stand before them. */
interface Range {
  readonly start: number;
  readonly end: number;
  readonly firstIndex: number;
}

/** The trees of a range. Throws `YAMLException` or `TreeFault`. */
function treesIn(source: Source, { start, end, firstIndex }: Range, effort: Effort): Document[] {
  const { path } = source;
  const whole = start === 0 && end === source.text.length;
  const text = whole ? source.text : source.text.slice(start, end);
  const events = lenientEvents(text, { maxDepth: DEPTH_LIMIT }, effort);
  const tab = misplacedTab(text, events);
  if (tab !== undefined) throw new TreeFault(TAB_FAULT, { path, start: start + tab, end: start + tab + 1 });
  const refusal = refusalIn(text, events);
  if (refusal) throw new TreeFault(refusal.message, { path, start: start + refusal.start, end: start + refusal.end });
  return treesOf(events, { path, text, base: start, firstIndex });
}

/** The documents that no one reads, as far as they parse. */
function unreadIn(source: Source, range: Range): readonly Document[] {
  if (source.text.slice(range.start, range.end).trim() === '...') return [];
  try {
    const documents = treesIn(source, range, { left: 0 });
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

/** The directive of a version that is not read, which keeps what follows from being read too. */
function versionIn({ path, text }: Source, start: number, end: number): SyntaxFault | undefined {
  const found = OTHER_VERSION.exec(text.slice(start, end));
  if (!found) return undefined;
  const from = start + found.index;
  const at = { path, start: from, end: from + found[0].trimEnd().length };
  return { message: 'the version that %YAML declares is refused: leave the directive out', at };
}

function faultOf(error: unknown, { path, text }: Source, base: number): SyntaxFault {
  if (error instanceof TreeFault) return { message: error.message, at: error.at };
  if (!(error instanceof YAMLException)) throw error;
  const start = Math.min(base + (error.mark?.position ?? 0), text.length);
  // What follows is quoted from the text, and may be an unquoted password that begins with ! or %.
  const message = error.reason.replace(/(?:: | ").*$/s, '');
  return { message, at: { path, start, end: Math.min(start + 1, text.length) } };
}
