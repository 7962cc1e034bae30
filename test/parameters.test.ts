import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Budget } from '../src/openchoreo/budget.ts';
import { whyUndecided } from '../src/openchoreo/cel/value.ts';
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
  ['{additionalProperties: true}', '{q: {r: 1}}', { q: { r: 1 } }],
  ['{properties: {a: {type: array}}}', '{a: [{b: 1}]}', { a: [{ b: 1 }] }],
];

test('parameters have the defaults that the API server would fill in', () => {
  for (const [schema, given, wanted] of defaulted)
    assert.deepEqual(JSON.parse(JSON.stringify(jsonOf(parameters(schema, given)))), wanted, `${schema} ${given}`);
});

test('what a schema does not know is kept from v1.2 on and pruned before', () => {
  const made = parameters('{properties: {a: {type: string}}}', '{b: c}');
  assert.match(whyUndecided(entryOf(made, 'b')?.value ?? node('x')) ?? '', /depends on the release/);
});

test('defaults that double with each type that refers to the next are not all filled in', () => {
  const types = Array.from(
    { length: 40 },
    (_, i) => `T${i}: {properties: {a: {$ref: T${i + 1}, default: {}}, b: {$ref: T${i + 1}, default: {}}}}`,
  );
  const made = parameters(`{$defs: {${types.join(', ')}}, properties: {a: {$ref: T0, default: {}}}}`, '{}');
  assert.match(JSON.stringify(made), /its parameters get too many/);
});

/** Fields of the shorthand, with what OpenChoreo v1.0.0 makes of what is given. */
const shorthands: readonly (readonly [fields: string, given: string, wanted: unknown])[] = [
  ['a: string | default=x', '{}', { a: 'x' }],
  [`a: string | default=x description='not default=y'`, '{}', { a: 'x' }],
  ['a: string | enum=x,y default=y', '{}', { a: 'y' }],
  ['a: string | enum=x,y | default=y | description="a | b"', '{}', { a: 'y' }],
  ['a: integer | default=1 minimum=1', '{}', { a: 1 }],
  [`a: string | default='it''s' minLength=1`, '{}', { a: "it's" }],
  ['a: string | default="18" enum=16,18', '{}', { a: '18' }],
  ['a: string | default=a|b', '{}', { a: 'a|b' }],
  ['a: boolean | default=t', '{}', { a: true }],
  ['a: boolean | default=FALSE', '{}', { a: false }],
  [`a: '[]string | default=["b", "c d"]'`, '{}', { a: ['b', 'c d'] }],
  [`a: 'map<string> | default={"b": "c"}'`, '{}', { a: { b: 'c' } }],
  [`a: 'Login | default={"host":"h"}'`, '{}', { a: { host: 'h', port: 1 } }],
  ['a: "[]Login"', '{a: [{host: h, other: x}]}', { a: [{ host: 'h', port: 1 }] }],
  ['a: "map<Login>"', '{a: {k: {host: h}}}', { a: { k: { host: 'h', port: 1 } } }],
  ['a: Named', '{}', { a: 'n' }],
  ['a: Optional', '{}', { a: { b: 'x' } }],
  ['a: {$default: {b: w}, b: string, type: string | default=z}', '{}', { a: { b: 'w', type: 'z' } }],
  ['a: {$default: {b: w}, b: string, c: integer | default=2}', '{a: {b: z}}', { a: { b: 'z', c: 2 } }],
  ['a: {b: string | default=x}', '{c: d}', {}],
];
const sharedTypes = `{Login: {host: string, port: integer | default=1}, Named: string | default=n, Optional: {$default: {}, b: string | default=x}}`;

test('a schema in shorthand has markers that are apart by spaces', () => {
  for (const [fields, given, wanted] of shorthands) {
    const made = withDefaults(node(given), node(fields), place, node(sharedTypes));
    assert.deepEqual(JSON.parse(JSON.stringify(jsonOf(made))), wanted, `${fields} ${given}`);
  }
});

test('a schema in shorthand that can not be read leaves its field open', () => {
  for (const field of ['Unknown', 'integer | default=x', `"${'[]'.repeat(200)}string"`]) {
    const made = withDefaults(node('{}'), node(`a: ${field}`), place);
    assert.notEqual(
      entryOf(made, 'a')?.value && whyUndecided(entryOf(made, 'a')?.value ?? node('x')),
      undefined,
      field,
    );
  }
});

test('what does not fit a schema in shorthand is not rendered', () => {
  const wrong = ['{}', '{a: "1"}', '{a: 0}', '{a: 4}', '{a: ~}'];
  for (const [given, isWrong] of [...wrong.map((one) => [one, true] as const), ['{a: 1}', false] as const]) {
    const spec = node('schema: {parameters: {a: integer | minimum=1 maximum=3}}');
    const made = withDefaults(node(given), node('a: integer | minimum=1 maximum=3'), place);
    const budget: Budget = { steps: 1_000 };
    checkParameters(spec, new Map([['parameters', made]]), budget);
    assert.equal(budget.failure !== undefined, isWrong, given);
  }
});

/** Schemas of `a`, with what fits and what OpenChoreo v1.2.3 refuses. */
const checked: readonly (readonly [schema: string, fits: string, refused: string])[] = [
  ['{type: string}', 'b', '1'],
  ['{type: integer}', '1', '1.5'],
  ['{type: number}', '1.5', 'b'],
  ['{type: boolean}', 'true', '"true"'],
  ['{type: array, items: {type: string}}', '[b, b]', '[b, 1]'],
  ['{type: array, maxItems: 1}', '[b]', '[b, c]'],
  ['{type: array, uniqueItems: true}', '[b, c]', '[b, b]'],
  ['{type: object, required: [b]}', '{b: 1}', '{}'],
  ['{type: object, properties: {b: {type: string}}}', '{b: c, d: 1}', '{d: 1, b: 1}'],
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
