import { existsSync, readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';
import { sha256 } from '../text/digest.ts';
import type { Entry } from './git-files.ts';
import { type Part, partOf } from './part.ts';
import { throughBuffer } from './tree.ts';

/**
 * What is known of files without reading them: Git tells which are as it keeps them. A file that Git does not vouch for
 * is read, once: its id is of the moment at which it was first asked for.
 */
export interface ContentIds {
  /** One digest of the names of all files. */
  readonly names: () => string;
  /** One digest of what files hold, by their paths in the repository. */
  readonly contents: (paths: readonly string[]) => string;
  /** The id of what one file holds. */
  readonly of: (path: string) => string;
}

/** `fromGit`: files are read from Git's objects alone. */
export function contentIdsOf(parts: readonly Part[], fromGit: boolean): ContentIds {
  const trusting = new Map(parts.map((part) => [part, fromGit || isKept(part)]));
  const digests = new Map<Entry, string>();
  const digest = (part: Part, entry: Entry): string => {
    const found = digests.get(entry) ?? idOf(part.root.directory, entry);
    digests.set(entry, found);
    return found;
  };
  const idIn = (part: Part, path: string): string => {
    const entry = part.tree.fileAt(path.slice(part.label.length));
    if (!entry) return 'absent';
    return entry.blob && !entry.changed && trusting.get(part) ? entry.blob : digest(part, entry);
  };
  const of = (path: string): string => {
    const part = partOf(parts, path);
    return part ? idIn(part, path) : 'absent';
  };
  return {
    of,
    names: () => {
      const names = parts.map(({ label, tree }) => {
        const entries = Array.from(tree.entries.values(), ({ kind, path }) => `${kind} ${path}\0`);
        return `${label}\n${entries.join('')}`;
      });
      return sha256(names.join(''));
    },
    contents: (paths) => sha256(paths.map(of).join('\n')),
  };
}

/** Whether a file that Git calls unchanged holds, byte for byte, what its blob does: nothing converts line ends or more. */
function isKept({ root, tree, settings }: Part): boolean {
  if (!settings || settings.converts) return false;
  if (ATTRIBUTES.some(existsSync) || attributesOf(root.directory).some(existsSync)) return false;
  for (const path of tree.entries.keys()) {
    if (path !== '.gitattributes' && !path.endsWith('/.gitattributes')) continue;
    const read = tree.read(path);
    if (!('text' in read) || CONVERTING.test(read.text)) return false;
  }
  return true;
}

const CONVERTING = /\b(?:text|eol|crlf|filter|ident|working-tree-encoding)\b/;
const ATTRIBUTES = [
  '/etc/gitattributes',
  join(process.env.XDG_CONFIG_HOME ?? join(homedir(), '.config'), 'git', 'attributes'),
];

function attributesOf(root: string): readonly string[] {
  const directory = gitDirectoryOf(root);
  if (directory === undefined) return [];
  const common = join(directory, 'commondir');
  const shared = existsSync(common) ? resolve(directory, readFileSync(common, 'utf8').trim()) : directory;
  return [join(shared, 'info', 'attributes')];
}

/** The directory in which Git keeps what belongs to a worktree. */
export function gitDirectoryOf(root: string): string | undefined {
  const path = join(root, '.git');
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return path;
  const target = stat?.isFile() ? /^gitdir: (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] : undefined;
  return target === undefined ? undefined : resolve(root, target);
}

function idOf(root: string, { path, blob, sparse }: Entry): string {
  const found = throughBuffer(join(root, path), sha256);
  if (typeof found === 'string') return found;
  return sparse && blob && found.unread === 'absent' ? blob : found.unread;
}
