import type { Diagnostic, Report } from '../results/diagnostic.ts';
import { inert, inertPath } from './inert.ts';
import type { ReportView } from './view.ts';

/** For editors and problem matchers: one line for each finding, as gcc writes them, and nothing else. */
export function render({ diagnostics }: Report, { places, quiet }: ReportView): string {
  const shown = quiet ? diagnostics.filter(({ level }) => level === 'error') : diagnostics;
  return shown
    .map(({ at, level, message, rule }: Diagnostic) => {
      const { path, line, column } = places.of(at);
      return `${inertPath(path)}:${line}:${column}: ${level}: ${inert(message)} [${rule}]\n`;
    })
    .join('');
}
