import type { Node } from '../yaml/documents.ts';
import { at, itemsAt, jsonOf, mapNode, rewrittenScalar, seqNode, textsAt } from '../yaml/node.ts';
import { gitSets, paramsOf } from './argo-git-generator.ts';
import { flattened, isObject, type Params, render } from './argo-template.ts';
import { inlineDocuments } from './inline-text.ts';
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
  const labels = textsAt(selector, 'matchLabels');
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
    for (const other of inner.sets) sets.push(united(params, other));
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

/** Two sets in one, the second over the first: objects, which only Go templates know, are merged. */
function united(below: Params, above: Params): Params {
  const entries = Object.entries(above).map(([key, value]) => {
    const before = Object.hasOwn(below, key) ? below[key] : undefined;
    return [key, isObject(before) && isObject(value) ? united(before, value) : value] as const;
  });
  return { ...below, ...Object.fromEntries(entries) };
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
    if (before) merged.set(keyOf(params), united(before, params));
  }
  return { sets: [...merged.values()] };
}
