import type { Facts } from '../facts/facts.ts';
import { grouped } from '../grouping.ts';
import { ANY_CLUSTER, type ClusterScope } from '../landing/landing.ts';
import type { Deployed, DeployedNamespace } from '../openchoreo/deployed.ts';
import type { Opening } from '../resources/carriage.ts';
import type { DataPlane, DatedPlane } from '../resources/data-plane.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import { openingsWithElsewhere } from './elsewhere.ts';

/** The facts that are sorted by cluster. */
type Sorted = Pick<
  Facts,
  | 'planes'
  | 'secrets'
  | 'accounts'
  | 'namespaces'
  | 'pods'
  | 'releases'
  | 'environments'
  | 'projects'
  | 'mentions'
  | 'clones'
  | 'injections'
  | 'openings'
  | 'stores'
  | 'named'
>;

/** What one cluster holds. */
export interface Bin extends Sorted, Pick<Facts, 'veil'> {
  readonly scope: ClusterScope;
  /** The namespaces that OpenChoreo makes in it. */
  readonly deployed: readonly DeployedNamespace[];
}

/** A bin for each cluster: its facts, what OpenChoreo deploys to it, and the pull secrets that are assumed there. */
export function binsOf(facts: Facts, deployed: Deployed, assumed: readonly PullSecret[]): readonly Bin[] {
  const planes = byCluster(datedPlanes(facts.planes, deployed.planes));
  const secrets = byCluster([...facts.secrets, ...deployed.secrets, ...assumed]);
  const accounts = byCluster([...facts.accounts, ...deployed.accounts]);
  const namespaces = byCluster([...facts.namespaces, ...deployed.namespaceObjects]);
  const pods = byCluster([...facts.pods, ...deployed.pods]);
  const releases = byCluster(facts.releases);
  const environments = byCluster(facts.environments);
  const projects = byCluster(facts.projects);
  const mentions = byCluster(facts.mentions);
  const clones = byCluster(facts.clones);
  const injections = byCluster(facts.injections);
  const opened = openingsWithElsewhere(facts);
  const openings = byCluster(opened);
  const shipped = shippedOpenings({ ...facts, openings: opened });
  const stores = byCluster([...facts.stores, ...deployed.stores]);
  const named = byCluster([...facts.named, ...deployed.namespaces]);
  const deployedNamespaces = byCluster(deployed.namespaces);
  return [...facts.scopes, ...deployed.scopes].map((scope) => ({
    scope,
    planes: planes(scope),
    secrets: secrets(scope),
    accounts: accounts(scope),
    namespaces: namespaces(scope),
    pods: pods(scope),
    releases: releases(scope),
    environments: environments(scope),
    projects: projects(scope),
    mentions: [...mentions(scope), ...loose(scope, mentions(ANY))],
    veil: facts.veil,
    clones: clones(scope),
    injections: [...injections(scope), ...loose(scope, injections(ANY))],
    openings: [...openings(scope), ...loose(scope, [...openings(ANY), ...shipped])],
    stores: stores(scope),
    named: named(scope),
    deployed: deployedNamespaces(scope),
  }));
}

const ANY = { name: ANY_CLUSTER };

/** What may be of a cluster that is not declared complete, though its own files don't hold it. */
function loose<T extends { readonly cluster: string }>(
  { name, complete }: ClusterScope,
  all: readonly T[],
): readonly T[] {
  return complete || all.length === 0 ? [] : all.filter(({ cluster }) => cluster !== name);
}

/** What may make secrets in other clusters than its own: that which manages these is in one without data planes. */
function shippedOpenings({ openings, planes }: Pick<Facts, 'openings' | 'planes'>): readonly Opening[] {
  const serving = new Set(planes.map(({ cluster }) => cluster));
  return openings.filter(({ ships, cluster }) => ships && cluster !== ANY_CLUSTER && !serving.has(cluster));
}

/** The items of a cluster, by its scope. */
export function byCluster<T extends { readonly cluster: string }>(
  items: readonly T[],
): (scope: Pick<ClusterScope, 'name'>) => readonly T[] {
  const groups = grouped(items, ({ cluster }) => cluster);
  return ({ name }) => groups.get(name) ?? [];
}

/** Planes by the release of their control plane: fields of another release say nothing. */
function datedPlanes(planes: readonly DataPlane[], found: readonly DatedPlane[]): readonly DataPlane[] {
  const keyOf = ({ cluster, home }: Pick<DatedPlane, 'cluster' | 'home'>, name: string) =>
    JSON.stringify([cluster, home.path, home.index, name]);
  const byKey = new Map(found.map((one) => [keyOf(one, one.name), one]));
  return planes.map((plane) => {
    const one = byKey.get(keyOf(plane, plane.name.value));
    if (!one) return plane;
    const registry = one.way === 'proposal' || one.way === 'nobody';
    const { generation } = plane;
    return {
      ...plane,
      dated: one,
      ...(registry || generation.name === 'other'
        ? {}
        : { prefix: undefined, secretRef: undefined, generation: { ...generation, name: 'other' } }),
    };
  });
}
