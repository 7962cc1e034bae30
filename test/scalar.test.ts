import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { MapNode } from '../src/yaml/documents.ts';
import { keyOf, scalarOf } from '../src/yaml/node.ts';
import { parseDocuments } from '../src/yaml/parse.ts';

/** Answers of sigs.k8s.io/yaml v1.6.0 (go.yaml.in/yaml/v2 v2.4.4): `k: <yaml>` and `<yaml>: v` as JSON. */
interface Vector {
  readonly yaml: string;
  readonly value?: string | number | boolean | null;
  readonly key?: string;
  readonly refused?: string;
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/scalars.json', import.meta.url), 'utf8'),
);

const mapOf = (text: string): MapNode => {
  const root = parseDocuments({ path: 'a.yaml', text }).documents[0]?.root;
  return root?.kind === 'map' ? root : assert.fail(`no mapping: ${text}`);
};

test('scalars have the type that Kubernetes gives them, or are refused as there', () => {
  for (const { yaml, value, refused } of vectors) {
    const node = mapOf(`k: ${yaml}\n`).entries[0]?.value;
    assert.ok(node?.kind === 'scalar');
    const got = scalarOf(node);
    if (refused === undefined) assert.ok(got === value, `${yaml} is ${got}, not ${value}`);
    else assert.equal(got, undefined, yaml);
  }
});

test('mapping keys become the JSON keys that Kubernetes makes of them, or are refused as there', () => {
  for (const { yaml, key } of vectors) {
    const entry = mapOf(`${yaml}: v\n`).entries[0];
    assert.ok(entry);
    assert.equal(keyOf(entry.key), key, yaml);
  }
});
