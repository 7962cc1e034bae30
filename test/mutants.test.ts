import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Report } from '../src/results/diagnostic.ts';
import { lineStarts, position } from '../src/text/source.ts';
import { type Files, judged } from './files.ts';
import { HEALTHY, MUTANTS } from './mutants.ts';
import { REWRITES } from './rewrites.ts';

/** What is found beside the credentials that lie there in clear, as `path:line:column rule`. */
function found({ diagnostics }: Report, files: Files): readonly string[] {
  return diagnostics
    .filter(({ rule }) => rule !== 'plaintext-credential')
    .map(({ at, rule }) => `${placeOf(files, at.path, at.start)} ${rule}`);
}

function placeOf(files: Files, path: string, offset: number): string {
  const { line, column } = position(lineStarts(files[path] ?? ''), offset);
  return `${path}:${line}:${column}`;
}

/** Everything that is not proved to be pulled. */
function verdicts({ planes, pulls }: Report): Readonly<Record<string, string>> {
  const all = [
    ...planes.map(({ cluster, verdict }) => [cluster, verdict] as const),
    ...pulls.map(({ cluster, workload, verdict }) => [`${cluster}/${workload.name}`, verdict] as const),
  ];
  return Object.fromEntries(all.filter(([, verdict]) => verdict !== 'pulled').toSorted());
}

for (const [name, files] of Object.entries(HEALTHY)) {
  test(`the healthy repository ${name} is proved without a word`, () => {
    const report = judged(files);
    assert.deepEqual(found(report, files), []);
    assert.deepEqual(verdicts(report), {});
  });
}

for (const { name, files } of REWRITES) {
  test(`${name}: not a word`, () => {
    const report = judged(files);
    assert.deepEqual(found(report, files), []);
    assert.deepEqual(verdicts(report), {});
    assert.ok(report.pulls.length >= 3, 'its pods are read');
  });
}

for (const { name, files, rule, at, verdicts: expected } of MUTANTS) {
  test(`${name}: one finding, ${rule}`, () => {
    const report = judged(files);
    assert.deepEqual(found(report, files), [`${placeOf(files, at.path, at.offset)} ${rule}`]);
    assert.deepEqual(verdicts(report), Object.fromEntries(Object.entries(expected).toSorted()));
  });
}
