import type { Finding } from '../results/diagnostic.ts';
import type { Located } from '../text/source.ts';
import type { Node, ScalarNode } from '../yaml/documents.ts';
import { at, itemsAt, textAt } from '../yaml/node.ts';
import { complaint } from './config-check.ts';

/** A property that is left out where it has no value. */
export function optional<K extends string, V>(key: K, value: V | undefined): { readonly [P in K]?: V } {
  if (value === undefined) return {};
  const entry: { [P in K]?: V } = {};
  entry[key] = value;
  return entry;
}

/** A boolean as YAML 1.2 writes it. */
export function flagAt(node: Node | undefined, key: string): Located<boolean> | undefined {
  const text = textAt(node, key);
  return text && /^(?:true|false)$/i.test(text.value) ? { value: /^t/i.test(text.value), at: text.at } : undefined;
}

/** The scalars of a list, or the one that stands in its place. */
export function scalarsAt(node: Node | undefined, ...path: readonly string[]): readonly ScalarNode[] {
  const found = at(node, ...path);
  if (found?.kind === 'scalar') return [found];
  return itemsAt(node, ...path).flatMap((item) => (item.kind === 'scalar' ? item : []));
}

/** The texts of a list, or the one that stands in its place; undefined where there is neither. */
export function listAt(node: Node | undefined, key: string): readonly string[] | undefined {
  return at(node, key) && scalarsAt(node, key).map(({ text }) => text);
}

/** The globs of a list, relative to the root. */
export function globsAt(
  node: Node | undefined,
  folder: string,
  findings: Finding[],
  ...path: readonly string[]
): readonly string[] {
  return scalarsAt(node, ...path).flatMap((glob) => fromFolder(glob, folder, findings) ?? []);
}

/** A glob or folder written relative to the configuration, made relative to the root. */
export function fromFolder(node: ScalarNode, folder: string, findings: Finding[]): string | undefined {
  const [, not = '', written = ''] = /^(!?)(.*)$/s.exec(node.text) ?? [];
  const steps = folder === '' ? [] : folder.split('/').map((step) => step.replace(/[\\*?[\]{}()!+@|]/g, '\\$&'));
  for (const step of written.split('/')) {
    if (step === '' || step === '.') continue;
    if (step === '..' && steps.length === 0) {
      findings.push(complaint(node, `"${node.text}" leads outside the repository`));
      return undefined;
    }
    if (step === '..') steps.pop();
    else steps.push(step);
  }
  if (!written.startsWith('/')) return not + steps.join('/');
  findings.push(complaint(node, `"${node.text}" must be relative to this file`));
  return undefined;
}

/** The folder of a configuration; one that lies outside the root speaks of the root. */
export function folderOf(path: string): string {
  return /^(?:\.\.(?:\/|$)|\/|[A-Za-z]:)/.test(path) ? '' : path.slice(0, Math.max(path.lastIndexOf('/'), 0));
}
