import type { Facts } from '../facts/facts.ts';
import { finderBy } from '../facts/veil.ts';
import { grouped } from '../grouping.ts';
import { namespaceNameError } from '../kubernetes/namespace.ts';
import { NAME_LABEL } from '../kubernetes/namespace-selector.ts';
import { ANY_CLUSTER, type ClusterScope } from '../landing/landing.ts';
import type { UnreachedSecret } from '../landing/oversight.ts';
import { deployOpenChoreo } from '../openchoreo/deploy.ts';
import type { Deployed } from '../openchoreo/deployed.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import type { Resource } from '../resources/resource.ts';
import type { ServiceAccount } from '../resources/service-account.ts';
import { type Bin, binsOf, byCluster } from './bin.ts';
import { withClosedStores } from './closed-stores.ts';
import { completeSecrets, type StoredValue } from './complete.ts';
import { heldSecrets } from './copies.ts';
import { mergedSecrets } from './merged.ts';
import { ownersOf } from './owners.ts';
import { predictedNamespaces } from './predicted.ts';
import { making, producing } from './producing.ts';
import { clonedSecrets, injectedAccounts, injectedPods, spreadSecrets } from './spread.ts';
import { agreedAccounts, agreedSecrets, disputedNamespaces } from './twice.ts';
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

/** Joins facts into one read-only world. Linear in their number. */
export function joinWorld(facts: Facts, assumptions: Assumptions): World {
  const deployed = deployOpenChoreo(facts.openChoreo, facts.scopes, assumptions.openChoreo);
  const bins = binsOf(facts, deployed, assumptions.secrets);
  const predicted = predictedNamespaces(bins);
  const expected = { predicted: byCluster(predicted), assumed: byCluster(assumptions.namespaces) };
  const references = new Set([...facts.references, ...referencesIn(deployed)]);
  const find = finderBy(facts.veil);
  const controlPlanes = bins.filter(({ scope }) => scope.controlPlane);
  const others = bins.filter(({ scope }) => !scope.controlPlane);
  return {
    clusters: others.map((bin) => clusterOf(bin, assumptions, expected)),
    predicted,
    admissions: [...facts.admissions, ...deployed.refused, ...deployed.podless],
    controlPlaneSecrets: byName(controlPlanes.flatMap(({ secrets }) => secrets)),
    systemNamespaces: assumptions.systemNamespaces,
    images: assumptions.images,
    assumedStores: new Set(assumptions.stores.flatMap(({ name }) => name ?? [])),
    naming: assumptions.naming,
    environments: facts.environments,
    pipelines: facts.pipelines,
    projects: facts.projects,
    oddVersions: facts.oddVersions,
    deployed,
    isReferenced: (name) => find((form) => (references.has(form) ? true : undefined), name) ?? false,
    buildFaults: facts.buildFaults,
    oversights: facts.oversights,
    unreached: byReach(facts.oversights.unreached),
    undeployed: facts.undeployed,
    unplaced: facts.unplaced,
    unplacedReplicator: facts.releases.some(({ cluster }) => cluster === ANY_CLUSTER),
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

/** Namespaces that no file shows, by the scope of their cluster. */
interface ExpectedNamespaces {
  readonly predicted: (scope: ClusterScope) => readonly PredictedNamespace[];
  readonly assumed: (scope: ClusterScope) => Assumptions['namespaces'];
}

function clusterOf(bin: Bin, assumptions: Assumptions, expected: ExpectedNamespaces): Cluster {
  const { scope, planes, clones, injections } = bin;
  const namespaces = knownNamespaces(bin, expected);
  const release = bin.releases.find(({ suspended }) => !suspended) ?? bin.releases[0];
  const runs = assumptions.replicator !== false && release?.flags.ok !== false;
  const replicator = { release, assumed: assumptions.replicator, runs };
  const flags = runs ? flagsOf({ replicator }) : undefined;
  const written = agreedSecrets(bin.secrets);
  const spread = spreadSecrets([...written, ...clonedSecrets(written, clones)], namespaces);
  const secrets = withClosedStores(mergedSecrets(completeSecrets(spread, assumptions.stores)), bin.stores);
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
    accounts: byFullName(injectedAccounts(agreedAccounts(bin.accounts), injections, namespaces)),
    pods: injectedPods(bin.pods, injections, namespaces),
    owners: ownersOf(bin.pods),
    replicator,
    resources: judgedResources(bin),
    clones,
    stores: bin.stores,
    mayProduce: producing(bin),
    mayMake: making(bin),
    deployers: bin.openings.filter(({ deploys }) => deploys).map(({ taint }) => taint),
  };
}

function judgedResources(bin: Bin): readonly Resource[] {
  return [
    ...bin.planes,
    ...bin.secrets.filter(({ producer, madeFor }) => producer === 'Secret' && !madeFor),
    ...bin.accounts,
    ...bin.namespaces.filter(({ managed }) => !managed),
    ...bin.pods.filter(({ rendering, isCharted }) => !rendering && !isCharted),
    ...bin.environments,
    ...bin.projects,
  ];
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
  const disputed = disputedNamespaces(bin.namespaces);
  for (const { name, labels, annotations } of bin.namespaces) {
    const known = disputed.has(name.value) ? undefined : labels;
    add({ name: name.value, origin: 'declared', labels: known, annotations });
  }
  for (const { name, labels } of assumed(bin.scope))
    add({ name, origin: 'assumed', labels: labels && withName(name, labels) });
  for (const { name } of predicted(bin.scope)) {
    if (namespaceNameError(name) === undefined) add({ name, origin: 'predicted', labels: undefined });
  }
  for (const name of BUILT_IN_NAMESPACES) {
    add({ name, origin: 'built-in', labels: withName(name, new Map()) });
  }
  for (const { namespace } of bin.named) {
    add({ name: namespace.value, origin: 'named', labels: undefined });
  }
  return found;
}

/** Labels of a namespace as the API server holds them. */
function withName(name: string, labels: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...labels, [NAME_LABEL, name]]);
}

/** The pull secrets that what OpenChoreo makes refers to. */
function referencesIn({ pods, accounts }: Deployed): readonly string[] {
  return [...pods, ...accounts].flatMap(({ pullSecrets }) => pullSecrets.map(({ value }) => value));
}
