import { isAscii, isUtf8 } from 'node:buffer';
import type { Text } from '../repository/repository.ts';

/** More bytes than this and a file is not read. */
export const SIZE_LIMIT = 10 << 20;

/** How a file begins that Git LFS keeps elsewhere (git-lfs v3.7, docs/spec.md), where it was not fetched. */
const LFS_POINTER = 'version https://git-lfs.github.com/spec/';

/** Decodes a file: UTF-8, or UTF-16 known by its byte order mark or its zero bytes. The mark is not part of the text. */
export function decode(bytes: Buffer): Text {
  const wide = isWide(bytes[0]) || isWide(bytes[1]) ? utf16(bytes) : undefined;
  if (wide) return decodeWide(wide, bytes);
  if (isAscii(bytes)) {
    const text = bytes.toString('latin1');
    if (text.startsWith(LFS_POINTER)) return { unread: 'lfs-pointer' };
    return text.includes('\0') ? { unread: 'not-text' } : { text };
  }
  if (isUtf8(bytes)) {
    const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    return bytes.includes(0) ? { unread: 'not-text' } : { text: bytes.toString('utf8', marked ? 3 : 0) };
  }
  const meant = !bytes.includes(0) && /^["' {-]*(?:apiVersion|kind)["']?[ \t]*:/m.test(bytes.toString('latin1'));
  return meant ? { unread: 'not-text', fault: 'the file is neither UTF-8 nor UTF-16' } : { unread: 'not-text' };
}

/** Of the first two bytes of UTF-16, one is such a byte. */
function isWide(byte: number | undefined): boolean {
  return byte === 0 || byte === 0xfe || byte === 0xff;
}

function utf16([a, b, c, d]: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? undefined : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (b === 0 && a !== 0 && a !== undefined && (c !== 0 || d !== 0)) return 'utf-16le';
  return a === 0 && b !== 0 && b !== undefined ? 'utf-16be' : undefined;
}

function decodeWide(encoding: 'utf-16le' | 'utf-16be', bytes: Buffer): Text {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\0') ? { unread: 'not-text' } : { text };
  } catch {
    return { unread: 'not-text' };
  }
}
