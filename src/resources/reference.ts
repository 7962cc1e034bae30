import type { Node } from '../documents.ts';
import { textsUnderKeys, wordsOf } from '../light-tree.ts';
import { isDnsSubdomain } from '../names.ts';

/** What keys that speak of secrets have in them, in any case. */
const WORDS = wordsOf('secret', 'pull', 'cred');
const SPEAKS = new RegExp(WORDS.words.join('|'), 'i');

/**
 * Notes the names under keys that speak of secrets, at any depth: `imagePullSecrets`, `secretName`,
 * `credentialsRef.name`. Whatever the resource is, it may use secrets of these names.
 */
export function noteSecretReferences(root: Node, found: Set<string>): void {
  const written = textsUnderKeys(root, WORDS);
  if (written) for (const text of written) noteName(text, found);
  else noteBelow(root, false, found);
}

function noteBelow(node: Node, speaks: boolean, found: Set<string>): void {
  if (node.kind === 'scalar') {
    if (speaks) noteName(node.text, found);
  } else if (speaks) {
    if (node.kind === 'seq') for (const item of node.items) noteBelow(item, true, found);
    else for (const { value } of node.entries) noteBelow(value, true, found);
  } else if (node.kind === 'seq') for (const item of node.items) noteSecretReferences(item, found);
  else
    for (const { key, value } of node.entries)
      if (SPEAKS.test(key.text)) noteBelow(value, true, found);
      else noteSecretReferences(value, found);
}

function noteName(text: string, found: Set<string>): void {
  if (!found.has(text) && isDnsSubdomain(text)) found.add(text);
}
