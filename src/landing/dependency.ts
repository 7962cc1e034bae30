import type { Located } from '../text/source.ts';
import type { Node } from '../yaml/documents.ts';

/** A chart that another chart of the repository brings along, or that a release takes from elsewhere by reference. */
export interface ChartDependency {
  readonly name: Located<string>;
  /** A version, or a range of them. */
  readonly version: string;
  /** What the outer chart's values give it. */
  readonly values: Node | undefined;
  /** Whether the release that brings it is suspended. */
  readonly suspended?: true;
}

/** A chart that a kustomization brings, or a chart that nothing in the repository installs: whoever sets up the cluster does. */
export interface LooseDependency extends ChartDependency {
  readonly cluster: string;
}
