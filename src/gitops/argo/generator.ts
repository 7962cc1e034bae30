import { inlineDocuments } from '../../repository/inline-text.ts';
import type { Node } from '../../yaml/documents.ts';
import {
  at,
  itemsAt,
  itemTextsAt,
  type Json,
  jsonOf,
  mapNode,
  rewrittenScalar,
  seqNode,
  textsAt,
} from '../../yaml/node.ts';
import { isObject, type Params } from './functions.ts';
import type { Generation, Sets } from './generation.ts';
import { gitSets, paramsOf } from './git-generator.ts';
import { flattened, render, type Templating } from './template.ts';

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
  const kinds = generator.kind === 'map' ? generator.entries.map(({ key }) => key.text) : [];
  const [kind, other] = kinds.filter((key) => key !== 'selector');
  if (other !== undefined) return { unknown: `"${kind}" and "${other}" are two generators in one` };
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

function listSets(node: Node, { templating, site: { repository } }: Generation): Sets {
  const yaml = at(node, 'elementsYaml');
  if (yaml?.kind === 'scalar' && yaml.text.includes('{{')) return { unknown: 'elementsYaml is a template' };
  const listed = yaml?.kind === 'scalar' ? inlineDocuments(yaml, repository).documents[0]?.root : undefined;
  const elements = itemsAt(node, 'elements').map(jsonOf);
  if (!templating.goTemplate && !elements.every(isFlat))
    return { unknown: 'an element holds more than texts', fails: true };
  const more = listed ? itemsAt(listed).map(jsonOf) : [];
  return { sets: [...elements, ...more].map((element) => paramsOf(element, templating)) };
}

/** Whether an element holds texts alone, beside texts as its `values`: without Go templates Argo CD fails on others. */
function isFlat(element: Json): boolean {
  const { values = {}, ...rest } = isObject(element) ? element : {};
  return isObject(values) && [...Object.values(rest), ...Object.values(values)].every((one) => typeof one === 'string');
}

/**
 * Every set of the first generator with every set of the second, which may use the first's parameters. Under Go
 * templates the first's win; without them Argo CD fails where both give one parameter differently.
 */
function matrixSets(node: Node, generation: Generation): Sets {
  const { goTemplate } = generation.templating;
  const [first, second, third] = itemsAt(node, 'generators');
  const outer = first && setsOf(first, generation);
  if (!outer || !second || third) return { unknown: 'a matrix needs two generators', fails: true };
  if ('unknown' in outer) return outer;
  const sets: Params[] = [];
  for (const params of outer.sets) {
    const inner = setsOf(filledIn(second, params, generation.templating), generation);
    if ('unknown' in inner) return inner;
    for (const other of inner.sets) {
      const differing = Object.keys(params).find((key) => Object.hasOwn(other, key) && params[key] !== other[key]);
      if (!goTemplate && differing !== undefined)
        return { unknown: `both generators of a matrix give "${differing}", and differently`, fails: true };
      sets.push(united(other, params));
    }
    if (sets.length > SET_LIMIT) break;
  }
  return { sets };
}

function filledIn(node: Node, params: Params, templating: Templating): Node {
  if (node.kind === 'seq')
    return seqNode(
      node.items.map((item) => filledIn(item, params, templating)),
      node,
    );
  if (node.kind === 'map')
    return mapNode(
      node.entries.map(({ key, value }) => ({ key, value: filledIn(value, params, templating) })),
      node,
    );
  const rendered = node.text.includes('{{') ? render(node.text, params, templating) : { unknown: '' };
  return 'text' in rendered ? rewrittenScalar(node, rendered.text) : node;
}

/** Two sets in one, the second over the first: objects, which only Go templates know, are merged. */
function united(below: Params, above: Params): Params {
  const entries = Object.entries(above).map(([key, value]) => {
    const before = Object.hasOwn(below, key) ? below[key] : undefined;
    return [key, isObject(before) && isObject(value) ? united(before, value) : value] as const;
  });
  return { ...below, ...Object.fromEntries(entries) };
}

/**
 * The sets of the first generator, overridden by those of the others that agree on the merge keys, each generator's
 * being of different keys. A key is a parameter's whole name: under Go templates one of the outermost.
 */
function mergeSets(node: Node, generation: Generation): Sets {
  const keys = itemTextsAt(node, 'mergeKeys');
  const keyOf = (params: Params) =>
    JSON.stringify(keys.map((key) => (Object.hasOwn(params, key) ? params[key] : null)));
  const all: ReadonlyMap<string, Params>[] = [];
  for (const generator of itemsAt(node, 'generators')) {
    const found = setsOf(generator, generation);
    if ('unknown' in found) return found;
    const byKey = new Map(found.sets.map((params) => [keyOf(params), params]));
    if (byKey.size < found.sets.length)
      return { unknown: 'sets of one generator have the same merge keys', fails: true };
    all.push(byKey);
  }
  const [base, ...others] = all;
  if (!base || others.length === 0 || keys.length === 0)
    return { unknown: 'a merge needs keys and two generators', fails: true };
  const merged = new Map(base);
  for (const [key, params] of others.flatMap((other) => [...other])) {
    const before = merged.get(key);
    if (before) merged.set(key, united(before, params));
  }
  return { sets: [...merged.values()] };
}
