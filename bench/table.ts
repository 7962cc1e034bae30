import type { Bar } from './bar.ts';
import type { Figures } from './race.ts';
import type { Trial } from './trial.ts';

/** A Markdown table whose columns are even, the first to the left and the others to the right. */
export function table(rows: readonly (readonly string[])[]): string {
  const [head = []] = rows;
  const widths = head.map((_, column) => Math.max(3, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  const rule = widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`));
  const [first = '', ...others] = rows.map((row) =>
    line(widths.map((width, column) => (row[column] ?? '')[column === 0 ? 'padEnd' : 'padStart'](width))),
  );
  return first + line(rule) + others.join('');
}

/** What each contender took, and how often that of the base. */
export function trialTable({ base, contenders }: Trial, figures: Figures): string {
  const least = figures.get(base)?.cpu ?? Number.NaN;
  const rows = contenders.map(({ name, version }) => {
    const label = version === undefined ? name : `${name} ${version}`;
    const usage = figures.get(name);
    if (!usage) return [label, 'left out'];
    const { cpu, wall, peak } = usage;
    return [label, cpu.toFixed(3), wall.toFixed(3), (cpu / least).toFixed(2), peak?.toFixed(0) ?? ''];
  });
  return table([['', 'CPU s', 'wall s', `× ${base}`, 'peak MiB'], ...rows]);
}

/** Each bar beside what was measured. */
export function barTable(bars: readonly Bar[]): string {
  const rows = bars.map(({ what, measured, unit, most, stretch }) => {
    const told = (value: number): string => `${value.toFixed(unit === '×' ? 2 : 0)} ${unit}`;
    const bounds = [most, ...(stretch === undefined ? [] : [stretch])].map((bound) => `≤ ${told(bound)}`);
    if (Number.isNaN(measured)) return [what, '', 'not measured', ...bounds];
    const met = stretch !== undefined && measured <= stretch ? 'stretch met' : measured <= most ? 'met' : 'not met';
    return [what, told(measured), met, ...bounds];
  });
  return table([['', 'measured', '', 'bar', 'stretch'], ...rows]);
}
