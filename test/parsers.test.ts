import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isAlias, isMap, isScalar, isSeq, type Node as OracleNode, parseAllDocuments, visit } from 'yaml';
import type { Node } from '../src/yaml/documents.ts';
import { parseDocuments } from '../src/yaml/parse.ts';

/** Path, value and offset of every scalar: what two parsers must agree on. */
type Leaf = readonly [path: string, value: string, offset: number];

const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url));

function ours(node: Node, path: string, leaves: Leaf[]): void {
  if (node.kind === 'scalar') leaves.push([path, node.text, node.start]);
  else if (node.kind === 'seq') for (const [i, item] of node.items.entries()) ours(item, `${path}/${i}`, leaves);
  else {
    for (const { key, value } of node.entries) {
      leaves.push([`${path}/`, key.text, key.start]);
      ours(value, `${path}/${key.text}`, leaves);
    }
  }
}

function theirs(node: unknown, path: string, leaves: Leaf[], offset: (node: OracleNode) => number): void {
  if (isScalar(node)) leaves.push([path, textOf(node.value, node.source), offset(node)]);
  else if (isSeq(node)) for (const [i, item] of node.items.entries()) theirs(item, `${path}/${i}`, leaves, offset);
  else if (isMap(node)) {
    for (const { key, value } of node.items) {
      if (!isScalar(key)) return;
      const name = textOf(key.value, key.source);
      leaves.push([`${path}/`, name, offset(key)]);
      theirs(value, `${path}/${name}`, leaves, offset);
    }
  }
}

/** Under the failsafe schema every scalar is a string; an absent one is null. */
function textOf(value: unknown, source: string | undefined): string {
  return typeof value === 'string' ? value : (source ?? '');
}

/** Where the other parser starts a scalar: at its quote, or at the header of its block. */
function contentStart(text: string, node: OracleNode): number {
  const start = node.range?.[0] ?? -1;
  return text[start] === '"' || text[start] === "'" ? start + 1 : start;
}

function isComparable(text: string): boolean {
  // Merge keys are applied in our trees alone.
  return !/^<<|[:{,]\s*<<\s*:/m.test(text);
}

const files = readdirSync(fixtures, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:ya?ml|json)$/.test(file) && !/vectors\/[^/]*\.json$/.test(file))
  // A collection as key (`{{ … }}`) go-yaml refuses, and the other parser does not.
  .filter((file) => !readFileSync(fixtures + file, 'utf8').includes('{{'))
  .sort();

test('both parsers see the same scalars at the same places in every fixture', () => {
  let compared = 0;
  for (const file of files) {
    const text = readFileSync(fixtures + file, 'utf8').replace(/^\uFEFF/, '');
    const parsed = parseDocuments({ path: file, text });
    const oracle = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
    if (!('length' in oracle)) continue;
    const broken = oracle.some(({ errors }) => errors.length > 0);
    assert.equal(parsed.faults.length > 0, broken, `${file}: one parser accepts what the other refuses`);
    if (broken || !isComparable(text) || oracle.some(hasAliasOrBlock)) continue;
    const mine: Leaf[] = [];
    const other: Leaf[] = [];
    for (const { root } of parsed.documents) ours(root, '', mine);
    for (const { contents } of oracle) theirs(contents, '', other, (node) => contentStart(text, node));
    const present = (leaves: readonly Leaf[]) => leaves.filter(([, value]) => value !== '');
    assert.deepEqual(present(mine), present(other), file);
    compared++;
  }
  assert.ok(compared > 100, `${compared} files were compared`);
});

function hasAliasOrBlock(document: ReturnType<typeof parseAllDocuments>[number]): boolean {
  let found = false;
  visit(document, (_, node) => {
    if (isAlias(node) || (isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED')))
      found = true;
    return found ? visit.BREAK : undefined;
  });
  return found;
}

test('both parsers read the same text from blocks', () => {
  let compared = 0;
  for (const file of files) {
    const text = readFileSync(fixtures + file, 'utf8').replace(/^\uFEFF/, '');
    const oracle = parseAllDocuments(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' });
    if (!('length' in oracle) || oracle.some(({ errors }) => errors.length > 0) || !isComparable(text)) continue;
    if (oracle.some((document) => document.toString().includes('*'))) continue;
    const mine: Leaf[] = [];
    const other: Leaf[] = [];
    for (const { root } of parseDocuments({ path: file, text }).documents) ours(root, '', mine);
    for (const { contents } of oracle) theirs(contents, '', other, () => 0);
    const values = (leaves: readonly Leaf[]) => leaves.map(([path, value]) => [path, value]);
    assert.deepEqual(values(mine), values(other), file);
    compared++;
  }
  assert.ok(compared > 100, `${compared} files were compared`);
});
