import type { Parsed } from './documents.ts';

/**
 * A read-only view of the files that are judged together. Paths are relative to the root, use `/`, and never leave
 * it; the edge decides where the text comes from (worktree, index, a commit, standard input).
 */
export interface Repository {
  /** Every file of the repository, manifests or not, sorted bytewise. */
  readonly paths: readonly string[];
  /** The text of a file without its byte order mark; undefined where it is absent, too large, or not text. */
  text(path: string): string | undefined;
  /** The documents of a file that may matter to a pull; parsed once. */
  documents(path: string): Parsed;
  /** All documents of a file. */
  allDocuments(path: string): Parsed;
}
