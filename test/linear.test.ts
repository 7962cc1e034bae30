import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type Operations, operationsOf } from './operations.ts';
import { viewOf } from './reports.ts';

// What is loaded from here on is counted.
const { growing } = await import('./growing-worlds.ts');
const { arranged, noConfig, resource } = await import('./gitops-repository.ts');
const { rules } = await import('../rules/index.ts');
const { premisesOf } = await import('../src/judging/judge.ts');
const { placesOf } = await import('../src/report/places.ts');
const { prove } = await import('../src/judging/prove.ts');
const { formats } = await import('../src/report/index.ts');
const { planOf } = await import('../src/gitops/arrange.ts');
const { buildKustomization } = await import('../src/gitops/kustomize/build.ts');
const { referencesIn } = await import('../src/gitops/helm/values.ts');
const { parseDocuments } = await import('../src/yaml/parse.ts');
const { repositoryOfTexts } = await import('../src/repository/repository.ts');

const renders = await Promise.all(Object.values(formats).map(async (load) => (await load()).render));

const SIZE = 90;
/** What twice as much may cost: a little more than twice, as sorting and halving do. */
const MOST_IN_ALL = 2.3;
/** What a single block may: a scan within a scan runs four times as often. */
const MOST_OF_A_BLOCK = 2.6;
/** Below this a count shows nothing. */
const TELLING = 400;

describe('what is done from the facts on grows as the world does', () => {
  for (const [dimension, world] of Object.entries(growing)) {
    test(`in its ${dimension}`, () => {
      operationsIn(world, 5);
      const [before, after] = [operationsIn(world, SIZE), operationsIn(world, 2 * SIZE)];
      const grown = [...after.blocks].flatMap(([block, count]) => {
        const less = before.blocks.get(block) ?? count;
        return count > TELLING && count > MOST_OF_A_BLOCK * less ? [`${block}: ${less} → ${count}`] : [];
      });
      assert.deepEqual(grown, []);
      const ratio = after.total / before.total;
      assert.ok(ratio <= MOST_IN_ALL, `${before.total} → ${after.total}: ${ratio.toFixed(2)} times as many`);
    });
  }
});

/** What is done from the facts to a report of each format. */
function operationsIn(world: (size: number) => Readonly<Record<string, string>>, size: number): Operations {
  const sources = Object.entries(world(size)).map(([path, text]) => ({ path, text }));
  const config = sources.some(({ path }) => path === 'pullproof.yaml') ? 'pullproof.yaml' : undefined;
  const repository = repositoryOfTexts(sources);
  const premises = premisesOf(repository, config, rules);
  const view = viewOf(sources, { places: placesOf(repository.text) });
  return operationsOf(() => {
    const report = prove(premises);
    for (const render of renders) render(report, view);
  });
}

test('what one kustomization generates is joined as its generators grow', () => {
  const built = (size: number): number => {
    const generators = Array.from({ length: size }, (_, i) => ({ name: `g${i}`, literals: ['a=b'] }));
    const text = JSON.stringify({ secretGenerator: generators });
    const repository = repositoryOfTexts([{ path: 'kustomization.yaml', text }]);
    repository.documents('kustomization.yaml');
    return operationsOf(() => assert.equal(buildKustomization('', repository).resources.length, size)).total;
  };
  built(5);
  const [before, after] = [built(SIZE), built(2 * SIZE)];
  assert.ok(after / before <= MOST_IN_ALL, `${before} → ${after}`);
});

test('pull secrets in the values of a chart are told apart as its parts grow', () => {
  const read = (size: number): number => {
    const parts = Array.from({ length: size }, (_, i) => [`part${i}`, { image: `a.b/c${i}`, imagePullSecrets: ['s'] }]);
    const [document] = parseDocuments({
      path: 'values.yaml',
      text: JSON.stringify(Object.fromEntries(parts)),
    }).documents;
    assert.ok(document);
    const { root } = document;
    return operationsOf(() => assert.equal(referencesIn(root).images.length, size)).total;
  };
  read(5);
  const [before, after] = [read(SIZE), read(2 * SIZE)];
  assert.ok(after / before <= MOST_IN_ALL, `${before} → ${after}`);
});

test('variants are told apart as the deployers grow that they share', () => {
  const planned = (size: number): number => {
    const applications = Array.from({ length: size }, (_, i) => [`base/${i}.yaml`, application(i)]);
    const files: Readonly<Record<string, string>> = {
      ...Object.fromEntries(applications),
      'base/kustomization.yaml': JSON.stringify({ resources: applications.map((_, i) => `${i}.yaml`) }),
      'overlays/eu/kustomization.yaml': 'resources: [../../base]',
      'overlays/us/kustomization.yaml': 'resources: [../../base]',
      'web/pod.yaml': resource('Pod', 'web'),
    };
    const repository = repositoryOfTexts(Object.entries(files).map(([path, text]) => ({ path, text })));
    return operationsOf(() => planOf(repository, noConfig)).total;
  };
  planned(5);
  const [before, after] = [planned(SIZE), planned(2 * SIZE)];
  assert.ok(after / before <= MOST_IN_ALL, `${before} → ${after}`);
});

test('what is found where it has landed is not deployed again for it', () => {
  const applications = Object.fromEntries(
    Array.from({ length: SIZE }, (_, i) => [`argocd/a${i}.yaml`, application(i)]),
  );
  const anything = "spec: {sourceRepos: ['*'], destinations: [{namespace: '*', server: '*'}]}\n";
  const project = resource('AppProject', 'team', 'argocd', anything, 'argoproj.io/v1alpha1');
  const files = { ...applications, 'web/pod.yaml': resource('Pod', 'web') };
  const deployed = (all: Readonly<Record<string, string>>): number =>
    operationsOf(() => assert.equal(arranged(all).undeployed.length, 0)).total;
  deployed(files);
  const [before, after] = [deployed(files), deployed({ ...files, 'argocd/project.yaml': project })];
  assert.ok(after / before <= 1.2, `${before} → ${after}`);
});

function application(i: number): string {
  const source = '{repoURL: "https://git.example.com/acme/gitops", path: web}';
  const spec = `spec: {project: team, source: ${source}, destination: {namespace: shop}}\n`;
  return resource('Application', `a${i}`, 'argocd', spec, 'argoproj.io/v1alpha1');
}
