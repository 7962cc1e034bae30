import type { Diagnostic, Level, Report } from '../results/diagnostic.ts';
import { lineStarts, position, type Span } from '../text/source.ts';
import { inert, inertJson } from './inert.ts';
import { type ReportView, ruleOf } from './view.ts';

const SEVERITY: Readonly<Record<Level, string>> = { error: 'ERROR', warning: 'WARNING', note: 'INFO' };

/** No bytes are counted beyond this column: a megabyte on one line may have thousands of findings. */
const FARTHEST = 10_000;

/** Line and column from 1, the column in UTF-8 bytes; without a column where the text is not at hand. */
interface Position {
  readonly line: number;
  readonly column?: number;
}

/** Where a span lies. */
type Locate = (span: Span) => { readonly start: Position; readonly end: Position };

/** Reviewdog Diagnostic Format (rdjson), as reviewdog v0.21 reads it: a fix of one edit is a suggestion. */
export function render({ diagnostics }: Report, view: ReportView): string {
  const locate = locator(view);
  const rows = diagnostics.map((diagnostic) => inertJson(rowOf(diagnostic, view, locate)));
  const source = inertJson({ name: 'pullproof', url: view.homepage });
  return `{"source":${source},"diagnostics":[${rows.map((row) => `\n${row}`).join(',')}]}\n`;
}

function rowOf(diagnostic: Diagnostic, view: ReportView, locate: Locate): object {
  const { rule, level, message, at, because, help } = diagnostic;
  const location = (span: Span) => ({ path: view.places.of(span).path, range: locate(span) });
  const related = because.map((reason) => ({ message: inert(reason.message), location: location(reason.at) }));
  const suggestions = suggestionsOf(diagnostic, locate);
  return {
    message: help === null ? inert(message) : `${inert(message)}\n${help.trimEnd().split('\n').map(inert).join('\n')}`,
    location: location(at),
    severity: SEVERITY[level],
    code: { value: rule, url: ruleOf(view, rule).helpUri },
    ...(suggestions.length === 0 ? {} : { suggestions }),
    ...(related.length === 0 ? {} : { relatedLocations: related }),
  };
}

/** A suggestion is one replacement in the finding's own file: a fix of several edits is not offered by halves. */
function suggestionsOf({ at, fix }: Diagnostic, locate: Locate): object[] {
  const [edit, ...more] = fix?.edits ?? [];
  if (!edit || more.length > 0 || edit.at.path !== at.path) return [];
  const range = locate(edit.at);
  return range.start.column === undefined || range.end.column === undefined ? [] : [{ range, text: edit.text }];
}

function locator({ places, text }: ReportView): Locate {
  const known = new Map<string, readonly number[]>();
  return (span) => {
    const source = text(span.path);
    if (source === undefined) {
      const { line, endLine } = places.of(span);
      return { start: { line }, end: { line: endLine } };
    }
    const starts = known.get(span.path) ?? lineStarts(source);
    known.set(span.path, starts);
    const at = (offset: number) => {
      const { line, column } = position(starts, offset);
      if (column > FARTHEST) return { line };
      return { line, column: Buffer.byteLength(source.slice(starts[line - 1], offset)) + 1 };
    };
    return { start: at(span.start), end: at(span.end) };
  };
}
