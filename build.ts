import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build as bundle, type Metafile, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const FACES = ['cli', 'action', 'index'];

/** Bundles use CommonJS libraries, which call `require` for Node's own modules. */
const BANNER =
  "import { createRequire as pullproofRequire } from 'node:module'; const require = pullproofRequire(import.meta.url);";

/** What `@actions/core` loads for functions that the action never calls, a megabyte of HTTP: they do nothing by being loaded. */
const UNUSED: Plugin = {
  name: 'unused',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@actions\/(?:exec|http-client)(?:\/|$)/ }, async ({ path, pluginData, ...rest }) => {
      if (pluginData === UNUSED) return undefined;
      const found = await resolve(path, { ...rest, pluginData: UNUSED });
      return { ...found, sideEffects: false };
    });
  },
};

/** Modules of Node that take milliseconds to load, of which a run may need nothing. */
const LATE = new Set(['node:child_process', 'node:crypto']);

/**
 * Takes from Node's modules what the sources name, and no more: an import reads each export, and so has Node load its
 * streams, promises and interfaces. Of the late ones functions alone are named, which load their module when called.
 */
const BUILTIN: Plugin = {
  name: 'builtin',
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /^node:/ }, ({ path, importer }) =>
      importer.startsWith(join(ROOT, 'src')) ? { path, namespace: 'builtin', sideEffects: false } : undefined,
    );
    onLoad({ filter: /^/, namespace: 'builtin' }, ({ path }) => {
      const names = Object.getOwnPropertyNames(process.getBuiltinModule(path)).filter((name) =>
        /^[a-z]\w*$/i.test(name),
      );
      const taken = names.map((name) =>
        LATE.has(path)
          ? `export const ${name} = (...given) => load().${name}(...given);`
          : `export const ${name} = /* @__PURE__ */ (() => load().${name})();`,
      );
      return { contents: [`const load = () => process.getBuiltinModule('${path}');`, ...taken].join('\n') };
    });
  },
};

/** Writes `dist/`: the faces, what they share and what they load when it is used. Equal sources give equal bytes. */
export async function build(outdir: string): Promise<void> {
  rmSync(outdir, { recursive: true, force: true });
  const { metafile } = await bundle({
    absWorkingDir: ROOT,
    entryPoints: FACES.map((face) => `src/${face}.ts`).filter((path) => existsSync(join(ROOT, path))),
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    banner: { js: BANNER },
    chunkNames: '[name]-[hash]',
    legalComments: 'none',
    charset: 'utf8',
    metafile: true,
    logLevel: 'warning',
    plugins: [UNUSED, BUILTIN],
  });
  chmodSync(join(outdir, 'cli.js'), 0o755);
  writeFileSync(join(outdir, 'LICENSES.txt'), licensesOf(metafile));
  writeTypes(outdir);
}

/** The licence of each library that the bundle holds. */
function licensesOf({ outputs }: Metafile): string {
  const held = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : [])),
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
