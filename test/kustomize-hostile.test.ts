import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildKustomization } from '../src/gitops/kustomize/build.ts';
import type { Build } from '../src/landing/landing.ts';
import { textAt } from '../src/yaml/node.ts';
import { repositoryOf } from './files.ts';
import { resource } from './gitops-repository.ts';
import { kustomizeWorld } from './kustomize-worlds.ts';

type Files = Record<string, string>;

const pod = resource('Pod', 'web', undefined, 'spec:\n  a: {b: c}\n');

function kindsOf({ faults }: Build): readonly string[] {
  return [...new Set(faults.map(({ kind }) => kind))];
}

function chain(length: number): Files {
  const files: Files = {};
  for (let i = 0; i < length; i++) files[`d${i}/kustomization.yaml`] = `resources: [../d${i + 1}]\nnamePrefix: a-\n`;
  return { ...files, [`d${length}/kustomization.yaml`]: 'resources: [pod.yaml]\n', [`d${length}/pod.yaml`]: pod };
}

test('kustomizations nest thirty deep and no deeper, whichever is built first', () => {
  const repository = repositoryOf(chain(100));
  assert.deepEqual(kindsOf(buildKustomization('d71', repository)), []);
  assert.deepEqual(kindsOf(buildKustomization('d70', repository)), ['too-large']);
  assert.deepEqual(kindsOf(buildKustomization('d0', repository)), ['too-large']);
  assert.deepEqual(buildKustomization('d60', repository), buildKustomization('d60', repositoryOf(chain(100))));
});

test('directories that all lead to each other are one cycle, found at once', () => {
  const files: Files = {};
  for (let i = 0; i < 29; i++) {
    const others = Array.from({ length: 29 }, (_, j) => `../d${j}`).filter((other) => other !== `../d${i}`);
    files[`d${i}/kustomization.yaml`] = `resources: [${others.join(', ')}]\n`;
  }
  const build = buildKustomization('d7', repositoryOf(files));
  assert.deepEqual(kindsOf(build), ['cycle']);
  assert.equal(build.faults.length, 1);
});

test('a directory that contains the one that names it is a cycle', () => {
  const files = {
    'a/kustomization.yaml': 'resources: [x.yaml]\n',
    'a/x.yaml': pod,
    'a/b/kustomization.yaml': 'resources: [../../a]\n',
  };
  assert.deepEqual(kindsOf(buildKustomization('a/b', repositoryOf(files))), ['cycle']);
});

test('a base that is doubled in every layer stops at the limit of resources', () => {
  const files: Files = {};
  for (let i = 0; i < 28; i += 2) {
    for (const side of ['a', 'b'])
      files[`d${i}${side}/kustomization.yaml`] = `resources: [../d${i + 2}]\nnamePrefix: ${side}\n`;
    files[`d${i}/kustomization.yaml`] = `resources: [../d${i}a, ../d${i}b]\n`;
  }
  files['d28/kustomization.yaml'] = 'resources: [list.yaml]\n';
  files['d28/list.yaml'] = Array.from({ length: 20 }, (_, i) => resource('Secret', `s${i}`)).join('---\n');
  assert.deepEqual(kindsOf(buildKustomization('d0', repositoryOf(files))), ['too-large']);
});

test('components that are each doubled by the next rename a resource no more often than can be kept', () => {
  const files: Files = { 'k/kustomization.yaml': 'resources: [pod.yaml]\ncomponents: [../c0]\n', 'k/pod.yaml': pod };
  const component = 'apiVersion: kustomize.config.k8s.io/v1alpha1\nkind: Component\nnamePrefix: a\n';
  for (let i = 0; i < 25; i++)
    files[`c${i}/kustomization.yaml`] = `${component}components: [../c${i + 1}, ../c${i + 1}]\n`;
  files['c25/kustomization.yaml'] = component;
  const { resources, faults } = buildKustomization('k', repositoryOf(files));
  assert.deepEqual(
    faults.map(({ kind }) => kind),
    ['too-large'],
  );
  assert.ok(resources.every(({ root }) => (textAt(root, 'metadata', 'name')?.value ?? '').length < 1_000));
});

test('a tree that copies itself into itself stops growing, in breadth and in depth', () => {
  for (const path of [(i: number) => `/spec/again${i}`, () => '/spec/again']) {
    const operations = Array.from({ length: 1000 }, (_, i) => ({ op: 'copy', from: '/spec', path: path(i) }));
    const patches = [{ target: { kind: 'Pod' }, patch: JSON.stringify(operations) }];
    const files = { 'k/kustomization.yaml': JSON.stringify({ resources: ['pod.yaml'], patches }), 'k/pod.yaml': pod };
    const { faults } = buildKustomization('k', repositoryOf(files));
    assert.deepEqual(
      faults.map(({ message }) => message),
      ['this patch does more than can be evaluated'],
    );
  }
});

test('replacements that nest a value ever deeper stop', () => {
  const replacements = Array.from({ length: 1000 }, () => ({
    source: { kind: 'Pod', fieldPath: 'spec' },
    targets: [{ select: { kind: 'Pod' }, fieldPaths: ['spec.x'], options: { create: true } }],
  }));
  const files = {
    'k/kustomization.yaml': JSON.stringify({ resources: ['pod.yaml'], replacements }),
    'k/pod.yaml': pod,
  };
  assert.ok(buildKustomization('k', repositoryOf(files)).faults.length > 0);
});

