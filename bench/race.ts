import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Command, measure, type Usage } from './process.ts';

/** A command that is measured beside others. */
export interface Contender extends Command {
  readonly name: string;
  readonly version?: string;
  /** Whether a run that is not counted comes before the others: it fills the cache. */
  readonly first?: true;
  /** Done before each of its runs, unmeasured. */
  readonly before?: () => void;
}

/** Medians by the name of the contender; those that can't do the work are left out. */
export type Figures = ReadonlyMap<string, Usage>;

/**
 * Runs contenders in turn, so that what else the machine does meets them all alike, on a machine where no others ran: what
 * V8 compiled for those is not kept with what it compiles for these.
 */
export function race(contenders: readonly Contender[], runs: number): Figures {
  const temporary = mkdtempSync(join(tmpdir(), 'pullproof-race-'));
  try {
    return raceIn(temporary, contenders, runs);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

function raceIn(temporary: string, contenders: readonly Contender[], runs: number): Figures {
  for (const contender of contenders) if (contender.first) measure(contender, temporary);
  const taken = new Map<string, Usage[]>(contenders.map(({ name }) => [name, []]));
  for (let run = 0; run < runs; run++) {
    for (const contender of contenders) {
      const usages = taken.get(contender.name);
      if (!usages) continue;
      try {
        contender.before?.();
        usages.push(measure(contender, temporary));
      } catch (error) {
        console.error(`${contender.name} is left out: ${error instanceof Error ? error.message : error}`);
        taken.delete(contender.name);
      }
    }
  }
  return new Map(Array.from(taken, ([name, usages]) => [name, typical(usages)]));
}

function typical(usages: readonly Usage[]): Usage {
  const usage = { cpu: median(usages.map(({ cpu }) => cpu)), wall: median(usages.map(({ wall }) => wall)) };
  const peaks = usages.flatMap(({ peak }) => peak ?? []);
  return peaks.length === 0 ? usage : { ...usage, peak: median(peaks) };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
