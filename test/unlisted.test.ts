import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { mayBeManifest } from '../src/repository/manifest.ts';
import { repositoryOf } from '../src/repository/repository.ts';
import type { Report } from '../src/results/diagnostic.ts';
import type { Files } from './files.ts';
import { dataPlane, kustomization, resource, SOURCE } from './gitops-repository.ts';

/** With a file that is no manifest: else what is no manifest may have been left out. */
const CONFIG = {
  'README.md': '',
  'pullproof.yaml': 'assume: { replicator: true }\nsources: { "https://git.example.com/acme/gitops": "." }\n',
};
const PLANE = { 'clusters/eu/plane.yaml': dataPlane('eu') };
const flux = (path: string): string =>
  resource(
    'Kustomization',
    'shared',
    'flux-system',
    `spec: { path: "${path}", sourceRef: { kind: GitRepository, name: flux-system } }\n`,
    'kustomize.toolkit.fluxcd.io/v1',
  );
const argo = (source: string): string =>
  resource(
    'Application',
    'shared',
    'argocd',
    `spec:\n  source: { repoURL: https://git.example.com/acme/gitops, ${source} }\n  destination: { name: in-cluster }\n`,
    'argoproj.io/v1alpha1',
  );
const SECRET = `type: kubernetes.io/dockerconfigjson\nstringData:\n  .dockerconfigjson: '{"auths":{"docker.io/acme":{"username":"robot","password":"<token>"}}}'\n`;

/** Ways for what lies in a submodule to be deployed, or to change what is. */
const WAYS: Readonly<Record<string, Files>> = {
  'a Flux Kustomization builds it': { ...PLANE, 'clusters/eu/sync.yaml': `${SOURCE}---\n${flux('./shared/eu')}` },
  'a Flux Kustomization builds a folder around it': {
    ...PLANE,
    'clusters/eu/sync.yaml': `${SOURCE}---\n${flux('./clusters/eu')}`,
  },
  'an Application deploys it': { ...PLANE, 'clusters/eu/app.yaml': argo('path: shared') },
  'an Application deploys a folder around it': {
    ...PLANE,
    'clusters/eu/app.yaml': argo('path: ".", directory: { recurse: true }'),
  },
  'a kustomization names a folder of it': {
    ...PLANE,
    'clusters/eu/kustomization.yaml': kustomization('plane.yaml', '../../shared/eu'),
  },
  'a kustomization names a file of it': {
    ...PLANE,
    'clusters/eu/kustomization.yaml': kustomization('plane.yaml', '../../shared/secret.yaml'),
  },
  'a kustomization has a component of it': {
    ...PLANE,
    'clusters/eu/kustomization.yaml': `${kustomization('plane.yaml')}components: [../../shared/component]\n`,
  },
  'a kustomization patches with a file of it': {
    ...PLANE,
    'clusters/eu/secret.yaml': resource('Secret', 'reg', 'choreo-system', SECRET),
    'clusters/eu/kustomization.yaml': `${kustomization('plane.yaml', 'secret.yaml')}patches: [{ path: ../../shared/patch.yaml }]\n`,
  },
  'a kustomization merges a file of it': {
    ...PLANE,
    'clusters/eu/secret.yaml': resource('Secret', 'reg', 'choreo-system', SECRET),
    'clusters/eu/kustomization.yaml': `${kustomization('plane.yaml', 'secret.yaml')}patchesStrategicMerge: [../../shared/patch.yaml]\n`,
  },
  'a kustomization replaces by a file of it': {
    ...PLANE,
    'clusters/eu/secret.yaml': resource('Secret', 'reg', 'choreo-system', SECRET),
    'clusters/eu/kustomization.yaml': `${kustomization('plane.yaml', 'secret.yaml')}replacements: [{ path: ../../shared/replacements.yaml }]\n`,
  },
  'a kustomization is configured by a file of it': {
    ...PLANE,
    'clusters/eu/secret.yaml': resource('Secret', 'reg', 'choreo-system', SECRET),
    'clusters/eu/kustomization.yaml': `${kustomization('plane.yaml', 'secret.yaml')}configurations: [../../shared/names.yaml]\n`,
  },
  'a kustomization makes a secret of a file of it': {
    ...PLANE,
    'clusters/eu/kustomization.yaml': `${kustomization('plane.yaml')}secretGenerator:\n- name: reg\n  namespace: choreo-system\n  type: kubernetes.io/dockerconfigjson\n  files: [.dockerconfigjson=../../shared/config.json]\n  options: { disableNameSuffixHash: true, annotations: { replicator.v1.mittwald.de/replicate-to: "dp-.*" } }\n`,
  },
  'it lies beside what is deployed as it lies': PLANE,
};

/** Kinds of folders whose files are not listed, and what is said of one. */
const UNLISTED = {
  submodules: /the submodule "(?:clusters\/eu\/)?shared" is not read/,
  barred: /the folder "(?:clusters\/eu\/)?shared" can't be listed/,
  foreign: /outside of Git the folder "(?:clusters\/eu\/)?shared" is not read/,
} as const;

function judged(files: Files, unlisted: Partial<Record<keyof typeof UNLISTED, readonly string[]>>): Report {
  const repository = repositoryOf({
    paths: Object.keys(files),
    manifests: Object.keys(files).filter(mayBeManifest),
    ...unlisted,
    read: (path) => {
      const text = files[path];
      return text === undefined ? { unread: 'absent' } : { text };
    },
  });
  return judge(repository, 'pullproof.yaml', rules);
}

function assertUnknown(files: Files, kind: keyof typeof UNLISTED): void {
  const found = judged(files, { [kind]: ['clusters/eu/shared', 'shared'] });
  assert.deepEqual(
    found.diagnostics.map(({ rule }) => rule).filter((rule) => rule !== 'nonconforming-secret-name'),
    ['unknown-pull'],
  );
  const unknown = found.diagnostics.find(({ rule }) => rule === 'unknown-pull');
  assert.match(unknown?.message ?? '', UNLISTED[kind]);
  assert.deepEqual(
    found.planes.map(({ verdict }) => verdict),
    ['unknown'],
  );
}

for (const [story, files] of Object.entries(WAYS)) {
  const all = { ...CONFIG, ...files };
  test(`what a submodule holds is not known: ${story}`, () => {
    assertUnknown(all, 'submodules');
    assert.ok(judged(all, {}).summary.errors > 0, 'what is nowhere is an error');
  });
  test(`what a folder holds that no one may list is not known: ${story}`, () => assertUnknown(all, 'barred'));
  // What no one wrote here is deployed where it is named alone.
  if (!/around|beside/.test(story))
    test(`what a folder holds that is left out is not known: ${story}`, () => assertUnknown(all, 'foreign'));
}
