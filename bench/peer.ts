import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import manifest from '../package.json' with { type: 'json' };
import { node } from './process.ts';
import type { Contender } from './race.ts';

/** A program that others use on the same files, in one version. */
interface Peer {
  readonly program: string;
  readonly version: string;
  /** Installs it below a folder, so that the program is in its `bin`. */
  readonly install: (root: string) => readonly string[];
  readonly argv: (program: string, folder: string, empty: string) => readonly string[];
}

const PEERS: readonly Peer[] = [
  {
    program: 'kubeconform',
    version: '0.8.0',
    install: (root) => go(root, 'github.com/yannh/kubeconform/cmd/kubeconform@v0.8.0'),
    // Without schemas it parses and validates nothing: its least.
    argv: (program, folder, empty) => [
      ...[program, '-schema-location', empty, '-ignore-missing-schemas', '-n', '2'],
      folder,
    ],
  },
  {
    program: 'kube-score',
    version: '1.20.0',
    install: (root) => go(root, 'github.com/zegl/kube-score/cmd/kube-score@v1.20.0'),
    argv: (program, folder) => ['find', folder, '-name', '*.yaml', '-exec', program, 'score', '{}', '+'],
  },
  {
    program: 'conftest',
    version: '0.71.1',
    install: (root) => go(root, 'github.com/open-policy-agent/conftest@v0.71.1'),
    argv: (program, folder) => [
      ...[program, 'test', '--combine', '--policy', fileURLToPath(new URL('policy', import.meta.url))],
      folder,
    ],
  },
  {
    program: 'rg',
    version: '15.2.0',
    install: (root) => ['cargo', 'install', 'ripgrep', '--version', '15.2.0', '--locked', '--quiet', '--root', root],
    argv: (program, folder) => [program, '-c', 'kind:', folder],
  },
];

function go(root: string, module: string): readonly string[] {
  return ['env', `GOBIN=${join(root, 'bin')}`, 'go', 'install', module];
}

/** Peers are kept outside of the repository, each version in a folder of its own. */
const CACHE = join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'pullproof-bench');

/** The peers that can be had, each on the files of a folder; `empty` is a folder that holds nothing. */
export function peersOn(folder: string, empty: string): readonly Contender[] {
  const others = PEERS.flatMap((peer): readonly Contender[] => {
    const found = find(peer);
    if (!found) console.error(`${peer.program} is left out: it is neither installed nor to be had`);
    return found ? [{ name: peer.program, version: found.version, argv: peer.argv(found.path, folder, empty) }] : [];
  });
  const libraries = (['js-yaml', 'yaml'] as const).map((name) => ({
    name,
    version: manifest.devDependencies[name],
    argv: node('parse.mjs', name, folder),
  }));
  return [...others, ...libraries];
}

/** The peer in its own version, installed where it is missing; else what is on the path, in whatever version. */
function find({ program, version, install }: Peer): { readonly path: string; readonly version: string } | undefined {
  const root = join(CACHE, `${program}-${version}`);
  const path = join(root, 'bin', program);
  if (!existsSync(path)) {
    const [client = '', ...args] = install(root);
    console.error(`installing ${program} ${version}`);
    spawnSync(client, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  if (existsSync(path)) return { path, version };
  const onPath = spawnSync('sh', ['-c', 'command -v "$1"', 'sh', program], { encoding: 'utf8' });
  return onPath.status === 0 ? { path: onPath.stdout.trim(), version: '(on the path)' } : undefined;
}
