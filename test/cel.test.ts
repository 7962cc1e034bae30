import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Budget } from '../src/openchoreo/budget.ts';
import { evaluate } from '../src/openchoreo/cel/evaluate.ts';
import { isFailing, isOmitted, undecided, whyUndecided } from '../src/openchoreo/cel/value.ts';
import { holesOf, render, settle } from '../src/openchoreo/template.ts';
import { jsonOf } from '../src/yaml/node.ts';
import { parseDocuments } from '../src/yaml/parse.ts';

const place = { path: 'a.yaml', start: 0, end: 0 };

function node(text: string) {
  const [document] = parseDocuments({ path: 'a.yaml', text }).documents;
  assert.ok(document);
  return document.root;
}

const variables = new Map([
  ['metadata', node('{name: api-dev-1, namespace: dp-a, componentName: api, labels: {a: b}}')],
  ['parameters', node('{nothing: null, port: 80, private: true, tags: [x, z, x], nested: {deep: {value: v}}}')],
  [
    'workload',
    node(
      '{container: {image: "ghcr.io/acme/api:1"}, endpoints: {http: {type: HTTP, visibility: [project, external]}, rpc: {type: gRPC, visibility: [project]}}}',
    ),
  ],
  ['gateway', node('{ingress: {external: {https: {host: example.com}}}}')],
  ['dataplane', undecided('no file shows the data plane', place)],
]);

function value(text: string) {
  return evaluate(text, variables, place, { steps: 10_000 });
}

const decided: readonly (readonly [string, unknown])[] = [
  ['metadata.name + "-creds"', 'api-dev-1-creds'],
  ['workload.container.image', 'ghcr.io/acme/api:1'],
  ['metadata["labels"]["a"]', 'b'],
  ['has(workload.container.command) ? workload.container.command : "none"', 'none'],
  ['size(workload.endpoints) > 0', true],
  ['parameters.tags.size() == 3 && !parameters.private', false],
  ['workload.endpoints.exists(name, ep, "external" in ep.visibility)', true],
  ['workload.endpoints.all(name, ep, ep.type in ["HTTP", "GraphQL"])', false],
  ['workload.endpoints.transformMap(name, ep, "external" in ep.visibility, ep.type)', { http: 'HTTP' }],
  ['workload.endpoints.transformList(name, ep, ("external" in ep.visibility) ? [name] : []).flatten()', ['http']],
  ['parameters.tags.distinct().transformMapEntry(i, tag, {tag: i})', { x: 0, z: 1 }],
  ['parameters.tags.distinct().map(t, {"name": t})', [{ name: 'x' }, { name: 'z' }]],
  ['parameters.tags.filter(t, t != "x")', ['z']],
  ['{"a": 1, ?"b": gateway.?nothing, ?"c": gateway.ingress.?external.?https.?host}', { a: 1, c: 'example.com' }],
  ['gateway.ingress.?internal.orValue("none")', 'none'],
  [
    '[gateway.ingress.external.?http, gateway.ingress.external.?https].filter(g, g.hasValue()).map(g, g.value().host)',
    ['example.com'],
  ],
  ['oc_merge(metadata.labels, {"c": "d"}, {"a": "e"})', { a: 'e', c: 'd' }],
  ['[{"name": "a"}, parameters.private ? oc_omit() : {"name": "b"}]', [{ name: 'a' }]],
  ['oc_hash("test")', 'afd071e5'],
  ['oc_generate_name("acme", "api").startsWith("acme-api-")', true],
  ['"a.b".replace(".", "-")', 'a-b'],
  ["'it' + r'\\d' + \"\\x41\\n\"", 'it\\dA\n'],
  ['int(parameters.port) + 1', 81],
  ['parameters.port + 1.0', 81],
  ['7 / 2 + 7 % 2', 4],
  ['"a-b-c".split("-", 2)[1] + "abcabc".replace("a", "x", 1)', 'b-cxbcabc'],
  ['"abcabc".indexOf("a", 1) + "abcabc".lastIndexOf("b")', 7],
  ['"a😀b".charAt(2) + "a😀".charAt(2)', 'b'],
  ['string(parameters.port)', '80'],
  ['[1, 2] + [3]', [1, 2, 3]],
  ['"b" in {"a": 1, "b": 2}', true],
  ['parameters.tags.join(",")', 'x,z,x'],
  ['parameters.nested.deep.value.matches("^v$")', true],
  ['string(20250101) + string(20250101.0) + string(0.00001) + string(1.5)', '202501012.0250101e+071e-051.5'],
  ['1 == int(parameters.port) - 79 && parameters.port == 80', true],
  ['true || dataplane.secretStore == "x"', true],
  ['dataplane.secretStore == "x" || true', true],
  ['parameters.nested == {"deep": {"value": "v"}}', true],
  ['optional.of("a").orValue(parameters.none)', 'a'],
  ['optional.of("a").or(parameters.none).value()', 'a'],
];

test('expressions of the releases\u2019 samples have the values that OpenChoreo gives them', () => {
  for (const [text, wanted] of decided) {
    const made = value(text);
    assert.equal(whyUndecided(made), undefined, text);
    assert.deepEqual(jsonOf(made), wanted, text);
  }
});

const open: readonly (readonly [string, RegExp])[] = [
  ['dataplane.secretStore', /no file shows the data plane/],
  ['has(dataplane.secretStore)', /no file shows the data plane/],
  ['dataplane.secretStore == "" ? 1 : 2', /no file shows the data plane/],
  ['parameters.unheard', /nothing is known of "unheard"/],
  ['{"app": 1}["main"]', /there is no "main", but "app"$/],
  ['{"a": 1, "b": 2, "c": 3, "d": 4}["main"]', /there is no "main"$/],
  ['parameters.tags.sortedBy(1)', /function "sortedBy"/],
  ['parameters.port ? 1 : 2', /no boolean/],
  ['(((', /its end/],
  ['parameters.tags[7]', /no item 7/],
  [`${'('.repeat(1_000)}1`, /nested too deep/],
  ['"a" + 1', /operands of the types string and int/],
];

