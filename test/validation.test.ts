import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { secretText } from '../src/api-server/secret-validation.ts';
import { type Admission, admit } from '../src/api-server/validation.ts';
import { parseImage } from '../src/kubernetes/image.ts';
import {
  dataKeyFaults,
  dnsLabelFaults,
  dnsSubdomainFaults,
  labelValueFaults,
  qualifiedNameFaults,
} from '../src/kubernetes/names.ts';
import type { Node } from '../src/yaml/documents.ts';
import { itemsAt, textAt } from '../src/yaml/node.ts';
import { parseDocuments } from '../src/yaml/parse.ts';

/** The pull policy that the API server writes where none is: `Always` for the tag latest, written or implied. */
function defaultPullPolicy(image: string): 'Always' | 'IfNotPresent' {
  const parsed = parseImage(image);
  if (!parsed.ok || (parsed.tag === undefined && parsed.digest !== undefined)) return 'IfNotPresent';
  return (parsed.tag ?? 'latest') === 'latest' ? 'Always' : 'IfNotPresent';
}

/** Answers of the API server's code in k8s.io/kubernetes v1.37.2, and where they differ in v1.34.4 and v1.30.14. */
interface Vector {
  readonly name: string;
  readonly input: { readonly manifest?: string; readonly check?: string; readonly value?: string };
  readonly expected: Expected;
}

interface Expected {
  readonly valid: boolean;
  readonly errors?: readonly string[];
  readonly decodeError?: string;
  readonly strictError?: string;
  readonly type?: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly containers?: readonly { readonly image: string; readonly imagePullPolicy: string }[];
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/validation.json', import.meta.url), 'utf8'),
);

const CHECKS: ReadonlyMap<string, (value: string) => readonly string[]> = new Map([
  ['dns1123label', dnsLabelFaults],
  ['dns1123subdomain', dnsSubdomainFaults],
  ['namespaceName', dnsLabelFaults],
  ['secretName', dnsSubdomainFaults],
  ['secretKey', dataKeyFaults],
  ['qualifiedName', qualifiedNameFaults],
  ['labelValue', labelValueFaults],
]);

/** `@@x:N@@` in a vector is x, N times. */
const written = (text: string) => text.replace(/@@(.):(\d+)@@/gu, (_, unit, count) => unit.repeat(Number(count)));

const KINDS: ReadonlyMap<string, string> = new Map([
  ['Required value', 'required'],
  ['Invalid value', 'invalid'],
  ['Too long', 'too-long'],
  ['Unsupported value', 'unsupported'],
  ['Duplicate value', 'duplicate'],
  ['Forbidden', 'forbidden'],
]);

/** `field: Kind of error: …` as `field kind`. */
function fieldAndKind(error: string): string {
  const [, field, words] =
    /^(.*?): (Required value|Invalid value|Too long|Unsupported value|Duplicate value|Forbidden)/.exec(error) ?? [];
  return `${field} ${KINDS.get(words ?? '')}`;
}

/** Values longer than 20 bytes are cut in the vectors where they would be huge. */
function recorded(text: string): string {
  return Buffer.from(text.length > 100_000 ? `${text.slice(0, 20)}…` : text).toString('base64');
}

function compare({ name, expected }: Vector, root: Node, { errors, strict, secret }: Admission): void {
  const decoded = !errors.some(({ kind }) => kind === 'decode');
  assert.equal(decoded, expected.decodeError === undefined, name);
  assert.equal(errors.length === 0, expected.valid, name);
  if (!decoded) return;
  const got = errors.map(({ field, kind }) => `${field} ${kind}`).sort();
  assert.deepEqual(got, (expected.errors ?? []).map(fieldAndKind).sort(), name);
  assert.equal(strict.length > 0, expected.strictError !== undefined, name);
  for (const { field } of strict) assert.ok(expected.strictError?.includes(`"${field}"`), name);
  assert.equal(secret?.type.value, expected.type, name);
  const data = secret && Object.fromEntries([...secret.data].map(([key, value]) => [key, recorded(secretText(value))]));
  assert.deepEqual(data, expected.data, name);
  const containers = itemsAt(root, 'spec', 'containers').map((container) => {
    const image = textAt(container, 'image')?.value ?? '';
    return { image, imagePullPolicy: textAt(container, 'imagePullPolicy')?.value ?? defaultPullPolicy(image) };
  });
  assert.deepEqual(containers, expected.containers ?? [], name);
}

test('the API server takes and refuses manifests as its own code does', () => {
  for (const vector of vectors) {
    if (vector.input.manifest === undefined) continue;
    const text = written(vector.input.manifest);
    const { documents, faults } = parseDocuments({ path: 'a.yaml', text });
    const [document] = documents;
    if (faults.length > 0 || !document) assert.notEqual(vector.expected.decodeError, undefined, vector.name);
    else compare(vector, document.root, admit(document.root, document.duplicates));
  }
});

test('names, keys and label values are legal where the API server says so', () => {
  for (const { name, input, expected } of vectors) {
    if (input.check === undefined) continue;
    const check = CHECKS.get(input.check) ?? assert.fail(input.check);
    assert.equal(check(input.value ?? '').length, expected.errors?.length ?? 0, name);
  }
});

