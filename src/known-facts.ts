import { keeperOf, type LotKeeper } from './facts/lot-keeper.ts';
import type { JudgeOptions } from './judging/judge.ts';
import { madeBy } from './product.ts';
import { InvocationError } from './reading/discover.ts';
import { readFacts, veilOf } from './reading/facts-file.ts';
import type { Opened } from './reading/read.ts';

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
