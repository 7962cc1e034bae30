import { rules } from '../rules/index.ts';
import { type JudgeOptions, judge } from '../src/judging/judge.ts';
import { type Repository, repositoryOfTexts } from '../src/repository/repository.ts';
import type { Report } from '../src/results/diagnostic.ts';

/** The texts of a repository by path. */
export type Files = Readonly<Record<string, string>>;

/** A repository held in memory. */
export function repositoryOf(files: Files): Repository {
  return repositoryOfTexts(Object.entries(files).map(([path, text]) => ({ path, text })));
}

/** The report on files, by their `pullproof.yaml` where there is one. */
export function judged(files: Files, options?: JudgeOptions): Report {
  return judge(repositoryOf(files), 'pullproof.yaml' in files ? 'pullproof.yaml' : undefined, rules, options);
}
