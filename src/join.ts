import { heldSecrets } from './copies.ts';
import type { DuplicateKey, Node } from './documents.ts';
import type { Arrangement, ClusterScope, Landing, Taint } from './gitops/landing.ts';
import { grouped } from './grouping.ts';
import { dataPlaneNamespace } from './namespace.ts';
import { at, textAt } from './node.ts';
import { type Environment, environmentOf, type Project, projectOf } from './resources/control-plane.ts';
import { type DataPlane, dataPlaneOf, isDataPlane, isOpenChoreo } from './resources/data-plane.ts';
import { type NamespaceObject, namespaceObjectOf } from './resources/namespace.ts';
import { type PodSource, podSourceOf } from './resources/pod.ts';
import { producedSecrets } from './resources/producers.ts';
import type { PullSecret } from './resources/pull-secret.ts';
import { type ReplicatorRelease, replicatorReleaseOf } from './resources/replicator-release.ts';
import { resourceOf } from './resources/resource.ts';
import { type ServiceAccount, serviceAccountOf } from './resources/service-account.ts';
import { admit } from './validation.ts';
import {
  type Cluster,
  flagsOf,
  type ImageFacts,
  type KnownNamespace,
  type PredictedNamespace,
  type ResourceAdmission,
  type World,
} from './world.ts';

/** Facts that the configuration declares, resolved to what the world is made of. */
export interface Assumptions {
  readonly replicator: boolean | undefined;
  readonly secrets: readonly PullSecret[];
  readonly namespaces: readonly {
    readonly cluster: string;
    readonly name: string;
    readonly labels: ReadonlyMap<string, string> | undefined;
  }[];
  readonly systemNamespaces: readonly string[];
  readonly images: ImageFacts;
}

/** Finds the duplicate keys of the document that a resource was written in. */
export type DuplicatesOf = (home: Landing['home']) => readonly DuplicateKey[];

/** What one cluster's files hold, sorted by kind. */
interface Bin {
  readonly scope: ClusterScope;
  readonly planes: DataPlane[];
  readonly secrets: PullSecret[];
  readonly accounts: ServiceAccount[];
  readonly namespaces: NamespaceObject[];
  readonly pods: PodSource[];
  readonly releases: ReplicatorRelease[];
  readonly environments: Environment[];
  readonly projects: Project[];
  readonly charts: Landing[];
  readonly named: Map<string, Landing>;
}

/** Joins where everything lands into one read-only world. Linear in the number of landings. */
export function joinWorld(arrangement: Arrangement, assumptions: Assumptions, duplicatesOf: DuplicatesOf): World {
  const bins = new Map(arrangement.clusters.map((scope) => [scope.name, emptyBin(scope)]));
  const admissions: ResourceAdmission[] = [];
  for (const landing of arrangement.landings) {
    const bin = bins.get(landing.cluster);
    if (bin) sort(landing, bin, duplicatesOf, admissions);
  }
  for (const secret of assumptions.secrets) bins.get(secret.cluster)?.secrets.push(secret);
  const predicted = predictedNamespaces([...bins.values()]);
  const clusters = [...bins.values()].filter(({ scope }) => !scope.controlPlane);
  return {
    clusters: clusters.map((bin) => clusterOf(bin, assumptions, predicted)),
    predicted,
    admissions,
    controlPlaneSecrets: byName(
      [...bins.values()].filter(({ scope }) => scope.controlPlane).flatMap(({ secrets }) => secrets),
    ),
    systemNamespaces: assumptions.systemNamespaces,
    images: assumptions.images,
  };
}

function emptyBin(scope: ClusterScope): Bin {
  return {
    scope,
    planes: [],
    secrets: [],
    accounts: [],
    namespaces: [],
    pods: [],
    releases: [],
    environments: [],
    projects: [],
    charts: [],
    named: new Map(),
  };
}

/** Kinds of the core API whose admission is judged with the pods. */
const CORE_KINDS = new Set(['Namespace', 'ServiceAccount']);

function sort(landing: Landing, bin: Bin, duplicatesOf: DuplicatesOf, admissions: ResourceAdmission[]): void {
  const apiVersion = textAt(landing.root, 'apiVersion')?.value ?? '';
  const kind = textAt(landing.root, 'kind')?.value ?? '';
  const { effective } = landing;
  if (effective.kind === 'known' && !bin.named.has(effective.namespace.value))
    bin.named.set(effective.namespace.value, landing);
  if (isOpenChoreo(apiVersion)) {
    sortOpenChoreo(landing, bin, apiVersion, kind);
    return;
  }
  bin.secrets.push(...producedSecrets(landing, kind, duplicatesOf(landing.home)));
  if (kind === 'HelmRelease' || kind === 'Application') bin.charts.push(landing);
  const release = replicatorReleaseOf(landing);
  if (release) bin.releases.push(release);
  const pod = kind === 'Secret' ? undefined : podSourceOf(landing);
  if (!pod && kind !== 'Secret' && !(apiVersion === 'v1' && CORE_KINDS.has(kind))) return;
  const duplicates = duplicatesOf(landing.home);
  const assigned = effective.kind === 'known' ? effective.namespace.value : undefined;
  const admission = admit(landing.root, duplicates, assigned);
  if (admission.errors.length > 0 || admission.strict.length > 0) {
    admissions.push({ resource: pod ?? resourceOf(landing), admission });
  }
  if (pod) bin.pods.push({ ...pod, refusal: admission.errors[0] });
  else if (admission.errors.length > 0) return;
  else if (kind === 'Namespace') bin.namespaces.push(namespaceObjectOf(landing));
  else if (kind === 'ServiceAccount') bin.accounts.push(serviceAccountOf(landing));
}

