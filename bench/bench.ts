import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { barsOf, type Results } from './bar.ts';
import { machine } from './machine.ts';
import { node } from './process.ts';
import { type Figures, race } from './race.ts';
import { startupTable } from './startup.ts';
import { barTable, trialTable } from './table.ts';
import { coldTrial, growthTrial, keptTrial, smallTrial, type Trial } from './trial.ts';

// Whole processes over generated repositories, then what modules cost to load, then the micro-benchmarks.
// Usage: npm run bench [-- [--runs N] [--million] [--write]]

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '7' },
    million: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const runs = Number(options.runs);

/** What the README is to show, section by section. */
const sections: string[] = [];

function show(section: string, at = sections.length): void {
  sections.splice(at, 0, section.trimEnd());
  console.log(`\n${section.trimEnd()}`);
}

function run(trial: Trial): Figures {
  console.error(`${trial.title} …`);
  const figures = race(trial.contenders, trial.runs);
  show(`### ${trial.title}\n\n${trialTable(trial, figures)}`);
  return figures;
}

function results(scratch: string): Results {
  mkdirSync(join(scratch, 'empty'));
  const measured = {
    cold: run(coldTrial(scratch, runs)),
    kept: run(keptTrial(scratch, runs)),
    small: run(smallTrial(scratch, runs)),
    growth: run(growthTrial(scratch, runs, [1000, 10_000, 100_000])),
  };
  if (options.million) run(growthTrial(scratch, 1, [10_000, 1_000_000]));
  return measured;
}

/** Puts the sections in place of those that the README holds. */
function write(): void {
  const readme = new URL('README.md', import.meta.url);
  const text = readFileSync(readme, 'utf8');
  const results = `<!-- results -->\n\n${sections.join('\n\n')}\n\n<!-- end of results -->`;
  writeFileSync(
    readme,
    text.replace(/<!-- results -->.*<!-- end of results -->/s, () => results),
  );
}

const scratch = mkdtempSync(join(tmpdir(), 'pullproof-bench-'));
try {
  show(`${new Date().toISOString().slice(0, 10)}, median of ${runs} runs in turn on ${machine()}.`);
  const bars = barTable(barsOf(results(scratch)));
  show(`### Bars\n\n${bars}`, 1);
} finally {
  rmSync(scratch, { recursive: true });
}
console.error('start-up …');
show(`### Start-up by module\n\n${startupTable(3 * runs)}`);
if (options.write) write();
for (const file of ['pattern.ts', 'keyring.ts']) {
  console.log(`\n${file}`);
  const [program = '', ...args] = node(file);
  execFileSync(program, args, { stdio: 'inherit' });
}
