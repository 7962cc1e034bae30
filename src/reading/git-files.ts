import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';
import { GitError, git, RevisionError, records, type Settings } from './git.ts';

/** A file as Git lists it. `blob` is the id of its content where Git holds it. */
export interface Entry {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule' | 'barred' | 'foreign';
  readonly blob?: string;
  /** Not checked out by choice (sparse checkout): its content is in the index alone. */
  readonly sparse?: boolean;
  /** Its content in the worktree is not sure to be that of the blob. */
  readonly changed?: boolean;
}

const KINDS: Readonly<Record<string, Entry['kind']>> = { '120000': 'link', '160000': 'submodule' };

/**
 * Files of the worktree: tracked and there, or untracked and not ignored. Whether they are changed is not asked where
 * Git would run a configured filter to find out: then they all may be.
 */
export function listWorktree(root: string, { filters }: Pick<Settings, 'filters'>): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const deleted: string[] = [];
  const modified: string[] = [];
  // A lower-case state is of a file that Git was told not to look at.
  const asked = ['-v', '--stage', '--cached', '--others', '--deleted', '--exclude-standard'];
  for (const record of records(git(root, ['ls-files', '-z', ...asked, ...(filters ? [] : ['--modified'])]))) {
    const state = record.charAt(0);
    if (state === '?') {
      const entry = untracked(record.slice(2));
      entries.set(entry.path, entry);
      continue;
    }
    const { entry, stage } = staged(record.slice(2));
    if (leadsOut(entry.path)) continue;
    if (state === 'R') deleted.push(entry.path);
    else if (state === 'C') modified.push(entry.path);
    else entries.set(entry.path, withState(entry, state, filters ? '' : stage));
  }
  for (const path of modified) {
    const entry = entries.get(path);
    if (entry) entries.set(path, { ...entry, changed: true });
  }
  for (const path of deleted) if (!isBarred(join(root, path))) entries.delete(path);
  return [...entries.values()];
}

/**
 * Whether a path leads out of its repository, or to what is Git's own. Git puts no such path into an index or a tree,
 * but lists it where another program did.
 */
function leadsOut(path: string): boolean {
  return DOTTED.test(path) && WAY_OUT.test(path);
}

const DOTTED = /\.[.gG]/;
const WAY_OUT = /(?:^|[\\/])\.(?:\.|git)(?:[\\/]|$)/i;

/** Whether the system lets no one look at a file, which Git calls deleted then. */
function isBarred(file: string): boolean {
  try {
    lstatSync(file, { throwIfNoEntry: false });
    return false;
  } catch (error) {
    return errorCode(error) === 'EACCES';
  }
}

function withState(entry: Entry, state: string, stage: string): Entry {
  if (state === 'S' || state === 's') return { ...entry, sparse: true, changed: true };
  return state === 'H' && stage === '0' ? entry : { ...entry, changed: true };
}

/** An untracked path; one that ends with a slash is a repository of its own. */
function untracked(path: string): Entry {
  return path.endsWith('/') ? { path: path.slice(0, -1), kind: 'submodule' } : { path, kind: 'file' };
}

/** A record `mode blob stage<TAB>path`. */
function staged(record: string): { readonly entry: Entry; readonly stage: string } {
  const tab = record.indexOf('\t');
  const first = record.indexOf(' ');
  const last = record.lastIndexOf(' ', tab);
  const kind = record.startsWith('100') ? 'file' : (KINDS[record.slice(0, first)] ?? 'file');
  return {
    entry: { path: record.slice(tab + 1), kind, blob: record.slice(first + 1, last) },
    stage: record.slice(last + 1, tab),
  };
}

/** Files of the index; of an unmerged one our side, else theirs; none that is but to be added (`git add -N`). */
export function listIndex(root: string): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const record of records(git(root, ['ls-files', '-z', '--stage', '--cached']))) {
    const { stage, entry } = staged(record);
    if (leadsOut(entry.path)) continue;
    if (stage !== '1' && (stage !== '3' || !entries.has(entry.path))) entries.set(entry.path, entry);
  }
  return withoutIntended(root, [...entries.values()]);
}

/** A file without a byte, and a tree that holds nothing, by Git's names of them: SHA-1, and SHA-256. */
const EMPTY = [
  { blob: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' },
  {
    blob: '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    tree: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
  },
] as const;

/** Files that are empty so that their folders are kept. */
const PLACEHOLDER = /(?:^|\/)\.[\w.-]*keep$/;

/** What is but to be added is listed as empty: Git is asked of such files which are there, beside an empty tree. */
function withoutIntended(root: string, entries: readonly Entry[]): readonly Entry[] {
  for (const { blob, tree } of EMPTY) {
    const empty = new Set(entries.filter((entry) => entry.blob === blob && !PLACEHOLDER.test(entry.path)));
    if (empty.size === 0) continue;
    const asked = ['--cached', '--ita-invisible-in-index', '--name-only'];
    const there = new Set(records(git(root, ['diff-index', '-z', ...asked, tree])));
    return entries.filter((entry) => !empty.has(entry) || there.has(entry.path));
  }
  return entries;
}

/** Files of a commit, a tag or a tree. */
export function listCommit(root: string, ref: string): readonly Entry[] {
  return records(treeOf(root, ref)).flatMap((record) => {
    const [mode, , blob] = record.slice(0, record.indexOf('\t')).split(' ');
    const { entry } = staged(`${mode} ${blob} 0${record.slice(record.indexOf('\t'))}`);
    return leadsOut(entry.path) ? [] : entry;
  });
}

function treeOf(root: string, ref: string): Buffer {
  if (ref.startsWith('-')) throw new RevisionError(ref);
  try {
    return git(root, ['ls-tree', '-r', '-z', '--full-tree', `${ref}^{tree}`]);
  } catch (error) {
    const isUnknown = error instanceof GitError && error.message.startsWith('fatal: Not a valid object name ');
    throw isUnknown ? new RevisionError(ref) : error;
  }
}
