import { realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { type Change, changeOf } from './change.ts';
import type { Report } from './diagnostic.ts';
import { InvocationError, slashed } from './discover.ts';
import type { JudgeOptions } from './judge.ts';
import type { LotKeeper } from './lot-keeper.ts';
import { type Opened, openRepository } from './read.ts';
import { count } from './report/summary.ts';
import { keepReport, keptReport } from './report-cache.ts';
import type { Repository } from './repository.ts';
import type { Shelf } from './shelf.ts';

/** Which files a face asks of. */
export interface Asked {
  readonly cwd: string;
  readonly paths: readonly string[];
  readonly rendered: readonly string[];
  readonly config: string | undefined;
  readonly staged: boolean;
}

/** What a face asks to be judged. */
export interface Question extends Asked {
  /** The revision beside which only what is new is reported. Of where the first path lies, once that is known. */
  readonly since: (root: string) => string | undefined;
  /** Where reports are kept; absent where none is to be. Of where the first path lies, once that is known. */
  readonly shelf?: (root: string) => Shelf | undefined;
  /** Gives facts that were extracted elsewhere. */
  readonly keeper?: (opened: Opened, options: JudgeOptions) => Promise<LotKeeper | undefined>;
}

/** What was found, and what it was found in. */
export interface Answer extends Pick<Change, 'report' | 'unknown'>, Partial<Pick<Change, 'changed'>> {
  readonly opened: Opened;
  /** The report with what is not new. */
  readonly whole: Report;
  /** Gives what judges other texts of the same files. */
  readonly again: () => Promise<Judging>;
  /** What went otherwise than a user would expect, each a sentence. */
  readonly notices: readonly string[];
  /** Why the revision that was asked for is not compared with. */
  readonly warning?: string;
}

export type Judging = (repository: Repository) => Report;

/** How the judging is watched, if at all. */
export type Watch = (repository: Repository, judging: Judging) => Report;

const unwatched: Watch = (repository, judging) => judging(repository);

/** Opens what is asked for, judges it, and compares it with the revision that is asked for. */
export async function examine(question: Question, watch: Watch = unwatched): Promise<Answer> {
  const { cwd, config, staged } = question;
  const { opened, options, asked, paths } = await open(question);
  const [root = cwd] = opened.roots;
  const again = () => judgingOf(opened, options);
  const shelf = question.shelf?.(root);
  const asking = JSON.stringify([
    asked.map((path) => resolve(cwd, path)),
    options.rendered,
    opened.config,
    staged,
    opened.remotes,
    opened.roots,
  ]);
  const kept = shelf && keptReport(shelf, asking, opened);
  const report =
    kept ?? watch(opened.repository, await judgingOf(opened, await withKeeper(question, opened, options, shelf)));
  if (report.summary.files === 0) throw new InvocationError(nothingFound(question, report));
  if (shelf && !kept) keepReport(shelf, asking, opened, report);
  const unknown = report.summary.pulls.unknown;
  const whole = { opened, again, whole: report, report, unknown, notices: noticesOf(opened) };
  const ref = question.since(root);
  if (ref === undefined) return whole;
  const [{ baseAt }, { rules }] = await Promise.all([import('./since.ts'), import('../rules/index.ts')]);
  const base = await baseAt(ref, paths, rules, { cwd, ...options, ...(config === undefined ? {} : { config }) });
  if (typeof base === 'string') return { ...whole, warning: base };
  const { known, ...change } = changeOf({ report, text: opened.repository.text }, base);
  const told = known === 0 ? [] : [`not reported, as ${ref} has them too: ${count(known, 'finding')}`];
  return { ...whole, ...change, notices: [...whole.notices, ...told] };
}

/** The files that are asked of, and how they are judged. */
export interface OpenedQuestion {
  readonly opened: Opened;
  readonly options: JudgeOptions & { readonly rendered: readonly string[] };
  /** The paths that are judged, and these with the rendered ones. */
  readonly asked: readonly string[];
  readonly paths: readonly string[];
}

/** Opens the files that are asked of. */
export async function open({ cwd, config, staged, ...question }: Asked): Promise<OpenedQuestion> {
  const asked = question.paths.length > 0 ? question.paths : ['.'];
  const paths = [...asked, ...question.rendered];
  const opened = await openRepository(paths, { cwd, staged, ...(config === undefined ? {} : { config }) });
  const [root = cwd] = opened.roots;
  const rendered = question.rendered.map((path) => slashed(relative(root, realpathSync(resolve(cwd, path)))));
  return { opened, options: { rendered, remotes: opened.remotes }, asked, paths };
}

/** Facts from elsewhere, or of earlier runs. */
async function withKeeper(
  { keeper }: Question,
  opened: Opened,
  options: JudgeOptions,
  shelf: Shelf | undefined,
): Promise<JudgeOptions> {
  const given = await keeper?.(opened, options);
  const found = given ?? (shelf && (await import('./lot-shelf.ts')).shelvedLots(shelf, opened, options));
  return found ? { ...options, keeper: found } : options;
}

/** The part of the program that judges; it is loaded where there is something to judge. */
async function judgingOf({ config }: Opened, options: JudgeOptions): Promise<Judging> {
  const [{ judge }, { rules }] = await Promise.all([import('./judge.ts'), import('../rules/index.ts')]);
  return (repository) => judge(repository, config, rules, options);
}

function noticesOf({ notices, submodules }: Opened): readonly string[] {
  return submodules.length > 0 ? [...notices, `not read, as they are submodules: ${submodules.join(', ')}`] : notices;
}

function nothingFound({ paths }: Question, { summary: { skipped } }: Report): string {
  const kinds = Object.entries(skipped).map(([kind, number]) => `${number} ${kind}`);
  const where = paths.length > 0 ? paths.join(', ') : 'the current directory';
  return `no manifest found in ${where}${kinds.length > 0 ? `; skipped: ${kinds.join(', ')}` : ''}`;
}
