/** The offset at which the line of an offset starts. */
export function lineStart(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1;
}

/** The offset at which the line of an offset ends, its end excluded. */
export function lineEnd(text: string, offset: number): number {
  const found = /[\n\r]/g;
  found.lastIndex = offset;
  return found.exec(text)?.index ?? text.length;
}

/** Whether nothing follows on the line of an offset but a quote that closes there, and a comment. */
export function endsLine(text: string, offset: number): boolean {
  return /^["']?[ \t]*(?:#.*)?$/.test(text.slice(offset, lineEnd(text, offset)));
}

/** What ends the first line of a text, and so its others. */
export function eolOf(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
