import type { MapNode, Node, ScalarNode } from '../yaml/documents.ts';
import { entryOf, isNull, mapNode, scalarNode, seqNode, withEntry, withoutEntry } from '../yaml/node.ts';
import { plainOf } from './cel-value.ts';

type Edit = (parent: Node, token: string) => Node;

/**
 * A manifest with one operation of a trait's patch applied. Paths are JSON pointers in which `[?(@.name=='x')]` picks
 * items of a list; `add` makes the lists and maps on its way. What does not apply changes nothing: the real program
 * would then deploy nothing at all. Follows OpenChoreo v1.2.3, internal/patch.
 */
export function patched(root: MapNode, op: string, path: ScalarNode, value: Node): MapNode {
  const tokens = tokensOf(path.text);
  if (tokens.length === 0 || tokens.length > MAX_TOKENS) return root;
  const edit = EDITS[op];
  if (!edit) return root;
  const made = edited(root, tokens, op === 'add', path, (parent, token) => edit(parent, token, value, path));
  return made.kind === 'map' ? made : root;
}

const MAX_TOKENS = 60;

/** Splits at slashes outside brackets, which may hold any text. */
function tokensOf(path: string): readonly string[] {
  const tokens: string[] = [];
  for (const [, token = ''] of path.matchAll(/\/((?:\[[^\]]*\]|[^/[])*)/g)) {
    const [, before = '', filter] = /^([^[]*)(\[.*\])?$/.exec(token) ?? [];
    if (before !== '' || filter === undefined) tokens.push(before.replaceAll('~1', '/').replaceAll('~0', '~'));
    if (filter !== undefined) tokens.push(filter);
  }
  return tokens;
}

const EDITS: Readonly<Record<string, (parent: Node, token: string, value: Node, at: ScalarNode) => Node>> = {
  add: (parent, token, value, at) => {
    if (parent.kind === 'map') return withEntry(parent, scalarNode(token, at), value);
    if (parent.kind !== 'seq') return parent;
    const index = token === '-' ? parent.items.length : indexOf(token, parent.items.length + 1);
    return index === undefined ? parent : seqNode(parent.items.toSpliced(index, 0, value), parent);
  },
  replace: (parent, token, value) => {
    if (parent.kind === 'map') {
      const entry = entryOf(parent, token);
      return entry ? withEntry(parent, entry.key, value) : parent;
    }
    return onItems(parent, token, () => value);
  },
  remove: (parent, token) => {
    if (parent.kind === 'map') return withoutEntry(parent, token);
    if (parent.kind !== 'seq') return parent;
    const chosen = new Set(itemsOf(parent.items, token));
    return seqNode(
      parent.items.filter((_, i) => !chosen.has(i)),
      parent,
    );
  },
};

function edited(node: Node, tokens: readonly string[], makes: boolean, at: ScalarNode, edit: Edit): Node {
  const [token = '', ...rest] = tokens;
  if (rest.length === 0) return edit(node, token);
  if (node.kind === 'map') {
    const entry = entryOf(node, token);
    const inner = entry && !isNull(entry.value) ? entry.value : makes ? emptyFor(rest[0] ?? '', at) : undefined;
    if (!inner) return node;
    return withEntry(node, entry?.key ?? scalarNode(token, at), edited(inner, rest, makes, at, edit));
  }
  return onItems(node, token, (item) => edited(item, rest, makes, at, edit));
}

function emptyFor(next: string, at: ScalarNode): Node {
  return next === '-' || /^\d+$/.test(next) ? seqNode([], at) : mapNode([], at);
}

function onItems(node: Node, token: string, edit: (item: Node) => Node): Node {
  if (node.kind !== 'seq') return node;
  const chosen = new Set(itemsOf(node.items, token));
  return seqNode(
    node.items.map((item, i) => (chosen.has(i) ? edit(item) : item)),
    node,
  );
}

/** The indexes that a token picks: one, or those of the items that a filter lets through. */
function itemsOf(items: readonly Node[], token: string): readonly number[] {
  const filter = /^\[\?\(\s*@((?:\.\w+)+)\s*==\s*(?:'([^']*)'|"([^"]*)"|([\w.-]+))\s*\)\]$/.exec(token);
  if (!filter) {
    const index = indexOf(token.replace(/^\[(\d+)\]$/, '$1'), items.length);
    return index === undefined ? [] : [index];
  }
  const [, path = '', single, double, bare] = filter;
  const wanted = single ?? double ?? bare;
  const keys = path.split('.').slice(1);
  return items.flatMap((item, i) => {
    let here: Node | undefined = item;
    for (const key of keys) here = entryOf(here, key)?.value;
    return here && String(plainOf(here)) === wanted ? [i] : [];
  });
}

function indexOf(token: string, length: number): number | undefined {
  if (!/^\d{1,9}$/.test(token)) return undefined;
  return Number(token) < length ? Number(token) : undefined;
}
