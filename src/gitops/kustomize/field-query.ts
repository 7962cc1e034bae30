import type { Span } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode, SeqNode } from '../../yaml/documents.ts';
import { entryOf, isNull, mapNode, scalarNode, seqNode, withEntry } from '../../yaml/node.ts';
import { expression } from './expression.ts';
import { updateItems } from './field-spec.ts';
import { PatchRefusal } from './patch-refusal.ts';

/** Follows kyaml/utils/pathsplitter.go v0.20.1: SmarterPathSplitter, with dots. */
export function stepsOf(path: ScalarNode): readonly string[] {
  const parts = path.text.split('.');
  const joined: string[] = [];
  for (const part of parts.length > 1 && parts[0] === '' ? parts.slice(1) : parts) {
    const last = joined.at(-1);
    if (last?.endsWith('\\')) joined[joined.length - 1] = `${last.slice(0, -1)}.${part}`;
    else joined.push(part);
  }
  const steps = unbracketed(joined);
  if (steps.length > MAX_STEPS) throw new PatchRefusal('has too deep a path', path);
  return steps;
}

const MAX_STEPS = 100;

/** Parts between brackets belong together; brackets without `=` only protect a key. */
function unbracketed(parts: readonly string[]): readonly string[] {
  const steps: string[] = [];
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] ?? '';
    if (!part.startsWith('[') || part.endsWith(']')) {
      steps.push(part);
      continue;
    }
    const bracketed = [part];
    while (i < parts.length - 1 && !bracketed.at(-1)?.endsWith(']')) bracketed.push(parts[++i] ?? '');
    const text = bracketed.join('.');
    steps.push(text.includes('=') ? text : text.replace(/^[[\]]+|[[\]]+$/g, ''));
  }
  return steps;
}

/** The node at a path that is not null, as a replacement's source is found. */
export function lookedUp(root: Node, steps: readonly string[], at: Span): Node | undefined {
  const found = foundAt(root, steps, at);
  return found && !isNull(found) ? found : undefined;
}

/** The node at a path, which may end in null. Follows kyaml/yaml/fns.go v0.20.1: PathGetter. */
export function foundAt(root: Node, steps: readonly string[], at: Span): Node | undefined {
  let here: Node | undefined = root;
  for (const step of steps.map((part) => part.trim()).filter((part) => part !== '')) {
    if (!here || isNull(here)) return undefined;
    here = below(here, step, at);
  }
  return here;
}

function below(node: Node, step: string, at: Span): Node | undefined {
  if (step === '*') throw new PatchRefusal('takes no wildcard in its source', at);
  if (/^\d{1,9}$/.test(step)) return listAt(node, at).items[Number(step)];
  if (step === '-') return listAt(node, at).items.at(-1);
  if (!isItemStep(step)) {
    if (node.kind !== 'map') throw new PatchRefusal(`finds no mapping for "${step}"`, at);
    return entryOf(node, step)?.value;
  }
  const [field, value] = itemStep(step, at);
  return listAt(node, at).items.find((item) => scalarText(field === '' ? item : entryOf(item, field)?.value) === value);
}

function listAt(node: Node, at: Span): SeqNode {
  if (node.kind !== 'seq') throw new PatchRefusal('finds no list where its path has an item', at);
  return node;
}

function scalarText(node: Node | undefined): string | undefined {
  return node?.kind === 'scalar' ? node.text : undefined;
}

function isItemStep(step: string): boolean {
  return step.startsWith('[') && step.endsWith(']');
}

function itemStep(step: string, at: Span): readonly [string, string] {
  const inside = step.slice(1, -1);
  const equals = inside.indexOf('=');
  if (equals < 0) throw new PatchRefusal(`needs field=value in "${step}"`, at);
  return [inside.slice(0, equals), inside.slice(equals + 1)];
}

