import { randomBytes } from 'node:crypto';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { InvocationError, isInside } from '../reading/discover.ts';
import { errorCode } from '../reading/error-code.ts';

/**
 * A file that a report goes to. Throws `InvocationError` at once where it can't be written, before any work is done; and
 * where links of the current directory, which may be the repository's, lead out of it or to what is Git's own.
 */
export function outputFile(written: string, cwd: string): string {
  const path = resolve(cwd, written);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new InvocationError(`${written} is a directory`);
  if (!stat && !statSync(dirname(path), { throwIfNoEntry: false })?.isDirectory())
    throw new InvocationError(`the directory of ${written} does not exist`);
  const real = stat ? realpathSync(path) : join(realpathSync(dirname(path)), basename(path));
  if (isInside(path, cwd) && !isAsWritten(real, path, cwd))
    throw new InvocationError(`${written} is not written, as links lead from it to ${real}`);
  return stat?.isFile() ? real : path;
}

function isAsWritten(real: string, path: string, cwd: string): boolean {
  const top = realpathSync(cwd);
  const isOfGit = (way: string): boolean => way.split(sep).includes('.git');
  return isInside(real, top) && (isOfGit(relative(cwd, path)) || !isOfGit(relative(top, real)));
}

/** Writes a file as a whole or not at all; a device or a pipe is written to as it is. */
export function writeWhole(file: string, text: string): void {
  const special = statSync(file, { throwIfNoEntry: false })?.isFile() === false;
  const draft = special ? file : join(dirname(file), `.${basename(file)}.${randomBytes(6).toString('hex')}`);
  try {
    writeFileSync(draft, text);
    if (!special) renameSync(draft, file);
  } catch (error) {
    if (!special) rmSync(draft, { force: true });
    throw new InvocationError(`${file} can't be written: ${errorCode(error) ?? 'unknown error'}`);
  }
}
