import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, matchesGlob } from 'node:path/posix';
import { test } from 'node:test';
import { ROOT } from './command.ts';

interface Layer {
  readonly name: string;
  /** Files of `src/`, without their endings; `rules/…` of the repository. */
  readonly files: readonly string[];
  /** Whether its files may touch the disk, the process and other programs. */
  readonly edge?: true;
}

/** Bottom to top: a file imports only from its own row and those before it. */
const LAYERS: readonly Layer[] = [
  {
    name: 'words and languages',
    files: ['fact', 'grouping', 'remember', 'sorted', 'text/*', 'go/*', 'kubernetes/*', 'pattern/*'],
  },
  { name: 'documents', files: ['yaml/*'] },
  { name: 'manifests and repositories', files: ['repository/*'] },
  { name: 'credentials', files: ['credentials/*'] },
  { name: 'the API server', files: ['api-server/*'] },
  { name: 'the controllers that copy secrets', files: ['replicator/*'] },
  { name: 'results', files: ['results/*'] },
  { name: 'configuration', files: ['config/**'] },
  { name: 'what is put into a cluster', files: ['landing/*'] },
  { name: 'resources', files: ['resources/**'] },
  { name: 'kustomize', files: ['gitops/kustomize/*', 'gitops/helm/meant-for', 'gitops/helm/values'] },
  {
    name: 'where resources land',
    files: ['gitops/*', 'gitops/argo/*', 'gitops/flux/*', 'gitops/helm/*', 'openchoreo/**'],
  },
  { name: 'facts', files: ['facts/*'] },
  { name: 'the world', files: ['world/*'] },
  { name: 'proofs', files: ['proofs/*'] },
  { name: 'what rules see', files: ['findings/*'] },
  { name: 'rules', files: ['rules/*/rule', 'rules/index'] },
  { name: 'mends', files: ['mends/*'] },
  { name: 'reports', files: ['report/**'] },
  { name: 'judging', files: ['judging/*'] },
  { name: 'reading', files: ['reading/*', 'cache/*'], edge: true },
  {
    name: 'faces',
    files: [
      ...['product', 'rule-info', 'fault', 'case', 'known-facts', 'pull-request', 'examine', 'present'],
      ...['cli/**', 'cli', 'action', 'index'],
    ],
    edge: true,
  },
];

/** What only the edge may import. `node:path`, `node:crypto` and `node:util` compute and nothing else. */
const OUTSIDE = /^node:(?!crypto$|path$|util$|buffer$)|^glob$|^@actions\//;

const files = globSync(['src/**/*.{ts,js}', 'rules/**/*.ts'], { cwd: ROOT })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => !path.endsWith('.d.ts'))
  .sort();
const texts = new Map(files.map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));

/** What a file imports, types too. */
function importsOf(path: string): readonly string[] {
  const text = texts.get(path) ?? '';
  const statements = text.matchAll(
    /^(?:import|export)\b[^;'"]*?\bfrom '(?<target>[^']+)'|\bimport\('(?<lazy>[^']+)'\)/gm,
  );
  return Array.from(statements, ({ groups }) => groups?.target ?? groups?.lazy ?? '');
}

function fileOf(path: string, target: string): string {
  return join(dirname(path), target);
}

function nameOf(path: string): string {
  return path.replace(/^src\//, '').replace(/\.[tj]s$/, '');
}

/** The row that names the file; else the one whose pattern it matches. */
function rowOf(path: string): number {
  const name = nameOf(path);
  const named = LAYERS.flatMap(({ files: globs }, row) => (globs.includes(name) ? [row] : []));
  const matched = LAYERS.flatMap(({ files: globs }, row) =>
    globs.some((glob) => matchesGlob(name, glob)) ? [row] : [],
  );
  const rows = named.length > 0 ? named : matched;
  assert.equal(rows.length, 1, `${name} stands in ${rows.length} rows of the table`);
  return rows[0] ?? 0;
}

test('the table of layers holds every file once, and no other', () => {
  for (const path of files) rowOf(path);
  for (const glob of LAYERS.flatMap((layer) => layer.files))
    assert.ok(
      files.some((path) => matchesGlob(nameOf(path), glob)),
      `no file is ${glob}`,
    );
});

test('a file imports from its own row and those before it', () => {
  for (const path of files)
    for (const target of importsOf(path).filter((one) => one.startsWith('.'))) {
      const file = fileOf(path, target);
      assert.ok(texts.has(file), `${path} imports ${file}`);
      assert.ok(rowOf(file) <= rowOf(path), `${path} imports ${file}, which stands above it`);
    }
});

test('no file imports itself, however far around, be it for a type', () => {
  const done = new Set<string>();
  const visit = (path: string, way: readonly string[]): void => {
    assert.ok(!way.includes(path), `a circle: ${[...way, path].join(' → ')}`);
    if (done.has(path)) return;
    for (const target of importsOf(path)) if (target.startsWith('.')) visit(fileOf(path, target), [...way, path]);
    done.add(path);
  };
  for (const path of files) visit(path, []);
});

test('only the edge touches the disk, the process and other programs', () => {
  for (const path of files) {
    if (LAYERS[rowOf(path)]?.edge) continue;
    for (const target of importsOf(path)) assert.doesNotMatch(target, OUTSIDE, path);
    assert.doesNotMatch(
      texts.get(path) ?? '',
      /\bprocess\.|\bnew Date\b|\bDate\.now\b|\bMath\.random\b|\bfetch\(|\bperformance\./,
      path,
    );
  }
});

test('@actions/core is imported by the action alone', () => {
  const found = files.filter((path) => importsOf(path).includes('@actions/core'));
  assert.deepEqual(found, ['src/action.ts']);
});

test('a rule imports no other rule', () => {
  for (const path of files.filter((one) => /^rules\/.*\/rule\.ts$/.test(one)))
    for (const target of importsOf(path)) assert.match(target, /^\.\.\/\.\.\/src\//, path);
});
