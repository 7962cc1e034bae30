import { decodeBase64, decodedLength } from '../text/base64.ts';
import type { Filled } from '../text/holes.ts';
import { maskedKey, type RegistryKey, registryKey } from './authkey.ts';

/** Half-open stretch of the payload, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What was decided about one entry of a payload; no user name and no password is in it. */
export interface AuthEntry {
  /** The key as written, user information and query masked. */
  readonly key: string;
  /** Where the key stands in the payload, quotes included. */
  readonly at: Stretch;
  /** What it serves; absent for a dead key, and for a templated one. */
  readonly registry?: RegistryKey;
  /** The key has a template hole: which registry it serves is not known. */
  readonly templatedKey?: true;
  /**
   * `empty`: user name or password is missing. containerd refuses a credential without a user name (ParseAuth) and
   * asks anonymously without a password (doBearerAuth); identity and registry tokens never reach it. `templated`: a
   * template fills it in, or something else has to, as the user name or password is a variable or a placeholder.
   */
  readonly credential: 'present' | 'empty' | 'templated';
  /** `auth` says another user name or password than the entry's own fields, which it overrides. */
  readonly disagrees: boolean;
  /** The password ends with a line end, which neither the kubelet nor containerd takes away (ParseAuth). */
  readonly endsLine?: true;
}

/** An entry with its secrets and its key unmasked: for the keyring's tests, never to be kept in facts. */
export interface Credential extends AuthEntry {
  readonly username: string;
  readonly password: string;
}

/** Why the kubelet refuses a payload, and with it every pull of the pod. `error` is a clause that continues "the payload …". */
export interface MalformedPayload {
  readonly ok: false;
  readonly reason: 'json' | 'shape' | 'auth';
  readonly error: string;
  readonly at: Stretch;
}

/** An entry's fields as they stand, before `auth` is decoded. */
export interface Fields {
  username: string;
  password: string;
  email: string;
  auth: string;
}

/** What an entry's fields amount to once `auth` is decoded, or why the payload is refused. */
export function decideEntry(
  key: string,
  at: Stretch,
  fields: Fields,
  filled: Filled | undefined,
): Credential | MalformedPayload {
  const { username, password, auth } = fields;
  if (hasHole(auth, filled)) {
    return hasForeignLetters(auth, filled)
      ? malformedAuth(key, at, filled, 'is not base64')
      : templatedEntry(key, at, filled);
  }
  if (auth === '') {
    const open = hasHole(username, filled) || hasHole(password, filled);
    if (open && username !== '' && password !== '') return templatedEntry(key, at, filled);
    return { ...about(key, at, filled), username, password, ...stateOf(fields), disagrees: false };
  }
  const decoded = decodeAuth(auth);
  if (typeof decoded === 'string') return malformedAuth(key, at, filled, decoded);
  if (REFERENCE.test(`${decoded.username}:${decoded.password}`)) return templatedEntry(key, at, filled);
  const disagrees = differs(username, decoded.username, filled) || differs(password, decoded.password, filled);
  return { ...about(key, at, filled), ...decoded, ...stateOf(decoded), disagrees };
}

function about(
  key: string,
  at: Stretch,
  filled: Filled | undefined,
): Pick<Credential, 'key' | 'at' | 'registry' | 'templatedKey'> {
  if (hasHole(key, filled)) return { key, at, templatedKey: true };
  const registry = registryKey(key);
  return registry ? { key, at, registry } : { key, at };
}

/** An entry whose credential a template fills. */
export function templatedEntry(key: string, at: Stretch, filled: Filled | undefined): Credential {
  return { ...about(key, at, filled), username: '', password: '', credential: 'templated', disagrees: false };
}

/** A variable of a shell, of a template or of a pipeline, or a word in angle brackets. */
const UNFILLED = /^<[^<>]+>$|^__\w+__$|^#\{.+\}#?$/s;

/**
 * What refers to a secret store: vals, 1Password, SOPS, and Bank-Vaults, which takes an `auth` for two references
 * (vault-secrets-webhook v1.21, mutateDockerCreds).
 */
const REFERENCE = /^(?:ENC\[|ref\+|secretref\+|vault:|op:\/\/)/;

function isUnfilled(text: string): boolean {
  return UNFILLED.test(text) || REFERENCE.test(text) || closes(text, /\$\{\w/, '}') || closes(text, /\{\{/, '}}');
}

/** Whether what opens in a text is closed further on. */
function closes(text: string, opening: RegExp, closing: string): boolean {
  const [opened = ''] = opening.exec(text) ?? [];
  return opened !== '' && text.includes(closing, text.indexOf(opened) + opened.length);
}

function stateOf({
  username,
  password,
}: Pick<Fields, 'username' | 'password'>): Pick<AuthEntry, 'credential' | 'endsLine'> {
  const isOpen = isUnfilled(username) || isUnfilled(password);
  const credential = username === '' || password === '' ? 'empty' : isOpen ? 'templated' : 'present';
  return /[\r\n]$/.test(password) ? { credential, endsLine: true } : { credential };
}

function differs(written: string, decoded: string, filled: Filled | undefined): boolean {
  return written !== '' && written !== decoded && !hasHole(written, filled);
}

/** config.go decodeDockerConfigFieldAuth; a string is what is wrong. */
function decodeAuth(auth: string): { readonly username: string; readonly password: string } | string {
  const packed = auth.replace(/[\r\n]+/g, '');
  const padded = packed.endsWith('=') ? packed : packed.padEnd(Math.ceil(packed.length / 4) * 4, '=');
  if (decodedLength(padded) === undefined) return 'is not base64';
  const bytes = decodeBase64(padded);
  const colon = bytes.indexOf(0x3a);
  if (colon < 0) return 'holds no user:password once decoded';
  return { username: bytes.toString('utf8', 0, colon), password: bytes.toString('utf8', colon + 1) };
}

/** Whether the literal part of a templated `auth` alone keeps it from being base64; a template may trim white space. */
function hasForeignLetters(auth: string, filled: Filled | undefined): boolean {
  const literal = filled ? auth.replaceAll(filled.quoted, '').replaceAll(filled.bare, '') : auth;
  return /[^A-Za-z0-9+/=\s]/.test(literal);
}

/** Whether a text read from a filled template has (part of) a hole in it. */
export function hasHole(text: string, filled: Filled | undefined): boolean {
  return filled !== undefined && (text.includes(filled.quoted) || text.includes(filled.bare));
}

/** What may be kept and shown of an entry. */
export function withoutSecrets({ key, username: _, password: __, ...decided }: Credential): AuthEntry {
  return { key: maskedKey(key), ...decided };
}

/** A payload that is refused for what stands at a stretch of it. */
export function malformed(reason: MalformedPayload['reason'], error: string, at: Stretch): MalformedPayload {
  return { ok: false, reason, error, at };
}

function malformedAuth(key: string, at: Stretch, filled: Filled | undefined, error: string): MalformedPayload {
  const whose = hasHole(key, filled) ? 'a templated key' : JSON.stringify(maskedKey(key));
  return malformed('auth', `has an "auth" under ${whose} that ${error}`, at);
}
