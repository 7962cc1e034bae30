import { styleText } from 'node:util';
import type { ReportView } from '../report/view.ts';
import { mayShowColors } from './standard.ts';

type Color = ReportView['color'];

/** Leaves a text as it is. */
export const plain: Color = (_, text) => text;

/** What FORCE_COLOR may be for colours. Follows Node.js v24, lib/internal/tty.js, which warns where NO_COLOR is set too. */
const FORCING = new Set(['', '1', 'true', '2', '3']);

/** Colours for standard output: `auto` as the terminal, NO_COLOR and FORCE_COLOR say; the last goes before. */
export function colorOf(when: string): Color {
  const styled: Color = (style, text) => styleText(style, text, { validateStream: false });
  if (when === 'always') return styled;
  if (when !== 'auto' || !mayShowColors()) return plain;
  const forced = process.env.FORCE_COLOR;
  if (forced !== undefined) return FORCING.has(forced) ? styled : plain;
  return styleText('bold', 'x', { stream: process.stdout }) !== 'x' ? styled : plain;
}

/** A page of Markdown for a terminal: headings and code stand out, marks that only a renderer needs go. */
export function page(markdown: string, color: Color): string {
  let fenced = false;
  return markdown
    .split('\n')
    .flatMap((line) => {
      const fence = line.startsWith('```');
      if (fence) fenced = !fenced;
      if (fence) return [];
      if (fenced) return [line === '' ? '' : color('dim', `    ${line}`)];
      const [, heading] = /^#+ (.*)/.exec(line) ?? [];
      return [heading === undefined ? inline(line, color) : color('bold', heading)];
    })
    .join('\n');
}

/** `[text](target)` becomes the text, `code` is set in bold where there is colour. */
function inline(line: string, color: Color): string {
  const linked = line.replace(/\[([^\]]+)\]\(([^)]+)\)/g, (_, text: string, target: string) =>
    target.startsWith('http') ? `${text} (${target})` : text,
  );
  const isPlain = color('bold', 'x') === 'x';
  return isPlain ? linked : linked.replace(/`([^`]+)`/g, (_, code: string) => color('bold', code));
}
