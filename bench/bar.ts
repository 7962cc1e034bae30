import type { Usage } from './process.ts';
import type { Figures } from './race.ts';
import { EMPTY, READ } from './trial.ts';

/** The figures of every trial. */
export interface Results {
  readonly cold: Figures;
  readonly kept: Figures;
  readonly small: Figures;
  readonly growth: Figures;
}

/** A bound that pullproof set itself, and one that it would like to meet. */
export interface Bar {
  readonly what: string;
  readonly most: number;
  readonly stretch?: number;
  readonly unit: '×' | 'ms' | 'MiB';
  readonly measured: number;
}

const cpu = (figures: Figures, name: string): number => figures.get(name)?.cpu ?? Number.NaN;
const ratio = (figures: Figures, name: string, to: string): number => cpu(figures, name) / cpu(figures, to);
const peak = (usage: Usage | undefined): number => usage?.peak ?? Number.NaN;

/** Every bar with what was measured; that is not a number where it could not be. */
export function barsOf({ cold, kept, small, growth }: Results): readonly Bar[] {
  const warm = (name: string): number => ratio(kept, name, 'nothing changed');
  const start = (name: string): number => 1000 * (cpu(small, name) - cpu(small, EMPTY));
  const of = (what: string, measured: number, unit: Bar['unit'], most: number, stretch?: number): Bar => ({
    ...{ what, measured, unit, most },
    ...(stretch === undefined ? {} : { stretch }),
  });
  return [
    of('10,000 documents cold, × kubeconform', ratio(cold, 'pullproof', 'kubeconform'), '×', 0.4, 0.2),
    of('10,000 documents cold, × reading only', ratio(cold, 'pullproof', READ), '×', 7, 4),
    of('nothing changed, × reading only', ratio(kept, 'nothing changed', READ), '×', 2, 0.8),
    of('one file edited, × nothing changed', warm('one file edited'), '×', 1.3),
    of('the same with --since HEAD', warm('one file edited, --since HEAD'), '×', 1.3),
    of('the same with --staged', warm('one file edited, --staged'), '×', 1.3),
    of('12 files cold, over an empty script', start('cold'), 'ms', 60, 25),
    of('12 files, nothing changed, over an empty script', start('nothing changed'), 'ms', 60, 25),
    of('100,000 documents cold, × 10,000', ratio(growth, '100,000', '10,000'), '×', 11, 10),
    of('100,000 documents cold, peak memory', peak(growth.get('100,000')), 'MiB', 600, 300),
    of('10,000 documents cold, peak memory', peak(cold.get('pullproof')), 'MiB', 160, 110),
  ];
}
