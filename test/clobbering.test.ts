import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import { badExample } from './examples.ts';

const FILES = badExample('clobbered-secret');

/** What is found of secrets that are made twice, in the page's example with its component type rewritten. */
function found(rewrite: (type: string) => string): readonly string[] {
  const files = { ...FILES, 'service.yaml': rewrite(FILES['service.yaml'] ?? '') };
  const repository = repositoryOfTexts(Object.entries(files).map(([path, text]) => ({ path, text })));
  return judge(repository, 'pullproof.yaml', rules)
    .diagnostics.filter(({ rule }) => rule === 'clobbered-secret' || rule === 'duplicate-producer')
    .map(({ rule, message }) => `${rule} ${/"[^"]*"(?=[,:] (?:they|the last)| for )/.exec(message)?.[0]}`);
}

const NAME = '          name: registry-pull-secret\n';
const OF_COMPONENT = '          name: $'.concat('{metadata.componentName}-pull-secret\n');

test('a secret that two components make in a namespace of its own is clobbered there', () => {
  assert.deepEqual(
    found((type) => type),
    ['clobbered-secret "dp-acme-shop-development-12d45ec4"'],
  );
  const [before = '', after = ''] = (FILES['service.yaml'] ?? '').split(NAME);
  const elsewhere = after.replace(/namespace: .*/, 'namespace: shared');
  assert.deepEqual(
    found(() => before + NAME + elsewhere),
    ['clobbered-secret "shared"'],
  );
});

test('two objects of one template that make one secret fight over it', () => {
  const named = (type: string) => type.replace(NAME, OF_COMPONENT);
  assert.deepEqual(found(named), []);
  const target = (type: string) =>
    named(type).replace('target:\n', 'target:\n            name: registry-pull-secret\n');
  assert.deepEqual(
    found(target).map((one) => one.split(' ')[0]),
    ['duplicate-producer'],
  );
});