/** Random manifests, answered by the same code; of pods and templates only what `pod-validation.ts` judges is recorded. */
interface Recorded extends Omit<Expected, 'valid' | 'containers'> {
  readonly manifest: string;
  readonly images?: readonly string[];
}

const random: readonly Recorded[] = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/admission.json', import.meta.url), 'utf8'),
);

const POD_SPECS: ReadonlyMap<string, readonly string[]> = new Map([
  ['Pod', ['spec']],
  ['Deployment', ['spec', 'template', 'spec']],
  ['CronJob', ['spec', 'jobTemplate', 'spec', 'template', 'spec']],
]);

/** `image policy` of every container, in the order in which Kubernetes visits them. */
function pullsOf(root: Node): readonly string[] {
  const path = POD_SPECS.get(textAt(root, 'kind')?.value ?? '') ?? [];
  return ['initContainers', 'containers', 'ephemeralContainers'].flatMap((list) =>
    itemsAt(root, ...path, list).map((container) => {
      const image = textAt(container, 'image')?.value ?? '';
      return `${image} ${textAt(container, 'imagePullPolicy')?.value || defaultPullPolicy(image)}`;
    }),
  );
}

/** Errors as recorded: those of a workload's own metadata are not, and its template's begin at the template. */
function judged(root: Node, { errors }: Admission): readonly string[] {
  const listed = errors.map(({ field, kind }) => `${field} ${kind}`).sort();
  if ((POD_SPECS.get(textAt(root, 'kind')?.value ?? '')?.length ?? 0) < 2) return listed;
  return listed
    .filter((error) => !error.startsWith('metadata'))
    .map((error) => error.replace(/^spec\.(?:jobTemplate\.spec\.)?/, ''))
    .sort();
}

test('random manifests are taken, refused and stored as the API server does', () => {
  for (const { manifest, ...expected } of random) {
    const [document] = parseDocuments({ path: 'a.yaml', text: manifest }).documents;
    assert.ok(document, manifest);
    const admission = admit(document.root, document.duplicates);
    const decoded = !admission.errors.some(({ kind }) => kind === 'decode');
    assert.equal(decoded, expected.decodeError === undefined, manifest);
    if (!decoded) continue;
    assert.deepEqual(judged(document.root, admission), expected.errors, manifest);
    assert.equal(admission.strict.length > 0, expected.strictError !== undefined, manifest);
    const { secret } = admission;
    assert.equal(secret?.type.value, expected.type, manifest);
    const data =
      secret && Object.fromEntries([...secret.data].map(([key, value]) => [key, recorded(secretText(value))]));
    assert.deepEqual(data, expected.data, manifest);
    assert.deepEqual(pullsOf(document.root), expected.images ?? [], manifest);
  }
});

/** What is said about a manifest: `field: message` and the text at its place. */
function said(text: string, assignedNamespace?: string): readonly (readonly [string, string])[] {
  const [document] = parseDocuments({ path: 'a.yaml', text }).documents;
  assert.ok(document);
  const { errors, strict } = admit(document.root, document.duplicates, assignedNamespace);
  return [...errors, ...strict].map(({ field, message, at }) => [`${field}: ${message}`, text.slice(at.start, at.end)]);
}

test('an error stands at the value, at its key, or at the nearest key above what is missing', () => {
  const head = 'apiVersion: v1\nkind: Secret\nmetadata: {name: a, namespace: b}\n';
  assert.deepEqual(said(`${head}type: kubernetes.io/tls\n`), [
    ['data[tls.crt]: is required by the type kubernetes.io/tls', 'kubernetes.io/tls'],
    ['data[tls.key]: is required by the type kubernetes.io/tls', 'kubernetes.io/tls'],
  ]);
  assert.deepEqual(said(`${head}type: kubernetes.io/dockercfg\nstringData: {.dockercfg: "[]"}\n`), [
    ['data[.dockercfg]: must be a JSON object, and is a JSON array', '[]'],
  ]);
  assert.deepEqual(said(`${head}type: kubernetes.io/dockerconfigjson\ndata:\n  .dockerconfigjson:\n`), [
    ['data[.dockerconfigjson]: must be a JSON object, and is empty', '.dockerconfigjson'],
  ]);
  assert.deepEqual(said(`${head}stringdata: {a: b}\ndata: {..: "", k: !!str x}\n`), [
    ['data[k]: is base64 cut short: its padding or its end is missing', 'x'],
    ['stringdata: is no field of this object: "stringData" is meant', 'stringdata'],
  ]);
  assert.deepEqual(said('apiVersion: v1\nkind: ServiceAccount\n'), [
    ['metadata.name: is required', 'ServiceAccount'],
    ['metadata.namespace: is required', 'ServiceAccount'],
  ]);
});

