import type { ChartDependency } from '../landing/dependency.ts';
import type { Build, Built, Taint } from '../landing/landing.ts';
import type { Undecrypted, Unsubstituted } from '../landing/oversight.ts';
import type { Release } from '../landing/release.ts';
import type { Located, Span } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';

/** Where a deploying resource itself has landed. */
export interface Standing {
  readonly cluster: string | undefined;
  readonly namespace: string | undefined;
  /** The entry points that lead to it, outermost first. */
  readonly via: readonly Span[];
}

/** A chart that is installed, with its values, later ones over earlier ones. */
export interface ChartUse {
  readonly tool: Release['tool'];
  readonly name: Located<string>;
  /** The name under which Helm releases it, or a part of that. */
  readonly releaseName: string;
  /** The chart's folder where it lies in the repository. */
  readonly folder: string | undefined;
  /** The files that bring the chart's own values, where they are others than its `values.yaml`. */
  readonly defaults?: readonly string[];
  /** The chart itself, where another resource tells which it is. */
  readonly referred?: Pick<ChartDependency, 'name' | 'version'>;
  readonly values: readonly Node[];
  readonly unread: readonly Taint[];
  /** The namespace that its templates are told to be released in, where the source says one (`helm.namespace`). */
  readonly released?: Located<string>;
  /** Whether it is left as it is: what it has made is there, with values that may be others. */
  readonly suspended?: true;
}

/** What an entry point deploys, and where. */
export interface Deployed extends Build {
  readonly cluster: string | undefined;
  readonly via: readonly Span[];
  /** The namespace of resources that name none. */
  readonly fill?: Located<string>;
  /** Why that namespace is not known. */
  readonly unfilled?: string;
  readonly charts?: readonly ChartUse[];
  readonly unsubstituted?: readonly Unsubstituted[];
  readonly undecrypted?: readonly Undecrypted[];
}

/**
 * The ConfigMap, Secret, AppProject, HelmChart or OCIRepository of a name that has landed in a cluster and namespace, or
 * undefined.
 */
export type FindLanded = (
  cluster: string | undefined,
  kind: string,
  namespace: string | undefined,
  name: string,
) => Built | undefined;

/** What is built of nothing. */
export const NOTHING: Build = { resources: [], faults: [], open: [], reached: new Set() };
