import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isField, type JsonValue, readJson } from '../src/go/gojson.ts';

function value(text: string, keep = 9): JsonValue {
  const result = readJson(text, keep);
  assert.ok(result.ok, text);
  return result.value;
}

test('an object keeps its members in order, duplicates included, each at its place', () => {
  const text = ' {"b" : 1, "a":"x", "b":null}';
  const object = value(text);
  assert.ok(object.kind === 'object');
  const seen = object.members.map(({ key, keyStart, keyEnd, value: { kind, start, end } }) => [
    key,
    text.slice(keyStart, keyEnd),
    kind,
    text.slice(start, end),
  ]);
  assert.deepEqual(seen, [
    ['b', '"b"', 'number', '1'],
    ['a', '"a"', 'string', '"x"'],
    ['b', '"b"', 'null', 'null'],
  ]);
  assert.equal(text.slice(object.start, object.end), text.slice(1));
});

test('what lies deeper than asked for is checked and not kept', () => {
  const object = value('{"a":{"b":{"c":"d"}}}', 2);
  assert.ok(object.kind === 'object');
  assert.deepEqual(object.members[0]?.value, { kind: 'object', start: 5, end: 20, members: [] });
  assert.equal(readJson('{"a":{"b":{"c":x}}}', 2).ok, false);
});

test('strings are read as Go reads them, a lone surrogate as U+FFFD', () => {
  const expected = {
    '"\\u00e9\\/\\n"': 'é/\n',
    '"\\ud83d\\ude00"': '😀',
    '"\\ud800"': '\uFFFD',
    '"\\udc00\\ud800x"': '\uFFFD\uFFFDx',
    '"\\ud83d\\u0041"': '\uFFFDA',
    '"\u2028\u007f"': '\u2028\u007f',
  };
  for (const [text, wanted] of Object.entries(expected)) {
    const read = value(text);
    assert.equal(read.kind === 'string' && read.text, wanted, text);
  }
});

test('what Go refuses is refused, at its offset', () => {
  const expected = {
    '': 0,
    ' ': 1,
    '\uFEFF{}': 0,
    '{}x': 2,
    '{} {}': 3,
    '{"a":1,}': 7,
    '[1,]': 3,
    "{'a':1}": 1,
    '{"a" 1}': 5,
    '{"a":1 "b":2}': 7,
    '{/*x*/}': 1,
    '[01]': 2,
    '[1.]': 2,
    '[-]': 1,
    '[+1]': 1,
    '[NaN]': 1,
    '[tru]': 1,
    '["\u0001"]': 2,
    '["\\x41"]': 2,
    '["\\u12"]': 2,
    '["a]': 4,
    '[}': 1,
    '{"a":[}': 6,
    '\u00A0[]': 0,
  };
  for (const [text, offset] of Object.entries(expected)) {
    const result = readJson(text, 9);
    assert.ok(!result.ok, text);
    assert.equal(result.offset, offset, text);
  }
});

test('ten thousand levels are read, one more is refused', () => {
  for (const [open, inner, close] of [
    ['[', '', ']'],
    ['{"a":', '1', '}'],
  ] as const) {
    const nested = (levels: number) => open.repeat(levels) + inner + close.repeat(levels);
    assert.equal(readJson(nested(10_000), 4).ok, true);
    assert.equal(readJson(nested(10_001), 4).ok, false);
    assert.equal(readJson(nested(10_000), 20_000).ok, true);
    assert.equal(readJson(open.repeat(1_000_000), 4).ok, false);
  }
});

test('a number that no float64 holds is pointed at', () => {
  const huge = readJson('[1, 1e999, 1e999]', 1);
  assert.equal(huge.ok && huge.hugeNumber, 4);
  assert.deepEqual(readJson('1e308', 1), { ok: true, value: { kind: 'number', start: 0, end: 5 } });
});

test('field names match without regard to case, as Unicode folds it', () => {
  for (const key of ['auths', 'AUTHS', 'Auths', 'auth\u017F']) assert.ok(isField(key, 'auths'), key);
  for (const key of ['auth', 'auths ', 'äuths', '']) assert.ok(!isField(key, 'auths'), key);
  assert.ok(isField('httpheaders', 'HttpHeaders'));
  assert.ok(isField('to\u212Aen', 'token'));
});
