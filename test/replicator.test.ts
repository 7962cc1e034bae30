import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  type Namespace,
  REPLICATE_FROM,
  REPLICATE_TO,
  REPLICATE_TO_MATCHING,
  REPLICATED_FROM_VERSION,
  REPLICATED_KEYS,
  REPLICATION_ALLOWED,
  REPLICATION_ALLOWED_NAMESPACES,
  receives,
  replicationOf,
} from '../src/replicator/replication.ts';
import { replicate, rest } from '../src/replicator/replicator.ts';
import { keyOf, type Secret } from '../src/replicator/replicator-copy.ts';
import { deleteSecret, putNamespace, putSecret, start } from '../src/replicator/replicator-events.ts';
import { defaultFlags, parseExcluded, type ReplicatorFlags } from '../src/replicator/replicator-flags.ts';
import type { Api, Refusal, State } from '../src/replicator/replicator-state.ts';

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

const vectors: readonly Vector[] = ['replicator', 'replicator-more'].flatMap((name) =>
  JSON.parse(readFileSync(new URL(`../fixtures/vectors/${name}.json`, import.meta.url), 'utf8')),
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
  assert.ok(vectors.length >= 138);
  for (const vector of vectors) check(vector, flagsOf(vector, '2.12.4'), vector.expected);
});

test('every case of the version that the proposal pins ends as with the real replicator', () => {
  for (const vector of vectors) {
    check(vector, flagsOf(vector, '2.11.1'), vector.expected_replicator_2_11_1 ?? vector.expected);
  }
});

const secret = (at: string, annotations: Texts = {}, more: Partial<Secret<string>> = {}): Secret<string> => ({
  ...secretOf({
    namespace: at.slice(0, at.indexOf('/')),
    name: at.slice(at.indexOf('/') + 1),
    type: 'Opaque',
    data: { a: at },
    annotations,
  }),
  ...more,
});

const named = (...names: readonly string[]): Namespace[] =>
  names.map((name) => ({ name, labels: new Map([['kubernetes.io/metadata.name', name]]) }));

const newest = defaultFlags('2.12.4');

test('sources that overwrite each other contest their target, whatever the order of files', () => {
  const secrets = [secret('a/s', { [REPLICATE_TO]: 'dp' }), secret('b/s', { [REPLICATE_TO]: 'dp' })];
  for (const order of [secrets, secrets.toReversed()]) {
    const copy = replicate({ namespaces: named('a', 'b', 'dp'), secrets: order }, newest, api).secrets.get('dp/s');
    assert.equal(copy?.isContested, true);
    assert.deepEqual(copy.writtenBy, ['a/s', 'b/s']);
  }
});

test('what is copied from a contested secret is contested too', () => {
  const secrets = [
    secret('a/s', { [REPLICATE_TO]: 'm' }),
    secret('b/s', { [REPLICATE_TO]: 'm' }),
    secret('m/s', { [REPLICATE_TO]: 'dp' }),
    secret('z/end', { [REPLICATE_FROM]: 'dp/s' }),
  ];
  const cluster = { namespaces: named('a', 'b', 'dp', 'm', 'z'), secrets };
  const { secrets: held } = replicate(cluster, { ...newest, allowAll: true }, api);
  for (const key of ['m/s', 'dp/s', 'z/end']) assert.equal(held.get(key)?.isContested, true, key);
  assert.equal(held.get('a/s')?.isContested, false);
  assert.deepEqual(held.get('z/end')?.rivals, ['z/end', 'm/s', 'a/s', 'b/s']);
});

test('sources that are copied onto each other contest both, and what is copied from them', () => {
  const secrets = [secret('a/s', { [REPLICATE_TO]: 'b' }), secret('b/s', { [REPLICATE_TO]: 'a,dp' })];
  const { secrets: held } = replicate({ namespaces: named('a', 'b', 'dp'), secrets }, newest, api);
  for (const key of ['a/s', 'b/s', 'dp/s']) {
    assert.equal(held.get(key)?.isContested, true, key);
    assert.equal(held.get(key)?.hasRivalTypes, false, key);
    assert.deepEqual([...(held.get(key)?.rivals ?? [])].sort(), ['a/s', 'b/s'], key);
  }
});

test('a source that is copied onto itself alone, as up to 2.12.3, contests nothing', () => {
  const secrets = [secret('a/s', { [REPLICATE_TO_MATCHING]: '' })];
  const { secrets: held } = replicate({ namespaces: named('a', 'dp'), secrets }, defaultFlags('2.11.1'), api);
  assert.deepEqual(held.get('a/s')?.writtenBy, ['a/s']);
  for (const key of ['a/s', 'dp/s']) assert.equal(held.get(key)?.isContested, false, key);
});

