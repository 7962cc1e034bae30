import { keepBase, keptBase } from './cache/base-report.ts';
import type { Shelf } from './cache/shelf.ts';
import {
  type Asked,
  type Case,
  type Judging,
  judgingOf,
  type OpenedCase,
  open,
  reportOn,
  unwatched,
  type Watch,
} from './case.ts';
import { InvocationError } from './reading/discover.ts';
import { GitError, RevisionError, treeIdOf } from './reading/git.ts';
import type { Opened } from './reading/read.ts';
import { type Base, type Change, changeOf, newlyUnknown } from './results/change.ts';
import { listsPulls, type Report } from './results/diagnostic.ts';
import { counted } from './text/counted.ts';

/** What a face asks to be judged. */
export interface Question extends Asked {
  /** The revision beside which only what is new is reported. Of where the first path lies, once that is known. */
  readonly since: (root: string) => string | undefined;
  /** Where reports are kept; absent where none is to be. Of where the first path lies, once that is known. */
  readonly shelf?: (root: string) => Shelf | undefined;
  /** Globs of files with facts that were extracted elsewhere. */
  readonly facts?: readonly string[];
  /** Whether reports must list their pulls, and not count them alone. */
  readonly pulls?: boolean;
}

/** What was found, and what it was found in. */
export interface Answer extends Pick<Change, 'report'>, Partial<Pick<Change, 'changed'>> {
  /** How many pulls are unknown; those alone that were not so before, where pulls are listed at both moments. */
  readonly unknown: number;
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

/** Opens what is asked for, judges it, and compares it with the revision that is asked for. */
export async function examine(question: Question, watch: Watch = unwatched): Promise<Answer> {
  const { opened, options, asked } = await open(question);
  const [root = question.cwd] = opened.roots;
  const shelf = question.shelf?.(root);
  const { cwd, paths, rendered, config, staged, facts = [] } = question;
  const ref = question.since(root);
  const toJudge: Case = { cwd, paths, rendered, config, staged, facts, pulls: question.pulls === true, shelf };
  const report = await reportOn({ opened, options, asked }, toJudge, watch);
  if (isEmpty(report, opened)) throw new InvocationError(nothingFound(question, report, opened));
  const unknown = report.summary.pulls.unknown;
  const again = () => judgingOf(opened, options);
  const whole = { opened, again, whole: report, report, unknown, notices: noticesOf(opened) };
  if (ref === undefined) return whole;
  const base = await baseAt(ref, toJudge, opened);
  if (typeof base === 'string') return { ...whole, warning: base };
  const { known, ...change } = await changeOf({ report, text: opened.repository.text }, base);
  const told = known === 0 ? [] : [`not reported, as ${ref} has them too: ${counted(known, 'finding')}`];
  const fresh = toJudge.pulls ? newlyUnknown(report, base.report) : unknown;
  return { ...whole, ...change, unknown: fresh, notices: [...whole.notices, ...told] };
}

/**
 * Judges the paths as a revision holds them, with its own configuration, from Git's objects alone. Gives a sentence
 * where Git lacks the revision, as a shallow checkout does.
 */
async function baseAt(ref: string, { facts: _, ...now }: Case, opened: Opened): Promise<Base | string> {
  if (now.paths.includes('-')) throw new InvocationError('there is no telling what standard input held before');
  const base: Case = { ...now, facts: [], staged: false, ref };
  let opening: Promise<OpenedCase> | undefined;
  const openBase = () => {
    opening ??= open(base);
    return opening;
  };
  const texts = async () => (await openBase()).opened.repository.text;
  const listed = async () => reportOn(await openBase(), { ...base, pulls: true }, unwatched);
  try {
    const report = await reportAt(base, opened, openBase);
    return { report, texts, listed: listsPulls(report) ? async () => report : listed };
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    const why =
      error instanceof RevisionError
        ? `Git lacks ${ref} (is the checkout shallow?)`
        : `Git can't read ${ref}: ${error.message}`;
    return `everything is judged, as ${why}`;
  }
}

/** The report on a revision. Where one of its tree is kept, that is not even listed. */
async function reportAt(base: Case, { roots, remotes }: Opened, openBase: () => Promise<OpenedCase>): Promise<Report> {
  const { cwd, paths, rendered, config, pulls, shelf, ref = '' } = base;
  const [root = cwd] = roots;
  const tree = shelf && roots.length === 1 ? treeIdOf(root, ref) : undefined;
  if (!shelf || tree === undefined) return reportOn(await openBase(), base, unwatched);
  const asked = { question: JSON.stringify([cwd, paths, rendered, config, root, remotes]), pulls };
  const kept = keptBase(shelf, asked, tree);
  if (kept) return kept;
  const opened = await openBase();
  const report = await reportOn(opened, base, unwatched);
  if (opened.opened.ids()) keepBase(shelf, asked, tree, report);
  return report;
}

function noticesOf(opened: Opened): readonly string[] {
  return [...opened.notices, ...passedOver(opened)];
}

function passedOver({ submodules }: Opened): readonly string[] {
  return submodules.length > 0 ? [`not read, as they are submodules: ${submodules.join(', ')}`] : [];
}

/** Whether no manifest was read: a configuration without an error, which ends the run with 1 by itself, is none. */
function isEmpty({ summary, diagnostics }: Report, { repository, config }: Opened): boolean {
  if (config === undefined || !repository.manifests.includes(config)) return summary.files === 0;
  return summary.files <= 1 && !diagnostics.some(({ level }) => level === 'error');
}

function nothingFound({ paths }: Question, { summary: { skipped } }: Report, opened: Opened): string {
  const kinds = Object.entries(skipped).map(([kind, number]) => `${number} ${kind}`);
  const where = paths.length > 0 ? paths.join(', ') : 'the current directory';
  const why = [...(kinds.length > 0 ? [`skipped: ${kinds.join(', ')}`] : []), ...passedOver(opened)];
  return [`no manifest found in ${where}`, ...why].join('; ');
}
