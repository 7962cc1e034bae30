import type { LooseDependency } from '../landing/dependency.ts';
import type { BuildFault, Built, ClusterScope, Landing } from '../landing/landing.ts';
import type { Oversights } from '../landing/oversight.ts';
import type { Release } from '../landing/release.ts';

/** Where everything lands. */
export interface Arrangement {
  readonly clusters: readonly ClusterScope[];
  readonly landings: readonly Landing[];
  readonly faults: readonly BuildFault[];
  /** Files with manifests that no root reaches: counted, never judged. */
  readonly undeployed: readonly string[];
  /** Files that do not parse, apart from all that a root reaches: not judged either. */
  readonly broken: readonly string[];
  /** Resources that belong to no known cluster: reported, never guessed. */
  readonly unplaced: readonly Built[];
  readonly oversights: Oversights;
  /** The charts that are installed: they are not rendered, but their values name images and pull secrets. */
  readonly releases: readonly Release[];
  /** What charts bring along that nothing in the repository installs. */
  readonly looseDependencies: readonly LooseDependency[];
}
