import { join } from 'node:path';
import type { Report } from '../results/diagnostic.ts';
import { sha256 } from '../text/digest.ts';
import { keyOf, REPORT_LIMIT, type ReportQuestion } from './report-cache.ts';
import { put, type Shelf, taken, touch } from './shelf.ts';

/** What stands in the first line of a file: what the report in the second is of. */
interface Head {
  readonly build: string;
  readonly question: string;
  /** The id of Git's tree, which stands for the names and contents of all files. */
  readonly tree: string;
  /** The digest of the second line. */
  readonly body: string;
}

/** A report on a tree of Git, if it is kept: the files need not be listed. */
export function keptBase(shelf: Shelf, asked: ReportQuestion, tree: string): Report | undefined {
  const file = fileOf(shelf, asked);
  try {
    const [written = '', body = ''] = taken(file).split('\n');
    const head: Head = JSON.parse(written);
    const isOfThis = head.build === shelf.build && head.question === asked.question && head.tree === tree;
    if (!isOfThis || head.body !== sha256(body)) return undefined;
    touch(file);
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Keeps a report on a tree of Git; of a question the last one is. That it can't be kept is no fault. */
export function keepBase(shelf: Shelf, asked: ReportQuestion, tree: string, report: Report): void {
  const body = JSON.stringify(asked.pulls ? report : { ...report, pulls: [] });
  if (body.length > REPORT_LIMIT) return;
  const head: Head = { build: shelf.build, question: asked.question, tree, body: sha256(body) };
  try {
    put(shelf, fileOf(shelf, asked), `${JSON.stringify(head)}\n${body}`);
  } catch {
    // A directory that can't be written keeps nothing.
  }
}

function fileOf({ directory }: Shelf, asked: ReportQuestion): string {
  return join(directory, `base-${keyOf(asked)}.json`);
}
