import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { openRepository } from '../src/reading/read.ts';
import type { Diagnostic, Report } from '../src/results/diagnostic.ts';

interface Truth {
  readonly clusters: number;
  readonly truth: readonly { readonly cluster: string; readonly defect: string }[];
}

/** The rule that tells each planted defect. */
const TOLD_BY: Readonly<Record<string, string>> = {
  'dangling-secret': 'dangling-secret-ref',
  'no-replicate': 'unreplicated-pull-secret',
  'wrong-host': 'uncovered-registry',
  'prefix-mismatch': 'foreign-image',
};

/** What every generated cluster is warned of, rightly. */
const EXPECTED = new Set(['missing-replicator', 'plaintext-credential', 'inline-cluster-credential']);

const generator = fileURLToPath(new URL('../bench/gen.mjs', import.meta.url));
let folder = '';

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'pullproof-benchmark-'));
});
after(() => rmSync(folder, { recursive: true }));

async function generated(name: string, documents: number, seed: number, rate: number): Promise<[Report, Truth]> {
  const out = join(folder, name);
  execFileSync(process.execPath, [generator, out, String(documents), String(seed), String(rate)]);
  const { repository, config } = await openRepository([out], { cwd: folder });
  return [judge(repository, config, rules), JSON.parse(readFileSync(`${out}.truth.json`, 'utf8'))];
}

const clusterOf = ({ at }: Diagnostic): string => /clusters\/([^/]+)\//.exec(at.path)?.[1] ?? '';

for (const seed of [3, 4, 5]) {
  test(`each planted defect of benchmark repository ${seed} is found, and nothing else`, async () => {
    const [{ diagnostics, pulls }, { truth }] = await generated(`seed-${seed}`, 3000, seed, 0.4);
    assert.ok(truth.length > 0);
    const cut = diagnostics.map(clusterOf).reduce((a, b) => (number(a) > number(b) ? a : b), '');
    const grave = diagnostics.filter(
      (one) => one.level !== 'note' && !EXPECTED.has(one.rule) && clusterOf(one) !== cut,
    );
    const found = grave.map((one) => `${clusterOf(one)} ${one.rule}`);
    const planted = truth
      .filter(({ cluster }) => cluster !== cut)
      .map(({ cluster, defect }) => `${cluster} ${TOLD_BY[defect]}`);
    assert.deepEqual([...new Set(found)].sort(), planted.sort());
    assert.equal(found.length >= planted.length, true);
    const mismatched = new Set(truth.flatMap(({ cluster, defect }) => (defect === 'prefix-mismatch' ? [cluster] : [])));
    const undecided = pulls.filter(
      ({ verdict, cluster }) => verdict === 'unknown' && cluster !== cut && !mismatched.has(cluster),
    );
    assert.deepEqual(undecided, []);
  });
}

function number(cluster: string): number {
  return Number(cluster.slice(-3));
}
