import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as bundle, type Metafile, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** What Node.js from 20.19 on can do, beyond what esbuild knows of it. */
export const SUPPORTED = { 'regexp-unicode-property-escapes': true };

/** What is loaded together is one file: of each part the modules that it begins with, in the order of a run. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  check: ['src/cli/run.ts', 'src/cli/check.ts', 'src/report/text.ts'],
  judge: ['src/judging/judge.ts', 'rules/index.ts'],
  shelf: ['src/cache/lot-shelf.ts', 'src/reading/facts-file.ts'],
};

/** How the modules of a program are told apart. */
export interface Layout {
  /** The part that a module belongs to, by path. */
  readonly partOf: ReadonlyMap<string, string>;
  /** Names of the files that are loaded when they are asked for, by the path of the module. */
  readonly lateFiles: ReadonlyMap<string, string>;
  /** What a module exports, and how its part calls it. */
  readonly names: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** Lays out what faces load. */
export async function layoutOf(faces: readonly string[], options: BuildOptions): Promise<Layout> {
  const { metafile } = await bundle({
    ...options,
    entryPoints: [...faces],
    splitting: true,
    format: 'esm',
    metafile: true,
    write: false,
  });
  const partOf = new Map<string, string>();
  for (const [part, heads] of Object.entries(PARTS))
    for (const path of reachedFrom(heads, metafile))
      if (!partOf.has(path) && !faces.includes(path)) partOf.set(path, part);
  const asked = new Set(
    Object.values(metafile.inputs).flatMap(({ imports }) =>
      imports.flatMap(({ path, kind }) => (kind === 'dynamic-import' ? [path] : [])),
    ),
  );
  const late = [...asked].filter((path) => !partOf.has(path)).sort();
  const lateFiles = new Map(late.map((path) => [path, `${fileNameOf(path)}.cjs`]));
  if (new Set([...lateFiles.values(), ...Object.keys(PARTS)]).size < late.length + Object.keys(PARTS).length)
    throw new Error(`two files of one name: ${[...lateFiles.values()]}`);
  const shown = [...partOf.keys()].filter((path) => isShown(path, partOf, metafile));
  return { partOf, lateFiles, names: await namesOf(shown, partOf, options) };
}

/** Whether what is no part of a module's part imports it. */
function isShown(path: string, partOf: ReadonlyMap<string, string>, { inputs }: Metafile): boolean {
  return Object.entries(inputs).some(([importer, { imports }]) =>
    imports.some(
      (imported) =>
        imported.path === path && (imported.kind === 'dynamic-import' || partOf.get(importer) !== partOf.get(path)),
    ),
  );
}

/** The modules of the sources that are there once others are loaded. */
function reachedFrom(heads: readonly string[], { inputs }: Metafile): ReadonlySet<string> {
  const reached = new Set(heads);
  for (const path of reached)
    for (const { path: next, kind } of inputs[path]?.imports ?? [])
      if (kind === 'import-statement' && /^(?:src|rules)\//.test(next)) reached.add(next);
  return reached;
}

/** The name of a library, or of a module of ours. */
function fileNameOf(path: string): string {
  return /.*node_modules\/(?:@[^/]+\/)?([^/]+)/.exec(path)?.[1] ?? basename(path, '.ts');
}

/** Names that differ within a part. What is asked for by way of the part's file, the modules it begins with, keeps its own. */
async function namesOf(
  shown: readonly string[],
  partOf: ReadonlyMap<string, string>,
  options: BuildOptions,
): Promise<Layout['names']> {
  const { metafile } = await bundle({
    ...options,
    entryPoints: [...shown],
    bundle: false,
    metafile: true,
    write: false,
  });
  const exported = new Map(
    Object.values(metafile.outputs).map(({ entryPoint = '', exports }) => [entryPoint, exports]),
  );
  const taken = new Set<string>();
  const nameIn = (part: string | undefined, name: string): string => {
    if (taken.has(`${part}/${name}`)) return nameIn(part, `${name}_`);
    taken.add(`${part}/${name}`);
    return name;
  };
  const heads = new Set(Object.values(PARTS).flat());
  return new Map(
    shown
      .toSorted((a, b) => Number(heads.has(b)) - Number(heads.has(a)))
      .map((path) => [path, new Map(exported.get(path)?.map((name) => [name, nameIn(partOf.get(path), name)]))]),
  );
}

/**
 * The files that a layout asks for: one for each part, each face and each module that is loaded late. All but the faces
 * are what a function can be made of (`src/cli/compiled.ts`).
 */
export function bundlesOf(layout: Layout, faces: readonly string[]): readonly BuildOptions[] {
  const functions = {
    format: 'cjs',
    outExtension: { '.js': '.cjs' },
    define: { 'import.meta.dirname': '__dirname', 'import.meta.filename': '__filename' },
    supported: { ...SUPPORTED, 'dynamic-import': false },
  } as const satisfies BuildOptions;
  const parts = Object.keys(PARTS).map((part) => ({
    ...functions,
    banner: { js: '"use strict";' },
    stdin: { contents: contentsOf(part, layout), resolveDir: ROOT, sourcefile: part },
    entryNames: part,
    plugins: [apart(layout, part)],
  }));
  const late = Array.from(layout.lateFiles, ([path, file]) => [basename(file, '.cjs'), path] as const);
  const plugins = [apart(layout)];
  const own = faces.map((path) => ({
    format: 'esm' as const,
    entryPoints: { [fileNameOf(path)]: path },
    ...(path === COMMAND ? { banner: { js: OLD } } : {}),
    plugins: [apart(layout, 'faces')],
  }));
  return [...parts, { ...functions, entryPoints: Object.fromEntries(late), plugins }, ...own];
}

const COMMAND = 'src/cli.ts';
/** A Node.js too old for the bundle ends the command before any of it is run, as what can't be obeyed. */
const OLD = `if (!process.getBuiltinModule) {
  console.error(\`pullproof: Node.js 20.19 or later is needed, and this is \${process.version}\`);
  process.exit(2);
}`;

function contentsOf(part: string, { partOf, names }: Layout): string {
  const shown = [...names].filter(([path]) => partOf.get(path) === part);
  const imports = shown.map(([path, exported]) => {
    const listed = Array.from(exported, ([own, name]) => `${own} as ${name}`);
    return `import { ${listed.join(', ')} } from './${path}';\n`;
  });
  return `${imports.join('')}module.exports = { ${shown.flatMap(([, exported]) => [...exported.values()]).join(', ')} };`;
}

/** Has modules of other parts come from their part's file. */
function apart({ partOf, lateFiles, names }: Layout, own?: string): Plugin {
  return {
    name: 'apart',
    setup({ initialOptions, onLoad, onResolve, resolve }) {
      onResolve({ filter: /^/ }, async ({ path, kind, namespace, pluginData, importer, resolveDir }) => {
        if (namespace === 'apart') return { path, external: true };
        if (pluginData === partOf || importer === '') return undefined;
        if (kind === 'dynamic-import') {
          const found = await resolve(path, { kind, importer, namespace, resolveDir, pluginData: partOf });
          const target = relative(ROOT, found.path);
          const part = partOf.get(target);
          return { path: `./${part === undefined ? lateFiles.get(target) : `${part}.cjs`}`, external: true };
        }
        const target = relative(ROOT, join(dirname(importer), path));
        const part = path.startsWith('.') ? partOf.get(target) : undefined;
        if (part === undefined || part === own) return undefined;
        return { path: target, namespace: 'apart', sideEffects: false };
      });
      onLoad({ filter: /^/, namespace: 'apart' }, ({ path }) => ({
        contents: takenFrom(`./${partOf.get(path)}.cjs`, names.get(path) ?? new Map(), initialOptions.format),
      }));
    },
  };
}

/** A module that takes names from a file once: to call them as members of another module costs a tenth of a run. */
function takenFrom(file: string, names: ReadonlyMap<string, string>, format: BuildOptions['format']): string {
  const taken = Array.from(names, ([own, name]) => (own === name ? own : `${name}: ${own}`));
  const require =
    format === 'esm' ? "process.getBuiltinModule('node:module').createRequire(import.meta.url)" : 'require';
  return `const { ${taken.join(', ')} } = ${require}('${file}');\nexport { ${[...names.keys()].join(', ')} };`;
}
