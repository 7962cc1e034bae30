import type { Span } from '../text/source.ts';
import type { Entry, MapNode, Node, ScalarNode } from '../yaml/documents.ts';
import { at, entryOf, type Json, mapNode, scalarNode, seqNode } from '../yaml/node.ts';
import { undecided } from './cel/value.ts';
import { entry, map } from './made-map.ts';

/**
 * A schema of `field: "type | default=value enum=a,b"` as OpenAPI has it. Markers are apart by spaces, and with or
 * without more bars; a field without a default is required.
 * Follows OpenChoreo v1.0.0, internal/schema/extractor/schema.go: ExtractSchema; markers that some releases refuse are
 * passed over, and what can't be read leaves the field open.
 */
export function openApiOf(fields: Node, types: Node | undefined): MapNode {
  return new Extraction(types).object(fields);
}

/** No type of a sample is named by more. */
const LONGEST_TYPE = 200;

const BASIC: ReadonlySet<string> = new Set(['string', 'integer', 'number', 'boolean']);

class Extraction {
  readonly #types: Node | undefined;
  /** Types by name, once each; undefined while one is made: none holds itself. */
  readonly #made = new Map<string, MapNode | undefined>();

  constructor(types: Node | undefined) {
    this.#types = types;
  }

  object(fields: Node): MapNode {
    const own = fields.kind === 'map' ? fields.entries.filter(({ key }) => !key.text.startsWith('$')) : [];
    const properties = own.map(({ key, value }): Entry => ({ key, value: this.#field(value) }));
    const required = properties.filter(({ value }) => !entryOf(value, 'default')).map(({ key }) => key);
    const fallback = entryOf(fields, '$default')?.value;
    return map(fields, {
      type: scalarNode('object', fields),
      properties: mapNode(properties, fields),
      required: seqNode(required, fields),
      default: fallback?.kind === 'scalar' ? readAs(fallback.text, 'object', fallback) : fallback,
    });
  }

  #field(written: Node): MapNode {
    if (written.kind === 'map') return this.object(written);
    return written.kind === 'scalar' ? this.#line(written) : unreadable(written);
  }

  #line(written: ScalarNode): MapNode {
    const { text } = written;
    const bar = text.indexOf('|');
    const type = this.#type((bar < 0 ? text : text.slice(0, bar)).trim(), written);
    return bar < 0 ? type : marked(type, tokensOf(text.slice(bar + 1)), written);
  }

