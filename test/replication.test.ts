import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NAME_LABEL } from '../src/kubernetes/namespace-selector.ts';
import { matches } from '../src/pattern/pattern.ts';
import {
  deletionPatterns,
  type Namespace,
  permits,
  REPLICATE_FROM,
  REPLICATE_TO,
  REPLICATE_TO_MATCHING,
  REPLICATION_ALLOWED,
  REPLICATION_ALLOWED_NAMESPACES,
  receives,
  replicationOf,
} from '../src/replicator/replication.ts';
import { defaultFlags, parseExcluded, type ReplicatorFlags } from '../src/replicator/replicator-flags.ts';

const newest = defaultFlags('2.12.4');
const pinned = defaultFlags('2.11.1');

const intent = (annotations: Readonly<Record<string, string>>) => replicationOf(new Map(Object.entries(annotations)));

const namespace = (name: string, labels: Readonly<Record<string, string>> | undefined = {}): Namespace => ({
  name,
  labels: labels && new Map(Object.entries(labels)),
});

test('a secret reaches a namespace, or says why not', () => {
  const to = { [REPLICATE_TO]: 'dp-.*' };
  const matching = { [REPLICATE_TO_MATCHING]: 'env=dev' };
  const dev = namespace('dp-a', { env: 'dev' });
  const unlabelled: Namespace = { name: 'dp-a', labels: undefined };
  const excluding: ReplicatorFlags = { ...newest, excludeNamespaces: parseExcluded('dp-a') };
  const cases: readonly [Readonly<Record<string, string>>, Namespace, ReplicatorFlags, string][] = [
    [to, dev, newest, 'copied'],
    [to, namespace('staging'), newest, 'unmatched'],
    [to, namespace('choreo-system'), newest, 'own'],
    [{ [REPLICATE_TO]: '.*' }, namespace('choreo-system'), newest, 'own'],
    [to, dev, excluding, 'excluded'],
    [to, dev, { ...excluding, version: '2.11.1' }, 'copied'],
    [to, dev, { ...newest, replicateSecrets: false }, 'off'],
    [{}, dev, newest, 'silent'],
    [{ ...to, [REPLICATE_FROM]: 'a/b' }, dev, newest, 'pulls'],
    [matching, dev, newest, 'copied'],
    [matching, namespace('dp-a', { env: 'prod' }), newest, 'unmatched'],
    [matching, { name: 'dp-a', labels: undefined }, newest, 'labels-unknown'],
    [{ [REPLICATE_TO_MATCHING]: '' }, { name: 'dp-a', labels: undefined }, newest, 'copied'],
    [{ [REPLICATE_TO_MATCHING]: `${NAME_LABEL} in (dp-a,dp-b)` }, unlabelled, newest, 'copied'],
    [{ [REPLICATE_TO_MATCHING]: `${NAME_LABEL}!=kube-system` }, unlabelled, newest, 'copied'],
    [{ [REPLICATE_TO_MATCHING]: `${NAME_LABEL}=dp-b,env=dev` }, unlabelled, newest, 'unmatched'],
    [{ [REPLICATE_TO_MATCHING]: `${NAME_LABEL}=dp-a,env=dev` }, unlabelled, newest, 'labels-unknown'],
    [{ ...to, ...matching }, { name: 'dp-a', labels: undefined }, newest, 'copied'],
    [{ ...to, [REPLICATE_TO_MATCHING]: 'env: dev' }, dev, newest, 'copied'],
    [{ [REPLICATE_TO_MATCHING]: 'env: dev' }, dev, newest, 'bad-selector'],
    [matching, namespace('choreo-system', { env: 'dev' }), newest, 'own'],
    [matching, namespace('choreo-system', { env: 'dev' }), pinned, 'copied'],
    [to, namespace('choreo-system', { env: 'dev' }), pinned, 'own'],
  ];
  for (const [annotations, target, flags, expected] of cases) {
    assert.equal(
      receives(intent(annotations), 'choreo-system', target, flags),
      expected,
      JSON.stringify([annotations, target.name, flags.version]),
    );
  }
});

test('a source permits itself to be read only with both annotations, or to a replicator that allows all', () => {
  const open = { [REPLICATION_ALLOWED]: 'true', [REPLICATION_ALLOWED_NAMESPACES]: 'dp-.*' };
  assert.equal(permits(intent(open), 'dp-a', newest), 'permitted');
  assert.equal(permits(intent(open), 'staging', newest), 'namespace-not-allowed');
  assert.equal(permits(intent({ [REPLICATION_ALLOWED]: 'true' }), 'dp-a', newest), 'no-namespaces');
  assert.equal(permits(intent({ ...open, [REPLICATION_ALLOWED]: 'yes' }), 'dp-a', newest), 'not-allowed');
  assert.equal(permits(intent({}), 'dp-a', { ...newest, allowAll: true }), 'permitted');
});

test('a source location splits at its first slash and is not trimmed', () => {
  const from = (value: string) => intent({ [REPLICATE_FROM]: value }).from;
  assert.deepEqual(from('a/b/c'), { ok: true, namespace: 'a', name: 'b/c' });
  assert.deepEqual(from(' a/b'), { ok: true, namespace: ' a', name: 'b' });
  assert.equal(from('regcred')?.ok, false);
});

test('a deletion reaches further than the copying did', () => {
  const patterns = deletionPatterns('dp-a, dp-b');
  assert.deepEqual(
    ['dp-a', 'xdp-a', 'dp-abc', 'dp-b', 'dp-c'].filter((name) => matches(patterns, name)),
    ['dp-a', 'xdp-a', 'dp-abc', 'dp-b'],
  );
  assert.ok(matches(deletionPatterns(''), 'anything'));
});
