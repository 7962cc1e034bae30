import type { Located, Span } from '../text/source.ts';
import type { ChartDependency } from './dependency.ts';
import type { Effective, Taint } from './landing.ts';

/** An image that the values of a chart name. Its place is that of the repository or of the whole reference. */
export interface ValuesImage {
  readonly image: Located<string>;
  /** Whether the values give its registry; else the chart may put one before it. */
  readonly rooted: boolean;
  /** Where the values name it, as `controller.image`. */
  readonly path: string;
  /** The pull secrets that the values name for it, or for all that is around it. */
  readonly pullSecrets: readonly Located<string>[];
}

/** A resource that a chart may make: a name in which `*` stands for what is only known once the chart is rendered. */
export interface Production {
  readonly kind: string;
  readonly name: string;
  /** Where a template names it. */
  readonly at: Span;
}

/** What a policy that a chart may make rewrites of pods: their pull secrets, or their images. */
export interface PodMutation {
  readonly to: 'pods' | 'images';
  /** The template that holds it. */
  readonly at: Span;
}

/** A chart that is installed by Flux or Argo CD, or by whoever sets up the cluster, as far as its values tell. */
export interface Release {
  /** `Chart` where nothing in the repository installs it. */
  readonly tool: 'HelmRelease' | 'Application' | 'Chart';
  readonly name: Located<string>;
  /** The name under which Helm releases it, or a part of that: charts make the names of their resources of it. */
  readonly releaseName: string;
  readonly cluster: string;
  /** The entry points that deploy it, outermost first. */
  readonly via: readonly Span[];
  /** Where what the chart makes is applied, unless the chart says otherwise. */
  readonly namespace: Effective;
  /** Pull secrets that the values name. */
  readonly pullSecrets: readonly Located<string>[];
  readonly images: readonly ValuesImage[];
  /** What the chart may make, where it lies in the repository. */
  readonly productions: readonly Production[];
  /** What policies that it may make rewrite of pods, where it lies in the repository. */
  readonly mutations: readonly PodMutation[];
  /** The charts that it brings along, and itself where another resource tells which it is. */
  readonly dependencies: readonly ChartDependency[];
  /** Names in its values that may be of what it makes. */
  readonly mentions: readonly Located<string>[];
  /** Values that were not read, and what may change them after rendering. */
  readonly unread: readonly Taint[];
}
