import { InvocationError } from './discover.ts';
import { readFacts, veilOf } from './facts-file.ts';
import type { JudgeOptions } from './judge.ts';
import { keeperOf, type LotKeeper } from './lot-keeper.ts';
import { madeBy } from './product.ts';
import type { Opened } from './read.ts';

/** The facts in the files that globs name. */
export async function knownFacts(
  globs: readonly string[],
  cwd: string,
  opened: Opened,
  { rendered = [] }: JudgeOptions,
): Promise<LotKeeper> {
  const { globSync } = await import('glob');
  const files = globs.flatMap((written) => {
    const found = globSync(written, { cwd, absolute: true, nodir: true }).sort();
    if (found.length === 0) throw new InvocationError(`no facts in ${written}`);
    return found;
  });
  return keeperOf(readFacts([...new Set(files)], opened, { build: madeBy(), rendered }), veilOf(opened));
}