function sortOpenChoreo(landing: Landing, bin: Bin, apiVersion: string, kind: string): void {
  if (isDataPlane(apiVersion, kind)) bin.planes.push(dataPlaneOf(landing));
  else if (kind === 'Environment') bin.environments.push(environmentOf(landing));
  else if (kind === 'Project') bin.projects.push(projectOf(landing));
}

/** The namespaces of each plane: the projects of its organization times the environments that name it. */
function predictedNamespaces(bins: readonly Bin[]): readonly PredictedNamespace[] {
  const environments = bins.flatMap((bin) => bin.environments);
  const projects = grouped(
    bins.flatMap((bin) => bin.projects),
    ({ organization }) => organization,
  );
  const found: PredictedNamespace[] = [];
  for (const { planes, scope } of bins) {
    for (const plane of planes) {
      for (const environment of environments.filter((candidate) => refersTo(candidate, plane))) {
        if (environment.organization === undefined) continue;
        for (const project of projects.get(environment.organization) ?? []) {
          const name = dataPlaneNamespace(environment.organization, project.label, environment.label);
          found.push({ name, cluster: scope.name, plane, project, environment });
        }
      }
    }
  }
  return found;
}

function refersTo({ dataPlaneRef, dataPlaneKind, namespace }: Environment, plane: DataPlane): boolean {
  if (dataPlaneRef?.value !== plane.name.value || dataPlaneKind !== plane.kind) return false;
  if (plane.kind === 'ClusterDataPlane') return true;
  return namespace.known && plane.namespace.known && namespace.value === plane.namespace.value;
}

function clusterOf(bin: Bin, assumptions: Assumptions, predicted: readonly PredictedNamespace[]): Cluster {
  const { scope, planes, pods, environments, projects } = bin;
  const namespaces = knownNamespaces(bin, assumptions, predicted);
  const release = bin.releases[0];
  const runs = assumptions.replicator !== false && release?.flags.ok !== false;
  const replicator = { release, assumed: assumptions.replicator, runs };
  const flags = runs ? flagsOf({ replicator }) : undefined;
  return {
    name: scope.name,
    scope,
    planes,
    namespaces,
    secrets: byName(bin.secrets),
    held: heldSecrets(bin.secrets, [...namespaces.values()], flags),
    accounts: byFullName(bin.accounts),
    pods,
    replicator,
    environments,
    projects,
    declaredNamespaces: bin.namespaces,
    mayProduce: (name) => scope.open[0] ?? chartNaming(bin.charts, name),
  };
}

function byName(secrets: readonly PullSecret[]): ReadonlyMap<string, readonly PullSecret[]> {
  return grouped(secrets, ({ name }) => name.value);
}

function byFullName(accounts: readonly ServiceAccount[]): ReadonlyMap<string, ServiceAccount> {
  const known = accounts.flatMap((account): [string, ServiceAccount][] =>
    account.namespace.known ? [[`${account.namespace.value}/${account.name.value}`, account]] : [],
  );
  return new Map(known);
}

const BUILT_IN_NAMESPACES = ['default', 'kube-node-lease', 'kube-public', 'kube-system'];

/** Every namespace that exists or is taken to; what declares one counts before what merely names it. */
function knownNamespaces(
  bin: Bin,
  assumptions: Assumptions,
  predicted: readonly PredictedNamespace[],
): ReadonlyMap<string, KnownNamespace> {
  const found = new Map<string, KnownNamespace>();
  const add = (namespace: KnownNamespace) => {
    if (!found.has(namespace.name)) found.set(namespace.name, namespace);
  };
  for (const { name, labels } of bin.namespaces) add({ name: name.value, origin: 'declared', labels, at: name.at });
  for (const { cluster, name, labels } of assumptions.namespaces) {
    if (cluster === bin.scope.name) add({ name, origin: 'assumed', labels, at: undefined });
  }
  for (const { cluster, name, environment } of predicted) {
    if (cluster === bin.scope.name) add({ name, origin: 'predicted', labels: undefined, at: environment.name.at });
  }
  for (const name of BUILT_IN_NAMESPACES) {
    add({ name, origin: 'built-in', labels: new Map([['kubernetes.io/metadata.name', name]]), at: undefined });
  }
  for (const [name, { effective, home }] of bin.named) {
    add({
      name,
      origin: 'named',
      labels: undefined,
      at: effective.kind === 'known' ? effective.namespace.at : home.at,
    });
  }
  return found;
}

/** A chart that is not rendered and whose values name a secret, other than as a reference to one. */
function chartNaming(charts: readonly Landing[], name: string): Taint | undefined {
  for (const { root, home } of charts) {
    const values = at(root, 'spec', 'values') ?? at(root, 'spec', 'source', 'helm');
    const found = values && mention(values, name, false);
    if (found) return { reason: `the values of ${textAt(root, 'kind')?.value} "${home.path}" name it`, at: found };
  }
  return undefined;
}

function mention(node: Node, name: string, reference: boolean): Node | undefined {
  if (node.kind === 'scalar') return !reference && node.text.includes(name) ? node : undefined;
  const children =
    node.kind === 'seq'
      ? node.items.map((value) => ({ key: '', value }))
      : node.entries.map(({ key, value }) => ({ key: key.text, value }));
  for (const { key, value } of children) {
    const found = mention(value, name, reference || /pullsecrets?$/i.test(key));
    if (found) return found;
  }
  return undefined;
}
