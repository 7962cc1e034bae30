import type { Landing } from '../gitops/landing.ts';
import type { Clone, Injection, Opening } from '../resources/carriage.ts';
import type { Environment, Pipeline, Project } from '../resources/control-plane.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { NamespaceObject } from '../resources/namespace.ts';
import type { PodSource } from '../resources/pod.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import type { ReplicatorRelease } from '../resources/replicator-release.ts';
import type { Resource } from '../resources/resource.ts';
import type { ServiceAccount } from '../resources/service-account.ts';
import type { Mention, NamedNamespace, OddVersion, ResourceAdmission } from './facts.ts';

/** Facts while they are gathered. */
export interface Gathering {
  readonly planes: DataPlane[];
  secrets: PullSecret[];
  readonly accounts: ServiceAccount[];
  readonly namespaces: NamespaceObject[];
  readonly pods: PodSource[];
  readonly releases: ReplicatorRelease[];
  readonly environments: Environment[];
  readonly projects: Project[];
  readonly pipelines: Pipeline[];
  readonly oddVersions: OddVersion[];
  readonly references: Set<string>;
  readonly mentions: Mention[];
  readonly clones: Clone[];
  readonly injections: Injection[];
  readonly openings: Opening[];
  readonly stores: Resource[];
  readonly named: Map<string, NamedNamespace>;
  /** The namespace that was noted last. */
  latest: NamedNamespace | undefined;
  readonly openChoreo: Landing[];
  readonly admissions: ResourceAdmission[];
}

/** Nothing gathered yet. */
export function emptyGathering(): Gathering {
  return {
    planes: [],
    secrets: [],
    accounts: [],
    namespaces: [],
    pods: [],
    releases: [],
    environments: [],
    projects: [],
    pipelines: [],
    oddVersions: [],
    references: new Set(),
    mentions: [],
    clones: [],
    injections: [],
    openings: [],
    stores: [],
    named: new Map(),
    latest: undefined,
    openChoreo: [],
    admissions: [],
  };
}

/** Notes a namespace that something lands in; a chart's own is made with it. */
export function noteNamespace(cluster: string, effective: Landing['effective'], gathering: Gathering): void {
  if (effective.kind !== 'known') return;
  const { named, latest } = gathering;
  if (latest?.namespace.value === effective.namespace.value && latest.cluster === cluster) return;
  const key = `${cluster}/${effective.namespace.value}`;
  gathering.latest = { cluster, namespace: effective.namespace };
  if (!named.has(key)) named.set(key, { cluster, namespace: effective.namespace });
}
