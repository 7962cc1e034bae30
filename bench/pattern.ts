/** Median time of the questions asked of typical patterns: `node bench/pattern.ts`. */
import { leakedName, missedName } from '../src/pattern/automaton.ts';
import { parsePatterns } from '../src/pattern/pattern.ts';

const RUNS = 500;

const typical = [
  'dp-.*',
  'dp-*',
  'dp-.*|shop',
  'dp-acme-.*,dp-shop-.*',
  'dp-.*-[0-9a-f]{8}',
  'dp-(dev|staging|prod)-.*',
  '(?i)^dp-[a-z0-9-]+$',
];

function median(work: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return times.toSorted((a, b) => a - b)[RUNS / 2] ?? Number.NaN;
}

for (const value of typical) {
  const questions = {
    parse: () => parsePatterns(value),
    'all dp-': () => missedName(parsePatterns(value), 'dp'),
    'all generated': () => missedName(parsePatterns(value), 'generated'),
    'nothing else': () => leakedName(parsePatterns(value)),
  };
  const answers = Object.entries(questions).map(([name, work]) => `${name} ${median(work).toFixed(3)} ms`);
  process.stdout.write(`${value.padEnd(26)}${answers.join('  ')}\n`);
}
