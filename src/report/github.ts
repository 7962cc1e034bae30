import type { Diagnostic, Level, Report } from '../results/diagnostic.ts';
import { counted } from '../text/counted.ts';
import type { Place } from '../text/place.ts';
import { inert, inertUpTo, point } from './inert.ts';
import { summaryLine } from './summary.ts';
import type { ReportView } from './view.ts';

/** GitHub shows ten annotations of each level per step and drops the rest silently. */
const MOST = 10;
const LONGEST = 4000;
const MOST_REASONS = 10;
const MOST_LINES = 1000;
const COMMANDS = [
  ['error', 'error'],
  ['warning', 'warning'],
  ['note', 'notice'],
] as const;

/**
 * Workflow commands for GitHub Actions: the first ten findings of each level as annotations, errors first, then a
 * line that counts the rest by rule, then the summary.
 */
export function render({ diagnostics, summary }: Report, view: ReportView): string {
  const lines: string[] = [];
  const rest: Diagnostic[] = [];
  for (const [level, command] of COMMANDS) {
    const found = diagnostics.filter((diagnostic) => diagnostic.level === level);
    lines.push(...found.slice(0, MOST).map((diagnostic) => annotation(command, diagnostic, view)));
    rest.push(...found.slice(MOST));
  }
  if (rest.length > 0) lines.push(restLine(rest));
  return `${[...lines, summaryLine(summary)].join('\n')}\n`;
}

function annotation(command: string, diagnostic: Diagnostic, view: ReportView): string {
  const { rule, message, because, help } = diagnostic;
  const primary = view.places.of(diagnostic.at);
  const place = shownPlace(diagnostic, primary, view);
  const data = [
    inert(message),
    ...(place === primary ? [] : [`found at ${point(primary)}`]),
    ...because.slice(0, MOST_REASONS).map((reason) => `${point(view.places.of(reason.at))} ${inert(reason.message)}`),
    ...(help === null ? [] : help.trimEnd().split('\n').map(inert)),
  ];
  const properties = [`title=${property(rule)}`, `file=${property(inert(place.path))}`, ...range(place)];
  const text = data.map((line) => inertUpTo(LONGEST, line)).join('\n');
  return `::${command} ${properties.join(',')}::${escaped(text)}`;
}

/**
 * The link of the chain that the pull request changed, so that its author sees the annotation, where the finding's
 * own place is not in the change.
 */
function shownPlace({ because, proofs }: Diagnostic, primary: Place, { places, changed }: ReportView): Place {
  if (!changed || touched(primary, changed)) return primary;
  const links = [...because.map(({ at }) => at), ...proofs.flatMap(({ steps }) => steps).map(({ at }) => at)];
  for (const at of links) {
    const place = places.of(at);
    if (touched(place, changed)) return place;
  }
  return primary;
}

function touched({ path, line, endLine }: Place, changed: (path: string, line: number) => boolean): boolean {
  for (let at = line; at <= Math.min(endLine, line + MOST_LINES); at++) if (changed(path, at)) return true;
  return false;
}

/** Columns are not taken together with several lines, and a span's end may lie past the last line: the start is enough. */
function range({ line, column, endLine, endColumn }: Place): string[] {
  if (endLine !== line) return [`line=${line}`];
  return [`line=${line}`, `endLine=${line}`, `col=${column}`, `endColumn=${endColumn}`];
}

/** `12 more errors, 1 more note are not annotated: dangling-secret-ref 9, unused-pull-secret 4`. */
function restLine(rest: readonly Diagnostic[]): string {
  const levels = COMMANDS.flatMap(([level]) => {
    const number = tally(rest, (diagnostic) => diagnostic.level).get(level) ?? 0;
    return number === 0 ? [] : [counted(number, `more ${level}`)];
  });
  const rules = Array.from(
    tally(rest, ({ rule }) => rule),
    ([rule, number]) => `${inert(rule)} ${number}`,
  ).sort();
  return `not annotated: ${levels.join(', ')} (${rules.join(', ')})`;
}

function tally(
  diagnostics: readonly Diagnostic[],
  key: (diagnostic: Diagnostic) => Level | string,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const diagnostic of diagnostics) counts.set(key(diagnostic), (counts.get(key(diagnostic)) ?? 0) + 1);
  return counts;
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
