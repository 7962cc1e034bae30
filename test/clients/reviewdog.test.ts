import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { render as rdjson } from '../../src/report/rdjson.ts';
import { render as sarif } from '../../src/report/sarif.ts';
import type { Source } from '../../src/text/source.ts';
import { diagnosticOf, reportOf, spanIn, viewOf } from '../reports.ts';
import { client } from './client.ts';
import { samples, whole } from './samples.ts';
import { run, written } from './written.ts';

const reviewdog = await client('reviewdog');
const formats = { sarif, rdjson };
type Format = keyof typeof formats;

interface Diagnostic {
  readonly message: string;
  readonly severity: string;
  readonly code: { readonly value: string };
  readonly location: Location;
  readonly suggestions?: readonly { readonly range: Range; readonly text: string }[];
  readonly related_locations?: readonly { readonly location: Location }[];
}

interface Location {
  readonly path: string;
  readonly range: Range;
}

interface Range {
  readonly start: { readonly line: number; readonly column?: number };
  readonly end: { readonly line: number; readonly column?: number };
}

function review(folder: string, format: Format, report: string, ...options: readonly string[]) {
  const args = [`-f=${format}`, '-diff=git diff HEAD', ...options];
  return spawnSync(reviewdog.path, args, { cwd: folder, input: report, encoding: 'utf8' });
}

/** What reviewdog reads in a report, told in its own format. */
function read(folder: string, format: Format, report: string): readonly Diagnostic[] {
  const { status, stdout, stderr } = review(folder, format, report, '-reporter=rdjson', '-filter-mode=nofilter');
  assert.equal(status, 0, stderr);
  return JSON.parse(stdout).diagnostics ?? [];
}

function repository(sources: readonly Source[]): string {
  const folder = written(sources);
  const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.org'];
  for (const args of [
    ['init', '-q'],
    ['add', '-A'],
    [...identity, 'commit', '-qm', 'base'],
  ]) {
    assert.equal(run(folder, 'git', ...args).status, 0);
  }
  return folder;
}

const text = Array.from({ length: 40 }, (_, line) => `- name: regcred${line + 1};\n`).join('');
const edited: Source = { path: 'clusters/edited.yaml', text: text.replace('regcred20;', 'regcred20; # changed') };
const other: Source = { path: 'clusters/other.yaml', text };
const found = reportOf([
  diagnosticOf(spanIn(edited, 'regcred20;'), { message: 'on the changed line' }),
  diagnosticOf(spanIn(edited, 'regcred22;'), { message: 'near it' }),
  diagnosticOf(spanIn(edited, 'regcred39;'), { message: 'in the same file' }),
  diagnosticOf(spanIn(other, 'regcred20;'), { message: 'elsewhere' }),
]);

const filters = {
  added: ['on the changed line'],
  diff_context: ['on the changed line', 'near it'],
  file: ['on the changed line', 'near it', 'in the same file'],
  nofilter: ['on the changed line', 'near it', 'in the same file', 'elsewhere'],
};

for (const format of ['sarif', 'rdjson'] as const) {
  test(`reviewdog filters our ${format} in each of its four modes`, reviewdog, () => {
    const folder = repository([{ ...edited, text }, other]);
    writeFileSync(join(folder, edited.path), edited.text);
    const report = formats[format](found, viewOf([edited, other]));
    for (const [mode, expected] of Object.entries(filters)) {
      const options = ['-reporter=rdjson', `-filter-mode=${mode}`, '-fail-level=error'];
      const { status, stdout } = review(folder, format, report, ...options);
      const messages = (JSON.parse(stdout).diagnostics ?? []).map((one: Diagnostic) => one.message.replace(/\.$/, ''));
      assert.deepEqual(messages, expected, mode);
      assert.equal(status, 1, mode);
    }
  });

  test(`reviewdog reads a fix, its place and the related places in our ${format}`, reviewdog, () => {
    const { sources, report, view } = whole;
    const folder = repository(sources);
    const [first, second, ...more] = read(folder, format, formats[format](report, view));
    assert.ok(first && second && more.length === 0);
    assert.equal(first.code.value, 'unmatched-namespace');
    assert.equal(first.severity, 'ERROR');
    assert.equal(second.severity, 'WARNING');
    assert.equal(first.location.path, 'clusters/eu/secret é.yaml');
    assert.deepEqual(first.suggestions, [{ range: first.location.range, text: '"dp-.*"' }]);
    assert.deepEqual(
      first.related_locations?.map(({ location }) => [location.path, location.range.start]),
      [['clusters/eu/dataplane.yaml', { line: 6, column: 16 }]],
    );
  });

  test(`reviewdog reads every finding of hostile reports in our ${format}`, reviewdog, () => {
    for (const { sources, report, view } of samples) {
      const told = read(repository(sources), format, formats[format](report, view));
      const place = ({ code, location }: Diagnostic) => `${code.value} ${location.path}:${location.range.start.line}`;
      const expected = report.diagnostics.map(({ rule, at }) => `${rule} ${at.path}:${view.places.of(at).line}`);
      assert.deepEqual(new Set(told.map(place)), new Set(expected));
      if (format === 'rdjson') assert.equal(told.length, expected.length);
    }
  });
}

test('the columns of rdjson are bytes, so that a suggestion replaces exactly the text that is wrong', reviewdog, () => {
  const source: Source = { path: 'a.yaml', text: 'a: 🙂é "dp_.*" # x\n' };
  const at = spanIn(source, '"dp_.*"');
  const fix = { title: 'mend', safe: true, edits: [{ at, text: '"dp-.*"' }] };
  const [told] = read(repository([source]), 'rdjson', rdjson(reportOf([diagnosticOf(at, { fix })]), viewOf([source])));
  const { start, end } = told?.suggestions?.[0]?.range ?? { start: {}, end: {} };
  const bytes = Buffer.from(source.text);
  assert.equal(bytes.subarray((start.column ?? 0) - 1, (end.column ?? 0) - 1).toString(), '"dp_.*"');
});