test('a source that is refused where another came first may itself come first', () => {
  const type = 'kubernetes.io/dockerconfigjson';
  const secrets = [
    secret('a/s', { [REPLICATE_TO]: 'dp' }, { type, data: new Map([['.dockerconfigjson', '{}']]) }),
    secret('b/s', { [REPLICATE_TO]: 'dp' }),
  ];
  const contest = (...more: readonly Secret<string>[]) =>
    replicate({ namespaces: named('a', 'b', 'dp'), secrets: [...secrets, ...more] }, newest, api).secrets.get('dp/s');
  assert.equal(contest()?.hasRivalTypes, true);
  assert.deepEqual([...(contest()?.rivals ?? [])].sort(), ['a/s', 'b/s']);
  assert.equal(contest(secret('dp/s', {}, { type, data: new Map([['.dockerconfigjson', '[]']]) }))?.isContested, false);
});

/** Static clusters with every type and data that the real program was seen to end with, whatever came first. */
interface Order {
  readonly name: string;
  readonly input: Vector['input'];
  readonly ends: Readonly<Record<string, readonly (readonly [string, Texts])[]>>;
  readonly ends_replicator_2_11_1?: Order['ends'];
}

test('what is said to come out for certain does so in whatever order the real program works', () => {
  const file = new URL('../fixtures/vectors/replicator-orders.json', import.meta.url);
  const orders: readonly Order[] = JSON.parse(readFileSync(file, 'utf8'));
  assert.ok(orders.length >= 60);
  for (const { name, input, ends, ends_replicator_2_11_1: older } of orders) {
    for (const [version, expected] of [['2.12.4', ends] as const, ['2.11.1', older ?? ends] as const]) {
      const cluster = { namespaces: input.namespaces.map(namespaceOf), secrets: input.secrets.map(secretOf) };
      const flags = flagsOf({ name, input, expected: { copiedTo: [] } }, version);
      const { secrets: held } = replicate(cluster, flags, api);
      assert.deepEqual([...held.keys()], Object.keys(expected).sort(), name);
      for (const [key, { type, data, isContested, hasRivalTypes, rivals }] of held) {
        const title = `${name} ${key} (${version})`;
        const seen = expected[key] ?? [];
        if (!isContested) assert.deepEqual(seen, [[type, Object.fromEntries(data)]], title);
        if (!hasRivalTypes)
          assert.ok(
            seen.every(([other]) => other === type),
            title,
          );
        const given = input.secrets.filter((one) => rivals.includes(`${one.namespace}/${one.name}`));
        for (const [, { '.dockerconfigjson': entry }] of rivals.length > 0 ? seen : [])
          assert.ok(entry === undefined || given.some((one) => one.data?.['.dockerconfigjson'] === entry), title);
      }
    }
  }
});

test('sources that agree contest nothing, unless the first gives the copy a type', () => {
  const contest = (type: string, namespaces = named('a', 'b', 'dp'), more: readonly Secret<string>[] = []) => {
    const secrets = [
      secret('a/s', { [REPLICATE_TO]: 'dp' }, { data: new Map([['k', 'v']]) }),
      secret('b/s', { [REPLICATE_TO]: 'dp' }, { data: new Map([['k', 'v']]), type }),
      ...more,
    ];
    return replicate({ namespaces, secrets }, newest, api).secrets.get('dp/s')?.isContested;
  };
  assert.equal(contest('Opaque'), false);
  assert.equal(contest('kubernetes.io/tls'), true);
  assert.equal(contest('kubernetes.io/tls', named('a', 'b', 'dp'), [secret('dp/s')]), false);
});

test('a target that was there is filled whether the replicator meets it or its source first', () => {
  for (const source of ['a/s', 'x/s']) {
    const secrets = [secret(source, { [REPLICATE_TO]: 'dp' }), secret('dp/s')];
    const copy = replicate({ namespaces: named('a', 'x', 'dp'), secrets }, newest, api).secrets.get('dp/s');
    assert.equal(copy?.data.get('a'), source);
  }
});

