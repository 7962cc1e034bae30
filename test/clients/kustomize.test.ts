import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { buildKustomization } from '../../src/gitops/kustomize/build.ts';
import type { KustomizeOverlay } from '../../src/gitops/kustomize/overlay.ts';
import { folderOf, isKustomizationFile } from '../../src/landing/path.ts';
import { openRepository } from '../../src/reading/read.ts';
import { type Repository, repositoryOfTexts } from '../../src/repository/repository.ts';
import { type Agreement, agreementOf } from '../kustomize-agreement.ts';
import { REFUSALS } from '../kustomize-refusals.ts';
import { kustomizeWorld } from '../kustomize-worlds.ts';
import { client } from './client.ts';

const kustomize = await client('kustomize');
const skip = kustomize.skip;
const corpora = process.env.PULLPROOF_CORPORA ?? fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
const cases = new URL('../../fixtures/kustomize/', import.meta.url);
const WORLDS = Number(process.env.PULLPROOF_WORLDS ?? 2000);

/** What the real program prints, or why it fails; without a network or Git. */
function built(dir: string, loose: boolean): { readonly printed: string } | { readonly failure: string } {
  const flags = loose ? ['--load-restrictor', 'LoadRestrictionsNone'] : [];
  const { status, stdout, stderr } = spawnSync(kustomize.path, ['build', ...flags, dir], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { PATH: '', HOME: tmpdir() },
  });
  return status === 0 ? { printed: stdout } : { failure: stderr };
}

class Tally {
  resources = 0;
  relevant = 0;
  failures = 0;
  readonly unlike: string[] = [];
  readonly disagreements: string[] = [];

  /** Compares one build, which must be faulty or open where the real one fails, and without a fault where it does not. */
  compare(name: string, root: string, dir: string, repository: Repository, overlay: KustomizeOverlay): void {
    const real = built(join(root, dir), overlay.loadRestrictions === 'None');
    const build = buildKustomization(dir, repository, overlay);
    if ('failure' in real) {
      this.failures++;
      const isKnown =
        build.faults.length > 0 || build.open.length > 0 || build.resources.some(({ taints }) => taints.length > 0);
      if (!isKnown) this.disagreements.push(`${name}: fails unseen: ${real.failure.trim().split('\n').at(-1)}`);
      return;
    }
    for (const { message } of build.faults) this.disagreements.push(`${name}: ${message}`);
    this.add(name, agreementOf(build, real.printed));
  }

  add(name: string, { resources, relevant, unlike, disagreements }: Agreement): void {
    this.resources += resources;
    this.relevant += relevant;
    this.unlike.push(...unlike.map((id) => `${name}: ${id}`));
    this.disagreements.push(...disagreements.map((text) => `${name}: ${text}`));
  }

  get summary(): string {
    const parts = [
      `${this.resources} resources (${this.relevant} matter to pulls), ${this.failures} builds fail for both`,
      ...this.disagreements.map((text) => `DISAGREES ${text}`),
      ...this.unlike.map((text) => `unlike ${text}`),
    ];
    return parts.join('\n');
  }
}

function write(root: string, files: ReadonlyMap<string, string>): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
}

test(`${WORLDS} generated trees build as the real program builds them`, { skip }, (t) => {
  const tally = new Tally();
  for (let seed = 0; seed < WORLDS; seed++) {
    const { files } = kustomizeWorld(seed);
    const root = mkdtempSync(join(tmpdir(), 'pullproof-'));
    write(root, files);
    const repository = repositoryOfTexts(Array.from(files, ([path, text]) => ({ path, text })));
    tally.compare(`tree ${seed}`, root, 'top', repository, {});
    rmSync(root, { recursive: true });
  }
  t.diagnostic(tally.summary);
  assert.deepEqual(tally.disagreements, []);
  assert.deepEqual(tally.unlike, []);
  assert.ok(tally.failures < WORLDS / 2);
});

test('the trees that kustomize refuses, or does not, are those it refuses', { skip }, () => {
  const tally = new Tally();
  for (const { name, files, faults } of REFUSALS) {
    const root = mkdtempSync(join(tmpdir(), 'pullproof-'));
    write(root, new Map(Object.entries(files)));
    const repository = repositoryOfTexts(Object.entries(files).map(([path, text]) => ({ path, text })));
    assert.equal('failure' in built(join(root, 'k'), false), faults.length > 0, name);
    tally.compare(name, root, 'k', repository, {});
    rmSync(root, { recursive: true });
  }
  assert.deepEqual(tally.disagreements, []);
});

const names = existsSync(corpora)
  ? readdirSync(corpora, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  : [];
for (const { name } of names) {
  for (const loadRestrictions of ['RootOnly', 'None'] as const) {
    test(`every kustomization of ${name} builds as the real program builds it (${loadRestrictions})`, {
      skip,
    }, async (t) => {
      const root = join(corpora, name);
      const { repository } = await openRepository([root], { cwd: root });
      const tally = new Tally();
      for (const path of repository.paths.filter(isKustomizationFile)) {
        tally.compare(path, root, folderOf(path), repository, { loadRestrictions });
      }
      t.diagnostic(tally.summary);
      assert.deepEqual(tally.disagreements, []);
    });
  }
}

for (const name of readdirSync(cases).filter((entry) => !entry.endsWith('.yaml'))) {
  test(`the recorded answer for ${name} is the real program's`, { skip }, () => {
    const real = built(fileURLToPath(new URL(`${name}/top`, cases)), false);
    const record = new URL(`${name}.yaml`, cases);
    const answer = 'printed' in real ? real.printed : '# fails\n';
    if (process.env.UPDATE) writeFileSync(record, answer);
    assert.equal(readFileSync(record, 'utf8'), answer);
  });
}
