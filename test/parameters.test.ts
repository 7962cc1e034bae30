import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Budget } from '../src/openchoreo/budget.ts';
import { whyUndecided } from '../src/openchoreo/cel-value.ts';
import { checkParameters } from '../src/openchoreo/parameter-check.ts';
import { withDefaults } from '../src/openchoreo/parameters.ts';
import { entryOf, jsonOf } from '../src/yaml/node.ts';
import { parseDocuments } from '../src/yaml/parse.ts';

const place = { path: 'a.yaml', start: 0, end: 0 };

function node(text: string) {
  const [document] = parseDocuments({ path: 'a.yaml', text }).documents;
  assert.ok(document);
  return document.root;
}

function parameters(schema: string, given: string) {
  return withDefaults(node(given), node(`openAPIV3Schema: ${schema}`), place);
}

const defaulted: readonly (readonly [schema: string, given: string, wanted: unknown])[] = [
  ['{properties: {a: {type: string, default: x}}}', '{}', { a: 'x' }],
  ['{properties: {a: {type: string, default: x}}}', '{a: ~}', { a: 'x' }],
  ['{properties: {a: {type: string, default: x, nullable: true}}}', '{a: ~}', { a: null }],
  ['{properties: {a: {properties: {b: {default: 1}}}}}', '{}', {}],
  ['{properties: {a: {default: {c: 2}, properties: {b: {default: 1}}}}}', '{}', { a: { c: 2, b: 1 } }],
  ['{properties: {a: {items: {properties: {b: {default: 1}}}}}}', '{a: [{}, {b: 2}]}', { a: [{ b: 1 }, { b: 2 }] }],
  [
    '{properties: {a: {additionalProperties: {properties: {b: {default: 1}}}}}}',
    '{a: {k: {}}}',
    { a: { k: { b: 1 } } },
  ],
  [
    '{$defs: {T: {properties: {b: {default: 1}}}}, properties: {a: {$ref: "#/$defs/T", default: {}}}}',
    '{}',
    { a: { b: 1 } },
  ],
  ['{x-kubernetes-preserve-unknown-fields: true}', '{q: r}', { q: 'r' }],
];

test('parameters have the defaults that the API server would fill in', () => {
  for (const [schema, given, wanted] of defaulted)
    assert.deepEqual(JSON.parse(JSON.stringify(jsonOf(parameters(schema, given)))), wanted, `${schema} ${given}`);
});

test('what a schema does not know is kept from v1.2 on and pruned before', () => {
  const made = parameters('{properties: {a: {type: string}}}', '{b: c}');
  assert.match(whyUndecided(entryOf(made, 'b')?.value ?? node('x')) ?? '', /depends on the release/);
});

/** Schemas of `a`, with what fits and what OpenChoreo v1.2.3 refuses. */
const checked: readonly (readonly [schema: string, fits: string, refused: string])[] = [
  ['{type: string}', 'b', '1'],
  ['{type: integer}', '1', '1.5'],
  ['{type: number}', '1.5', 'b'],
  ['{type: boolean}', 'true', '"true"'],
  ['{type: array, items: {type: string}}', '[b]', '[1]'],
  ['{type: array, maxItems: 1}', '[b]', '[b, c]'],
  ['{type: array, uniqueItems: true}', '[b, c]', '[b, b]'],
  ['{type: object, required: [b]}', '{b: 1}', '{}'],
  ['{type: object, properties: {b: {type: string}}}', '{b: c}', '{b: 1}'],
  ['{type: object, additionalProperties: {type: string}}', '{b: c}', '{b: 1}'],
  ['{type: object, additionalProperties: false, properties: {b: {type: string}}}', '{b: c}', '{c: d}'],
  ['{enum: [b, 1]}', '1', 'c'],
  ['{type: string, pattern: "^b{1,2}$"}', 'bb', 'c'],
  ['{type: string, minLength: 2}', 'bb', 'b'],
  ['{type: integer, minimum: 1, exclusiveMinimum: true}', '2', '1'],
  ['{type: integer, maximum: 1}', '1', '2'],
  ['{type: integer, multipleOf: 2}', '4', '3'],
  ['{type: string, nullable: true}', '~', '1'],
  ['{anyOf: [{type: string}, {type: integer}]}', '1', 'true'],
  ['{oneOf: [{required: [b]}, {required: [c]}]}', '{b: 1}', '{b: 1, c: 1}'],
  ['{allOf: [{type: string}, {maxLength: 1}]}', 'b', 'bb'],
  ['{not: {type: string}}', '1', 'b'],
  ['{$ref: "#/$defs/T"}', 'b', '1'],
];

for (const [schema, fits, refused] of checked)
  test(`parameters of schema ${schema} are those that fit it`, () => {
    const section = `parameters: {openAPIV3Schema: {$defs: {T: {type: string}}, properties: {a: ${schema}}}}`;
    const failureOf = (value: string) => {
      const budget: Budget = { steps: 1_000 };
      checkParameters(node(section), new Map([['parameters', node(`a: ${value}`)]]), budget);
      return budget.failure?.reason;
    };
    assert.equal(failureOf(fits), undefined);
    assert.match(failureOf(refused) ?? '', /^parameters /);
  });