test('what stands for data that is still to come is called a placeholder', () => {
  const head = 'apiVersion: v1\nkind: Secret\nmetadata: {name: a, namespace: b}\n';
  const fault = (word: string) => said(`${head}data: {k: "${word}"}\n`)[0]?.[0];
  for (const word of [
    '${DATA}',
    '{{ data }}',
    '$DATA',
    '<base64 of it>',
    'REPLACE_ME',
    'change-me',
    '__DATA__',
    '%DATA%',
  ])
    assert.equal(fault(word), 'data[k]: is a placeholder, not base64', word);
  assert.match(fault('{}') ?? '', /is JSON, not base64/);
  assert.match(fault('ab-_') ?? '', /URL alphabet/);
});

test('an unquoted value that YAML types is refused with the advice to quote it', () => {
  assert.deepEqual(said('apiVersion: v1\nkind: Secret\nmetadata:\n  annotations:\n    a/b: yes\n'), [
    ['metadata.annotations[a/b]: must be a string, not a boolean: put it in quotes', 'yes'],
  ]);
  assert.deepEqual(said('apiVersion: example.com/v1\nkind: Any\nmetadata: {labels: {a: 1}}\nspec: {x: 1}\n'), [
    ['metadata.labels[a]: must be a string, not a number: put it in quotes', '1'],
  ]);
});

test('the namespace that is filled in counts, and a kind must be in its API version', () => {
  const text = 'apiVersion: v1\nkind: ServiceAccount\nmetadata: {name: a}\n';
  assert.deepEqual(said(text, 'dp-a'), []);
  assert.deepEqual(said(text, 'dp.a'), [['metadata.namespace: must not contain dots', 'metadata']]);
  assert.deepEqual(said('apiVersion: v1\nkind: Deployment\nmetadata: {name: a}\n'), [
    ['apiVersion: has no kind Deployment, which is in apps/v1', 'v1'],
  ]);
});

test('a finalizer of a namespace is one of Kubernetes, or has a prefix', () => {
  const finalizers = (list: string) =>
    said(`apiVersion: v1\nkind: Namespace\nmetadata: { name: a }\nspec: { finalizers: [${list}] }\n`);
  assert.deepEqual(finalizers('kubernetes, orphan, foregroundDeletion, acme.io/a'), []);
  assert.deepEqual(finalizers('kubernetes, a'), [['spec.finalizers: must have a prefix, as in domain/name', 'a']]);
  assert.equal(finalizers('a/b/c').length, 1);
});

test('an owner is whole and no event, and one at most controls', () => {
  const owners = (list: string) =>
    said(`apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: b, ownerReferences: [${list}] }\n`).map(
      ([message]) => message,
    );
  const owner = (kind: string, more = '') => `{ apiVersion: v1, kind: ${kind}, name: a, uid: b${more} }`;
  const controller = owner('Pod', ', controller: true');
  assert.deepEqual(owners(`${owner('Pod')}, ${controller}, { apiVersion: a/v1, kind: Event, name: a, uid: b }`), []);
  assert.deepEqual(owners(owner('Event')), ['metadata.ownerReferences[0]: must not be an event']);
  assert.deepEqual(owners(`${controller}, ${controller}`), [
    'metadata.ownerReferences: must have one controller at most',
  ]);
  assert.match(owners('{ apiVersion: a/b/c, kind: A, name: a, uid: b }')[0] ?? '', /must be a version/);
});

test('a time is one that Go reads', () => {
  const taken = (time: string) =>
    said(`apiVersion: v1\nkind: Secret\nmetadata: { name: a, namespace: b, creationTimestamp: "${time}" }\n`).length ===
    0;
  const readable = ['2024-02-29T08:00:00Z', '2025-01-01T0:00:00Z', '2025-01-01T00:00:00,5+24:60'];
  const unreadable = ['2025-02-29T08:00:00Z', '2025-01-01T24:00:00Z', '2025-04-31T08:00:00Z', '2025-01-01', ''];
  assert.deepEqual([...readable, ...unreadable].filter(taken), readable);
});

test('no error shows a value of a Secret', () => {
  const secret = 'hunter2hunter2';
  for (const value of [
    secret,
    `"${secret}"`,
    `[${secret}]`,
    `{${secret}: 1}`,
    `|\n    ${secret}!`,
    `!!int ${secret}`,
  ]) {
    for (const field of ['data', 'stringData'])
      for (const type of ['kubernetes.io/dockerconfigjson', 'kubernetes.io/tls', '1']) {
        const text = `apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ntype: ${type}\n${field}:\n  .dockerconfigjson: ${value}\n`;
        const messages = said(text).map(([message]) => message);
        assert.ok(messages.length > 0);
        assert.ok(!messages.some((message) => message.includes(secret)), messages.join('\n'));
      }
  }
});

test('what is no object, and a deep or wide one, is refused without a crash', () => {
  assert.deepEqual(said('- a\n'), [[': must be a mapping', '- a']]);
  const deep = `${'['.repeat(250)}${']'.repeat(250)}`;
  const [refused] = said(`apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: ${deep}\n`, 'b');
  assert.equal(refused?.[0], 'spec: must be a mapping, not a list');
  const wide = Array.from({ length: 20_000 }, (_, i) => `  k${i}: YQ==\n`).join('');
  assert.deepEqual(said(`apiVersion: v1\nkind: Secret\nmetadata: {name: a}\ndata:\n${wide}`, 'b'), []);
});
