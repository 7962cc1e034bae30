import type { Node } from '../../yaml/documents.ts';
import { isLight } from '../../yaml/light-tree.ts';
import { entryOf, isNull } from '../../yaml/node.ts';
import type { Sheet } from '../../yaml/sheet.ts';
import { isNullAt, isWord, valueIn } from '../../yaml/sheet-node.ts';
import { behind, kindAt, MAP, SEQ, STRIDE } from '../../yaml/tape.ts';
import { covers, type FieldSpec } from './field-spec.ts';
import type { Identity, Workpiece } from './workpiece.ts';

/** Paths that kustomize follows in a resource, as one tree: lists on the way are entered item by item. */
export interface Trail {
  readonly below: readonly Step[];
  /** Whether a path ends here. */
  readonly ends: boolean;
  /** How long the keys below are, each a bit: most keys of a resource are of another length. */
  readonly lengths: number;
}

/** A field that paths lead through, or where they end. */
interface Step {
  readonly key: string;
  readonly trail: Trail;
}

/** What may stand where paths end: a reference by name, an image, or what takes labels. */
type End = 'reference' | 'text' | 'mapping';

/** Paths joined; `[]` behind a key says that it is a list. */
function trailOf(paths: readonly (readonly string[])[]): Trail {
  const steps = new Map<string, (readonly string[])[]>();
  for (const [step = '', ...rest] of paths.filter((path) => path.length > 0)) {
    const key = step.endsWith('[]') ? step.slice(0, -2) : step;
    const known = steps.get(key);
    if (known) known.push(rest);
    else steps.set(key, [rest]);
  }
  const below = Array.from(steps, ([key, rests]) => ({ key, trail: trailOf(rests) }));
  const lengths = below.reduce((bits, { key }) => bits | bitOf(key.length), 0);
  return { below, ends: paths.some((path) => path.length === 0), lengths };
}

function bitOf(length: number): number {
  return 1 << Math.min(length, 31);
}

/** The bit of a key of no length, which kustomize looks for in no mapping, and fails. */
const NAMELESS = bitOf(0);

/** The trail of what some of a list look for in a kind, if they look for anything; each is found once. */
export function trailsOf<T>(all: readonly T[], specOf: (one: T) => FieldSpec): Trails {
  const known = new Map<string, Trail | undefined>();
  return (kind) => {
    const key = `${kind.group}/${kind.version}/${kind.kind}`;
    if (known.has(key)) return known.get(key);
    const paths = all.map(specOf).filter((spec) => covers(spec, kind));
    const trail = paths.length === 0 ? undefined : trailOf(paths.map(({ path }) => path));
    known.set(key, trail);
    return trail;
  };
}

type Trails = (kind: Pick<Identity, 'group' | 'version' | 'kind'>) => Trail | undefined;

/** What keeps kustomize from following a trail, for which it fails the build. */
export interface Barrier {
  readonly node: Node;
  /** The field that it looks for there; none where it is at a path's end. */
  readonly wanted: string | undefined;
}

/** How reports tell of a barrier, where something was looked for. */
export function barredMessage({ wanted }: Barrier, sought: string): string {
  if (wanted === '') return `kustomize looks for ${sought} here by a path with a step that has no name`;
  return wanted === undefined
    ? `kustomize looks for ${sought} here and finds none`
    : `kustomize looks for "${wanted}" here and finds no mapping`;
}

/**
 * The first node of a resource where the trail of its kind can't be followed: neither a mapping nor a list nor null, or
 * not what may stand at an end. Follows api/filters/fieldspec/fieldspec.go v0.20.1.
 */
export function barrierAt({ root, identity }: Workpiece, trails: Trails, end: End): Barrier | undefined {
  const trail = trails(identity);
  if (!trail || (isLight(root) && !root.read(isBarred, { trail, end }))) return undefined;
  return barrierIn(root, trail, end);
}

function barrierIn(node: Node, trail: Trail, end: End): Barrier | undefined {
  if (isNull(node)) return undefined;
  if (trail.ends && !fits(node, end)) return { node, wanted: undefined };
  const [first] = trail.below;
  if (!first) return undefined;
  if (node.kind === 'scalar') return { node, wanted: first.key };
  if (node.kind === 'map' && (trail.lengths & NAMELESS) !== 0) return { node, wanted: '' };
  const inside = node.kind === 'seq' ? node.items.map((item) => ({ node: item, trail })) : stepsIn(node, trail);
  for (const next of inside) {
    const barrier = barrierIn(next.node, next.trail, end);
    if (barrier) return barrier;
  }
  return undefined;
}

function stepsIn(node: Node, { below }: Trail) {
  return below.flatMap(({ key, trail }) => {
    const found = entryOf(node, key)?.value;
    return found ? [{ node: found, trail }] : [];
  });
}

function fits(node: Node, end: End): boolean {
  if (end === 'text') return node.kind === 'scalar';
  if (end === 'mapping') return node.kind === 'map';
  return node.kind === 'seq' ? node.items.every((item) => item.kind !== 'seq' && isNamed(item)) : isNamed(node);
}

function isNamed(node: Node): boolean {
  return node.kind !== 'map' || entryOf(node, 'name') !== undefined;
}

interface Following {
  readonly trail: Trail;
  readonly end: End;
}

/** Whether there may be a barrier, read off a tape: what has none is the rule. */
function isBarred(sheet: Sheet, node: number, { trail, end }: Following): boolean {
  return isBarredOn(sheet, node, trail, end);
}

function isBarredOn(sheet: Sheet, node: number, trail: Trail, end: End): boolean {
  const { nodes } = sheet;
  const kind = kindAt(nodes, node);
  if (trail.ends && !mayFit(sheet, node, end)) return true;
  if (trail.lengths === 0) return false;
  if (kind > SEQ) return !isNullAt(sheet, node);
  const last = behind(nodes, node);
  if (kind === SEQ) {
    for (let item = node + STRIDE; item < last; item = behind(nodes, item))
      if (isBarredOn(sheet, item, trail, end)) return true;
    return false;
  }
  if ((trail.lengths & NAMELESS) !== 0) return true;
  for (let key = node + STRIDE; key < last; key = behind(nodes, key + STRIDE)) {
    if ((trail.lengths & bitOf((nodes[key + 2] ?? 0) - (nodes[key + 1] ?? 0))) === 0) continue;
    for (const step of trail.below)
      if (isWord(sheet, key, step.key) && isBarredOn(sheet, key + STRIDE, step.trail, end)) return true;
  }
  return false;
}

function mayFit(sheet: Sheet, node: number, end: End): boolean {
  const { nodes } = sheet;
  const kind = kindAt(nodes, node);
  if (kind > SEQ) return end !== 'mapping' || isNullAt(sheet, node);
  if (end !== 'reference') return kind === MAP && end === 'mapping';
  if (kind === MAP) return valueIn(sheet, node, 'name') >= 0;
  for (let item = node + STRIDE; item < behind(nodes, node); item = behind(nodes, item))
    if (kindAt(nodes, item) === SEQ || !mayFit(sheet, item, end)) return false;
  return true;
}
