import type { ClusterConfig, Config } from '../config/config.ts';

/** What the user declares about where things are deployed. Paths are relative to the repository's root. */
export interface ArrangeConfig extends Pick<Config, 'controlPlane' | 'sources'> {
  readonly clusters: readonly Omit<ClusterConfig, 'at'>[];
  /** URLs by which this repository is known, or one of those judged together: URL → its folder, `''` for the root. */
  readonly remotes?: Readonly<Record<string, string>>;
  /** Folders or files of rendered output, deployed as they lie. */
  readonly rendered?: readonly string[];
}
