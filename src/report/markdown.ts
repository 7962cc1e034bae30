import type { Diagnostic, Report } from '../results/diagnostic.ts';
import type { PlaneProof, Pull, Step } from '../results/proof.ts';
import type { Place } from '../text/place.ts';
import { inertUpTo } from './inert.ts';
import { summaryLine } from './summary.ts';
import type { ReportView } from './view.ts';

/** Over 1 MiB GitHub drops a job summary whole; GitLab's and others' limits on a comment are the reader's to mind. */
const MOST_BYTES = 900 * 1024;
const MOST_PLANE_BYTES = 200 * 1024;
const LONGEST = 1000;
const MOST_STEPS = 50;

const MARK = { error: '❌ error', warning: '⚠️ warning', note: 'ℹ️ note' };
const VERDICT = { pulled: '✅ pulled', refused: '❌ refused', unknown: '❔ unknown' };

/** A job summary: what was found, a table of the data planes, and the proofs that fail. Cut, with a notice, at 900 KiB. */
export function render(report: Report, view: ReportView): string {
  const page = [`# pullproof\n\n${prose(summaryLine(report.summary))}\n`];
  let room = MOST_BYTES - bytes(page.join(''));
  for (const section of sectionsOf(report, view)) {
    let taken = 0;
    let left = Math.min(room, section.most);
    for (const block of section.blocks()) {
      const opened = taken === 0 ? `\n${section.head}\n` : '';
      const size = bytes(opened) + bytes(block);
      if (size > left) break;
      left -= size;
      room -= size;
      taken++;
      page.push(opened + block);
    }
    if (taken < section.total)
      page.push(`\n*${section.total - taken} ${section.noun} left out: the summary is full.*\n`);
  }
  return page.join('');
}

/** A heading and its rows, which are made one at a time, as long as there is room. */
interface Section {
  readonly head: string;
  readonly noun: string;
  readonly total: number;
  /** Bytes that it may take. */
  readonly most: number;
  blocks(): Iterable<string>;
}

function sectionsOf({ diagnostics, planes, pulls }: Report, view: ReportView): Section[] {
  const refusedPlanes = planes.filter(({ verdict }) => verdict === 'refused');
  const refusedPulls = pulls.filter(({ verdict }) => verdict === 'refused');
  const refused = [...refusedPlanes, ...refusedPulls];
  return [
    {
      head: '## Data planes\n\n| data plane | cluster | prefix | pull secret | verdict | cause |\n|---|---|---|---|---|---|',
      noun: 'data planes',
      total: planes.length,
      most: MOST_PLANE_BYTES,
      blocks: () => lazily(planes, planeRow),
    },
    {
      head: '## Findings\n\n| level | place | finding | rule |\n|---|---|---|---|',
      noun: 'findings',
      total: diagnostics.length,
      most: MOST_BYTES,
      blocks: () => lazily(diagnostics, (diagnostic) => findingRow(diagnostic, view)),
    },
    {
      head: '## Proofs that fail',
      noun: 'proofs',
      total: refused.length,
      most: MOST_BYTES,
      blocks: () => lazily(refused, (proof) => proofBlock(proof, view)),
    },
  ];
}

function* lazily<T>(items: readonly T[], show: (item: T) => string): Iterable<string> {
  for (const item of items) yield show(item);
}

function planeRow({ dataPlane, cluster, prefix, secretRef, verdict, counterexample, cause }: PlaneProof): string {
  const why = [cause === null ? '' : code(cause), counterexample === null ? '' : `in ${code(counterexample)}`];
  const cells = [code(dataPlane), code(cluster), code(prefix), code(secretRef), VERDICT[verdict], why.join(' ').trim()];
  return `| ${cells.join(' | ')} |\n`;
}

function findingRow({ level, at, message, because, help, rule }: Diagnostic, { places }: ReportView): string {
  const parts = [
    prose(message),
    ...because.map((reason) => `↳ ${point(places.of(reason.at))} ${prose(reason.message)}`),
    ...(help === null ? [] : [`→ ${help.trimEnd().split('\n').map(prose).join('<br>')}`]),
  ];
  return `| ${MARK[level]} | ${point(places.of(at))} | ${parts.join('<br>')} | ${code(rule)} |\n`;
}

function proofBlock(proof: PlaneProof | Pull, { places }: ReportView): string {
  const title =
    'image' in proof
      ? `${code(proof.image)} in ${code(proof.namespace)} of ${code(proof.cluster)}`
      : `data plane ${code(proof.dataPlane)}`;
  const steps = proof.proof.slice(0, MOST_STEPS).map(({ status, message, at }: Step) => {
    const line = `${status}: ${prose(message)} (${point(places.of(at))})`;
    return `1. ${status === 'fails' ? `**${line}**` : line}\n`;
  });
  return `\n${title}\n\n${steps.join('')}`;
}

function point({ path, line, column }: Place): string {
  return code(`${path}:${line}:${column}`);
}

function code(text: string | null): string {
  return text === null ? '' : `<code>${prose(text)}</code>`;
}

/** Text in which Markdown and HTML see nothing: each character that means something inside a line is a reference. */
function prose(text: string): string {
  return inertUpTo(LONGEST, text)
    .replace(/[&<>`*_[\]#|~\\$@]|:(?=\/\/)|(?<=www)\./gi, (found) => `&#${found.charCodeAt(0)};`)
    .replace(/^\s+|\s+$/g, (found) => '&#32;'.repeat(found.length));
}

function bytes(text: string): number {
  return Buffer.byteLength(text);
}
