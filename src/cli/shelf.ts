import { existsSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Shelf } from '../cache/shelf.ts';
import { buildOf } from '../product.ts';
import { gitDirectoryOf } from '../reading/content-id.ts';
import type { Arguments } from './arguments.ts';

/** The directory that is asked for, without symbolic links. */
export function cacheDirectory(args: Arguments, cwd: string): string | undefined {
  const asked = args.value('cache-dir');
  if (asked === undefined) return undefined;
  const path = resolve(cwd, asked);
  return existsSync(path) ? realpathSync(path) : path;
}

/** Where reports are kept: where the arguments say, else where Git keeps what is the repository's own. */
export function shelfOf(args: Arguments, cwd: string, root: string): Shelf | undefined {
  const build = args.flag('no-cache') ? undefined : buildOf();
  const asked = cacheDirectory(args, cwd);
  const git = asked === undefined ? gitDirectoryOf(root) : undefined;
  const directory = asked ?? (git && join(git, 'pullproof'));
  return build !== undefined && directory !== undefined ? { directory, build } : undefined;
}
