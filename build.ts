import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as bundle, type Metafile } from 'esbuild';
import { bundlesOf, layoutOf, SUPPORTED } from './build-parts.ts';
import { BUILTIN, late, UNUSED } from './build-plugins.ts';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const FACES = ['cli', 'action', 'index'];

/** Writes `dist/`: the faces, what they share and what they load when it is used. Equal sources give equal bytes. */
export async function build(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  const options = {
    absWorkingDir: ROOT,
    outdir,
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    legalComments: 'none',
    supported: SUPPORTED,
    logLevel: 'warning',
  } satisfies BuildOptions;
  const faces = FACES.map((face) => `src/${face}.ts`).filter((path) => existsSync(join(ROOT, path)));
  const { plugin, metafiles } = await late(options);
  const plugins = [UNUSED, BUILTIN, plugin];
  const layout = await layoutOf(faces, { ...options, plugins });
  for (const part of bundlesOf(layout, faces)) {
    const { metafile } = await bundle({
      ...options,
      ...part,
      metafile: true,
      plugins: [...(part.plugins ?? []), ...plugins],
    });
    metafiles.push(metafile);
  }
  chmodSync(join(outdir, 'cli.js'), 0o755);
  writeFileSync(join(outdir, 'digest.txt'), digestOf(outdir));
  writeFileSync(join(outdir, 'LICENSES.txt'), licensesOf(metafiles));
  writeTypes(outdir);
}

/** What tells one bundle from any other. */
function digestOf(outdir: string): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(outdir).sort()) hash.update(name).update(readFileSync(join(outdir, name)));
  return hash.digest('hex');
}

/** The licence of each library that the bundle holds. */
function licensesOf(metafiles: readonly Metafile[]): string {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).map((output) => output.inputs));
  const held = inputs.flatMap((input) =>
    Object.entries(input).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
  );
  const packages = new Set(held.flatMap((path) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? []));
  return [...packages]
    .map((path) => {
      const { name, version, license }: { name: string; version: string; license: string } = JSON.parse(
        readFileSync(join(ROOT, path, 'package.json'), 'utf8'),
      );
      return `${name} ${version} (${license})\n\n${licenseText(path)}`;
    })
    .sort()
    .join(`\n${'-'.repeat(80)}\n`);
}

function licenseText(path: string): string {
  const names = ['LICENSE', 'LICENSE.md', 'LICENSE.txt', 'license'];
  const file = names.map((name) => join(ROOT, path, name)).find(existsSync);
  return file === undefined ? '' : `${readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()}\n`;
}

/** The types of the library face: what `index.ts` shows, and the files that these come from. */
function writeTypes(outdir: string): void {
  const folder = mkdtempSync(join(tmpdir(), 'pullproof-types-'));
  try {
    execFileSync(join(ROOT, 'node_modules/.bin/tsc'), ['-p', 'tsconfig.types.json', '--outDir', folder], { cwd: ROOT });
    copyTypes(join(folder, 'src'), 'index.d.ts', outdir, new Set());
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function copyTypes(from: string, path: string, to: string, seen: Set<string>): void {
  if (seen.has(path)) return;
  seen.add(path);
  const text = readFileSync(join(from, path), 'utf8').replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'");
  mkdirSync(dirname(join(to, path)), { recursive: true });
  writeFileSync(join(to, path), text);
  for (const [, target = ''] of text.matchAll(/from '(\.[^']*)\.js'/g))
    copyTypes(from, relative(from, join(from, dirname(path), `${target}.d.ts`)), to, seen);
}

if (import.meta.main) await build(join(ROOT, 'dist'));
