import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { jsonOf, scalarNode, scalarOf } from '../../yaml/node.ts';
import { fieldOf, isFlagged, textOf } from './kustomization.ts';
import { PatchRefusal } from './patch-refusal.ts';
import { isWord } from './words.ts';

/** Which part of a field is copied or written, and whether the field is made where it is missing. */
interface FieldOptions {
  /** Empty where the field is taken whole. */
  readonly delimiter: string;
  readonly index: number;
  readonly create: boolean;
}

/** The options of a source or a target, with their defaults. */
export function optionsOf(holder: Node): FieldOptions {
  const options = fieldOf(holder, 'options');
  const index = fieldOf(options, 'index');
  const counted = index?.kind === 'scalar' ? jsonOf(index) : 0;
  return {
    delimiter: textOf(options, 'delimiter')?.text ?? '',
    index: typeof counted === 'number' ? counted : 0,
    create: isFlagged(options, 'create'),
  };
}

/** A value without a type, as what is given or made for it has: its text decides what it is, an empty one is null. */
export function untyped(value: Node): Node {
  return value.kind === 'scalar' ? { ...scalarNode(value.text, value), plain: !isWord(value.text) } : value;
}

/** A scalar takes the text alone, none where the value is not one, and keeps its type; anything else is replaced whole. */
export function replaced(node: Node, value: Node, options: FieldOptions, path: ScalarNode): Node {
  const joint = options.delimiter === '' ? value : joined(node, value, options, path);
  if (node.kind !== 'scalar') return joint;
  const text = joint.kind === 'scalar' ? joint.text : '';
  const after = { ...node, text, path: joint.path, start: joint.start, end: joint.end };
  const isText = typeof scalarOf(node) === 'string';
  return isText && typeof scalarOf(after) !== 'string' ? { ...after, plain: false } : after;
}

/**
 * Whether a scalar can still be printed: one that was a number, a flag or null must be one again, and a whole number no
 * other (go.yaml.in/yaml/v3 resolve.go: "cannot decode").
 */
export function isPrintable(before: Node, after: Node): boolean {
  if (before.kind !== 'scalar' || after.kind !== 'scalar') return true;
  const [was, is] = [scalarOf(before), scalarOf(after)];
  if (typeof was === 'number' && !/[.eE]/.test(before.text) && /[.eE]/.test(after.text)) return false;
  return typeof was === 'string' || (typeof is === typeof was && (is === null) === (was === null));
}

function joined(node: Node, value: Node, { delimiter, index }: FieldOptions, path: ScalarNode): Node {
  if (node.kind !== 'scalar') throw new PatchRefusal('can only join scalars', path);
  const parts = node.text.split(delimiter);
  const text = value.kind === 'scalar' ? value.text : '';
  if (index < 0) parts.unshift(text);
  else if (index >= parts.length) parts.push(text);
  else parts[index] = text;
  return { ...scalarNode(parts.join(delimiter), value), plain: value.kind === 'scalar' && value.plain };
}
