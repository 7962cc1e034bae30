import assert from 'node:assert/strict';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Asked, open } from '../src/case.ts';
import { factsOf } from '../src/cli/facts.ts';
import { examine, type Question } from '../src/examine.ts';
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

async function outcomeOf(asked: Asked, more: Pick<Question, 'facts' | 'shelf'> = {}): Promise<Outcome> {
  const { report, opened, notices } = await examine({ ...asked, since: () => undefined, pulls: true, ...more });
  const failed = report.summary.errors > 0;
  const looks = { color: (_: unknown, text: string) => text, quiet: false, exitCode: failed ? 1 : 0 };
  const texts = await Promise.all(FORMATS.map((format) => present(format, report, opened, looks)));
  return { texts, notices, failed };
}

/** Keeps what a run keeps but its report, so that the next one takes the facts. Gives the folder. */
export async function keptFacts(asked: Asked): Promise<string> {
  // Facts are kept where a report is.
  const directory = freshFolder({ 'report-0000000000000000.json': '' });
  await outcomeOf(asked, { shelf: () => ({ directory, build: 'test' }) });
  for (const name of readdirSync(directory)) if (name.startsWith('report-')) writeFileSync(join(directory, name), '');
  return directory;
}

/** Holds that the join of shards, and of facts that a run before kept, reports what one pass does, byte for byte. */
export async function assertSharded(asked: Asked, counts: readonly number[], name = ''): Promise<void> {
  const one = await outcomeOf(asked);
  for (const count of counts)
    assert.deepEqual(
      await outcomeOf(asked, { facts: [await shardsOf(asked, count)] }),
      one,
      `${name} in ${count} shards`,
    );
  const directory = await keptFacts(asked);
  const again = await outcomeOf(asked, { shelf: () => ({ directory, build: 'test' }) });
  assert.deepEqual(again, one, `${name}, of facts that were kept`);
}
