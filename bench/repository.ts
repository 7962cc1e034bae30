import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { node } from './process.ts';

/** Documents of the generator that make twelve files. */
const SMALL = 22;

/** Writes a repository of so many documents, the same ones every time. */
export function generate(folder: string, documents: number): string {
  const [program = '', ...args] = node('gen.mjs', folder, String(documents));
  execFileSync(program, args, { stdio: 'ignore' });
  return folder;
}

/** Writes a repository of twelve files: the generator stops amid a cluster, whose list of apps is cut to those there. */
export function generateSmall(folder: string): string {
  generate(folder, SMALL);
  for (const apps of globSync(join(folder, 'clusters/*/apps'))) {
    const list = join(apps, 'kustomization.yaml');
    const built = globSync('*/kustomization.yaml', { cwd: apps }).map(dirname);
    const loose = globSync('*/*', { cwd: apps }).filter((path) => !built.includes(dirname(path)));
    const head = readFileSync(list, 'utf8').replace(/^ {2}- .*\n/gm, '');
    const entries = [...built, ...loose].sort().map((path) => `  - ${path}\n`);
    writeFileSync(list, head + entries.join(''));
  }
  return folder;
}

function git(folder: string, ...args: readonly string[]): void {
  const settings = ['user.name=bench', 'user.email=bench@pullproof.example', 'commit.gpgsign=false', 'gc.auto=0'];
  execFileSync('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], { cwd: folder, stdio: 'ignore' });
}

/** Commits a folder as a clone would have it: packed, and with an index that is younger than every file. */
export function commit(folder: string): string {
  git(folder, 'init', '--quiet');
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '--message', 'All');
  git(folder, 'repack', '-a', '-d', '--quiet');
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1100);
  git(folder, 'status');
  return folder;
}

let edits = 0;

/** Gives the image of one deployment a tag that it never had, and stages it where asked. */
export function edit(folder: string, staged = false): void {
  const [path = ''] = globSync('clusters/*/apps/*/deployment.yaml', { cwd: folder }).sort();
  const file = join(folder, path);
  const before = readFileSync(file, 'utf8');
  const after = before.replace(/(image: \S+?):v[^\s@]+(@\S+)?/, `$1:v1.0.${++edits}`);
  if (after === before) throw new Error(`${path} has no image to edit`);
  writeFileSync(file, after);
  git(folder, ...(staged ? ['add', path] : ['reset', '--quiet']));
}
