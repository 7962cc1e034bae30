import type { SchemaError } from '../config/generated/config-validator.js';
import { suggest } from '../text/near-miss.ts';
import { type Span, spanOf } from '../text/source.ts';
import type { Entry, Node } from '../yaml/documents.ts';
import { at, entryOf, type Json, jsonOf } from '../yaml/node.ts';
import { nodeAt } from '../yaml/pointer.ts';
import validate from './generated/data-plane-validator.js';
import type { Refusal } from './pull-secret.ts';

/**
 * What the API server has against the spec of a DataPlane of the proposal's shape or v0.3's. Of unknown fields only
 * those are told that were meant to be a known one: others may be of another generation.
 */
export function dataPlaneRefusals(root: Node): readonly Refusal[] {
  if (validate(withoutNulls(jsonOf(root)))) return [];
  const refusals = refusalsIn(validate.errors ?? [], root);
  // A prefix that is null is told as a blank one.
  const isWritten = entryOf(at(root, 'spec', 'registry'), 'prefix') !== undefined;
  return isWritten ? refusals.filter(({ mistake }) => mistake !== 'missing') : refusals;
}

/** What a schema's complaints say of a resource. */
export function refusalsIn(errors: readonly SchemaError[], root: Node): readonly Refusal[] {
  return errors.flatMap((error) => refusalOf(error, root) ?? []);
}

/**
 * A null is no value: what is null is absent, and a required field is missing then. Follows apiextensions-apiserver
 * v0.37.2, pkg/apiserver/schema/defaulting/prune.go: PruneNonNullableNullsWithoutDefaults.
 */
export function withoutNulls(json: Json): Json {
  if (Array.isArray(json)) return json.map(withoutNulls);
  if (json === null || typeof json !== 'object') return json;
  return Object.fromEntries(
    Object.entries(json).flatMap(([key, value]) => (value === null ? [] : [[key, withoutNulls(value)]])),
  );
}

function refusalOf(error: SchemaError, root: Node): Refusal | undefined {
  const { instancePath, keyword, params, parentSchema } = error;
  const { node, key } = nodeAt(root, instancePath);
  const field = instancePath.slice(1).replaceAll('/', '.');
  const { additionalProperty: extra, missingProperty: missing } = params;
  const known = Object.keys(parentSchema?.properties ?? {});
  if (extra !== undefined) {
    const meant = suggest(
      extra,
      known.filter((field) => !entryOf(node, field)),
    );
    const written = entryOf(node, extra)?.key ?? node;
    if (meant === undefined) return undefined;
    return { field: `${field}.${extra}`, message: `is no field of it: did you mean "${meant}"?`, at: spanOf(written) };
  }
  if (missing !== undefined) {
    const others =
      node.kind === 'map' ? node.entries.flatMap(({ key: { text } }) => (known.includes(text) ? [] : [text])) : [];
    // A misspelled key tells it by itself.
    if (others.some((text) => suggest(text, known) === missing)) return undefined;
    const place = placeIn(entryOf(node, missing)) ?? key ?? node;
    return { field: `${field}.${missing}`, message: 'is required', at: spanOf(place), mistake: 'missing' };
  }
  const place = node.kind === 'scalar' ? node : (key ?? node);
  if (keyword === 'enum')
    return { field, message: `must be one of ${params.allowedValues?.join(', ') ?? ''}`, at: spanOf(place) };
  if ((keyword === 'pattern' && params.pattern === '\\S') || keyword === 'minItems')
    return { field, message: 'must not be empty', at: spanOf(node.start < node.end ? place : (key ?? node)) };
  if (keyword === 'pattern') return { field, message: `must match ${params.pattern}`, at: spanOf(place) };
  if (keyword !== 'type') return undefined;
  const message = `must be a ${params.type === 'object' ? 'mapping' : params.type}`;
  return { field, message, at: spanOf(place), mistake: 'mistyped' };
}

/** Where a field without a value is written: its key, or the variables that were to be its value. */
function placeIn(entry: Entry | undefined): Span | undefined {
  const value = entry?.value;
  const isEmptied = value?.kind === 'scalar' && value.text === '' && value.start < value.end;
  return isEmptied ? value : entry?.key;
}
