/**
 * How many bytes a text holds in base64 as Go's base64.StdEncoding reads it: standard alphabet, padding required,
 * line breaks ignored anywhere, spare bits ignored. Undefined where Go refuses it.
 */
export function decodedLength(text: string): number | undefined {
  return lengthOf(text, 0, text.length);
}

/** Whether a stretch of a text is base64. */
export function isBase64(text: string, start: number, end: number): boolean {
  return lengthOf(text, start, end) !== undefined;
}

function lengthOf(text: string, start: number, end: number): number | undefined {
  let first = start;
  while (first < end && SORTS[text.charCodeAt(first)] === DIGIT) first++;
  let digits = first - start;
  let padding = 0;
  for (let i = first; i < end; i++) {
    const sort = SORTS[text.charCodeAt(i)];
    if (sort === DIGIT && padding === 0) digits++;
    else if (sort === PADDING) padding++;
    else if (sort !== BREAK) return undefined;
  }
  return padding <= 2 && (digits + padding) % 4 === 0 ? Math.floor((digits * 3) / 4) : undefined;
}

/** What a character is in base64; none of it where it is 0. */
const SORTS = new Uint8Array(128);
const DIGIT = 1;
const PADDING = 2;
const BREAK = 3;
for (const digit of 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/')
  SORTS[digit.charCodeAt(0)] = DIGIT;
for (const end of '\r\n') SORTS[end.charCodeAt(0)] = BREAK;
SORTS['='.charCodeAt(0)] = PADDING;

/** The bytes of a text for which `decodedLength` has an answer. */
export function decodeBase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}

/** A variable, a word in angle brackets or between underscores, or a word that asks to be replaced. */
const PLACEHOLDER =
  /^\{\{|^\s*[^{[\s].*(?:\$\{|\{\{)|^\s*\$|^<.*>$|^__\w+__$|^#\{.*\}#?$|^%\w+%$|^(?:change|replace|insert|your)[-_ ]/is;

/** What keeps a text from being base64, in words that tell how to mend it; never shows the text. */
export function base64Fault(text: string): string {
  const packed = text.replace(/[\r\n]+/g, '');
  if (PLACEHOLDER.test(packed)) return 'is a placeholder, not base64';
  if (/^\s*[{[]/.test(packed)) return 'is JSON, not base64: put it under stringData, or encode it';
  if (/[ \t]/.test(packed)) return 'holds spaces, which base64 does not allow (a folded block joins lines with spaces)';
  if (/^[A-Za-z0-9_-]*={0,2}$/.test(packed) && /[-_]/.test(packed))
    return 'is in the URL alphabet of base64: use + and / for - and _';
  if (/^[A-Za-z0-9+/]+={0,2}$/.test(packed)) return 'is base64 cut short: its padding or its end is missing';
  return 'is not base64';
}
