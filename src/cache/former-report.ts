import { join } from 'node:path';
import type { Opened } from '../reading/read.ts';
import { sha256 } from '../text/digest.ts';
import type { LotDigests } from './lot-file.ts';
import { type KeptReport, keyOf, type ReportQuestion, reportAsKept } from './report-cache.ts';
import { put, type Shelf, taken } from './shelf.ts';

/** What is kept of a lot, by its key. */
export type KeptLot = readonly [key: string, digests: LotDigests];

/** What a report was made from, beside what is kept with it. */
export interface Trace {
  /** Every lot, in order. */
  readonly lots: readonly KeptLot[];
  /** Files that were looked at beside the lots, once these were extracted. */
  readonly outside: readonly string[];
  /** Files with images whose pulls are refused or unknown: findings count them. */
  readonly troubled: readonly string[];
  /** For each manifest the lot, by its index, that alone has read it; NONE for any other. */
  readonly readers: readonly number[];
}

/** No lot, or more than one. */
export const NONE = -1;

/** What stands in the second line of a file; the first is its digest. */
interface Kept extends Trace {
  readonly build: string;
  readonly names: string;
  /** The digest of the report. */
  readonly body: string;
  /** Files that were read beside the manifests. */
  readonly beside: readonly string[];
  /** The ids of the manifests and of these. */
  readonly ids: readonly string[];
}

/** A report that was kept before some files changed. */
export interface FormerReport extends KeptReport {
  readonly trace: Trace;
  readonly changed: ReadonlySet<string>;
  readonly beside: readonly string[];
  /** The lot that alone has read a file, by its index. */
  readonly readerOf: (path: string) => number;
}

/**
 * The report that was kept for a question before some files changed. Undefined where there is none, and where it was
 * made from what they hold otherwise than through the facts of lots.
 */
export function formerReport(shelf: Shelf, asked: ReportQuestion, opened: Opened): FormerReport | undefined {
  const ids = opened.ids();
  if (!ids) return undefined;
  try {
    const [digest, text = ''] = taken(fileOf(shelf, asked)).split('\n');
    if (digest !== sha256(text)) return undefined;
    const { build, names, body, beside, ids: before, ...trace }: Kept = JSON.parse(text);
    if (build !== shelf.build || names !== ids.names()) return undefined;
    const files = [...opened.repository.manifests, ...beside];
    const changed = new Set(files.filter((path, i) => ids.of(path) !== before[i]));
    if ([...trace.outside, ...trace.troubled].some((path) => changed.has(path))) return undefined;
    const readerOf = (path: string): number => trace.readers[opened.repository.manifests.indexOf(path)] ?? NONE;
    return { ...reportAsKept(shelf, asked, body), trace, changed, beside, readerOf };
  } catch {
    return undefined;
  }
}

/** Keeps what a report was made from beside it; `body` is its digest. That it can't be kept is no fault. */
export function keepTrace(
  shelf: Shelf,
  asked: ReportQuestion,
  opened: Opened,
  { body, ...trace }: Trace & { readonly body: string },
): void {
  const ids = opened.ids();
  if (!ids) return;
  const beside = opened.readBeside();
  const files = [...opened.repository.manifests, ...beside];
  const kept: Kept = { build: shelf.build, names: ids.names(), body, beside, ids: files.map(ids.of), ...trace };
  const text = JSON.stringify(kept);
  try {
    put(shelf, fileOf(shelf, asked), `${sha256(text)}\n${text}`);
  } catch {
    // A directory that can't be written keeps nothing.
  }
}

function fileOf({ directory }: Shelf, asked: ReportQuestion): string {
  return join(directory, `trace-${keyOf(asked)}.json`);
}
