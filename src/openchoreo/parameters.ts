import type { Span } from '../text/source.ts';
import type { Entry, MapNode, Node } from '../yaml/documents.ts';
import { at, entryOf, isNull, mapAt, mapNode, scalarNode, textAt } from '../yaml/node.ts';

/** Schemas nest no deeper than this. */
const DEPTH_LIMIT = 30;

/**
 * Parameters as templates see them: those that the schema knows, with its defaults where none is given. A schema is
 * OpenAPI's (`openAPIV3Schema`, from v0.17 on) or the shorthand `field: "type | default=value"`.
 * Follows OpenChoreo v1.2.3, internal/schema: ApplyDefaults and structural pruning.
 */
export function withDefaults(
  given: Node | undefined,
  schema: Node | undefined,
  place: Span,
  sharedTypes?: Node,
): MapNode {
  if (!schema) return mapNode([], place);
  const { properties, types = sharedTypes } = schemaOf(schema);
  const map = given?.kind === 'map' ? given : mapNode([], place);
  return properties ? filled(map, properties, types, 0) : map;
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
