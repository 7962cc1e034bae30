import { globMatches } from '../../go/goglob.ts';
import { isWithin, resolvePath } from '../../landing/path.ts';
import { globMatcher } from '../../text/glob.ts';
import type { Node } from '../../yaml/documents.ts';
import { isTrue } from '../../yaml/flag.ts';
import { at, isNull, itemsAt, type Json, jsonOf, mapAt, textAt, textsAt } from '../../yaml/node.ts';
import type { Site } from '../site.ts';
import { isObject, normalized, type Params } from './functions.ts';
import type { Generation, Sets } from './generation.ts';
import { flattened, render, type Templating } from './template.ts';

/** A set for each folder or file of the repository that a git generator matches; folders come before files. */
export function gitSets(node: Node, { templating, site }: Generation): Sets {
  const url = textAt(node, 'repoURL')?.value ?? '';
  const origin = site.origins.url(url, node.path);
  if ('outside' in origin) return { unknown: origin.outside };
  const inside = (path: string) => isWithin(path, origin.folder);
  const relative = (path: string) => (origin.folder === '' ? path : path.slice(origin.folder.length + 1));
  if (itemsAt(node, 'directories').length > 0) {
    const all = [...site.folders.keys()].filter((folder) => folder !== origin.folder && inside(folder)).map(relative);
    const folders = all.filter((folder) => isGenerated(folder, node)).toSorted();
    return { sets: folders.map((folder) => placed(placeOf(folder, undefined, templating), {}, node, templating)) };
  }
  const all = site.repository.paths.filter(inside);
  const paths = generatedFiles(node, all, relative);
  if ('unknown' in paths) return paths;
  const sets: Params[] = [];
  for (const path of paths.files) {
    const contents = contentsOf(path, templating, site);
    if (!contents) return { unknown: `"${path}" holds no parameters` };
    const whole = relative(path);
    const slash = whole.lastIndexOf('/');
    const place = placeOf(slash < 0 ? '.' : whole.slice(0, slash), whole.slice(slash + 1), templating);
    for (const content of contents) sets.push(placed(place, content, node, templating));
  }
  return { sets };
}

/**
 * The files that `files` matches; one entry that excludes a file wins over all. Argo CD v3 asks `git ls-files`, whose
 * stars match slashes, unless it is set up to glob anew (util/git/client.go, LsFiles): where that makes a difference,
 * the files don't tell.
 */
function generatedFiles(
  node: Node,
  paths: readonly string[],
  relative: (path: string) => string,
): { readonly files: readonly string[] } | { readonly unknown: string } {
  const entries = itemsAt(node, 'files').map((entry) => {
    const glob = textAt(entry, 'path')?.value ?? '';
    return { glob, old: pathspecMatcher(glob), anew: matcherOf(glob), excludes: isTrue(at(entry, 'exclude')) };
  });
  const found = (how: 'old' | 'anew') =>
    paths.filter((path) => {
      const matching = entries.filter((entry) => entry[how](relative(path)));
      return matching.length > 0 && !matching.some(({ excludes }) => excludes);
    });
  const files = found('old');
  const anew = new Set(found('anew'));
  if (files.length === anew.size && files.every((path) => anew.has(path))) return { files };
  const globs = entries.map(({ glob }) => `"${glob}"`).join(' and ');
  return { unknown: `which files ${globs} match depends on how Argo CD is set up` };
}

function matcherOf(glob: string): (path: string) => boolean {
  const plain = glob.replace(/^(?:\.\/)+/, '');
  return /[*?[{]/.test(plain) ? globMatcher(plain) : (path) => path === plain;
}

/** A pathspec as `git ls-files` takes it: a file, all of a folder, or a pattern whose stars match slashes. */
function pathspecMatcher(written: string): (path: string) => boolean {
  const spec = resolvePath('', written);
  if (spec === undefined) return () => false;
  const flat = (text: string) => text.replaceAll('/', '\u2215');
  const pattern = /[*?[\\]/.test(spec) ? globMatcher(flat(spec).replace(/[{}()!]/g, '\\$&')) : undefined;
  return (path) => isWithin(path, spec) || (pattern?.(flat(path)) ?? false);
}

/** Whether a folder is matched by `directories`; one entry that excludes it wins over all. */
function isGenerated(folder: string, node: Node): boolean {
  if (folder.split('/').some((name) => name.startsWith('.'))) return false;
  let included = false;
  for (const entry of itemsAt(node, 'directories')) {
    const glob = textAt(entry, 'path')?.value ?? '';
    if (!globMatches(glob, folder)) continue;
    if (isTrue(at(entry, 'exclude'))) return false;
    included = true;
  }
  return included;
}

/** The parameters in a file: an object, a list of them, or nothing; undefined where Argo CD fails on it. */
function contentsOf(path: string, templating: Templating, { repository }: Site): readonly Params[] | undefined {
  const { documents, faults } = repository.allDocuments(path);
  if (faults.length > 0) return undefined;
  const root = documents[0]?.root;
  if (!root || isNull(root)) return [{}];
  const value = jsonOf(root);
  if (!Array.isArray(value)) return isObject(value) ? [paramsOf(value, templating)] : undefined;
  if (value.length === 0) return [{}];
  const whole = value.every((item) => item === null || isObject(item));
  return whole ? value.map((item) => paramsOf(item, templating)) : undefined;
}

/** The parameters that tell where a folder is, or the folder of a file. */
function placeOf(folder: string, file: string | undefined, { goTemplate }: Templating): Params {
  const segments = folder.split('/');
  const basename = segments[segments.length - 1] ?? '';
  const named = {
    path: folder,
    basename,
    basenameNormalized: normalized(basename),
    ...(file !== undefined && { filename: file, filenameNormalized: normalized(file) }),
  };
  if (goTemplate) return { path: { ...named, segments } };
  const flat = Object.entries(named).map(([key, value]) => [key === 'path' ? 'path' : `path.${key}`, value]);
  return Object.fromEntries([...flat, ...segments.map((segment, i) => [`path[${i}]`, segment])]);
}

/** What a file says, where it is, and the generator's own values. */
function placed(place: Params, content: Params, node: Node, templating: Templating): Params {
  const prefix = textAt(node, 'pathParamPrefix')?.value || undefined;
  const values = mapAt(node, 'values');
  const params = { ...content, ...(prefix === undefined ? place : prefixed(place, prefix, templating)) };
  return values ? withValues(params, values, templating) : params;
}

function prefixed(place: Params, prefix: string, { goTemplate }: Templating): Params {
  if (goTemplate) return { [prefix]: place };
  return Object.fromEntries(Object.entries(place).map(([key, value]) => [`${prefix}.${key}`, value]));
}

function withValues(params: Params, values: Node, templating: Templating): Params {
  const rendered = textsAt(values).flatMap(({ key, value }) => {
    const text = render(value.value, params, templating);
    return 'text' in text ? [[key.value, text.text] as const] : [];
  });
  if (templating.goTemplate) return { ...params, values: Object.fromEntries(rendered) };
  return { ...params, ...Object.fromEntries(rendered.map(([key, value]) => [`values.${key}`, value])) };
}

/** A JSON object as parameters: as it is for Go templates, else flat. */
export function paramsOf(value: Json, { goTemplate }: Templating): Params {
  if (!goTemplate) return flattened(value);
  return isObject(value) ? value : {};
}
