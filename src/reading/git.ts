import { spawnSync } from 'node:child_process';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { errorCode } from './error-code.ts';

/** A file as Git lists it. `blob` is the id of its content where Git holds it. */
export interface Entry {
  readonly path: string;
  readonly kind: 'file' | 'link' | 'submodule';
  readonly blob?: string;
  /** Not checked out by choice (sparse checkout): its content is in the index alone. */
  readonly sparse?: boolean;
  /** Its content in the worktree is not sure to be that of the blob. */
  readonly changed?: boolean;
}

/** Git did not answer: it is missing, refuses the repository, or does not know a name. */
export class GitError extends Error {}

/**
 * No configuration of the repository may run a program: no file system monitor, no hooks, no transport for blobs
 * that a partial clone lacks, no bare repository found by chance inside the worktree.
 */
const SAFE = [
  ['core.fsmonitor', 'false'],
  ['core.hooksPath', '/dev/null'],
  ['safe.bareRepository', 'explicit'],
].flatMap(([key, value]) => ['-c', `${key}=${value}`]);

const SAFE_ENVIRONMENT = {
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: 'none',
  GIT_LITERAL_PATHSPECS: '1',
  NoDefaultCurrentDirectoryInExePath: '1',
  LC_ALL: 'C',
};

/** Variables that would turn Git away from the repository around `root`; those of another index or object store stay. */
const TURNING = new Set(['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_PREFIX', 'GIT_NAMESPACE']);

function git(root: string, args: readonly string[], input?: string): Buffer {
  const inherited = Object.entries(process.env).filter(([name]) => !TURNING.has(name));
  const { status, error, stdout, stderr } = spawnSync('git', ['--no-pager', ...SAFE, ...args], {
    cwd: root,
    env: { ...Object.fromEntries(inherited), ...SAFE_ENVIRONMENT },
    maxBuffer: 1 << 30,
    windowsHide: true,
    ...(input === undefined ? {} : { input }),
  });
  if (error)
    throw new GitError(
      errorCode(error) === 'ENOENT'
        ? 'git is not installed, or not on the path'
        : `git does not run: ${errorCode(error) ?? error.message}`,
    );
  if (status !== 0) throw new GitError(complaintOf(stderr.toString('utf8')) || `git ends with ${status}`);
  return stdout;
}

/** What Git says is wrong, in one line, with the command that it advises where others own the repository. */
function complaintOf(said: string): string {
  const [first = ''] = said.split('\n');
  const advised = /^\t(git config --global --add safe\.directory .*)$/m.exec(said)?.[1];
  return advised === undefined ? first : `${first}; if you trust it: ${advised}`;
}

function records(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
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

/** A file without a byte, and a tree that holds nothing, by Git's names of them: SHA-1, and SHA-256. */
const EMPTY = [
  { blob: 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904' },
  {
    blob: '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813',
    tree: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
  },
] as const;

/** Files of the index; of an unmerged one our side, else theirs; none that is but to be added (`git add -N`). */
export function listIndex(root: string): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const record of records(git(root, ['ls-files', '-z', '--stage', '--cached']))) {
    const { stage, entry } = staged(record);
    if (stage !== '1' && (stage !== '3' || !entries.has(entry.path))) entries.set(entry.path, entry);
  }
  const listed = [...entries.values()];
  for (const { blob, tree } of EMPTY) {
    const empty = new Set(listed.filter((entry) => entry.blob === blob && !PLACEHOLDER.test(entry.path)));
    if (empty.size === 0) continue;
    const asked = ['--cached', '--ita-invisible-in-index', '--name-only'];
    const there = new Set(records(git(root, ['diff-index', '-z', ...asked, tree])));
    return listed.filter((entry) => !empty.has(entry) || there.has(entry.path));
  }
  return listed;
}

/** Files that are empty so that their folders are kept. */
const PLACEHOLDER = /(?:^|\/)\.[\w.-]*keep$/;

/** Files of a commit, a tag or a tree. */
export function listCommit(root: string, ref: string): readonly Entry[] {
  return records(treeOf(root, ref)).map((record) => {
    const [mode, , blob] = record.slice(0, record.indexOf('\t')).split(' ');
    return staged(`${mode} ${blob} 0${record.slice(record.indexOf('\t'))}`).entry;
  });
}

