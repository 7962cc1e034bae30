import { at, textAt } from '../yaml/node.ts';
import type { Built } from './landing.ts';

/** Whether a resource is a SOPS file whose values are still encrypted; a SopsSecret is decrypted in its cluster. */
export function isSopsFile({ root }: Built): boolean {
  if (textAt(root, 'kind')?.value === 'SopsSecret') return false;
  const sops = at(root, 'sops');
  return sops?.kind === 'map' && (at(sops, 'mac') !== undefined || at(sops, 'lastmodified') !== undefined);
}

/** Whether a generated Secret holds a SOPS-encrypted file. */
export function holdsSopsFile({ taints }: Built): boolean {
  return taints.some(({ field = [], sort }) => field[0] === 'data' && sort === 'encrypted');
}
