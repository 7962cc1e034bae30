import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { node } from './process.ts';
import { type Contender, race } from './race.ts';
import { table } from './table.ts';
import { EMPTY } from './trial.ts';

/** Libraries as they come: what the bundle leaves out, shakes off, or loads when it is used. */
const LIBRARIES = ['js-yaml', 'ajv', 'yaml', 'glob', 'micromatch', '@actions/core', 're2js'];

/** What costs less, in milliseconds, is not told. */
const LEAST = 3;

const DIST = new URL('../dist/', import.meta.url);
const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** What it costs to load each library and each file of the bundle with all that it imports, over an empty script. */
export function startupTable(runs: number): string {
  const files = readdirSync(DIST).filter((file) => file.endsWith('.cjs'));
  const contenders: readonly Contender[] = [
    importing(EMPTY, ''),
    { name: 'pullproof --version', argv: node('../dist/cli.js', '--version') },
    { name: 'pullproof --help', argv: node('../dist/cli.js', '--help') },
    ...LIBRARIES.map((library) => importing(library, `import '${library}';`)),
    ...files.map((file) =>
      importing(nameOf(file), `process.getBuiltinModule('module').createRequire('${DIST}')('./${file}');`),
    ),
  ];
  const figures = race(contenders, runs);
  const empty = figures.get(EMPTY)?.cpu ?? Number.NaN;
  const rows = Array.from(figures, ([name, { cpu, peak }]) => ({ name, cost: cpu - empty, peak }))
    .sort((a, b) => b.cost - a.cost)
    .filter(({ cost }) => 1000 * cost >= LEAST)
    .map(({ name, cost, peak }) => [name, (1000 * cost).toFixed(0), peak?.toFixed(0) ?? '']);
  return table([[`over an empty script of ${(1000 * empty).toFixed(0)} ms`, 'CPU ms', 'peak MiB'], ...rows]);
}

function importing(name: string, script: string): Contender {
  return { name, argv: [process.execPath, '--input-type=module', '-e', script], cwd: ROOT };
}

function nameOf(file: string): string {
  const size = `${Math.ceil(statSync(new URL(file, DIST)).size / 1024)} KiB`;
  return `dist: ${file.replace(/(?:-[0-9A-Z]{8})?\.cjs$/, '')}, ${size}`;
}

if (import.meta.main) console.log(startupTable(Number(process.argv[2] ?? 15)));
