import type { Moment } from './change.ts';
import { InvocationError } from './discover.ts';
import { GitError } from './git.ts';
import { type JudgeOptions, judge } from './judge.ts';
import { type Opened, openRepository } from './read.ts';
import type { Rule } from './rule.ts';

export interface BaseOptions extends JudgeOptions {
  readonly cwd: string;
  readonly config?: string;
}

/**
 * Judges the paths as a revision holds them, with its own configuration, from Git's objects alone. Gives a sentence
 * where Git lacks the revision, as a shallow checkout does.
 */
export async function baseAt(
  ref: string,
  paths: readonly string[],
  rules: readonly Rule[],
  { cwd, config, ...options }: BaseOptions,
): Promise<Moment | string> {
  if (paths.includes('-')) throw new InvocationError('there is no telling what standard input held before');
  const opened = await openedAt(ref, paths, config === undefined ? { cwd } : { cwd, config });
  if (typeof opened === 'string') return opened;
  const { repository } = opened;
  return { report: judge(repository, opened.config, rules, options), text: repository.text };
}

async function openedAt(
  ref: string,
  paths: readonly string[],
  options: Pick<BaseOptions, 'cwd' | 'config'>,
): Promise<Opened | string> {
  try {
    return await openRepository(paths, { ...options, ref });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    return `everything is judged, as Git lacks ${ref} (is the checkout shallow?): ${error.message}`;
  }
}