test('paths, expressions and patches beyond all measure are refused', () => {
  const long = '/a'.repeat(100_000);
  const patches = [
    { target: { kind: 'Pod' }, patch: JSON.stringify([{ op: 'add', path: long, value: 1 }]) },
    { target: { kind: '((a{1,1000}){1,1000}){1,1000}' }, patch: '[]' },
    { target: { kind: '(' }, patch: '[]' },
    { target: { labelSelector: 'a in (' }, patch: '[]' },
    { target: { kind: 'Pod' }, patch: '{a: *b}' },
    { patch: '{$patch: what, apiVersion: v1, kind: Pod, metadata: {name: web}}' },
    { patch: '{apiVersion: v1, kind: Pod, metadata: {name: web}, spec: [1]}' },
    { target: { kind: 'Pod' } },
    7,
  ];
  const files = { 'k/kustomization.yaml': JSON.stringify({ resources: ['pod.yaml'], patches }), 'k/pod.yaml': pod };
  assert.deepEqual(kindsOf(buildKustomization('k', repositoryOf(files))), ['invalid']);
  assert.equal(buildKustomization('k', repositoryOf(files)).faults.length, patches.length + 1);
});

test('what patches, replacements, images and labels do to each of many resources stops somewhere', () => {
  const many = <T>(count: number, item: (i: number) => T) => Array.from({ length: count }, (_, i) => item(i));
  const pods = many(500, (i) => ({ apiVersion: 'v1', kind: 'Pod', metadata: { name: `web-${i}` } }));
  const target = { kind: 'Pod' };
  const steps = {
    patches: many(300, (i) => ({
      target,
      patch: JSON.stringify({ kind: 'Pod', metadata: { name: 'x', labels: { [`l${i}`]: 'x' } } }),
    })),
    replacements: many(600, () => ({
      sourceValue: 'x',
      targets: [{ select: target, fieldPaths: ['metadata.annotations.x'], options: { create: true } }],
    })),
    images: many(12_000, (i) => ({ name: `a${i}`, newTag: '1' })),
    labels: [{ pairs: Object.fromEntries(many(12_000, (i) => [`l${i}`, 'x'])) }],
  };
  for (const [field, entries] of Object.entries(steps)) {
    const text = JSON.stringify({ resources: ['pods.json'], [field]: entries });
    const files = { 'k/kustomization.yaml': text, 'k/pods.json': JSON.stringify({ kind: 'List', items: pods }) };
    assert.deepEqual(kindsOf(buildKustomization('k', repositoryOf(files))), ['too-large'], field);
  }
});

test('what generators copy out of one file again and again is left open at some point', () => {
  const secretGenerator = Array.from({ length: 1_000 }, (_, i) => ({ name: `s${i}`, envs: ['.env'] }));
  const files = {
    'k/kustomization.yaml': JSON.stringify({ secretGenerator }),
    'k/.env': Array.from({ length: 1_000 }, (_, i) => `K${i}=v\n`).join(''),
  };
  const { resources, faults } = buildKustomization('k', repositoryOf(files));
  assert.deepEqual(faults, []);
  assert.deepEqual([resources[0]?.taints.length, resources.at(-1)?.taints.length], [0, 2]);
});

test('a kustomization of any form is read without a crash', () => {
  const texts = [
    '',
    '[]',
    'a',
    'resources: 1',
    'resources: [1, {a: b}, [c]]',
    'images: [a]',
    'patches: {}',
    'namespace: [a]',
    'resources: [',
    'labels: [{pairs: [a]}]',
    'secretGenerator: [{}]',
    'replacements: [{}]',
    'components: [../k]',
    'kind: Other',
    'apiVersion: v1',
  ];
  for (const text of texts) {
    const build = buildKustomization('k', repositoryOf({ 'k/kustomization.yaml': text }));
    assert.ok(build.faults.length > 0, text);
  }
});

test('building roots in another order gives the same, and so does building twice', () => {
  for (let seed = 0; seed < 40; seed++) {
    const { files, roots } = kustomizeWorld(seed);
    const texts = Object.fromEntries(files);
    const [one, other] = [repositoryOf(texts), repositoryOf(texts)];
    const forward = roots.map((dir) => buildKustomization(dir, one));
    const backward = roots
      .toReversed()
      .map((dir) => buildKustomization(dir, other))
      .toReversed();
    assert.deepEqual(forward, backward);
    assert.deepEqual(
      roots.map((dir) => buildKustomization(dir, one)),
      forward,
    );
  }
});

test('names as JavaScript has them on objects are ordinary keys', () => {
  const manifest =
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: constructor\n  annotations: {__proto__: a, toString: b}\n';
  const files = {
    'k/kustomization.yaml':
      'resources: [a.yaml]\ncommonAnnotations: {__proto__: c, hasOwnProperty: d}\nnameSuffix: -x\n',
    'k/a.yaml': manifest,
  };
  const [built] = buildKustomization('k', repositoryOf(files)).resources;
  assert.equal(textAt(built?.root, 'metadata', 'annotations', '__proto__')?.value, 'c');
  assert.equal(textAt(built?.root, 'metadata', 'annotations', 'toString')?.value, 'b');
  assert.equal(textAt(built?.root, 'metadata', 'name')?.value, 'constructor-x');
});
