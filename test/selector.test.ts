import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import {
  fromLabelSelector,
  type LabelSelector,
  parseSelector,
  type Requirement,
  selects,
} from '../src/kubernetes/selector.ts';

interface Vectors {
  readonly labels: readonly Readonly<Record<string, string>>[];
  readonly cases: readonly Case[];
}

interface Case {
  readonly selector: string | LabelSelector;
  readonly ok: boolean;
  readonly requirements?: readonly Requirement[];
  readonly selects?: readonly boolean[];
}

const vectors: Vectors = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/selectors.json', import.meta.url), 'utf8'),
);

const parsed = (selector: string | LabelSelector) =>
  typeof selector === 'string' ? parseSelector(selector) : fromLabelSelector(selector);

const inOrder = (requirements: readonly Requirement[] = []) => requirements.map((one) => JSON.stringify(one)).sort();

test('every selector is read and answers as apimachinery does', () => {
  assert.ok(vectors.cases.length > 600);
  for (const { selector, ok, requirements, selects: expected } of vectors.cases) {
    const result = parsed(selector);
    const title = JSON.stringify(selector);
    assert.equal(result.ok, ok, title);
    if (!result.ok) continue;
    assert.deepEqual(
      inOrder(result.requirements.map(({ key, operator, values }) => ({ key, operator, values }))),
      inOrder(requirements),
      title,
    );
    assert.deepEqual(
      vectors.labels.map((labels) => selects(result, labels)),
      expected,
      title,
    );
    assert.deepEqual(
      vectors.labels.map((labels) => selects(result, new Map(Object.entries(labels)))),
      expected,
      title,
    );
  }
});

test('an error names what was found and what was expected', () => {
  const error = (text: string) => {
    const result = parseSelector(text);
    return result.ok ? undefined : result.error;
  };
  assert.equal(error('env in (dev'), 'found the end, expected "," or ")"');
  assert.equal(error('env=dev team=a'), 'found "team", expected "," or the end');
  assert.equal(error('env: dev'), '"env:" is no label key');
  assert.equal(error('env=d*'), '"d*" is no label value');
  assert.equal(error('tier>x'), '"x" is no integer');
});

test('names that every JavaScript object has are no labels', () => {
  for (const key of ['constructor', 'toString']) {
    const selector = parseSelector(key);
    assert.ok(selector.ok);
    assert.equal(selects(selector, {}), false);
    assert.equal(selects(selector, { [key]: '' }), true);
  }
});

test('a hostile text ends in linear time', () => {
  for (const unit of ['a,', '(', 'a in (,', '!', ' ', 'a in (x,', '1', 'a.']) {
    assert.equal(typeof parseSelector(unit.repeat(200_000)).ok, 'boolean');
  }
  assert.equal(parseSelector(`tier>${'9'.repeat(63)}`).ok, false);
});
