import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AuthEntry, readDockerConfig, readTemplatedDockerConfig } from '../src/credentials/dockerconfig.ts';

function wrap(entry: string): string {
  return `{"auths":{"ghcr.io":${entry}}}`;
}

function entriesOf(text: string): readonly AuthEntry[] {
  const config = readDockerConfig(text, 'dockerconfigjson');
  assert.ok(config.ok, text);
  return config.entries;
}

function templated(text: string): readonly AuthEntry[] {
  const config = readTemplatedDockerConfig(text);
  assert.ok('ok' in config && config.ok, text);
  return config.entries;
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

test('an entry is present when user name and password are, else empty', () => {
  const expected = {
    '{"username":"u","password":"p"}': 'present',
    [`{"auth":"${base64('u:p')}"}`]: 'present',
    [`{"auth":"${base64('u:p:q')}"}`]: 'present',
    '{}': 'empty',
    null: 'empty',
    '{"username":"u"}': 'empty',
    '{"password":"p"}': 'empty',
    [`{"auth":"${base64('u:')}"}`]: 'empty',
    [`{"auth":"${base64(':')}","username":"u","password":"p"}`]: 'empty',
    '{"identitytoken":"t","registrytoken":"t"}': 'empty',
  };
  for (const [entry, state] of Object.entries(expected)) {
    assert.equal(entriesOf(wrap(entry))[0]?.credential, state, entry);
  }
});

test('a variable or a placeholder in place of a credential is to be filled in', () => {
  for (const word of ['${TOKEN}', '{{ token }}', '<token>', '__TOKEN__', '#{TOKEN}#']) {
    assert.equal(entriesOf(wrap(`{"username":"u","password":"${word}"}`))[0]?.credential, 'templated', word);
    assert.equal(entriesOf(wrap(`{"auth":"${base64(`${word}:p`)}"}`))[0]?.credential, 'templated', word);
  }
  for (const word of ['ref+vault://secret/docker#/pass', 'op://Homelab/ghcr/token', 'vault:secret/data/docker#PASS'])
    assert.equal(entriesOf(wrap(`{"username":"u","password":"${word}"}`))[0]?.credential, 'templated', word);
  const [user, password] = ['vault:secret/data/docker#USER', 'vault:secret/data/docker#PASS'];
  const both = `{"username":"${user}","password":"${password}","auth":"${base64(`${user}:${password}`)}"}`;
  assert.deepEqual(
    entriesOf(wrap(both)).map(({ credential, disagrees }) => [credential, disagrees]),
    [['templated', false]],
  );
  for (const word of ['robot$acme+puller', 'a<b>c', '__x', '$2y$10$abc', '{x}'])
    assert.equal(entriesOf(wrap(`{"username":"${word}","password":"${word}"}`))[0]?.credential, 'present', word);
});

test('auth disagrees when it says another user name or password than the fields beside it', () => {
  const auth = base64('u:p');
  const expected = {
    [`{"auth":"${auth}"}`]: false,
    [`{"auth":"${auth}","username":"u","password":"p"}`]: false,
    [`{"auth":"${auth}","username":"u"}`]: false,
    [`{"auth":"${auth}","username":"v"}`]: true,
    [`{"auth":"${auth}","username":"u","password":"q"}`]: true,
    '{"auth":"","username":"u","password":"p"}': false,
  };
  for (const [entry, disagrees] of Object.entries(expected)) {
    assert.equal(entriesOf(wrap(entry))[0]?.disagrees, disagrees, entry);
  }
});

test('a later entry of one key replaces the earlier, and each key knows its place', () => {
  const text = '{"auths":{"a.io":{},"b.io":{"username":"u","password":"p"}},"Auths":{"a.io":{"auth":"dTpw"}}}';
  const seen = entriesOf(text).map(({ key, at, credential }) => [
    key,
    text.slice(at.start, at.end),
    at.start,
    credential,
  ]);
  assert.deepEqual(seen, [
    ['b.io', '"b.io"', 20, 'present'],
    ['a.io', '"a.io"', 69, 'present'],
  ]);
  assert.deepEqual(entriesOf('{"auths":{"a.io":{}},"auths":null}'), []);
});

test('the legacy format is the bare map', () => {
  const config = readDockerConfig('{"ghcr.io":{"auth":"dTpw"}}', 'dockercfg');
  assert.ok(config.ok);
  assert.equal(config.entries[0]?.registry?.index, 'ghcr.io');
  assert.deepEqual(entriesOf('{"ghcr.io":{"auth":"dTpw"}}'), []);
});

test('keys are normalised as the keyring does, dead ones serve nothing', () => {
  const expected = {
    'ghcr.io': 'ghcr.io',
    'https://ghcr.io/': 'ghcr.io',
    'http://ghcr.io/v1/acme': 'ghcr.io/acme',
    'https://index.docker.io/v1/': 'index.docker.io',
    'https://index.docker.io/v1': 'index.docker.io/v1',
    'ghcr.io/acme/': 'ghcr.io/acme/',
    'HTTPS://ghcr.io': undefined,
    'oci://ghcr.io': undefined,
    '[a-z].io': undefined,
    'gh cr.io': undefined,
    'ghcr.io/%0A': undefined,
    'ghcr.io/Acme': undefined,
    'ghcr.io//acme': undefined,
    'ghcr.io/acme:1': undefined,
  };
  for (const [key, index] of Object.entries(expected)) {
    assert.equal(entriesOf(JSON.stringify({ auths: { [key]: {} } }))[0]?.registry?.index, index, key);
  }
});

test('what is malformed is told without the secret', () => {
  const expected = {
    '{': ['json', 1, /is not JSON: the text ends too early/],
    '[]': ['shape', 0, /has an array for the whole/],
    '{"auths":[]}': ['shape', 9, /has an array for auths/],
    '{"auths":{"ghcr.io":"hunter2"}}': ['shape', 20, /has a string for an entry/],
    '{"auths":{"ghcr.io":{"password":7}}}': ['shape', 32, /has a number for password/],
    '{"HttpHeaders":{"a":[]}}': ['shape', 20, /HttpHeaders/],
    '{"auths":{"ghcr.io":{"auth":"hunter2"}}}': ['auth', 10, /under "ghcr.io" that holds no user:password/],
    '{"auths":{"ghcr.io":{"auth":"hunter-2"}}}': ['auth', 10, /that is not base64/],
    '{"auths":{"https://hunter2:x@ghcr.io":{"auth":"!"}}}': ['auth', 10, /under "https:\/\/\*\*\*@ghcr.io"/],
    '{"auths":{"a":{"auth":"!"},"a":{}}}': ['auth', 10, /not base64/],
  } as const;
  for (const [text, [reason, start, message]] of Object.entries(expected)) {
    const config = readDockerConfig(text, 'dockerconfigjson');
    assert.ok(!config.ok, text);
    assert.deepEqual([config.reason, config.at.start], [reason, start], text);
    assert.match(config.error, message);
    assert.ok(!config.error.includes('hunter'), text);
  }
});

test('no credential is in what is kept', () => {
  const key = 'https://hunter2:hunter2/x@ghcr.io/acme?token=hunter2#hunter2';
  const auths = { [key]: { username: 'hunter2', password: 'hunter2' }, 'a.io': { auth: base64('hunter2:hunter2') } };
  const entries = entriesOf(JSON.stringify({ auths }));
  assert.equal(entries[0]?.key, 'https://***@ghcr.io/acme?***');
  assert.ok(!JSON.stringify(entries).includes('hunter2'));
});

test('a login in place of a host is not kept', () => {
  const logins = [
    'robot:hunter2',
    'robot:7hunter2/x',
    base64('robot:hunter2'),
    base64('robot:hunter2').replace(/=+$/, ''),
  ];
  for (const key of logins) {
    assert.equal(entriesOf(JSON.stringify({ auths: { [key]: { auth: 'dTpw' } } }))[0]?.key, '***', key);
    const refused = readDockerConfig(JSON.stringify({ auths: { [key]: { auth: '!' } } }), 'dockerconfigjson');
    assert.ok(!refused.ok && refused.error.includes('under "***"'), key);
  }
  for (const key of [
    'localhost:5000',
    'ghcr.io:443/acme',
    'registry',
    'dockerhub',
    'https://ghcr.io',
    '[::1]:5000',
    'a-registry/x',
  ])
    assert.equal(entriesOf(JSON.stringify({ auths: { [key]: { auth: 'dTpw' } } }))[0]?.key, key);
  for (const key of ['${HOST}:${PORT}', 'ghcr.io:${PORT}', 'ghcr.io:{{ .port }}'])
    assert.equal(templated(`{"auths":{"${key}":{"auth":"dTpw"}}}`)[0]?.key, key);
});

test('a templated credential counts as templated, its literal host is known', () => {
  for (const entry of [
    '{"auth":"{{ .auth }}"}',
    '{"auth":"{{ printf "%s:%s" .user `}}` | b64enc }}"}',
    '{"auth":{{ .auth | quote }}}',
    '{"username":"u","password":"{{ .password }}"}',
    '{"username":"{{- .user -}}","password":"p"}',
    '{{ .entry | toJson }}',
    '{"auth":"${AUTH}"}',
    '{"password":"${secrets.map(s, {"a":s})}","username":"u"}',
    '{"auth":"ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]"}',
    '{"{{ .field }}":"x"}',
  ]) {
    const text = wrap(entry);
    const [only, ...others] = templated(text);
    assert.deepEqual(
      [only?.key, only?.registry?.index, only?.credential, others.length],
      ['ghcr.io', 'ghcr.io', 'templated', 0],
      entry,
    );
    assert.equal(text.slice(only?.at.start, only?.at.end), '"ghcr.io"');
  }
});

test('what is literal in a template is decided as ever', () => {
  const headed = '{"HttpHeaders":{{ .headers }},"auths":{"ghcr.io":{"auth":"dTpw"}}}';
  assert.equal(templated(headed)[0]?.credential, 'present');
  assert.equal(templated(wrap('{"username":"{{ .user }}"}'))[0]?.credential, 'empty');
  assert.equal(templated(wrap('{"username":"{{ .user }}","auth":"dTpw"}'))[0]?.credential, 'present');
  const [first, second] = templated('{"auths":{"a.io":{"auth":"dTpw"},"b.io":{"auth":"{{ .b }}"}}}');
  assert.deepEqual([first?.credential, second?.credential], ['present', 'templated']);
  assert.deepEqual(readTemplatedDockerConfig(wrap('{}')), readDockerConfig(wrap('{}'), 'dockerconfigjson'));
});

test('a key with a hole serves a registry that is not known', () => {
  for (const [key, shown] of [
    ['"{{ .host }}"', '{{ .host }}'],
    ['"https://${HOST}/v1/"', 'https://${HOST}/v1/'],
    ['{{ .host | quote }}', '{{ .host | quote }}'],
    ['"{{ .user }}:{{ .password }}@ghcr.io"', '***@ghcr.io'],
  ] as const) {
    const [only] = templated(`{"auths":{ ${key}:{"auth":"dTpw"}}}`);
    assert.deepEqual([only?.key, only?.templatedKey, only?.registry], [shown, true, undefined]);
  }
});

test('a template whose result can not be told is unknown, with its reason', () => {
  const expected = {
    '{{ .all }}': /template as a whole/,
    ' ENC[AES256_GCM,data:eA==,type:str] ': /template as a whole/,
    '{"auths": {{ .auths }} }': /in place of its auths/,
    '{"{{ .field }}":{}}': /field name/,
    '{"auths":{ {{ .entries }} }}': /no JSON before/,
    '{"auths":{"a":{"auth":"{{ .x }}"} {{ .rest }}': /no JSON before/,
    '{"auths":{ {{ range .hosts }}"{{ . }}":{},{{ end }} }}': /blocks/,
    '{{- if .x }}{}{{ end }}': /blocks/,
    '{"auths":{"a":{"auth":"{{ .x"}}': /does not end|blocks|as a whole/,
    '{"auths":{"a":{"auth":"{{ .x ': /does not end/,
    '{"auths":"${x': /does not end/,
    'ENC[': /does not end/,
  };
  for (const [text, reason] of Object.entries(expected)) {
    const config = readTemplatedDockerConfig(text);
    assert.ok('unknown' in config, text);
    assert.match(config.unknown, reason, text);
  }
});

test('actions that print nothing leave the payload readable', () => {
  const text = '{{/* don\'t "quote" }} */}}{{ $x := .y }}{"auths":{"ghcr.io":{"auth":"{{ $x }}"}}}';
  assert.equal(templated(text)[0]?.credential, 'templated');
});

test('a template that can only yield a malformed payload is malformed', () => {
  for (const text of [
    wrap('{"auth":"{{ .user }}:{{ .password }}"}'),
    wrap('"{{ .entry }}"'),
    '{"auths":"{{ .auths }}"}',
    '{"auths":{"a":{"auth":"{{ .auth }}"}}',
    '{"auths":{"a":{"auth":"{{ .auth }}",}}}',
    `{'auths':{"a":{"auth":"\${auth}"}}}`,
  ]) {
    const config = readTemplatedDockerConfig(text);
    assert.ok('ok' in config && !config.ok, text);
  }
});

test('deep and hostile payloads end at once', () => {
  const deep = `${'{"a":'.repeat(9_998)}1${'}'.repeat(9_998)}`;
  assert.deepEqual(entriesOf(`{"auths":{"ghcr.io":{"extra":${deep.slice(5 * 4, -4)}}}}`).length, 1);
  for (const unit of ['{{', '{{"', '${', '${"', 'ENC[', '"\\', '{{"\\"', '{{}}', '"{{}}"', '@', '%25', '{"auths":']) {
    const text = unit.repeat(100_000);
    assert.ok(
      readTemplatedDockerConfig(text) &&
        readDockerConfig(JSON.stringify({ auths: { [text]: {} } }), 'dockerconfigjson'),
    );
  }
});
