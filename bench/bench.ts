import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// The micro-benchmarks, then whole processes over a generated repository, in turn. Peers that are not on the PATH are
// skipped. Usage: npm run bench [-- DOCUMENTS [RUNS]]

const [documents = '10000', runs = '7'] = process.argv.slice(2);
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

interface Peer {
  readonly name: string;
  readonly command: readonly string[];
}

/** Seconds of CPU, user and system, of a command and what it starts; undefined where there is no such command. */
function cpuSeconds(command: readonly string[]): number | undefined {
  const script = 'command -v "$1" >/dev/null || exit 127; "$@" >/dev/null 2>&1; times';
  const { status, stdout } = spawnSync('sh', ['-c', script, 'sh', ...command], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  if (status === 127) return undefined;
  const ofChildren = stdout.trim().split('\n')[1] ?? '';
  return Array.from(
    ofChildren.matchAll(/(\d+)m([\d.]+)s/g),
    ([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds),
  ).reduce((sum, part) => sum + part, 0);
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}

function comparePeers(folder: string): void {
  const repository = join(folder, 'repository');
  execFileSync(process.execPath, [here('gen.mjs'), repository, documents], { stdio: 'ignore' });
  const peers: readonly Peer[] = [
    { name: 'read only', command: [process.execPath, here('read.mjs'), repository] },
    { name: 'pullproof', command: [process.execPath, here('../dist/cli.js'), '--quiet', repository] },
    // Without schemas it parses and validates nothing: its least.
    {
      name: 'kubeconform',
      command: [
        'kubeconform',
        '-schema-location',
        join(folder, 'none'),
        '-ignore-missing-schemas',
        '-n',
        '2',
        repository,
      ],
    },
    { name: 'ripgrep', command: ['rg', '-c', 'kind:', repository] },
  ];
  const taken = new Map<string, number[]>();
  for (let run = 0; run < Number(runs); run++) {
    for (const { name, command } of peers) {
      const seconds = cpuSeconds(command);
      if (seconds !== undefined) taken.set(name, [...(taken.get(name) ?? []), seconds]);
    }
  }
  const least = median(taken.get('read only') ?? []);
  for (const { name } of peers) {
    const seconds = taken.get(name);
    const told = seconds
      ? `${median(seconds).toFixed(3)} s, ${(median(seconds) / least).toFixed(1)} × read only`
      : 'skipped: not installed';
    console.log(`${name.padEnd(12)} ${told}`);
  }
}

for (const file of ['pattern.ts', 'keyring.ts']) {
  console.log(`\n${file}`);
  execFileSync(process.execPath, [here(file)], { stdio: 'inherit' });
}
console.log(
  `\n${documents} documents, CPU of whole processes, median of ${runs}; Node ${process.version}, ${cpus()[0]?.model ?? ''}`,
);
const folder = mkdtempSync(join(tmpdir(), 'pullproof-bench-'));
try {
  comparePeers(folder);
} finally {
  rmSync(folder, { recursive: true });
}
