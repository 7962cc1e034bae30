import type { LooseDependency } from '../landing/dependency.ts';
import {
  type BuildFault,
  type Built,
  type ClusterScope,
  type Effective,
  knownNamespace,
  type Landing,
  type Taint,
} from '../landing/landing.ts';
import type { Undecrypted, Unsubstituted } from '../landing/oversight.ts';
import { type Located, placeOf } from '../text/source.ts';
import type { ChartUse, Deployed } from './deployed.ts';
import { newness } from './newness.ts';
import { isPlane } from './planes.ts';
import { effectiveOf } from './scope.ts';
import type { Site } from './site.ts';

/** A resource and where it has landed. */
export interface Landed {
  readonly built: Built;
  readonly cluster: string | undefined;
  readonly namespace: string | undefined;
}

/** A chart that Argo CD installs, and where. */
export interface LandedChart extends Pick<Landing, 'cluster' | 'via'> {
  readonly use: ChartUse;
  readonly namespace: Effective;
}

/** What has landed so far, and what was found on the way. */
export interface Ground {
  readonly landings: readonly Landing[];
  readonly unplaced: readonly Built[];
  /** Each once, however many builds meet it. */
  readonly faults: readonly BuildFault[];
  readonly reached: ReadonlySet<string>;
  readonly unsubstituted: readonly Unsubstituted[];
  readonly undecrypted: readonly Undecrypted[];
  readonly charts: readonly LandedChart[];
  /** The charts that kustomizations have Helm render. */
  readonly brought: readonly LooseDependency[];
  /** Lands what is deployed; where the deployment has no cluster, each resource lands where `place` says. */
  land(deployed: Deployed, place?: (built: Built) => string | undefined): readonly Landed[];
  /** The clusters that something in another cluster deploys to. */
  readonly aimed: Set<string>;
  /** Data planes: where they land is decided when all have been found. */
  readonly planes: readonly PlaneLanding[];
  /** The clusters that something has landed in, or that the configuration names. */
  readonly scopes: readonly ClusterScope[];
}

/** A data plane before it is known in which cluster it lands. */
export interface PlaneLanding extends Built, Pick<Landing, 'effective' | 'via' | 'failing'> {
  readonly deployedTo: string | undefined;
}

const NO_NAMESPACE = 'the file names no namespace, and nothing that deploys it does';

/** The ground before anything has landed: no more than the clusters that the configuration names. */
export function groundOf(site: Site): Ground {
  const clusters = clustersOn(site);
  const { landOne, ...resources } = resourcesOn(site);
  const { landCharts, ...charts } = chartsOn(site, clusters.scope);
  const reached = new Set<string>();
  const faults = new Map<string, BuildFault>();
  const unsubstituted: Unsubstituted[] = [];
  const undecrypted: Undecrypted[] = [];
  return {
    ...resources,
    ...charts,
    get faults() {
      return [...faults.values()];
    },
    get scopes() {
      return [...clusters.scopes.values()];
    },
    reached,
    aimed: new Set(),
    unsubstituted,
    undecrypted,
    land: (deployed, place = () => undefined) => {
      const fault = deployed.faults.find(isLimit) ?? deployed.faults[0];
      const failing = deployed.doubt ?? (fault && failingBy(fault));
      const landed = deployed.resources.map((built) =>
        landOne(built, deployed.cluster ?? place(built), deployed, failing ?? built.left),
      );
      const open = openedBy(deployed);
      if (landed.length > 0 || open.length > 0)
        for (const cluster of clustersOf(deployed, landed)) clusters.scope(cluster).open.push(...open);
      for (const path of deployed.reached) reached.add(path);
      for (const fault of deployed.faults)
        if (!isLimit(fault)) faults.set(`${placeOf(fault.at)} ${fault.message}`, fault);
      landCharts(deployed);
      unsubstituted.push(...(deployed.unsubstituted ?? []));
      undecrypted.push(...(deployed.undecrypted ?? []));
      return landed;
    },
  };
}

/** The scope of a cluster while things land in it. */
type OpenScope = ClusterScope & { open: Taint[] };

/** The clusters that are there: each that is asked for is from then on. */
function clustersOn({ config, placement }: Site) {
  const scopes = new Map<string, OpenScope>();
  const scope = (name: string): OpenScope => {
    const known = scopes.get(name) ?? { ...placement.scope(name), open: [] };
    scopes.set(name, known);
    return known;
  };
  for (const { name } of config.clusters) scope(name);
  return { scopes, scope };
}

