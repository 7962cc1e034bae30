import type { Source } from '../text/source.ts';
import type { Parsed, SyntaxFault } from '../yaml/documents.ts';
import { parseDocuments } from '../yaml/parse.ts';
import { type Manifest, manifestOf, mayBeManifest, type Skip } from './manifest.ts';
import { hasSign, maySay, type Sign, signsIn } from './prefilter.ts';

/**
 * Why a file has no text: more than the size limit, not UTF-8 or UTF-16, kept by Git LFS, refused by the system, no
 * such file.
 */
export type Unread = (typeof UNREAD)[number];

const UNREAD = ['too-large', 'not-text', 'lfs-pointer', 'unreadable', 'absent'] as const;

/** Whether a file is skipped as it has no text. */
export function isUnread(skipped: Skip | Unread | undefined): skipped is Unread {
  return UNREAD.some((why) => why === skipped);
}

/** The same in words, behind "it is not read: ". */
export const WHY_UNREAD: Readonly<Record<Unread, string>> = {
  'too-large': 'it is too large',
  'not-text': 'it is no text',
  'lfs-pointer': 'Git LFS keeps it, and it is not fetched',
  unreadable: 'the system refuses to',
  absent: 'it is not there',
};

/**
 * A read-only view of the files that are judged together. Paths are relative to the root, use `/`, and never leave
 * it; the edge decides where the text comes from (worktree, index, a commit, standard input).
 */
export interface Repository {
  /** Every file of the repository, manifests or not, sorted. */
  readonly paths: readonly string[];
  /** The files that are to be judged: those asked for that may be manifests. Sorted, and a subset of `paths`. */
  readonly manifests: readonly string[];
  /** The folders of submodules and other repositories inside, sorted: what lies in them is not read. */
  readonly submodules: readonly string[];
  /** The folders that the system lists for no one, sorted: what lies in them is not known. */
  readonly barred: readonly string[];
  /** The folders of what no one wrote here, sorted, where no Git lists files: what lies in them is not read. */
  readonly foreign: readonly string[];
  /** The symbolic links among `paths`, sorted; to read one is to read what it leads to. */
  readonly links: readonly string[];
  /** Whether there is a file, readable or not. */
  has(path: string): boolean;
  /** The text of a file without its byte order mark; undefined where it is absent, too large, or not text. */
  text(path: string): string | undefined;
  /** Which words a file's text holds: see `prefilter.ts`. */
  signs(path: string): number;
  /** Whether a word stands anywhere in a file's text; cheaper than to look for it there. */
  holds(path: string, sign: Sign): boolean;
  /** Whether a scalar of a file may say one of the words: false only where none does, escaped or not. */
  maySay(path: string, words: readonly Sign[]): boolean;
  /**
   * The documents of a file that may matter to a pull; none where the file is skipped. What was parsed long ago is let
   * go, and parsed again when it is asked for.
   */
  documents(path: string): Parsed;
  /** All documents of a file, likewise. */
  allDocuments(path: string): Parsed;
  /** Why a file is not read as a manifest; undefined where it is. */
  skipped(path: string): Skip | Unread | undefined;
  /** What is remembered of a file when its documents are not. */
  outline(path: string): Outline;
}

/** What a file comes to as a manifest. */
export interface Outline {
  /** How many documents it has that may matter. */
  readonly documents: number;
  readonly faults: readonly SyntaxFault[];
  readonly skip: Skip | Unread | undefined;
}

/** Where a repository's texts come from. */
export interface Files {
  readonly paths: Iterable<string>;
  readonly manifests: Iterable<string>;
  readonly submodules?: readonly string[];
  readonly barred?: readonly string[];
  readonly foreign?: readonly string[];
  readonly links?: readonly string[];
  read(path: string): Text;
}

/** A file's text, or why it has none; with a fault where it is meant to be a manifest all the same. */
export type Text = { readonly text: string } | { readonly unread: Unread; readonly fault?: string };

/** As many manifests, and their texts are not all kept: they are read again when they are asked for. */
const MANY = 20_000;
/** UTF-16 units of texts that are kept then, twice. */
const KEPT_TEXT = 1 << 17;
/** UTF-16 units of texts whose documents are kept, twice. */
const KEPT_DOCUMENTS = 1 << 21;

