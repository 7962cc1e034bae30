import { spokenIn } from '../api-server/flawless.ts';
import { apiVersionOf } from '../kubernetes/kinds.ts';
import { isDnsSubdomain } from '../kubernetes/names.ts';
import type { Node } from '../yaml/documents.ts';
import type { Identity } from '../yaml/identity.ts';
import { textsUnderKeys } from '../yaml/key-words.ts';
import { SPOKEN, speaks } from '../yaml/spoken.ts';

/**
 * Notes the names under keys that speak of secrets, at any depth: `imagePullSecrets`, `secretName`,
 * `credentialsRef.name`. Whatever the resource is, it may use secrets of these names.
 */
export function noteSecretReferences(
  root: Node,
  { apiVersion, kind }: Pick<Identity, 'apiVersion' | 'kind'>,
  found: Set<string>,
): void {
  const written = apiVersionOf(kind) === apiVersion ? spokenIn(root, kind) : undefined;
  if (written) for (const text of written) noteName(text, found);
  else noteUnder(root, found);
}

function noteUnder(node: Node, found: Set<string>): void {
  const written = textsUnderKeys(node, SPOKEN);
  if (written) for (const text of written) noteName(text, found);
  else noteBelow(node, false, found);
}

function noteBelow(node: Node, isSpoken: boolean, found: Set<string>): void {
  if (node.kind === 'scalar') {
    if (isSpoken) noteName(node.text, found);
  } else if (node.kind === 'seq') for (const item of node.items) noteValue(item, isSpoken, found);
  else for (const { key, value } of node.entries) noteValue(value, isSpoken || speaks(key.text), found);
}

function noteValue(node: Node, isSpoken: boolean, found: Set<string>): void {
  if (isSpoken) noteBelow(node, true, found);
  else noteUnder(node, found);
}

function noteName(text: string, found: Set<string>): void {
  if (!found.has(text) && isDnsSubdomain(text)) found.add(text);
}
