import { resolve } from 'node:path';
import { editedReport } from './cache/edited-report.ts';
import { formerReport } from './cache/former-report.ts';
import type { ShelvedCase, ShelvedLots } from './cache/lot-shelf.ts';
import { keepReport, keptReport, type ReportQuestion } from './cache/report-cache.ts';
import { hasReports, type Shelf } from './cache/shelf.ts';
import type { LotKeeper } from './facts/lot-keeper.ts';
import type { JudgeOptions } from './judging/judge.ts';
import { type Opened, openRepository } from './reading/read.ts';
import type { Repository } from './repository/repository.ts';
import type { Report } from './results/diagnostic.ts';

/** Which files are asked of, and at which moment. */
export interface Asked {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly rendered: readonly string[];
  readonly config: string | undefined;
  readonly staged: boolean;
  /** A revision, in place of the worktree or the index. */
  readonly ref?: string;
  /** Tells which files this program keeps for itself. */
  readonly isOwn?: (file: string) => boolean;
}

/** What is asked, and where else answers may come from. */
export interface Case extends Asked {
  /** Globs of files with facts that were extracted elsewhere. */
  readonly facts: readonly string[];
  /** Whether the report must list its pulls, and not count them alone. */
  readonly pulls: boolean;
  /** Where reports and facts are kept. */
  readonly shelf: Shelf | undefined;
}

/** The files that are asked of, and how they are judged. */
export interface OpenedCase {
  readonly opened: Opened;
  readonly options: JudgeOptions & { readonly rendered: readonly string[] };
  /** The paths that are judged, without the rendered ones. */
  readonly asked: readonly string[];
}

/** Judges the texts of a case. */
export type Judging = (repository: Repository) => Report;

/** How the judging is watched, if at all. */
export type Watch = (repository: Repository, judging: Judging) => Report;

/** Judges, and nobody watches. */
export const unwatched: Watch = (repository, judging) => judging(repository);

/** Opens the files that are asked of. */
export async function open({ cwd, paths, rendered: written, config, staged, ref, isOwn }: Asked): Promise<OpenedCase> {
  const asked = paths.length > 0 ? paths : ['.'];
  const opened = await openRepository([...asked, ...written], {
    cwd,
    staged,
    ...(config === undefined ? {} : { config }),
    ...(ref === undefined ? {} : { ref }),
    ...(isOwn === undefined ? {} : { isOwn }),
  });
  const rendered = written.map(opened.placeOf);
  return { opened, options: { rendered, remotes: opened.remotes, whole: opened.whole }, asked };
}

/** The report that is kept of a case, or a new one; who gives facts wants them to be read. */
export async function reportOn(open: OpenedCase, of: Case, watch: Watch): Promise<Report> {
  const { opened, options } = open;
  const asked = questionOf(open, of);
  const shelf = of.facts.length === 0 ? of.shelf : undefined;
  const kept = shelf && keptReport(shelf, asked, opened);
  if (kept) return kept;
  const former = shelf && formerReport(shelf, asked, opened);
  const edited = former && editedReport(former, shelf, opened);
  if (edited) return edited;
  const shelved = shelf && (await shelvedFor({ shelf, opened, options, asked, former }));
  const keeper = of.facts.length > 0 ? await knownFor(open, of) : shelved;
  const judging = await judgingOf(opened, keeper ? { ...options, keeper } : options);
  const report = watch(opened.repository, judging);
  const body = of.shelf && report.summary.files > 0 ? keepReport(of.shelf, asked, opened, report) : undefined;
  if (body !== undefined) shelved?.keepTrace(report, body);
  return report;
}

/** What a kept report answers, beside the files. */
function questionOf({ opened, options, asked }: OpenedCase, { cwd, staged, ref, pulls }: Case): ReportQuestion {
  const paths = asked.map((path) => resolve(cwd, path));
  const moment = ref === undefined ? staged : 'base';
  const question = JSON.stringify([paths, options.rendered, opened.config, moment, opened.remotes, opened.roots]);
  return { question, pulls };
}

/** Facts from elsewhere. */
async function knownFor({ opened, options }: OpenedCase, { facts, cwd }: Case): Promise<LotKeeper> {
  return (await import('./known-facts.ts')).knownFacts(facts, cwd, opened, options);
}

/** Facts of earlier runs, and for later ones where this is not the first. */
async function shelvedFor(question: ShelvedCase): Promise<ShelvedLots | undefined> {
  return hasReports(question.shelf) ? (await import('./cache/lot-shelf.ts')).shelvedLots(question) : undefined;
}

/** The part of the program that judges; it is loaded where there is something to judge. */
export async function judgingOf({ config }: Opened, options: JudgeOptions): Promise<Judging> {
  const [{ judge }, { rules }] = await Promise.all([import('./judging/judge.ts'), import('../rules/index.ts')]);
  return (repository) => judge(repository, config, rules, options);
}
