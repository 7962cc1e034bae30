import { fieldsOf } from '../kubernetes/kinds.ts';
import { base64Fault } from '../text/base64.ts';
import { suggest } from '../text/near-miss.ts';
import type { Span } from '../text/source.ts';
import type { MapNode, Node, ScalarNode, SeqNode } from '../yaml/documents.ts';
import { type FieldError, fieldError, lastEntries, type Meaning } from '../yaml/field.ts';
import { keyOf, scalarOf } from '../yaml/node.ts';
import { isFlawless } from './flawless.ts';
import { BASE64, LISTED, SCALARS, STRING } from './scalar-types.ts';

/** What decoding a manifest into its type found. */
export interface Decoding {
  /** Values of the wrong type: for one of them the whole object is refused. */
  readonly errors: readonly FieldError[];
  /** Unknown fields: refused under strict validation, else dropped with a warning. */
  readonly unknown: readonly FieldError[];
}

const FLAWLESS: Decoding = { errors: [], unknown: [] };

interface State {
  readonly path: (string | number)[];
  readonly errors: FieldError[];
  readonly unknown: FieldError[];
}

/**
 * Decodes a manifest into a Kubernetes type (see `kinds.ts`), as k8s.io/apimachinery's serializer does with YAML:
 * sigs.k8s.io/yaml to JSON, then sigs.k8s.io/json, case-sensitive. All errors are listed, where Go stops at the first.
 * `field` is the path of the node.
 */
export function decode(node: Node, type: string, ...field: readonly string[]): Decoding {
  if (isFlawless(node, type)) return FLAWLESS;
  const state: State = { path: [...field], errors: [], unknown: [] };
  decodeValue(node, type, state);
  return state;
}

/** Null is the zero value of every type. */
function decodeValue(node: Node, type: string, state: State): void {
  const value = node.kind === 'scalar' ? scalarOf(node) : node.kind;
  if (value === undefined) refuse(state, 'has a value that JSON has not', node);
  else if (value !== null) decodeTyped(node, type, state);
}

function decodeTyped(node: Node, type: string, state: State): void {
  const scalar = SCALARS.get(type);
  if (node.kind === 'seq') {
    const item = type.startsWith('[]') ? type.slice(2) : LISTED.get(type);
    if (item === undefined) mismatch(state, scalar?.wanted ?? 'a mapping', node);
    else decodeItems(node, item, state);
  } else if (scalar) {
    const value = node.kind === 'scalar' ? scalarOf(node) : undefined;
    if (value === undefined || !scalar.takes(value)) mismatch(state, scalar.wanted, node);
  } else if (type.startsWith('[]')) mismatch(state, 'a list', node);
  else if (node.kind === 'map') decodeEntries(node, type, state);
  else if (type !== 'any') mismatch(state, 'a mapping', node);
}

function decodeItems({ items }: SeqNode, type: string, state: State): void {
  items.forEach((item, index) => {
    state.path.push(index);
    decodeValue(item, type, state);
    state.path.pop();
  });
}

/** A struct's fields, or the entries of a map or of a value of any type. */
function decodeEntries(node: MapNode, type: string, state: State): void {
  const element = type.startsWith('{}') ? type.slice(2) : type === 'any' ? 'any' : undefined;
  const fields = element === undefined ? fieldsOf(type) : undefined;
  for (const { key, value } of lastEntries(node)) {
    const name = keyOf(key);
    state.path.push(fields ? (name ?? key.text) : `[${name ?? key.text}]`);
    if (name === undefined) refuse(state, 'has a key that is no string', key);
    const field = fields?.get(name ?? '');
    if (fields && field === undefined) dropped(state, fields, key);
    decodeValue(value, element ?? field ?? 'any', state);
    state.path.pop();
  }
}

function dropped(state: State, fields: ReadonlyMap<string, string>, key: ScalarNode): void {
  const lower = key.text.toLowerCase();
  const meant = [...fields.keys()].find((field) => field.toLowerCase() === lower) ?? suggest(key.text, fields.keys());
  const field = written(state.path);
  const message = 'is no field of this object';
  const error =
    meant === undefined
      ? fieldError(field, 'unknown-field', message, key, { mistake: 'stray' })
      : fieldError(field, 'unknown-field', `${message}: "${meant}" is meant`, key, { meant });
  state.unknown.push(error);
}

function refuse(state: State, message: string, at: Span, meaning?: Meaning): void {
  state.errors.push(fieldError(written(state.path), 'decode', message, at, meaning));
}

function mismatch(state: State, wanted: string, node: Node): void {
  const value = node.kind === 'scalar' ? scalarOf(node) : node.kind;
  if (wanted === BASE64 && node.kind === 'scalar' && typeof value === 'string') refuse(state, base64Fault(value), node);
  else {
    const quote = node.kind === 'scalar' && (wanted === STRING || wanted === BASE64) ? ': put it in quotes' : '';
    refuse(state, `must be ${wanted}, not ${describe(node)}${quote}`, node, { mistake: 'mistyped' });
  }
}

/** `spec.containers[0].image`, `data[.dockerconfigjson]`. */
function written(path: readonly (string | number)[]): string {
  return path
    .map((step, i) => (typeof step === 'number' ? `[${step}]` : i === 0 || step.startsWith('[') ? step : `.${step}`))
    .join('');
}

function describe(node: Node): string {
  if (node.kind === 'map') return 'a mapping';
  if (node.kind === 'seq') return 'a list';
  const type = typeof scalarOf(node);
  return type === 'string' ? 'a string' : type === 'number' ? 'a number' : 'a boolean';
}
