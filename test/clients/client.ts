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
  reviewdog: { from: 'go', packages: ['github.com/reviewdog/reviewdog/cmd/reviewdog@v0.21.0'], path: 'bin/reviewdog' },
} as const satisfies Readonly<Record<string, Package>>;

/** An installed client, or why a test of it is skipped. */
export interface Client {
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
  const found = { path: join(home, path), skip: false } as const;
  const wanted = packages.join(' ');
  if (await installed(home, wanted)) return found;
  try {
    const failure = install(home, from, packages);
    if (failure === undefined) {
      writeFileSync(join(home, 'installed'), wanted);
      return found;
    }
    return skipped(name, failure);
  } finally {
    rmSync(`${home}.lock`, { recursive: true, force: true });
  }
}

/** Whether it is there; where it is not, the caller has the lock and must install it. */
async function installed(home: string, wanted: string): Promise<boolean> {
  const mark = join(home, 'installed');
  const there = () => existsSync(mark) && readFileSync(mark, 'utf8') === wanted;
  mkdirSync(CACHE, { recursive: true });
  for (const start = Date.now(); Date.now() - start < PATIENCE; await setTimeout(500)) {
    if (there()) return true;
    if (locked(`${home}.lock`)) return there();
  }
  throw new Error(`${home}.lock is held by another run; remove it if there is none`);
}

function locked(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Undefined where all went well, else what the registry's client said. */
function install(home: string, from: Package['from'], packages: readonly string[]): string | undefined {
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{ "private": true }');
  const steps = {
    npm: [['npm', 'install', '--no-audit', '--no-fund', '--no-save', ...packages]],
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
