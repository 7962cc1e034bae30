import { RE2JS, RE2JSException } from 're2js';
import { spanOf } from '../text/source.ts';
import type { MapNode, Node, SeqNode } from '../yaml/documents.ts';
import { at, entryOf, itemsAt, jsonOf, mapAt, textAt } from '../yaml/node.ts';
import { type Budget, fail } from './budget.ts';
import type { Variables } from './cel/evaluate.ts';
import { equal, numberOf, plainOf, whyUndecided } from './cel/value.ts';
import { referred, schemaOf } from './parameters.ts';

/**
 * Checks what a component or trait is given against the schema of its type: what does not fit is not rendered.
 * Follows OpenChoreo v1.2.3, internal/schema/definition.go: ValidateWithJSONSchema; formats are not checked. The
 * first releases with types check nothing, and fail where what is missing is asked for.
 */
export function checkParameters(spec: Node, variables: Variables, budget: Budget): void {
  const old = at(spec, 'schema');
  for (const section of old ? ['parameters', 'envOverrides'] : ['parameters', 'environmentConfigs']) {
    const schema = at(old ?? spec, section);
    const value = variables.get(section);
    if (!schema || !value) continue;
    const { root, types } = schemaOf(schema, at(old, 'types'));
    const fault = faultOf(value, root, types, 0);
    if (fault) fail(budget, { reason: `${section} ${fault.message}`, at: spanOf(fault.node) });
  }
}

interface Fault {
  readonly message: string;
  readonly node: Node;
}

/** Schemas nest no deeper than this. */
const DEPTH_LIMIT = 30;

function faultOf(value: Node, written: Node, types: Node | undefined, depth: number): Fault | undefined {
  if (depth > DEPTH_LIMIT || whyUndecided(value) !== undefined) return undefined;
  const schema = referred(written, types);
  if (!schema) return { message: `refer to a type that their schema does not define`, node: written };
  const check = (inner: Node, own: Node) => faultOf(inner, own, types, depth + 1);
  const message = typeFault(value, schema) ?? enumFault(value, schema) ?? rangeFault(value, schema);
  if (message !== undefined) return { message, node: value };
  const fits = (own: Node) => check(value, own) === undefined;
  const [any, one, not] = [itemsAt(schema, 'anyOf'), itemsAt(schema, 'oneOf'), at(schema, 'not')];
  if (any.length > 0 && !any.some(fits)) return { message: 'fit none of the schemas under anyOf', node: value };
  if (one.length > 0 && one.filter(fits).length !== 1) return { message: 'do not fit one of oneOf', node: value };
  if (not && fits(not)) return { message: 'fit what the schema excludes', node: value };
  for (const own of itemsAt(schema, 'allOf')) {
    const fault = check(value, own);
    if (fault) return fault;
  }
  if (value.kind === 'map') return mapFault(value, schema, check);
  return value.kind === 'seq' ? listFault(value, schema, check) : undefined;
}

const TYPES: Readonly<Record<string, (value: Node) => boolean>> = {
  object: ({ kind }) => kind === 'map',
  array: ({ kind }) => kind === 'seq',
  string: (value) => typeof plainOf(value) === 'string',
  boolean: (value) => typeof plainOf(value) === 'boolean',
  number: (value) => numberOf(value) !== undefined,
  integer: (value) => Number.isInteger(numberOf(value)),
};

function typeFault(value: Node, schema: Node): string | undefined {
  const type = textAt(schema, 'type')?.value ?? '';
  const isNullable = plainOf(value) === null && textAt(schema, 'nullable')?.value === 'true';
  if (isNullable || !Object.hasOwn(TYPES, type) || TYPES[type]?.(value)) return undefined;
  return `have another type than ${type}`;
}

function enumFault(value: Node, schema: Node): string | undefined {
  const allowed = itemsAt(schema, 'enum');
  return allowed.length === 0 || allowed.some((one) => equal(one, value) !== false)
    ? undefined
    : 'have a value that the schema does not list';
}

function rangeFault(value: Node, schema: Node): string | undefined {
  const limit = (key: string) => {
    const node = at(schema, key);
    return node && numberOf(node);
  };
  const flag = (key: string) => textAt(schema, key)?.value === 'true';
  const [least, most] = [limit('minimum'), limit('maximum')];
  const number = numberOf(value);
  if (number !== undefined) {
    if (least !== undefined && (number < least || (flag('exclusiveMinimum') && number === least)))
      return 'are too small';
    if (most !== undefined && (number > most || (flag('exclusiveMaximum') && number === most))) return 'are too large';
    const step = limit('multipleOf');
    if (step && !Number.isInteger(number / step)) return `are no multiple of ${step}`;
  }
  const size = sizeOf(value);
  if (!size) return patternFault(value, schema);
  const [shortest, longest] = [limit(`min${size.of}`), limit(`max${size.of}`)];
  if (shortest !== undefined && size.size < shortest) return 'are too short';
  return longest !== undefined && size.size > longest ? 'are too long' : patternFault(value, schema);
}

function sizeOf(value: Node): { readonly of: string; readonly size: number } | undefined {
  if (value.kind === 'seq') return { of: 'Items', size: value.items.length };
  if (value.kind === 'map') return { of: 'Properties', size: value.entries.length };
  const plain = plainOf(value);
  return typeof plain === 'string' ? { of: 'Length', size: Array.from(plain).length } : undefined;
}

function patternFault(value: Node, schema: Node): string | undefined {
  const pattern = textAt(schema, 'pattern')?.value;
  const plain = plainOf(value);
  if (pattern === undefined || typeof plain !== 'string' || pattern.length > 1_000) return undefined;
  try {
    return RE2JS.compile(pattern).matcher(plain).find() ? undefined : `do not match ${pattern}`;
  } catch (fault) {
    if (fault instanceof RE2JSException) return undefined;
    throw fault;
  }
}

type Checked = (value: Node, schema: Node) => Fault | undefined;

function mapFault(value: MapNode, schema: Node, check: Checked): Fault | undefined {
  for (const name of itemsAt(schema, 'required'))
    if (name.kind === 'scalar' && !entryOf(value, name.text)) return { message: `lack ${name.text}`, node: value };
  const properties = mapAt(schema, 'properties');
  const others = at(schema, 'additionalProperties');
  for (const { key, value: inner } of value.entries) {
    const own = entryOf(properties, key.text)?.value ?? others;
    if (own === others && others && jsonOf(others) === false) return { message: `have ${key.text}`, node: key };
    const fault = own?.kind === 'map' ? check(inner, own) : undefined;
    if (fault) return fault;
  }
  return undefined;
}

function listFault(value: SeqNode, schema: Node, check: Checked): Fault | undefined {
  const own = at(schema, 'items');
  const texts = value.items.map((item) => JSON.stringify(jsonOf(item)));
  if (textAt(schema, 'uniqueItems')?.value === 'true' && new Set(texts).size < texts.length)
    return { message: 'repeat an item', node: value };
  for (const item of own?.kind === 'map' ? value.items : []) {
    const fault = own && check(item, own);
    if (fault) return fault;
  }
  return undefined;
}
