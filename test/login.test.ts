import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isLogin, shown, shownFile, shownName, withoutCredentials, withoutLogin } from '../src/text/login.ts';

for (const [text, shown] of [
  ['https://user:pass@github.com/a/b is another repository', 'https://***@github.com/a/b is another repository'],
  [
    'the remote base "https://user:pa/ss:w@git.example//x?ref=main"',
    'the remote base "https://***@git.example//x?ref=main"',
  ],
  ['https://ghp_token@github.com/a', 'https://***@github.com/a'],
  ['ssh://git:pass@host:22/a', 'ssh://***@host:22/a'],
  ['user:pass@docker.io/acme/api:1', '***@docker.io/acme/api:1'],
  ['image "user:pass@localhost:5000/api"', 'image "***@localhost:5000/api"'],
  ['https://git.example/a?access_token=abc&ref=v1', 'https://git.example/a?access_token=***&ref=v1'],
] as const)
  test(`no login is shown: ${text}`, () => assert.equal(withoutLogin(text), shown));

for (const text of [
  'docker.io/acme/api:1@sha256:0123456789abcdef',
  'localhost:5000/acme/api@sha256:0123',
  'https://host:5000/a/api@v1',
  'git@github.com:acme/api.git',
  'ssh://git@github.com/acme/api',
  'https://github.com/acme/api//base?ref=v1&timeout=90s',
  'acme/api@latest',
])
  test(`what is no login stays: ${text}`, () => assert.equal(withoutLogin(text), text));

test('a long text without an end takes no long time', () => {
  for (const piece of ['a:', 'a@', '//a:', ':a@', 'a:b@c', '?a=', ' a:'])
    assert.ok(withoutLogin(piece.repeat(100_000)).length > 0);
});

const auths = '{"auths": {"ghcr.io": {"username": "robot", "password": "hunter2"}}}';
const base64 = (text: string) => Buffer.from(text).toString('base64');
const at = { path: 'a.yaml', start: 0, end: 1 };

for (const value of [
  auths,
  base64(auths),
  base64(JSON.stringify(JSON.parse(auths), null, 2)),
  auths.slice(1),
  auths.replaceAll('"', '\\"').slice(1),
  '{auth: cm9ib3Q6aHVudGVyMg==}',
  '-----BEGIN PRIVATE KEY-----',
  'ghp_0123456789',
  'robot:hunter2@ghcr.io',
  base64('robot:hunter2'),
])
  test(`what was pasted in place of a name is not shown: ${value}`, () => {
    assert.equal(shown({ value, at }).value, '***');
    assert.notEqual(shownName({ value, at }).value, shown({ value, at }).value);
  });

for (const [key, login] of [
  ['robot:hunter2', true],
  ['ro{bot:hunt}er2', true],
  [base64('robot:hunter2'), true],
  ['ghcr.io', false],
  ['ghcr.io:443', false],
  ['[::1]:5000/acme', false],
  ['https://ghcr.io', false],
  ['{{ .host }}:{{ .port }}', false],
] as const)
  test(`a key of auths is ${login ? 'a login' : 'none'}: ${key}`, () => assert.equal(isLogin(key), login));

for (const value of [
  'ghcr',
  '${auth.name}',
  '{{ .Values.auth }}',
  'EYJ',
  '{name}',
  'acme:1@sha256:0123',
  'ghp_bot',
  '',
])
  test(`a name stays: ${value}`, () => assert.equal(shown({ value, at }).value, value));

for (const [sentence, shown] of [
  [
    `the key "${auths}" is no key`,
    'the key "{"auths": {"ghcr.io": {"username": "***", "password": "***"}}}" is no key',
  ],
  [`the key ${JSON.stringify(auths)} is no key`, /^(?!.*(?:robot|hunter2))the key .* is no key$/],
  [`namespace "${base64(auths)}" is not there`, 'namespace "***" is not there'],
  [`"${base64('robot:hunter2')}" is no field`, '"***" is no field'],
  ['"-----BEGIN PRIVATE KEY-----\\nMIIE" is no kind', '"***" is no kind'],
  ['rule "ghp_0123456789" is not known', 'rule "***" is not known'],
  ['did you mean "dp-.*"? replicate-to takes regular expressions', /^did you mean "dp-\.\*"\? replicate-to takes/],
  ['apps/Production/EuWest/Frankfurt.yaml is gone', 'apps/Production/EuWest/Frankfurt.yaml is gone'],
] as const)
  test(`no credential is in a sentence: ${sentence}`, () => {
    const said = withoutCredentials(sentence);
    if (typeof shown === 'string') assert.equal(said, shown);
    else assert.match(said, shown);
  });

test('a long sentence takes no long time', () => {
  for (const piece of ['"', '-----BEGIN', '\\', '\\"username"', '"password":"', 'eyJ', 'aA/', '~', '?a=', 'a:'])
    assert.ok(withoutCredentials(piece.repeat(100_000)).length > 0);
});

test('content in place of the name of a file is not shown, a name is', () => {
  for (const content of [
    '{"stringData": {"a": "hunter2"',
    'a: hunter2',
    'PASSWORD=hunter2',
    'a\nhunter2',
    auths,
    base64(auths),
  ])
    assert.equal(shownFile(content), '***');
  for (const name of ['a.yaml', '../base', '${CLUSTER}/a.yaml', '{{path.basename}}/Values.yaml', 'a b.json'])
    assert.equal(shownFile(name), name);
});

test('what is called longer than any object may be is told in short, and apart from all others', () => {
  const name = (end: string) => shownName({ value: 'a'.repeat(100_000) + end, at }).value;
  assert.ok(name('b').length < 200);
  assert.equal(name('b'), name('b'));
  assert.notEqual(name('b'), name('c'));
});

test('a long sentence is cut, and so that no credential is cut before it is known', () => {
  assert.ok(withoutCredentials('a'.repeat(9_000_000)).length < 3_000);
  for (let length = 1_950; length < 2_010; length++)
    assert.doesNotMatch(withoutCredentials(`${' '.repeat(length)}ghp_hunter2hunter2hunter2hunter2`), /hunt/);
});
