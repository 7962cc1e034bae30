import { assumptionsOf } from './assume.ts';
import { readConfig } from './config.ts';
import type { Report } from './diagnostic.ts';
import { extract } from './extract.ts';
import { planOf } from './gitops/arrange.ts';
import { type Premises, prove } from './prove.ts';
import type { Repository } from './repository.ts';
import type { Rule } from './rule.ts';

/** Reads the configuration, arranges the repository and proves it: everything between the files and the report. */
export function judge(
  repository: Repository,
  configPath: string | undefined,
  rules: readonly Rule[],
  options: JudgeOptions = {},
): Report {
  return prove(premisesOf(repository, configPath, rules, options));
}

export interface JudgeOptions {
  /** Folders or files of rendered output, deployed as they lie; paths of the repository. */
  readonly rendered?: readonly string[];
  /** URLs by which the repository is known, or one of those judged together: URL → its folder. */
  readonly remotes?: Readonly<Record<string, string>>;
}

/** What there is to prove from, in one place. */
export function premisesOf(
  repository: Repository,
  configPath: string | undefined,
  rules: readonly Rule[],
  options: JudgeOptions = {},
): Premises {
  const text = configPath === undefined ? undefined : repository.text(configPath);
  const source = configPath === undefined || text === undefined ? undefined : { path: configPath, text };
  const { config, findings } = readConfig(
    source,
    rules.map(({ id }) => id),
  );
  const facts = extract(planOf(repository, { ...config, ...options }));
  return {
    repository,
    facts,
    assumptions: assumptionsOf(config, facts.scopes),
    configFindings: findings,
    rules,
    levels: config.rules,
    ignores: { comments: facts.texts.ignores, entries: config.ignore },
  };
}
