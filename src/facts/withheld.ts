import { isStump } from '../resources/data-plane.ts';
import { isJson } from '../text/json.ts';
import { ASKED, isLogin, isPackedLogin } from '../text/login.ts';
import type { Entry, MapNode, Node, ScalarNode, SeqNode } from '../yaml/documents.ts';
import { CLOSED } from '../yaml/mask-field.ts';
import { entryOf, mapNode, scalarNode, scalarOf, seqNode } from '../yaml/node.ts';
import { isVeiled, veiled, veiledInPlace } from './veil.ts';

/** A collection as plain data whose credentials are veiled: what decides about pulls stays as it is. */
export function withoutCredentials(node: MapNode | SeqNode, key: string): object {
  const { kind, path, start, end } = node;
  if (node.kind === 'seq') return { kind, path, start, end, items: node.items.map((item) => seen(item, key)) };
  return { kind, path, start, end, entries: node.entries.map((entry) => withheld(entry, node, key)) };
}

/** Keys of lists that no pull depends on: variables and files of a container, and what it is started with. */
const LISTS = /^(?:env|files|args|command)$/;
const VALUES = /^(?:value|content)$/;

function withheld(entry: Entry, map: MapNode, key: string): Entry {
  const name = seen(entry.key, key);
  const { value } = entry;
  if (value.kind === 'scalar')
    return { key: name, value: (holdsCredential(name.text, map) ? hidden : seen)(value, key) };
  if (value.kind === 'map') return { key: name, value: isClosed(name.text, map) ? withoutValues(value, key) : value };
  if (isClosed(name.text, map) || LISTS.test(name.text))
    return {
      key: name,
      value: seqNode(
        value.items.map((item) => withoutValues(item, key)),
        value,
      ),
    };
  return { key: name, value };
}

/** An item of a list of credentials, or what stands below a key of one. */
function withoutValues(node: Node, key: string): Node {
  if (node.kind === 'scalar') return hidden(node, key);
  if (node.kind === 'seq') return node;
  const entries = node.entries.map((entry) =>
    VALUES.test(entry.key.text) && entry.value.kind === 'scalar'
      ? { key: entry.key, value: hidden(entry.value, key) }
      : entry,
  );
  return mapNode(entries, node);
}

/** Whether a key is one of credentials; that of a Secret which is made of something else only names a key. */
function isClosed(name: string, map: MapNode): boolean {
  if (name === 'secretKey' && (entryOf(map, 'remoteRef') || entryOf(map, 'sourceRef'))) return false;
  return CLOSED.test(name);
}

/** Whether an entry holds a credential: by its key, or by the name that stands beside it. */
function holdsCredential(name: string, map: MapNode): boolean {
  if (isClosed(name, map)) return true;
  if (!VALUES.test(name)) return false;
  return ['name', 'key'].some((beside) => {
    const value = entryOf(map, beside)?.value;
    return value?.kind === 'scalar' && CLOSED.test(value.text.replaceAll('_', ''));
  });
}

