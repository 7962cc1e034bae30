import { type Parsed, parseDocuments } from './documents.ts';
import { type Manifest, manifestOf, mayBeManifest, type Skip } from './manifest.ts';
import { hasSign, maySay, type Sign, signsIn } from './prefilter.ts';
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
  /** Whether a word stands anywhere in a file's text; cheaper than to look for it there. */
  holds(path: string, sign: Sign): boolean;
  /** Whether a scalar of a file may say one of the words: false only where none does, escaped or not. */
  maySay(path: string, words: readonly Sign[]): boolean;
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

/** As many manifests, and their texts are not all kept: they are read again when they are asked for. */
const MANY = 20_000;
/** UTF-16 units of texts that are kept then, twice. */
const KEPT_TEXT = 1 << 17;

const NOTHING: Parsed = { documents: [], faults: [] };

/** A repository over any source of texts; each is read and parsed once, when first asked for. */
export function repositoryOf({ paths, manifests, read }: Files): Repository {
  const judged = sorted(manifests);
  const texts = judged.length > MANY ? lately(read) : memo(read);
  const text = (path: string): string | undefined => {
    const found = texts(path);
    return 'text' in found ? found.text : undefined;
  };
  const signs = memo((path) => signsIn(text(path) ?? ''));
  const allDocuments = memo((path) => {
    const found = text(path);
    if (found === undefined) return NOTHING;
    signs(path);
    return judged.length > MANY
      ? parseDocuments({ path, text: found }, () => text(path) ?? '')
      : parseDocuments({ path, text: found });
  });
  const documents = memo((path): Manifest & { readonly unread?: Unread } => {
    const found = texts(path);
    if ('text' in found) return manifestOf({ path, text: found.text }, allDocuments(path));
    if (found.fault === undefined) return { ...NOTHING, unread: found.unread };
    return { documents: [], faults: [{ message: found.fault, at: { path, start: 0, end: 0 } }] };
  });
  return {
    paths: sorted(paths),
    manifests: judged,
    text,
    holds: (path, sign) => hasSign(signs(path), sign),
    maySay: (path, words) => maySay(signs(path), words),
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

/** Remembers what was read last, as far as that is not too long: two halves, of which the older one goes as a whole. */
function lately(read: (path: string) => Text): (path: string) => Text {
  let older = new Map<string, Text>();
  let newer = new Map<string, Text>();
  let kept = 0;
  return (path) => {
    const before = newer.get(path) ?? older.get(path);
    if (before) return before;
    const found = read(path);
    newer.set(path, found);
    kept += 'text' in found ? found.text.length : 0;
    if (kept > KEPT_TEXT) {
      [older, newer] = [newer, new Map()];
      kept = 0;
    }
    return found;
  };
}
