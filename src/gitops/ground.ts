import type { Repository } from '../repository/repository.ts';
import { placeOf } from '../text/source.ts';
import { jsonOf } from '../yaml/node.ts';
import type { LooseDependency } from './dependency.ts';
import type { ChartUse, Deployed } from './deployed.ts';
import { entangle } from './entangled.ts';
import { identityOf } from './identity.ts';
import type { BuildFault, Built, ClusterScope, Effective, Landing, Taint } from './landing.ts';
import type { Undecrypted, Unsubstituted } from './oversight.ts';
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

/** Whether a landing is not one that was there already: one text that two entry points deploy to one end is one object. */
function newness(repository: Repository): (landing: Landing) => boolean {
  const seen = new Map<string, Landing[]>();
  const files = new Map<string, Landing[]>();
  return (landing) => {
    const { home, root } = landing;
    const inFile = files.get(home.path);
    if (!inFile) {
      files.set(home.path, [landing]);
      return true;
    }
    // As long as a file's resources land in its order, none of them has landed before.
    const last = inFile.at(-1);
    if (last && last.home.at.start < home.at.start) {
      inFile.push(landing);
      return true;
    }
    for (const one of inFile.splice(0)) seen.set(endOf(one), [one]);
    const key = endOf(landing);
    const before = seen.get(key);
    if (!before) {
      seen.set(key, [landing]);
      return true;
    }
    entangle(repository, home.path);
    const text = JSON.stringify(jsonOf(root));
    if (before.some((one) => one.root === root || JSON.stringify(jsonOf(one.root)) === text)) return false;
    if (before.length < VARIANT_LIMIT) before.push(landing);
    return true;
  };
}

/** What is written where, and where it ends up. */
function endOf({ cluster, home, effective, root }: Landing): string {
  const namespace = effective.kind === 'known' ? effective.namespace.value : effective.kind;
  const name = identityOf(root).name?.value;
  return `${cluster} ${home.path} ${home.index} ${home.at.start} ${namespace} ${name}`;
}

/** How many texts of one object are told apart. */
const VARIANT_LIMIT = 20;

/** A data plane before it is known in which cluster it lands. */
export interface PlaneLanding extends Built, Pick<Landing, 'effective' | 'via' | 'failing'> {
  readonly deployedTo: string | undefined;
}

const NO_NAMESPACE = 'the file names no namespace, and nothing that deploys it does';

export function groundOf({ repository, config, placement }: Site): Ground {
  const reached = new Set<string>();
  const landings: Landing[] = [];
  const planes: PlaneLanding[] = [];
  const unplaced: Built[] = [];
  const faults = new Map<string, BuildFault>();
  const unsubstituted: Unsubstituted[] = [];
  const undecrypted: Undecrypted[] = [];
  const charts: LandedChart[] = [];
  const brought: LooseDependency[] = [];
  const scopes = new Map<string, ClusterScope & { open: Taint[] }>();
  const scope = (name: string) => {
    const known = scopes.get(name) ?? { ...placement.scope(name), open: [] };
    scopes.set(name, known);
    return known;
  };
  const isNew = newness(repository);
  for (const { name } of config.clusters) scope(name);
  const fills = new Map(config.clusters.map(({ name, defaultNamespace }) => [name, defaultNamespace]));
  return {
    landings,
    unplaced,
    planes,
    get faults() {
      return [...faults.values()];
    },
    get scopes() {
      return [...scopes.values()];
    },
    reached,
    aimed: new Set(),
    unsubstituted,
    undecrypted,
    charts,
    brought,
    land: (deployed, place = () => undefined) => {
      const { via } = deployed;
      const doubt = deployed.doubt ?? deployed.faults.map(failingBy)[0];
      const clusters = new Set<string>(deployed.cluster === undefined ? [] : [deployed.cluster]);
      const landed = deployed.resources.map((built) => {
        const failing = doubt ?? built.left;
        const cluster = deployed.cluster ?? place(built);
        const isOpen = cluster === undefined || deployed.unfilled !== undefined;
        const fill = deployed.fill ?? (isOpen ? undefined : fills.get(cluster));
        const effective = effectiveIn(built, fill, deployed.unfilled);
        if (isPlane(built)) planes.push({ ...built, deployedTo: cluster, effective, via, ...(failing && { failing }) });
        else if (cluster === undefined) unplaced.push(built);
        else {
          clusters.add(cluster);
          const { root, home, originalName, hashed, taints, managed } = built;
          const whole = { root, home, originalName, hashed, taints, cluster, effective, via };
          const landed = managed ? { ...whole, managed } : whole;
          const landing = failing ? { ...landed, failing } : landed;
          if (isNew(landing)) landings.push(landing);
        }
        const namespace = effective.kind === 'known' ? effective.namespace.value : undefined;
        return { built, cluster, namespace };
      });
      const open = openedBy(deployed);
      if (deployed.resources.length > 0 || open.length > 0)
        for (const cluster of clusters) scope(cluster).open.push(...open);
      for (const path of deployed.reached) reached.add(path);
      for (const fault of deployed.faults) faults.set(`${fault.at.path} ${fault.at.start} ${fault.message}`, fault);
      for (const use of deployed.charts ?? []) {
        const cluster = deployed.cluster ?? placement.of(use.name.at.path);
        const namespace = namespaceOf(use, deployed);
        if (cluster !== undefined) charts.push({ use, cluster: scope(cluster).name, namespace, via });
      }
      for (const chart of deployed.brought ?? []) {
        const cluster = deployed.cluster ?? placement.of(chart.name.at.path);
        if (cluster !== undefined) brought.push({ ...chart, cluster: scope(cluster).name });
      }
      unsubstituted.push(...(deployed.unsubstituted ?? []));
      undecrypted.push(...(deployed.undecrypted ?? []));
      return landed;
    },
  };
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

function failingBy(fault: BuildFault): Taint {
  return { reason: `the build fails: ${fault.message}`, at: fault.at, fault };
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
