import type { Located } from '../text/source.ts';

/** What the user declares about where things are deployed. Paths are relative to the repository's root. */
export interface ArrangeConfig {
  readonly clusters: readonly ClusterConfig[];
  /** Globs of files that hold the control plane's own resources. */
  readonly controlPlane: readonly string[];
  /** Flux sources and repository URLs that are a folder of this repository: name or URL → folder. */
  readonly sources: Readonly<Record<string, string>>;
  /** URLs by which this repository is known, or one of those judged together: URL → its folder, `''` for the root. */
  readonly remotes?: Readonly<Record<string, string>>;
  /** Folders or files of rendered output, deployed as they lie. */
  readonly rendered?: readonly string[];
}

export interface ClusterConfig {
  readonly name: string;
  /** Globs of the files that are deployed to it. */
  readonly paths: readonly string[];
  /** Its data planes: `name` or `namespace/name`. */
  readonly dataPlane?: readonly string[];
  readonly complete?: boolean;
  /** Where a resource goes that names no namespace. */
  readonly defaultNamespace?: Located<string>;
}
