import type { ClusterConfig } from '../config/config.ts';
import { complaint, unknownWord } from '../config/config-check.ts';
import type { Facts } from '../facts/facts.ts';
import type { Repository } from '../repository/repository.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { Finding } from '../results/diagnostic.ts';
import { globMatcher } from '../text/glob.ts';
import { suggest } from '../text/near-miss.ts';
import type { Located } from '../text/source.ts';

/** The clusters that a configuration speaks of. */
export interface SpokenOf {
  /** Those that it declares. */
  readonly declared: readonly Pick<ClusterConfig, 'name' | 'at' | 'paths'>[];
  /** The globs of its control plane, where it has any. */
  readonly controlPlane: Pick<ClusterConfig, 'at' | 'paths'> | undefined;
  /** Those that its assumptions are of. */
  readonly assumed: readonly Located<string>[];
  /** The data planes that it names. */
  readonly dataPlanes: readonly Located<string>[];
  /** The folders that its sources stand for. */
  readonly folders: readonly Located<string>[];
  /** Whether all is judged that it is the configuration of. */
  readonly whole: boolean;
}

/** Clusters, and a control plane, whose globs match no file: nothing is judged as theirs. */
export function emptyClusters({ declared, controlPlane, whole }: SpokenOf, { paths }: Repository): readonly Finding[] {
  if (!whole) return [];
  const named = [
    ...declared.map(({ name, ...globs }) => ({ ...globs, what: `cluster "${name}"`, such: 'clusters/eu/**' })),
    ...(controlPlane ? [{ ...controlPlane, what: 'the control plane', such: 'control-plane/**' }] : []),
  ];
  const empty = named.filter(({ paths: globs }) => globs.length > 0 && !globs.some((glob) => isMet(glob, paths)));
  return empty.map(({ at, what, such }) => ({
    ...complaint(at, `no file is matched by the paths of ${what}`, `let them name files, such as ${such}`),
    level: 'warning',
  }));
}

/**
 * Folders of sources that hold no file: whatever Flux builds from them is not there. What is not listed, and what lies
 * behind links, is not seen.
 */
export function absentFolders({ folders, whole }: SpokenOf, repository: Repository): readonly Finding[] {
  if (!whole) return [];
  const { paths, links, submodules, barred, foreign } = repository;
  const unseen = [...links, ...submodules, ...barred, ...foreign].map((path) => `${path}/`);
  const absent = folders.filter(({ value }) => {
    const folder = `${value}/`;
    return (
      value !== '' &&
      !paths.some((path) => path.startsWith(folder)) &&
      !unseen.some((path) => path.startsWith(folder) || folder.startsWith(path))
    );
  });
  return absent.map(({ value, at }) => ({ ...complaint(at, `there is no folder "${value}"`), level: 'warning' }));
}

/**
 * Whether a glob matches a file, or the folder of a kustomization, which is placed by its name too. Most files are told
 * apart by what a glob begins with.
 */
function isMet(glob: string, paths: readonly string[]): boolean {
  const start = /^[\w./-]*(?![*?+@!])/.exec(glob)?.[0] ?? '';
  const matches = globMatcher(glob);
  const isMatched = (path: string) => path.startsWith(start) && (matches(path) || matches(`${path}/`));
  return paths.some(
    (path) => isMatched(path) || (KUSTOMIZATION.test(path) && isMatched(path.replace(KUSTOMIZATION, ''))),
  );
}

const KUSTOMIZATION = /\/(?:kustomization\.ya?ml|Kustomization)$/;

/** Assumptions of clusters that there are not: they say nothing. Silent where there may be clusters that are not seen. */
export function strangeClusters(
  { declared, assumed, whole }: SpokenOf,
  facts: Facts,
  clusters: readonly string[],
  repository: Repository,
): readonly Finding[] {
  const known = new Set([...clusters, ...declared.map(({ name }) => name)]);
  const strange = assumed.filter(({ value }) => !known.has(value));
  if (!whole || strange.length === 0 || known.size === 0 || maySeeMore(facts, repository)) return [];
  return strange.map(({ value, at }) => ({ ...unknownWord(at, 'cluster', value, known), level: 'warning' }));
}

/**
 * Data planes that there are not, where one of nearly that name is there that no cluster names: as it was meant, it is
 * judged as if nothing were deployed to it.
 */
export function strangePlanes(
  { declared, dataPlanes, whole }: SpokenOf,
  facts: Facts,
  planes: readonly Pick<DataPlane, 'id' | 'name'>[],
  repository: Repository,
): readonly Finding[] {
  if (!whole || dataPlanes.length === 0 || maySeeMore(facts, repository)) return [];
  const named = new Set([...dataPlanes, ...declared.map(({ name }) => ({ value: name }))].map(({ value }) => value));
  const callings = planes.map(({ id, name }) => [name.value, id]);
  const known = new Set(callings.flat());
  const free = callings.filter((calling) => !calling.some((one) => named.has(one))).flat();
  return dataPlanes
    .filter(({ value }) => !known.has(value) && suggest(value, free) !== undefined)
    .map(({ value, at }) => ({ ...unknownWord(at, 'data plane', value, free), level: 'warning' }));
}

/** Whether something is not read, not evaluated or deployed from elsewhere: it may be of any cluster. */
function maySeeMore({ scopes, unplaced, undeployed, buildFaults, texts }: Facts, repository: Repository): boolean {
  return (
    scopes.some(({ open }) => open.length > 0) ||
    [unplaced, undeployed, buildFaults].some(({ length }) => length > 0) ||
    texts.outlines.some(({ skip, faults }) => faults.length > 0 || (skip !== undefined && skip !== 'not-a-manifest')) ||
    repository.paths.includes('.gitmodules')
  );
}
