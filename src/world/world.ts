import type { Fact } from '../fact.ts';
import type { OddVersion, ResourceAdmission } from '../facts/facts.ts';
import type { TextFacts } from '../facts/text-facts.ts';
import { grouped } from '../grouping.ts';
import type { BuildFault, ClusterScope, Taint } from '../landing/landing.ts';
import type { Oversights, UnreachedSecret } from '../landing/oversight.ts';
import type { Deployed } from '../openchoreo/deployed.ts';
import { onceFor } from '../remember.ts';
import { defaultFlags, PINNED_VERSION, type ReplicatorFlags } from '../replicator/replicator-flags.ts';
import type { Clone } from '../resources/carriage.ts';
import type { Environment, Pipeline, Project } from '../resources/control-plane.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { PodSource } from '../resources/pod.ts';
import type { Content, PullSecret } from '../resources/pull-secret.ts';
import type { ReplicatorRelease } from '../resources/replicator-release.ts';
import type { Resource } from '../resources/resource.ts';
import type { SecretStore } from '../resources/secret-store.ts';
import type { ServiceAccount } from '../resources/service-account.ts';
import type { Sibling } from './owners.ts';

/** A namespace that exists, or is taken to. */
export interface KnownNamespace {
  readonly name: string;
  /** `named`: a resource names it and nothing declares it. `predicted`: OpenChoreo will create it. */
  readonly origin: 'declared' | 'named' | 'predicted' | 'assumed' | 'built-in';
  /** Undefined where the labels are not in the files. */
  readonly labels: ReadonlyMap<string, string> | undefined;
  /** Of a declared namespace. */
  readonly annotations?: ReadonlyMap<string, string>;
}

/** A Secret as a namespace holds it once every controller has done its work. */
export interface HeldSecret {
  readonly namespace: string;
  readonly name: string;
  readonly type: Fact<string>;
  readonly content: Content;
  /** The Secret that was written here or, of a copy, the one it was copied from. */
  readonly secret: PullSecret;
  /** What copied it; undefined for a Secret that was written for this namespace. */
  readonly copiedBy: string | undefined;
  /** The Secret of that name that was written for this namespace and that the copy met. */
  readonly occupant: PullSecret | undefined;
  /** The Secret that should have been copied over it and was refused by the API server. */
  readonly refused: PullSecret | undefined;
  /** What its content may be, where that depends on which controller or copy comes first. */
  readonly rivals?: readonly Content[];
}

/** The Secrets of a cluster as its namespaces hold them, by `namespace/name`. */
export interface HeldSecrets {
  get(key: string): HeldSecret | undefined;
  has(key: string): boolean;
  /** All but copies that are made when they are asked for: these have the names of their sources. */
  noted(): Iterable<HeldSecret>;
  /** Whether there may be copies of that name which are not here: who makes them was not followed to the end. */
  mayLack(name: string): boolean;
}

/** The replicator of one cluster. */
export interface ClusterReplicator {
  /** What installs it; undefined where no file of the cluster does. */
  readonly release: ReplicatorRelease | undefined;
  /** What the configuration declares. */
  readonly assumed: boolean | undefined;
  /** Whether copies are made: installed, assumed, or not denied. */
  readonly runs: boolean;
}

/** Everything that one API server holds, indexed. */
export interface Cluster {
  readonly name: string;
  readonly scope: ClusterScope;
  readonly planes: readonly DataPlane[];
  readonly namespaces: ReadonlyMap<string, KnownNamespace>;
  /** Secrets as written, by name. */
  readonly secrets: ReadonlyMap<string, readonly PullSecret[]>;
  /** Secrets whose names end in a content hash, by their names before it. */
  readonly generated: ReadonlyMap<string, readonly PullSecret[]>;
  readonly held: HeldSecrets;
  readonly accounts: ReadonlyMap<string, ServiceAccount>;
  readonly pods: readonly PodSource[];
  /** Owners of repositories that pods made by OpenChoreo pull from with pull secrets, as `ghcr.io/acme`. */
  readonly owners: ReadonlyMap<string, Sibling>;
  readonly replicator: ClusterReplicator;
  /** Rules by which others than kubernetes-replicator copy secrets. */
  readonly clones: readonly Clone[];
  /** SecretStores and ClusterSecretStores. */
  readonly stores: readonly SecretStore[];
  /** Everything written for it that is judged, once for each place. */
  readonly resources: readonly Resource[];
  /** What may still produce a secret of this name in a namespace; undefined, and the files hold all there is. */
  mayProduce(name: string, namespace: string): Taint | undefined;
  /** What makes secrets of other names than its files show, where this may be one of them. */
  mayMake(name: string): Taint | undefined;
  /** What may deploy to it files that nothing else does. */
  readonly deployers: readonly Taint[];
}

