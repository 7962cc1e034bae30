import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../rules/index.ts';
import { inferredConfig } from '../judging/init.ts';
import { product } from '../product.ts';
import { currentDirectory, InvocationError } from '../reading/discover.ts';
import { openRepository } from '../reading/read.ts';
import type { Arguments } from './arguments.ts';
import { outputFile, writeWhole } from './output.ts';
import { print, say } from './standard.ts';

const CONFIG = 'pullproof.yaml';

/** `pullproof init`: writes a configuration at the root, inferred from all that lies there; never over another one. */
export async function init(args: Arguments): Promise<number> {
  const cwd = currentDirectory();
  const [root = cwd] = (await openRepository(args.operands, { cwd })).roots;
  const { repository, config } = await openRepository([root], { cwd });
  const file = join(root, CONFIG);
  if (!args.flag('stdout') && (config !== undefined || existsSync(file)))
    throw new InvocationError(`there is a ${config ?? CONFIG} already`);
  const { version, homepage } = product();
  const text = inferredConfig(repository, rules, `${homepage}/raw/v${version}/schema.json`);
  if (args.flag('stdout')) await print(text);
  else {
    writeWhole(outputFile(file, cwd), text);
    say(`wrote ${file}`);
  }
  return 0;
}
