import { foldersUp } from '../../landing/path.ts';
import type { Repository } from '../../repository/repository.ts';
import type { MapNode } from '../../yaml/documents.ts';
import type { Configuration } from './configuration.ts';
import { type Findings, MAX_COST, MAX_DEPTH, type Run } from './layer.ts';
import type { Variable } from './variables.ts';
import type { Workpiece } from './workpiece.ts';

/** What layers have come to so far. */
export interface Working {
  readonly pieces: readonly Workpiece[];
  readonly configuration: Configuration;
  readonly vars: readonly Variable[];
}

/** What a directory comes to, before names are settled at the root. */
export interface Accumulated extends Working {
  readonly findings: Findings;
  readonly isComponent: boolean;
  /** How it is sorted where it is the root. */
  readonly sortOptions: MapNode | undefined;
  /** The schema that it asks for where it is the root. */
  readonly openapi: MapNode | undefined;
  readonly cost: number;
  /** How many directories deep it goes, itself included. */
  readonly height: number;
}

/** Resources of directories that are kept evaluated. */
const MAX_KEPT = 1_000_000;

/** Directories that were evaluated, so that a base costs its time once. What they come to never depends on it. */
interface Memory {
  readonly results: Map<string, Accumulated>;
  kept: number;
}

const memories = new WeakMap<Repository, Memory>();

/** What a directory was evaluated to, if it was and that holds here too. */
export function recall(run: Run, dir: string, chain: readonly string[]): Accumulated | undefined {
  const found = memories.get(run.repository)?.results.get(keyOf(run, dir));
  return found && fits(found, chain, run) ? found : undefined;
}

/** Whether a result holds as well inside these directories: no cycle through them, not too deep, and not too costly. */
function fits({ findings, cost, height }: Accumulated, chain: readonly string[], run: Run): boolean {
  if (chain.length + height > MAX_DEPTH || run.cost + cost > MAX_COST) return false;
  return !chain.some((dir) => foldersUp(dir).some((folder) => findings.visited.has(folder)));
}

/** Keeps what a directory was evaluated to. */
export function keep(run: Run, dir: string, result: Accumulated): void {
  const memory = memories.get(run.repository) ?? { results: new Map<string, Accumulated>(), kept: 0 };
  memories.set(run.repository, memory);
  if (memory.kept > MAX_KEPT) {
    memory.results.clear();
    memory.kept = 0;
  }
  memory.results.set(keyOf(run, dir), result);
  memory.kept += result.pieces.length + 1;
}

function keyOf({ restrictions }: Run, dir: string): string {
  return `${restrictions} ${dir}`;
}
