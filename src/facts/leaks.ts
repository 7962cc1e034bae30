import { maskedKey } from '../credentials/authkey.ts';
import { readCredentials } from '../credentials/dockerconfig.ts';
import { baseOf, folderOf, resolvePath } from '../gitops/path.ts';
import { hasSign } from '../repository/prefilter.ts';
import type { Repository } from '../repository/repository.ts';
import { type Span, spanOf } from '../text/source.ts';
import type { MapNode, Node } from '../yaml/documents.ts';
import { stringOf } from '../yaml/field.ts';
import { isLight } from '../yaml/light-tree.ts';
import { itemsAt, mapAt, stringAt, valueUnder } from '../yaml/node.ts';
import type { Sheet } from '../yaml/sheet.ts';
import { scalarTextAt } from '../yaml/sheet-node.ts';
import { behind, ESCAPED_SINGLE, kindAt, SEQ, STRIDE } from '../yaml/tape.ts';

/** A credential for registries that stands in the repository in clear; the credential itself is not kept. */
export interface Leak {
  readonly at: Span;
  /** The keys of the auth entries that have one. */
  readonly keys: readonly string[];
}

/** Base64 of a brace, or of white space before one. */
const BEGINS_LIKE_JSON = /^\s*[eICD]/;
const SECRET = 'Secret';
const KIND_OF_SECRET = /(?<=kind["']?:\s*["']?)Secret\b/y;
/** What stands for a credential until someone or something fills it in. */
const PLACEHOLDER =
  /^(?:<.*>|\[.*\]|[x*.\u2022-]{3,})$|^(?:change|replace|fill|insert|todo|redacted|placeholder|dummy|fake|not-a-real|your)\b|^ENC\[|\$[{(]|\{[{%]|^vault:/is;

/** What one manifest holds in clear, and the files that its secret generators read. */
export interface Leaking {
  readonly leaks: readonly Leak[];
  readonly inputs: readonly string[];
}

const NONE: Leaking = { leaks: [], inputs: [] };

/** Every credential that a manifest holds in clear. */
export function leaksIn(path: string, repository: Repository): Leaking {
  const isSecret = repository.holds(path, 'Secret');
  const signs = repository.signs(path);
  const isGenerator = hasSign(signs, 'secretGenerator');
  const isPayload = hasSign(signs, 'auths') || hasSign(signs, '.dockercfg');
  if (!isSecret && !isGenerator && !isPayload) return NONE;
  const text = repository.text(path);
  if (text === undefined) return NONE;
  // What lies deeper than a document's own data is looked for only where there is a sign of it.
  const secrets = secretsIn(text);
  const isDeep = secrets.nested || isPayload;
  if (!isDeep && !isGenerator && !secrets.whole) return NONE;
  const isRead = repository.skipped(path) === undefined;
  const { documents } = isRead ? repository.documents(path) : repository.allDocuments(path);
  const leaks: Leak[] = [];
  for (const { root } of documents)
    if (isDeep) leaks.push(...inTree(root, text));
    else if (root.kind === 'map' && stringOf(root, 'kind') === 'Secret') leaks.push(...inData(root));
  return { leaks, inputs: isGenerator ? documents.flatMap(({ root }) => generatorFiles(root, path)) : [] };
}

/** Every credential in clear of files that no one takes for manifests. */
export function leaksInFiles(paths: Iterable<string>, repository: Repository): readonly Leak[] {
  const judged = new Set(repository.manifests);
  return [...new Set(paths)].flatMap((path) => (judged.has(path) ? [] : inFile(path, repository)));
}

/** Whether Secrets are written in a text: as whole documents, or inside of others. */
function secretsIn(text: string): { readonly whole: boolean; readonly nested: boolean } {
  let whole = false;
  for (let at = text.indexOf(SECRET); at >= 0; at = text.indexOf(SECRET, at + 1)) {
    KIND_OF_SECRET.lastIndex = at;
    if (!KIND_OF_SECRET.test(text)) continue;
    const index = text.lastIndexOf('kind', at);
    const line = text.slice(text.lastIndexOf('\n', index - 1) + 1, index);
    if (/^[ \t{-]/.test(line)) return { whole, nested: true };
    whole ||= line === '' || line === '"' || line === "'";
  }
  return { whole, nested: false };
}

function inFile(path: string, repository: Repository): readonly Leak[] {
  const text = repository.text(path);
  return text === undefined ? [] : found({ path, start: 0, end: 0 }, text, baseOf(path));
}

/** The files that the secret generators of a kustomization read, beside it or below. */
function generatorFiles(root: Node, path: string): readonly string[] {
  const folder = folderOf(path);
  return itemsAt(root, 'secretGenerator').flatMap((generator) =>
    itemsAt(generator, 'files').flatMap((item) => {
      const file = item.kind === 'scalar' ? item.text.slice(item.text.indexOf('=') + 1) : '';
      return resolvePath(folder, file) ?? [];
    }),
  );
}

/** A file that is a docker config itself, the data of Secrets, and every other text that is a payload. */
function inTree(root: Node, text: string): readonly Leak[] {
  if (mapAt(root, 'auths')) return found({ ...spanOf(root), end: root.start }, text.slice(root.start).trimEnd(), '');
  const leaks: Leak[] = [];
  const stack: { readonly node: Node; readonly key: Node }[] = [{ node: root, key: root }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, key } = next;
    if (node.kind === 'scalar') leaks.push(...found(key, node.text, keyText(key)));
    else if (node.kind === 'seq') stack.push(...node.items.map((item) => ({ node: item, key: item })));
    else {
      if (stringAt(node, 'kind')?.value === 'Secret') leaks.push(...inData(node));
      stack.push(...node.entries.map((entry) => ({ node: entry.value, key: entry.key })));
    }
  }
  return leaks;
}

/** The data of a Secret, or of one that a policy of kyverno makes: that lies in the data of what it generates. */
function inData(secret: MapNode): readonly Leak[] {
  const data = valueUnder(secret, 'data');
  const generated = valueUnder(data, 'data');
  return generated?.kind === 'map' ? inEntries(generated) : inEntries(data);
}

function inEntries(data: Node | undefined): readonly Leak[] {
  if (data?.kind !== 'map' || (isLight(data) && data.read(noneBegins, undefined))) return NOTHING;
  return data.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.text.length < 1_500_000 && BEGINS_LIKE_JSON.test(value.text)
      ? found(key, Buffer.from(value.text, 'base64').toString('utf8'), key.text)
      : [],
  );
}

const NOTHING: readonly Leak[] = [];

/** Whether no value begins like JSON. */
function noneBegins(sheet: Sheet, data: number): boolean {
  const { nodes, text } = sheet;
  const end = behind(nodes, data);
  for (let key = data + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const value = key + STRIDE;
    const kind = kindAt(nodes, value);
    if (kind <= SEQ) continue;
    if (kind < ESCAPED_SINGLE && !mayBegin(text, nodes[value + 1] ?? 0)) continue;
    if (BEGINS_LIKE_JSON.test(scalarTextAt(sheet, value))) return false;
  }
  return true;
}

/** Whether a text may begin like JSON: white space and what is no ASCII is left to whoever reads it. */
function mayBegin(text: string, start: number): boolean {
  const code = text.charCodeAt(start);
  return !(code > SPACE && code < DELETE) || 'eICD'.includes(text.charAt(start));
}

const SPACE = 32;
const DELETE = 127;

function keyText(node: Node): string {
  return node.kind === 'scalar' ? node.text : '';
}

function found(place: Span, text: string, name: string): readonly Leak[] {
  const keys = keysIn(text, name);
  return keys.length > 0 ? [{ at: spanOf(place), keys }] : [];
}

/** The auth keys of a payload that have a credential; what a generator's literal names comes before it. */
function keysIn(text: string, name: string): readonly string[] {
  if (!text.includes('{') || !text.includes('auth')) return [];
  const start = text.indexOf('{');
  const payload =
    start > 0 && /^[\w.-]+=["']?$/.test(text.slice(0, start)) ? text.slice(start).replace(/["']$/, '') : text;
  const isLegacy = /\.dockercfg$/.test(name) || text.startsWith('.dockercfg=');
  if (!isLegacy && !/"auths"\s*:/.test(payload)) return [];
  const read = readCredentials(payload, isLegacy ? 'dockercfg' : 'dockerconfigjson');
  if (!read.ok) return [];
  return read.entries
    .filter(({ credential, username, password }) => credential === 'present' && !isPlaceholder(username, password))
    .map(({ key }) => maskedKey(key));
}

function isPlaceholder(...words: readonly string[]): boolean {
  return words.some((word) => PLACEHOLDER.test(word));
}
