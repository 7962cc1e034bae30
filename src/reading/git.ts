import { spawnSync } from 'node:child_process';
import { errorCode } from './error-code.ts';

/** Git did not answer: it is missing, refuses the repository, or does not know a name. */
export class GitError extends Error {}

/** There is no such revision. */
export class RevisionError extends GitError {
  constructor(ref: string) {
    super(`no such revision: ${ref}`);
  }
}

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

/** What Git answers in a repository. */
export function git(root: string, args: readonly string[], input?: string): Buffer {
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

/** The records of an answer that end with a zero byte each. */
export function records(output: Buffer): readonly string[] {
  return output.toString('utf8').split('\0').filter(Boolean);
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