/** What a replacement does with the fields it finds, and what it makes where there are none. */
export interface Rewrite {
  /** What becomes of a field; a scalar that was made for it has no type yet. */
  readonly update: (node: Node, isMade: boolean) => Node;
  readonly create: Node['kind'] | undefined;
  readonly at: Span;
  /** Counts the fields found. */
  found: number;
}

/**
 * The tree with every field at a path rewritten; fields may be many where a list step matches several items.
 * Follows kyaml/yaml/match.go v0.20.1: PathMatcher.
 */
export function rewritten(node: Node, steps: readonly string[], rewrite: Rewrite, isMade = false): Node {
  const [step, ...rest] = steps;
  if (step === undefined || (step === '' && rest.length === 0)) {
    rewrite.found++;
    return rewrite.update(node, isMade);
  }
  if (step === '') throw new PatchRefusal('has a step without a name in its path', rewrite.at);
  if (isNull(node) && rewrite.create && step !== '*') {
    // What kustomize makes below a null is lost, and counts as found.
    rewrite.found++;
    return node;
  }
  if (/^\d{1,9}$/.test(step)) return atIndex(node, Number(step), rest, rewrite);
  if (isItemStep(step)) return atItems(node, step, rest, rewrite);
  if (step === '*') return updateItems(listAt(node, rewrite.at), (item) => rewritten(item, rest, rewrite));
  return atField(node, step, rest, rewrite);
}

function atField(node: Node, step: string, rest: readonly string[], rewrite: Rewrite): Node {
  if (isNull(node)) return node;
  if (node.kind !== 'map') throw new PatchRefusal(`finds no mapping for "${step}"`, rewrite.at);
  const entry = entryOf(node, step);
  const value = entry?.value ?? (rewrite.create && made(rest[0], rewrite));
  if (!value) return node;
  const after = rewritten(value, rest, rewrite, !entry);
  return after === entry?.value ? node : withEntry(node, entry?.key ?? scalarNode(step, rewrite.at), after);
}

/** An empty node of the kind that the next step needs. */
function made(next: string | undefined, { create, at }: Rewrite): Node {
  if (next === undefined || next === '')
    return create === 'map' ? mapNode([], at) : create === 'seq' ? seqNode([], at) : scalarNode('', at);
  return isItemStep(next) || /^\d+$/.test(next) ? seqNode([], at) : mapNode([], at);
}

function atIndex(node: Node, index: number, rest: readonly string[], rewrite: Rewrite): Node {
  const list = listAt(node, rewrite.at);
  const item =
    list.items[index] ?? (rewrite.create && index === list.items.length ? made(rest[0], rewrite) : undefined);
  if (!item) throw new PatchRefusal(`finds no item ${index}`, rewrite.at);
  const after = rewritten(item, rest, rewrite, list.items[index] === undefined);
  return after === list.items[index] ? list : seqNode(list.items.toSpliced(index, 1, after), list);
}

function atItems(node: Node, step: string, rest: readonly string[], rewrite: Rewrite): Node {
  const list = listAt(node, rewrite.at);
  const [field, pattern] = itemStep(step, rewrite.at);
  const compiled = expression(pattern);
  if (!compiled.ok)
    throw new PatchRefusal(`has what is no regular expression in its path: ${compiled.error}`, rewrite.at);
  const before = rewrite.found;
  const after = updateItems(list, (item) => {
    const text = scalarText(field === '' ? item : entryOf(item, field)?.value);
    return text !== undefined && compiled.matches(text.trim())
      ? rewritten(item, field === '' ? [] : rest, rewrite)
      : item;
  });
  if (rewrite.found > before || !rewrite.create) return after;
  return seqNode(
    [...list.items, rewritten(madeItem(field, pattern, rewrite.at), field === '' ? [] : rest, rewrite)],
    list,
  );
}

function madeItem(field: string, value: string, at: Span): MapNode | ScalarNode {
  const scalar = scalarNode(value, at);
  return field === '' ? scalar : mapNode([{ key: scalarNode(field, at), value: scalar }], at);
}
