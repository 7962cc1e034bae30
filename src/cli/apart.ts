import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { InvocationError } from '../reading/discover.ts';
import { isMeasured } from './compilers.ts';
import { NURSERY } from './large.ts';

/** Signals that ask a program to end: the one apart ends with it. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Options of Node for a run over so many files. V8 gives young objects one megabyte at first and 48 later, and lets a heap
 * grow fourfold between two collections where memory is plenty.
 */
function optionsFor(files: number): readonly string[] {
  const megabytes = Math.floor(Math.min(Math.max(2_000, files / 50), mostMegabytes()));
  const nursery = files < VERY_MANY ? 8 : 32;
  return [
    `${NURSERY}=${nursery}`,
    `--min-semi-space-size=${nursery}`,
    `--max-old-space-size=${megabytes}`,
    ...(isMeasured() ? COMPILERS : []),
    ...(isMeasured() && files < VERY_MANY ? ['--no-maglev-inlining'] : []),
  ];
}

/** What a container leaves to a heap. */
function mostMegabytes(): number {
  const bytes = process.constrainedMemory();
  return bytes > 0 ? (bytes / 2 ** 20) * 0.75 : Number.POSITIVE_INFINITY;
}

/**
 * V8's last compiler costs more in a run than it saves where another one comes before it, and in a thread of its own that
 * one takes more time and eighty megabytes.
 */
const COMPILERS = ['--no-opt', '--no-concurrent-recompilation'];

/**
 * From so many files on, a run is long enough to gain from functions that V8 compiles into their callers, and what is
 * young grows old too soon in a small nursery.
 */
const VERY_MANY = 20_000;

/**
 * Runs a command line in a process of its own, with the same streams, and gives its exit code; undefined where the
 * system starts none.
 */
export function runApart(program: string, argv: readonly string[], files: number): Promise<number | undefined> {
  const child = started([...process.execArgv, ...optionsFor(files), fileURLToPath(program), ...argv]);
  if (!child) return Promise.resolve(undefined);
  const end = (signal: NodeJS.Signals): unknown => child.kill(signal);
  for (const signal of ENDING) process.once(signal, end);
  return new Promise((resolve, reject) => {
    child.once('error', () => resolve(undefined));
    child.once('exit', (code, signal) => {
      for (const name of ENDING) process.removeListener(name, end);
      if (signal === 'SIGABRT') reject(new InvocationError(TOO_MANY));
      else if (signal) process.kill(process.pid, signal);
      else resolve(code ?? 2);
    });
  });
}

function started(args: readonly string[]): ChildProcess | undefined {
  try {
    return spawn(process.execPath, args, { stdio: 'inherit' });
  } catch {
    // Node's permissions may forbid it.
    return undefined;
  }
}

/** How V8 ends a process whose heap is full. */
const TOO_MANY =
  'there is not enough memory to judge so many files at once: extract facts in parts with pullproof facts';
