import { isField, type JsonValue, type Member, readJson } from '../go/gojson.ts';
import { type Filled, fillHoles } from '../text/holes.ts';
import {
  type AuthEntry,
  type Credential,
  decideEntry,
  type Fields,
  hasHole,
  type MalformedPayload,
  malformed,
  templatedEntry,
  withoutSecrets,
} from './authentry.ts';

export type { AuthEntry, Credential } from './authentry.ts';

/** `.dockerconfigjson` wraps the entries in `auths`; the legacy `.dockercfg` is the bare map. */
export type DockerConfigFormat = 'dockerconfigjson' | 'dockercfg';

/** What a docker config holds, or why the kubelet can't read it. */
export type DockerConfig = { readonly ok: true; readonly entries: readonly AuthEntry[] } | MalformedPayload;

/** The same with the credentials themselves, which are in no fact. */
export type Credentials = { readonly ok: true; readonly entries: readonly Credential[] } | MalformedPayload;

/** As a MalformedPayload, but because of a hole: the real payload may be fine. */
interface Undecided {
  readonly ok: false;
  readonly reason: 'template';
  readonly error: string;
}

type Fault = MalformedPayload | Undecided;

interface Reading {
  readonly filled: Filled | undefined;
  readonly entries: Map<string, Credential>;
}

const LEVELS = { dockerconfigjson: 4, dockercfg: 3 } as const;
const FIELDS = ['username', 'password', 'email', 'auth'] as const;

/**
 * What a payload holds, as DockerConfigJSON and DockerConfigEntry of k8s.io/kubernetes v1.37.2
 * (pkg/credentialprovider/config.go) unmarshal it. The kubelet ignores an empty payload; here it is no JSON.
 */
export function readDockerConfig(text: string, format: DockerConfigFormat): DockerConfig {
  const read = readCredentials(text, format);
  return read.ok ? { ok: true, entries: read.entries.map(withoutSecrets) } : read;
}

/** As `readDockerConfig`, with user names and passwords and keys as written. */
export function readCredentials(text: string, format: DockerConfigFormat): Credentials {
  const read = readEntries(text, format, undefined);
  if (read.ok || read.reason !== 'template') return read;
  return { ok: false, reason: 'json', error: read.error, at: { start: 0, end: text.length } };
}

/**
 * As `readDockerConfig` for a payload that holds template holes: literal keys are told, credentials may be `templated`.
 * `unknown` is a clause that continues "the payload …".
 */
export function readTemplatedDockerConfig(
  text: string,
  format: DockerConfigFormat = 'dockerconfigjson',
): DockerConfig | { readonly unknown: string } {
  const filled = fillHoles(text);
  if (typeof filled === 'string') return { unknown: filled };
  if (filled.holes === 0) return readDockerConfig(text, format);
  const read = readEntries(filled.text, format, filled);
  if (!read.ok) return read.reason === 'template' ? { unknown: read.error } : read;
  return { ok: true, entries: read.entries.map((entry) => withoutSecrets(asWritten(entry, text, filled))) };
}

/** Puts the holes back into a key. */
function asWritten(entry: Credential, text: string, filled: Filled): Credential {
  if (!entry.templatedKey) return entry;
  const bare = entry.key.startsWith(filled.bare);
  return {
    ...entry,
    key: bare ? text.slice(entry.at.start, entry.at.end) : text.slice(entry.at.start + 1, entry.at.end - 1),
  };
}

type ReadEntries = { readonly ok: true; readonly entries: readonly Credential[] } | Fault;

function readEntries(text: string, format: DockerConfigFormat, filled: Filled | undefined): ReadEntries {
  const json = readJson(text, LEVELS[format]);
  if (!json.ok) {
    // What a hole in a string is filled with is text of that string, and mends nothing around it.
    if (filled && text.includes(filled.bare)) return undecided('is no JSON before its template is filled');
    const at = { start: json.offset, end: Math.min(json.offset + 1, text.length) };
    return malformed('json', `is not JSON: ${json.error}`, at);
  }
  const reading: Reading = { filled, entries: new Map() };
  const fault = format === 'dockercfg' ? readAuths(json.value, reading) : readRoot(json.value, reading);
  return fault ?? { ok: true, entries: [...reading.entries.values()] };
}

function readRoot(root: JsonValue, reading: Reading): Fault | undefined {
  if (isBare(root, reading.filled)) return undecided('is a template as a whole');
  if (root.kind === 'null') return undefined;
  if (root.kind !== 'object') return misshapen(root, 'the whole');
  for (const { key, value } of root.members) {
    if (hasHole(key, reading.filled)) return undecided('has a template for a field name');
    let fault: Fault | undefined;
    if (isField(key, 'auths')) fault = readAuths(value, reading);
    else if (isField(key, 'HttpHeaders')) fault = checkHeaders(value, reading.filled);
    if (fault) return fault;
  }
  return undefined;
}

/** A map of entries: a later one of the same key replaces, `null` forgets them all. */
function readAuths(auths: JsonValue, reading: Reading): Fault | undefined {
  if (isBare(auths, reading.filled)) return undecided('has a template in place of its auths');
  if (auths.kind === 'null') reading.entries.clear();
  else if (auths.kind !== 'object') return misshapen(auths, 'auths');
  else {
    for (const member of auths.members) {
      const entry = readEntry(member, reading.filled);
      if ('ok' in entry) return entry;
      reading.entries.delete(entry.key);
      reading.entries.set(entry.key, entry);
    }
  }
  return undefined;
}

function readEntry({ key, keyStart, keyEnd, value }: Member, filled: Filled | undefined): Credential | Fault {
  const fields: Fields = { username: '', password: '', email: '', auth: '' };
  const at = { start: keyStart, end: keyEnd };
  if (isBare(value, filled)) return templatedEntry(key, at, filled);
  if (value.kind === 'null') return decideEntry(key, at, fields, filled);
  if (value.kind !== 'object') return misshapen(value, 'an entry of auths');
  for (const member of value.members) {
    const field = FIELDS.find((name) => isField(member.key, name));
    if (field === undefined || member.value.kind === 'null') continue;
    if (member.value.kind !== 'string') return misshapen(member.value, field);
    fields[field] = member.value.text;
  }
  const opaque = value.members.some((member) => hasHole(member.key, filled));
  return opaque ? templatedEntry(key, at, filled) : decideEntry(key, at, fields, filled);
}

function checkHeaders(headers: JsonValue, filled: Filled | undefined): Fault | undefined {
  if (headers.kind === 'null' || isBare(headers, filled)) return undefined;
  if (headers.kind !== 'object') return misshapen(headers, 'HttpHeaders');
  const odd = headers.members.find(({ value }) => value.kind !== 'string' && value.kind !== 'null');
  return odd && misshapen(odd.value, 'a value of HttpHeaders');
}

function isBare(value: JsonValue, filled: Filled | undefined): boolean {
  return filled !== undefined && value.kind === 'string' && value.text.startsWith(filled.bare);
}

function misshapen({ kind, start, end }: JsonValue, what: string): MalformedPayload {
  const article = kind === 'array' || kind === 'object' ? 'an' : 'a';
  return malformed('shape', `has ${article} ${kind} for ${what}`, { start, end });
}

function undecided(error: string): Undecided {
  return { ok: false, reason: 'template', error };
}
