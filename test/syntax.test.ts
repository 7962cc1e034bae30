import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseDocuments } from '../src/yaml/parse.ts';
import { syntaxFaults } from '../src/yaml/syntax.ts';

const listed = async (text: string) =>
  (await syntaxFaults({ path: 'a.yaml', text })).map(({ message, at }) => `${at.path} ${at.start} ${message}`);

test('all faults of a broken text are listed, each at its place', async () => {
  const text = 'a: [\nb: }\n---\nc: "x\n';
  const faults = await listed(text);
  assert.equal(faults.length, 3);
  assert.match(faults[0] ?? '', /^a\.yaml 5 Flow sequence/);
  assert.match(faults[2] ?? '', /Missing closing "quote$/);
});

test('a whole text has none', async () => {
  assert.deepEqual(await listed('a: 1\na: 2\n---\nb: *x\n'.replace('*x', '3')), []);
  assert.deepEqual(await listed(''), []);
});

test('what is too long, too deep or too broken is listed in part', async () => {
  assert.deepEqual(await listed(`a: [${' '.repeat(300_000)}`), []);
  for (const flood of ['[', 'x: {', '? ', '- ', '}', '\t- ']) {
    const faults = await syntaxFaults({ path: 'a.yaml', text: `a: ${flood.repeat(20_000)}` });
    assert.ok(faults.length <= 20);
    for (const { message } of faults) assert.doesNotMatch(message, /call stack/);
  }
});

test('no fault repeats the text that it finds wrong', async () => {
  const hostile = fc
    .array(
      fc.constantFrom(
        'hunter2',
        '*',
        '!',
        '!!',
        '%',
        '"',
        "'",
        '\\',
        '|',
        '>',
        '@',
        '&',
        ': ',
        '\n',
        '{',
        ']',
        '<',
        ' #',
      ),
      {
        minLength: 2,
        maxLength: 12,
      },
    )
    .map((parts) => parts.join(''));
  await fc.assert(
    fc.asyncProperty(fc.constantFrom('password: ', '%', '- ', '{ a: ', '--- '), hostile, async (before, rest) => {
      const source = { path: 'a.yaml', text: before + rest };
      for (const { message } of [...parseDocuments(source).faults, ...(await syntaxFaults(source))])
        assert.doesNotMatch(message, /hunter/);
    }),
    { numRuns: 5_000 },
  );
});
