import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rules } from '../rules/index.ts';
import { mend } from '../src/judging/fix.ts';
import { judge } from '../src/judging/judge.ts';
import { type Repository, repositoryOfTexts } from '../src/repository/repository.ts';
import type { Diagnostic, Report } from '../src/results/diagnostic.ts';
import { worlds } from './worlds.ts';

const judged = (repository: Repository): Report => judge(repository, 'pullproof.yaml', rules);

function counts(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const { rule } of diagnostics) found.set(rule, (found.get(rule) ?? 0) + 1);
  return found;
}

test('repaired: what is mended is gone, nothing is added, and most of what can be mended is', () => {
  const tally = { offered: 0, mended: 0 };
  fc.assert(
    fc.property(worlds, ({ sources }) => {
      const repository = repositoryOfTexts(sources);
      const report = judged(repository);
      const offered = report.diagnostics.filter(({ fix }) => fix);
      const { mended, left, texts, report: after } = mend(repository, report, { all: true, judge: judged });
      const gone = new Set(mended.map(({ fingerprint }) => fingerprint));
      const told = new Set([...gone, ...left.map(({ diagnostic }) => diagnostic.fingerprint)]);
      const found = new Set(after.diagnostics.map(({ fingerprint }) => fingerprint));
      for (const { rule, fingerprint } of offered)
        assert.ok(told.has(fingerprint) || !found.has(fingerprint), `nothing is said of ${rule}`);
      assert.ok(after.diagnostics.every(({ fingerprint }) => !gone.has(fingerprint)));
      const [before, fixed] = [counts(report.diagnostics), counts(mended)];
      for (const [rule, count] of counts(after.diagnostics.filter(isMistake)))
        assert.ok(count <= (before.get(rule) ?? 0) - (fixed.get(rule) ?? 0), `${rule} is found anew`);
      assert.ok(after.summary.pulls.pulled >= report.summary.pulls.pulled, 'less is pulled');
      for (const [path, text] of texts) assert.equal(lineEnds(text), lineEnds(repository.text(path) ?? ''));
      tally.offered += offered.length;
      tally.mended += mended.length;
    }),
    { numRuns: 400 },
  );
  assert.ok(tally.mended > tally.offered / 2, `${tally.mended} of ${tally.offered} are mended`);
});

/** Where a link is mended, the next one may be not known. */
function isMistake({ rule }: Diagnostic): boolean {
  return rule !== 'unknown-pull';
}

function lineEnds(text: string): string {
  return [...new Set(text.match(/\r\n|\r|\n/g))].join();
}

test('repaired: what is mended once has nothing more to be mended', () => {
  fc.assert(
    fc.property(worlds, ({ sources }) => {
      const repository = repositoryOfTexts(sources);
      const first = mend(repository, judged(repository), { all: true, judge: judged });
      const written = repositoryOfTexts(
        sources.map(({ path, text }) => ({ path, text: first.texts.get(path) ?? text })),
      );
      const second = mend(written, first.report, { all: true, judge: judged });
      assert.deepEqual(second.mended, []);
    }),
    { numRuns: 150 },
  );
});
