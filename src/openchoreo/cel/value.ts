import type { Gap } from '../../fact.ts';
import type { Span } from '../../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../../yaml/documents.ts';
import { isNull, type Json, mapNode, scalarNode, scalarOf, seqNode } from '../../yaml/node.ts';

/**
 * Values of expressions are located trees, so that what an expression passes on keeps the place where it was written.
 * What trees have no word for carries a tag that no document can hold.
 */
const UNDECIDED = '\u0000undecided';
const UNSEEN = '\u0000unseen';
const FAILING = '\u0000failing';
const OMITTED = '\u0000omitted';
const NONE = '\u0000none';
const SOME = '\u0000some';

/** A value that the files don't decide, with the reason and the text that stands for it. */
export function undecided(why: string | Gap, place: Span, written = ''): ScalarNode {
  const { reason, sort, told } = typeof why === 'string' ? { reason: why } : why;
  const node = { ...scalarNode(`${written}\u0000${reason}`, place), tag: sort === 'unseen' ? UNSEEN : UNDECIDED };
  if (told) mistakes.set(node, told);
  return node;
}

/** The places of the mistakes that keep values from being decided, where these are told by themselves. */
const mistakes = new WeakMap<Node, Span>();

/** What stands for an error of the real program: as little decided as any value, and nothing is rendered with it. */
export function failing(reason: string, place: Span, written = ''): ScalarNode {
  return { ...undecided(reason, place, written), tag: FAILING };
}

/** Whether the real program has an error here. */
export function isFailing(node: Node): boolean {
  return node.kind === 'scalar' && node.tag === FAILING;
}

/** Why a value is not decided; undefined where it is. */
export function whyUndecided(node: Node): string | undefined {
  return node.kind === 'scalar' && (node.tag === UNDECIDED || node.tag === UNSEEN || node.tag === FAILING)
    ? node.text.slice(node.text.indexOf('\u0000') + 1)
    : undefined;
}

/** The same, with what is meant by it. */
export function gapOf(node: Node): Gap | undefined {
  const reason = whyUndecided(node);
  if (reason === undefined) return undefined;
  const told = mistakes.get(node);
  return { reason, ...(node.kind === 'scalar' && node.tag === UNSEEN && { sort: 'unseen' }), ...(told && { told }) };
}

/** The text that stands for an undecided value. */
export function writtenFor({ text }: ScalarNode): string {
  return text.slice(0, Math.max(0, text.indexOf('\u0000')));
}

/** More than this weighs no value of a sample by far; what is shared counts as often as it is there. */
export const MOST_WEIGHT = 100_000;
/** Why a value that weighs more is not made. */
export const TOO_LARGE = 'a value in its templates gets too large';

const weights = new WeakMap<Node, number>();

/** How many nodes a value has, long texts counting more: what it costs to go over it. */
export function weightOf(node: Node): number {
  if (node.kind === 'scalar') return 1 + Math.floor(node.text.length / 16);
  const known = weights.get(node);
  if (known !== undefined) return known;
  let weight = 1;
  if (node.kind === 'seq') for (const item of node.items) weight += weightOf(item);
  else for (const { value } of node.entries) weight += 1 + weightOf(value);
  weights.set(node, weight);
  return weight;
}

/** What `oc_omit()` gives: whatever holds it is left out. */
export function omitted(place: Span): ScalarNode {
  return { ...scalarNode('', place), tag: OMITTED };
}

/** Whether a value is left out by `oc_omit()`. */
export function isOmitted(node: Node): boolean {
  return node.kind === 'scalar' && node.tag === OMITTED;
}

/** An optional value of CEL, empty or not. */
export function optionalOf(value: Node | undefined, place: Span): Node {
  if (value === undefined) return { ...scalarNode('', place), tag: NONE };
  const tagged = { ...scalarNode('', place), tag: SOME };
  return mapNode([{ key: tagged, value }], place);
}

/** Whether a value is an optional of CEL, empty or not. */
export function isOptional(node: Node): boolean {
  return isNone(node) || isSome(node);
}

/** The value that an optional holds; undefined for an empty one. */
export function heldBy(node: Node): Node | undefined {
  return isSome(node) ? node.entries[0]?.value : undefined;
}

