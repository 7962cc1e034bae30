import type { ClusterScope, Taint } from '../landing/landing.ts';
import type { DatedPlane } from '../resources/data-plane.ts';
import type { NamespaceObject } from '../resources/namespace.ts';
import type { PodSource } from '../resources/pod.ts';
import type { PullSecret } from '../resources/pull-secret.ts';
import type { Resource } from '../resources/resource.ts';
import type { SecretStore } from '../resources/secret-store.ts';
import type { ServiceAccount } from '../resources/service-account.ts';
import type { ShownGeneration } from '../results/diagnostic.ts';
import type { Located, Span } from '../text/source.ts';
import type { RefusedPart } from './admission.ts';
import type { Misfit } from './dating.ts';

/** A namespace of a data plane in which something is deployed. */
export interface DeployedNamespace {
  readonly cluster: string;
  readonly namespace: Located<string>;
  /** What may make more of it than the files show. */
  readonly open: readonly Taint[];
  /** Pull secrets that the files do show, of which it is not decided whether or under which name they are made. */
  readonly undecided: readonly Taint[];
}

/** Two components that make one object in one namespace: the last writer owns it. */
export interface Clash {
  readonly cluster: string;
  readonly namespace: string;
  readonly kind: string;
  readonly name: Located<string>;
  readonly components: readonly string[];
  /** Where each of the others makes it. */
  readonly others: readonly Span[];
}

/** A binding to a release that the files don't hold, although they hold others of its component. */
export interface MissingRelease {
  readonly binding: Resource;
  readonly releaseName: Located<string>;
  readonly others: readonly string[];
}

/** A template that asks for the data plane's secret store, which names none. */
export interface MissingStore {
  readonly plane: Located<string>;
  readonly asked: Span;
  readonly component: string;
}

/** What OpenChoreo makes of its resources in the data planes. */
export interface Deployed {
  /** The releases that control planes of a shape of their own are written for; the proposal's are none. */
  readonly generations: readonly ShownGeneration[];
  readonly planes: readonly DatedPlane[];
  readonly misfits: readonly Misfit[];
  readonly refused: readonly RefusedPart[];
  /** Workloads whose templates have lost their pods. */
  readonly podless: readonly Omit<RefusedPart, 'part'>[];
  readonly scopes: readonly ClusterScope[];
  readonly pods: readonly PodSource[];
  readonly secrets: readonly PullSecret[];
  /** The secret stores that templates make. */
  readonly stores: readonly SecretStore[];
  readonly accounts: readonly ServiceAccount[];
  readonly namespaceObjects: readonly NamespaceObject[];
  readonly namespaces: readonly DeployedNamespace[];
  readonly clashes: readonly Clash[];
  readonly missingReleases: readonly MissingRelease[];
  readonly missingStores: readonly MissingStore[];
}
