import { grouped } from '../grouping.ts';
import { at } from '../yaml/node.ts';
import type { Arrangement } from './arrangement.ts';
import { deploy } from './deploy.ts';
import type { Deployer } from './deployers.ts';
import type { Start } from './entries.ts';
import type { Ground, PlaneLanding } from './ground.ts';
import { releasesOf } from './helm/releases.ts';
import { entangledIn, type GivenTag, givenTagsIn } from './kustomize/entangled.ts';
import { conflictsOf, type HashedSecret, hashedReferences, hashedSecretsIn } from './oversights.ts';
import type { Site } from './site.ts';
import { deployedFolders, type FolderEnds } from './unreached.ts';

/** Starts that are deployed together: what they deploy lands in one cluster, and nothing else does. */
export interface Lot {
  /** The cluster; empty where none is known, undefined for the lot that holds every start. */
  readonly cluster: string | undefined;
  readonly starts: readonly Start[];
}

/** What a lot leaves to be settled when all are deployed. Plain data but for the trees of data planes. */
export interface Remains {
  /** Whether it has put something into a cluster of another lot: then they can't be told apart. */
  readonly strays: boolean;
  readonly planes: readonly PlaneLanding[];
  readonly reached: readonly string[];
  /** The clusters that something has landed in. */
  readonly served: readonly string[];
  /** The clusters that something in another cluster deploys to. */
  readonly aimed: readonly string[];
  /** The folders of the charts that it installs. */
  readonly installed: readonly string[];
  readonly folders: readonly FolderEnds[];
  readonly hashed: readonly HashedSecret[];
  /** The files whose resources it does more with than to land them. */
  readonly entangled: readonly string[];
  readonly givenTags: readonly GivenTag[];
}

/** Where the resources of one lot land, and what it leaves. */
export interface ArrangedLot {
  readonly arrangement: Arrangement;
  readonly remains: Remains;
}

/** Lots by cluster; one of all starts where resources may land in a cluster that is not their start's. */
export function lotsOf(starts: readonly Start[], deployers: readonly Deployer[], site: Site): readonly Lot[] {
  if (deployers.some(mayCross) || starts.some((start) => mayScatter(start, site)))
    return [{ cluster: undefined, starts }];
  const lots = grouped(starts, ({ cluster = '' }) => cluster);
  return Array.from(lots, ([cluster, own]) => ({ cluster, starts: own }));
}

/** Whether a deployer may deploy to a cluster that it is not in itself. */
function mayCross({ kind, built: { root } }: Deployer): boolean {
  return kind !== 'flux' || at(root, 'spec', 'kubeConfig') !== undefined;
}

/** Whether each resource of a start lands where its own file says. */
function mayScatter(start: Start, { placement }: Site): boolean {
  if (start.cluster !== undefined) return false;
  return start.kind !== 'file' || placement.of(start.path) !== undefined;
}

/** Deploys a lot. What is remembered of its files is forgotten with it. */
export function arrangeLot({ starts, cluster }: Lot, { repository, ...rest }: Site): ArrangedLot {
  const site = { ...rest, repository: { ...repository } };
  const ground = deploy(starts, site);
  const { landings, scopes, faults, unplaced, unsubstituted, undecrypted, planes, reached } = ground;
  const { releases, installed } = releasesOf(ground, site);
  const secrets = hashedSecretsIn(landings);
  const hashed = hashedReferences(landings, secrets);
  const conflicts = conflictsOf(landings, scopes, site.repository);
  const oversights = { unsubstituted, undecrypted, unreached: [], hashed, conflicts };
  return {
    arrangement: {
      clusters: scopes,
      landings,
      faults,
      unplaced,
      undeployed: [],
      broken: [],
      oversights,
      releases,
      looseDependencies: ground.brought,
    },
    remains: {
      strays: cluster !== undefined && isAstray(ground, cluster),
      planes,
      reached: [...reached],
      aimed: [...ground.aimed],
      served: [...new Set(landings.map((landing) => landing.cluster))],
      installed,
      folders: deployedFolders(site, landings),
      hashed: secrets,
      entangled: entangledIn(site.repository),
      givenTags: givenTagsIn(site.repository),
    },
  };
}

function isAstray({ landings, charts }: Ground, own: string): boolean {
  return [...landings, ...charts].some(({ cluster }) => cluster !== own);
}
