import assert from 'node:assert/strict';
import { test } from 'node:test';
import vectors from '../fixtures/vectors/replicator-patterns.json' with { type: 'json' };
import { matches, matchingPattern, parsePatterns, parseUnanchored, regexOf } from '../src/pattern/pattern.ts';

interface Answer {
  readonly raw: string;
  readonly compiled: string;
  readonly error?: string;
  readonly matches: readonly string[];
  readonly unanchoredMatches: readonly string[];
}

for (const { name, input, expected } of vectors) {
  test(`patterns are read as kubernetes-replicator reads them: ${name}`, () => {
    const { replicateTo, namespaces, sourceNamespace } = input;
    const letIn = (patterns: ReturnType<typeof parsePatterns>) => namespaces.filter((name) => matches(patterns, name));
    const patterns = parsePatterns(replicateTo);
    const untrimmed = parseUnanchored(replicateTo, { trim: false });
    const unanchored = parseUnanchored(replicateTo, { trim: true });
    const entries: readonly Answer[] = expected.entries;
    assert.deepEqual(
      patterns.map((pattern, i) => ({
        raw: untrimmed[i]?.raw,
        compiled: pattern.compiled,
        valid: pattern.error === undefined,
        matches: letIn([pattern]),
        unanchoredMatches: letIn(unanchored.slice(i, i + 1)),
      })),
      entries.map(({ error, ...entry }) => ({ ...entry, valid: error === undefined })),
    );
    const others = namespaces.filter((name) => name !== sourceNamespace);
    assert.deepEqual(
      others.filter((name) => matches(patterns, name)),
      expected.copiedTo,
    );
    for (const { raw, start, end } of patterns) assert.equal(replicateTo.slice(start, end), raw);
  });
}

test('the pattern that lets a name in is known with its place', () => {
  const patterns = parsePatterns('shop, (bad , dp-.*');
  assert.deepEqual(matchingPattern(patterns, 'dp-a'), { raw: 'dp-.*', compiled: '^dp-.*$', start: 13, end: 18 });
  assert.equal(matchingPattern(patterns, 'bad'), undefined);
});

const differences: readonly [pattern: string, name: string, expected: boolean | 'refused'][] = [
  ['(?P<n>dp)-(?P<n>a)', 'dp-a', true],
  ['(?<n>dp)-(?P<n>a)', 'dp-b', false],
  ['dp-\\p{Letter}', 'dp-a', true],
  ['dp-\\P{lower-case letter}', 'dp-a', false],
  ['dp-[\\p{^digit}]', 'dp-1', false],
  ['\\pl+', 'a', true],
  ['[[:]]', ':]', true],
  ['\\Q(?P<n>\\E(?P<n>a)', '(?P<n>a', true],
  ['[(?P<n>]+', 'P', true],
  ['\\p{Old_Italic}', '', 'refused'],
  ['\\p{Emoji}', '', 'refused'],
  ['(a{10}){101}', '', 'refused'],
];

for (const [value, name, expected] of differences) {
  test(`what Go 1.26 answers is answered where re2js alone would not: ${value}`, () => {
    const [pattern] = parsePatterns(value);
    assert.equal(pattern?.unknown, undefined);
    assert.equal(pattern?.error === undefined ? matches(parsePatterns(value), name) : 'refused', expected);
  });
}

test('an error quotes the pattern as it was written, and no endless one', () => {
  assert.match(parsePatterns('dp-\\p{Old_Italic}')[0]?.error ?? '', /`\\p\{Old_Italic\}`/);
  assert.ok((parsePatterns(`${'('.repeat(5000)}`)[0]?.error ?? '').length < 400);
});

test('patterns that are too large together are unknown, neither valid nor refused', () => {
  const [small, large, later] = parsePatterns(`dp-a,${'[a-z]{1000}'.repeat(60)},dp-b`);
  assert.deepEqual([small?.unknown, later?.unknown], [undefined, undefined]);
  assert.deepEqual([large?.error, large && regexOf(large)], [undefined, undefined]);
  assert.match(large?.unknown ?? '', /too large/);
});
