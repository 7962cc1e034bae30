import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { InvocationError, locate, type Root, slashed, type Target, walk } from './discover.ts';
import { decode } from './encoding.ts';
import { type Entry, GitError, listCommit, listIndex, listWorktree } from './git.ts';
import { mayBeManifest } from './manifest.ts';
import { type Repository, repositoryOf, type Text } from './repository.ts';
import { gitTree, readFile, type Tree, worktree } from './tree.ts';

export interface ReadOptions {
  readonly cwd: string;
  /** Read the index in place of the worktree. */
  readonly staged?: boolean;
  /** Read a commit in place of the worktree; paths that it has not are no fault. */
  readonly ref?: string;
  /** A configuration file in place of the `pullproof.yaml` that is found. */
  readonly config?: string;
}

/** What was read, and what reports need to name it. */
export interface Opened {
  readonly repository: Repository;
  /** The path in `repository` of the configuration, where there is one. */
  readonly config: string | undefined;
  /** The absolute directories that were read, the world's own first. */
  readonly roots: readonly string[];
  /** Submodules and other repositories inside the roots: not read. */
  readonly submodules: readonly string[];
  /** What went otherwise than a user would expect, each a sentence. */
  readonly notices: readonly string[];
  /** The path of a repository's file as printed: relative to the current directory, with `/`. */
  printed(path: string): string;
}

/** The path of what is read from standard input. */
const STDIN = '<stdin>';
const CONFIG = 'pullproof.yaml';

/** One root with its files. `label` begins the paths of its files: empty for the first, `name/` for further ones. */
interface Part {
  readonly root: Root;
  readonly tree: Tree;
  readonly label: string;
}

/**
 * Opens the files that paths name as one repository. Paths of the first root are relative to it; those of further
 * roots begin with their directory's name. `-` is the standard input. Throws `InvocationError`, and `GitError` where a
 * `ref` is asked for that Git has not.
 */
export async function openRepository(paths: readonly string[], options: ReadOptions): Promise<Opened> {
  const named = paths.filter((path) => path !== '-');
  const stdin = paths.includes('-');
  const targets = locate(named.length > 0 || stdin ? named : ['.'], options.cwd);
  const home = targets[0] ?? locate(['.'], options.cwd)[0];
  const notices: string[] = [];
  const parts = await partsOf(home, targets, options, notices);
  const extra = new Map<string, Text>();
  if (stdin) extra.set(STDIN, decode(readFileSync(0)));
  const config = configOf(home, parts, options, extra);
  const all = (kinds: readonly Entry['kind'][]): string[] =>
    parts.flatMap(({ tree, label }) =>
      [...tree.entries.values()].filter(({ kind }) => kinds.includes(kind)).map(({ path }) => label + path),
    );
  return {
    repository: repositoryOf({
      paths: [...all(['file', 'link']), ...extra.keys()],
      manifests: [...targets.flatMap((target) => manifestsOf(target, parts, options)), ...(stdin ? [STDIN] : [])],
      read: (path) => extra.get(path) ?? readIn(parts, path),
    }),
    config,
    roots: parts.map(({ root }) => root.directory),
    submodules: all(['submodule']),
    notices,
    printed: printer(parts, extra, options.cwd),
  };
}

async function partsOf(
  home: Target | undefined,
  targets: readonly Target[],
  options: ReadOptions,
  notices: string[],
): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const root of new Set([...(home ? [home] : []), ...targets].map((target) => target.root))) {
    const mine = targets.filter((target) => target.root === root);
    const tree = await treeOf(root, mine, home?.root === root ? home : undefined, options, notices);
    parts.push({ root, tree, label: labelOf(root, parts) });
  }
  return parts;
}

/** The name of a further root's directory, told apart from what the first root holds and from other labels. */
function labelOf({ directory }: Root, parts: readonly Part[]): string {
  if (parts.length === 0) return '';
  const taken = new Set(parts.map(({ label }) => label));
  for (const path of parts[0]?.tree.entries.keys() ?? []) taken.add(path.slice(0, path.indexOf('/') + 1));
  const name = slashed(directory).split('/').at(-1) || 'root';
  for (let i = 1; ; i++) {
    const label = i === 1 ? `${name}/` : `${name}~${i}/`;
    if (!taken.has(label)) return label;
  }
}