/** The resources that have landed, data planes and those without a cluster apart. */
function resourcesOn({ repository, config }: Site) {
  const landings: Landing[] = [];
  const planes: PlaneLanding[] = [];
  const unplaced: Built[] = [];
  const fills = new Map(config.clusters.map(({ name, defaultNamespace }) => [name, defaultNamespace]));
  const isNew = newness(repository);
  const landOne = (
    built: Built,
    cluster: string | undefined,
    deployed: Deployed,
    failing: Taint | undefined,
  ): Landed => {
    const { via, unfilled } = deployed;
    const isOpen = cluster === undefined || unfilled !== undefined;
    const fill = deployed.fill ?? (isOpen ? undefined : fills.get(cluster));
    const effective = effectiveIn(built, fill, unfilled);
    if (isPlane(built)) planes.push({ ...built, deployedTo: cluster, effective, via, ...(failing && { failing }) });
    else if (cluster === undefined) unplaced.push(built);
    else {
      const landing = landingOf(built, { cluster, effective, via }, failing);
      if (isNew(landing)) landings.push(landing);
    }
    return { built, cluster, namespace: knownNamespace({ effective }) };
  };
  return { landings, planes, unplaced, landOne };
}

/** The charts that have landed, and those that kustomizations brought. */
function chartsOn({ placement }: Site, scope: (cluster: string) => ClusterScope) {
  const charts: LandedChart[] = [];
  const brought: LooseDependency[] = [];
  const landCharts = (deployed: Deployed): void => {
    const clusterOf = ({ at }: Located<string>) => deployed.cluster ?? placement.of(at.path);
    for (const use of deployed.charts ?? []) {
      const cluster = clusterOf(use.name);
      const namespace = namespaceOf(use, deployed);
      if (cluster !== undefined) charts.push({ use, cluster: scope(cluster).name, namespace, via: deployed.via });
    }
    for (const chart of deployed.brought ?? []) {
      const cluster = clusterOf(chart.name);
      if (cluster !== undefined) brought.push({ ...chart, cluster: scope(cluster).name });
    }
  };
  return { charts, brought, landCharts };
}

function landingOf(
  { root, home, originalName, hashed, taints, managed }: Built,
  { cluster, effective, via }: Pick<Landing, 'cluster' | 'effective' | 'via'>,
  failing: Taint | undefined,
): Landing {
  const whole = { root, home, originalName, hashed, taints, cluster, effective, via };
  const landed = managed ? { ...whole, managed } : whole;
  return failing ? { ...landed, failing } : landed;
}

/** The clusters that something deploys to. Where data planes land is not known yet. */
function clustersOf({ cluster: only }: Deployed, landed: readonly Landed[]): Iterable<string> {
  if (only !== undefined) return [only];
  return new Set(landed.flatMap(({ built, cluster }) => (cluster === undefined || isPlane(built) ? [] : [cluster])));
}

/**
 * Where what a chart makes is applied: in the namespace that its templates name, which is that of its release, else in
 * the destination's (Argo CD v3, reposerver/repository/repository.go, helmTemplate). Which of the two, only they tell.
 */
function namespaceOf({ released }: ChartUse, { fill, unfilled }: Deployed): Effective {
  const reason = unfilled ?? NO_NAMESPACE;
  if (!released) return fill ? { kind: 'known', namespace: fill } : { kind: 'unknown', reason };
  if (unfilled === undefined && (fill?.value ?? released.value) === released.value)
    return { kind: 'known', namespace: released };
  return { kind: 'unknown', reason: 'the chart is released in another namespace than its destination' };
}

/** Whether it is no mistake: what deploys it may well do so, and is not followed that far here. */
function isLimit({ kind }: BuildFault): boolean {
  return kind === 'too-large';
}

function failingBy(fault: BuildFault): Taint {
  const { message, at } = fault;
  return isLimit(fault) ? { reason: message, at } : { reason: `the build fails: ${message}`, at, fault };
}

/** What was not evaluated, and what failed: each fault keeps open what its build would have brought. */
function openedBy({ open, faults }: Deployed): readonly Taint[] {
  const failed = new Set(faults.map(({ at }) => placeOf(at)));
  return [...faults.map(failingBy), ...open.filter(({ at }) => !failed.has(placeOf(at)))];
}

function effectiveIn(built: Built, fill: Parameters<typeof effectiveOf>[1], unfilled = NO_NAMESPACE): Effective {
  const tainted = built.taints.length === 0 ? undefined : built.taints.find(isOfNamespace);
  const effective = effectiveOf(built.root, fill, unfilled);
  if (!tainted || effective.kind === 'cluster-scoped') return effective;
  return { kind: 'unknown', reason: tainted.reason };
}

/** Whether it may write the namespace. */
function isOfNamespace({ field = ['metadata'] }: Taint): boolean {
  return field[0] === 'metadata' && (field[1] ?? 'namespace') === 'namespace';
}
