/** A text on one line, cut where it is longer than that. */
export function shortened(text: string, length: number): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > length ? `${line.slice(0, length)}…` : line;
}
