import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { freshFolder } from './checkout.ts';
import { ROOT } from './command.ts';
import { dataPlane, kustomization, resource } from './gitops-repository.ts';
import {
  deployment,
  environment,
  type Files,
  FOLDERS,
  namespaces,
  OVERLAYS,
  PIPELINE,
  PROD,
  project,
  pullSecret,
  REPLICATOR,
  SINGLE,
} from './healthy.ts';
import { MUTANTS } from './mutants.ts';
import { askedIn, assertSharded } from './shards.ts';
import { storiesOf } from './stories.ts';
import { worlds } from './worlds.ts';

const COUNTS = [1, 2, 3, 7];

for (const { name, folder } of await storiesOf()) {
  test(`shards of a story report what one pass does: ${name}`, () => assertSharded(askedIn(folder), COUNTS));
}

test('shards of generated worlds report what one pass does', () =>
  fc.assert(
    fc.asyncProperty(worlds, fc.constantFrom(...COUNTS), async ({ sources }, count) => {
      const cwd = freshFolder(Object.fromEntries(sources.map(({ path, text }) => [path, text])));
      await assertSharded(askedIn(cwd), [count]);
    }),
    { numRuns: 100 },
  ));

test('shards of a repository with any one mistake report what one pass does', async () => {
  for (const { name, files } of MUTANTS) await assertSharded(askedIn(freshFolder(files)), [2], name);
});

test('shards of many clusters with planted defects report what one pass does', async () => {
  for (const seed of [3, 4]) {
    const cwd = join(freshFolder(), 'repository');
    const gen = [`${ROOT}bench/gen.mjs`, cwd, '1200', String(seed), '0.5'];
    execFileSync(process.execPath, gen);
    await assertSharded(askedIn(cwd), COUNTS);
  }
});

function flux(name: string, path: string, more = ''): string {
  const spec = `spec:\n  path: ${path}\n  sourceRef: { kind: GitRepository, name: flux-system }\n${more}`;
  return resource('Kustomization', name, 'flux-system', spec, 'kustomize.toolkit.fluxcd.io/v1');
}

function application(name: string, path: string, destination: string): string {
  const source = `{ repoURL: "https://example.org/o/r.git", path: ${path}, targetRevision: HEAD }`;
  const spec = `spec:\n  source: ${source}\n  destination: ${destination}\n`;
  return resource('Application', name, 'argocd', spec, 'argoproj.io/v1alpha1');
}

const BASES: Files = {
  'base/kustomization.yaml': kustomization('secret.yaml', 'replicator.yaml', 'absent.yaml'),
  'base/secret.yaml': pullSecret(),
  'base/replicator.yaml': REPLICATOR,
  'apps/api.yaml': deployment('api', 'shop'),
  'apps/web.yaml': deployment('web', 'dp-web').replace('dockerhub-pull-secret', 'regcred'),
  'forgotten/pod.yaml': deployment('forgotten', 'shop'),
};

const CLUSTERS = ['eu', 'us', 'ap'];
const each = (of: (cluster: string) => Files): Files => Object.assign({}, ...CLUSTERS.map(of));

/** Repositories by what makes their clusters hard to tell apart. */
const REPOSITORIES: Readonly<Record<string, Files>> = {
  FOLDERS,
  SINGLE,
  OVERLAYS,
  'three clusters that Flux deploys from shared bases': {
    ...BASES,
    ...each((cluster) => ({
      [`clusters/${cluster}/apps.yaml`]: flux('apps', './apps', '  targetNamespace: dp-shop\n'),
      [`clusters/${cluster}/base.yaml`]: flux('base', './base'),
      [`clusters/${cluster}/plane.yaml`]: dataPlane(cluster),
    })),
  },
  'a hub whose Flux deploys to others by kubeconfig': {
    ...BASES,
    'clusters/hub/base.yaml': flux('base', './base'),
    ...each((cluster) => ({
      [`clusters/hub/${cluster}.yaml`]: flux(
        cluster,
        './apps',
        `  kubeConfig: { secretRef: { name: ${cluster}-kubeconfig } }\n`,
      ),
      [`clusters/${cluster}/plane.yaml`]: dataPlane(cluster),
    })),
  },
  'Applications of Argo CD to several clusters': {
    ...BASES,
    ...each((cluster) => ({
      [`argocd/${cluster}.yaml`]: `${application(`apps-${cluster}`, 'apps', `{ name: ${cluster}, namespace: dp-shop }`)}---
${application(`base-${cluster}`, 'base', `{ name: ${cluster}, namespace: choreo-system }`)}`,
      [`clusters/${cluster}/plane.yaml`]: dataPlane(cluster),
    })),
  },
  'a root kustomization of all clusters': {
    ...BASES,
    'kustomization.yaml': kustomization(...CLUSTERS.map((cluster) => `clusters/${cluster}`)),
    ...each((cluster) => ({
      [`clusters/${cluster}/kustomization.yaml`]: `${kustomization('plane.yaml', '../../base')}nameSuffix: -${cluster}\n`,
      [`clusters/${cluster}/plane.yaml`]: dataPlane(cluster),
    })),
  },
  'data planes that a control plane holds': {
    'control-plane/platform.yaml': [
      ...CLUSTERS.flatMap((cluster) => [dataPlane(cluster), environment(`in-${cluster}`, cluster)]),
      project('shop'),
      PIPELINE,
    ].join('---\n'),
    ...each((cluster) => ({
      [`clusters/${cluster}/namespaces.yaml`]: namespaces('choreo-system', PROD),
      [`clusters/${cluster}/api.yaml`]: deployment('api', PROD),
      [`clusters/${cluster}/secret.yaml`]: pullSecret(cluster === 'us' ? 'default' : 'choreo-system'),
    })),
  },
  'a data plane that two clusters deploy in two forms': each((cluster) => ({
    [`clusters/${cluster}/apps.yaml`]: flux('apps', `./planes/${cluster}`),
    [`planes/${cluster}/plane.yaml`]: dataPlane('eu').replace(
      'acme',
      `acme\n  annotations: { by: ${cluster === 'ap' ? 'us' : cluster} }`,
    ),
    [`planes/${cluster}/secret.yaml`]: pullSecret(),
  })),
};

for (const [name, files] of Object.entries(REPOSITORIES)) {
  test(`shards report what one pass does: ${name}`, () => assertSharded(askedIn(freshFolder(files)), COUNTS));
}
