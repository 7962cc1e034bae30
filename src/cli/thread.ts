import { type ResourceLimits, Worker } from 'node:worker_threads';
import { InvocationError } from '../discover.ts';
import type { Streams } from './terminal.ts';

/**
 * Megabytes that the heap of a thread for so many files may have. A small nursery costs no time and keeps a hundred
 * megabytes free; below two gigabytes in all, V8 collects garbage before it has doubled the heap.
 */
function limitsFor(files: number): ResourceLimits {
  return { maxYoungGenerationSizeMb: 12, maxOldGenerationSizeMb: Math.max(2_000, files / 50) };
}

/** Runs a command line in a thread, whose heap Node lets be bounded, and gives its exit code. */
export function inThread(program: string, argv: readonly string[], files: number): Promise<number> {
  const streams: Streams = { stdout: process.stdout.isTTY, stderr: process.stderr.isTTY };
  const worker = new Worker(new URL(program), {
    argv: [...argv],
    workerData: streams,
    resourceLimits: limitsFor(files),
  });
  return new Promise((resolve, reject) => {
    worker.once('exit', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new InvocationError(TOO_MANY) : error),
    );
  });
}

const TOO_MANY =
  'there is not enough memory to judge so many files at once: extract facts in parts with pullproof facts';
