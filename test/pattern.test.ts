import assert from 'node:assert/strict';
import { test } from 'node:test';
import vectors from '../fixtures/vectors/replicator-patterns.json' with { type: 'json' };
import { matches, matchingPattern, parsePatterns, parseUnanchored } from '../src/pattern.ts';

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
  const { error, regex, ...pattern } = matchingPattern(patterns, 'dp-a') ?? {};
  assert.deepEqual(pattern, { raw: 'dp-.*', compiled: '^dp-.*$', start: 13, end: 18 });
  assert.equal(matchingPattern(patterns, 'bad'), undefined);
});