const NOTHING: Parsed = { documents: [], faults: [] };

/** A repository over any source of texts; each is read and parsed when it is asked for. */
export function repositoryOf({ paths, manifests, read, ...others }: Files): Repository {
  const judged = sorted(manifests);
  const texts = judged.length > MANY ? lately(read, KEPT_TEXT, lengthOf) : memo(read);
  const text = (path: string): string | undefined => {
    const found = texts(path);
    return 'text' in found ? found.text : undefined;
  };
  const signs = memo((path) => signsIn(text(path) ?? ''));
  const parse = (path: string, found: string): Parsed => {
    signs(path);
    return judged.length > MANY
      ? parseDocuments({ path, text: found }, () => text(path) ?? '')
      : parseDocuments({ path, text: found });
  };
  const outlines = new Map<string, Outline>();
  const files = lately(
    (path): File => {
      const found = texts(path);
      const file = fileOf(path, found, 'text' in found ? parse(path, found.text) : NOTHING);
      if (!outlines.has(path)) outlines.set(path, outlineOf(file));
      return file;
    },
    KEPT_DOCUMENTS,
    ({ length }) => length,
  );
  const outline = (path: string): Outline => outlines.get(path) ?? outlineOf(files(path));
  const all = new Set(paths);
  return {
    paths: sorted(all),
    manifests: judged,
    submodules: sorted(others.submodules ?? []),
    barred: sorted(others.barred ?? []),
    foreign: sorted(others.foreign ?? []),
    links: sorted(others.links ?? []),
    has: (path) => all.has(path),
    text,
    signs,
    holds: (path, sign) => hasSign(signs(path), sign),
    maySay: (path, words) => maySay(signs(path), words),
    allDocuments: (path) => files(path).all,
    documents: (path) => files(path).manifest,
    skipped: (path) => outline(path).skip,
    outline,
  };
}

/** A file as it is read. */
interface File {
  readonly all: Parsed;
  readonly manifest: Manifest & { readonly unread?: Unread };
  readonly length: number;
}

function fileOf(path: string, found: Text, all: Parsed): File {
  if ('text' in found) return { all, manifest: manifestOf({ path, text: found.text }, all), length: lengthOf(found) };
  if (found.fault === undefined) return { all, manifest: { ...NOTHING, unread: found.unread }, length: 0 };
  const faults = [{ message: found.fault, at: { path, start: 0, end: 0 } }];
  return { all, manifest: { documents: [], faults }, length: 0 };
}

function outlineOf({ manifest: { documents, faults, skip, unread } }: File): Outline {
  return { documents: documents.length, faults, skip: skip ?? unread };
}

function lengthOf(found: Text): number {
  return 'text' in found ? found.text.length : 0;
}

/** A repository that notes each file whose text is looked at, its signs apart; those may be known already. */
export function noted(
  repository: Repository,
  note: (path: string) => void,
  signsOf: (path: string) => number,
): Repository {
  const noting =
    <T>(ask: (path: string) => T) =>
    (path: string): T => {
      note(path);
      return ask(path);
    };
  return {
    ...repository,
    text: noting(repository.text),
    documents: noting(repository.documents),
    allDocuments: noting(repository.allDocuments),
    skipped: noting(repository.skipped),
    outline: noting(repository.outline),
    signs: signsOf,
    holds: (path, sign) => {
      note(path);
      return hasSign(signsOf(path), sign);
    },
    maySay: (path, words) => maySay(signsOf(path), words),
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

/** Remembers what was computed last, up to a weight: two halves, of which the older one goes as a whole. */
function lately<T>(compute: (path: string) => T, limit: number, weigh: (value: T) => number): (path: string) => T {
  let older = new Map<string, T>();
  let newer = new Map<string, T>();
  let kept = 0;
  return (path) => {
    const before = newer.get(path) ?? older.get(path);
    if (before !== undefined) return before;
    const value = compute(path);
    newer.set(path, value);
    kept += weigh(value);
    if (kept > limit) {
      [older, newer] = [newer, new Map()];
      kept = 0;
    }
    return value;
  };
}
