import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { segmentsUnder } from '../src/kubernetes/image.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';
import type { Pull } from '../src/results/proof.ts';

/** What the real replicator, API server and kubelet decided for one container. */
interface ExpectedPod {
  readonly namespace: string;
  readonly pod: string;
  readonly container: string;
  readonly image: string;
  readonly verdict: 'credential' | 'anonymous' | 'invalid-image' | 'keyring-error' | 'pod-rejected';
  readonly credentials: readonly (string | { readonly secret: string; readonly username?: string })[];
}

const vectors = new URL('../fixtures/vectors/', import.meta.url);

function check(input: string, pods: readonly ExpectedPod[]): void {
  const report = judge(repositoryOfTexts([{ path: 'cluster.yaml', text: input }]), undefined, rules);
  const planes = report.planes.filter(({ secretRef }) => secretRef !== null);
  for (const expected of pods) {
    const pull = report.pulls.find((candidate) => isOf(candidate, expected));
    if (expected.verdict === 'pod-rejected') {
      assert.notEqual(pull?.verdict, 'pulled', describe(expected));
      continue;
    }
    assert.ok(pull, `no pull for ${describe(expected)}`);
    const isPrivate = planes.some(({ prefix }) => prefix !== null && segmentsUnder(prefix, expected.image));
    assert.equal(
      pull.verdict,
      verdictOf(expected, pull, isPrivate),
      `${describe(expected)}: ${JSON.stringify(pull, null, 1)}`,
    );
    const [first] = expected.credentials;
    if (pull.verdict === 'pulled')
      assert.equal(pull.candidates[0]?.secret, typeof first === 'string' ? first : first?.secret);
  }
}

function isOf(pull: Pull, { namespace, pod, container, image }: ExpectedPod): boolean {
  return (
    pull.namespace === namespace && pull.workload.name === pod && pull.container === container && pull.image === image
  );
}

function verdictOf({ verdict, credentials }: ExpectedPod, pull: Pull, isPrivate: boolean): Pull['verdict'] {
  if (verdict === 'credential') {
    // A credential that is offered but empty proves nothing.
    const usable = credentials.some((one) => typeof one === 'string' || one.username !== '');
    return usable && pull.cause !== 'malformed-pull-secret' ? 'pulled' : 'refused';
  }
  return verdict === 'anonymous' && !isPrivate ? 'unknown' : 'refused';
}

function describe({ namespace, pod, container, image, verdict }: ExpectedPod): string {
  return `${namespace}/${pod}/${container} ${image}: ${verdict}`;
}

for (const name of readdirSync(new URL('e2e/', vectors)).sort()) {
  test(`the named cluster ${name} is judged as the real programs judge it`, () => {
    const read = (file: string) => readFileSync(new URL(`e2e/${name}/${file}`, vectors), 'utf8');
    check(read('input.yaml'), JSON.parse(read('expected.json')).pods);
  });
}

test('random clusters are judged as the real programs judge them', () => {
  for (const { name, input, pods } of JSON.parse(readFileSync(new URL('clusters.json', vectors), 'utf8'))) {
    try {
      check(input, pods);
    } catch (error) {
      throw new Error(`cluster ${name}`, { cause: error });
    }
  }
});
