import { maskedKey } from '../credentials/authkey.ts';
import { readCredentials } from '../credentials/dockerconfig.ts';
import { baseOf, folderOf, resolvePath } from '../landing/path.ts';
import { inlineDocuments } from '../repository/inline-text.ts';
import { hasSign } from '../repository/prefilter.ts';
import type { Repository } from '../repository/repository.ts';
import { shownFile } from '../text/login.ts';
import { type Span, spanOf } from '../text/source.ts';
import type { MapNode, Node, ScalarNode } from '../yaml/documents.ts';
import { stringOf } from '../yaml/field.ts';
import { isLight } from '../yaml/light-tree.ts';
import { itemsAt, itemTextsAt, mapAt, valueUnder } from '../yaml/node.ts';
import type { Sheet } from '../yaml/sheet.ts';
import { scalarTextAt } from '../yaml/sheet-node.ts';
import { behind, ESCAPED_SINGLE, kindAt, SEQ, STRIDE } from '../yaml/tape.ts';
import { clearLogins } from './clear-login.ts';
import { isPlaceholder } from './placeholder.ts';

/** A credential for registries that stands in the repository in clear; the credential itself is not kept. */
export interface Leak {
  readonly at: Span;
  /** The keys of the auth entries that have one. */
  readonly keys: readonly string[];
}

/** Base64 of a brace, or of white space before one. */
const BEGINS_LIKE_JSON = /^\s*[eICD]/;
const SECRET = 'Secret';
/** The kind may have a tag, an anchor or white space before it, and be a block. */
const KIND_OF_SECRET = /Secret\b(?<=kind["']?\s*:\s*(?:(?:[!&]\S*|[|>][-+]?)\s+)*["']?Secret)/y;
/** What stands on the line of a kind in a document's own block; a comment names no kind. */
const OWN_LINE = /^(?:\? *)?["']?$/;
/** The signs of payloads that are written out, and of logins that the values of charts hold. */
const WRITTEN = ['auths', '.dockercfg', 'Credential'] as const;
/** Those of payloads in base64; `{"auth` ends with the first, which begins with a letter that is rare. */
const PACKED = ['JhdXRo', '.dockerconfigjson'] as const;

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
  const [isWritten, isPacked] = [WRITTEN, PACKED].map((words) => words.some((sign) => hasSign(signs, sign)));
  if (!isSecret && !isGenerator && !isWritten && !isPacked) return NONE;
  const text = repository.text(path);
  if (text === undefined) return NONE;
  // What lies deeper than a document's own data is looked for only where there is a sign of it.
  const secrets = secretsIn(text);
  const isDeep = secrets.nested || isWritten;
  if (!isDeep && !isPacked && !isGenerator && !secrets.whole) return NONE;
  const isRead = repository.skipped(path) === undefined;
  const { documents } = isRead ? repository.documents(path) : repository.allDocuments(path);
  const leaks: Leak[] = [];
  for (const { root } of documents) {
    const secret = !isDeep && root.kind === 'map' && stringOf(root, 'kind') === 'Secret' ? root : undefined;
    if (secret) leaks.push(...inData(secret), ...(hasSign(signs, 'argoproj.io') ? logins(secret) : NOTHING));
    else if (isDeep || isPacked) leaks.push(...inTree(root, text, repository));
  }
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
    const line = text.slice(lineStart(text, index), index);
    if (line.startsWith('#')) at = lineEnd(text, at);
    else if (!OWN_LINE.test(line)) return { whole, nested: true };
    else whole = true;
  }
  return { whole, nested: false };
}

function lineStart(text: string, from: number): number {
  let start = from;
  while (start > 0 && !isBreak(text, start - 1)) start--;
  return start;
}

function lineEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && !isBreak(text, end)) end++;
  return end;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || code === 13;
}

