import { fstatSync, type Stats, statSync, writeSync } from 'node:fs';
import { devNull } from 'node:os';
import { InvocationError } from '../reading/discover.ts';
import { errorCode } from '../reading/error-code.ts';
import { inert } from '../report/inert.ts';

const OUTPUT = 1;
const ERROR = 2;

/**
 * Whether standard output or standard error may be a terminal. Where they are none, as in hooks, Node's streams stay
 * unloaded: they take a twentieth of a small run.
 */
function mayBeTerminal(descriptor: typeof OUTPUT | typeof ERROR): boolean {
  try {
    const stat = fstatSync(descriptor);
    return stat.isCharacterDevice() && !isNullDevice(stat);
  } catch {
    return true;
  }
}

/** Whether this is the device that drops what is written to it. Where devices have no numbers none is known to be. */
function isNullDevice({ rdev }: Stats): boolean {
  return rdev !== 0 && statSync(devNull).rdev === rdev;
}

/** Whether colours may be seen on standard output. */
export function mayShowColors(): boolean {
  return process.env.FORCE_COLOR !== undefined || mayBeTerminal(OUTPUT);
}

/** Whether somebody looks at standard error. */
export function isWatched(): boolean {
  return mayBeTerminal(ERROR) && process.stderr.isTTY;
}

/**
 * Prints on standard output. A reader that has gone is no fault: the rest is dropped. Throws `InvocationError` where it
 * can't be written.
 */
export async function print(text: string): Promise<void> {
  const code = mayBeTerminal(OUTPUT) ? await streamed(process.stdout, text) : written(OUTPUT, text);
  if (code !== undefined) throw new InvocationError(`standard output can't be written: ${code}`);
}

/** Says one line on standard error; what it names may be called as the repository likes. */
export function say(text: string): void {
  const line = `pullproof: ${inert(text)}\n`;
  if (mayBeTerminal(ERROR)) streamed(process.stderr, line);
  else written(ERROR, line);
}

/** Writes a text to a stream; gives the code of what kept it from that. */
function streamed(stream: NodeJS.WriteStream, text: string): Promise<string | undefined> {
  // The callback is told as well.
  if (stream.listenerCount('error') === 0) stream.on('error', () => undefined);
  return new Promise((done) => stream.write(text, (error) => done(error ? codeOf(error) : undefined)));
}

/** Writes a text to a descriptor; gives the code of what kept it from that. */
function written(descriptor: number, text: string): string | undefined {
  const bytes = Buffer.from(text);
  for (let from = 0; from < bytes.length; ) {
    try {
      from += writeSync(descriptor, bytes, from);
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') return codeOf(error);
      // Another process has made the pipe one that does not wait for its reader.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, PAUSE);
    }
  }
  return undefined;
}

/** Milliseconds between two looks at a pipe that is full. */
const PAUSE = 5;

/** How the system calls an error; undefined where a reader has gone. */
function codeOf(error: unknown): string | undefined {
  const code = errorCode(error) ?? 'unknown error';
  return code === 'EPIPE' || code === 'EOF' ? undefined : code;
}
