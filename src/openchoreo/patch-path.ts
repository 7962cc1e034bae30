import type { Entry, MapNode, Node, ScalarNode } from '../yaml/documents.ts';
import { entryOf, isNull, mapNode, scalarNode, seqNode, withEntry, withoutEntry } from '../yaml/node.ts';
import { numberText, plainOf, whyUndecided } from './cel/value.ts';

/** Why an operation does not apply: then OpenChoreo renders nothing of the release. */
export class PatchFault extends Error {}

/** Why it is not decided what an operation changes. */
export class PatchDoubt extends Error {}

/**
 * A manifest with one operation of a trait's patch applied. Paths are JSON pointers in which `[?(@.name=='x')]` and
 * `[*]` pick items of a list; `add` makes the lists and maps on its way. Throws `PatchFault`, `PatchDoubt`.
 * Follows OpenChoreo v1.2.3, internal/patch: expand_paths.go and rfc6902.go, which are the same since v1.0.
 */
export function patched(root: MapNode, op: string, path: ScalarNode, value: Node): MapNode {
  const edit = EDITS[op.toLowerCase()];
  if (!edit) throw new PatchFault(`there is no operation "${op}"`);
  const pointers = expanded(root, path.text);
  if (pointers.length === 0 && /\[\?\(.*?\)\]|\[\*\]/.test(path.text))
    throw new PatchFault(`${path.text} picks nothing`);
  let made: Node = root;
  for (const pointer of pointers) {
    if (pointer.length === 0) throw new PatchFault('it is for the whole manifest');
    made = edited(made, pointer, { edit, isAdding: op.toLowerCase() === 'add', value, at: path });
  }
  return made.kind === 'map' ? made : root;
}

const NUMBER = /^[-+]?\d{1,15}$/;
const MAX_SEGMENTS = 60;
const MAX_STATES = 1_000;

/** A place that a path leads to; what is there may not be yet. */
interface State {
  readonly pointer: readonly string[];
  readonly node: Node | undefined;
}

