import type { Facts, Mention, NamedNamespace } from '../facts/facts.ts';
import { finderBy } from '../facts/veil.ts';
import type { ClusterScope } from '../gitops/landing.ts';
import type { UnreachedSecret } from '../gitops/oversight.ts';
import { grouped } from '../grouping.ts';
import { namespaceNameError } from '../kubernetes/namespace.ts';
import { deployOpenChoreo } from '../openchoreo/deploy.ts';
import type { Deployed, DeployedNamespace } from '../openchoreo/deployed.ts';
import type { Clone, Injection, Opening } from '../resources/carriage.ts';
import type { Environment, Project } from '../resources/control-plane.ts';
import type { DataPlane, DatedPlane } from '../resources/data-plane.ts';
import type { NamespaceObject } from '../resources/namespace.ts';
import type { PodSource } from '../resources/pod.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import type { ReplicatorRelease } from '../resources/replicator-release.ts';
import type { Resource } from '../resources/resource.ts';
import type { ServiceAccount } from '../resources/service-account.ts';
import { completeSecrets, type StoredValue } from './complete.ts';
import { heldSecrets } from './copies.ts';
import { ownersOf } from './owners.ts';
import { predictedNamespaces } from './predicted.ts';
import { producing } from './producing.ts';
import { clonedSecrets, injectedAccounts, injectedPods, spreadSecrets } from './spread.ts';
import {
  type Cluster,
  flagsOf,
  type ImageFacts,
  type KnownNamespace,
  type Naming,
  type PredictedNamespace,
  type World,
} from './world.ts';

/** Facts that the configuration declares, resolved to what the world is made of. */
export interface Assumptions {
  readonly replicator: boolean | undefined;
  readonly secrets: readonly PullSecret[];
  /** What secret stores keep. */
  readonly stores: readonly StoredValue[];
  readonly namespaces: readonly {
    readonly cluster: string;
    readonly name: string;
    readonly labels: ReadonlyMap<string, string> | undefined;
  }[];
  readonly systemNamespaces: readonly string[];
  readonly images: ImageFacts;
  readonly naming: Naming;
  /** The release of OpenChoreo that is said to run. */
  readonly openChoreo: string | undefined;
}

/** What one cluster's files hold. */
interface Bin {
  readonly scope: ClusterScope;
  readonly planes: readonly DataPlane[];
  readonly secrets: readonly PullSecret[];
  readonly accounts: readonly ServiceAccount[];
  readonly namespaces: readonly NamespaceObject[];
  readonly pods: readonly PodSource[];
  readonly releases: readonly ReplicatorRelease[];
  readonly environments: readonly Environment[];
  readonly projects: readonly Project[];
  readonly mentions: readonly Mention[];
  readonly veil: string | undefined;
  readonly clones: readonly Clone[];
  readonly injections: readonly Injection[];
  readonly openings: readonly Opening[];
  readonly stores: readonly Resource[];
  readonly named: readonly NamedNamespace[];
  readonly deployed: readonly DeployedNamespace[];
}

/** Joins facts into one read-only world. Linear in their number. */
export function joinWorld(facts: Facts, assumptions: Assumptions): World {
  const deployed = deployOpenChoreo(facts.openChoreo, facts.scopes, assumptions.openChoreo);
  const bins = binsOf(facts, deployed, assumptions);
  const predicted = predictedNamespaces(bins);
  const expected = { predicted: byCluster(predicted), assumed: byCluster(assumptions.namespaces) };
  const references = new Set([...facts.references, ...referencesIn(deployed)]);
  const find = finderBy(facts.veil);
  const apart = (controlPlane: boolean) => bins.filter(({ scope }) => scope.controlPlane === controlPlane);
  return {
    clusters: apart(false).map((bin) => clusterOf(bin, assumptions, expected)),
    predicted,
    admissions: [...facts.admissions, ...deployed.refused],
    controlPlaneSecrets: byName(apart(true).flatMap(({ secrets }) => secrets)),
    systemNamespaces: assumptions.systemNamespaces,
    images: assumptions.images,
    naming: assumptions.naming,
    environments: facts.environments,
    pipelines: facts.pipelines,
    oddVersions: facts.oddVersions,
    deployed,
    isReferenced: (name) => find((form) => (references.has(form) ? true : undefined), name) ?? false,
    buildFaults: facts.buildFaults,
    oversights: facts.oversights,
    unreached: byReach(facts.oversights.unreached),
    undeployed: facts.undeployed,
    unplaced: facts.unplaced,
    texts: facts.texts,
  };
}

function byReach(unreached: readonly UnreachedSecret[]): World['unreached'] {
  const reaching = unreached.flatMap((secret) => [...new Set(secret.clusters)].map((cluster) => ({ cluster, secret })));
  const groups = [...grouped(reaching, ({ cluster }) => cluster)].map(([cluster, group]) => {
    const secrets = group.map(({ secret }) => secret);
    return [cluster, grouped(secrets, ({ name }) => name.value)] as const;
  });
  return new Map(groups);
}

