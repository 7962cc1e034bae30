import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import { badExample } from './examples.ts';
import type { Files } from './files.ts';

const FILES: Files = badExample('unpromotable-image');

/** Whether an image of the page's example, with one text replaced, is told to be out of reach after its promotion. */
function isUnpromotable(path: string, before: string, after: string): boolean {
  const text = FILES[path] ?? '';
  assert.ok(text.includes(before), `${path} has ${before}`);
  const files: Files = { ...FILES, [path]: text.replace(before, after) };
  const repository = repositoryOfTexts(Object.entries(files).map(([name, content]) => ({ path: name, text: content })));
  return judge(repository, 'pullproof.yaml', rules).diagnostics.some(({ rule }) => rule === 'unpromotable-image');
}

const SHOP = 'control-plane/shop.yaml';
const REF = '  deploymentPipelineRef: standard';

test('an image is promoted by the pipeline of its project, and by no other', () => {
  assert.ok(isUnpromotable(SHOP, REF, REF));
  assert.ok(!isUnpromotable(SHOP, REF, '  deploymentPipelineRef: other'));
  assert.ok(!isUnpromotable(SHOP, REF, '  {}'));
  assert.ok(!isUnpromotable(SHOP, 'kind: Project', 'kind: Undertaking'));
});

test('an image that needs no credential of the plane is promoted anywhere', () => {
  const assumed = (field: string) => `  replicator: true\n  ${field}: ["ghcr.io/acme-dev/**"]\n`;
  for (const field of ['publicImages', 'nodeCredentials'])
    assert.ok(!isUnpromotable('pullproof.yaml', '  replicator: true\n', assumed(field)), field);
  assert.ok(isUnpromotable('pullproof.yaml', '  replicator: true\n', assumed('publicImages').replace('dev', 'prod')));
});

test('a secret that is not there may have a credential for it', () => {
  assert.ok(!isUnpromotable('clusters/prod/secret.yaml', 'name: prod-pull-secret', 'name: other'));
});
