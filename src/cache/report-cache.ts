import { join } from 'node:path';
import type { Opened } from '../reading/read.ts';
import type { Report } from '../results/diagnostic.ts';
import { sha256 } from '../text/digest.ts';
import { clearOut, put, type Shelf, taken, touch } from './shelf.ts';

/** Longer reports are not kept, in UTF-16 units. */
export const REPORT_LIMIT = 64 << 20;

/** What stands in the first line of a file: which question the second answers, and how to know that it is whole. */
interface Head {
  readonly build: string;
  readonly question: string;
  readonly names: string;
  /** Files that were read beside the manifests. */
  readonly beside: readonly string[];
  readonly contents: string;
  /** The digest of the second line: the report without its pulls. */
  readonly body: string;
  /** The digest of the pulls, which are in a file that is called so; absent where they were not asked for. */
  readonly pulls?: string;
}

/** What a report is to answer. */
export interface ReportQuestion {
  /** What was asked beside the files, as a text. */
  readonly question: string;
  /** Whether the report must list its pulls: they are most of it, and few formats show them. */
  readonly pulls: boolean;
}

/**
 * The report that was kept for a question, if what it was made from is as it was: the same program, the same names,
 * the same contents of every file that was read. Undefined where there is none, or what is there is not whole.
 */
export function keptReport(shelf: Shelf, asked: ReportQuestion, opened: Opened): Report | undefined {
  const own = keptIn(fileOf(shelf, asked), shelf, asked, opened);
  // A report that lists its pulls serves where they are not asked for.
  return own || asked.pulls ? own : keptIn(fileOf(shelf, { ...asked, pulls: true }), shelf, asked, opened);
}

function keptIn(file: string, shelf: Shelf, { question, pulls }: ReportQuestion, opened: Opened): Report | undefined {
  const ids = opened.ids();
  if (!ids) return undefined;
  try {
    const [written = '', body = ''] = taken(file).split('\n');
    const head: Head = JSON.parse(written);
    if (head.build !== shelf.build || head.question !== question || head.names !== ids.names()) return undefined;
    if (head.contents !== ids.contents([...opened.repository.manifests, ...head.beside])) return undefined;
    if (head.body !== sha256(body)) return undefined;
    const rest: Omit<Report, 'pulls'> = JSON.parse(body);
    touch(file);
    return { ...rest, pulls: pulls ? keptPulls(shelf, head.pulls) : [] };
  } catch {
    return undefined;
  }
}

/** A report, and whether a text may stand in it. */
export interface KeptReport {
  readonly report: Report;
  readonly maySay: (text: string) => boolean;
}

/** The report that is kept for a question, whatever files hold by now. Throws where it has another digest. */
export function reportAsKept(shelf: Shelf, asked: ReportQuestion, digest: string): KeptReport {
  const [written = '', body = ''] = taken(fileOf(shelf, asked)).split('\n');
  if (digest !== sha256(body)) throw new Error('this is another report');
  const head: Head = JSON.parse(written);
  return {
    report: { ...JSON.parse(body), pulls: asked.pulls ? keptPulls(shelf, head.pulls) : [] },
    maySay: (text) => asked.pulls || body.includes(JSON.stringify(text).slice(1, -1)),
  };
}

/** Throws where they are not kept, or not whole. */
function keptPulls(shelf: Shelf, digest = ''): Report['pulls'] {
  const file = pullsFile(shelf, digest);
  const text = taken(file);
  if (digest !== sha256(text)) throw new Error('the pulls are not whole');
  touch(file);
  return JSON.parse(text);
}

/**
 * Keeps a report, in one step: whoever reads finds the old one or the new one. Gives the digest of its text; undefined
 * where it can't be kept, which is no fault.
 */
export function keepReport(shelf: Shelf, asked: ReportQuestion, opened: Opened, report: Report): string | undefined {
  const ids = opened.ids();
  if (!ids) return undefined;
  const { question } = asked;
  const { pulls: listed, ...rest } = report;
  const body = JSON.stringify(rest);
  const pulls = asked.pulls ? JSON.stringify(listed) : undefined;
  if (body.length + (pulls?.length ?? 0) > REPORT_LIMIT) return undefined;
  const beside = opened.readBeside();
  const head: Head = {
    build: shelf.build,
    question,
    names: ids.names(),
    beside,
    contents: ids.contents([...opened.repository.manifests, ...beside]),
    body: sha256(body),
    ...(pulls === undefined ? {} : { pulls: sha256(pulls) }),
  };
  try {
    if (pulls !== undefined && head.pulls !== undefined) put(shelf, pullsFile(shelf, head.pulls), pulls);
    put(shelf, fileOf(shelf, asked), `${JSON.stringify(head)}\n${body}`);
    clearOut(shelf);
    return head.body;
  } catch {
    // A directory that can't be written keeps nothing.
    return undefined;
  }
}

function pullsFile({ directory }: Shelf, digest: string): string {
  return join(directory, `pulls-${digest.slice(0, 16)}.json`);
}

function fileOf({ directory }: Shelf, asked: ReportQuestion): string {
  return join(directory, `report-${keyOf(asked)}.json`);
}

/** What files of a question are called by: reports that list their pulls are kept beside those that do not. */
export function keyOf({ question, pulls }: ReportQuestion): string {
  return sha256(JSON.stringify([question, pulls])).slice(0, 16);
}
