import type { Summary } from '../results/diagnostic.ts';
import { counted } from '../text/counted.ts';
import { inert } from './inert.ts';

/**
 * A run in one line, such as
 * `3 data planes, 41 images: 38 pulled, 1 refused, 2 unknown · 1 error, 2 warnings in 12 files, 3 skipped (helm-template)`.
 */
export function summaryLine(summary: Summary): string {
  return `${provedLine(summary)} · ${foundLine(summary)} in ${counted(summary.files, 'file')}${skippedPart(summary)}`;
}

/** What was proved: `3 data planes, 41 images: 38 pulled, 1 refused, 2 unknown`. */
function provedLine({ planes, pulls }: Summary): string {
  const { pulled, refused, unknown } = pulls;
  const images = pulled + refused + unknown;
  const verdicts = nonZero([
    [pulled, `${pulled} pulled`],
    [refused, `${refused} refused`],
    [unknown, `${unknown} unknown`],
  ]);
  const head = `${counted(planes, 'data plane')}, ${counted(images, 'image')}`;
  return verdicts.length === 0 ? head : `${head}: ${verdicts.join(', ')}`;
}

/** What was found: `1 error, 2 warnings`. */
function foundLine({ errors, warnings, notes }: Summary): string {
  const levels = nonZero([
    [errors, counted(errors, 'error')],
    [warnings, counted(warnings, 'warning')],
    [notes, counted(notes, 'note')],
  ]);
  return levels.length === 0 ? 'no findings' : levels.join(', ');
}

function skippedPart({ skipped }: Summary): string {
  const kinds = Object.entries(skipped)
    .filter(([, number]) => number > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  if (kinds.length === 0) return '';
  const total = kinds.reduce((sum, [, number]) => sum + number, 0);
  const named = kinds.map(([kind, number]) => (kinds.length === 1 ? inert(kind) : `${number} ${inert(kind)}`));
  return `, ${total} skipped (${named.join(', ')})`;
}

function nonZero(parts: readonly (readonly [number, string])[]): string[] {
  return parts.filter(([number]) => number > 0).map(([, text]) => text);
}
