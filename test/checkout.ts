import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import { git } from './command.ts';
import type { Files } from './files.ts';
import { FOLDERS } from './healthy.ts';

const root = realpathSync(mkdtempSync(join(tmpdir(), 'pullproof-checkout-')));
after(() => rmSync(root, { recursive: true, force: true }));
let folders = 0;

/** Two healthy clusters of which nothing is said; the credential in clear is only a sample. */
export const HEALTHY: Files = { ...FOLDERS, 'pullproof.yaml': 'rules:\n  plaintext-credential: off\n' };

/** Writes files below a folder. */
export function write(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** A new folder that is removed after the tests. */
export function freshFolder(files: Files = {}): string {
  const folder = join(root, String(folders++));
  mkdirSync(folder);
  write(folder, files);
  return folder;
}

/** Commits everything that a worktree holds. */
export function commit(folder: string, message = 'x'): void {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--no-verify', '--message', message);
}

/** A new Git repository, on branch `main`, whose only commit holds the files. */
export function checkout(files: Files): string {
  const folder = freshFolder(files);
  git(folder, 'init', '--quiet', '--initial-branch', 'main');
  commit(folder);
  return folder;
}
