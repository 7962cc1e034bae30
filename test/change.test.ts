import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { changeOf, newlyUnknown } from '../src/results/change.ts';
import { hunksOf, lineInPlaceOf, linesTouchedBy } from '../src/text/hunks.ts';
import { diagnosticOf, reportOf } from './reports.ts';

const lines = fc.array(fc.constantFrom('a', 'b', 'c', '', '  - x', '"', 'kind: Secret'), { maxLength: 12 });
const text = lines.map((all) => all.map((line) => `${line}\n`).join(''));

function changedLines(before: string, after: string): ReadonlySet<number> {
  return linesTouchedBy(hunksOf(before, after));
}

/** The lines that `git diff -U0` says were added or changed. */
function byGit(before: string, after: string): ReadonlySet<number> {
  const folder = mkdtempSync(join(tmpdir(), 'pullproof-change-'));
  writeFileSync(join(folder, 'before'), before);
  writeFileSync(join(folder, 'after'), after);
  const { stdout } = spawnSync('git', ['diff', '--no-index', '-U0', 'before', 'after'], {
    cwd: folder,
    encoding: 'utf8',
  });
  rmSync(folder, { recursive: true });
  const hunks = stdout.matchAll(/^@@ -\S+ \+(\d+)(?:,(\d+))? @@/gm);
  return new Set(Array.from(hunks).flatMap(([, from, count = '1']) => range(Number(from), Number(count))));
}

function range(from: number, count: number): number[] {
  return Array.from({ length: count }, (_, at) => from + at);
}

test('no edit changes no line', () => {
  fc.assert(fc.property(text, (same) => assert.equal(changedLines(same, same).size, 0)));
});

test('a new text is changed everywhere', () => {
  assert.deepEqual([...changedLines('', 'a\nb')], [1, 2]);
});

test('what is not changed stood there before, in the same order', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const changed = changedLines(before, after);
      const kept = after.split('\n').filter((_, at) => !changed.has(at + 1));
      const old = before.split('\n');
      let from = 0;
      for (const line of kept) {
        from = old.indexOf(line, from) + 1;
        assert.ok(from > 0, JSON.stringify({ before, after, line }));
      }
    }),
    { numRuns: 2000 },
  );
});

test('edits of a file whose lines differ are seen as Git sees them', () => {
  const old = range(1, 30).map((at) => `line ${at}`);
  const edits = fc.uniqueArray(fc.integer({ min: 0, max: 29 }), { maxLength: 4 });
  fc.assert(
    fc.property(edits, edits, (written, inserted) => {
      const now = old.flatMap((line, at) => [
        ...(inserted.includes(at) ? [`new ${at}`] : []),
        written.includes(at) ? `${line}!` : line,
      ]);
      const [before, after] = [old, now].map((all) => `${all.join('\n')}\n`);
      assert.deepEqual(changedLines(before ?? '', after ?? ''), byGit(before ?? '', after ?? ''));
    }),
    { numRuns: 40 },
  );
});

test('where lines are only taken out, both neighbours are touched', () => {
  assert.deepEqual([...changedLines('a\nb\nc\nd\n', 'a\nd\n')], [1, 2]);
});

test('a line that was replaced has another in its place, one that was kept has none', () => {
  const hunks = hunksOf('a\nb\nc\nd\ne\n', 'a\nX\nd\n');
  assert.deepEqual(
    [1, 2, 3, 4, 5].map((line) => lineInPlaceOf(line, hunks)),
    [undefined, 2, 2, undefined, 3],
  );
  assert.equal(lineInPlaceOf(1, hunksOf('a\n', '')), 1);
});

test('a line that moved is changed once', () => {
  assert.deepEqual(changedLines('a\nb\nc\nd\ne\n', 'b\nc\nd\na\ne\n').has(4), true);
});

test('a hundred thousand lines that repeat or stand in reverse are compared', () => {
  const many = range(0, 100_000).map(String);
  const reversed = changedLines(many.join('\n'), many.toReversed().join('\n'));
  assert.ok(reversed.size >= 99_999 - 2);
  const repeated = changedLines('a\nb\n'.repeat(50_000), 'b\na\n'.repeat(50_000));
  assert.ok(repeated.size >= 1);
});

test('a finding is new where the base lacks its fingerprint, wherever it stands', async () => {
  const at = { path: 'a.yaml', start: 0, end: 1 };
  const moved = { path: 'b.yaml', start: 9, end: 10 };
  const base = reportOf([diagnosticOf(at, { fingerprint: 'one' }), diagnosticOf(at, { fingerprint: 'mended' })]);
  const now = reportOf([
    diagnosticOf(moved, { fingerprint: 'one' }),
    diagnosticOf(at, { fingerprint: 'two', level: 'warning' }),
  ]);
  const text = () => '';
  const { report, known } = await changeOf(
    { report: now, text },
    { report: base, texts: async () => text, listed: async () => base },
  );
  assert.deepEqual(
    report.diagnostics.map(({ fingerprint }) => fingerprint),
    ['two'],
  );
  const { errors, warnings, notes } = report.summary;
  assert.deepEqual([errors, warnings, notes, known, newlyUnknown(now, base)], [0, 1, 0, 1, 0]);
});
