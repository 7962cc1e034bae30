import { join, resolve } from 'node:path';
import type { Shelf } from '../cache/shelf.ts';
import { buildOf } from '../product.ts';
import { gitDirectoryOf } from '../reading/content-id.ts';
import type { Arguments } from './arguments.ts';

/** Where reports are kept: where the arguments say, else where Git keeps what is the repository's own. */
export function shelfOf(args: Arguments, cwd: string, root: string): Shelf | undefined {
  const build = args.flag('no-cache') ? undefined : buildOf();
  const asked = args.value('cache-dir');
  const git = asked === undefined ? gitDirectoryOf(root) : undefined;
  const directory = asked === undefined ? git && join(git, 'pullproof') : resolve(cwd, asked);
  return build !== undefined && directory !== undefined ? { directory, build } : undefined;
}
