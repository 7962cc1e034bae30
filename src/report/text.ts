import type { Diagnostic, Fix, Level, Report, ShownGeneration } from '../results/diagnostic.ts';
import type { Place } from '../text/place.ts';
import type { Span } from '../text/source.ts';
import { excerptOf } from './excerpt.ts';
import { inert, inertLine, inertPath } from './inert.ts';
import { summaryLine } from './summary.ts';
import type { ReportView, Style } from './view.ts';

const STYLE: Readonly<Record<Level, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

/** For people: each finding with its line, its reasons and its mend; at the end one line that counts everything. */
export function render({ diagnostics, summary, generations = [] }: Report, view: ReportView): string {
  const shown = view.quiet ? diagnostics.filter(({ level }) => level === 'error') : diagnostics;
  const blocks = shown.map((diagnostic) => block(diagnostic, view));
  const dated = view.quiet ? [] : generations.map((one) => `${generationLine(one, view)}\n`);
  return `${[...blocks, dated.join('') + summaryLine(summary)].join('\n\n')}\n`;
}

/** `OpenChoreo v1.0–v1.1: spec.type is set (project.yaml:8:3)`. */
function generationLine({ releases, evidence }: ShownGeneration, { places }: ReportView): string {
  const shown = evidence.map(({ message, at }) => `${inert(message)} (${point(places.of(at))})`);
  return `OpenChoreo ${releases}: ${shown.join(', ')}`;
}

function block(diagnostic: Diagnostic, { places, color }: ReportView): string {
  const { level, rule, message, at, because, help, fix } = diagnostic;
  const place = places.of(at);
  const gutter = ' '.repeat(String(place.line).length);
  const bar = color('dim', '|');
  const below = [
    ...because.map((reason) => `${color('dim', point(places.of(reason.at)))} ${inert(reason.message)}`),
    ...(help === null ? [] : [indented(`${color('bold', 'help:')} `, help, gutter.length + 11)]),
    ...(fix === null ? [] : [`${color('bold', 'fix available:')} ${fixHint(fix)}`]),
  ];
  return [
    `${color('bold', point(place))} ${color(STYLE[level], level)} ${inert(message)} ${color('dim', `[${rule}]`)}`,
    ...lines(at, place, places.excerpt(at)).map(([number, text, marks]) =>
      `  ${number === null ? gutter : color('dim', number)} ${bar} ${text}${color(STYLE[level], marks)}`.trimEnd(),
    ),
    ...below.map((text) => `  ${gutter} ${color('dim', '=')} ${text}`),
  ].join('\n');
}

/** The source line and the carets under it, each as line number, text, marks; nothing where the file has no text. */
function lines(at: Span, place: Place, line: string | undefined): (readonly [string | null, string, string])[] {
  if (line === undefined || (line.trim() === '' && at.start === at.end)) return [];
  const end = place.endLine > place.line ? line.length : place.endColumn - 1;
  const { line: shown, carets } = excerptOf(line, place.column - 1, end);
  const marks = carets.trimStart();
  return [
    [String(place.line), shown, ''],
    [null, ' '.repeat(carets.length - marks.length), marks],
  ];
}

function point({ path, line, column }: Place): string {
  return `${inertPath(path)}:${line}:${column}`;
}

function fixHint({ title, safe }: Fix): string {
  return `${inert(title)} ${safe ? '(--fix)' : '(--fix=all: it changes meaning)'}`;
}

/** Help may have several lines; those after the first are set under it. */
function indented(label: string, help: string, column: number): string {
  return (
    label +
    help
      .trimEnd()
      .split('\n')
      .map(inertLine)
      .join(`\n${' '.repeat(column)}`)
  );
}
