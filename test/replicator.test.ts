import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { type Namespace, REPLICATED_FROM_VERSION, REPLICATED_KEYS, replicationOf } from '../src/replication.ts';
import { rest } from '../src/replicator.ts';
import { keyOf, type Secret } from '../src/replicator-copy.ts';
import { deleteSecret, putNamespace, putSecret, start } from '../src/replicator-events.ts';
import { defaultFlags, parseExcluded, type ReplicatorFlags } from '../src/replicator-flags.ts';
import type { Api, Refusal, State } from '../src/replicator-state.ts';

type Texts = Readonly<Record<string, string>>;

interface WrittenNamespace {
  readonly name: string;
  readonly labels?: Texts;
}

interface WrittenSecret {
  readonly namespace: string;
  readonly name: string;
  readonly type: string;
  readonly data?: Texts;
  readonly labels?: Texts;
  readonly annotations?: Texts;
  readonly immutable?: boolean;
  readonly owner?: string;
  readonly resourceVersion?: string;
}

interface Step {
  readonly op: 'createSecret' | 'updateSecret' | 'deleteSecret' | 'createNamespace' | 'updateNamespace';
  readonly secret?: WrittenSecret;
  readonly namespace?: WrittenNamespace;
}

interface Answer {
  readonly copiedTo: readonly string[];
  readonly deleted?: readonly string[];
  readonly secrets?: readonly object[];
  readonly errors?: readonly string[];
  readonly beforeFirstResync?: Answer;
}

interface Vector {
  readonly name: string;
  readonly input: {
    readonly flags?: {
      readonly allowAll?: boolean;
      readonly syncByContent?: boolean;
      readonly excludeNamespaces?: string;
    };
    readonly namespaces: readonly WrittenNamespace[];
    readonly secrets: readonly WrittenSecret[];
    readonly steps?: readonly Step[];
  };
  readonly expected: Answer;
  readonly expected_replicator_2_11_1?: Answer;
}

const vectors: readonly Vector[] = JSON.parse(
  readFileSync(new URL('../fixtures/vectors/replicator.json', import.meta.url), 'utf8'),
);

const mapOf = (texts: Texts = {}) => new Map(Object.entries(texts));

const namespaceOf = ({ name, labels }: WrittenNamespace): Namespace => ({ name, labels: mapOf(labels) });

const secretOf = (secret: WrittenSecret): Secret<string> => ({
  namespace: secret.namespace,
  name: secret.name,
  type: secret.type,
  data: mapOf(secret.data),
  labels: mapOf(secret.labels),
  annotations: mapOf(secret.annotations),
  immutable: secret.immutable ?? false,
  owner: secret.owner,
  resourceVersion: secret.resourceVersion,
});

/** What the API server asks of the two types that hold pull secrets. */
const api: Api<string> = {
  accepts: ({ type, data }) => {
    const key = new Map([
      ['kubernetes.io/dockerconfigjson', '.dockerconfigjson'],
      ['kubernetes.io/dockercfg', '.dockercfg'],
    ]).get(type);
    return key === undefined || isJsonObject(data.get(key));
  },
  same: Object.is,
};

function isJsonObject(text: string | undefined): boolean {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && !Array.isArray(value);
  } catch {
    return false;
  }
}

const flagsOf = ({ input: { flags = {} } }: Vector, version: string): ReplicatorFlags => ({
  ...defaultFlags(version),
  allowAll: flags.allowAll ?? false,
  syncByContent: flags.syncByContent ?? false,
  excludeNamespaces: parseExcluded(flags.excludeNamespaces ?? ''),
});

/** Plays a case; `settle` is called after its start and after each of its steps. */
function play({ input }: Vector, flags: ReplicatorFlags, settle: (state: State<string>) => void) {
  const state = start(input.namespaces.map(namespaceOf), input.secrets.map(secretOf), flags, api);
  const refused: Refusal[] = [...state.refusals.values()];
  const settled = () => {
    settle(state);
    refused.push(...state.refusals.values());
  };
  settled();
  for (const { op, secret, namespace } of input.steps ?? []) {
    if (namespace) putNamespace(state, namespaceOf(namespace));
    else if (secret && op === 'deleteSecret') deleteSecret(state, keyOf(secret));
    else if (secret) putSecret(state, secretOf(secret));
    settled();
  }
  return { answer: answerOf(state), refused };
}

const textsOf = (map: ReadonlyMap<string, string>) => (map.size > 0 ? Object.fromEntries(map) : undefined);

/** The cluster, spelled as the vectors spell it. */
function answerOf({ secrets, written, deleted }: State<string>): object {
  const shown = [...secrets.values()].map((secret) => ({
    namespace: secret.namespace,
    name: secret.name,
    type: secret.type,
    data: textsOf(secret.data),
    labels: textsOf(secret.labels),
    replicatedKeys: secret.annotations.get(REPLICATED_KEYS),
    replicatedFromVersion:
      secret.annotations.get(REPLICATED_FROM_VERSION) === ''
        ? '<resourceVersion>'
        : secret.annotations.get(REPLICATED_FROM_VERSION),
    annotationKeys: secret.annotations.size > 0 ? [...secret.annotations.keys()].sort() : undefined,
    owner: secret.owner,
  }));
  return inOrder({ copiedTo: [...written], deleted: [...deleted], secrets: shown });
}

function inOrder({ copiedTo, deleted = [], secrets = [] }: Answer) {
  const texts = secrets.map((secret) => JSON.stringify(secret, [...fieldsOf(secret)].sort()));
  return { copiedTo: [...copiedTo].sort(), deleted: [...deleted].sort(), secrets: texts.sort() };
}

/** Every field name at any depth: an allow-list that only fixes their order. */
function fieldsOf(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found;
  for (const [key, inner] of Object.entries(value)) {
    found.add(key);
    fieldsOf(inner, found);
  }
  return found;
}

/** Annotations that the replicator logs an error for, whatever else happens. */
const isUnreadable = (secret: WrittenSecret) => {
  const { to, matching } = replicationOf(mapOf(secret.annotations));
  return (to ?? []).some(({ error }) => error !== undefined) || matching?.ok === false;
};

function check(vector: Vector, flags: ReplicatorFlags, expected: Answer): void {
  const title = `${vector.name} (${flags.version})`;
  const eventual = play(vector, flags, rest);
  assert.deepEqual(eventual.answer, inOrder(expected), title);
  const first = play(vector, flags, () => {});
  assert.deepEqual(first.answer, inOrder(expected.beforeFirstResync ?? expected), `${title}, before the first resync`);
  const isLogged = eventual.refused.length > 0 || vector.input.secrets.some(isUnreadable);
  assert.equal(isLogged, (expected.errors ?? []).length > 0, `${title}, errors`);
}

test('every case of the newest version ends as with the real replicator, and begins so', () => {
  assert.ok(vectors.length >= 129);
  for (const vector of vectors) check(vector, flagsOf(vector, '2.12.4'), vector.expected);
});

test('every case of the version that the proposal pins ends as with the real replicator', () => {
  for (const vector of vectors) {
    check(vector, flagsOf(vector, '2.11.1'), vector.expected_replicator_2_11_1 ?? vector.expected);
  }
});
