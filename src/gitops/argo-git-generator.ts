import { globMatches } from '../go/goglob.ts';
import { globMatcher } from '../text/glob.ts';
import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, type Json, jsonOf, mapAt, textAt, textsAt } from '../yaml/node.ts';
import type { Generation, Sets } from './argo-generator.ts';
import { flattened, isObject, normalized, type Params, render } from './argo-template.ts';
import { isTrue } from './flag.ts';
import { isWithin } from './path.ts';
import type { Site } from './site.ts';

/** A set for each folder or file of the repository that a git generator matches. */
export function gitSets(node: Node, { goTemplate, site }: Generation): Sets {
  const url = textAt(node, 'repoURL')?.value ?? '';
  const origin = site.origins.url(url, node.path);
  if ('outside' in origin) return { unknown: origin.outside };
  const inside = (path: string) => isWithin(path, origin.folder);
  const relative = (path: string) => (origin.folder === '' ? path : path.slice(origin.folder.length + 1));
  const prefix = textAt(node, 'pathParamPrefix')?.value;
  const values = mapAt(node, 'values');
  const named = (path: string, content: Params): Params => {
    const place = pathParams(path, goTemplate);
    const params: Params = { ...content, ...(prefix === undefined ? place : prefixed(place, prefix, goTemplate)) };
    return values ? withValues(params, values, goTemplate) : params;
  };
  const files = generatedFiles(node, site.repository.paths.filter(inside), relative).flatMap((path) =>
    contentsOf(path, goTemplate, site).map((content) => named(relative(path), content)),
  );
  const all = [...site.folders.keys()].filter((folder) => folder !== origin.folder && inside(folder)).map(relative);
  const folders = all.filter((folder) => isGenerated(folder, node)).toSorted();
  return { sets: [...folders.map((folder) => named(folder, {})), ...files] };
}

/** The files that `files` matches; one entry that excludes a file wins over all. */
function generatedFiles(node: Node, paths: readonly string[], relative: (path: string) => string): readonly string[] {
  const entries = itemsAt(node, 'files').map((entry) => ({
    matches: matcherOf(textAt(entry, 'path')?.value ?? ''),
    excludes: isTrue(at(entry, 'exclude')),
  }));
  return paths.filter((path) => {
    const matching = entries.filter(({ matches }) => matches(relative(path)));
    return matching.length > 0 && !matching.some(({ excludes }) => excludes);
  });
}

function matcherOf(glob: string): (path: string) => boolean {
  return /[*?[{]/.test(glob) ? globMatcher(glob) : (path) => path === glob;
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

function contentsOf(path: string, goTemplate: boolean, { repository }: Site): readonly Params[] {
  const root = repository.allDocuments(path).documents[0]?.root;
  if (!root) return [];
  const value = jsonOf(root);
  return (Array.isArray(value) ? value : [value]).map((item) => paramsOf(item, goTemplate));
}

/** The parameters that tell where a folder or file is; of a file, its folder. */
function pathParams(path: string, goTemplate: boolean): Params {
  const isFile = /\.(?:ya?ml|json)$/.test(path);
  const folder = isFile ? path.slice(0, Math.max(0, path.lastIndexOf('/'))) : path;
  const segments = folder.split('/');
  const basename = segments[segments.length - 1] ?? '';
  const file = isFile ? path.slice(path.lastIndexOf('/') + 1) : undefined;
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

function prefixed(place: Params, prefix: string, goTemplate: boolean): Params {
  if (goTemplate) return { [prefix]: place };
  return Object.fromEntries(Object.entries(place).map(([key, value]) => [`${prefix}.${key}`, value]));
}

function withValues(params: Params, values: Node, goTemplate: boolean): Params {
  const rendered = textsAt(values).flatMap(({ key, value }) => {
    const text = render(value.value, params, goTemplate);
    return 'text' in text ? [[key.value, text.text] as const] : [];
  });
  if (goTemplate) return { ...params, values: Object.fromEntries(rendered) };
  return { ...params, ...Object.fromEntries(rendered.map(([key, value]) => [`values.${key}`, value])) };
}

/** A JSON object as parameters: as it is for Go templates, else flat. */
export function paramsOf(value: Json, goTemplate: boolean): Params {
  if (!goTemplate) return flattened(value);
  return isObject(value) ? value : {};
}
