import { hash } from 'node:crypto';
import { sha256 as ofFew } from '@noble/hashes/sha2.js';

/** A run that hashes no more bytes than this is spared what Node.js loads for it, which takes nine milliseconds. */
const FEW = 65_536;
let bytes = 0;

/** SHA-256 in hexadecimal digits; of a text as UTF-8. */
export function sha256(content: string | Uint8Array): string {
  bytes += content.length;
  if (bytes > FEW) return hash('sha256', content, 'hex');
  return Buffer.from(ofFew(typeof content === 'string' ? Buffer.from(content) : content)).toString('hex');
}
