import { LITERAL, LITERAL_KEEP, LITERAL_STRIP } from './tape.ts';

/** The columns by which a block is indented: those of its first line with content; -1 where there is none. */
export function indentOf(block: string): number {
  const [, spaces] = /^(?: *\n)*( *)[^ \n]/.exec(block) ?? [];
  return spaces?.length ?? -1;
}

/**
 * What a literal block of a tape says (YAML 1.2, 8.1.2): its lines without their indentation. Undefined for one without
 * content or without an end of its last line, and for other scalars.
 */
export function literalText(kind: number, block: string): string | undefined {
  if (kind < LITERAL || kind > LITERAL_KEEP || !block.endsWith('\n')) return undefined;
  const indent = indentOf(block);
  if (indent < 0) return undefined;
  const lines = block.split('\n').map((line) => line.slice(indent));
  const count = lines.findLastIndex((line) => line !== '') + 1;
  const content = lines.slice(0, count).join('\n');
  if (kind === LITERAL_STRIP) return content;
  return kind === LITERAL_KEEP ? content + '\n'.repeat(lines.length - count) : `${content}\n`;
}
