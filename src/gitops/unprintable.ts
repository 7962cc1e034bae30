import { spanOf } from '../text/source.ts';
import type { Document, MapNode } from '../yaml/documents.ts';
import { isLight } from '../yaml/light-tree.ts';
import { scalarOf } from '../yaml/node.ts';
import { mayBeTyped } from '../yaml/scalar.ts';
import type { Sheet } from '../yaml/sheet.ts';
import { behind, isKeyAt, kindAt, PLAIN, STRIDE } from '../yaml/tape.ts';
import { keysTwice, mapsIn } from '../yaml/twice.ts';
import type { BuildFault } from './landing.ts';

/** Whether a document may have keys for which kustomize can't print it: false only where it has none. */
export function mayBeUnprintable({ root, duplicates }: Document): boolean {
  return duplicates.length > 0 || !isLight(root) || root.read(holdsTypedKey, undefined);
}

function holdsTypedKey({ nodes, text }: Sheet, node: number): boolean {
  const end = behind(nodes, node);
  for (let at = node + STRIDE; at < end; at += STRIDE) {
    if (!isKeyAt(nodes, at) || kindAt(nodes, at) !== PLAIN) continue;
    if (mayBeTyped(text, nodes[at + 1], nodes[at + 2])) return true;
  }
  return false;
}

/**
 * The key for which kustomize can't print a tree, if there is one: it stands twice in its mapping, or is no text, which
 * keys of the root alone need not be. Follows kyaml/yaml/rnode.go v0.20.1: MarshalJSON.
 */
export function unprintable(root: MapNode): BuildFault | undefined {
  for (const map of mapsIn(root)) {
    const [twice] = keysTwice(map);
    if (twice) return { kind: 'invalid', message: `"${twice.text}" stands twice in its mapping`, at: spanOf(twice) };
    const typed = map === root ? undefined : map.entries.find(({ key }) => typeof scalarOf(key) !== 'string')?.key;
    if (typed) return { kind: 'invalid', message: `the key "${typed.text}" must be a text`, at: spanOf(typed) };
  }
  return undefined;
}
