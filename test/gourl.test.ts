import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseGoUrl, splitHostPort } from '../src/go/gourl.ts';

test('host and path are taken out of a URL, the rest vanishes', () => {
  const expected = {
    'https://ghcr.io': { host: 'ghcr.io', path: '' },
    'http://u:p@w@ghcr.io:443/acme/?q=%zz#f': { host: 'ghcr.io:443', path: '/acme/' },
    'https://ghcr.io/a%63me%2Fx': { host: 'ghcr.io', path: '/acme/x' },
    'https://%C3%A9.io/%ff': { host: '\xC3\xA9.io', path: '/\xFF' },
    'https://*.io': { host: '*.io', path: '' },
    'https://ghcr.io:': { host: 'ghcr.io:', path: '' },
    'https:///x': { host: '', path: '/x' },
    'https://[::1]:5000/a': { host: '[::1]:5000', path: '/a' },
    'https://[fe80::1%25e%20th]': { host: '[fe80::1%e th]', path: '' },
    'https://[::ffff:1.2.3.4]': { host: '[::ffff:1.2.3.4]', path: '' },
  };
  for (const [url, wanted] of Object.entries(expected)) assert.deepEqual(parseGoUrl(url), wanted, url);
});

test('what Go refuses is refused', () => {
  for (const host of [
    'gh cr.io',
    'ghcr.io:x',
    'ghcr.io:80:80',
    '%41.io',
    'a%zz',
    'a/%2',
    'a#%2',
    'a\n',
    'a/\x7F',
    'u\xE9@a',
    'u%2@a',
    'x[::1]',
    '[a-z]hcr.io',
    '[::1',
    '[::1]x',
    '[1.2.3.4]',
    '[]',
    '[::1%25]',
    '[:::]',
    '[1::2::3]',
    '[1:2:3:4:5:6:7]',
    '[1:2:3:4:5:6:7:8::]',
    '[12345::]',
    '[::1.2.3.04]',
    '[::1.2.3.256]',
    'a\\b',
    'a^b',
  ]) {
    assert.equal(parseGoUrl(`https://${host}`), undefined, host);
  }
});

test('host and port come apart as net.SplitHostPort takes them', () => {
  const expected = {
    'a:1': { host: 'a', port: '1' },
    'a:': { host: 'a', port: '' },
    a: { host: 'a', port: '' },
    'a:1:2': { host: 'a:1:2', port: '' },
    'a]:1': { host: 'a]:1', port: '' },
    '[::1]': { host: '[::1]', port: '' },
    '[::1]:5': { host: '::1', port: '5' },
  };
  for (const [text, wanted] of Object.entries(expected)) assert.deepEqual(splitHostPort(text), wanted, text);
});
