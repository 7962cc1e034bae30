import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lineStarts, position } from '../src/text/source.ts';
import { type Files, judged } from './files.ts';
import { FOLDERS } from './healthy.ts';

const EU = 'clusters/eu/data-plane.yaml';
const broken = (FOLDERS[EU] ?? '').replace('secretRef: dockerhub-pull-secret', 'secretRef: ghcr-pull-secret');

/** What is found in a repository whose first plane names a secret of nowhere, as `line rule`. */
function found(plane: string, more: Files = {}): readonly string[] {
  const files: Files = { ...FOLDERS, [EU]: plane, ...more };
  return judged(files)
    .diagnostics.filter(({ rule }) => rule !== 'plaintext-credential')
    .map(({ at, rule, message }) => {
      const { line } = position(lineStarts(files[at.path] ?? ''), at.start);
      return `${line} ${rule}${rule === 'needless-ignore' ? `: ${message}` : ''}`;
    });
}

const before = (comment: string) => broken.replace(/^ *secretRef/m, (line) => `${comment}\n${line}`);
const behind = (comment: string) => broken.replace(/secretRef: .*/, (line) => `${line} ${comment}`);

test('without an ignore the mistake is found', () => {
  assert.deepEqual(found(broken), ['9 dangling-secret-ref']);
});

test('a comment on the line above ignores a rule', () => {
  assert.deepEqual(found(before('    # pullproof-ignore dangling-secret-ref: made by hand')), []);
});

test('a comment at the end of the line ignores a rule', () => {
  assert.deepEqual(found(behind('# pullproof-ignore dangling-secret-ref: made by hand')), []);
});

test('other comments may stand between, and lines may end with CRLF', () => {
  const text = before('    # pullproof-ignore dangling-secret-ref: made by hand\n    # see the runbook');
  assert.deepEqual(found(text), []);
  assert.deepEqual(found(text.replaceAll('\n', '\r\n')), []);
});

test('of several rules each must have something to say', () => {
  assert.deepEqual(found(before('    # pullproof-ignore dangling-secret-ref, malformed-prefix: made by hand')), [
    '9 needless-ignore: malformed-prefix has nothing to say of that line',
  ]);
});

test('a comment without a reason ignores nothing', () => {
  for (const comment of ['dangling-secret-ref', 'dangling-secret-ref:', 'dangling-secret-ref:  ']) {
    assert.deepEqual(found(before(`    # pullproof-ignore ${comment}`)), [
      '9 needless-ignore: this comment gives no reason, so it ignores nothing',
      '10 dangling-secret-ref',
    ]);
  }
});

test('a comment without a rule ignores nothing', () => {
  assert.deepEqual(found(before('    # pullproof-ignore: made by hand')), [
    '9 needless-ignore: this comment names no rule, so it ignores nothing',
    '10 dangling-secret-ref',
  ]);
});

test('an unknown rule is told', () => {
  assert.deepEqual(found(before('    # pullproof-ignore dangling-secret-reff: made by hand')), [
    '9 needless-ignore: there is no rule "dangling-secret-reff"',
    '10 dangling-secret-ref',
  ]);
});

test('a comment two lines above, or below, says nothing of the line', () => {
  const above = broken.replace(/^ *prefix/m, (line) => `    # pullproof-ignore dangling-secret-ref: x\n${line}`);
  assert.deepEqual(found(above), [
    '8 needless-ignore: dangling-secret-ref has nothing to say of that line',
    '10 dangling-secret-ref',
  ]);
  const below = broken.replace(/secretRef: .*/, (line) => `${line}\n    # pullproof-ignore dangling-secret-ref: x`);
  assert.deepEqual(found(below), [
    '9 dangling-secret-ref',
    '10 needless-ignore: dangling-secret-ref has nothing to say of that line',
  ]);
});

test('text inside a scalar is no comment', () => {
  const block = `${broken}  somethingElse: |\n    # pullproof-ignore dangling-secret-ref: x\n    text\n`;
  assert.deepEqual(found(block), ['9 dangling-secret-ref']);
  const quoted = broken.replace('ghcr-pull-secret', '"ghcr-pull-secret # pullproof-ignore dangling-secret-ref: x"');
  assert.deepEqual(found(quoted), ['9 dangling-secret-ref']);
  assert.deepEqual(found(behind('# say # pullproof-ignore dangling-secret-ref: x')), ['9 dangling-secret-ref']);
  assert.deepEqual(found(behind('#pullproof-ignored dangling-secret-ref: x')), ['9 dangling-secret-ref']);
});

test('the configuration ignores a rule in files that a glob matches', () => {
  const config = (path: string) => ({
    'pullproof.yaml': `ignore:\n  - { rule: dangling-secret-ref, path: "${path}", reason: made by hand }\n`,
  });
  assert.deepEqual(found(broken, config('clusters/eu/**')), []);
  assert.deepEqual(found(broken, config('clusters/us/**')), [
    '9 dangling-secret-ref',
    '2 needless-ignore: dangling-secret-ref has nothing to say of clusters/us/**',
  ]);
});

test('no glob of the configuration is slow, and a blank one is a mistake of its own', () => {
  const ignoring = (path: string) => ({
    'pullproof.yaml': `ignore: [{ rule: malformed-image, path: ${JSON.stringify(path)}, reason: x }]\n`,
    [`${'a'.repeat(60)}/pod.yaml`]:
      'apiVersion: v1\nkind: Pod\nmetadata: {name: p, namespace: x}\nspec: {containers: [{name: c, image: a/B}]}\n',
  });
  const rules = (path: string) => judged(ignoring(path)).diagnostics.map(({ rule }) => rule);
  for (const path of [`${'*a'.repeat(20)}b/*`, '(a|aa)+b/**', '+(a*)+(a*)+(a*)+(a*)+(a*)b/*'])
    assert.deepEqual(rules(path), ['malformed-image', 'needless-ignore'], path);
  assert.deepEqual(rules('**/pod.yaml'), []);
  assert.ok(rules('').includes('invalid-config'));
});

test('an ignore of a rule that is switched off is not needless', () => {
  const off = { 'pullproof.yaml': 'rules: {malformed-prefix: off}\n' };
  assert.deepEqual(found(before('    # pullproof-ignore malformed-prefix: x'), off), ['10 dangling-secret-ref']);
});

test('an ignore changes no verdict', () => {
  const files: Files = { ...FOLDERS, [EU]: before('    # pullproof-ignore dangling-secret-ref: made by hand') };
  const { planes } = judged(files);
  assert.equal(planes.find(({ cluster }) => cluster === 'eu')?.verdict, 'refused');
});
