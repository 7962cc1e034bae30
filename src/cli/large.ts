import { closeSync, openSync, readdirSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { hasReports } from '../cache/shelf.ts';
import { gitDirectoryOf } from '../reading/content-id.ts';
import { currentDirectory, locate, type Target } from '../reading/discover.ts';
import type { Arguments } from './arguments.ts';
import { shelfOf } from './shelf.ts';

/** More files than this are judged in a process of its own. */
const MANY = 2_000;
/** Files are counted no further. */
const LIMIT = 1_000_000;

/** How many files there are to judge, where these are so many that they are judged apart; what was judged is not again. */
export function manyFiles(args: Arguments): number | undefined {
  const cwd = currentDirectory();
  const named = args.operands.filter((path) => path !== '-');
  const targets = locate(named.length > 0 ? named : ['.'], cwd);
  const inGit = new Set(targets.map(({ root }) => root).filter(({ git }) => git));
  const listed = Array.from(inGit, ({ directory }) => countOf(join(gitDirectoryOf(directory) ?? directory, 'index')));
  const walked = targets.filter(({ root }) => !root.git).map(filesIn);
  const count = [...listed, ...walked].reduce((sum, some) => sum + some, 0);
  const [first] = targets;
  if (!first || count <= MANY) return undefined;
  const shelf = shelfOf(args, cwd, first.root.directory);
  return shelf && hasReports(shelf) ? undefined : count;
}

function filesIn({ root, path, kind }: Target): number {
  return kind === 'directory' ? filesBelow(join(root.directory, path)) : 1;
}

/** How many entries Git's index has, as its header says (gitformat-index). */
function countOf(index: string): number {
  const header = Buffer.alloc(12);
  try {
    const descriptor = openSync(index, 'r');
    readSync(descriptor, header);
    closeSync(descriptor);
  } catch {
    // The run itself says what it can't read.
  }
  return header.toString('latin1', 0, 4) === 'DIRC' ? header.readUInt32BE(8) : 0;
}

/** How many files a directory holds, links not followed. */
function filesBelow(directory: string): number {
  const stack = [directory];
  let count = 0;
  for (let here = stack.pop(); here !== undefined && count < LIMIT; here = stack.pop()) {
    try {
      for (const entry of readdirSync(here, { withFileTypes: true })) {
        // `join` would cost a third of the walk.
        if (entry.isDirectory()) stack.push(`${here}/${entry.name}`);
        else count++;
      }
    } catch {
      // What can't be read holds none.
    }
  }
  return count;
}
