import type { Level, Report } from '../results/diagnostic.ts';
import { inert, inertJson } from './inert.ts';
import type { ReportView } from './view.ts';

const SEVERITY: Readonly<Record<Level, string>> = { error: 'critical', warning: 'minor', note: 'info' };

/** GitLab's code quality report: an array of findings, each known from run to run by its fingerprint. */
export function render({ diagnostics }: Report, { places }: ReportView): string {
  const findings = diagnostics.map(({ rule, level, message, at, fingerprint }) => {
    const { path, line, endLine } = places.of(at);
    return inertJson({
      description: inert(message),
      check_name: rule,
      fingerprint,
      severity: SEVERITY[level],
      location: { path, lines: { begin: line, end: endLine } },
    });
  });
  return findings.length === 0 ? '[]\n' : `[\n${findings.join(',\n')}\n]\n`;
}
