/**
 * How many bytes a text holds in base64 as Go's base64.StdEncoding reads it: standard alphabet, padding required,
 * line breaks ignored anywhere, spare bits ignored. Undefined where Go refuses it.
 */
export function decodedLength(text: string): number | undefined {
  const packed = unbroken(text);
  return packed.length % 4 === 0 && /^[A-Za-z0-9+/]*={0,2}$/.test(packed) ? bytesIn(packed) : undefined;
}

/** The same of a text for which it has an answer. */
export function sizeOfBase64(text: string): number {
  return bytesIn(unbroken(text));
}

function unbroken(text: string): string {
  return text.includes('\n') || text.includes('\r') ? text.replace(/[\r\n]+/g, '') : text;
}

function bytesIn(packed: string): number {
  const padding = packed.endsWith('==') ? 2 : packed.endsWith('=') ? 1 : 0;
  return (packed.length / 4) * 3 - padding;
}

/** The bytes of a text for which `decodedLength` has an answer. */
export function decodeBase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}

/** What keeps a text from being base64, in words that tell how to mend it; never shows the text. */
export function base64Fault(text: string): string {
  const packed = text.replace(/[\r\n]+/g, '');
  if (/^\s*[{[]/.test(packed)) return 'is JSON, not base64: put it under stringData, or encode it';
  if (/\$\{|\{\{|<path:/.test(packed)) return 'is a placeholder, not base64';
  if (/[ \t]/.test(packed)) return 'holds spaces, which base64 does not allow (a folded block joins lines with spaces)';
  if (/^[A-Za-z0-9_-]*={0,2}$/.test(packed) && /[-_]/.test(packed))
    return 'is in the URL alphabet of base64: use + and / for - and _';
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return 'is base64 cut short: its padding or its end is missing';
  return 'is not base64';
}
