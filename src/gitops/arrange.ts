import { foldersUp, isWithin } from '../landing/path.ts';
import type { Repository } from '../repository/repository.ts';
import type { ArrangeConfig } from './arrange-config.ts';
import { hasOpenTargets, targetsOf } from './deployers.ts';
import { entriesOf, type Start } from './entries.ts';
import { isFleetOverlay } from './fleet.ts';
import { mayDeploy } from './helm/chart.ts';
import type { Recall } from './kustomize/kustomization-graph.ts';
import { type Lot, lotsOf, type Remains } from './lot.ts';
import { CONTROL_PLANE } from './planes.ts';
import { chartOf, type Site } from './site.ts';
import { surveyOf } from './survey.ts';
import { apartAsVariants } from './variants.ts';

/**
 * How a repository is arranged: lot by lot, so that one is forgotten before the next, kept from run to run, or arranged
 * on another machine.
 */
export interface Plan {
  readonly site: Site;
  readonly starts: readonly Start[];
  readonly lots: readonly Lot[];
  /** Whether Flux or Argo CD deploy: what they leave out is known once the lots are arranged. */
  readonly hasEntries: boolean;
  /** Whether what deploys may build folders of which no file tells which, or render what deploys more. */
  readonly isOpen: () => boolean;
}

/**
 * Decides where every resource of a repository lands: in which cluster, under which namespace. Where Flux or Argo CD
 * deploy from the repository, what they reach is deployed; else root kustomizations and the files around them.
 */
export function planOf(repository: Repository, config: ArrangeConfig, recall: Recall = (_, read) => read()): Plan {
  const { site, deployers } = surveyOf(repository, config, recall);
  const entries = entriesOf(deployers, site);
  const hasEntries = entries.length > 0;
  const starts = hasEntries
    ? [...entries, ...apart(site)]
    : apartAsVariants(
        plainStarts(site, () => true),
        site,
      );
  const isOpen = () =>
    deployers.some(
      (deployer) =>
        hasOpenTargets(deployer, site) ||
        targetsOf(deployer, site).some((folder) => chartOf(folder, site.folders) && mayDeploy(folder, site)),
    );
  return { site, starts, lots: lotsOf(starts, deployers, site), hasEntries, isOpen };
}

/** Lots by their cluster. */
export type ByLot<T> = ReadonlyMap<string | undefined, T>;

/** Makes something of every lot, in order; of those that are known already it is given. */
export function fromLots<T extends { readonly remains: Remains }>(
  { site, starts, lots, hasEntries }: Plan,
  make: (lot: Lot) => T,
  known: ByLot<T> = new Map(),
): readonly T[] {
  const made = new Map(lots.map((lot) => [lot.cluster, known.get(lot.cluster) ?? make(lot)]));
  const remains = () => Array.from(made.values(), (one) => one.remains);
  const bare = hasEntries ? bareStarts(remains(), site) : [];
  const isWhole = made.has(undefined);
  if (!isWhole)
    for (const lot of lotsOf(bare, [], site)) {
      const before = lots.find(({ cluster }) => cluster === lot.cluster)?.starts ?? [];
      made.set(lot.cluster, make({ ...lot, starts: [...before, ...lot.starts] }));
    }
  const again = isWhole ? bare.length > 0 : remains().some(({ strays }) => strays);
  return again ? [make({ cluster: undefined, starts: [...starts, ...bare] })] : [...made.values()];
}

/** What is deployed whatever else deploys: rendered output, and the control plane's own files. */
function apart({ lying, placement, config: { rendered = [] } }: Site): readonly Start[] {
  return lying.paths.flatMap((path): readonly Start[] => {
    if (rendered.some((folder) => isWithin(path, folder))) return [{ kind: 'file', path, cluster: placement.of(path) }];
    return [];
  });
}

/** Root kustomizations, and every file outside the trees of kustomizations. */
function plainStarts(site: Site, isMeant: (path: string) => boolean): readonly Start[] {
  const { kustomizations, lying, placement, config, repository } = site;
  const { rendered = [] } = config;
  const roots = kustomizations.roots.flatMap((folder): readonly Start[] => {
    const path = kustomizations.files.get(folder) ?? folder;
    return isMeant(path) ? [{ kind: 'folder', folder, cluster: placement.of(path) }] : [];
  });
  const { resources, parts } = kustomizations;
  const files = [...lying.paths, ...repository.submodules, ...repository.barred].filter((path) => {
    if (resources.has(path) || parts.has(path) || !isMeant(path) || isFleetOverlay(path, site.folders)) return false;
    if (rendered.some((folder) => isWithin(path, folder)) || kustomizations.roots.length === 0) return true;
    return !foldersUp(path).some((folder) => kustomizations.files.has(folder));
  });
  return [...roots, ...files.map((path): Start => ({ kind: 'file', path, cluster: placement.of(path) }))];
}

/** The files of clusters that no entry point serves, and those of the control plane: they are deployed as they lie. */
function bareStarts(lots: readonly Remains[], site: Site): readonly Start[] {
  const served = new Set(lots.flatMap((lot) => lot.served));
  const reached = new Set(lots.flatMap((lot) => lot.reached));
  return plainStarts(site, (path) => {
    if (reached.has(path)) return false;
    const cluster = site.placement.byFolder(path);
    return cluster !== undefined && (cluster === CONTROL_PLANE || !served.has(cluster));
  });
}
