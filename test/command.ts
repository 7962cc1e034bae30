import { execFileSync, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

interface Surroundings {
  readonly cwd?: string;
  readonly input?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs the command as a user would, from its sources; no setting of the caller's terminal reaches it. */
export function pullproof(args: readonly string[], { cwd = ROOT, input = '', env = {} }: Surroundings = {}) {
  const { NO_COLOR, FORCE_COLOR, NODE_OPTIONS, NODE_TEST_CONTEXT, ...inherited } = process.env;
  const { status, stdout, stderr } = spawnSync(process.execPath, [`${ROOT}src/cli.ts`, ...args], {
    cwd,
    input,
    env: { ...inherited, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** Runs Git in a folder, with an author of its own. */
export function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args], {
    cwd: folder,
    stdio: 'ignore',
  });
}

/** The id of a commit. */
export function revision(folder: string, ref: string): string {
  return execFileSync('git', ['rev-parse', ref], { cwd: folder, encoding: 'utf8' }).trim();
}
