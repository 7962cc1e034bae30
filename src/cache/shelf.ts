import { randomBytes } from 'node:crypto';
import {
  closeSync,
  constants,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Where reports and facts are kept from run to run, and which program made them. */
export interface Shelf {
  readonly directory: string;
  /** Tells one build of the program from any other. */
  readonly build: string;
}

/** All files together are kept below this, in bytes, the latest first. */
const SHELF_LIMIT = 256 << 20;
const A_DAY = 86_400_000;
const A_WEEK = 7 * A_DAY;

/** Writes a file in one step: whoever reads finds the old one or the new one. */
export function put({ directory }: Shelf, file: string, text: string | Uint8Array): void {
  makeDirectory(directory);
  const temporary = join(directory, `${randomBytes(8).toString('hex')}.tmp`);
  try {
    writeFileSync(temporary, text, { flag: 'wx', mode: 0o600 });
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Makes a directory and those above it. Node.js by itself tries without end where the system lets none be, as in /proc. */
function makeDirectory(directory: string): void {
  if (existsSync(directory)) return;
  const above = dirname(directory);
  if (above !== directory) makeDirectory(above);
  try {
    mkdirSync(directory, { mode: 0o700 });
  } catch (error) {
    if (!existsSync(directory)) throw error;
  }
}

/**
 * What a file of a shelf holds. Throws where it is not as `put` leaves it, for nobody else to read or write: whoever
 * else may write it says what is found, and so does a repository that has such files in Git.
 */
export function taken(file: string): string {
  const descriptor = openSync(file, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  try {
    const { uid, mode } = fstatSync(descriptor);
    const own = process.getuid?.();
    if (own !== undefined && (uid !== own || (mode & 0o077) !== 0)) throw new Error('this was not kept by this user');
    return readFileSync(descriptor, 'utf8');
  } finally {
    closeSync(descriptor);
  }
}

/** What was used lately is removed last. */
export function touch(file: string): void {
  const now = new Date();
  utimesSync(file, now, now);
}

/** Whether any report is kept; what is no directory keeps none. */
export function hasReports({ directory }: Shelf): boolean {
  try {
    return readdirSync(directory).some((name) => name.startsWith('report-'));
  } catch {
    return false;
  }
}

/** What the files of a shelf are called. */
const NAME = /^(?:(?:report|base|pulls|trace|lot|facts|stencils|survey)-[0-9a-f]{16}\.json|[0-9a-f]{16}\.tmp)$/;

/** Tells which files are kept on the shelf of a directory. */
export function keptIn(directory: string): (file: string) => boolean {
  return (file) => dirname(file) === directory && NAME.test(basename(file));
}

/**
 * Removes what was used longest ago until the rest is small enough, what half-written runs left behind, and facts that no
 * run has used for a week: each edit makes new ones.
 */
export function clearOut({ directory }: Shelf): void {
  const files = readdirSync(directory)
    .filter((name) => NAME.test(name))
    .flatMap((name) => {
      const stat = statSync(join(directory, name), { throwIfNoEntry: false });
      return stat ? [{ name, size: stat.size, used: stat.mtimeMs }] : [];
    })
    .sort((a, b) => b.used - a.used);
  let total = 0;
  for (const { name, size, used } of files) {
    total += size;
    const age = Date.now() - used;
    const isLeft = (name.endsWith('.tmp') && age > A_DAY) || (/^(?:facts|stencils)-/.test(name) && age > A_WEEK);
    if (isLeft || total > SHELF_LIMIT) rmSync(join(directory, name), { force: true });
  }
}
