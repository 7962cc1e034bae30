import { randomBytes } from 'node:crypto';
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { InvocationError } from '../reading/discover.ts';
import { errorCode } from '../reading/error-code.ts';

/** A file that a report goes to. Throws `InvocationError` at once where it can't be written, before any work is done. */
export function outputFile(written: string, cwd: string): string {
  const path = resolve(cwd, written);
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat?.isDirectory()) throw new InvocationError(`${written} is a directory`);
  if (stat && !stat.isFile()) return path;
  const file = stat ? realpathSync(path) : path;
  if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory())
    throw new InvocationError(`the directory of ${written} does not exist`);
  return file;
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