/** What the configuration declares about images. */
export interface ImageFacts {
  /** The pattern that declares a repository public. */
  publicBy(repository: string): string | undefined;
  /** The pattern that declares that nodes themselves can authenticate to a repository. */
  nodeCredentialsBy(repository: string): string | undefined;
}

/** The flags of a cluster's replicator: those of its release, else the defaults of the version that the proposal pins. */
export function flagsOf({ replicator: { release } }: Pick<Cluster, 'replicator'>): ReplicatorFlags {
  return release?.flags.ok ? release.flags.flags : defaultFlags(release?.version ?? PINNED_VERSION);
}

/** The cluster of a name. */
export function clusterNamed({ clusters }: Pick<World, 'clusters'>, name: string | undefined): Cluster | undefined {
  return name === undefined ? undefined : clustersByName(clusters).get(name)?.[0];
}

const clustersByName = onceFor((clusters: readonly Cluster[]) => grouped(clusters, ({ name }) => name));

/** A namespace that OpenChoreo will create on a data plane's cluster. */
export interface PredictedNamespace {
  readonly name: string;
  readonly cluster: string;
  readonly plane: DataPlane;
  readonly project: Project;
  readonly environment: Environment;
}

/** How pull secrets are to be named. */
export interface Naming {
  /** A regular expression of Go's. */
  readonly convention: string;
  conforms(name: string): boolean;
}

/** The joined, read-only view of all clusters. */
export interface World {
  readonly clusters: readonly Cluster[];
  readonly predicted: readonly PredictedNamespace[];
  /** What the API server refuses or warns of, of every recognised resource. */
  readonly admissions: readonly ResourceAdmission[];
  /** Secrets that only the control plane holds, by name. */
  readonly controlPlaneSecrets: ReadonlyMap<string, readonly PullSecret[]>;
  /** Namespaces where pull secrets are kept. */
  readonly systemNamespaces: readonly string[];
  readonly images: ImageFacts;
  /** The names of secret stores that the configuration knows the content of. */
  readonly assumedStores: ReadonlySet<string>;
  readonly naming: Naming;
  /** Of the control plane and of every cluster. */
  readonly environments: readonly Environment[];
  readonly projects: readonly Project[];
  readonly pipelines: readonly Pipeline[];
  readonly oddVersions: readonly OddVersion[];
  /** What OpenChoreo's own resources make in the data planes. */
  readonly deployed: Deployed;
  /** Whether something may use secrets of a name, judged or not. */
  readonly isReferenced: (name: string) => boolean;
  /** Mistakes in kustomizations and the like. */
  readonly buildFaults: readonly BuildFault[];
  /** What the files get wrong about how they are deployed. */
  readonly oversights: Oversights;
  /** Pull secrets that lie beside what is deployed, by the cluster that they would land in and their name. */
  readonly unreached: ReadonlyMap<string, ReadonlyMap<string, readonly UnreachedSecret[]>>;
  /** Files with manifests that nothing deploys: counted, never judged. */
  readonly undeployed: readonly string[];
  /** Data planes and pull secrets that belong to no known cluster. */
  readonly unplaced: readonly Resource[];
  /** Whether kubernetes-replicator is installed where nothing tells in which cluster. */
  readonly unplacedReplicator: boolean;
  /** What the texts show beside what is deployed. */
  readonly texts: TextFacts;
}