test('what was filled may be read in turn, if it permits that; a copy permits nothing', () => {
  const open = { [REPLICATION_ALLOWED]: 'true', [REPLICATION_ALLOWED_NAMESPACES]: '.*' };
  const secrets = [
    secret('z/root', { ...open, [REPLICATE_TO]: 'dp' }),
    secret('m/middle', { ...open, [REPLICATE_FROM]: 'z/root' }),
    secret('a/end', { [REPLICATE_FROM]: 'm/middle' }),
    secret('b/end', { [REPLICATE_FROM]: 'dp/root' }),
  ];
  const cluster = { namespaces: named('a', 'b', 'dp', 'm', 'z'), secrets };
  const { secrets: held, refusals } = replicate(cluster, newest, api);
  assert.equal(held.get('a/end')?.data.get('a'), 'z/root');
  assert.equal(held.get('b/end')?.data.get('a'), 'b/end');
  assert.deepEqual(refusals, [{ source: 'dp/root', target: 'b/end', reason: 'not-allowed' }]);
  const open2 = replicate(cluster, { ...newest, allowAll: true }, api);
  assert.equal(open2.secrets.get('b/end')?.data.get('a'), 'z/root');
});

test('a selector asked of unknown labels copies nothing', () => {
  const secrets = [secret('a/s', { [REPLICATE_TO_MATCHING]: 'env=dev' })];
  const namespaces: Namespace[] = [...named('a'), { name: 'dp', labels: undefined }];
  assert.deepEqual([...replicate({ namespaces, secrets }, newest, api).secrets.keys()], ['a/s']);
});

test('a replicator without secrets leaves them as they are', () => {
  const secrets = [secret('b/s', { [REPLICATE_TO]: 'dp' }), secret('a/s')];
  const { secrets: held } = replicate(
    { namespaces: named('dp'), secrets },
    { ...newest, replicateSecrets: false },
    api,
  );
  assert.deepEqual([...held.keys()], ['a/s', 'b/s']);
});

test('an intent says beforehand where its secret will be', () => {
  const value = fc.constantFrom('dp-.*', 'dp-a', '.*', '*', 'a|b', 'dp-(', '', 'env=dev', '!env', 'env in (,dev)', ',');
  const key = fc.constantFrom(REPLICATE_TO, REPLICATE_TO_MATCHING, REPLICATE_FROM, 'other');
  const label = fc.constantFrom(undefined, new Map(), new Map([['env', 'dev']]), new Map([['env', 'prod']]));
  const namespaces = ['a', 'b', 'dp-a', 'dp-b', 'xdp-a'];
  const arbitrary = fc.record({
    annotations: fc.dictionary(key, value, { maxKeys: 3 }),
    labels: fc.array(label, { minLength: 5, maxLength: 5 }),
    version: fc.constantFrom('2.11.1', '2.12.4'),
    excluded: fc.constantFrom('', 'dp-b', 'a'),
    replicateSecrets: fc.constantFrom(true, true, true, false),
  });
  fc.assert(
    fc.property(arbitrary, ({ annotations, labels, version, excluded, replicateSecrets }) => {
      const flags = { ...defaultFlags(version), excludeNamespaces: parseExcluded(excluded), replicateSecrets };
      const targets = namespaces.map((name, index): Namespace => ({ name, labels: labels[index] }));
      const source = secret('a/s', annotations);
      const { secrets: held } = replicate({ namespaces: targets, secrets: [source] }, flags, api);
      const intent = replicationOf(source.annotations);
      const foreseen = targets.filter((target) => receives(intent, 'a', target, flags) === 'copied');
      // A secret may be copied onto itself.
      assert.deepEqual(new Set(held.keys()), new Set(['a/s', ...foreseen.map(({ name }) => `${name}/s`)]));
    }),
  );
});

test('a cluster made to keep the replicator busy is given up and says so', () => {
  const names = Array.from({ length: 1500 }, (_, index) => `ns-${index}`);
  const secrets = names.map((name) => secret(`${name}/s`, { [REPLICATE_TO]: '.*' }));
  const { isComplete, secrets: held } = replicate({ namespaces: named(...names), secrets }, newest, api);
  assert.equal(isComplete, false);
  assert.ok([...held.values()].every(({ isContested, writtenBy }) => isContested || writtenBy.length === 0));
});

test('thousands of namespaces and secrets are copied in full', () => {
  const names = Array.from({ length: 2000 }, (_, index) => `dp-${index}`);
  const sources = Array.from({ length: 50 }, (_, index) => secret(`a/s${index}`, { [REPLICATE_TO]: 'dp-.*' }));
  const secrets = [...sources, ...names.map((name) => secret(`${name}/own`))];
  const { isComplete, secrets: held } = replicate({ namespaces: named('a', ...names), secrets }, newest, api);
  assert.equal(isComplete, true);
  assert.equal(held.size, secrets.length + 100_000);
});
