import assert from 'node:assert/strict';
import { test } from 'node:test';
import { stripVTControlCharacters, styleText } from 'node:util';
import fc from 'fast-check';
import { excerptOf } from '../src/report/excerpt.ts';
import { summaryLine } from '../src/report/summary.ts';
import { render } from '../src/report/text.ts';
import { diagnosticOf, reportOf, reports, spanIn, viewOf } from './reports.ts';

const plane = {
  path: 'clusters/eu/dataplane.yaml',
  text: 'kind: DataPlane\nspec:\n  registry:\n    secretRef: regcred\n',
};
const secret = {
  path: 'clusters/eu/secret.yaml',
  text: 'kind: Secret\nmetadata:\n  annotations:\n    replicator.v1.mittwald.de/replicate-to: "dp_.*"\n',
};
const sources = [plane, secret];

const unmatched = diagnosticOf(spanIn(secret, '"dp_.*"'), {
  rule: 'unmatched-namespace',
  message: 'secret "regcred" is copied to "dp_.*" only: namespace "dp-0" gets no copy',
  because: [{ at: spanIn(plane, 'regcred'), message: 'data plane "acme/eu" pulls with it' }],
  help: 'write a pattern that every dp- namespace matches:\n"dp-.*"',
  fix: { title: 'replicate to "dp-.*"', safe: true, edits: [{ at: spanIn(secret, '"dp_.*"'), text: '"dp-.*"' }] },
});
const note = diagnosticOf(spanIn(plane, 'kind'), { rule: 'unused-pull-secret', level: 'note', message: 'look' });

test('a finding shows its line, its reasons, its help and its mend', () => {
  assert.equal(
    render(reportOf([unmatched]), viewOf(sources)),
    `clusters/eu/secret.yaml:4:45 error secret "regcred" is copied to "dp_.*" only: namespace "dp-0" gets no copy [unmatched-namespace]
  4 |     replicator.v1.mittwald.de/replicate-to: "dp_.*"
    |                                             ^^^^^^^
    = clusters/eu/dataplane.yaml:4:16 data plane "acme/eu" pulls with it
    = help: write a pattern that every dp- namespace matches:
            "dp-.*"
    = fix available: replicate to "dp-.*" (--fix)

0 data planes, 0 images · 1 error in 2 files
`,
  );
});

test('a quiet report shows errors and the last line, which still counts everything', () => {
  const text = render(reportOf([note, unmatched]), viewOf(sources, { quiet: true }));
  assert.ok(text.startsWith('clusters/eu/secret.yaml:4:45 error'));
  assert.ok(text.endsWith('\n\n0 data planes, 0 images · 1 error, 1 note in 2 files\n'));
  assert.ok(!text.includes('[unused-pull-secret]'));
});

test('colour adds nothing but escapes', () => {
  const report = reportOf([note, unmatched]);
  const colored = render(
    report,
    viewOf(sources, { color: (style, text) => styleText(style, text, { validateStream: false }) }),
  );
  assert.notEqual(colored, render(report, viewOf(sources)));
  assert.equal(stripVTControlCharacters(colored), render(report, viewOf(sources)));
});

test('the last line has singulars, plurals, notes and skipped files', () => {
  const { summary } = reportOf([]);
  const pulls = { pulled: 38, refused: 1, unknown: 2 };
  const full = { ...summary, planes: 3, pulls, errors: 1, warnings: 2, files: 12 };
  const proved = '3 data planes, 41 images: 38 pulled, 1 refused, 2 unknown';
  assert.equal(summaryLine(full), `${proved} · 1 error, 2 warnings in 12 files`);
  assert.equal(
    summaryLine({ ...full, notes: 1, files: 1, skipped: { 'helm-template': 3 } }),
    `${proved} · 1 error, 2 warnings, 1 note in 1 file, 3 skipped (helm-template)`,
  );
  assert.equal(
    summaryLine({ ...summary, planes: 1, pulls: { pulled: 1, refused: 0, unknown: 0 }, skipped: { b: 1, a: 2, c: 0 } }),
    '1 data plane, 1 image: 1 pulled · no findings in 2 files, 3 skipped (2 a, 1 b)',
  );
});

test('carets stand under tabs, wide, combining and escaped characters', () => {
  const shown = (line: string, marked: string) => {
    const from = line.indexOf(marked);
    return excerptOf(line, from, from + marked.length);
  };
  assert.deepEqual(shown('\tname: x', 'x'), { line: '    name: x', carets: '          ^' });
  assert.deepEqual(shown('漢字: x', 'x'), { line: '漢字: x', carets: '      ^' });
  assert.deepEqual(shown('a: 漢字 b', '漢字'), { line: 'a: 漢字 b', carets: '   ^^^^' });
  assert.deepEqual(shown('🙂 x', 'x'), { line: '🙂 x', carets: '   ^' });
  assert.deepEqual(shown('e\u0301 x', 'x'), { line: 'e\u0301 x', carets: '  ^' });
  assert.deepEqual(shown('\u001b[1m x', 'x'), { line: '\\x1b[1m x', carets: '        ^' });
  assert.deepEqual(shown('##[group] x', 'x'), { line: '\\x23#[group] x', carets: '             ^' });
  assert.deepEqual(excerptOf('ab', 2, 2), { line: 'ab', carets: '  ^' });
  assert.deepEqual(excerptOf('ab', 9, 12), { line: 'ab', carets: '  ^' });
  assert.deepEqual(excerptOf('ab', 1, 1), { line: 'ab', carets: ' ^' });
});

test('a long line is cut around the carets', () => {
  const { line, carets } = excerptOf(`${'a'.repeat(5_000_000)}bcd${'e'.repeat(5_000_000)}`, 5_000_000, 5_000_003);
  assert.equal(line, `…${'a'.repeat(30)}bcd${'e'.repeat(67)}…`);
  assert.equal(carets, `${' '.repeat(31)}^^^`);
  const end = excerptOf(`${'a'.repeat(150)}x`, 150, 151);
  assert.equal(end.line, `…${'a'.repeat(99)}x`);
  assert.equal(end.carets, `${' '.repeat(100)}^`);
});

test('every excerpt is short, has a caret and marks the text it stands for', () => {
  const word = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '漢', '\u0007', '#', '['), maxLength: 300 });
  fc.assert(
    fc.property(word, word, (before, after) => {
      const { line, carets } = excerptOf(`${before}XYZ${after}`, before.length, before.length + 3);
      assert.equal(carets.trimStart(), '^^^');
      assert.equal(column(line, line.indexOf('XYZ')), carets.indexOf('^'));
      assert.ok(Array.from(line).length < 120);
    }),
  );
});

/** Columns before an offset, for the characters that the test uses. */
function column(line: string, offset: number): number {
  return Array.from(line.slice(0, offset)).reduce((sum, char) => sum + (char === '漢' ? 2 : 1), 0);
}

test('a name with line ends begins no workflow command in the help', () => {
  const report = reportOf([{ ...unmatched, help: 'annotate "a\n ::error::b" instead' }]);
  assert.match(render(report, viewOf(sources)), /help: annotate "a\n +\\x3a:error::b" instead$/m);
});

test('nothing of the repository is active in the output', () => {
  fc.assert(
    fc.property(reports, ({ sources, report }) => {
      const text = render(report, viewOf(sources));
      assert.doesNotMatch(text.replaceAll('\n', ''), /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      assert.doesNotMatch(text, /^\s*::|##\[|##vso\[/m);
      assert.equal(text.match(/ \[[a-z-]+\]$/gm)?.length ?? 0, report.diagnostics.length);
    }),
  );
});
