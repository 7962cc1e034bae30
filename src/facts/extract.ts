import { type ByLot, fromLots, type Plan } from '../gitops/arrange.ts';
import { arrangeLot, type Lot, type Remains } from '../gitops/lot.ts';
import { settle } from '../gitops/settle.ts';
import type { BuildFault, ClusterScope, Taint } from '../landing/landing.ts';
import type { Oversights } from '../landing/oversight.ts';
import type { Repository } from '../repository/repository.ts';
import type { DuplicatesOf } from '../resources/producers.ts';
import { placeOf } from '../text/source.ts';
import type { Facts, LandedFacts } from './facts.ts';
import { recognise } from './recognise.ts';
import { type FileFacts, fileFactsIn, textFactsOf } from './text-facts.ts';

/** The facts of one lot, and what it leaves to be settled: its trees are let go. */
export interface LotFacts {
  readonly facts: LandedFacts;
  readonly remains: Remains;
  /** What the manifests that it reaches show, by path. */
  readonly files: ReadonlyMap<string, FileFacts>;
}

/** Extracts the facts of lots, one after the other. */
export function lotExtractor({ site }: Plan): (lot: Lot) => LotFacts {
  const { repository } = site;
  const judged = new Set(repository.manifests);
  const fileFacts = fileFactsIn(repository);
  return (lot) => {
    const { arrangement, remains } = arrangeLot(lot, site);
    const facts = recognise(arrangement, duplicatesIn(repository));
    const reached = remains.reached.filter((path) => judged.has(path));
    return { facts, remains, files: new Map(reached.map((path) => [path, fileFacts(path)])) };
  };
}

/** Extracts the facts of a repository, lot by lot; of the lots that are known already it is given. */
export function extract(plan: Plan, known?: ByLot<LotFacts>, extractLot = lotExtractor(plan)): Omit<Facts, 'veil'> {
  const { site } = plan;
  const lots = fromLots(plan, extractLot, known);
  const landed = joinFacts(lots.map(({ facts }) => facts));
  const rest = settle(
    plan,
    landed.scopes,
    lots.map(({ remains }) => remains),
  );
  const facts = joinFacts([landed, recognise(rest, duplicatesIn(site.repository))]);
  return { ...facts, texts: textFactsOf(site.repository, filesOf(site.repository, lots), facts.undeployed) };
}

/** The facts of all manifests in order, those that no lot reaches included. */
function filesOf(repository: Repository, lots: readonly LotFacts[]): readonly FileFacts[] {
  const known = new Map(lots.flatMap(({ files }) => [...files]));
  const fileFacts = fileFactsIn(repository);
  return repository.manifests.map((path) => known.get(path) ?? fileFacts(path));
}

function duplicatesIn(repository: Repository): DuplicatesOf {
  return ({ path, index }) => repository.documents(path).documents[index]?.duplicates ?? [];
}

/** Joins the facts of several parts; what two of them say alike is said once. */
function joinFacts(parts: readonly LandedFacts[]): LandedFacts {
  const all = <T>(of: (part: LandedFacts) => readonly T[]): readonly T[] => parts.flatMap(of);
  return {
    scopes: joinScopes(all(({ scopes }) => scopes)),
    planes: all(({ planes }) => planes),
    secrets: all(({ secrets }) => secrets),
    accounts: all(({ accounts }) => accounts),
    namespaces: all(({ namespaces }) => namespaces),
    pods: all(({ pods }) => pods),
    releases: all(({ releases }) => releases),
    environments: all(({ environments }) => environments),
    projects: all(({ projects }) => projects),
    pipelines: all(({ pipelines }) => pipelines),
    oddVersions: all(({ oddVersions }) => oddVersions),
    references: [...new Set(all(({ references }) => references))],
    mentions: all(({ mentions }) => mentions),
    clones: all(({ clones }) => clones),
    injections: all(({ injections }) => injections),
    openings: all(({ openings }) => openings),
    stores: all(({ stores }) => stores),
    named: unique(
      all(({ named }) => named),
      ({ cluster, namespace }) => `${cluster}/${namespace.value}`,
    ),
    openChoreo: all(({ openChoreo }) => openChoreo),
    admissions: all(({ admissions }) => admissions),
    buildFaults: unique(
      all(({ buildFaults }) => buildFaults),
      ({ at, message }: BuildFault) => `${placeOf(at)} ${message}`,
    ),
    oversights: joinOversights(parts.map(({ oversights }) => oversights)),
    undeployed: all(({ undeployed }) => undeployed),
    broken: all(({ broken }) => broken),
    unplaced: all(({ unplaced }) => unplaced),
  };
}

function joinOversights(parts: readonly Oversights[]): Oversights {
  return {
    unsubstituted: parts.flatMap(({ unsubstituted }) => unsubstituted),
    undecrypted: parts.flatMap(({ undecrypted }) => undecrypted),
    unreached: parts.flatMap(({ unreached }) => unreached),
    hashed: parts.flatMap(({ hashed }) => hashed),
    conflicts: parts.flatMap(({ conflicts }) => conflicts),
  };
}

function joinScopes(scopes: readonly ClusterScope[]): readonly ClusterScope[] {
  const known = new Map<string, ClusterScope & { open: Taint[] }>();
  for (const scope of scopes) {
    const before = known.get(scope.name);
    if (before) before.open.push(...scope.open);
    else known.set(scope.name, { ...scope, open: [...scope.open] });
  }
  return [...known.values()];
}

function unique<T>(items: readonly T[], keyOf: (item: T) => string): readonly T[] {
  const known = new Map<string, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!known.has(key)) known.set(key, item);
  }
  return [...known.values()];
}
