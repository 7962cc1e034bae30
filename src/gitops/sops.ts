import { at, textAt, textsAt } from '../yaml/node.ts';
import type { Built } from './landing.ts';

/** Whether a resource is a SOPS file whose values are still encrypted; a SopsSecret is decrypted in its cluster. */
export function isSopsFile({ root }: Built): boolean {
  if (textAt(root, 'kind')?.value === 'SopsSecret') return false;
  const sops = at(root, 'sops');
  return sops?.kind === 'map' && (at(sops, 'mac') !== undefined || at(sops, 'lastmodified') !== undefined);
}

/** Whether a generated Secret holds a SOPS-encrypted file. */
export function holdsSopsFile({ root }: Built): boolean {
  return textsAt(root, 'data').some(({ value }) => {
    const text = value.value.length < 100_000 ? Buffer.from(value.value, 'base64').toString('latin1') : '';
    return text.includes('ENC[AES256_GCM,') && text.includes('sops');
  });
}
