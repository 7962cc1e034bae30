import { closeSync, openSync, readdirSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gitDirectoryOf } from '../content-id.ts';
import { locate, type Root } from '../discover.ts';
import { hasReports } from '../shelf.ts';
import type { Arguments } from './arguments.ts';
import { shelfOf } from './shelf.ts';

/** More files than this are judged in a thread. */
const MANY = 2_000;

/** Whether there is so much to judge that it is done in a thread; what was judged before is not judged again. */
export function isLarge(args: Arguments): boolean {
  const cwd = process.cwd();
  const named = args.operands.filter((path) => path !== '-');
  const roots = new Set(locate(named.length > 0 ? named : ['.'], cwd).map(({ root }) => root));
  const [first] = roots;
  if (!first || ![...roots].some(holdsMany)) return false;
  const shelf = shelfOf(args, cwd, first.directory);
  return !(shelf && hasReports(shelf));
}

function holdsMany({ directory, git }: Root): boolean {
  const own = git ? gitDirectoryOf(directory) : undefined;
  return own === undefined ? hasMany(directory) : countOf(join(own, 'index')) > MANY;
}

/** How many entries Git's index has, as its header says (gitformat-index). */
function countOf(index: string): number {
  if (!statSync(index, { throwIfNoEntry: false })?.isFile()) return 0;
  const header = Buffer.alloc(12);
  const descriptor = openSync(index, 'r');
  try {
    return readSync(descriptor, header) === 12 && header.toString('latin1', 0, 4) === 'DIRC'
      ? header.readUInt32BE(8)
      : 0;
  } finally {
    closeSync(descriptor);
  }
}

/** Whether a directory holds many files, links not followed; what can't be read holds none. */
function hasMany(directory: string): boolean {
  const stack = [directory];
  let count = 0;
  for (let here = stack.pop(); here !== undefined && count <= MANY; here = stack.pop()) {
    try {
      for (const entry of readdirSync(here, { withFileTypes: true })) {
        if (entry.isDirectory()) stack.push(join(here, entry.name));
        else count++;
      }
    } catch {
      // The run itself says what it can't read.
    }
  }
  return count > MANY;
}
