import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { openRepository } from '../src/reading/read.ts';

interface ExpectedPod {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly image: string;
  readonly verdict: 'credential' | 'anonymous' | 'invalid-image' | 'keyring-error' | 'pod-rejected';
  readonly credentials: readonly string[];
}

const VERDICTS = {
  credential: 'pulled',
  anonymous: 'unknown',
  'invalid-image': 'refused',
  'keyring-error': 'refused',
  'pod-rejected': 'refused',
} as const;

const vectors = new URL('../fixtures/vectors/kustomize/', import.meta.url);

for (const name of readdirSync(vectors).sort()) {
  test(`the tree ${name} is judged as kustomize, the replicator and the kubelet judge it`, async () => {
    const repo = fileURLToPath(new URL(`${name}/repo`, vectors));
    const { repository, config } = await openRepository([repo], { cwd: repo });
    const { pulls } = judge(repository, config, rules);
    const { pods } = JSON.parse(readFileSync(new URL(`${name}/expected.json`, vectors), 'utf8'));
    const told = pulls.map(({ namespace, workload, container, image, verdict, candidates }) => ({
      namespace,
      pod: workload.name,
      container,
      image,
      verdict,
      secret: candidates[0]?.secret ?? null,
    }));
    const expected = pods.map(({ namespace, pod, container, image, verdict, credentials }: ExpectedPod) => ({
      namespace,
      pod,
      container,
      image,
      verdict: VERDICTS[verdict],
      secret: credentials[0] ?? null,
    }));
    const inOrder = (a: object, b: object) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    assert.deepEqual(told.sort(inOrder), expected.sort(inOrder));
  });
}
