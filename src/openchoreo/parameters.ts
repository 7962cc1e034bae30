import type { Span } from '../text/source.ts';
import type { Entry, MapNode, Node, SeqNode } from '../yaml/documents.ts';
import { at, entryOf, isNull, mapAt, mapNode, seqNode, textAt } from '../yaml/node.ts';
import { undecided } from './cel/value.ts';
import { openApiOf } from './shorthand.ts';

/** Schemas nest no deeper than this. */
const DEPTH_LIMIT = 30;

/** What filling in defaults may make for one component: types within types may double with each. */
const MOST_FILLED = 5_000;

/**
 * Parameters as templates see them: those that the schema knows, with its defaults where none is given.
 * Follows OpenChoreo v1.2.3, internal/schema: ApplyDefaults, and the pruning of releases before v1.2.
 */
export function withDefaults(
  given: Node | undefined,
  schema: Node | undefined,
  place: Span,
  sharedTypes?: Node,
): MapNode {
  if (!schema) return mapNode([], place);
  const { root, types, prunes } = schemaOf(schema, sharedTypes);
  const map = given?.kind === 'map' ? given : mapNode([], place);
  const made = defaulted(map, root, { types, isGiven: true, prunes, depth: 0, left: { values: MOST_FILLED } });
  return made.kind === 'map' ? made : mapNode([], place);
}

/** A schema of OpenAPI, and what its references are to. */
export interface OpenSchema {
  readonly root: Node;
  readonly types: Node | undefined;
  /** Whether its releases drop what it does not know: those of the shorthand do. */
  readonly prunes: boolean;
}

/** A schema is OpenAPI's (`openAPIV3Schema`, from v0.17 on) or the shorthand `field: "type | default=value"`. */
export function schemaOf(schema: Node, sharedTypes?: Node): OpenSchema {
  const later = at(schema, 'openAPIV3Schema');
  if (later) return { root: later, types: at(later, '$defs'), prunes: false };
  const root = at(schema, 'ocSchema') ?? schema;
  if (mapAt(root, 'properties') || textAt(root, 'type')?.value === 'object')
    return { root, types: at(root, '$defs'), prunes: true };
  return {
    root: openApiOf(root, at(root, '$types') ?? at(schema, '$types') ?? sharedTypes),
    types: undefined,
    prunes: true,
  };
}

/** A schema itself, or what it refers to; undefined where that is not defined. */
export function referred(schema: Node, types: Node | undefined): Node | undefined {
  const reference = textAt(schema, '$ref')?.value;
  if (reference === undefined) return schema;
  const own = at(types, reference.split('/').at(-1) ?? '');
  return own?.kind === 'map' ? overlaid(own, schema, schema) : undefined;
}

const PRUNED = 'whether a value that its schema does not know is kept depends on the release';

interface Filling {
  /** What the schema's references are to. */
  readonly types: Node | undefined;
  /** Whether the value is no default: of one nothing is pruned. */
  readonly isGiven: boolean;
  readonly prunes: boolean;
  readonly depth: number;
  /** How many values may yet be made. */
  readonly left: { values: number };
}

const TOO_MANY = 'its parameters get too many';

/** A value with its schema's defaults, as the API server fills them in. */
function defaulted(value: Node, written: Node, filling: Filling): Node {
  const { types, depth, left } = filling;
  if (--left.values < 0) return undecided(TOO_MANY, value);
  const schema = depth < DEPTH_LIMIT ? referred(written, types) : undefined;
  if (!schema || value.kind === 'scalar') return value;
  const inside = { ...filling, depth: depth + 1 };
  return value.kind === 'seq' ? filledList(value, schema, inside) : filledMap(value, schema, inside);
}

function filledList(list: SeqNode, schema: Node, filling: Filling): Node {
  const written = at(schema, 'items');
  if (!written) return list;
  const items = list.items.map((item) => member(item, written, filling));
  return seqNode(items, list);
}

function filledMap(map: MapNode, schema: Node, filling: Filling): Node {
  const { types, isGiven, prunes } = filling;
  const properties = mapAt(schema, 'properties');
  const others = at(schema, 'additionalProperties');
  const keeps =
    !isGiven || others !== undefined || textAt(schema, 'x-kubernetes-preserve-unknown-fields')?.value === 'true';
  const given = map.entries.flatMap(({ key, value }): Entry[] => {
    const own = entryOf(properties, key.text)?.value;
    if (own && isReplaced(value, own, types)) return [];
    if (own) return [{ key, value: defaulted(value, own, filling) }];
    if (!keeps) return prunes ? [] : [{ key, value: undecided(PRUNED, value) }];
    return [{ key, value: others?.kind === 'map' ? member(value, others, filling) : value }];
  });
  const names = new Set(given.map(({ key }) => key.text));
  const filledIn = (properties?.entries ?? []).flatMap(({ key, value: own }): Entry[] => {
    const fallback = names.has(key.text) ? undefined : fallbackOf(own, filling);
    return fallback ? [{ key, value: fallback }] : [];
  });
  return mapNode([...given, ...filledIn], map);
}

/** An item, or a value of a map without properties. */
function member(value: Node, written: Node, filling: Filling): Node {
  const fallback = isReplaced(value, written, filling.types) ? fallbackOf(written, filling) : undefined;
  return fallback ?? defaulted(value, written, filling);
}

/** A default with the defaults of what is in it. */
function fallbackOf(written: Node, filling: Filling): Node | undefined {
  const fallback = defaultOf(written, filling.types);
  return fallback && defaulted(fallback, written, { ...filling, isGiven: false });
}

function defaultOf(written: Node, types: Node | undefined): Node | undefined {
  return entryOf(referred(written, types), 'default')?.value;
}

/** A null gives way to the default, unless the schema allows it. */
function isReplaced(value: Node, written: Node, types: Node | undefined): boolean {
  const isNullable = textAt(referred(written, types), 'nullable')?.value === 'true';
  return isNull(value) && !isNullable && defaultOf(written, types) !== undefined;
}

/** Trees laid over each other: of equal keys the later one's, maps within maps together. */
export function overlaid(base: Node | undefined, over: Node | undefined, place: Span): MapNode {
  const entries = new Map<string, Entry>();
  if (base?.kind === 'map') for (const entry of base.entries) entries.set(entry.key.text, entry);
  if (over?.kind === 'map') {
    for (const entry of over.entries) {
      const before = entries.get(entry.key.text);
      const both = before?.value.kind === 'map' && entry.value.kind === 'map';
      entries.set(entry.key.text, both ? { key: entry.key, value: overlaid(before.value, entry.value, place) } : entry);
    }
  }
  return mapNode([...entries.values()], place);
}
