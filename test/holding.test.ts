import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import { type Dice, diceOf } from './dice.ts';
import { pullSecret } from './healthy.ts';

const NAMESPACES = ['choreo-system', 'dp-a', 'dp-b', 'team'];
const NAMES = ['one', 'two', 'three'];
const PREFIX = 'replicator.v1.mittwald.de/';

function annotationsOf(dice: Dice): Readonly<Record<string, string>> {
  const all: Record<string, string> = {};
  if (dice.chance(0.7))
    all['replicate-to'] = dice.pick(['dp-.*', 'dp-a', 'dp-a,team', '.*', 'choreo-system', 'dp-(', '']);
  if (dice.chance(0.2))
    all['replicate-to-matching'] = dice.pick(['a=b', '', 'kubernetes.io/metadata.name in (dp-a, team)', '!x', 'a=']);
  if (dice.chance(0.2)) all['replicate-from'] = `${dice.pick(NAMESPACES)}/${dice.pick(NAMES)}`;
  if (dice.chance(0.3)) all['replication-allowed'] = 'true';
  if (dice.chance(0.3)) all['replication-allowed-namespaces'] = '.*';
  return all;
}

function secret(name: string, dice: Dice): string {
  const written = Object.entries(annotationsOf(dice)).map(
    ([key, value]) => `${PREFIX}${key}: ${JSON.stringify(value)}`,
  );
  const text = pullSecret()
    .replaceAll('dockerhub-pull-secret', name)
    .replace(/namespace: .*/, `namespace: ${dice.pick(NAMESPACES)}`)
    .replace(/ {4}replicator.*\n/, written.map((line) => `    ${line}\n`).join(''))
    .replace(/ {2}annotations:\n(?! {4})/, '');
  if (dice.chance(0.15)) return text.replace('kubernetes.io/dockerconfigjson', 'Opaque');
  return dice.chance(0.15) ? text.replace('.dockerconfigjson:', 'other:') : text;
}

function release(dice: Dice): string {
  const args = dice.some(['--allow-all', '--exclude-namespaces=team', '--replicate-secrets=false'], 0, 1);
  return `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata: { name: replicator, namespace: choreo-system }
spec:
  chart: { spec: { chart: kubernetes-replicator, version: ${dice.pick(['2.11.1', '2.12.4'])} } }
  values: { args: ${JSON.stringify(args)} }
`;
}

const namespace = (name: string, labelled: boolean) => `apiVersion: v1
kind: Namespace
metadata: { name: ${name}, labels: ${labelled ? '{ a: b }' : '{}'} }
`;

const pod = (namespace: string, name: string) => `apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: ${namespace} }
spec: { imagePullSecrets: [{ name: ${name} }], containers: [{ name: a, image: 'docker.io/acme/a:1' }] }
`;

/** Names a secret as a source that there is none of: what is said of its copies has to be simulated then. */
const decoy = (name: string) =>
  pullSecret()
    .replaceAll('dockerhub-pull-secret', `decoy-${name}`)
    .replace(/ {4}replicator.*\n/, `    ${PREFIX}replicate-from: nowhere/${name}\n`);

function pulls(documents: readonly string[]): readonly unknown[] {
  const report = judge(repositoryOfTexts([{ path: 'all.yaml', text: documents.join('---\n') }]), undefined, rules);
  return report.pulls.map(({ namespace, workload, verdict, cause, secret: by, assumptions }) => ({
    namespace,
    workload,
    verdict,
    cause,
    by,
    assumptions,
  }));
}

test('copies that are made when they are asked for are those that the simulation makes', () => {
  const verdicts = new Set<string>();
  for (let seed = 0; seed < 120; seed++) {
    const dice = diceOf(seed);
    const declared = NAMESPACES.filter(() => dice.chance(0.85));
    const namespaces = declared.map((name) => namespace(name, dice.chance(0.4)));
    const documents = [
      release(dice),
      ...namespaces,
      ...NAMES.flatMap((name) => Array.from({ length: 1 + dice.below(2) }, () => secret(name, dice))),
      ...NAMESPACES.flatMap((namespace) => NAMES.map((name) => pod(namespace, name))),
    ];
    const made = pulls(documents);
    assert.deepEqual(made, pulls([...documents, ...NAMES.map(decoy)]), `seed ${seed}`);
    for (const one of made) verdicts.add(JSON.stringify(one).replace(/.*"verdict":"(\w+)".*/, '$1'));
  }
  assert.deepEqual([...verdicts].sort(), ['pulled', 'unknown']);
});
