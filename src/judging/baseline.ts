import { only } from '../results/change.ts';
import type { Diagnostic, Report } from '../results/diagnostic.ts';

/** A finding that a baseline holds: known, and not to be reported. */
export interface BaselineEntry {
  readonly fingerprint: string;
  readonly rule: string;
  /** For those who read the file: where it stood, and what was said. */
  readonly path: string;
  readonly message: string;
}

/** The findings that a baseline file holds, or why it is none. */
export type ReadBaseline =
  | { readonly ok: true; readonly entries: readonly BaselineEntry[] }
  | { readonly ok: false; readonly error: string };

const VERSION = 1;

/** The text of a baseline that holds every finding of a report, in an order that moves little from time to time. */
export function writeBaseline({ diagnostics }: Report): string {
  const entries = diagnostics.map(({ fingerprint, rule, at, message }) => ({
    rule,
    path: at.path,
    message,
    fingerprint,
  }));
  const findings = entries.toSorted((a, b) => compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint));
  return `${JSON.stringify({ version: VERSION, findings }, null, 2)}\n`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Reads a baseline; `error` is a clause that continues the file's name. */
export function readBaseline(text: string): ReadBaseline {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, error: 'is not JSON' };
  }
  if (!isObject(json) || json.version !== VERSION || !Array.isArray(json.findings))
    return { ok: false, error: `is not a baseline of version ${VERSION}` };
  const entries = json.findings.flatMap((finding: unknown) => entryOf(finding) ?? []);
  return entries.length === json.findings.length
    ? { ok: true, entries }
    : { ok: false, error: 'holds a finding without a fingerprint' };
}

function isObject(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === 'object' && json !== null;
}

function entryOf(finding: unknown): BaselineEntry | undefined {
  if (!isObject(finding) || typeof finding.fingerprint !== 'string') return undefined;
  const textOf = (key: string) => (typeof finding[key] === 'string' ? finding[key] : '');
  return { fingerprint: finding.fingerprint, rule: textOf('rule'), path: textOf('path'), message: textOf('message') };
}

/** A report without the findings that a baseline holds, and what the baseline holds in vain. Verdicts stay. */
export function besideBaseline(
  report: Report,
  entries: readonly BaselineEntry[],
): { readonly report: Report; readonly known: number; readonly stale: readonly BaselineEntry[] } {
  const known = new Set(entries.map(({ fingerprint }) => fingerprint));
  const found = new Set(report.diagnostics.map(({ fingerprint }) => fingerprint));
  const fresh = only(report, ({ fingerprint }: Diagnostic) => !known.has(fingerprint));
  return {
    report: fresh,
    known: report.diagnostics.length - fresh.diagnostics.length,
    stale: entries.filter(({ fingerprint }) => !found.has(fingerprint)),
  };
}
