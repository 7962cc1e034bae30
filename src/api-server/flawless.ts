import { fieldsOf } from '../kubernetes/kinds.ts';
import type { Node } from '../yaml/documents.ts';
import { hasWord } from '../yaml/key-words.ts';
import { isLight, type Walk } from '../yaml/light-tree.ts';
import { keyOf, scalarOf } from '../yaml/node.ts';
import type { Sheet } from '../yaml/sheet.ts';
import { isString, isWord, scalarAt, scalarTextAt } from '../yaml/sheet-node.ts';
import { SPOKEN, speaks } from '../yaml/spoken.ts';
import { behind, kindAt, MAP, PLAIN, SEQ, STRIDE } from '../yaml/tape.ts';
import { LISTED, SCALARS, type ScalarType } from './scalar-types.ts';

/** How the values of a Kubernetes type are written; which of the members are there tells its sort. */
interface Shape {
  readonly scalar: ScalarType | undefined;
  /** Whether it takes every string. */
  readonly isText: boolean;
  /** Of the fields of a struct, the one that came first the last time. */
  next: Field | undefined;
  /** Of the items of a list. */
  item: Shape | undefined;
  /** Of the values of a map. */
  value: Shape | undefined;
  /** Of the fields of a struct. */
  fields: ReadonlyMap<string, Field> | undefined;
}

/** A field of a struct. */
interface Field {
  readonly name: string;
  readonly shape: Shape;
  /** Whether it speaks of secrets. */
  readonly speaks: boolean;
  /** What came behind it the last time: manifests of one kind keep to one order. */
  next: Field | undefined;
}

/** Whether a node is a light mapping of strings that all pass a test, each with its key. */
export function everyText(node: Node, passes: (key: string, value: string) => boolean): boolean {
  return isLight(node) && node.read(textsPass, passes);
}

function textsPass(sheet: Sheet, node: number, passes: (key: string, value: string) => boolean): boolean {
  const { nodes } = sheet;
  if (kindAt(nodes, node) !== MAP) return false;
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key += 2 * STRIDE) {
    const value = key + STRIDE;
    if (kindAt(nodes, value) <= SEQ || !isString(sheet, key) || !isString(sheet, value)) return false;
    if (!passes(scalarTextAt(sheet, key), scalarTextAt(sheet, value))) return false;
  }
  return true;
}

/**
 * Whether a light tree decodes into a type without a word, neither an error nor an unknown field: `decode` would tell
 * nothing of it. Read off the tape, so that nothing is made of the many manifests without a mistake. False where it
 * can't be said at a glance.
 */
export function isFlawless(node: Node, type: string): boolean {
  return walkOf(node, type).isFlawless;
}

/** The texts of all scalars below keys that speak of secrets, in a tree that is flawless; undefined for any other. */
export function spokenIn(node: Node, type: string): readonly string[] | undefined {
  const { isFlawless: isRead, spoken } = walkOf(node, type);
  return isRead ? spoken : undefined;
}

/** The type as which a tree was found to be flawless. */
export function flawlessType(node: Node): string | undefined {
  const walk = isLight(node) && node.kind === 'map' ? node.walk : undefined;
  return walk?.isFlawless ? walk.type : undefined;
}

const UNREAD: Walk = { type: '', isFlawless: false, spoken: [] };

/** Each manifest is looked at by several: whoever builds it, admits it and recognises what is in it. */
function walkOf(node: Node, type: string): Walk {
  if (node.kind !== 'map' || !isLight(node)) return UNREAD;
  if (node.walk?.type === type) return node.walk;
  const spoken: string[] = [];
  const walk = { type, isFlawless: node.read(fitsInto, { shape: shapeOf(type), spoken }), spoken };
  node.walk = walk;
  return walk;
}

const shapes = new Map<string, Shape>();

function shapeOf(type: string): Shape {
  const before = shapes.get(type);
  if (before) return before;
  const scalar = SCALARS.get(type);
  const shape: Shape = {
    scalar,
    isText: type === 'string',
    next: undefined,
    item: undefined,
    value: undefined,
    fields: undefined,
  };
  shapes.set(type, shape);
  const item = type.startsWith('[]') ? type.slice(2) : LISTED.get(type);
  if (item !== undefined) shape.item = shapeOf(item);
  if (type === 'any') shape.value = shape;
  else if (type.startsWith('{}')) shape.value = shapeOf(type.slice(2));
  else if (!scalar && !type.startsWith('[]'))
    shape.fields = new Map(
      Array.from(fieldsOf(type), ([name, field]) => [
        name,
        { name, shape: shapeOf(field), speaks: speaks(name), next: undefined },
      ]),
    );
  return shape;
}

function fitsInto(sheet: Sheet, node: number, { shape, spoken }: { shape: Shape; spoken: string[] }): boolean {
  return fits(sheet, node, shape, spoken, false);
}

/** Notes the scalars in `spoken` below a key that speaks. */
function fits(sheet: Sheet, node: number, shape: Shape, spoken: string[], isSpoken: boolean): boolean {
  const kind = kindAt(sheet.nodes, node);
  if (kind === MAP) {
    if (shape.fields) return fieldsFit(sheet, node, shape, shape.fields, spoken, isSpoken);
    return entriesFit(sheet, node, shape.value, spoken, isSpoken);
  }
  if (kind === SEQ) return itemsFit(sheet, node, shape.item, spoken, isSpoken);
  if (isSpoken) spoken.push(scalarTextAt(sheet, node));
  return scalarFits(sheet, node, shape);
}

/** Null is the zero value of every type. */
function scalarFits(sheet: Sheet, node: number, shape: Shape): boolean {
  if (shape.isText && isString(sheet, node)) return true;
  const { scalar } = shape;
  const { nodes, text } = sheet;
  if (
    scalar?.isUsual &&
    kindAt(nodes, node) === PLAIN &&
    scalar.isUsual(text, nodes[node + 1] ?? 0, nodes[node + 2] ?? 0)
  )
    return true;
  const value = scalarOf(scalarAt(sheet, node));
  if (value === null) return true;
  return value !== undefined && (scalar ? scalar.takes(value) : shape.value === shape);
}

function itemsFit(sheet: Sheet, node: number, item: Shape | undefined, spoken: string[], isSpoken: boolean): boolean {
  if (!item) return false;
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at = behind(nodes, at))
    if (!fits(sheet, at, item, spoken, isSpoken)) return false;
  return true;
}

function entriesFit(
  sheet: Sheet,
  node: number,
  value: Shape | undefined,
  spoken: string[],
  isSpoken: boolean,
): boolean {
  if (!value) return false;
  const { nodes } = sheet;
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    if (!isString(sheet, key) && keyOf(scalarAt(sheet, key)) === undefined) return false;
    if (!fits(sheet, key + STRIDE, value, spoken, isSpoken || hasWord(sheet, key, SPOKEN))) return false;
  }
  return true;
}

function fieldsFit(
  sheet: Sheet,
  node: number,
  shape: Shape,
  fields: ReadonlyMap<string, Field>,
  spoken: string[],
  isSpoken: boolean,
): boolean {
  const { nodes } = sheet;
  const end = behind(nodes, node);
  let before: { next: Field | undefined } = shape;
  for (let key = node + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    if (!before.next || !isWord(sheet, key, before.next.name)) before.next = fields.get(scalarTextAt(sheet, key));
    const field = before.next;
    if (!field || !fits(sheet, key + STRIDE, field.shape, spoken, isSpoken || field.speaks)) return false;
    before = field;
  }
  return true;
}