function binsOf(facts: Facts, deployed: Deployed, assumptions: Assumptions): readonly Bin[] {
  const planes = byCluster(datedPlanes(facts.planes, deployed.planes));
  const secrets = byCluster([...facts.secrets, ...deployed.secrets, ...assumptions.secrets]);
  const accounts = byCluster([...facts.accounts, ...deployed.accounts]);
  const namespaces = byCluster([...facts.namespaces, ...deployed.namespaceObjects]);
  const pods = byCluster([...facts.pods, ...deployed.pods]);
  const releases = byCluster(facts.releases);
  const environments = byCluster(facts.environments);
  const projects = byCluster(facts.projects);
  const mentions = byCluster(facts.mentions);
  const clones = byCluster(facts.clones);
  const injections = byCluster(facts.injections);
  const openings = byCluster(facts.openings);
  const stores = byCluster(facts.stores);
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
    mentions: mentions(scope),
    veil: facts.veil,
    clones: clones(scope),
    injections: injections(scope),
    openings: openings(scope),
    stores: stores(scope),
    named: named(scope),
    deployed: deployedNamespaces(scope),
  }));
}

function byCluster<T extends { readonly cluster: string }>(items: readonly T[]): (scope: ClusterScope) => readonly T[] {
  const groups = grouped(items, ({ cluster }) => cluster);
  return ({ name }) => groups.get(name) ?? [];
}

/** Namespaces that no file shows, by the scope of their cluster. */
interface ExpectedNamespaces {
  readonly predicted: (scope: ClusterScope) => readonly PredictedNamespace[];
  readonly assumed: (scope: ClusterScope) => Assumptions['namespaces'];
}

function clusterOf(bin: Bin, assumptions: Assumptions, expected: ExpectedNamespaces): Cluster {
  const { scope, planes, environments, projects, clones, injections } = bin;
  const namespaces = knownNamespaces(bin, expected);
  const release = bin.releases[0];
  const runs = assumptions.replicator !== false && release?.flags.ok !== false;
  const replicator = { release, assumed: assumptions.replicator, runs };
  const flags = runs ? flagsOf({ replicator }) : undefined;
  const secrets = completeSecrets(
    spreadSecrets([...bin.secrets, ...clonedSecrets(bin.secrets, clones)], namespaces),
    assumptions.stores,
  );
  return {
    name: scope.name,
    scope,
    planes,
    namespaces,
    secrets: byName(secrets),
    generated: grouped(
      secrets.filter(({ hashed }) => hashed),
      ({ originalName }) => originalName,
    ),
    held: heldSecrets(secrets, [...namespaces.values()], flags, clones),
    accounts: byFullName(injectedAccounts(bin.accounts, injections, namespaces)),
    pods: injectedPods(bin.pods, injections, namespaces),
    owners: ownersOf(bin.pods),
    replicator,
    environments,
    projects,
    declaredNamespaces: bin.namespaces,
    resources: [
      ...planes,
      ...bin.secrets.filter(({ producer, madeFor }) => producer === 'Secret' && !madeFor),
      ...bin.accounts,
      ...bin.namespaces,
      ...bin.pods.filter(({ rendering, isCharted }) => !rendering && !isCharted),
      ...environments,
      ...projects,
    ],
    clones,
    stores: bin.stores,
    mayProduce: producing(bin),
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
function knownNamespaces(bin: Bin, { predicted, assumed }: ExpectedNamespaces): ReadonlyMap<string, KnownNamespace> {
  const found = new Map<string, KnownNamespace>();
  const add = (namespace: KnownNamespace) => {
    if (!found.has(namespace.name)) found.set(namespace.name, namespace);
  };
  for (const { name, labels, annotations } of bin.namespaces)
    add({ name: name.value, origin: 'declared', labels, annotations, at: name.at });
  for (const { name, labels } of assumed(bin.scope)) add({ name, origin: 'assumed', labels, at: undefined });
  for (const { name, environment } of predicted(bin.scope)) {
    if (namespaceNameError(name) !== undefined) continue;
    add({ name, origin: 'predicted', labels: undefined, at: environment.name.at });
  }
  for (const name of BUILT_IN_NAMESPACES) {
    add({ name, origin: 'built-in', labels: new Map([['kubernetes.io/metadata.name', name]]), at: undefined });
  }
  for (const { namespace } of bin.named) {
    add({ name: namespace.value, origin: 'named', labels: undefined, at: namespace.at });
  }
  return found;
}

/** The pull secrets that what OpenChoreo makes refers to. */
function referencesIn({ pods, accounts }: Deployed): readonly string[] {
  return [...pods, ...accounts].flatMap(({ pullSecrets }) => pullSecrets.map(({ value }) => value));
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
