import type { Node } from '../documents.ts';
import { textsUnderKeys, wordsOf } from '../light-tree.ts';
import { isDnsSubdomain } from '../names.ts';

/** What keys that speak of secrets have in them, in any case. */
const WORDS = wordsOf('secret', 'pull', 'cred');
const SPEAKS = new RegExp(WORDS.words.join('|'), 'i');

/**
 * Names under keys that speak of secrets, at any depth: `imagePullSecrets`, `secretName`, `credentialsRef.name`.
 * Whatever the resource is, it may use secrets of these names.
 */
export function secretReferences(root: Node): readonly string[] {
  const found: string[] = [];
  const visit = (node: Node, speaks: boolean): void => {
    const written = speaks ? undefined : textsUnderKeys(node, WORDS);
    if (written) {
      for (const text of written) if (isDnsSubdomain(text)) found.push(text);
      return;
    }
    if (node.kind === 'scalar') {
      if (speaks && isDnsSubdomain(node.text)) found.push(node.text);
    } else if (node.kind === 'seq') for (const item of node.items) visit(item, speaks);
    else for (const { key, value } of node.entries) visit(value, speaks || SPEAKS.test(key.text));
  };
  visit(root, false);
  return found;
}