test('what the files leave open stays open, with its reason', () => {
  for (const [text, reason] of open) assert.match(whyUndecided(value(text)) ?? '', reason, text);
});

const failed: readonly string[] = [
  'nobody.at.all',
  'true || nobody.at.all',
  'parameters.private ? "a" : nobody',
  'unheard(1)',
  'true ? "x" : "abc".unheard()',
  'cel.bind(x, 1, x)',
  'true ? "a" : 1',
  '1 == 1.0',
  'parameters.tags.transformMapEntry(i, tag, {tag: i})',
  'metadata.name.substring(parameters.port)',
  'metadata.name.charAt(parameters.port)',
  '1 in [1.0]',
  'parameters.port + 1',
  'parameters.port % 2',
  'parameters.none',
  'parameters.tags[7]',
  '"abc".substring(1, 9)',
  'metadata.name + 1',
  'has(parameters.none.at)',
  'oc_generate_name(parameters.port)',
  'oc_merge({"a": 1})',
  'int("1.5")',
  '1 +',
  '[parameters.none, 1][1]',
  '{"a": parameters.none, "b": 1}.b',
  'parameters.tags.map(t, parameters.none).size()',
  'parameters.tags.transformMap(i, t, parameters.none).size()',
  '[dataplane.labels, parameters.none]',
  'dataplane.secretStore + parameters.none',
  'optional.none().orValue(parameters.none)',
];

test('what OpenChoreo fails at is no value, whichever branch it is in', () => {
  for (const text of failed) assert.ok(isFailing(value(text)), text);
  for (const text of ['dataplane.secretStore', 'has(dataplane.secretStore)', 'base64.encode(b"a")'])
    assert.ok(!isFailing(value(text)), text);
});

test('a rendering keeps its first error, and none that an expression makes up for', () => {
  const made: Budget = { steps: 1_000 };
  render(node('"${parameters.?none.orValue(1)} ${true || parameters.none}"'), variables, made);
  assert.deepEqual(made.failure, undefined);
  const failedAt: Budget = { steps: 1_000 };
  render(node('["${parameters.none}", "${parameters.other}"]'), variables, failedAt);
  assert.match(failedAt.failure?.reason ?? '', /^\$\{parameters\.none\} can't be told: nothing is known of "none"$/);
});

test('a null is a 0 in what OpenChoreo renders, and so no list that could be left out', () => {
  assert.match(whyUndecided(render(node('"${parameters.nothing}"'), variables, { steps: 100 })) ?? '', /is null/);
});

test('an evaluation ends when its steps are spent', () => {
  const items = `[${'1,'.repeat(300)}1]`;
  const made = evaluate(`${items}.map(a, ${items}.map(b, a + b))`, variables, place, { steps: 1_000 });
  assert.equal(made.kind, 'seq');
  assert.match(JSON.stringify(made), /too many steps/);
});

for (const [name, text] of Object.entries({
  text: `["a"]${'.map(x, x + x + x + x)'.repeat(20)}[0]`,
  list: `[[1]]${'.map(x, x + x + x + x)'.repeat(20)}[0]`,
  tree: `[1]${'.map(x, [x, x, x, x])'.repeat(20)}`,
  comparison: `[[1]${'.map(x, [x, x, x, x])'.repeat(20)}].map(x, x == x)`,
}))
  test(`a value that doubles and doubles is not decided: ${name}`, () => {
    const made = evaluate(text, variables, place, { steps: 200_000 });
    assert.ok(JSON.stringify(made).length < 100_000);
    assert.match(JSON.stringify(made), /gets too large|too many steps|can't be told/);
  });

test('braces within quotes do not end an expression', () => {
  const text = 'a ${x == "}" ? {"k": \'}\'} : y}-${z} ${open';
  assert.deepEqual(
    holesOf(text)?.map(({ inner }) => inner),
    ['x == "}" ? {"k": \'}\'} : y', 'z'],
  );
  assert.equal(holesOf('${a + ${b}}'), undefined);
});

test('a value that an expression passes on keeps its place', () => {
  const image = render(node('"${workload.container.image}"'), variables, { steps: 100 });
  assert.equal(image.start, '{container: {image: "'.length);
});

test('an omitted value leaves its field out, and an undecided one leaves a taint', () => {
  assert.ok(isOmitted(value('oc_omit()')));
  const template = node(`
metadata:
  name: \${metadata.name}
  labels: \${dataplane.labels}
spec:
  command: |
    \${has(workload.container.command) ? workload.container.command : oc_omit()}
  containers:
    - image: \${parameters.registry}/api
      name: main
`);
  const rendered = render(template, variables, { steps: 1_000 });
  assert.equal(rendered.kind, 'map');
  const { root, taints } = settle(rendered.kind === 'map' ? rendered : assert.fail());
  assert.deepEqual(jsonOf(root), {
    metadata: { name: 'api-dev-1' },
    spec: { containers: [{ image: '${parameters.registry}/api', name: 'main' }] },
  });
  assert.deepEqual(
    taints.map(({ field }) => field?.join('/')),
    ['metadata/labels', 'spec/containers/0/image'],
  );
  assert.match(
    taints[1]?.reason ?? '',
    /^\$\{parameters\.registry\}\/api can't be told: nothing is known of "registry"$/,
  );
});
