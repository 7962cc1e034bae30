import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { factsOf } from '../src/cli/facts.ts';
import { knownFacts } from '../src/cli/known-facts.ts';
import { type Asked, examine, open, type Question } from '../src/examine.ts';
import { shelvedLots } from '../src/lot-shelf.ts';
import { present } from '../src/present.ts';
import { freshFolder } from './checkout.ts';

const FORMATS = ['json', 'sarif', 'text'] as const;

/** What a run reports: in each format, with its notices and whether it has errors. */
interface Outcome {
  readonly texts: readonly string[];
  readonly notices: readonly string[];
  readonly failed: boolean;
}

/** A question as the command asks it in a folder. */
export function askedIn(cwd: string, more: Partial<Asked> = {}): Asked {
  return { cwd, paths: [], rendered: [], config: undefined, staged: false, ...more };
}

/** Extracts facts as `count` machines do, each of which opens the files itself; gives a glob of what they wrote. */
export async function shardsOf(asked: Asked, count: number): Promise<string> {
  const folder = freshFolder();
  for (let index = 1; index <= count; index++)
    writeFileSync(join(folder, `${index}.ndjson`), factsOf(await open(asked), { index, count }));
  return join(folder, '*.ndjson');
}

async function outcomeOf(asked: Asked, keeper?: Question['keeper']): Promise<Outcome> {
  const { report, opened, notices } = await examine({ ...asked, since: () => undefined, ...(keeper && { keeper }) });
  const failed = report.summary.errors > 0;
  const looks = { color: (_: unknown, text: string) => text, quiet: false, exitCode: failed ? 1 : 0 };
  const texts = await Promise.all(FORMATS.map((format) => present(format, report, opened, looks)));
  return { texts, notices, failed };
}

/** Holds that the join of shards, and lots that were kept by a run before, report what one pass does, byte for byte. */
export async function assertSharded(asked: Asked, counts: readonly number[], name = ''): Promise<void> {
  const one = await outcomeOf(asked);
  for (const count of counts) {
    const glob = await shardsOf(asked, count);
    const many = await outcomeOf(asked, (opened, options) => knownFacts([glob], asked.cwd, opened, options));
    assert.deepEqual(many, one, `${name} in ${count} shards`);
  }
  const shelf = { directory: freshFolder(), build: 'test' };
  for (const run of ['cold', 'warm'])
    assert.deepEqual(
      await outcomeOf(asked, async (opened, options) => shelvedLots(shelf, opened, options)),
      one,
      `${name}, ${run}`,
    );
}