/** What is filled in later, or says no more than of what kind something is. */
const OPEN = /^\s*$|\$\{|\{\{|^(?:string|integer|number|boolean|array|object|map)\b[^|]*(?:$|\|)/;
/** What stands in place of a credential: whether a key is one is judged by its text. */
const STAND_IN = /^(?:ENC\[|<.*>$)|\.\.\.|change-?me|placeholder|redacted|replace|xxx|your[-_]/i;

/** A scalar whose text is a credential. */
function hidden(node: ScalarNode, key: string): ScalarNode {
  const { text } = node;
  const config = withoutLogins(text, key);
  if (config !== undefined) return { ...node, text: config };
  if (OPEN.test(text))
    return { ...node, text: text.replace(/(default=)[^|]+/, (_, mark) => `${mark}${veiled(text, key)}`) };
  if (isVeiled(text) || isStump(text)) return node;
  if (typeof scalarOf(node) !== 'string') return { ...node, text: text.replace(/\d/g, '1') };
  return scalarNode(veiled(text, key) + (STAND_IN.test(text) ? ' placeholder' : ''), node);
}

/** What is a credential wherever it stands: private keys, tokens. */
const TOKEN =
  /-----BEGIN|LS0tLS1CRUdJTi|(?:gh[pousr]|github_pat|dckr_pat|glpat|xox[a-z])[-_]\w{8}|AKIA\w{8}|eyJ[\w-]{10}/;
/** A login, whose user may be the token; not what is filled in later, and no user is called `git` for a secret. */
const LOGIN = /(:\/\/(?:[^\s:/?#@]*[{}][^\s:/?#@]*:|(?!git[@:]|[^\s:/?#@]*[{}])|git:))([^\s/?#@]+)(?=@)/g;
/** An address whose query may hold a token; no expression, in which `?` and `&` are operators. */
const WITH_QUERY = /(?:^|:\/\/)[^\s"'(,?{}]{1,500}\?[^\s"'({}]+/g;
/** The same before a host without a scheme, as images have it: neither a port and a path, nor a tag before a digest. */
const BARE_LOGIN = /(?<![^\s"'(,])([^\s:/@"'(,]+:)(?!\/\/|\d+\/)([^\s@"'(,]+)(?=@(?!sha\d+:)[\w.-]+(?::\d+)?(?:\/|$))/g;

/** A scalar that may hold a credential though nothing says so. */
function seen<T extends Node>(node: T, key: string): T | ScalarNode {
  if (node.kind !== 'scalar') return node;
  const config = withoutLogins(node.text, key);
  if (config !== undefined) return { ...node, text: config };
  if (TOKEN.test(node.text) || isPackedLogin(node.text) || isBroken(node.text)) return hidden(node, key);
  if (!/[@?]/.test(node.text)) return node;
  const veil = (_: string, before: string, password: string) => `${before}${veiledInPlace(password, key)}`;
  const text = node.text
    .replace(LOGIN, veil)
    .replace(BARE_LOGIN, veil)
    .replace(WITH_QUERY, (address) => address.replace(ASKED, veil));
  return text === node.text ? node : { ...node, text };
}

/** Whether a text was meant to be a docker config with logins, and does not parse. */
function isBroken(text: string): boolean {
  return text.search(FIELD) >= 0 && !HOLE.test(text);
}

const FIELD =
  /("(username|password|email|auth|identitytoken|registrytoken|authorization)"\s*:\s*)"((?:[^"\\]|\\.)*)"/gi;

/** A docker config whose logins are veiled, each character in its place; undefined for a text that is none. */
function withoutLogins(text: string, key: string): string | undefined {
  if (/^\s*\{/.test(text)) {
    const isConfig = text.search(FIELD) >= 0 || /"auths"|^\s*\{\s*\}\s*$/i.test(text);
    if (!isConfig) return undefined;
    if (isJson(text)) return withoutStrings(text, key);
    if (!HOLE.test(text)) return undefined;
    return text.replace(FIELD, (_, before, field, raw) => `${before}${veiledField(field, raw, key)}`);
  }
  if (!/^\s*[eI][\w+/=\s]+$/.test(text)) return undefined;
  const inner = withoutLogins(Buffer.from(text, 'base64').toString(), key);
  return inner === undefined ? undefined : Buffer.from(inner).toString('base64');
}

/** JSON whose strings are veiled, but for its keys; of these the logins. */
function withoutStrings(json: string, key: string): string {
  let field = '';
  return json.replace(/"((?:[^"\\]|\\.)*)"(\s*:)?/g, (_, raw, colon) => {
    if (colon === undefined) return veiledField(field, raw, key);
    field = raw;
    return `"${veiledKey(raw, key)}"${colon}`;
  });
}

/** A key of `auths` in whose place, or in whose address, a login stands: it stays one. */
function veiledKey(raw: string, key: string): string {
  if (isPackedLogin(raw)) return veiledAuth(raw, key);
  const veil = (_: string, before: string, password: string) => `${before}${veiledInPlace(password, key)}`;
  if (!isLogin(raw)) return raw.replace(LOGIN, veil);
  const [user = '', ...password] = raw.split(':');
  return `${veiledInPlace(user, key)}:x${veiledInPlace(password.join(':').slice(1), key)}`;
}

/** What is filled in later. */
const HOLE = /\$\{|\{\{/;

function veiledField(field: string, raw: string, key: string): string {
  if (HOLE.test(raw)) return `"${raw}"`;
  const value = field.toLowerCase() === 'auth' ? veiledAuth(raw, key) : veiledInPlace(raw, key);
  return `"${value}"`;
}

/** `user:password` in base64; what is none stays none. */
function veiledAuth(raw: string, key: string): string {
  const decoded = Buffer.from(raw, 'base64');
  const [, user, password] = /^([^:]*):(.*)$/s.exec(decoded.toString()) ?? [];
  if (user === undefined || password === undefined || decoded.toString('base64') !== raw)
    return raw.replace(/[A-Za-z0-9+/]/g, 'A');
  return Buffer.from(`${veiledInPlace(user, key)}:${veiledInPlace(password, key)}`).toString('base64');
}
