import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { unifiedDiff } from '../src/text/diff.ts';

test('a diff shows three lines around a change', () => {
  const before = 'a\nb\nc\nd\ne\nf\ng\nh\ni\n';
  assert.equal(
    unifiedDiff('x.yaml', before, before.replace('e\n', 'E\n')),
    '--- a/x.yaml\n+++ b/x.yaml\n@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+E\n f\n g\n h\n',
  );
});

test('a line that is added takes none away', () => {
  assert.equal(unifiedDiff('x', 'a\nb\n', 'a\nn\nb\n'), '--- a/x\n+++ b/x\n@@ -1,2 +1,3 @@\n a\n+n\n b\n');
});

test('equal texts have no diff, and a missing line end is told', () => {
  assert.equal(unifiedDiff('x', 'a\nb', 'a\nb'), '');
  assert.equal(
    unifiedDiff('x', 'a', 'b'),
    '--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n',
  );
});

test('Git applies a diff and has the new text', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pullproof-'));
  try {
    const line = fc.constantFrom('a', 'b', 'c', '  d: e', 'x\r', '');
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 30 }), fc.constantFrom('\n', ''))
      .map(([lines, end]) => lines.join('\n') + end);
    fc.assert(
      fc.property(text, text, (before, after) => {
        fc.pre(before !== after && before !== '' && after !== '');
        writeFileSync(join(folder, 'x.yaml'), before);
        const input = unifiedDiff('x.yaml', before, after);
        execFileSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'], { cwd: folder, input });
        assert.equal(readFileSync(join(folder, 'x.yaml'), 'utf8'), after);
      }),
      { numRuns: 60 },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('Git knows a path by its head, whatever the path looks like', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pullproof-diff-'));
  try {
    const path = 'x\n+++ b\u202e"\\é##[error].yaml';
    writeFileSync(join(folder, path), 'a\n');
    const input = unifiedDiff(path, 'a\n', 'b\n');
    assert.match(input, /^--- "a\/x\\012\+\+\+ b\\342\\200\\256\\042\\134é\\043#\[error\]\.yaml"\n\+\+\+ "b\/.*"\n@@ /);
    execFileSync('git', ['apply', '-'], { cwd: folder, input });
    assert.equal(readFileSync(join(folder, path), 'utf8'), 'b\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a path with a space ends with a tab, at which patch ends it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pullproof-diff-'));
  try {
    writeFileSync(join(folder, 'a b.yaml'), 'a\n');
    const input = unifiedDiff('a b.yaml', 'a\n', 'b\n');
    assert.match(input, /^--- a\/a b\.yaml\t\n\+\+\+ b\/a b\.yaml\t\n@@ /);
    execFileSync('git', ['apply', '-'], { cwd: folder, input });
    assert.equal(readFileSync(join(folder, 'a b.yaml'), 'utf8'), 'b\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('texts with nothing in common end in bounded time', () => {
  const lines = (letter: string) => Array.from({ length: 20_000 }, (_, i) => `${letter}${i}\n`).join('');
  assert.match(unifiedDiff('x', lines('a'), lines('b')), /^--- a\/x\n\+\+\+ b\/x\n@@ -1,20000 \+1,20000 @@\n/);
});
