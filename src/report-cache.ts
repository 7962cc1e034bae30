import { createHash } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { Report } from './diagnostic.ts';
import type { Opened } from './read.ts';
import { clearOut, put, type Shelf } from './shelf.ts';

const REPORT_LIMIT = 64 << 20;

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
  /** The digest of the pulls, which are in a file that is called so. */
  readonly pulls: string;
}

/**
 * The report that was kept for a question, if what it was made from is as it was: the same program, the same names,
 * the same contents of every file that was read. Undefined where there is none, or what is there is not whole.
 */
export function keptReport(shelf: Shelf, question: string, opened: Opened): Report | undefined {
  const ids = opened.ids();
  if (!ids) return undefined;
  try {
    const file = fileOf(shelf, question);
    const [written = '', body = ''] = readFileSync(file, 'utf8').split('\n');
    const head: Head = JSON.parse(written);
    if (head.build !== shelf.build || head.question !== question || head.names !== ids.names()) return undefined;
    if (head.contents !== ids.contents([...opened.repository.manifests, ...head.beside])) return undefined;
    const beside = pullsFile(shelf, head.pulls);
    const pulls = readFileSync(beside);
    if (head.body !== digestOf(body) || head.pulls !== digestOf(pulls)) return undefined;
    const now = new Date();
    for (const used of [file, beside]) utimesSync(used, now, now);
    return unfolded({ body, pulls });
  } catch {
    return undefined;
  }
}

/** A report as JSON, its pulls apart, in UTF-8: most formats show none. */
interface Folded {
  readonly body: string;
  readonly pulls: Uint8Array<ArrayBuffer>;
}

function folded(report: Report): Folded {
  const { pulls, ...rest } = report;
  return { body: JSON.stringify(rest), pulls: new TextEncoder().encode(JSON.stringify(pulls)) };
}

/** A report whose pulls are parsed when they are asked for. */
function unfolded({ body, pulls }: Folded): Report {
  const rest: Omit<Report, 'pulls'> = JSON.parse(body);
  let read: Report['pulls'] | undefined;
  return {
    ...rest,
    get pulls() {
      read ??= JSON.parse(new TextDecoder().decode(pulls));
      return read ?? [];
    },
  };
}

/** Keeps a report, in one step: whoever reads finds the old one or the new one. That it can't be kept is no fault. */
export function keepReport(shelf: Shelf, question: string, opened: Opened, report: Report): void {
  const ids = opened.ids();
  if (!ids) return;
  const { body, pulls } = folded(report);
  if (body.length + pulls.length > REPORT_LIMIT) return;
  const digest = digestOf(pulls);
  const beside = opened.readBeside();
  const head: Head = {
    build: shelf.build,
    question,
    names: ids.names(),
    beside,
    contents: ids.contents([...opened.repository.manifests, ...beside]),
    body: digestOf(body),
    pulls: digest,
  };
  try {
    put(shelf, pullsFile(shelf, digest), pulls);
    put(shelf, fileOf(shelf, question), `${JSON.stringify(head)}\n${body}`);
    clearOut(shelf);
  } catch {
    // A directory that can't be written keeps nothing.
  }
}

function pullsFile({ directory }: Shelf, digest: string): string {
  return join(directory, `pulls-${digest.slice(0, 16)}.json`);
}

function fileOf({ directory }: Shelf, question: string): string {
  return join(directory, `report-${digestOf(question).slice(0, 16)}.json`);
}

function digestOf(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
