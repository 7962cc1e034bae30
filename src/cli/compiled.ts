import { lstatSync, mkdirSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Has Node keep what V8 compiles of this program for the next run, in a directory that nobody but this user can write.
 * Not where every run is the first, nor where Node can't (before 22.1).
 */
export function keepCompiled(): void {
  if (process.env.CI || process.env.NODE_DISABLE_COMPILE_CACHE || !enableCompileCache) return;
  const directory = join(tmpdir(), `pullproof-${process.getuid?.() ?? 'user'}`);
  if (isOurs(directory)) enableCompileCache(directory);
}

/** Makes a directory, and tells whether it is this user's alone: others may have made one of that name before. */
function isOurs(directory: string): boolean {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    const { uid, mode } = lstatSync(directory);
    return process.getuid === undefined || (uid === process.getuid() && (mode & 0o077) === 0);
  } catch {
    return false;
  }
}
