import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build as bundle, type Metafile, type Plugin } from 'esbuild';

const ROOT = fileURLToPath(new URL('.', import.meta.url));

/** What `@actions/core` loads for functions that the action never calls, a megabyte of HTTP: they do nothing by being loaded. */
export const UNUSED: Plugin = {
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
const LATE_BUILTINS = new Set(['node:child_process', 'node:crypto', 'node:v8']);

/**
 * Takes from Node's modules what the sources name, and no more: an import reads each export, and so has Node load its
 * streams, promises and interfaces. Of the late ones functions alone are named, which load their module when called.
 */
export const BUILTIN: Plugin = {
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
        LATE_BUILTINS.has(path)
          ? `export const ${name} = (...given) => load().${name}(...given);`
          : `export const ${name} = /* @__PURE__ */ (() => load().${name})();`,
      );
      return { contents: [`const load = () => process.getBuiltinModule('${path}');`, ...taken].join('\n') };
    });
  },
};

/** Modules that few runs call, by the ends of the paths that they are imported by. */
const LATE: Readonly<Record<string, string>> = {
  'js-yaml': 'js-yaml',
  re2js: 're2js',
  '/config-validator.js': './src/config/generated/config-validator.js',
  '/resource-validator.js': './src/openchoreo/generated/resource-validator.js',
};

/** Writes the late modules, each as a file of its own. The plugin has their functions load it when they are called. */
export async function late(options: BuildOptions & { readonly outdir: string }): Promise<{
  readonly plugin: Plugin;
  readonly metafiles: Metafile[];
}> {
  const metafiles: Metafile[] = [];
  const stubs = new Map<string, string>();
  for (const [end, path] of Object.entries(LATE)) {
    const { metafile } = await bundle({
      ...options,
      stdin: { contents: `export * as all from '${path}';`, resolveDir: ROOT },
      format: 'cjs',
      entryNames: `${path.replace(/.*\/|\.js$/g, '')}-[hash]`,
      outExtension: { '.js': '.cjs' },
      metafile: true,
    });
    metafiles.push(metafile);
    const name = Object.keys(metafile.outputs)[0]?.split('/').at(-1) ?? '';
    stubs.set(end, stubOf(name, createRequire(import.meta.url)(join(options.outdir, name)).all));
  }
  return { plugin: latePlugin(stubs), metafiles };
}

/** A module with the constants of another, and functions that load it. */
function stubOf(file: string, exported: Readonly<Record<string, unknown>>): string {
  const taken = Object.entries(exported).flatMap(([name, value]) => {
    const isFunction = typeof value === 'function';
    if (!isFunction && !isConstant(value)) return [];
    const text = isFunction ? `/* @__PURE__ */ late('${name}')` : JSON.stringify(value);
    return [`const _${name} = ${text};`, `export { _${name} as ${name} };`];
  });
  return `let loaded;
const load = () => (loaded ??= require('./${file}').all);
const late = (name) =>
  new Proxy(function () {}, {
    apply: (_, self, given) => load()[name](...given),
    get: (_, key) => load()[name][key],
  });
${taken.join('\n')}`;
}

function isConstant(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return typeof value === 'number' || typeof value === 'string';
  return Object.getPrototypeOf(value) === Object.prototype && Object.values(value).every(isConstant);
}

function latePlugin(stubs: ReadonlyMap<string, string>): Plugin {
  return {
    name: 'late',
    setup({ onLoad, onResolve }) {
      onResolve({ filter: /^/ }, ({ path, kind, namespace }) => {
        if (namespace === 'late') return { path, external: true };
        const end = kind === 'import-statement' ? [...stubs.keys()].find((known) => path.endsWith(known)) : undefined;
        return end === undefined ? undefined : { path: end, namespace: 'late', sideEffects: false };
      });
      onLoad({ filter: /^/, namespace: 'late' }, ({ path }) => ({ contents: stubs.get(path) ?? '' }));
    },
  };
}
