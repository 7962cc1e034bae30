import { readJson } from '../go/gojson.ts';
import { dataKeyFaults } from '../kubernetes/names.ts';
import { decodeBase64, decodedLength } from '../text/base64.ts';
import { type Located, type Span, spanOf } from '../text/source.ts';
import type { Entry, Node } from '../yaml/documents.ts';
import {
  type FieldError,
  fieldError,
  keySpan,
  lastEntries,
  type Meaning,
  spanAt,
  stringOf,
  textOf,
} from '../yaml/field.ts';
import { at, entryOf, keyOf, scalarOf, valueUnder } from '../yaml/node.ts';

/** All values of a Secret together, in bytes. */
export const DATA_LIMIT = 1024 * 1024;

/** A value of a Secret. Only `secretText` shows what it holds; nothing keeps what is decoded. */
export interface SecretValue {
  readonly source: 'data' | 'stringData';
  readonly entry: Entry;
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
  for (const source of ['data', 'stringData'] as const)
    for (const entry of entriesUnder(root, source)) data.set(keyOf(entry.key) ?? '', { source, entry });
  const place = spanAt(root, 'type', spanAt(root, 'kind', root));
  return { type: { value: stringOf(root, 'type') || 'Opaque', at: spanOf(place) }, data };
}

function entriesUnder(root: Node, field: 'data' | 'stringData'): readonly Entry[] {
  const map = valueUnder(root, field);
  return map?.kind === 'map' ? map.entries : [];
}

/** A value as text, bytes that are no UTF-8 replaced. */
export function secretText({ source, entry: { value } }: SecretValue): string {
  if (source === 'stringData') return textOf(value);
  return value.kind === 'seq'
    ? Buffer.from(value.items.map(byteOf)).toString()
    : decodeBase64(textOf(value)).toString();
}

/** The size of a value as the API server stores it, in bytes. */
function secretSize({ source, entry: { value } }: SecretValue): number {
  if (source === 'stringData') return Buffer.byteLength(textOf(value));
  return value.kind === 'seq' ? value.items.length : (decodedLength(textOf(value)) ?? 0);
}

/**
 * Whether nobody wrote a key as one: a generator made it of a line or a literal, which is the place of its value too. It
 * may be part of a credential then.
 */
export function isGenerated({ key, value }: Entry): boolean {
  return key.start === value.start && key.end === value.end && key.path === value.path;
}

/** Whether a key is absent or its value empty. */
export function isMissing({ data }: EffectiveSecret, key: string): boolean {
  const value = data.get(key);
  return !value || secretSize(value) === 0;
}

/** Bytes that a value surely does not exceed; cheaper than to find how many it has. */
function mostOf({ entry: { value } }: SecretValue): number {
  if (value.kind === 'seq') return value.items.length;
  return value.kind === 'scalar' ? value.text.length * 3 : 0;
}

function placeOf({ entry: { key, value } }: SecretValue): Span {
  return value.kind !== 'seq' && textOf(value) === '' ? key : value;
}

/** An element of a list that Go decodes as bytes. */
function byteOf(item: Node): number {
  const value = item.kind === 'scalar' ? scalarOf(item) : null;
  return typeof value === 'number' ? value : 0;
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
    most += mostOf(value);
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
  for (const value of data.values()) size += secretSize(value);
  return size;
}

function validateKeys(root: Node, { data }: EffectiveSecret): readonly FieldError[] {
  const errors: FieldError[] = [];
  for (const field of ['data', 'stringData'] as const) {
    const map = valueUnder(root, field);
    for (const entry of map?.kind === 'map' ? lastEntries(map) : []) {
      const { key } = entry;
      const name = keyOf(key) ?? '';
      if (data.get(name)?.source !== field) continue;
      const told = isGenerated(entry) ? '…' : name;
      for (const fault of dataKeyFaults(name)) errors.push(fieldError(`data[${told}]`, 'invalid', fault, key));
    }
  }
  return errors;
}

const DEMANDING: ReadonlySet<string> = new Set([
  'kubernetes.io/dockerconfigjson',
  'kubernetes.io/dockercfg',
  'kubernetes.io/service-account-token',
  'kubernetes.io/basic-auth',
  'kubernetes.io/ssh-auth',
  'kubernetes.io/tls',
]);

/** Whether a type demands anything of a Secret. */
export function isDemanding(type: string): boolean {
  return DEMANDING.has(type);
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
      return isMissing(secret, 'ssh-privatekey') ? [required('ssh-privatekey', root, secret)] : [];
    case 'kubernetes.io/tls':
      return ['tls.crt', 'tls.key'].filter((key) => !secret.data.has(key)).map((key) => required(key, root, secret));
    default:
      return [];
  }
}

function required(key: string, root: Node, secret: EffectiveSecret): FieldError {
  const value = secret.data.get(key);
  const place = value ? placeOf(value) : dataSpan(root, secret);
  return fieldError(`data[${key}]`, 'required', `is required by the type ${secret.type.value}`, place, DEMANDED);
}

const DEMANDED: Meaning = { mistake: 'demanded' };

function accountName(root: Node): readonly FieldError[] {
  const key = 'kubernetes.io/service-account.name';
  const annotations = at(root, 'metadata', 'annotations');
  if (stringOf(annotations, key) !== '') return [];
  const metadata = entryOf(root, 'metadata')?.value;
  const above = keySpan(metadata, 'annotations', keySpan(root, 'metadata', root));
  const message = 'is required by the type kubernetes.io/service-account-token';
  return [fieldError(`metadata.annotations[${key}]`, 'required', message, spanAt(annotations, key, above), DEMANDED)];
}

/** Whether Go's encoding/json would decode the value under a key into a map. */
function jsonObjectAt(key: string, root: Node, secret: EffectiveSecret): readonly FieldError[] {
  const value = secret.data.get(key);
  if (!value) return [required(key, root, secret)];
  const fault = jsonFault(secretText(value));
  return fault === undefined ? [] : [fieldError(`data[${key}]`, 'invalid', fault, placeOf(value))];
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
