import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as bundle, type Metafile, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** What is loaded together is one file: of each part the modules that it begins with, in the order of a run. */
const PARTS: Readonly<Record<string, readonly string[]>> = {
  check: ['src/cli/run.ts', 'src/cli/check.ts', 'src/report/text.ts'],
  judge: ['src/judging/judge.ts', 'rules/index.ts'],
};

/** What begins a run shares no file with others: it would have to load that first. */
const COMMAND = 'src/cli.ts';

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
  const lateFiles = new Map(late.map((path) => [path, `${fileNameOf(path)}.js`]));
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

/** The files that a layout asks for: one bundle for each part, one for the faces and what is loaded late. */
export function bundlesOf(layout: Layout, faces: readonly string[]): readonly BuildOptions[] {
  const parts = Object.keys(PARTS).map((part) => ({
    stdin: { contents: contentsOf(part, layout), resolveDir: ROOT, sourcefile: part },
    entryNames: part,
    plugins: [apart(layout, part)],
  }));
  const late = Array.from(layout.lateFiles, ([path, file]) => [basename(file, '.js'), path] as const);
  const own = faces.map((path) => [fileNameOf(path), path] as const);
  const alone = own.filter(([, path]) => path === COMMAND);
  const together = [...own.filter(([, path]) => path !== COMMAND), ...late];
  const plugins = [apart(layout)];
  return [
    ...parts,
    { entryPoints: Object.fromEntries(alone), plugins },
    { entryPoints: Object.fromEntries(together), splitting: true, plugins },
  ];
}

function contentsOf(part: string, { partOf, names }: Layout): string {
  return Array.from(names, ([path, exported]) =>
    partOf.get(path) === part && exported.size > 0 ? namedFrom(`./${path}`, exported) : '',
  ).join('\n');
}

function namedFrom(path: string, names: ReadonlyMap<string, string>, back = false): string {
  const listed = Array.from(names, ([own, name]) => (back ? `${name} as ${own}` : `${own} as ${name}`));
  return `export { ${listed.join(', ')} } from '${path}';`;
}

/** Has modules of other parts come from their part's file. */
function apart({ partOf, lateFiles, names }: Layout, own?: string): Plugin {
  return {
    name: 'apart',
    setup({ onLoad, onResolve, resolve }) {
      onResolve({ filter: /^/ }, async ({ path, kind, namespace, pluginData, importer, resolveDir }) => {
        if (namespace === 'apart') return { path, external: true, sideEffects: false };
        if (pluginData === partOf || importer === '') return undefined;
        if (kind === 'dynamic-import') {
          const found = await resolve(path, { kind, importer, namespace, resolveDir, pluginData: partOf });
          const target = relative(ROOT, found.path);
          const part = partOf.get(target);
          return { path: `./${part === undefined ? lateFiles.get(target) : `${part}.js`}`, external: true };
        }
        const target = relative(ROOT, join(dirname(importer), path));
        const part = path.startsWith('.') ? partOf.get(target) : undefined;
        if (part === undefined || part === own) return undefined;
        // Importers that are loaded late have a module of their own, else they would share them, in files of a line.
        const suffix = own === undefined ? `?${relative(ROOT, importer)}` : '';
        return { path: target, namespace: 'apart', suffix, sideEffects: false };
      });
      onLoad({ filter: /^/, namespace: 'apart' }, ({ path }) => ({
        contents: namedFrom(`./${partOf.get(path)}.js`, names.get(path) ?? new Map(), true),
      }));
    },
  };
}
