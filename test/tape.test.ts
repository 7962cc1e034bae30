import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Document, Node } from '../src/yaml/documents.ts';
import { parseDocuments } from '../src/yaml/parse.ts';
import { readTape } from '../src/yaml/tape-reader.ts';
import { parseWhole } from '../src/yaml/whole-yaml.ts';
import { diceOf } from './dice.ts';

/** A tree made of plain objects alone, so that trees of different makes can be compared. */
function copyOf(node: Node): unknown {
  const { kind, path, start, end } = node;
  if (kind === 'scalar') return node;
  if (kind === 'seq') return { kind, path, start, end, items: node.items.map(copyOf) };
  return { kind, path, start, end, entries: node.entries.map(({ key, value }) => ({ key, value: copyOf(value) })) };
}

const copies = (documents: readonly Document[]): unknown =>
  documents.map(({ index, root, duplicates }) => ({ index, root: copyOf(root), duplicates }));

/** Whether the fast reader reads a text; then it must agree with the whole parser. */
function agrees(text: string): boolean {
  if (!readTape(text)) return false;
  const source = { path: 'a.yaml', text };
  const whole = parseWhole(source);
  assert.deepEqual(whole.faults, [], text);
  assert.deepEqual(copies(parseDocuments(source).documents), copies(whole.documents), text);
  return true;
}

const root = fileURLToPath(new URL('..', import.meta.url));
const texts = globSync('{fixtures,rules}/**/*.{yaml,yml,json}', { cwd: root })
  .sort()
  .map((path) => readFileSync(`${root}/${path}`, 'utf8'))
  .filter((text) => !text.startsWith('\ufeff') && text.length < 20_000);

test('whatever the fast reader reads of our own files, it reads as the whole parser does', () => {
  assert.ok(texts.filter(agrees).length > 100);
});

const READ: readonly string[] = [
  'a: 1\n',
  '',
  '# nothing\n',
  '---\n',
  '---\n---\na:\n---\n# c',
  '--- # c\n  a: 1\n  b:\n  - c\n  -\n  - - d\n    - e: f\n      g: h\n',
  "a: \"x\\\"y\\x41\\u00e9\\n\"\nb: 'it''s'\n\"c d\": \"\"\n'e': ''\n",
  'a: {}\nb: []\nc: [x, "y", \'z\', [1, 2,], {a: b, "c": d}, -1]\nd: { e: f-g, h: i:j }\n',
  'a: |\n  x\n\n   y\n\nb: >-\n\n  x\n  y\n\n   z\nc: |+ # keep\n  x\n\n\nd: >\ne: |\n\nf: |-\n    ',
  'a: |\n  x\n  y',
  'a: b # c\nd: e#f\ng: -h\ni: http://j:k\nl: "m" # n\no: \u00e9\u4e2d\n',
  'a: 1\nb: {c: 1, c: 2}\na: 2\n"a": 3\n',
  `a:\n${Array.from({ length: 40 }, (_, i) => `  k${i % 30}: ${i}\n`).join('')}`,
];

const LEFT: readonly string[] = [
  'a: &x 1\nb: *x\n',
  'a: !!str 1\n',
  'a: {<<: b}\n<<: c\n',
  '? a\n: b\n',
  'a: b\n  c\n',
  'a: "b\n  c"\n',
  'a:\n  b\n',
  'a: [b,\n  c]\n',
  'a: b: c\n',
  'a: |2\n   b\n',
  'a:\tb\n',
  'a: b\r\n',
  '%YAML 1.2\n---\na: b\n',
  'a: b\n...\n',
  '--- {a: b}\n',
  'a: "\\q"\n',
  'a: "\\x4"\n',
  'a: @b\n',
  'a: {b}\n',
  'a: [b?c]\n',
  'a: "\\/"\n',
  'a: "\\ud83d"\n',
  '# \u001b\na: b\n',
  'a: b # \u001b\n',
  'a: [b c: d]\n',
  'a: "b"c\n',
  'a: "b"#c\n',
  '- a\nb: c\n',
  'a: 1\n b: 2\n',
  ' a: 1\nb: 2\n',
  'a: {{ b }}\n',
  ' --- a: b\n',
  'a: \u0007\n',
  'a: \ud83d\ude00\n',
];

test('the fast reader reads the plain part of YAML, and leaves the rest', () => {
  for (const text of READ) assert.ok(agrees(text), text);
  for (const text of LEFT) assert.equal(readTape(text), undefined, text);
  assert.equal(readTape(`${'- '.repeat(200)}a\n`), undefined);
});

const PIECES = [
  ...['\n', ' ', '  ', ':', ': ', '- ', '-', '#', ' #', '"', "'", '|', '>', '{', '}', '[', ']', ',', '\n\n', '~'],
  ...['&a', '*a', '!', '---', '---\n', '...', '\t', '\\', '?', '? ', '|-\n', '>+\n', 'a', '@', '\r', '<<', '  \n'],
  ...['\u0007', '\u007f', '\u0085', '\u2028', '\ufeff', '\ud83d'],
];

test('of texts with mistakes in them it reads none otherwise than the whole parser', () => {
  const { below, chance, pick } = diceOf(7);
  const mutated = (text: string): string => {
    const at = below(text.length + 1);
    const line = text.indexOf('\n', at) + 1;
    if (chance(0.5)) return text.slice(0, at) + pick(PIECES) + text.slice(at);
    if (chance(0.5)) return text.slice(0, at) + text.slice(at + 1 + below(4));
    return text.slice(0, line) + ' '.repeat(below(4)) + text.slice(line + below(3));
  };
  let read = 0;
  for (let i = 0; i < 20_000; i++) {
    const lines = pick(i % 3 === 0 ? READ : texts).split('\n');
    const from = below(lines.length);
    let text = lines.slice(from, from + 3 + below(12)).join('\n');
    for (let times = below(4); times > 0; times--) text = mutated(text);
    if (agrees(text)) read++;
  }
  assert.ok(read > 2_000, `${read} were read`);
});
