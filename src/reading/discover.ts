import { type Dirent, existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Entry } from './git-files.ts';

/** The command was called in a way that can't be obeyed: told in one line, exit code 2. */
export class InvocationError extends Error {}

/** A path that was named and is not there. */
export class MissingPath extends InvocationError {
  readonly path: string;

  constructor(path: string, inIndex: boolean) {
    super(inIndex ? `the index has no ${path}` : `no such file or directory: ${path}`);
    this.path = path;
  }
}

/** The directory that the program was started in. Throws `InvocationError` where it is there no more. */
export function currentDirectory(): string {
  try {
    return process.cwd();
  } catch {
    throw new InvocationError('the current directory is gone, or not to be entered');
  }
}

/** A directory whose files are judged: a Git worktree's top level, or the directory that the paths have in common. */
export interface Root {
  /** Absolute, without symbolic links. */
  readonly directory: string;
  readonly git: boolean;
}

/** One path of the command line. */
export interface Target {
  readonly written: string;
  readonly root: Root;
  /** Relative to the root, with `/`; `''` is the root itself. */
  readonly path: string;
  readonly kind: 'file' | 'directory' | 'missing';
}

/** Where the paths of a command line lie. The first path's root is the world's; more roots are split repositories. */
export function locate(paths: readonly string[], cwd: string): readonly Target[] {
  const asked = paths.map((written) => {
    const path = resolve(cwd, written);
    return { written, path, top: gitTop(path) };
  });
  const loose = asked.filter(({ top }) => top === undefined);
  const common = loose.length > 0 ? commonDirectory(loose.map(({ path }) => path)) : undefined;
  const roots = new Map<string, Root>();
  return asked.map(({ written, path, top }) => {
    const inCommon = common !== undefined && isInside(path, common);
    const directory = inCommon || top === undefined ? (common ?? path) : top;
    const root = roots.get(directory) ?? { directory: realpathSync(directory), git: directory === top };
    roots.set(directory, root);
    return targetOf(written, path, root);
  });
}

function targetOf(written: string, path: string, root: Root): Target {
  const stat = statSync(path, { throwIfNoEntry: false });
  // A shell gives a pipe a name, too.
  if (stat && !stat.isDirectory() && !stat.isFile())
    throw new InvocationError(`${written} is neither a file nor a folder: - reads standard input`);
  const real = realPath(path);
  if (!isInside(real, root.directory)) throw new InvocationError(`${written} leads outside ${root.directory}`);
  const kind = stat === undefined ? 'missing' : stat.isDirectory() ? 'directory' : 'file';
  return { written, root, path: slashed(relative(root.directory, real)), kind };
}

/** The path without symbolic links; what does not exist is taken as written. */
function realPath(path: string): string {
  return existsSync(path) ? realpathSync(path) : join(realPath(dirname(path)), basename(path));
}

/** The nearest directory that holds a `.git`, as Git looks for it. */
function gitTop(path: string): string | undefined {
  for (let here = path; ; here = dirname(here)) {
    if (existsSync(join(here, '.git'))) return here;
    if (dirname(here) === here) return undefined;
  }
}

function commonDirectory(paths: readonly string[]): string {
  const directories = paths.map((path) => (isDirectory(path) ? path : dirname(path)));
  let common = directories[0] ?? sep;
  while (!directories.every((directory) => isInside(directory, common))) common = dirname(common);
  return existing(common);
}

function existing(path: string): string {
  return isDirectory(path) ? path : existing(dirname(path));
}

function isDirectory(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Whether a path lies in a directory, or is it. */
export function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path of the system with `/`. */
export function slashed(path: string): string {
  return sep === '/' ? path : path.replaceAll(sep, '/');
}

/** Names of folders that hold what no one wrote here. */
const FOREIGN = new Set(['.git', 'node_modules', 'vendor']);

/**
 * The files of a folder outside Git, as paths relative to the root, in one order on every machine. Symbolic links are
 * listed, never followed; `.git`, `node_modules` and `vendor` are left out. Folders that are left out, or that the
 * system lists for no one, are added to `unlisted`.
 */
export function walk(root: string, folder: string, unlisted: Entry[]): readonly Entry[] {
  const entries: Entry[] = [];
  const folders = [folder];
  for (let next = folders.pop(); next !== undefined; next = folders.pop()) {
    // `join` would cost a third of the walk.
    const all = listed(`${root}/${next}`);
    if (!all) unlisted.push({ path: next, kind: 'barred' });
    for (const found of all ?? []) {
      const path = next === '' ? found.name : `${next}/${found.name}`;
      if (FOREIGN.has(found.name)) unlisted.push({ path, kind: 'foreign' });
      else if (found.isFile()) entries.push({ path, kind: 'file' });
      else if (found.isSymbolicLink()) entries.push({ path, kind: 'link' });
      else if (found.isDirectory()) folders.push(path);
    }
  }
  return entries.sort((a, b) => (a.path < b.path ? -1 : 1));
}

function listed(directory: string): readonly Dirent[] | undefined {
  try {
    return readdirSync(directory, { withFileTypes: true });
  } catch {
    return undefined;
  }
}
