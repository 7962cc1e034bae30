import type { Gap } from '../../fact.ts';
import { baseOf, resolvePath } from '../../landing/path.ts';
import { shownFile } from '../../text/login.ts';
import type { Span } from '../../text/source.ts';
import type { Node, ScalarNode } from '../../yaml/documents.ts';
import { entangle } from './entangled.ts';
import { isFile } from './file-path.ts';
import { textOf, textsOf } from './kustomization.ts';
import { elsewhere, type Layer, loadable, report } from './layer.ts';

/** A datum of a generator: its key, its value or why that is not known, and the place that names it. */
export interface Pair {
  readonly key: string;
  /** What messages call the key: a line that was taken for one may be part of a credential. */
  readonly told: string;
  readonly value: string | Gap;
  readonly at: Span;
}

/**
 * What a generator puts into its data: `envs` and `env`, then `literals`, then `files`.
 * Follows api/kv/kv.go and api/internal/generators/utils.go v0.20.1.
 */
export function pairsOf(layer: Layer, generator: Node): readonly Pair[] {
  const env = textOf(generator, 'env');
  const envs = env ? [...textsOf(generator, 'envs'), env] : textsOf(generator, 'envs');
  return withoutRepeats(layer, [
    ...envs.flatMap((entry) => envPairs(layer, entry)),
    ...textsOf(generator, 'literals').flatMap((entry) => literalPair(layer, entry)),
    ...textsOf(generator, 'files').flatMap((entry) => filePair(layer, entry)),
  ]);
}

function withoutRepeats(layer: Layer, pairs: readonly Pair[]): readonly Pair[] {
  const seen = new Set<string>();
  return pairs.filter(({ key, told, at }) => {
    if (!seen.has(key)) return seen.add(key);
    report(layer, 'invalid', at, `${told} is given twice`);
    return false;
  });
}

/** Each line is `KEY=value`; blank lines and comments are skipped, and a key alone has an empty value. */
function envPairs(layer: Layer, entry: ScalarNode): readonly Pair[] {
  const text = contentOf(layer, entry, entry.text, COST_OF_A_LINE);
  if (typeof text !== 'string') return [{ key: '', told: '', value: text, at: entry }];
  return text.split('\n').flatMap((raw, i) => {
    const line = raw.replace(/\r$/, '').trimStart();
    if (line === '' || line.startsWith('#')) return [];
    const equals = line.indexOf('=');
    const key = equals < 0 ? line : line.slice(0, equals);
    const value = equals < 0 ? '' : line.slice(equals + 1);
    // Without a value it may be a line of base64, which ends in up to two of `=`.
    const told = value === '' || value === '=' ? undefined : toldKey(key);
    return [{ key, told: told ?? `the key in line ${i + 1} of "${baseOf(entry.text)}"`, value, at: entry }];
  });
}

/** A key as messages may call it; undefined where it is nothing that one would give as a name. */
function toldKey(key: string): string | undefined {
  return /^[A-Za-z_.][\w.-]{0,62}$/.test(key) ? `the key "${key}"` : undefined;
}

const SOME_KEY = 'a key';

function literalPair(layer: Layer, entry: ScalarNode): readonly Pair[] {
  const equals = entry.text.indexOf('=');
  if (equals <= 0) {
    report(layer, 'invalid', entry, 'a literal is written key=value');
    return [];
  }
  const value = entry.text.slice(equals + 1);
  const quoted = /^(["']).*\1$/s.test(value) && value.length >= 2;
  const key = entry.text.slice(0, equals);
  return [{ key, told: toldKey(key) ?? SOME_KEY, value: quoted ? value.slice(1, -1) : value, at: entry }];
}

function filePair(layer: Layer, entry: ScalarNode): readonly Pair[] {
  const parts = entry.text.split('=');
  const [first = '', second = first] = parts;
  if (parts.length > 2 || first === '' || second === '') {
    report(layer, 'invalid', entry, 'a file is written path or key=path');
    return [];
  }
  const value = contentOf(layer, entry, second);
  const key = parts.length === 1 ? baseOf(first) : first;
  return [{ key, told: toldKey(key) ?? SOME_KEY, value, at: entry }];
}

/** What the generators of one kustomization may read, about in characters: they copy, pack and hash it all. */
const MOST_READ = 20_000_000;
/** What a line costs beside its characters, where it makes a datum of its own. */
const COST_OF_A_LINE = 100;

const costs = new WeakMap<Layer, number>();

/** Whether a text is more than the generators of its kustomization may still read. */
function isTooMuch(layer: Layer, text: string, perLine: number): boolean {
  const before = costs.get(layer) ?? 0;
  if (before > MOST_READ) return true;
  const lines = perLine === 0 ? 0 : text.split('\n').length;
  const cost = before + text.length + lines * perLine;
  costs.set(layer, cost);
  return cost > MOST_READ;
}

/** A file's text, or why it is not known; that it is missing is reported too. */
function contentOf(layer: Layer, entry: ScalarNode, reference: string, perLine = 0): Pair['value'] {
  const unknown = elsewhere(layer, reference, 'file');
  if (unknown !== undefined && !isFile(resolvePath(layer.dir, reference) ?? '', layer.run.repository))
    return { reason: unknown };
  const path = loadable(layer, entry, reference);
  if (path === undefined) return { reason: `the file "${shownFile(reference)}" can't be loaded` };
  entangle(layer.run.repository, path);
  const text = layer.run.repository.text(path);
  if (text === undefined) return { reason: `"${path}" cannot be read as text` };
  if (isTooMuch(layer, text, perLine)) return { reason: 'generators read more than can be evaluated' };
  return /ENC\[AES256_GCM,/.test(text) ? { reason: `"${path}" is encrypted`, sort: 'encrypted' } : text;
}
