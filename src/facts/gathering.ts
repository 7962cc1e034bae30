import type { Landing } from '../landing/landing.ts';
import type { DuplicatesOf } from '../resources/producers.ts';
import type { LandedFacts, NamedNamespace } from './facts.ts';

type Listed =
  | 'planes'
  | 'secrets'
  | 'accounts'
  | 'namespaces'
  | 'pods'
  | 'releases'
  | 'environments'
  | 'projects'
  | 'pipelines'
  | 'oddVersions'
  | 'mentions'
  | 'clones'
  | 'injections'
  | 'openings'
  | 'stores'
  | 'openChoreo'
  | 'admissions';

type Lists = { readonly [Field in Listed]: LandedFacts[Field][number][] };

/** Facts while they are gathered. */
export interface Gathering extends Lists {
  readonly references: Set<string>;
  readonly named: Map<string, NamedNamespace>;
  /** The namespace that was noted last. */
  latest: NamedNamespace | undefined;
  readonly duplicatesOf: DuplicatesOf;
}

/** Nothing gathered yet. */
export function emptyGathering(duplicatesOf: DuplicatesOf): Gathering {
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
    duplicatesOf,
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
