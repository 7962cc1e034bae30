import type { MapNode, Node, ScalarNode, SeqNode } from '../../yaml/documents.ts';
import { entryOf, isNull, jsonOf, scalarNode, seqNode, withEntry, withoutEntry } from '../../yaml/node.ts';
import { type Allowance, spend } from './allowance.ts';
import { textOf } from './kustomization.ts';
import { PatchRefusal } from './patch-refusal.ts';

/**
 * A tree with the operations of a JSON patch applied, sharing what stays. Throws `PatchRefusal` where one does not
 * apply. Follows evanphx/json-patch v4.12.0: `replace` of a missing key adds it, negative indexes count from the end.
 */
export function applyJsonPatch(target: MapNode, operations: SeqNode, allowance: Allowance): MapNode {
  let root: Node = target;
  for (const operation of operations.items) root = applyOperation(root, operation, allowance);
  if (root.kind !== 'map') throw new PatchRefusal('leaves no manifest', operations);
  return root;
}

function applyOperation(root: Node, operation: Node, allowance: Allowance): Node {
  spend(allowance, operation);
  const op = textOf(operation, 'op');
  const path = textOf(operation, 'path');
  if (!path) throw new PatchRefusal('has an operation without a path', operation);
  const tokens = tokensOf(path);
  switch (op?.text) {
    case 'add':
      return edited(root, tokens, path, adding(writtenValue(operation, path)));
    case 'replace':
      return edited(root, tokens, path, replacing(writtenValue(operation, path)));
    case 'remove':
      return edited(root, tokens, path, removing);
    case 'test':
      return tested(root, tokens, path, writtenValue(operation, path));
    case 'copy':
    case 'move':
      return transferred(root, operation, path, allowance);
    default:
      throw new PatchRefusal(`knows no operation "${op?.text ?? ''}"`, op ?? operation);
  }
}

/** The value of an operation; where none is written, null at the path's place. */
function writtenValue(operation: Node, path: ScalarNode): Node {
  return entryOf(operation, 'value')?.value ?? { ...scalarNode('null', path), plain: true };
}

/** The tree with a value copied or moved to a path. */
function transferred(root: Node, operation: Node, path: ScalarNode, allowance: Allowance): Node {
  const tokens = tokensOf(path);
  const from = textOf(operation, 'from');
  if (!from) throw new PatchRefusal('has an operation that needs a "from"', operation);
  const source = tokensOf(from);
  const value = found(root, source, from) ?? { ...scalarNode('null', from), plain: true };
  spend(allowance, path, value, tokens.length);
  const isMove = textOf(operation, 'op')?.text === 'move';
  return edited(isMove ? edited(root, source, from, removing) : root, tokens, path, adding(value));
}

function tested(root: Node, tokens: readonly string[], path: ScalarNode, wanted: Node): Node {
  const value = found(root, tokens, path);
  const same = value === undefined ? isNull(wanted) : isEqual(value, wanted);
  if (!same) throw new PatchRefusal(`tests ${path.text}, which has another value`, path);
  return root;
}

/** RFC 6901; the text before the first slash is not looked at. */
function tokensOf(path: ScalarNode): readonly string[] {
  const tokens = path.text.split('/').slice(1);
  if (tokens.length > MAX_TOKENS) throw new PatchRefusal('has too deep a path', path);
  return tokens.map((token) => token.replaceAll('~1', '/').replaceAll('~0', '~'));
}

const MAX_TOKENS = 100;

type Edit = (parent: MapNode | SeqNode, token: string, at: ScalarNode) => Node;

function edited(node: Node, tokens: readonly string[], at: ScalarNode, edit: Edit): Node {
  const [token, ...rest] = tokens;
  if (token === undefined) throw new PatchRefusal('needs a path below the root', at);
  if (node.kind === 'scalar') throw missing(at);
  if (rest.length === 0) return edit(node, token, at);
  if (node.kind === 'map') {
    const entry = entryOf(node, token);
    if (!entry || isNull(entry.value)) throw missing(at);
    return withEntry(node, entry.key, edited(entry.value, rest, at, edit));
  }
  const index = indexOf(token, node.items.length, at);
  const item = node.items[index];
  if (!item || isNull(item)) throw missing(at);
  return seqNode(node.items.with(index, edited(item, rest, at, edit)), node);
}

function adding(value: Node): Edit {
  return (parent, token, at) => {
    if (parent.kind === 'map') return put(parent, token, value, at);
    const { items } = parent;
    const index = token === '-' ? items.length : indexOf(token, items.length + 1, at);
    return seqNode([...items.slice(0, index), value, ...items.slice(index)], parent);
  };
}

function replacing(value: Node): Edit {
  return (parent, token, at) => {
    if (parent.kind === 'map') return put(parent, token, value, at);
    return seqNode(parent.items.with(indexOf(token, parent.items.length, at), value), parent);
  };
}

const removing: Edit = (parent, token, at) => {
  if (parent.kind === 'map') {
    if (!entryOf(parent, token)) throw missing(at);
    return withoutEntry(parent, token);
  }
  const index = indexOf(token, parent.items.length, at);
  return seqNode(parent.items.toSpliced(index, 1), parent);
};

function put(parent: MapNode, token: string, value: Node, at: ScalarNode): MapNode {
  return withEntry(parent, scalarNode(token, at), value);
}

function found(root: Node, tokens: readonly string[], at: ScalarNode): Node | undefined {
  let here: Node | undefined = root;
  tokens.forEach((token, i) => {
    if (here === undefined || here.kind === 'scalar') throw missing(at);
    here = here.kind === 'map' ? entryOf(here, token)?.value : here.items[indexOf(token, here.items.length, at)];
    if (here === undefined && i < tokens.length - 1) throw missing(at);
  });
  return here;
}

/** A list index as Go's strconv.Atoi reads it, in a list of so many places. */
function indexOf(token: string, length: number, at: ScalarNode): number {
  const index = /^[+-]?\d{1,9}$/.test(token) ? Number(token) : Number.NaN;
  const counted = index < 0 ? index + length : index;
  if (!(counted >= 0 && counted < length)) throw missing(at);
  return counted;
}

function missing(at: ScalarNode): PatchRefusal {
  return new PatchRefusal(`finds no ${at.text} to work on`, at);
}

function isEqual(a: Node, b: Node): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'scalar') return b.kind === 'scalar' && Object.is(jsonOf(a), jsonOf(b));
  if (a.kind === 'seq') {
    return b.kind === 'seq' && a.items.length === b.items.length && a.items.every((item, i) => isEqualAt(item, b, i));
  }
  return b.kind === 'map' && mapEquals(a, b);
}

function isEqualAt(item: Node, { items }: SeqNode, index: number): boolean {
  const other = items[index];
  return other !== undefined && isEqual(item, other);
}

function mapEquals(a: MapNode, b: MapNode): boolean {
  return (
    a.entries.length === b.entries.length &&
    a.entries.every(({ key, value }) => {
      const other = entryOf(b, key.text)?.value;
      return other !== undefined && isEqual(value, other);
    })
  );
}

/** Whether a document is taken for operations, as a JSON patch is: a list of mappings, whatever is in them. */
export function isJsonPatch(root: Node): root is SeqNode {
  return root.kind === 'seq' && root.items.every((item) => item.kind === 'map' || isNull(item));
}
