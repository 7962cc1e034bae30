import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Node, parseDocuments } from '../src/documents.ts';
import {
  dataKeyFaults,
  dnsLabelFaults,
  dnsSubdomainFaults,
  labelValueFaults,
  qualifiedNameFaults,
} from '../src/names.ts';
import { itemsAt, textAt } from '../src/node.ts';
import { defaultPullPolicy } from '../src/pod-validation.ts';
import { type Admission, admit } from '../src/validation.ts';

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

const vectors: readonly Vector[] = JSON.parse(readFileSync('fixtures/vectors/validation.json', 'utf8'));

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
  const data = secret && Object.fromEntries([...secret.data].map(([key, value]) => [key, recorded(value.text())]));
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
