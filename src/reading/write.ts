import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join, sep } from 'node:path';
import { decode } from './encoding.ts';

/** Why a file was not written. */
export class WriteError extends Error {}

/**
 * Replaces the text of a file of a root in one step: a reader sees the old text or the new one, never a part. Mode,
 * encoding and byte order mark stay. Throws `WriteError` where the file is not what was read, or lies behind a
 * symbolic link that leads outside the root.
 */
export function replaceText(root: string, path: string, before: string, after: string): void {
  const file = inside(root, path);
  const bytes = readFileSync(file);
  const read = decode(bytes);
  if (!('text' in read) || read.text !== before) throw new WriteError(`${path} has changed since it was read`);
  const encode = encoderOf(bytes);
  const { mode } = lstatSync(file);
  const temporary = join(dirname(file), `.${basename(file)}.${process.pid}.tmp`);
  try {
    const descriptor = openSync(temporary, 'wx', mode & 0o777);
    try {
      writeAll(descriptor, encode(after));
      fchmodSync(descriptor, mode & 0o777);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** The real file behind a path, which must lie in the root. */
function inside(root: string, path: string): string {
  const real = realpathSync(root);
  const file = realpathSync(join(real, path));
  if (!file.startsWith(real.endsWith(sep) ? real : real + sep)) throw new WriteError(`${path} lies outside of ${root}`);
  if (!lstatSync(file).isFile()) throw new WriteError(`${path} is no file`);
  return file;
}

function writeAll(descriptor: number, bytes: Buffer): void {
  for (let written = 0; written < bytes.length; ) written += writeSync(descriptor, bytes, written);
}

/** Writes text as a file's bytes are written: UTF-8 or UTF-16, little or big end first, with its mark if it has one. */
function encoderOf(bytes: Buffer): (text: string) => Buffer {
  const [a, b, c] = bytes;
  if (a === 0xff && b === 0xfe) return (text) => Buffer.from(`\ufeff${text}`, 'utf16le');
  if (a === 0xfe && b === 0xff) return (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
  if (bytes.includes(0))
    return (text) => (a === 0 ? Buffer.from(text, 'utf16le').swap16() : Buffer.from(text, 'utf16le'));
  const mark = a === 0xef && b === 0xbb && c === 0xbf ? '\ufeff' : '';
  return (text) => Buffer.from(mark + text, 'utf8');
}