function inFile(path: string, repository: Repository): readonly Leak[] {
  const text = repository.text(path);
  if (text === undefined) return [];
  const whole = found({ path, start: 0, end: 0 }, text, baseOf(path));
  return whole.length > 0 ? whole : inVariables(path, text);
}

/** A line `KEY={…}` of a file of variables. */
const VARIABLE = /^[^\S\r\n]*([\w.-]+)=(\{.*)$/gm;

function inVariables(path: string, text: string): readonly Leak[] {
  return Array.from(text.matchAll(VARIABLE)).flatMap(({ index, 0: line, 1: key = '', 2: value = '' }) => {
    const start = index + line.length - value.length - 1 - key.length;
    return found({ path, start, end: start + key.length }, value, key);
  });
}

/** The files that the secret generators of a kustomization read, beside it or below. */
function generatorFiles(root: Node, path: string): readonly string[] {
  const files = itemsAt(root, 'secretGenerator').flatMap((generator) => [
    ...itemTextsAt(generator, 'files').map((item) => item.slice(item.indexOf('=') + 1)),
    ...itemTextsAt(generator, 'envs'),
    stringOf(generator, 'env'),
  ]);
  // What is content itself is no file.
  return files.flatMap((file) => (shownFile(file) === file ? (resolvePath(folderOf(path), file) ?? []) : []));
}

/** A node of a document, and the key that leads to it; `inner` where it is in a text of the document. */
interface Visit {
  readonly node: Node;
  readonly key: Node;
  readonly inner: boolean;
}

/** A file that is a docker config itself, and every payload and login of others, in manifests inside of texts too. */
function inTree(root: Node, text: string, repository: Repository): readonly Leak[] {
  if (mapAt(root, 'auths')) return found({ ...spanOf(root), end: root.start }, text.slice(root.start).trimEnd(), '');
  const leaks: Leak[] = [];
  const stack: Visit[] = [{ node: root, key: root, inner: false }];
  for (let next = stack.pop(); next; next = stack.pop()) {
    const { node, key, inner } = next;
    if (node.kind === 'scalar') {
      const payloads = inScalar(node, key);
      leaks.push(...payloads);
      if (payloads.length > 0 || inner || !mayHoldManifest(node.text)) continue;
      const { documents } = inlineDocuments(node, repository);
      stack.push(...documents.map((document) => ({ node: document.root, key, inner: true })));
    } else if (node.kind === 'seq') stack.push(...node.items.map((item) => ({ node: item, key: item, inner })));
    else {
      leaks.push(...logins(node));
      stack.push(...node.entries.map((entry) => ({ node: entry.value, key: entry.key, inner })));
    }
  }
  return leaks;
}

/** Whether a text may be a manifest or a patch that holds a payload or a login. */
function mayHoldManifest(text: string): boolean {
  return /[:[{]/.test(text) && [...WRITTEN, ...PACKED].some((sign) => text.includes(sign));
}

function logins(map: MapNode): readonly Leak[] {
  return clearLogins(map).map(({ at, registry }) => ({ at, keys: [registry] }));
}

/** The data of a Secret. */
function inData(secret: MapNode): readonly Leak[] {
  const data = valueUnder(secret, 'data');
  if (data?.kind !== 'map' || (isLight(data) && data.read(noneBegins, undefined))) return NOTHING;
  return data.entries.flatMap(({ key, value }) => (value.kind === 'scalar' ? inBase64(value, key) : NOTHING));
}

/** A payload as it is written, or in base64. */
function inScalar(node: ScalarNode, key: Node): readonly Leak[] {
  const written = found(key, node.text, keyText(key));
  return written.length > 0 ? written : inBase64(node, key);
}

function inBase64({ text }: ScalarNode, key: Node): readonly Leak[] {
  if (text.length >= 1_500_000 || !BEGINS_LIKE_JSON.test(text)) return NOTHING;
  return found(key, Buffer.from(text, 'base64').toString('utf8'), keyText(key));
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
