import { grouped } from '../grouping.ts';
import type { Diagnostic, Report } from '../results/diagnostic.ts';
import { inert, point } from './inert.ts';
import { summaryLine } from './summary.ts';
import type { ReportView } from './view.ts';

/**
 * JUnit XML, as Jenkins and GitLab read it: a suite for each file, a case for each finding. Errors and warnings are
 * failures, a note is a case that passes and says something. A clean run is one case that passes, since an empty
 * report is taken for a broken one.
 */
export function render({ diagnostics, summary }: Report, view: ReportView): string {
  const files = grouped(diagnostics, ({ at }) => view.places.of(at).path);
  const suites = Array.from(files, ([path, found]) => suite(path, found, view));
  const clean = `  <testsuite name="pullproof" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="pullproof">
      <system-out>${xml(summaryLine(summary))}</system-out>
    </testcase>
  </testsuite>`;
  const counts = `tests="${Math.max(1, diagnostics.length)}" failures="${failures(diagnostics)}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pullproof" ${counts}>
${suites.length === 0 ? clean : suites.join('\n')}
</testsuites>
`;
}

function suite(path: string, found: readonly Diagnostic[], view: ReportView): string {
  const names = distinctNames(found);
  const cases = found.map((diagnostic, index) => testCase(names[index] ?? '', diagnostic, view));
  const counts = `tests="${found.length}" failures="${failures(found)}" errors="0" skipped="0"`;
  return `  <testsuite name="${xml(path)}" ${counts}>\n${cases.join('\n')}\n  </testsuite>`;
}

function testCase(
  name: string,
  { level, message, at, because, help, rule }: Diagnostic,
  { places }: ReportView,
): string {
  const place = places.of(at);
  const body = [
    `${point(place)} ${level} ${inert(message)} [${rule}]`,
    ...because.map((reason) => `${point(places.of(reason.at))} ${inert(reason.message)}`),
    ...(help === null ? [] : help.trimEnd().split('\n').map(inert)),
  ];
  const text = body.map(xml).join('\n');
  const path = xml(place.path);
  const result =
    level === 'note'
      ? `<system-out>${text}</system-out>`
      : `<failure type="${level}" message="${xml(message)}">${text}</failure>`;
  return `    <testcase name="${xml(name)}" classname="${path}" file="${path}" line="${place.line}">
      ${result}
    </testcase>`;
}

/** Consumers follow a case by its class and name from run to run: so no line in it, and no two alike. */
function distinctNames(found: readonly Diagnostic[]): string[] {
  const seen = new Map<string, number>();
  return found.map(({ rule, message }) => {
    const name = `${rule}: ${message}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

function failures(found: readonly Diagnostic[]): number {
  return found.filter(({ level }) => level !== 'note').length;
}

/** A colon is written as a reference where it might begin a workflow command in a log that shows this. */
function xml(text: string): string {
  return inert(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/^(\s*):/, '$1&#58;');
}
