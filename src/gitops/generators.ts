import type { Node } from '../documents.ts';
import { globMatcher } from '../glob.ts';
import { globMatches } from '../goglob.ts';
import { at, itemsAt, type Json, jsonOf, mapAt, mapNode, seqNode, stringsAt, textAt } from '../node.ts';
import { flattened, isObject, normalized, type Params, render } from './argo-template.ts';
import { isTrue, rewrittenScalar } from './flux-substitution.ts';
import { inlineDocuments } from './inline-text.ts';
import { isWithin } from './path.ts';
import type { Site } from './site.ts';

/** What a generator yields: parameter sets, or why they can't be told from files. */
export type Sets = { readonly sets: readonly Params[] } | { readonly unknown: string };

/** What one ApplicationSet's generators are computed with. */
export interface Generation {
  readonly goTemplate: boolean;
  readonly site: Site;
  /** How many more generators are computed; a matrix computes its second one for every set of the first. */
  budget: number;
}

export function generationOf(goTemplate: boolean, site: Site): Generation {
  return { goTemplate, site, budget: 2_000 };
}

/** More sets than this are not generated. */
const SET_LIMIT = 2_000;

const COMPUTED: Readonly<Record<string, (node: Node, generation: Generation) => Sets>> = {
  list: listSets,
  git: gitSets,
  matrix: matrixSets,
  merge: mergeSets,
};

/** The parameter sets of one entry of `generators` (Argo CD v3, applicationset/generators). */
export function setsOf(generator: Node, generation: Generation): Sets {
  if (generation.budget-- <= 0) return { unknown: 'the generators multiply without end' };
  const kind =
    generator.kind === 'map' ? generator.entries.find(({ key }) => key.text !== 'selector')?.key.text : undefined;
  const compute = kind !== undefined && Object.hasOwn(COMPUTED, kind) ? COMPUTED[kind] : undefined;
  const body = at(generator, kind ?? '');
  if (!compute || !body) return { unknown: `the generator "${kind ?? ''}" depends on more than the files` };
  const found = compute(body, generation);
  if ('unknown' in found) return found;
  if (found.sets.length > SET_LIMIT) return { unknown: 'the generator yields too many sets' };
  return selected(found.sets, generator);
}

function selected(sets: readonly Params[], generator: Node): Sets {
  const selector = at(generator, 'selector');
  if (!selector) return { sets };
  if (itemsAt(selector, 'matchExpressions').length > 0)
    return { unknown: 'a selector by expressions is not evaluated' };
  const labels = stringsAt(selector, 'matchLabels');
  const matches = (params: Params) => {
    const flat = flattened(params);
    return labels.every(({ key, value }) => flat[key.value] === value.value);
  };
  return { sets: sets.filter(matches) };
}

function listSets(node: Node, { goTemplate, site: { repository } }: Generation): Sets {
  const yaml = at(node, 'elementsYaml');
  if (yaml?.kind === 'scalar' && yaml.text.includes('{{')) return { unknown: 'elementsYaml is a template' };
  const listed = yaml?.kind === 'scalar' ? inlineDocuments(yaml, repository).documents[0]?.root : undefined;
  const elements = [...itemsAt(node, 'elements'), ...(listed ? itemsAt(listed) : [])];
  return { sets: elements.map((element) => paramsOf(jsonOf(element), goTemplate)) };
}

function paramsOf(value: Json, goTemplate: boolean): Params {
  if (!goTemplate) return flattened(value);
  return isObject(value) ? value : {};
}

function gitSets(node: Node, { goTemplate, site }: Generation): Sets {
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
  const files = itemsAt(node, 'files').flatMap((file) => {
    const matches = matcherOf(textAt(file, 'path')?.value ?? '');
    const found = site.repository.paths.filter((path) => inside(path) && matches(relative(path)));
    return found.flatMap((path) => contentsOf(path, goTemplate, site).map((content) => named(relative(path), content)));
  });
  const all = [...site.folders.keys()].filter((folder) => folder !== origin.folder && inside(folder)).map(relative);
  const folders = all.filter((folder) => isGenerated(folder, node)).toSorted();
  return { sets: [...folders.map((folder) => named(folder, {})), ...files] };
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
  const rendered = stringsAt(values).flatMap(({ key, value }) => {
    const text = render(value.value, params, goTemplate);
    return 'text' in text ? [[key.value, text.text] as const] : [];
  });
  if (goTemplate) return { ...params, values: Object.fromEntries(rendered) };
  return { ...params, ...Object.fromEntries(rendered.map(([key, value]) => [`values.${key}`, value])) };
}

/** Every set of the first generator with every set of the second, which may use the first's parameters. */
function matrixSets(node: Node, generation: Generation): Sets {
  const [first, second] = itemsAt(node, 'generators');
  const outer = first && setsOf(first, generation);
  if (!outer || !second) return { unknown: 'a matrix needs two generators' };
  if ('unknown' in outer) return outer;
  const sets: Params[] = [];
  for (const params of outer.sets) {
    const inner = setsOf(filledIn(second, params, generation.goTemplate), generation);
    if ('unknown' in inner) return inner;
    for (const other of inner.sets) sets.push({ ...params, ...other });
    if (sets.length > SET_LIMIT) break;
  }
  return { sets };
}

function filledIn(node: Node, params: Params, goTemplate: boolean): Node {
  if (node.kind === 'seq')
    return seqNode(
      node.items.map((item) => filledIn(item, params, goTemplate)),
      node,
    );
  if (node.kind === 'map')
    return mapNode(
      node.entries.map(({ key, value }) => ({ key, value: filledIn(value, params, goTemplate) })),
      node,
    );
  const rendered = node.text.includes('{{') ? render(node.text, params, goTemplate) : { unknown: '' };
  return 'text' in rendered ? rewrittenScalar(node, rendered.text, node.plain) : node;
}

/** The sets of the first generator, overridden by those of the others that agree on the merge keys. */
function mergeSets(node: Node, generation: Generation): Sets {
  const keys = itemsAt(node, 'mergeKeys').flatMap((key) => (key.kind === 'scalar' ? [key.text] : []));
  const all: (readonly Params[])[] = [];
  for (const generator of itemsAt(node, 'generators')) {
    const found = setsOf(generator, generation);
    if ('unknown' in found) return found;
    all.push(found.sets);
  }
  const [base = [], ...others] = all;
  const keyOf = (params: Params) => {
    const flat = flattened(params);
    return JSON.stringify(keys.map((key) => flat[key]));
  };
  const merged = new Map(base.map((params) => [keyOf(params), params]));
  for (const params of others.flat()) {
    const before = merged.get(keyOf(params));
    if (before) merged.set(keyOf(params), { ...before, ...params });
  }
  return { sets: [...merged.values()] };
}
