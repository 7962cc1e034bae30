import { finderBy } from '../facts/veil.ts';
import { grouped } from '../grouping.ts';
import type { Taint } from '../landing/landing.ts';
import type { Clone, Opening } from '../resources/carriage.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { starMatcher } from '../text/stars.ts';
import type { Bin } from './bin.ts';
import type { Cluster } from './world.ts';

/** What of a cluster may make secrets beside those that its files show. */
type Producers = Pick<Bin, 'scope' | 'mentions' | 'veil' | 'openings' | 'clones' | 'secrets' | 'deployed'>;

/** What may make a secret of a name that no file shows. */
export function producing({
  scope,
  mentions,
  veil,
  openings,
  clones,
  secrets,
  deployed,
}: Producers): Cluster['mayProduce'] {
  const byName = grouped(mentions, ({ name }) => name);
  const find = finderBy(veil);
  const mentioned = (name: string) => find((form) => byName.get(form), name)?.[0]?.taint;
  const tests = [...openings.flatMap(globTests), ...clones.flatMap(cloneTests), ...secrets.flatMap(nameTests)];
  const known = new Map<string, Taint | undefined>();
  const tested = (name: string) => {
    if (!known.has(name)) known.set(name, tests.find(({ matches }) => matches(name))?.taint);
    return known.get(name);
  };
  // What is declared complete has no more than its files show, but what they show may not be decided.
  const open = new Map(
    deployed.map((one) => [one.namespace.value, (scope.complete ? [] : one.open)[0] ?? one.undecided[0]]),
  );
  return (name, namespace) => scope.open[0] ?? mentioned(name) ?? tested(name) ?? open.get(namespace);
}

interface NameTest {
  readonly matches: (name: string) => boolean;
  readonly taint: Taint;
}

/** What is there to make secrets, and may make one of a name beside the one that a file shows. */
export function making({ openings }: Pick<Producers, 'openings'>): Cluster['mayMake'] {
  const tests = openings.flatMap(globTests);
  return (name) => tests.find(({ matches }) => matches(name))?.taint;
}

function globTests({ names, taint }: Opening): readonly NameTest[] {
  const exact = new Set(names);
  const globs = names.filter((name) => name.includes('*')).map(starMatcher);
  return [{ matches: (name) => exact.has(name) || globs.some((matches) => matches(name)), taint }];
}

/** The source of a clone may be kept where no file shows it. */
function cloneTests({ by, at, namespace, source, name }: Clone): readonly NameTest[] {
  const made = name ?? source;
  const taint = { reason: `${by} copies it from namespace "${namespace}"`, at };
  return [{ matches: (sought) => made === undefined || made === sought, taint }];
}

/** A name that variables fill in stands for many; what merges into a secret counts on one that something makes. */
function nameTests({ name, merges, producer }: PullSecret): readonly NameTest[] {
  if (merges) {
    const taint = { reason: `${producer} "${name.value}" counts on a secret that something else makes`, at: name.at };
    return [{ matches: (sought) => sought === name.value, taint }];
  }
  if (!/\$\{|\{\{/.test(name.value)) return [];
  const taint = { reason: `the name "${name.value}" of ${producer} is filled in later`, at: name.at };
  return [{ matches: starMatcher(name.value.replaceAll(/\$\{[^}]*\}|\{\{[^}]*\}\}/g, '*')), taint }];
}
