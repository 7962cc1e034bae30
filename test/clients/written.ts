import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import type { Source } from '../../src/text/source.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'pullproof-clients-')));
after(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;

/** Writes files to a new folder, which is removed after the tests; gives its path. */
export function written(sources: readonly Source[]): string {
  const folder = join(root, String(folders++));
  mkdirSync(folder);
  for (const { path, text } of sources) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** What a program printed, both streams apart, and how it ended. */
export function run(cwd: string, command: string, ...args: readonly string[]) {
  const env = { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' };
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    env,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  if (error) throw error;
  return { status, stdout, stderr };
}
