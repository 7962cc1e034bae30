import { createHash } from 'node:crypto';
import { closeSync, constants, fstatSync, lstatSync, openSync, readlinkSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { mayBeManifest } from '../repository/manifest.ts';
import type { Text, Unread } from '../repository/repository.ts';
import { decode, SIZE_LIMIT } from './encoding.ts';
import { errorCode } from './error-code.ts';
import { readBlobs } from './git.ts';
import type { Entry } from './git-files.ts';

/** The files of one root at one moment: of its worktree, its index or a commit. */
export interface Tree {
  /** By path, relative to the root. */
  readonly entries: ReadonlyMap<string, Entry>;
  /** The listed file that a path leads to, over symbolic links, never outside; undefined where there is none. */
  fileAt(path: string): Entry | undefined;
  /** The text of that file. */
  read(path: string): Text;
}

const ABSENT = { unread: 'absent' } as const;
const UNREADABLE = { unread: 'unreadable' } as const;

/** A root as its directory holds it. What a sparse checkout left out is read from Git. */
export function worktree(root: string, listed: readonly Entry[]): Tree {
  const plain = plainDirectories(root);
  const blobs = blobReader(root, listed);
  const link = (path: string): string | undefined => {
    try {
      return readlinkSync(join(root, path));
    } catch {
      return undefined;
    }
  };
  return treeOf(listed, link, (entry) => {
    // Of what is unchanged or new it was seen just now that no link leads to it.
    if (entry.changed && !plain(folderOf(entry.path))) return UNREADABLE;
    const found = readFile(`${root}/${entry.path}`);
    return found === ABSENT && entry.sparse ? blobs(entry) : found;
  });
}

/** A root as the index or a commit holds it. What the worktree holds as well is read there, which is cheaper. */
export function gitTree(root: string, listed: readonly Entry[]): Tree {
  const plain = plainDirectories(root);
  const blobs = blobReader(root, listed);
  const link = (entry: Entry): string | undefined => {
    const found = blobs(entry);
    return 'text' in found ? found.text : undefined;
  };
  const byPath = new Map(listed.map((entry) => [entry.path, entry]));
  return treeOf(
    listed,
    (path) => {
      const entry = byPath.get(path);
      return entry && link(entry);
    },
    (entry) => (plain(folderOf(entry.path)) ? sameInWorktree(root, entry) : undefined) ?? blobs(entry),
  );
}

/** The text of a file whose bytes in the worktree are those of the blob: their id says so. */
function sameInWorktree(root: string, { path, blob }: Entry): Text | undefined {
  const read = throughBuffer(`${root}/${path}`, (bytes) =>
    blobIdOf(bytes, blob) === blob ? decode(bytes) : undefined,
  );
  return read && 'unread' in read && read.unread !== 'not-text' ? undefined : read;
}

/** The id that Git gives a blob, by the hash that makes ids as long as one. */
function blobIdOf(bytes: Buffer, { length }: string = ''): string {
  const algorithm = length === 64 ? 'sha256' : 'sha1';
  return createHash(algorithm).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

/** What was named as a file may be a link. */
export function asFound(root: string, entry: Entry): Entry {
  if (entry.kind !== 'file') return entry;
  const link = lstatSync(join(root, entry.path), { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return link ? { ...entry, kind: 'link' } : entry;
}

function treeOf(
  listed: readonly Entry[],
  link: (path: string) => string | undefined,
  content: (entry: Entry) => Text,
): Tree {
  const entries = new Map(listed.map((entry) => [entry.path, entry]));
  const hasLinks = listed.some(({ kind }) => kind === 'link');
  const fileAt = (path: string): Entry | undefined => {
    const own = entries.get(path);
    // No link leads over a path that is listed.
    const real = !hasLinks || own?.kind === 'file' ? path : follow(path, entries, link);
    const entry = real === undefined ? undefined : entries.get(real);
    return entry?.kind === 'file' ? entry : undefined;
  };
  return {
    entries,
    fileAt,
    read(path) {
      const entry = fileAt(path);
      return entry ? content(entry) : ABSENT;
    },
  };
}

/** As many links in a row as Linux follows. */
const LINK_LIMIT = 40;

/** The path behind the links that a path leads over; undefined where they leave the root or go in circles. */
function follow(
  path: string,
  entries: ReadonlyMap<string, Entry>,
  link: (path: string) => string | undefined,
): string | undefined {
  let rest = path.split('/');
  for (let links = 0; links <= LINK_LIMIT; links++) {
    const length = rest.findIndex((_, i) => entries.get(rest.slice(0, i + 1).join('/'))?.kind === 'link') + 1;
    if (length === 0) return rest.join('/');
    const target = link(rest.slice(0, length).join('/'));
    const next = target === undefined ? undefined : stepped(rest.slice(0, length - 1), target);
    if (next === undefined) return undefined;
    rest = [...next, ...rest.slice(length)];
  }
  return undefined;
}

function stepped(from: readonly string[], target: string): string[] | undefined {
  if (target.startsWith('/')) return undefined;
  const steps = [...from];
  for (const step of target.split('/')) {
    if (step === '' || step === '.') continue;
    if (step !== '..') steps.push(step);
    else if (steps.pop() === undefined) return undefined;
  }
  return steps;
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}

/** Whether a folder is reached without a symbolic link, whatever the index says of it. */
function plainDirectories(root: string): (folder: string) => boolean {
  const known = new Map([['', true]]);
  const plain = (folder: string): boolean => {
    const before = known.get(folder);
    if (before !== undefined) return before;
    const stat = lstatSync(join(root, folder), { throwIfNoEntry: false });
    const answer = plain(folderOf(folder)) && (stat === undefined || stat.isDirectory());
    known.set(folder, answer);
    return answer;
  };
  return plain;
}

let buffer = Buffer.allocUnsafeSlow(1 << 16);

/** Reads one regular file; never a link, a pipe or a device. */
export function readFile(file: string): Text {
  return throughBuffer(file, decode);
}

/** What `use` makes of the bytes of one regular file. They are in the one reused buffer, and gone once it has ended. */
export function throughBuffer<T>(file: string, use: (bytes: Buffer) => T): T | { readonly unread: Unread } {
  let descriptor: number;
  try {
    descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (error) {
    return errorCode(error) === 'ENOENT' && !isGarbled(file) ? ABSENT : UNREADABLE;
  }
  try {
    const length = readSync(descriptor, buffer, 0, buffer.length, null);
    if (length > SIZE_LIMIT) return { unread: 'too-large' };
    // A short file is read at once; what is empty may be no file, and what fills the buffer may go on.
    if (length > 0 && length < buffer.length) return use(buffer.subarray(0, length));
    const stat = fstatSync(descriptor);
    if (!stat.isFile()) return UNREADABLE;
    if (stat.size > SIZE_LIMIT) return { unread: 'too-large' };
    if (stat.size > buffer.length) buffer = Buffer.allocUnsafeSlow(2 ** Math.ceil(Math.log2(stat.size)));
    return use(buffer.subarray(0, fill(descriptor, stat.size)));
  } catch {
    return UNREADABLE;
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a name stands for one that is not UTF-8, by which Node.js opens no file. */
function isGarbled(file: string): boolean {
  return file.includes('\ufffd');
}

function fill(descriptor: number, size: number): number {
  let length = 0;
  while (length < size) {
    const read = readSync(descriptor, buffer, length, size - length, length);
    if (read === 0) break;
    length += read;
  }
  return length;
}

/** How many blobs are asked of Git at once, at most. */
const WINDOW = 2_000;
/** By how much more are asked for each time. */
const GROWTH = 4;

/** Reads blobs: the one that is asked for, and with it manifests that are listed next, the more the more are asked for. */
function blobReader(root: string, listed: readonly Entry[]): (entry: Entry) => Text {
  const likely = listed.filter(({ path, kind, blob }) => blob && kind === 'file' && mayBeManifest(path));
  const indexes = new Map(likely.map(({ path }, index) => [path, index]));
  let window = new Map<string, Buffer | undefined>();
  let size = 1;
  return ({ path, blob }) => {
    if (blob === undefined) return ABSENT;
    if (!window.has(blob)) {
      const index = indexes.get(path);
      const next = index === undefined ? [] : likely.slice(index, index + size);
      size = Math.min(size * GROWTH, WINDOW);
      window = readBlobs(root, [...new Set([blob, ...next.flatMap((entry) => entry.blob ?? [])])], SIZE_LIMIT);
    }
    if (!window.has(blob)) return UNREADABLE;
    const bytes = window.get(blob);
    return bytes === undefined ? { unread: 'too-large' } : decode(bytes);
  };
}
