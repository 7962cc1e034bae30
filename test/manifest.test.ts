import assert from 'node:assert/strict';
import { test } from 'node:test';
import { manifestOf, mayBeManifest } from '../src/repository/manifest.ts';
import { parseDocuments } from '../src/yaml/parse.ts';

function read(text: string, path = 'a.yaml') {
  const source = { path, text };
  return manifestOf(source, parseDocuments(source));
}

function skipOf(text: string, path?: string) {
  const { skip, documents, faults } = read(text, path);
  if (skip) assert.deepEqual([documents, faults], [[], []]);
  return skip ?? (faults.length > 0 ? 'fault' : 'manifest');
}

test('a candidate is known by its ending', () => {
  assert.deepEqual(['a.yaml', 'a.yml', 'b/a.json', 'A.YAML', 'a.yaml.bak', 'yaml', 'a.txt'].map(mayBeManifest), [
    true,
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a text with apiVersion or kind at the root of any document is a manifest', () => {
  for (const text of [
    'kind: Secret\n',
    'apiVersion: v1\n',
    'a: 1\n---\nkind: Pod\n',
    '{"kind": "List", "items": []}',
    '"kind": Pod',
  ])
    assert.equal(skipOf(text), 'manifest', text);
});

test('a text that parses and names no kind is not a manifest', () => {
  for (const text of ['', '# nothing\n', 'replicas: 3\n', '- kind: Pod\n', 'spec: {kind: Pod}\n', '{"name": "pkg"}'])
    assert.equal(skipOf(text), 'not-a-manifest', text);
});

test('files known by their name are read without a kind, and are faulty where they do not parse', () => {
  for (const path of ['kustomization.yaml', 'a/kustomization.yml', 'Kustomization', 'x/Chart.yaml', 'pullproof.yaml']) {
    assert.equal(skipOf('resources: [a.yaml]\n', path), 'manifest', path);
    assert.equal(skipOf('resources: [a.yaml\n', path), 'fault', path);
  }
});

test('a Helm template is one that does not parse because of its actions', () => {
  for (const text of [
    'kind: Pod\nmetadata:\n  labels:\n    {{- include "x.labels" . | nindent 4 }}\n',
    '{{- if .Values.on }}\nkind: Pod\n{{- end }}\n',
    'kind: Pod\nmetadata:\n  name: {{ .Values.a }}-{{ .Values.b }}\n',
    'kind: Pod\nspec: {{- toYaml .Values.spec | nindent 2 }}\n  more: 1\n',
    '{{/* a\ncomment */}}\nkind: Pod\n',
    'kind: ConfigMap\n---\n{{ range .Values.all }}\nkind: Pod\n{{ end }}\n',
    'kind: Pod\nmetadata:\n  name: {{ .Values.name }}\n',
  ])
    assert.equal(skipOf(text), 'helm-template', text);
});

test('a text that parses is a manifest whatever braces its strings hold', () => {
  for (const text of [
    'kind: Secret\nstringData:\n  a: "{{ .password }}"\n',
    'kind: Secret\nstringData:\n  a: |\n    {{- if .x }}\n    {{ end }}\n',
    'kind: Pod # {{ if }}\n',
    "kind: A\nb: '{{ range }}{% if %}'\n",
    'kind: A\nb: x-{{ .y }}\n',
  ])
    assert.equal(skipOf(text), 'manifest', text);
});

test('braces that are not to blame do not excuse a broken manifest', () => {
  for (const text of [
    'kind: Secret\nstringData:\n  a: "{{ .password }}\n',
    'kind: Secret\nstringData:\n  a: "{{ .password }}"\n b: 1\n',
    'kind: Secret # {{ if .x }}\nmetadata: [\n',
    '# {{ end }}\nkind: Secret\nmetadata: [\n',
  ])
    assert.equal(skipOf(text), 'fault', text);
});

test('other templates are placeholders', () => {
  for (const text of [
    'kind: Pod\n{% if x %}\na: 1\n{% endif %}\n',
    'kind: Pod\nmetadata:\n  name: @NAME@\n',
    'kind: Pod\nmetadata:\n  name: %NAME%\n',
    'kind: Pod\n<PATCH HERE>\nspec: 1\n',
    'kind: Pod\n<% if x %>\nspec: 1\n',
  ])
    assert.equal(skipOf(text), 'placeholder', text);
});

test('code of ytt in comments makes a template of what parses', () => {
  for (const text of [
    '#@ load("@ytt:data", "data")\n---\nkind: Pod\n',
    'kind: Pod\nmetadata:\n  name: #@ data.values.name\n',
    'kind: Pod\nspec:\n  containers:\n  - #@ sidecar()\n',
    'kind: Pod\nspec:\n  #@overlay/match missing_ok=True\n  a: 1\n',
  ])
    assert.equal(skipOf(text), 'placeholder', text);
  for (const text of [
    'kind: Pod\n#@param name\n',
    'kind: Pod # by me#@ home\n',
    'kind: App\nspec:\n  config.yml: |\n    #@ load("@ytt:data", "data")\n    a: #@ 1\n',
    'kind: App\nspec:\n  config.yml: "a: #@ 1"\n',
  ])
    assert.equal(skipOf(text), 'manifest', text);
});

test('a broken text with apiVersion or kind lines is meant to be a manifest', () => {
  assert.equal(skipOf('apiVersion: v1\nkind: Secret\nmetadata: {name: x\n'), 'fault');
  assert.equal(skipOf('{"kind": "Secret",\n "data": {"a": }}}'), 'fault');
  assert.equal(skipOf('<<<<<<< HEAD\nkind: Pod\n=======\nkind: Job\n>>>>>>> x\n'), 'fault');
});

test('the whole documents of a broken file stay', () => {
  const { documents, faults } = read('kind: Pod\n---\na: [\n---\nkind: Job\n');
  assert.equal(documents.length, 2);
  assert.equal(faults.length, 1);
});

test('a broken text that shows no sign of a manifest is not YAML', () => {
  for (const [text, path] of [
    ['{\n  "group": {"kind": "build"}\n  // no comma\n  "a": 1\n}', 'tasks.json'],
    ['a: b: c\n', 'a.yaml'],
  ] as const)
    assert.equal(skipOf(text, path), 'not-yaml', text);
});

test('a text of opening marks alone is decided in linear time', () => {
  assert.equal(skipOf(`kind: Pod\na: [${'{{ '.repeat(300_000)}`), 'fault');
  assert.equal(skipOf(`a: [${'<%'.repeat(300_000)}`), 'not-yaml');
});
