import type { Node } from './documents.ts';
import { fieldsOf } from './kinds.ts';
import { isLight, type Sheet, scalarAt } from './light-tree.ts';
import { keyOf, scalarOf } from './node.ts';
import { mayBeTyped } from './scalar.ts';
import { LISTED, SCALARS, type ScalarType } from './scalar-types.ts';
import { behind, kindAt, MAP, PLAIN, SEQ, STRIDE } from './tape.ts';

/** How the values of a Kubernetes type are written; which of the members are there tells its sort. */
interface Shape {
  readonly scalar: ScalarType | undefined;
  /** Whether it takes every string. */
  readonly isText: boolean;
  /** Of the items of a list. */
  item: Shape | undefined;
  /** Of the values of a map. */
  value: Shape | undefined;
  /** Of the fields of a struct. */
  fields: ReadonlyMap<string, Shape> | undefined;
}

/**
 * Whether a light tree decodes into a type without a word, neither an error nor an unknown field: `decode` would tell
 * nothing of it. Read off the tape, so that nothing is made of the many manifests without a mistake. False where it
 * can't be said at a glance.
 */
export function isFlawless(node: Node, type: string): boolean {
  return isLight(node) && node.read(fits, shapeOf(type));
}

const shapes = new Map<string, Shape>();

function shapeOf(type: string): Shape {
  const before = shapes.get(type);
  if (before) return before;
  const scalar = SCALARS.get(type);
  const shape: Shape = { scalar, isText: type === 'string', item: undefined, value: undefined, fields: undefined };
  shapes.set(type, shape);
  const item = type.startsWith('[]') ? type.slice(2) : LISTED.get(type);
  if (item !== undefined) shape.item = shapeOf(item);
  if (type === 'any') shape.value = shape;
  else if (type.startsWith('{}')) shape.value = shapeOf(type.slice(2));
  else if (!scalar && !type.startsWith('[]'))
    shape.fields = new Map(Array.from(fieldsOf(type), ([name, field]) => [name, shapeOf(field)]));
  return shape;
}

function fits(sheet: Sheet, node: number, shape: Shape): boolean {
  const kind = kindAt(sheet.nodes, node);
  if (kind === MAP) return shape.fields ? fieldsFit(sheet, node, shape.fields) : entriesFit(sheet, node, shape.value);
  return kind === SEQ ? itemsFit(sheet, node, shape.item) : scalarFits(sheet, node, shape);
}

/** Null is the zero value of every type. */
function scalarFits(sheet: Sheet, node: number, shape: Shape): boolean {
  if (shape.isText && isString(sheet, node)) return true;
  const value = scalarOf(scalarAt(sheet, node));
  if (value === null) return true;
  return value !== undefined && (shape.scalar ? shape.scalar.takes(value) : shape.value === shape);
}

function isString({ nodes, text }: Sheet, node: number): boolean {
  if (kindAt(nodes, node) !== PLAIN) return true;
  const start = nodes[node + 1] ?? 0;
  const end = nodes[node + 2] ?? 0;
  return start < end && !mayBeTyped(text.slice(start, Math.min(end, start + LONGER_THAN_NAMES)));
}

/** More characters than the texts have that mean a boolean or null. */
const LONGER_THAN_NAMES = 6;

function itemsFit(sheet: Sheet, node: number, item: Shape | undefined): boolean {
  if (!item) return false;
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at = behind(nodes, at)) if (!fits(sheet, at, item)) return false;
  return true;
}

function entriesFit(sheet: Sheet, node: number, value: Shape | undefined): boolean {
  if (!value) return false;
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    if (!isString(sheet, key) && keyOf(scalarAt(sheet, key)) === undefined) return false;
    if (!fits(sheet, key + STRIDE, value)) return false;
  }
  return true;
}

function fieldsFit(sheet: Sheet, node: number, fields: ReadonlyMap<string, Shape>): boolean {
  const { nodes, text } = sheet;
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const field = fields.get(text.slice(nodes[key + 1], nodes[key + 2]));
    if (!field || !fits(sheet, key + STRIDE, field)) return false;
  }
  return true;
}
