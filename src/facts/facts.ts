import type { BuildFault, ClusterScope, Landing, Taint } from '../landing/landing.ts';
import type { Oversights } from '../landing/oversight.ts';
import type { Clone, Injection, Opening } from '../resources/carriage.ts';
import type { Environment, Pipeline, Project } from '../resources/control-plane.ts';
import type { DataPlane } from '../resources/data-plane.ts';
import type { NamespaceObject } from '../resources/namespace.ts';
import type { PodSource } from '../resources/pod.ts';
import type { PullSecret, Refusal } from '../resources/pull-secret.ts';
import type { ReplicatorRelease } from '../resources/replicator-release.ts';
import type { Resource } from '../resources/resource.ts';
import type { SecretStore } from '../resources/secret-store.ts';
import type { ServiceAccount } from '../resources/service-account.ts';
import type { Located } from '../text/source.ts';
import type { TextFacts } from './text-facts.ts';

/** What the API server says to a resource, where it has something to say. */
export interface ResourceAdmission {
  readonly resource: Resource;
  /** Why it is refused. */
  readonly errors: readonly Refusal[];
  /** What a strict client refuses and others drop: unknown fields, duplicate keys. */
  readonly strict: readonly Refusal[];
}

/** A namespace that a resource names. */
export interface NamedNamespace {
  readonly cluster: string;
  readonly namespace: Located<string>;
}

/** A name in the values of a chart that is not rendered: the chart may make something of that name. */
export interface Mention {
  readonly cluster: string;
  readonly name: string;
  readonly taint: Taint;
}

/** An API version of OpenChoreo's that no release has. */
export interface OddVersion {
  readonly resource: Resource;
  readonly written: Located<string>;
  /** The one that was probably meant. */
  readonly meant: string;
}

/**
 * Everything that a part of the repository contributes to the world. Plain data without the bytes of any secret:
 * it may be cached, sent between threads and machines, and joined with others in any order.
 */
export interface Facts {
  readonly scopes: readonly ClusterScope[];
  readonly planes: readonly DataPlane[];
  readonly secrets: readonly PullSecret[];
  readonly accounts: readonly ServiceAccount[];
  readonly namespaces: readonly NamespaceObject[];
  readonly pods: readonly PodSource[];
  readonly releases: readonly ReplicatorRelease[];
  readonly environments: readonly Environment[];
  readonly projects: readonly Project[];
  readonly pipelines: readonly Pipeline[];
  readonly oddVersions: readonly OddVersion[];
  /** Names under keys that speak of secrets, in whatever resource: secrets that something may use. */
  readonly references: readonly string[];
  readonly mentions: readonly Mention[];
  /** The key by which names among references and mentions are veiled, those that another machine extracted. */
  readonly veil: string | undefined;
  /** Copies that others than kubernetes-replicator make. */
  readonly clones: readonly Clone[];
  /** Pull secrets that are added to pods and service accounts. */
  readonly injections: readonly Injection[];
  /** What may make secrets that no file shows. */
  readonly openings: readonly Opening[];
  /** SecretStores and ClusterSecretStores. */
  readonly stores: readonly SecretStore[];
  readonly named: readonly NamedNamespace[];
  /** OpenChoreo's own resources with their trees: what they make in data planes is decided when all are known. */
  readonly openChoreo: readonly Landing[];
  readonly admissions: readonly ResourceAdmission[];
  /** Mistakes in kustomizations and the like. */
  readonly buildFaults: readonly BuildFault[];
  /** What the files get wrong about how they are deployed. */
  readonly oversights: Oversights;
  /** Files with manifests that nothing deploys. */
  readonly undeployed: readonly string[];
  /** Files that do not parse, apart from all that is deployed. */
  readonly broken: readonly string[];
  /** What the texts show beside what is deployed. */
  readonly texts: TextFacts;
  /** Data planes and pull secrets that belong to no known cluster. */
  readonly unplaced: readonly Resource[];
}

/** What the resources of a part of the repository contribute to the world. */
export type LandedFacts = Omit<Facts, 'texts' | 'veil'>;
