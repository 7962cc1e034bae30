import type { Node } from '../yaml/documents.ts';
import { textAt } from '../yaml/node.ts';

/** What Argo CD knows by a Secret, as its label says: `cluster`, `repository` or `repo-creds`; undefined by any other. */
export function argoSecretType(secret: Node): string | undefined {
  return textAt(secret, 'metadata', 'labels', 'argocd.argoproj.io/secret-type')?.value;
}

/** The text under a key of a Secret, decoded where it stands in `data`; empty where there is none. */
export function secretTextAt(secret: Node, key: string): string {
  const plain = textAt(secret, 'stringData', key)?.value;
  return plain ?? Buffer.from(textAt(secret, 'data', key)?.value ?? '', 'base64').toString();
}