async function treeOf(
  root: Root,
  targets: readonly Target[],
  home: Target | undefined,
  { staged, ref }: ReadOptions,
  notices: string[],
): Promise<Tree> {
  if (ref === undefined && !staged)
    return worktree(root.directory, await worktreeEntries(root, targets, home, notices));
  if (!root.git) throw new InvocationError(`${root.directory} is not in a Git repository`);
  if (ref !== undefined) return gitTree(root.directory, listCommit(root.directory, ref));
  try {
    return gitTree(root.directory, listIndex(root.directory));
  } catch (error) {
    throw error instanceof GitError ? new InvocationError(error.message) : error;
  }
}

/** What Git lists; and what was asked for by name, ignored or not; outside Git what is found by walking. */
async function worktreeEntries(
  root: Root,
  targets: readonly Target[],
  home: Target | undefined,
  notices: string[],
): Promise<readonly Entry[]> {
  const entries = new Map<string, Entry>();
  const add = (entry: Entry): unknown => entries.has(entry.path) || entries.set(entry.path, entry);
  const inGit = root.git && targets.length > 0 && listed(root, notices);
  if (inGit) inGit.forEach(add);
  for (const { path, kind } of targets) {
    if (kind === 'file') add({ path, kind: 'file' });
    else if (kind === 'directory' && !(inGit && (path === '' || hasUnder(entries, path))))
      for (const entry of await walk(root.directory, path)) add(entry);
  }
  for (const path of configsAbove(home)) if (existsSync(join(root.directory, path))) add({ path, kind: 'file' });
  return [...entries.values()];
}

function listed({ directory }: Root, notices: string[]): readonly Entry[] | undefined {
  try {
    return listWorktree(directory);
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

/** Where a configuration may lie: beside the first path, and upward to the root. */
function configsAbove(home: Target | undefined): readonly string[] {
  if (!home) return [];
  const steps = home.path.split('/').filter(Boolean);
  if (home.kind !== 'directory') steps.pop();
  return [...steps.keys(), steps.length].reverse().map((length) => [...steps.slice(0, length), CONFIG].join('/'));
}

function configOf(
  home: Target | undefined,
  parts: readonly Part[],
  { config, cwd }: ReadOptions,
  extra: Map<string, Text>,
): string | undefined {
  if (config === undefined) return configsAbove(home).find((path) => parts[0]?.tree.entries.has(path));
  const file = resolve(cwd, config);
  const path = slashed(relative(parts[0]?.root.directory ?? cwd, existsSync(file) ? realpathSync(file) : file));
  if (parts[0]?.tree.entries.has(path)) return path;
  const found = readFile(existsSync(file) ? realpathSync(file) : file);
  if ('unread' in found) throw new InvocationError(`${config} can't be read: ${found.unread.replace('-', ' ')}`);
  extra.set(config, found);
  return config;
}

/** The files that a path asks to judge. */
function manifestsOf({ written, path, kind, root }: Target, parts: readonly Part[], options: ReadOptions): string[] {
  const part = parts.find((candidate) => candidate.root === root);
  const { entries } = part?.tree ?? { entries: new Map<string, Entry>() };
  const label = part?.label ?? '';
  if (entries.get(path)?.kind === 'file') return [label + path];
  const under = [...entries.values()].filter(
    (entry) => entry.kind === 'file' && (path === '' || entry.path.startsWith(`${path}/`)),
  );
  if (under.length === 0 && kind !== 'directory' && options.ref === undefined)
    throw new InvocationError(options.staged ? `the index has no ${written}` : `no such file or directory: ${written}`);
  return under.filter((entry) => mayBeManifest(entry.path)).map((entry) => label + entry.path);
}

function partOf(parts: readonly Part[], path: string): Part | undefined {
  return parts.findLast(({ label }) => path.startsWith(label));
}

function readIn(parts: readonly Part[], path: string): Text {
  const part = partOf(parts, path);
  return part ? part.tree.read(path.slice(part.label.length)) : { unread: 'absent' };
}

function printer(parts: readonly Part[], extra: ReadonlyMap<string, Text>, cwd: string): (path: string) => string {
  const from = realpathSync(cwd);
  return (path) => {
    const part = extra.has(path) ? undefined : partOf(parts, path);
    if (!part) return path;
    return slashed(relative(from, join(part.root.directory, path.slice(part.label.length))));
  };
}
