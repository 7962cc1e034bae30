import assert from 'node:assert/strict';
import { test } from 'node:test';
import { undecided } from '../src/openchoreo/cel/value.ts';
import { PatchDoubt, PatchFault, patched } from '../src/openchoreo/patch-path.ts';
import type { Node } from '../src/yaml/documents.ts';
import { jsonOf, mapNode, scalarNode, withEntry } from '../src/yaml/node.ts';
import { parseDocuments } from '../src/yaml/parse.ts';

const place = { path: 'a.yaml', start: 0, end: 0 };

function tree(text: string) {
  const [document] = parseDocuments({ path: 'a.yaml', text }).documents;
  assert.equal(document?.root.kind, 'map');
  return document?.root.kind === 'map' ? document.root : mapNode([], place);
}

const pod = tree('{labels: {}, list: [{name: a, image: x}, {name: b, image: z}], empty: ~}');

function plain(node: Node): unknown {
  return JSON.parse(JSON.stringify(jsonOf(node)));
}

/** The manifest after an operation, or `fails`. */
function after(op: string, path: string, value = 'new'): unknown {
  try {
    return plain(patched(pod, op, scalarNode(path, place), scalarNode(value, place)));
  } catch (fault) {
    if (fault instanceof PatchFault) return 'fails';
    throw fault;
  }
}

const before = {
  labels: {},
  list: [
    { name: 'a', image: 'x' },
    { name: 'b', image: 'z' },
  ],
  empty: null,
};

/** What internal/patch of OpenChoreo v1.2.3 makes of them. */
const cases: readonly (readonly [op: string, path: string, wanted: unknown])[] = [
  ['add', '/labels/x', { ...before, labels: { x: 'new' } }],
  ['add', 'labels/a~1b', { ...before, labels: { 'a/b': 'new' } }],
  ['add', '/more/-', { ...before, more: ['new'] }],
  ['add', '/empty/x', { ...before, empty: { x: 'new' } }],
  ['add', '/list/0', { ...before, list: ['new', ...before.list] }],
  ['add', '/list/[1]', { ...before, list: [before.list[0], 'new', before.list[1]] }],
  ['add', '/list[-]', { ...before, list: [...before.list, 'new'] }],
  ['replace', '/list[?(@.name=="b")]/image', { ...before, list: [before.list[0], { name: 'b', image: 'new' }] }],
  ['replace', '/list[*]/image', { ...before, list: before.list.map((item) => ({ ...item, image: 'new' })) }],
  ['replace', '/list/+1/image', { ...before, list: [before.list[0], { name: 'b', image: 'new' }] }],
  ['remove', '/labels/none', before],
  ['remove', "/list/[?(@.name == 'a')]", { ...before, list: [before.list[1]] }],
  ['add', '/list/2', 'fails'],
  ['add', '/more/0', 'fails'],
  ['add', '/list/a', 'fails'],
  ['add', '/list/-/name', 'fails'],
  ['add', '', 'fails'],
  ['add', '/', 'fails'],
  ['replace', '/labels/none', 'fails'],
  ['replace', '/list/-', 'fails'],
  ['replace', "/list[?(@.name=='c')]/image", 'fails'],
  ['replace', '/list[?(@.name==b)]/image', 'fails'],
  ['replace', "/list[?(@.name!='a')]/image", 'fails'],
  ['replace', "/list[?(@.name=='a/b')]/image", 'fails'],
  ['replace', '/labels[0]', 'fails'],
  ['replace', '/labels[*]', 'fails'],
  ['remove', '/list/7', 'fails'],
  ['remove', '/none/x', 'fails'],
  ['move', '/labels', 'fails'],
];

for (const [op, path, wanted] of cases)
  test(`${op} ${path} does what OpenChoreo does`, () => {
    assert.deepEqual(after(op, path), wanted);
  });

test('what is not decided on the way leaves it open what is changed', () => {
  const root = withEntry(pod, scalarNode('open', place), undecided('no file shows it', place));
  const add = (path: string) => patched(root, 'add', scalarNode(path, place), scalarNode('new', place));
  assert.throws(() => add('/open/x'), PatchDoubt);
  assert.deepEqual(Object.keys(Object(plain(add('/other')))), ['labels', 'list', 'empty', 'open', 'other']);
});
