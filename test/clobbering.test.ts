import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import { badExample } from './examples.ts';
import { judged } from './files.ts';

const FILES = badExample('clobbered-secret');

/** What is found of secrets that are made twice, in the page's example with its component type rewritten. */
function found(rewrite: (type: string) => string): readonly string[] {
  const files = { ...FILES, 'service.yaml': rewrite(FILES['service.yaml'] ?? '') };
  return judged(files)
    .diagnostics.filter(({ rule }) => rule === 'clobbered-secret' || rule === 'duplicate-producer')
    .map(({ rule, message }) => `${rule} ${/"[^"]*"(?=[,:] (?:they|the last)| for )/.exec(message)?.[0]}`);
}

const NAME = '          name: registry-pull-secret\n';
const OF_COMPONENT = '          name: $'.concat('{metadata.componentName}-pull-secret\n');

test('a secret that two components make is clobbered, unless the API server refuses their type', () => {
  assert.deepEqual(
    found((type) => type),
    ['clobbered-secret "dp-acme-shop-development-12d45ec4"'],
  );
  const [before = '', after = ''] = (FILES['service.yaml'] ?? '').split(NAME);
  const elsewhere = after.replace(/namespace: .*/, 'namespace: shared');
  assert.deepEqual(
    found(() => before + NAME + elsewhere),
    [],
  );
});

test('a type by which several components render one secret is shown once', () => {
  const [type = '', api = '', mail = ''] = ['service', 'api', 'mail'].map((name) => FILES[`${name}.yaml`] ?? '');
  const renamed = (text: string) =>
    text.replaceAll(/\b(name|componentName): (api|mail)\b/g, '$1: far-$2').replaceAll(/\bservice\b/g, 'worker');
  const more = [type, api, mail].map(renamed).join('---\n');
  const diagnostics = judged({ ...FILES, 'worker.yaml': more }).diagnostics;
  const [clash] = diagnostics.filter(({ rule }) => rule === 'clobbered-secret');
  assert.deepEqual(
    clash?.because.map(({ at }) => at.path),
    ['worker.yaml'],
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

/** The verdict on a pod in `dp-x`, where two secrets of one name and the given registries are copied in turn. */
function verdictOf(...registries: readonly string[]): string | undefined {
  const namespace = (name: string) => ({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  const secret = (registry: string, index: number) => ({
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: {
      name: 'pull',
      namespace: `source-${index}`,
      annotations: { 'replicator.v1.mittwald.de/replicate-to': 'dp-.*' },
    },
    type: 'kubernetes.io/dockerconfigjson',
    stringData: { '.dockerconfigjson': JSON.stringify({ auths: { [registry]: { username: 'a', password: 'b' } } }) },
  });
  const pod = {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'app', namespace: 'dp-x' },
    spec: { imagePullSecrets: [{ name: 'pull' }], containers: [{ name: 'app', image: 'ghcr.io/acme/app:1' }] },
  };
  const objects = [...['dp-x', 'source-0', 'source-1', 'source-2'].map(namespace), ...registries.map(secret), pod];
  const text = objects.map((object) => JSON.stringify(object)).join('\n---\n');
  return judge(repositoryOfTexts([{ path: 'cluster.yaml', text }]), undefined, rules).pulls[0]?.verdict;
}

test('a pull goes through whichever of several secrets is copied last, if all of them cover it', () => {
  assert.equal(verdictOf('ghcr.io'), 'pulled');
  assert.equal(verdictOf('ghcr.io', 'ghcr.io/acme'), 'pulled');
  assert.equal(verdictOf('ghcr.io', 'ghcr.io/acme', 'ghcr.io/acme/app'), 'pulled');
  assert.equal(verdictOf('ghcr.io', 'quay.io'), 'unknown');
  assert.equal(verdictOf('quay.io', 'ghcr.io'), 'unknown');
});
