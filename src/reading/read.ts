import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { mayBeManifest } from '../repository/manifest.ts';
import { type Repository, repositoryOf, type Text } from '../repository/repository.ts';
import { type ContentIds, contentIdsOf } from './content-id.ts';
import { InvocationError, locate, MissingPath, slashed, type Target } from './discover.ts';
import { decode } from './encoding.ts';
import { errorCode } from './error-code.ts';
import type { Entry } from './git-files.ts';
import { CONFIG, configsAbove, MISNAMED, type Moment, type Part, partOf, partsOf } from './part.ts';
import { readFile } from './tree.ts';

/** What is opened beside the paths themselves. */
export interface ReadOptions extends Moment {
  readonly cwd: string;
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
  /** Submodules and other repositories inside the roots that are no roots themselves: not read. */
  readonly submodules: readonly string[];
  /** The remotes of what was read: URL → the folder of `repository` that holds its files, `''` for the whole. */
  readonly remotes: Readonly<Record<string, string>>;
  /** Whether the world's own root is judged with all that lies below, by the configuration that lies there. */
  readonly whole: boolean;
  /** What went otherwise than a user would expect, each a sentence. */
  readonly notices: readonly string[];
  /** What the files hold, without reading them; undefined where standard input is among them. */
  ids(): ContentIds | undefined;
  /** The files that were read so far and are no manifests, in order. */
  readBeside(): readonly string[];
  /** Counts files as read that were read for what is used again. */
  countRead(paths: Iterable<string>): void;
  /** Where in `repository` a path lies that was named. */
  placeOf(written: string): string;
  /** The path of a repository's file as printed: relative to the current directory, with `/`. */
  printed(path: string): string;
}

/** The path of what is read from standard input. */
const STDIN = '<stdin>';

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
  const parts = partsOf(home, targets, options, notices);
  const extra = new Map<string, Text>();
  if (stdin) extra.set(STDIN, decode(standardInput()));
  const config = configOf(home, parts, options, extra);
  const strays = config === undefined ? MISNAMED.flatMap((name) => configIn(parts, home, name) ?? []) : [];
  const printed = printer(parts, extra, options.cwd);
  for (const stray of strays) notices.push(`${printed(stray)} is not read: a configuration is called ${CONFIG}`);
  const manifests = [...targets.flatMap((target) => manifestsOf(target, parts, options)), ...(stdin ? [STDIN] : [])];
  const read = new Set<string>();
  let ids: ContentIds | undefined;
  return {
    repository: repositoryIn(parts, manifests, extra, read),
    config,
    roots: parts.map(({ root }) => root.directory),
    submodules: pathsOf(parts, 'submodule').filter((path) => !isRoot(path, parts)),
    remotes: remotesOf(parts),
    whole: config === CONFIG && targets.some(({ root, path }) => root === home?.root && path === ''),
    notices,
    ids: () => {
      const fromGit = options.ref !== undefined || options.staged === true;
      ids ??= extra.size > 0 ? undefined : contentIdsOf(parts, fromGit);
      return ids;
    },
    readBeside: () => {
      const judged = new Set(manifests);
      return [...read].filter((path) => !judged.has(path)).sort();
    },
    countRead: (paths) => {
      for (const path of paths) read.add(path);
    },
    placeOf: (written) => placeOf(written, targets, parts),
    printed,
  };
}

/** The files of all parts, and what lies in none, as one repository; what is read is noted. */
function repositoryIn(
  parts: readonly Part[],
  manifests: readonly string[],
  extra: ReadonlyMap<string, Text>,
  read: Set<string>,
): Repository {
  return repositoryOf({
    paths: [...pathsOf(parts, 'file', 'link'), ...extra.keys()],
    manifests,
    submodules: pathsOf(parts, 'submodule'),
    barred: pathsOf(parts, 'barred'),
    foreign: pathsOf(parts, 'foreign'),
    links: pathsOf(parts, 'link'),
    read: (path) => {
      read.add(path);
      return extra.get(path) ?? readIn(parts, path);
    },
  });
}

function placeOf(written: string, targets: readonly Target[], parts: readonly Part[]): string {
  const target = targets.find((one) => one.written === written);
  const part = parts.find(({ root }) => root === target?.root);
  return `${part?.label ?? ''}${target?.path ?? ''}`.replace(/\/$/, '');
}

/** The paths of all entries of some kinds, part by part. */
function pathsOf(parts: readonly Part[], ...kinds: readonly Entry['kind'][]): readonly string[] {
  return parts.flatMap(({ tree, label }) =>
    [...tree.entries.values()].filter(({ kind }) => kinds.includes(kind)).map(({ path }) => label + path),
  );
}

/** Whether what lies at a path is read as a part of its own. */
function isRoot(path: string, parts: readonly Part[]): boolean {
  const part = partOf(parts, path);
  const directory = part && join(part.root.directory, path.slice(part.label.length));
  return parts.some(({ root }) => root.directory === directory);
}

function remotesOf(parts: readonly Part[]): Opened['remotes'] {
  return Object.fromEntries(
    parts.flatMap(({ settings, label }) => (settings?.remotes ?? []).map((url) => [url, label.replace(/\/$/, '')])),
  );
}

function standardInput(): Buffer {
  try {
    return readFileSync(0);
  } catch (error) {
    throw new InvocationError(`standard input can't be read: ${errorCode(error) ?? 'unknown error'}`);
  }
}

function configOf(
  home: Target | undefined,
  parts: readonly Part[],
  { config, cwd }: ReadOptions,
  extra: Map<string, Text>,
): string | undefined {
  if (config === undefined) return configIn(parts, home, CONFIG);
  const file = resolve(cwd, config);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() === false) throw new InvocationError(`${config} is no file`);
  const path = slashed(relative(parts[0]?.root.directory ?? cwd, existsSync(file) ? realpathSync(file) : file));
  if (parts[0]?.tree.entries.has(path)) return path;
  const found = readFile(existsSync(file) ? realpathSync(file) : file);
  if ('unread' in found)
    throw new InvocationError(
      found.unread === 'absent'
        ? `no such file or directory: ${config}`
        : `${config} can't be read: ${found.unread.replace('-', ' ')}`,
    );
  extra.set(config, found);
  return config;
}

/** The nearest file of a name that a configuration may have. */
function configIn([first]: readonly Part[], home: Target | undefined, name: string): string | undefined {
  return configsAbove(home, name).find((path) => first?.tree.entries.has(path));
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
    throw new MissingPath(written, options.staged === true);
  return under.filter((entry) => mayBeManifest(entry.path)).map((entry) => label + entry.path);
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
