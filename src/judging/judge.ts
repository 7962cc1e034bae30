import { type Config, readConfig } from '../config/config.ts';
import { complaint } from '../config/config-check.ts';
import { extract } from '../facts/extract.ts';
import { type LotKeeper, NO_KEEPER } from '../facts/lot-keeper.ts';
import type { Rule } from '../findings/rule.ts';
import { type Plan, planOf } from '../gitops/arrange.ts';
import { isUnread, type Repository, WHY_UNREAD } from '../repository/repository.ts';
import type { Finding, Report } from '../results/diagnostic.ts';
import { assumptionsOf } from '../world/assume.ts';
import { type Premises, prove } from './prove.ts';

/** Reads the configuration, arranges the repository and proves it: everything between the files and the report. */
export function judge(
  repository: Repository,
  configPath: string | undefined,
  rules: readonly Rule[],
  options: JudgeOptions = {},
): Report {
  const arranged = planned(repository, configPath, rules, options);
  return options.keeper?.standing?.(arranged.plan) ?? prove(premisesFrom(arranged, rules, options));
}

/** How a repository is judged, beyond what its configuration says. */
export interface JudgeOptions {
  /** Folders or files of rendered output, deployed as they lie; paths of the repository. */
  readonly rendered?: readonly string[];
  /** URLs by which the repository is known, or one of those judged together: URL → its folder. */
  readonly remotes?: Readonly<Record<string, string>>;
  /** Whether all that the configuration is of is judged, the root of the repository and everything below. */
  readonly whole?: boolean;
  /** Where facts come from in place of the repository's trees. */
  readonly keeper?: LotKeeper;
}

/** How a repository is arranged by its configuration. */
export interface Planned {
  readonly plan: Plan;
  readonly config: Config;
  readonly findings: readonly Finding[];
}

/** Reads the configuration, and plans what is to be extracted. */
export function planned(
  repository: Repository,
  configPath: string | undefined,
  rules: readonly Rule[],
  { keeper = NO_KEEPER, whole: _, ...deployed }: JudgeOptions = {},
): Planned {
  const text = configPath === undefined ? undefined : repository.text(configPath);
  const source = configPath === undefined || text === undefined ? undefined : { path: configPath, text };
  const { config, findings } = readConfig(
    source,
    rules.map(({ id }) => id),
  );
  const unread = source || configPath === undefined ? [] : unreadConfig(configPath, repository);
  const plan = planOf(keeper.noting(repository), { ...config, ...deployed }, keeper.recall);
  return { plan, config, findings: [...unread, ...findings] };
}

/** A configuration that is there, and has no text: nothing that it declares is known. */
function unreadConfig(path: string, repository: Repository): readonly Finding[] {
  const skipped = repository.skipped(path);
  const why = isUnread(skipped) ? skipped : 'absent';
  const isLink = repository.links.includes(path);
  if (why === 'absent' && !isLink) return [];
  const told = isLink ? 'it is a link to no file of the repository' : WHY_UNREAD[why];
  const help = why === 'not-text' ? 'save it as UTF-8' : undefined;
  return [complaint({ path, start: 0, end: 0 }, `this configuration is not read: ${told}`, help)];
}

/** What there is to prove from, in one place. */
export function premisesOf(repository: Repository, configPath: string | undefined, rules: readonly Rule[]): Premises {
  return premisesFrom(planned(repository, configPath, rules), rules, {});
}

function premisesFrom(
  { plan, config, findings }: Planned,
  rules: readonly Rule[],
  { keeper = NO_KEEPER, whole = false }: JudgeOptions,
): Premises {
  const facts = { ...extract(plan, keeper.known, keeper.extractor(plan)), veil: keeper.veil };
  return {
    repository: plan.site.repository,
    facts,
    assumptions: assumptionsOf(config, facts.scopes),
    configFindings: findings,
    spokenOf: {
      declared: config.clusters,
      controlPlane: config.controlPlaneAt && { at: config.controlPlaneAt, paths: config.controlPlane },
      assumed: config.assume.clusters,
      dataPlanes: config.dataPlanes,
      folders: config.folders,
      whole,
    },
    rules,
    levels: config.rules,
    ignores: { comments: facts.texts.ignores, entries: config.ignore },
  };
}
