import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { mayBeManifest } from '../src/repository/manifest.ts';
import { repositoryOf } from '../src/repository/repository.ts';
import type { Report } from '../src/results/diagnostic.ts';
import type { Files } from './files.ts';
import { dataPlane, kustomization, resource, SOURCE } from './gitops-repository.ts';

const SECRET = resource(
  'Secret',
  'reg',
  'choreo-system\n  annotations: { replicator.v1.mittwald.de/replicate-to: "dp-.*" }',
  `type: kubernetes.io/dockerconfigjson\nstringData:\n  .dockerconfigjson: '{"auths":{"docker.io/acme":{"username":"robot","password":"<token>"}}}'\n`,
);
const FLUX = resource(
  'Kustomization',
  'secrets',
  'flux-system',
  'spec: { path: ./secrets, sourceRef: { kind: GitRepository, name: flux-system } }\n',
  'kustomize.toolkit.fluxcd.io/v1',
);
const FILES = {
  'pullproof.yaml': 'assume: { replicator: true }\nrules: { nonconforming-secret-name: off }\n',
  'clusters/eu/plane.yaml': dataPlane('eu'),
};
const BUILT = { ...FILES, 'clusters/eu/sync.yaml': `${SOURCE}---\n${FLUX}` };

/** Judges files some of which are symbolic links, by what they lead to. */
function judged(files: Files, links: Files): Report {
  const read = (path: string) => {
    const link = Object.keys(links).find((one) => path === one || path.startsWith(`${one}/`));
    const text = files[link === undefined ? path : `${links[link]}${path.slice(link.length)}`];
    return text === undefined ? { unread: 'absent' as const } : { text };
  };
  return judge(
    repositoryOf({
      paths: [...Object.keys(files), ...Object.keys(links)],
      manifests: Object.keys(files).filter(mayBeManifest),
      links: Object.keys(links),
      read,
    }),
    'pullproof.yaml',
    rules,
  );
}

const verdicts = ({ planes, diagnostics }: Report) => [
  ...planes.map(({ verdict }) => verdict),
  ...diagnostics.map(({ rule, message }) => `${rule}: ${message}`),
];

test('what a Flux Kustomization builds through symbolic links is not proved', () => {
  const file = { ...BUILT, 'secrets/kustomization.yaml': kustomization('reg.yaml'), 'secrets/real.yaml': SECRET };
  const folder = { ...BUILT, 'secrets/kustomization.yaml': kustomization('all/reg.yaml'), 'shared/reg.yaml': SECRET };
  for (const [files, link, target] of [
    [file, 'secrets/reg.yaml', 'secrets/real.yaml'],
    [folder, 'secrets/all', 'shared'],
  ] as const) {
    const [verdict, finding, ...others] = verdicts(judged(files, { [link]: target }));
    assert.equal(verdict, 'unknown');
    assert.ok(finding?.includes(`Flux leaves out the symbolic link "${link}", which the build reads`), finding);
    assert.deepEqual(others, []);
  }
});

test('Flux generates no kustomization with symbolic links', () => {
  const files = { ...BUILT, 'secrets/reg.yaml': SECRET };
  assert.deepEqual(verdicts(judged(files, { 'secrets/again.yaml': 'secrets/reg.yaml' })), ['pulled']);
});

test('kustomize alone follows symbolic links', () => {
  const files = {
    ...FILES,
    'clusters/eu/kustomization.yaml': kustomization('plane.yaml', 'reg.yaml'),
    'clusters/eu/real.yaml': SECRET,
  };
  assert.deepEqual(verdicts(judged(files, { 'clusters/eu/reg.yaml': 'clusters/eu/real.yaml' })), ['pulled']);
});