function treeOf(root: string, ref: string): Buffer {
  if (ref.startsWith('-')) throw new GitError(`no such revision: ${ref}`);
  try {
    return git(root, ['ls-tree', '-r', '-z', '--full-tree', `${ref}^{tree}`]);
  } catch (error) {
    const isUnknown = error instanceof GitError && error.message.startsWith('fatal: Not a valid object name ');
    throw isUnknown ? new GitError(`no such revision: ${ref}`) : error;
  }
}

/** The id of the tree of a commit, a tag or a tree; undefined where Git knows none. */
export function treeIdOf(root: string, ref: string): string | undefined {
  return ref.startsWith('-') ? undefined : wordsOf(root, ['rev-parse', '--verify', '--quiet', `${ref}^{tree}`])[0];
}

/** The parents of a commit, in order; none where Git lacks it, or its parents as in a shallow checkout. */
export function parentsOf(root: string, ref: string): readonly string[] {
  return wordsOf(root, ['rev-list', '--parents', '--max-count=1', ref, '--']).slice(1);
}

/** Where two lines of commits parted; undefined where Git can't tell. */
export function mergeBaseOf(root: string, a: string, b: string): string | undefined {
  return a.startsWith('-') ? undefined : wordsOf(root, ['merge-base', a, b])[0];
}

/** What the configuration of Git says of a repository. */
export interface Settings {
  /** The URLs of its remotes, in order; without user names and passwords, which are no part of an address. */
  readonly remotes: readonly string[];
  /** Whether line ends or more may differ between a file and its blob without a change. */
  readonly converts: boolean;
  /** Whether programs are configured that files pass through on their way into Git. */
  readonly filters: boolean;
}

/** What the settings of a repository say of its files and remotes; logins in URLs are left out. */
export function settingsOf(root: string): Settings {
  const wanted = String.raw`^(remote\..*\.url|core\.(autocrlf|eol|attributesfile)|filter\..*)$`;
  const settings = settingLines(root, wanted).map((line) => {
    const end = line.indexOf('\n');
    return end < 0 ? ([line, ''] as const) : ([line.slice(0, end), line.slice(end + 1)] as const);
  });
  const remotes = settings.filter(([key]) => key.startsWith('remote.')).map(([, url]) => url);
  return {
    remotes: remotes.map((url) => url.replace(/^([a-z][a-z+]*:\/\/)[^/@]*@/i, '$1')),
    converts: settings.some(([key, value]) => key.startsWith('core.') && value !== 'false'),
    filters: settings.some(([key]) => key.startsWith('filter.')),
  };
}

function settingLines(root: string, pattern: string): readonly string[] {
  try {
    return records(git(root, ['config', '-z', '--get-regexp', pattern]));
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

function wordsOf(root: string, args: readonly string[]): readonly string[] {
  try {
    return git(root, args).toString('utf8').split(/\s+/).filter(Boolean);
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

/** The most bytes of blobs that are asked of Git at once. */
const BATCH = 64 << 20;

/** The contents of blobs, by id. Those that Git lacks are absent, those above `limit` bytes are undefined. */
export function readBlobs(root: string, ids: readonly string[], limit: number): Map<string, Buffer | undefined> {
  const blobs = new Map<string, Buffer | undefined>();
  let batch: string[] = [];
  let bytes = 0;
  const flush = (): void => {
    if (batch.length > 0) unpack(git(root, ['cat-file', '--batch'], `${batch.join('\n')}\n`), blobs);
    batch = [];
    bytes = 0;
  };
  for (const line of git(root, ['cat-file', '--batch-check'], `${ids.join('\n')}\n`)
    .toString('utf8')
    .split('\n')) {
    const [id = '', type, size] = line.split(' ');
    if (type !== 'blob') continue;
    if (Number(size) > limit) blobs.set(id, undefined);
    else {
      if (bytes + Number(size) > BATCH) flush();
      batch.push(id);
      bytes += Number(size);
    }
  }
  flush();
  return blobs;
}

/** Reads the answers of `git cat-file --batch`: `id type size<LF>content<LF>`. */
function unpack(output: Buffer, blobs: Map<string, Buffer | undefined>): void {
  for (let from = 0; from < output.length; ) {
    const end = output.indexOf(10, from);
    const [id = '', , size] = output.toString('latin1', from, end).split(' ');
    blobs.set(id, output.subarray(end + 1, end + 1 + Number(size)));
    from = end + 1 + Number(size) + 1;
  }
}