function isNone(node: Node): boolean {
  return node.kind === 'scalar' && node.tag === NONE;
}

function isSome(node: Node): node is MapNode {
  return node.kind === 'map' && node.entries[0]?.key.tag === SOME;
}

/** CEL tells integers from other numbers; in trees those that an expression makes carry a tag. */
const INTEGER = '!!int';

/** A scalar of a JSON value that is no collection; a number is an integer of CEL. */
export function scalarFor(value: string | number | boolean | null, place: Span): ScalarNode {
  const node = scalarNode(String(value), place);
  if (typeof value === 'number') return { ...node, tag: INTEGER };
  return typeof value === 'string' ? node : { ...node, plain: true };
}

/** A number that is no integer of CEL, as all that JSON holds: OpenChoreo decodes them as Go's float64. */
export function doubleFor(value: number, place: Span): ScalarNode {
  return { ...scalarNode(String(value), place), plain: true };
}

/** Whether it is an integer of CEL, and no double. */
export function isInteger(node: Node): boolean {
  return node.kind === 'scalar' && node.tag === INTEGER;
}

/** A number as a text, as Go's `%d` and `%g` write it: 20250101 is 2.0250101e+07 unless it is an integer of CEL. */
export function numberText(node: Node, value: number): string {
  const [digits = '', exponent = ''] = value.toExponential().split('e');
  const power = Number(exponent);
  if (isInteger(node) || value === 0 || (power >= -4 && power < 6)) return String(value);
  return `${digits}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
}

/** A tree of a JSON value, all of it at one place. */
export function treeOf(value: Json, place: Span): Node {
  if (value === null || typeof value !== 'object') return scalarFor(value, place);
  if (isList(value))
    return seqNode(
      value.map((item) => treeOf(item, place)),
      place,
    );
  const entries = Object.entries(value).map(([key, item]) => ({
    key: scalarNode(key, place),
    value: treeOf(item, place),
  }));
  return mapNode(entries, place);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** The boolean that a value is; undefined for any other, and where it is not decided. */
export function booleanOf(node: Node): boolean | undefined {
  const value = plainOf(node);
  return typeof value === 'boolean' ? value : undefined;
}

/** The string that a value is; undefined for any other, and where it is not decided. */
export function stringOf(node: Node): string | undefined {
  const value = plainOf(node);
  return typeof value === 'string' ? value : undefined;
}

/** The number that a value is; undefined for any other, and where it is not decided. */
export function numberOf(node: Node): number | undefined {
  const value = plainOf(node);
  return typeof value === 'number' ? value : undefined;
}

/** The value of a scalar that is one of JSON's; undefined for collections and for what only expressions have. */
export function plainOf(node: Node): string | number | boolean | null | undefined {
  if (node.kind !== 'scalar' || node.tag?.startsWith('\u0000')) return undefined;
  return scalarOf(node);
}

/** CEL's equality of two decided values; undefined where one of them is not decided. */
export function equal(left: Node, right: Node): boolean | undefined {
  if (whyUndecided(left) !== undefined || whyUndecided(right) !== undefined) return undefined;
  if (left.kind === 'seq')
    return right.kind === 'seq' && left.items.length === right.items.length
      ? every(left.items.map((item, i) => pair(item, right.items[i])))
      : false;
  if (left.kind === 'map') return right.kind === 'map' ? equalMaps(left, right) : false;
  const [first, second] = [numberOf(left), numberOf(right)];
  if (first !== undefined && second !== undefined) return first === second;
  return (
    right.kind === 'scalar' &&
    left.tag === right.tag &&
    plainOf(left) === plainOf(right) &&
    isNull(left) === isNull(right)
  );
}

function equalMaps(left: MapNode, right: MapNode): boolean | undefined {
  if (left.entries.length !== right.entries.length) return false;
  const others = new Map(right.entries.map(({ key, value }) => [key.text, value]));
  return every(left.entries.map(({ key, value }) => pair(value, others.get(key.text))));
}

function pair(left: Node, right: Node | undefined): boolean | undefined {
  return right === undefined ? false : equal(left, right);
}

function every(results: readonly (boolean | undefined)[]): boolean | undefined {
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}
