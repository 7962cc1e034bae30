import { type Parsed, parseDocuments } from './documents.ts';
import { type Manifest, manifestOf, mayBeManifest, type Skip } from './manifest.ts';
import type { Source } from './source.ts';

/** Why a file has no text: more than the size limit, not UTF-8 or UTF-16, refused by the system, no such file. */
export type Unread = 'too-large' | 'not-text' | 'unreadable' | 'absent';

/**
 * A read-only view of the files that are judged together. Paths are relative to the root, use `/`, and never leave
 * it; the edge decides where the text comes from (worktree, index, a commit, standard input).
 */
export interface Repository {
  /** Every file of the repository, manifests or not, sorted. */
  readonly paths: readonly string[];
  /** The files that are to be judged: those asked for that may be manifests. Sorted, and a subset of `paths`. */
  readonly manifests: readonly string[];
  /** The text of a file without its byte order mark; undefined where it is absent, too large, or not text. */
  text(path: string): string | undefined;
  /** The documents of a file that may matter to a pull; parsed once. None where the file is skipped. */
  documents(path: string): Parsed;
  /** All documents of a file. */
  allDocuments(path: string): Parsed;
  /** Why a file is not read as a manifest; undefined where it is. */
  skipped(path: string): Skip | Unread | undefined;
}

/** Where a repository's texts come from. */
export interface Files {
  readonly paths: Iterable<string>;
  readonly manifests: Iterable<string>;
  read(path: string): Text;
}

/** A file's text, or why it has none; with a fault where it is meant to be a manifest all the same. */
export type Text = { readonly text: string } | { readonly unread: Unread; readonly fault?: string };

const NOTHING: Parsed = { documents: [], faults: [] };

/** A repository over any source of texts; each is read and parsed once, when first asked for. */
export function repositoryOf({ paths, manifests, read }: Files): Repository {
  const texts = memo(read);
  const text = (path: string): string | undefined => {
    const found = texts(path);
    return 'text' in found ? found.text : undefined;
  };
  const allDocuments = memo((path) => {
    const found = text(path);
    return found === undefined ? NOTHING : parseDocuments({ path, text: found });
  });
  const documents = memo((path): Manifest & { readonly unread?: Unread } => {
    const found = texts(path);
    if ('text' in found) return manifestOf({ path, text: found.text }, allDocuments(path));
    if (found.fault === undefined) return { ...NOTHING, unread: found.unread };
    return { documents: [], faults: [{ message: found.fault, at: { path, start: 0, end: 0 } }] };
  });
  return {
    paths: sorted(paths),
    manifests: sorted(manifests),
    text,
    allDocuments,
    documents,
    skipped: (path) => documents(path).skip ?? documents(path).unread,
  };
}

/** A repository of texts at hand; those whose name allows are to be judged. */
export function repositoryOfTexts(sources: Iterable<Source>): Repository {
  const texts = new Map(Array.from(sources, ({ path, text }) => [path, { text }]));
  return repositoryOf({
    paths: texts.keys(),
    manifests: [...texts.keys()].filter(mayBeManifest),
    read: (path) => texts.get(path) ?? { unread: 'absent' },
  });
}

function sorted(paths: Iterable<string>): readonly string[] {
  return [...new Set(paths)].sort();
}

function memo<T>(compute: (path: string) => T): (path: string) => T {
  const known = new Map<string, T>();
  return (path) => {
    const before = known.get(path);
    if (before !== undefined) return before;
    const value = compute(path);
    known.set(path, value);
    return value;
  };
}
