import type { Span } from '../text/source.ts';
import type { Entry, MapNode, Node } from '../yaml/documents.ts';
import { at, entryOf, isNull, mapAt, mapNode, scalarNode, seqNode, textAt } from '../yaml/node.ts';
import { undecided } from './cel-value.ts';

/** Schemas nest no deeper than this. */
const DEPTH_LIMIT = 30;

/**
 * Parameters as templates see them: those that the schema knows, with its defaults where none is given. A schema is
 * OpenAPI's (`openAPIV3Schema`, from v0.17 on) or the shorthand `field: "type | default=value"`.
 * Follows OpenChoreo v1.2.3, internal/schema: ApplyDefaults, and the pruning of releases before v1.2.
 */
export function withDefaults(
  given: Node | undefined,
  schema: Node | undefined,
  place: Span,
  sharedTypes?: Node,
): MapNode {
  if (!schema) return mapNode([], place);
  const openApi = at(schema, 'openAPIV3Schema');
  if (openApi) {
    const made = defaulted(
      given?.kind === 'map' ? given : mapNode([], place),
      openApi,
      { types: at(openApi, '$defs'), isGiven: true },
      0,
    );
    return made.kind === 'map' ? made : mapNode([], place);
  }
  const { properties, types = sharedTypes } = schemaOf(schema);
  const map = given?.kind === 'map' ? given : mapNode([], place);
  return properties ? filled(map, properties, types, 0) : map;
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
}

/** A value with its schema's defaults, as the API server fills them in. */
function defaulted(value: Node, written: Node, filling: Filling, depth: number): Node {
  const { types, isGiven } = filling;
  const schema = depth < DEPTH_LIMIT ? referred(written, types) : undefined;
  if (!schema || value.kind === 'scalar') return value;
  const below = (inner: Node, own: Node) => defaulted(inner, own, filling, depth + 1);
  if (value.kind === 'seq') {
    const items = at(schema, 'items');
    return items
      ? seqNode(
          value.items.map((item) => below(item, items)),
          value,
        )
      : value;
  }
  const properties = mapAt(schema, 'properties');
  const others = at(schema, 'additionalProperties');
  const keeps =
    !isGiven || others !== undefined || textAt(schema, 'x-kubernetes-preserve-unknown-fields')?.value === 'true';
  const given = value.entries.flatMap(({ key, value: inner }): Entry[] => {
    const own = entryOf(properties, key.text)?.value;
    if (own && isReplaced(inner, own, types)) return [];
    if (own) return [{ key, value: below(inner, own) }];
    if (!keeps) return [{ key, value: undecided(PRUNED, inner) }];
    return [{ key, value: others?.kind === 'map' ? below(inner, others) : inner }];
  });
  const names = new Set(given.map(({ key }) => key.text));
  const filledIn = (properties?.entries ?? []).flatMap(({ key, value: own }): Entry[] => {
    const fallback = defaultOf(own, types);
    if (names.has(key.text) || !fallback) return [];
    return [{ key, value: defaulted(fallback, own, { types, isGiven: false }, depth + 1) }];
  });
  return mapNode([...given, ...filledIn], value);
}

function defaultOf(written: Node, types: Node | undefined): Node | undefined {
  return entryOf(referred(written, types), 'default')?.value;
}

/** A null gives way to the default, unless the schema allows it. */
function isReplaced(value: Node, written: Node, types: Node | undefined): boolean {
  const isNullable = textAt(referred(written, types), 'nullable')?.value === 'true';
  return isNull(value) && !isNullable && defaultOf(written, types) !== undefined;
}

interface Schema {
  /** Undefined where the schema does not list properties. */
  readonly properties: readonly Entry[] | undefined;
  readonly types: Node | undefined;
}

function schemaOf(schema: Node): Schema {
  const open = at(schema, 'openAPIV3Schema') ?? at(schema, 'ocSchema') ?? schema;
  const types = at(open, '$defs') ?? at(open, '$types') ?? at(schema, '$types');
  const properties = mapAt(open, 'properties');
  if (properties || textAt(open, 'type')?.value === 'object') return { properties: properties?.entries, types };
  const entries = open.kind === 'map' ? open.entries.filter(({ key }) => !key.text.startsWith('$')) : [];
  return { properties: entries, types };
}

function filled(given: MapNode, properties: readonly Entry[], types: Node | undefined, depth: number): MapNode {
  const entries = properties.flatMap(({ key, value }): Entry[] => {
    const written = entryOf(given, key.text);
    const field = fieldOf(value, types);
    const start = written && !isNull(written.value) ? written.value : field.fallback;
    if (start === undefined) return [];
    const nested = field.properties;
    const complete = nested && start.kind === 'map' && depth < DEPTH_LIMIT;
    return [{ key: written?.key ?? key, value: complete ? filled(start, nested, types, depth + 1) : start }];
  });
  return mapNode(entries, given);
}

interface Field {
  readonly fallback: Node | undefined;
  readonly properties: readonly Entry[] | undefined;
}

function fieldOf(written: Node, types: Node | undefined): Field {
  if (written.kind === 'scalar') return shorthandOf(written, types);
  const name = textAt(written, '$ref')?.value.split('/').at(-1);
  const referred = name === undefined ? undefined : at(types, name);
  const schema = referred ?? written;
  const fallback = entryOf(written, 'default')?.value ?? entryOf(schema, 'default')?.value;
  if (isOpen(schema)) return { fallback, properties: mapAt(schema, 'properties')?.entries };
  // A nested map of the shorthand: its own fields may have defaults.
  const nested = schema.kind === 'map' ? schema.entries.filter(({ key }) => !key.text.startsWith('$')) : [];
  return { fallback: at(written, '$default') ?? mapNode([], written), properties: nested };
}

/** Whether a schema is OpenAPI's. */
function isOpen(schema: Node): boolean {
  const type = at(schema, 'type');
  return (type?.kind === 'scalar' && /^[a-z]+$/.test(type.text)) || entryOf(schema, 'properties') !== undefined;
}

/** `type | default=value | …`, where the type may be one that the schema names. */
function shorthandOf(written: Node & { kind: 'scalar' }, types: Node | undefined): Field {
  const [type = '', ...marks] = written.text.split('|').map((part) => part.trim());
  const mark = marks.find((part) => part.startsWith('default='));
  const named = mapAt(types, type);
  const properties = named?.entries.filter(({ key }) => !key.text.startsWith('$'));
  if (mark === undefined) return { fallback: named ? mapNode([], written) : undefined, properties };
  return { fallback: literal(mark.slice('default='.length), type, written), properties };
}

function literal(text: string, type: string, place: Span): Node {
  if (text === '[]') return { kind: 'seq', items: [], path: place.path, start: place.start, end: place.end };
  if (text === '{}') return mapNode([], place);
  const quoted = /^(["'])(.*)\1$/.exec(text);
  const node = scalarNode(quoted?.[2] ?? text, place);
  return type === 'string' || quoted ? node : { ...node, plain: true };
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
