import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { InvocationError } from '../reading/discover.ts';
import { optionsFor } from './v8-options.ts';

/** Signals that ask a program to end: the one apart ends with it. */
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
