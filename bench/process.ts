import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What is run, and where. */
export interface Command {
  readonly argv: readonly string[];
  readonly cwd?: string;
}

/** What a whole process took, together with the processes that it started and waited for. */
export interface Usage {
  /** Of processors, user and system. */
  readonly cpu: number;
  /** By the clock. */
  readonly wall: number;
  /** The largest resident set of any of the processes, in MiB; undefined where nothing tells it. */
  readonly peak?: number;
}

/**
 * Bash's own `time` knows milliseconds. What is written to file 3, the largest resident sets, comes before its line, each
 * on a line; it is a pipe, since a socket as Node makes it can't be opened by its name.
 */
const SCRIPT = `set -o pipefail; TIMEFORMAT='%3U %3S %3R'; { { time "$@" >/dev/null 2>&1; } 2>&3; } 3>&1 | cat`;

const GNU_TIME = ['/usr/bin/time', '-q', '-f', '%M', '-o', '/dev/fd/3'];
const hasGnuTime = spawnSync('/usr/bin/time', ['-q', '-f', '%M', 'true']).status === 0;
const tellsItself = { NODE_OPTIONS: `--import=${new URL('peak.mjs', import.meta.url)}` };

/** The exit codes of a program that did its work: it may have found something. */
const DONE = [0, 1];

/** Runs a command to its end, without input, with a directory for what it keeps; throws where it did not do its work. */
export function measure({ argv, cwd }: Command, temporary: string): Usage {
  const { status, stdout } = spawnSync('bash', ['-c', SCRIPT, 'bash', ...(hasGnuTime ? GNU_TIME : []), ...argv], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, TMPDIR: temporary, ...(hasGnuTime ? {} : tellsItself) },
    ...(cwd === undefined ? {} : { cwd }),
  });
  if (status === null || !DONE.includes(status)) throw new Error(`${argv[0]} ends with ${status}`);
  const lines = stdout.trim().split('\n');
  const [user = 0, system = 0, wall = 0] = (lines.pop() ?? '').split(' ').map(Number);
  const usage = { cpu: user + system, wall };
  return lines.length === 0 ? usage : { ...usage, peak: Math.max(...lines.map(Number)) / 1024 };
}

/** A Node program of the repository, by its path from this folder. */
export function node(path: string, ...args: readonly string[]): readonly string[] {
  return [process.execPath, fileURLToPath(new URL(path, import.meta.url)), ...args];
}
