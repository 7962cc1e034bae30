import { decodeBase64, decodedLength } from './base64.ts';
import type { Entry, Node } from './documents.ts';
import { type FieldError, fieldError, keySpan, lastEntries, spanAt, stringOf, textOf } from './field.ts';
import { readJson } from './gojson.ts';
import { dataKeyFaults } from './names.ts';
import { at, entryOf, keyOf, scalarOf, valueUnder } from './node.ts';
import { type Located, type Span, spanOf } from './source.ts';

/** All values of a Secret together, in bytes. */
const DATA_LIMIT = 1024 * 1024;

/** A value of a Secret as the API server stores it. Only `text` shows it; nothing keeps what is decoded. */
export interface SecretValue {
  /** Where it is written: its key where it is empty. */
  readonly at: Span;
  readonly source: 'data' | 'stringData';
  /** Its size is no larger, in bytes; cheaper than to find how large it is. */
  readonly most: number;
  /** In bytes. */
  size(): number;
  /** The value as text, bytes that are no UTF-8 replaced. */
  text(): string;
}

/** A Secret as the API server stores it. */
export interface EffectiveSecret {
  /** `Opaque` where none is written; its place is then the kind's. */
  readonly type: Located<string>;
  readonly data: ReadonlyMap<string, SecretValue>;
}

/** The Secret that a decoded manifest becomes: the type defaulted, stringData laid over data, key by key. */
export function effectiveSecret(root: Node): EffectiveSecret {
  const data = new Map<string, SecretValue>();
  for (const entry of entriesUnder(root, 'data')) data.set(keyOf(entry.key) ?? '', dataValue(entry));
  for (const entry of entriesUnder(root, 'stringData')) data.set(keyOf(entry.key) ?? '', stringValue(entry));
  const place = spanAt(root, 'type', spanAt(root, 'kind', root));
  return { type: { value: stringOf(root, 'type') || 'Opaque', at: spanOf(place) }, data };
}

function entriesUnder(root: Node, field: 'data' | 'stringData'): readonly Entry[] {
  const map = valueUnder(root, field);
  return map?.kind === 'map' ? map.entries : [];
}

function dataValue({ key, value }: Entry): SecretValue {
  if (value.kind === 'seq') {
    const text = () => Buffer.from(value.items.map(byteOf)).toString();
    return { at: value, source: 'data', most: value.items.length, size: () => value.items.length, text };
  }
  const base64 = textOf(value);
  return {
    at: base64 === '' ? key : value,
    source: 'data',
    most: base64.length,
    size: () => decodedLength(base64) ?? 0,
    text: () => decodeBase64(base64).toString(),
  };
}

/** An element of a list that Go decodes as bytes. */
function byteOf(item: Node): number {
  const value = item.kind === 'scalar' ? scalarOf(item) : null;
  return typeof value === 'number' ? value : 0;
}

function stringValue({ key, value }: Entry): SecretValue {
  const text = textOf(value);
  return {
    at: text === '' ? key : value,
    source: 'stringData',
    most: text.length * 3,
    size: () => Buffer.byteLength(text),
    text: () => text,
  };
}

/**
 * Validates a decoded Secret apart from its metadata: ValidateSecret of k8s.io/kubernetes v1.37.2,
 * pkg/apis/core/validation/validation.go.
 */
export function validateSecret(root: Node, secret: EffectiveSecret): readonly FieldError[] {
  const errors: FieldError[] = [];
  let most = 0;
  let areNamed = true;
  for (const [name, value] of secret.data) {
    most += value.most;
    areNamed &&= dataKeyFaults(name).length === 0;
  }
  const size = most > DATA_LIMIT ? sizeOf(secret) : most;
  if (!areNamed) errors.push(...validateKeys(root, secret));
  if (size > DATA_LIMIT) {
    const message = `must be at most ${DATA_LIMIT} bytes long, all values together, not ${size}`;
    errors.push(fieldError('data', 'too-long', message, dataSpan(root, secret)));
  }
  errors.push(...validateType(root, secret));
  return errors;
}

function sizeOf({ data }: EffectiveSecret): number {
  let size = 0;
  for (const value of data.values()) size += value.size();
  return size;
}

function validateKeys(root: Node, { data }: EffectiveSecret): readonly FieldError[] {
  const errors: FieldError[] = [];
  for (const field of ['data', 'stringData'] as const) {
    const map = valueUnder(root, field);
    for (const { key } of map?.kind === 'map' ? lastEntries(map) : []) {
      const name = keyOf(key) ?? '';
      if (data.get(name)?.source !== field) continue;
      for (const fault of dataKeyFaults(name)) errors.push(fieldError(`data[${name}]`, 'invalid', fault, key));
    }
  }
  return errors;
}

/** What the type of a Secret demands of its data. Types that Kubernetes does not know demand nothing. */
function validateType(root: Node, secret: EffectiveSecret): readonly FieldError[] {
  switch (secret.type.value) {
    case 'kubernetes.io/dockerconfigjson':
      return jsonObjectAt('.dockerconfigjson', root, secret);
    case 'kubernetes.io/dockercfg':
      return jsonObjectAt('.dockercfg', root, secret);
    case 'kubernetes.io/service-account-token':
      return accountName(root);
    case 'kubernetes.io/basic-auth':
      return secret.data.has('username') || secret.data.has('password')
        ? []
        : [required('username', root, secret), required('password', root, secret)];
    case 'kubernetes.io/ssh-auth':
      return secret.data.get('ssh-privatekey')?.size() ? [] : [required('ssh-privatekey', root, secret)];
    case 'kubernetes.io/tls':
      return ['tls.crt', 'tls.key'].filter((key) => !secret.data.has(key)).map((key) => required(key, root, secret));
    default:
      return [];
  }
}

function required(key: string, root: Node, secret: EffectiveSecret): FieldError {
  const place = secret.data.get(key)?.at ?? dataSpan(root, secret);
  return fieldError(`data[${key}]`, 'required', `is required by the type ${secret.type.value}`, place);
}

function accountName(root: Node): readonly FieldError[] {
  const key = 'kubernetes.io/service-account.name';
  const annotations = at(root, 'metadata', 'annotations');
  if (stringOf(annotations, key) !== '') return [];
  const metadata = entryOf(root, 'metadata')?.value;
  const above = keySpan(metadata, 'annotations', keySpan(root, 'metadata', root));
  const message = 'is required by the type kubernetes.io/service-account-token';
  return [fieldError(`metadata.annotations[${key}]`, 'required', message, spanAt(annotations, key, above))];
}

/** Whether Go's encoding/json would decode the value under a key into a map. */
function jsonObjectAt(key: string, root: Node, secret: EffectiveSecret): readonly FieldError[] {
  const value = secret.data.get(key);
  if (!value) return [required(key, root, secret)];
  const fault = jsonFault(value.text());
  return fault === undefined ? [] : [fieldError(`data[${key}]`, 'invalid', fault, value.at)];
}

function jsonFault(text: string): string | undefined {
  if (text === '') return 'must be a JSON object, and is empty';
  const read = readJson(text, 0);
  if (!read.ok) return `must be a JSON object, and is not JSON: ${read.error}`;
  if (read.hugeNumber !== undefined) return 'must be a JSON object, and holds a number that is too large';
  const { kind } = read.value;
  return kind === 'object' || kind === 'null' ? undefined : `must be a JSON object, and is a JSON ${kind}`;
}

/** Where a Secret's data is written, or else its type. */
function dataSpan(root: Node, { type }: EffectiveSecret): Span {
  return keySpan(root, 'data', keySpan(root, 'stringData', type.at));
}
