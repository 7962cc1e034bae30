import type { Source } from '../text/source.ts';
import type { Document, Node, Parsed } from '../yaml/documents.ts';
import { entryOf } from '../yaml/node.ts';
import { parseDocuments } from '../yaml/parse.ts';

/** Why a text that could be a manifest by its name is not read as one. */
export type Skip =
  /** Does not parse because of Go template actions. */
  | 'helm-template'
  /**
   * Does not parse because of another template's marks: `{% … %}`, `<TOKEN>`, `@TOKEN@`, `%TOKEN%`; or is a template of
   * ytt, whose code stands in comments of YAML: `#@ … `.
   */
  | 'placeholder'
  /** Does not parse and shows no sign of being a manifest. */
  | 'not-yaml'
  /** Parses, and no document has `apiVersion` or `kind`. */
  | 'not-a-manifest';

/** A text read as a manifest: its documents and the faults of those that are broken; or why it is not one. */
export interface Manifest extends Parsed {
  readonly skip?: Skip;
}

/** Whether a file is a candidate by its name. */
export function mayBeManifest(path: string): boolean {
  return /\.(?:ya?ml|json)$/i.test(path);
}

/** Decides what a parsed text is. One that parses is a manifest whatever braces its strings hold. */
export function manifestOf(source: Source, all: Parsed): Manifest {
  if (isYtt(source.text, all)) return skipped('placeholder');
  const parsed = all.documents.some(({ unread }) => unread) ? { ...all, documents: readOf(all.documents) } : all;
  if (parsed.faults.length > 0) return brokenOf(source, parsed);
  if (isKnownFile(source.path) || parsed.documents.some(({ root }) => isResource(root))) return parsed;
  return skipped('not-a-manifest');
}

/** Code or an annotation of ytt (Carvel ytt v0.52, pkg/yamltemplate/metas.go), alone or for the value of its line. */
const YTT = /(?:^|:[ \t]|-[ \t])[ \t]*#@(?:[ \t]|(?:data|library|overlay|schema|yaml)\/)/gm;

/** Whether a comment holds code of ytt; what a scalar holds, another program is to render. */
function isYtt(text: string, { documents }: Parsed): boolean {
  if (!text.includes('#@')) return false;
  const found = Array.from(text.matchAll(YTT), ({ 0: mark, index }) => index + mark.lastIndexOf('#'));
  if (found.length === 0) return false;
  const inside = documents.flatMap(({ root }) => scalarsWith('#@', root));
  return found.some((offset) => !inside.some(({ start, end }) => start < offset && offset < end));
}

function scalarsWith(word: string, root: Node): readonly Node[] {
  // An alias is the node that it stands for: each is looked at once.
  const nodes = new Set([root]);
  for (const node of nodes) {
    if (node.kind === 'seq') for (const item of node.items) nodes.add(item);
    else if (node.kind === 'map') for (const { value } of node.entries) nodes.add(value);
  }
  return [...nodes].filter((node) => node.kind === 'scalar' && node.text.includes(word));
}

/** The documents that are read, counted anew. */
function readOf(documents: readonly Document[]): readonly Document[] {
  return documents.filter(({ unread }) => !unread).map((document, index) => ({ ...document, index }));
}

function brokenOf(source: Source, parsed: Parsed): Manifest {
  const template = templateOf(source);
  if (template) return skipped(template);
  const meant =
    isKnownFile(source.path) ||
    parsed.documents.some(({ root }) => isResource(root)) ||
    /(?:^|[{,])[ \t-]*(["']?)(?:apiVersion\1[ \t]*:|kind\1[ \t]*:[ \t]*["']?[A-Z])/m.test(source.text);
  return meant ? parsed : skipped('not-yaml');
}

function skipped(skip: Skip): Manifest {
  return { documents: [], faults: [], skip };
}

/** Files that are read for what they are called, with or without a kind. */
function isKnownFile(path: string): boolean {
  return /(?:^|\/)(?:kustomization\.ya?ml|Kustomization|Chart\.yaml|pullproof\.yaml)$/.test(path);
}

function isResource(root: Node): boolean {
  return entryOf(root, 'kind') !== undefined || entryOf(root, 'apiVersion') !== undefined;
}

/** Stands for a template mark: a character of Unicode's private use, which YAML allows anywhere in a plain scalar. */
const MARK = '\uE000';

/** The kind of template that keeps a text from parsing: it has branches, or with its marks taken out it would parse. */
function templateOf({ path, text }: Source): Skip | undefined {
  const jinja = text.includes('{%');
  const go = text.includes('{{');
  const kind = go && !jinja ? 'helm-template' : 'placeholder';
  const marked = marksOf(text);
  if (marked === text) return undefined;
  const code = text.replace(/(?:^|[ \t])#.*$/gm, '');
  if (/\{%|\{\{-?[ \t]*(?:if|else|end|range|with|define|block|include|template)\b/.test(code)) return kind;
  const emptied = marked.replace(new RegExp(`^[ \\t${MARK}]*${MARK}[ \\t${MARK}]*$`, 'gm'), '');
  for (const stand of ['x', '']) {
    if (parseDocuments({ path, text: emptied.replaceAll(MARK, stand) }).faults.length === 0) return kind;
  }
  return undefined;
}

function marksOf(text: string): string {
  let marked = text;
  for (const [open, close] of [
    ['{{', '}}'],
    ['{%', '%}'],
    ['{#', '#}'],
    ['<%', '%>'],
  ] as const)
    marked = replaceBetween(marked, open, close);
  return marked.replace(/<[A-Za-z_][\w .-]{0,80}>|@@?[A-Z][A-Z0-9_]{0,80}@@?|%[A-Z][A-Z0-9_]{0,80}%/g, MARK);
}

/** Replaces each stretch from an opening to the next closing mark, in one pass. */
function replaceBetween(text: string, open: string, close: string): string {
  let out = '';
  let from = 0;
  for (;;) {
    const start = text.indexOf(open, from);
    const end = start < 0 ? -1 : text.indexOf(close, start + open.length);
    if (end < 0) return out + text.slice(from);
    out += text.slice(from, start) + MARK;
    from = end + close.length;
  }
}
