import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import micromatch from 'micromatch';
import { flatGlobMatcher, globMatcher } from '../src/text/glob.ts';
import { starMatcher } from '../src/text/stars.ts';

const matched = (glob: string, ...paths: readonly string[]) => paths.filter(globMatcher(glob));

test('stars stay within a segment, double stars span any number of them', () => {
  const paths = ['a', 'a/b', 'a/b/c.yaml', 'a/.b/c.yaml', 'ab/c.yaml', 'c.yaml'];
  assert.deepEqual(matched('a/**', ...paths), ['a', 'a/b', 'a/b/c.yaml', 'a/.b/c.yaml']);
  assert.deepEqual(matched('**/c.yaml', ...paths), ['a/b/c.yaml', 'a/.b/c.yaml', 'ab/c.yaml', 'c.yaml']);
  assert.deepEqual(matched('*/c.yaml', ...paths), ['ab/c.yaml']);
  assert.deepEqual(matched('a/**/c.yaml', ...paths), ['a/b/c.yaml', 'a/.b/c.yaml']);
  assert.deepEqual(matched('a*', ...paths), ['a']);
  assert.deepEqual(matched('!a/**', ...paths), ['ab/c.yaml', 'c.yaml']);
  assert.deepEqual(matched('{a,ab}/[bc]*', ...paths), ['a/b', 'ab/c.yaml']);
  assert.deepEqual(matched('@(a|ab)/?.yaml', ...paths), ['ab/c.yaml']);
  assert.deepEqual(matched('**', ...paths), paths);
});

test('what is no glob stands for itself', () => {
  for (const glob of ['{', '}', '(', ')', '[', ']', '[a', '{a', 'a)', '!(a)', '\\[x\\]', '+', '^', '$', '.', 'a|b'])
    assert.ok(globMatcher(glob)(glob.replaceAll('\\', '')), glob);
  assert.ok(!globMatcher('.')('a') && !globMatcher('a|b')('a'));
});

/** Segments of globs on whose meaning there is no doubt. */
const word = fc
  .array(fc.constantFrom('a', 'b', '*', '?', '.', '{a,b}', '[ab]', '[^a]', '@(a|b)', '{a,b*}', '-'), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) => parts.join(''))
  .filter((text) => !/\*[*?{@]|[)}*][?*]|^\.+$/.test(text));
const globs = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, fc.constant('**')), { minLength: 1, maxLength: 4 })
  .map((segments) => segments.join('/'))
  .filter((glob) => !/\*\/\*\*$/.test(glob));
const text = fc.array(fc.constantFrom('a', 'b', 'ab', '.', '/', '-', '*'), { minLength: 1, maxLength: 8 });
const segments = (path: string) => path.split('/').every((step) => !/^$|\.$/.test(step));

test('globs mean what micromatch means by them', () => {
  let hits = 0;
  fc.assert(
    fc.property(globs, fc.array(text, { minLength: 8, maxLength: 8 }), (glob, texts) => {
      const [ours, theirs] = [globMatcher(glob), micromatch.matcher(glob, { dot: true })];
      for (const path of texts.map((all) => all.join('')).filter(segments)) {
        assert.equal(ours(path), theirs(path), `${glob} on ${path}`);
        hits += Number(ours(path));
      }
    }),
    { numRuns: 5_000 },
  );
  assert.ok(hits > 1_000);
});

test('no glob is slow', () => {
  const long = 'a'.repeat(4_000);
  for (const glob of [
    `${'*a'.repeat(200)}b`,
    `${'**/a/'.repeat(200)}b`,
    `${'+(a|aa'.repeat(100)}${')'.repeat(100)}b`,
    `${'{a,'.repeat(1_000)}${'}'.repeat(1_000)}b`,
    '('.repeat(4_000),
    '['.repeat(4_000),
    '*'.repeat(4_000),
    'a'.repeat(100_000),
    '{1..999999999}',
  ])
    assert.equal(globMatcher(glob)(long), glob === '*'.repeat(4_000), glob.slice(0, 20));
});

test('without separators stars match slashes, and what was compiled is kept', () => {
  const matching = (glob: string, ...texts: readonly string[]) => texts.filter(flatGlobMatcher(glob));
  const paths = ['https://git.example.com/acme/a', 'https://git.example.com/acme', 'https://git.example.org/acme/a/b'];
  assert.deepEqual(matching('https://git.example.com/*', ...paths), paths.slice(0, 2));
  assert.deepEqual(matching('https://*/acme/*', ...paths), [paths[0], paths[2]]);
  assert.deepEqual(matching('https://git.example.com/acme', ...paths), [paths[1]]);
  assert.deepEqual(matching('', '', 'a'), ['']);
  assert.equal(flatGlobMatcher('team-*'), flatGlobMatcher('team-*'));
});

test('a star stands for any text, and everything else for itself', () => {
  const matches = starMatcher('a-*-b-*');
  assert.ok(matches('a-1-b-2'));
  assert.ok(!matches('a-b-'));
  assert.ok(!starMatcher('fixed')('other'));
  assert.ok(starMatcher('*')('any'));
});
