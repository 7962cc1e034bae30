import { isFlawless } from '../api-server/flawless.ts';
import { DATA_LIMIT, isDemanding } from '../api-server/secret-validation.ts';
import { isSoundSecret } from '../api-server/validation.ts';
import { dataKeyFaults } from '../kubernetes/names.ts';
import type { Landing } from '../landing/landing.ts';
import type { Located, Span } from '../text/source.ts';
import { isLight } from '../yaml/light-tree.ts';
import type { Sheet } from '../yaml/sheet.ts';
import { isString, isWord, scalarTextAt } from '../yaml/sheet-node.ts';
import { behind, kindAt, MAP, SEQ, STRIDE } from '../yaml/tape.ts';

/** What is to know of a Secret that the API server takes and the kubelet has no use for. */
export interface OpaqueSecret {
  /** Undefined where none is written. */
  readonly type: Located<string> | undefined;
  readonly keys: readonly string[];
  /** The key of its first value. */
  readonly first: Span | undefined;
}

/**
 * Reads a Secret off the tape whose type demands nothing of its values and that nothing is to be said against: most are
 * such. Undefined for any other, and where it can't be said at a glance.
 */
export function opaqueSecretOf({ root, taints }: Landing, assignedNamespace: string): OpaqueSecret | undefined {
  if (taints.length > 0 || !isLight(root)) return undefined;
  const read = root.read(readOpaque, undefined);
  return read && isFlawless(root, 'Secret') && isSoundSecret(root, assignedNamespace) ? read : undefined;
}

function readOpaque(sheet: Sheet, root: number): OpaqueSecret | undefined {
  const { nodes } = sheet;
  let type: Located<string> | undefined;
  let keys: string[] | undefined;
  let first: Span | undefined;
  let isCore = false;
  const end = behind(nodes, root);
  for (let key = root + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const value = key + STRIDE;
    if (isWord(sheet, key, 'type')) {
      type = typeAt(sheet, value);
      if (!type) return undefined;
    } else if (isWord(sheet, key, 'data') || isWord(sheet, key, 'stringData')) {
      if (keys) return undefined;
      keys = keysAt(sheet, value);
      if (!keys) return undefined;
      if (keys.length > 0) first = spanAt(sheet, value + STRIDE);
    } else if (isWord(sheet, key, 'apiVersion')) isCore = isWord(sheet, value, 'v1');
    else if (isWord(sheet, key, 'sops') || isWord(sheet, key, 'immutable')) return undefined;
  }
  return isCore ? { type, keys: keys ?? [], first } : undefined;
}

/** A type that is written as text and demands nothing. */
function typeAt(sheet: Sheet, node: number): Located<string> | undefined {
  if (kindAt(sheet.nodes, node) <= SEQ || !isString(sheet, node)) return undefined;
  const value = scalarTextAt(sheet, node);
  return value === '' || isDemanding(value) ? undefined : { value, at: spanAt(sheet, node) };
}

/** The keys of data that is not too much; undefined where one is wrong, or is read by the kubelet. */
function keysAt(sheet: Sheet, node: number): string[] | undefined {
  const { nodes } = sheet;
  const size = (nodes[node + 2] ?? 0) - (nodes[node + 1] ?? 0);
  if (kindAt(nodes, node) !== MAP || size * 3 > DATA_LIMIT) return undefined;
  const keys: string[] = [];
  const end = behind(nodes, node);
  for (let key = node + STRIDE; key < end; key = behind(nodes, key + STRIDE)) {
    const name = scalarTextAt(sheet, key);
    if (!isString(sheet, key) || name.startsWith('.') || dataKeyFaults(name).length > 0) return undefined;
    keys.push(name);
  }
  return keys;
}

function spanAt({ path, nodes }: Sheet, node: number): Span {
  return { path, start: nodes[node + 1] ?? 0, end: nodes[node + 2] ?? 0 };
}
