import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkout, commit as commitAll } from '../checkout.ts';
import { git, ROOT, revision } from '../command.ts';

/** What a tag of this repository gives to those who use it from Git: the hook, the action and the bundle. */
const SHIPPED = [
  '.pre-commit-hooks.yaml',
  'LICENSE',
  'action.yml',
  'dist',
  'package.json',
  'report.schema.json',
  'rules',
  'schema.json',
];

/** A Git repository of one commit, as a clone of a release; made once. */
export function released(): { readonly folder: string; readonly commit: string } {
  known ??= release();
  return known;
}

let known: ReturnType<typeof released> | undefined;

function release(): ReturnType<typeof released> {
  const folder = checkout({ 'README.md': '# pullproof\n' });
  for (const path of SHIPPED) cpSync(join(ROOT, path), join(folder, path), { recursive: true });
  commitAll(folder, 'release');
  git(folder, 'tag', 'v0.1.0');
  return { folder, commit: revision(folder, 'HEAD') };
}

/** The environment with these folders first on the path, and nothing that the caller's own hooks or terminal set. */
export function environment(folders: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const { PATH = '', NODE_TEST_CONTEXT, NODE_OPTIONS, FORCE_COLOR, ...inherited } = process.env;
  const own = Object.entries(inherited).filter(([name]) => !/^(?:GIT_|GITHUB_|npm_|INPUT_|PRE_COMMIT)/.test(name));
  return { ...Object.fromEntries(own), PATH: [...folders, PATH].join(':'), ...more };
}

/** The folder of the Node.js that runs the tests. */
export const NODE = dirname(process.execPath);