/** The pointers of all places that a path picks. */
function expanded(root: MapNode, path: string): readonly (readonly string[])[] {
  const segments = path === '' ? [] : path.replace(/^\//, '').split('/');
  if (segments.length > MAX_SEGMENTS) throw new PatchDoubt('its path is too long');
  let states: readonly State[] = [{ pointer: [], node: root }];
  for (const segment of segments) {
    for (const part of partsOf(segment.replaceAll('~1', '/').replaceAll('~0', '~')))
      states = states.flatMap((state) => stepped(state, part));
    if (states.length > MAX_STATES) throw new PatchDoubt('its path picks too much');
  }
  return states.map(({ pointer }) => pointer);
}

/** A key and what follows it in brackets: `containers[0]`. */
function partsOf(segment: string): readonly string[] {
  const parts: readonly string[] = segment.match(/\[[^\]]*\]|[^[]+|\[/g) ?? [];
  if (parts.includes('[')) throw new PatchFault(`"${segment}" has an open bracket`);
  return parts;
}

function stepped({ pointer, node }: State, part: string): readonly State[] {
  const inner = /^\[([\s\S]*)\]$/.exec(part)?.[1];
  if (part === '-' || inner === '-') return [{ pointer: [...pointer, '-'], node: undefined }];
  if (node && whyUndecided(node) !== undefined) throw new PatchDoubt(whyUndecided(node));
  if (inner === undefined && !NUMBER.test(part)) return [{ pointer: [...pointer, part], node: memberOf(node, part) }];
  if (node?.kind !== 'seq') throw new PatchFault(`"${part}" is for a list, and none is there`);
  const { items } = node;
  return picked(items, inner ?? part).map((index) => ({ pointer: [...pointer, String(index)], node: items[index] }));
}

function memberOf(node: Node | undefined, key: string): Node | undefined {
  if (!node || isNull(node)) return undefined;
  if (node.kind !== 'map') throw new PatchFault(`"${key}" is for a mapping, and none is there`);
  return entryOf(node, key)?.value;
}

/** The indexes of the items that `0`, `*` or `?(@.name=='x')` picks. */
function picked(items: readonly Node[], token: string): readonly number[] {
  if (token === '*') return items.map((_, i) => i);
  const condition = /^\?\(([\s\S]*)\)$/.exec(token)?.[1];
  if (condition !== undefined) {
    const filter = /^@\.([A-Za-z0-9_.-]+)\s*==\s*['"](.*)['"]$/.exec(condition.trim());
    if (!filter && items.length > 0) throw new PatchFault(`"${condition}" is no filter`);
    const [, field = '', wanted = ''] = filter ?? [];
    return items.flatMap((item, i) => (isWanted(item, field.split('.'), wanted) ? [i] : []));
  }
  const index = NUMBER.test(token) ? Number(token) : -1;
  if (index < 0 || index >= items.length) throw new PatchFault(`its list has no item ${token}`);
  return [index];
}

function isWanted(item: Node, path: readonly string[], wanted: string): boolean {
  let here: Node | undefined = item;
  for (const key of path) {
    if (here && whyUndecided(here) !== undefined) throw new PatchDoubt(whyUndecided(here));
    here = entryOf(here, key)?.value;
    if (!here) return false;
  }
  if (whyUndecided(here) !== undefined) throw new PatchDoubt(whyUndecided(here));
  if (isNull(here)) return wanted === '';
  const value = plainOf(here);
  return value !== undefined && (typeof value === 'number' ? numberText(here, value) : String(value)) === wanted;
}

/** What is done at the end of a pointer. */
interface Change {
  readonly edit: Edit;
  readonly isAdding: boolean;
  readonly value: Node;
  readonly at: ScalarNode;
}

function edited(node: Node, [token = '', ...rest]: readonly string[], change: Change): Node {
  if (whyUndecided(node) !== undefined) throw new PatchDoubt(whyUndecided(node));
  if (rest.length === 0) return change.edit(node, token, change.value, change.at);
  if (node.kind === 'seq') {
    const index = indexIn(node.items, token);
    return seqNode(
      node.items.map((item, i) => (i === index ? edited(item, rest, change) : item)),
      node,
    );
  }
  if (node.kind !== 'map') throw new PatchFault(`"${token}" is for a mapping, and none is there`);
  const entry: Entry | undefined = entryOf(node, token);
  const inner =
    entry && !(change.isAdding && isNull(entry.value)) ? entry.value : missing(token, rest[0] ?? '', change);
  return withEntry(node, entry?.key ?? scalarNode(token, change.at), edited(inner, rest, change));
}

/** What `add` makes where nothing is yet: no list with an item at an index. */
function missing(token: string, next: string, { isAdding, at }: Change): Node {
  if (!isAdding || NUMBER.test(next)) throw new PatchFault(`there is no "${token}"`);
  return next === '-' ? seqNode([], at) : mapNode([], at);
}

function indexIn(items: readonly Node[], token: string): number {
  const index = NUMBER.test(token) ? Number(token) : -1;
  if (index < 0 || index >= items.length) throw new PatchFault(`its list has no item ${token}`);
  return index;
}

type Edit = (parent: Node, token: string, value: Node, at: ScalarNode) => Node;

const EDITS: Readonly<Record<string, Edit>> = {
  add: (parent, token, value, at) => {
    if (parent.kind === 'seq') {
      const index = token === '-' ? parent.items.length : indexIn(parent.items, token);
      return seqNode(parent.items.toSpliced(index, 0, value), parent);
    }
    return withEntry(mapping(parent, token), scalarNode(token, at), value);
  },
  replace: (parent, token, value) => {
    if (parent.kind === 'seq') return seqNode(parent.items.with(indexIn(parent.items, token), value), parent);
    const entry = entryOf(mapping(parent, token), token);
    if (!entry) throw new PatchFault(`there is no "${token}" to replace`);
    return withEntry(mapping(parent, token), entry.key, value);
  },
  remove: (parent, token) => {
    if (parent.kind === 'seq') return seqNode(parent.items.toSpliced(indexIn(parent.items, token), 1), parent);
    return withoutEntry(mapping(parent, token), token);
  },
};

/** The mapping that a key is of; `-` is for a list. */
function mapping(parent: Node, token: string): MapNode {
  if (parent.kind !== 'map' || token === '-') throw new PatchFault(`nothing takes "${token}"`);
  return parent;
}