  #type(name: string, place: Span): MapNode {
    if (name.length > LONGEST_TYPE) return unreadable(place);
    if (BASIC.has(name)) return map(place, { type: scalarNode(name, place) });
    const item = /^\[\](.*)$/.exec(name)?.[1] ?? /^array<(.*)>$/.exec(name)?.[1];
    if (item !== undefined)
      return map(place, { type: scalarNode('array', place), items: this.#type(item.trim(), place) });
    const value = /^map<(.*)>$/.exec(name)?.[1] ?? /^map\[\s*string\s*\](.*)$/.exec(name)?.[1];
    if (value !== undefined)
      return map(place, {
        type: scalarNode('object', place),
        additionalProperties: this.#type(value.trim(), place),
      });
    return this.#named(name) ?? unreadable(place);
  }

  #named(name: string): MapNode | undefined {
    if (this.#made.has(name)) return this.#made.get(name);
    const written = this.#types && entryOf(this.#types, name)?.value;
    if (!written) return undefined;
    this.#made.set(name, undefined);
    const made = this.#field(written);
    this.#made.set(name, made);
    return made;
  }
}

/** A field of which nothing is known: what it holds by default is not decided. */
function unreadable(place: Span): MapNode {
  return map(place, { default: undecided("its schema can't be read", place) });
}

const NUMBERS: ReadonlySet<string> = new Set(
  'minimum maximum minItems maxItems minLength maxLength minProperties maxProperties multipleOf'.split(' '),
);
const FLAGS: ReadonlySet<string> = new Set('exclusiveMinimum exclusiveMaximum uniqueItems nullable'.split(' '));

/** A type with what its markers say; of equal markers the last one stands. */
function marked(type: MapNode, tokens: readonly string[], place: Span): MapNode {
  const kind = scalarAt(type, 'type');
  const marks = new Map<string, Node>(type.entries.map(({ key, value }) => [key.text, value]));
  for (const token of tokens) {
    const [key = '', value] = [token.split('=', 1)[0]?.trim(), token.slice(token.indexOf('=') + 1).trim()];
    if (!token.includes('=')) continue;
    if (key === 'default') marks.set(key, readAs(value, kind, place));
    else if (key === 'enum')
      marks.set(
        key,
        seqNode(
          enumOf(value).map((one) => readAs(one, kind, place)),
          place,
        ),
      );
    else if (key === 'pattern') marks.set(key, scalarNode(unquoted(value), place));
    else if (NUMBERS.has(key)) marks.set(key, readAs(value, 'number', place));
    else if (FLAGS.has(key)) marks.set(key, readAs(value, 'boolean', place));
  }
  return mapNode(
    [...marks].map(([key, value]) => entry(key, value)),
    place,
  );
}

function scalarAt(node: Node, key: string): string {
  const value = at(node, key);
  return value?.kind === 'scalar' ? value.text : '';
}

/** Splits at spaces outside of quotes and brackets. */
function tokensOf(text: string): readonly string[] {
  const tokens: string[] = [];
  let token = '';
  let quote = '';
  let depth = 0;
  for (let i = 0; i < text.length; i++) {
    const character = text.charAt(i);
    if (quote === '' && depth === 0 && /\s/.test(character)) {
      if (token !== '') tokens.push(token);
      token = '';
      continue;
    }
    token += character;
    if (quote !== '') {
      if (character === '\\') token += text.charAt(++i);
      else if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '{' || character === '[') depth++;
    else if ((character === '}' || character === ']') && depth > 0) depth--;
  }
  return token === '' ? tokens : [...tokens, token];
}

/** The values of an enumeration: apart by commas outside of double quotes. */
function enumOf(text: string): readonly string[] {
  const values = text.match(/(?:"(?:\\.|[^"\\])*"?|[^,"])+/g) ?? [];
  return values.map((value) => value.trim()).filter((value) => value !== '');
}

/** A value of a marker as its type takes it, and not decided where it does not. */
function readAs(text: string, type: string, place: Span): Node {
  const value = parsedAs(text, type);
  return value === undefined ? undecided(`"${text}" is no ${type || 'value'}`, place) : treeOf(value, place);
}

const TRUTHS = /^(?:1|t|T|true|TRUE|True)$/;
const FALSEHOODS = /^(?:0|f|F|false|FALSE|False)$/;

function parsedAs(text: string, type: string): Json | undefined {
  const bare = unquoted(text);
  if (type === 'string') return bare;
  if (type === 'integer') return /^[-+]?\d{1,15}$/.test(bare) ? Number(bare) : undefined;
  if (type === 'number') return /^[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?$/.test(bare) ? Number(bare) : undefined;
  if (type === 'boolean') return TRUTHS.test(bare) ? true : FALSEHOODS.test(bare) ? false : undefined;
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** A text without the quotes around it: in double ones as in Go, in single ones as in YAML. */
function unquoted(text: string): string {
  if (/^'[\s\S]*'$/.test(text) && text.length > 1) return text.slice(1, -1).replaceAll("''", "'");
  if (!/^"[\s\S]*"$/.test(text) || text.length < 2) return text;
  try {
    return String(JSON.parse(text));
  } catch {
    return text;
  }
}

/** A tree of a value, all of it at one place; its numbers are such as JSON holds. */
function treeOf(value: Json, place: Span): Node {
  if (typeof value === 'string') return scalarNode(value, place);
  if (value === null || typeof value !== 'object') return { ...scalarNode(String(value), place), plain: true };
  if (Array.isArray(value))
    return seqNode(
      value.map((item: Json) => treeOf(item, place)),
      place,
    );
  return mapNode(
    Object.entries(value).map(([key, item]) => entry(key, treeOf(item, place))),
    place,
  );
}
