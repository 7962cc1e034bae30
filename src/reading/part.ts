import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvocationError, type Root, slashed, type Target, walk } from './discover.ts';
import { GitError, type Settings, settingsOf } from './git.ts';
import { type Entry, listCommit, listIndex, listWorktree } from './git-files.ts';
import { asFound, gitTree, type Tree, worktree } from './tree.ts';

/** What of each root is read. */
export interface Moment {
  /** Read the index in place of the worktree. */
  readonly staged?: boolean;
  /** Read a commit in place of the worktree; paths that it has not are no fault. */
  readonly ref?: string;
  /** Tells which files of the worktree this program keeps for itself, by their absolute paths: those are not listed. */
  readonly isOwn?: (file: string) => boolean;
}

/** What a configuration is called, and what it is called by mistake. */
export const CONFIG = 'pullproof.yaml';
export const MISNAMED = ['pullproof.yml', '.pullproof.yaml', '.pullproof.yml'];

/** One root with its files. `label` begins the paths of its files: empty for the first, `name/` for further ones. */
export interface Part {
  readonly root: Root;
  readonly tree: Tree;
  readonly label: string;
  /** Of a root in Git. */
  readonly settings: Settings | undefined;
}

/** What is asked of one root. */
interface AskedRoot extends Pick<Part, 'root' | 'settings'> {
  readonly targets: readonly Target[];
  /** The target that the configuration is looked for from, where it lies in this root. */
  readonly home: Target | undefined;
}

/**
 * The roots of targets with what they hold, in order; `home` is the target that the configuration is looked for from.
 * What went otherwise than expected is added to the notices. Throws `InvocationError` and `GitError`.
 */
export function partsOf(
  home: Target | undefined,
  targets: readonly Target[],
  moment: Moment,
  notices: string[],
): readonly Part[] {
  const parts: Part[] = [];
  for (const root of new Set([...(home ? [home] : []), ...targets].map((target) => target.root))) {
    const mine = targets.filter((target) => target.root === root);
    const settings = root.git ? settingsOf(root.directory) : undefined;
    const asked = { root, settings, targets: mine, home: home?.root === root ? home : undefined };
    parts.push({ root, tree: treeOf(asked, moment, notices), label: labelOf(root, parts), settings });
  }
  return parts;
}

/** The name of a further root's directory, told apart from what the first root holds and from other labels. */
function labelOf({ directory }: Root, parts: readonly Part[]): string {
  if (parts.length === 0) return '';
  const taken = new Set(parts.map(({ label }) => label));
  for (const path of parts[0]?.tree.entries.keys() ?? []) taken.add(path.replace(/\/.*|$/s, '/'));
  const name = slashed(directory).split('/').at(-1) || 'root';
  for (let i = 1; ; i++) {
    const label = i === 1 ? `${name}/` : `${name}~${i}/`;
    if (!taken.has(label)) return label;
  }
}

function treeOf(asked: AskedRoot, { staged, ref, isOwn }: Moment, notices: string[]): Tree {
  const { root } = asked;
  if (ref === undefined && !staged) {
    const all = worktreeEntries(asked, notices);
    return worktree(root.directory, isOwn ? all.filter(({ path }) => !isOwn(join(root.directory, path))) : all);
  }
  if (!root.git) throw new InvocationError(`${root.directory} is not in a Git repository`);
  if (ref !== undefined) return gitTree(root.directory, listCommit(root.directory, ref));
  try {
    return gitTree(root.directory, listIndex(root.directory));
  } catch (error) {
    throw error instanceof GitError ? new InvocationError(error.message) : error;
  }
}

/** What Git lists; and what was asked for by name, ignored or not; outside Git what is found by walking. */
function worktreeEntries({ root, settings, targets, home }: AskedRoot, notices: string[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry): unknown => entries.has(entry.path) || entries.set(entry.path, entry);
  const addUnseen = (entry: Entry): unknown => add(entry.blob === undefined ? asFound(root.directory, entry) : entry);
  const unlisted: Entry[] = [];
  const inGit = settings && targets.length > 0 && listed(root, settings, notices);
  if (inGit) inGit.forEach(addUnseen);
  for (const { path, kind } of targets) {
    if (kind === 'file') addUnseen({ path, kind: 'file' });
    else if (kind === 'directory' && !(inGit && (path === '' || hasUnder(entries, path))))
      walk(root.directory, path, unlisted).forEach(add);
  }
  const barred = unlisted.filter(({ kind }) => kind === 'barred').map(({ path }) => path);
  if (barred.length > 0) notices.push(`not read, as they can't be listed: ${barred.join(', ')}`);
  for (const entry of unlisted) if (!isAsked(entry, targets)) add(entry);
  for (const path of configsAbove(home)) if (existsSync(join(root.directory, path))) addUnseen({ path, kind: 'file' });
  return [...entries.values()];
}

/** Whether what is listed nowhere was asked for: the root as a whole, or what lies in a folder that is else left out. */
function isAsked({ path, kind }: Entry, targets: readonly Target[]): boolean {
  if (kind === 'barred') return path === '';
  return targets.some((target) => target.path === path || target.path.startsWith(`${path}/`));
}

function listed({ directory }: Root, settings: Settings, notices: string[]): readonly Entry[] | undefined {
  try {
    return listWorktree(directory, settings);
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    notices.push(`files are found without Git, ignored ones too: ${error.message}`);
    return undefined;
  }
}

function hasUnder(entries: ReadonlyMap<string, Entry>, folder: string): boolean {
  for (const path of entries.keys()) if (path.startsWith(`${folder}/`)) return true;
  return false;
}

/** Where a configuration of some name may lie: beside the first path, and upward to the root. */
export function configsAbove(home: Target | undefined, name = CONFIG): readonly string[] {
  if (!home) return [];
  const steps = home.path.split('/').filter(Boolean);
  if (home.kind !== 'directory') steps.pop();
  return [...steps.keys(), steps.length].reverse().map((length) => [...steps.slice(0, length), name].join('/'));
}

/** The root that a path of the repository belongs to. */
export function partOf(parts: readonly Part[], path: string): Part | undefined {
  return parts.findLast(({ label }) => path.startsWith(label));
}
