import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOf } from './files.ts';
import { arranged, landed, resource } from './gitops-repository.ts';

const SECRET = resource('Secret', 'reg', 'choreo-system', 'type: Opaque\n');
const PATCH = resource(
  'Deployment',
  'web',
  'web',
  'spec: { template: { spec: { containers: [{ name: main }] } } }\n',
  'apps/v1',
);

test('what an overlay of Fleet lays over the files of a bundle is not applied as it is', () => {
  const files = {
    'web/pod.yaml': resource('Pod', 'web', 'web'),
    'web/overlays/prod/pod_patch.yaml': PATCH,
    'web/overlays/prod/more.yaml': SECRET,
  };
  const bundle = { ...files, 'web/fleet.yaml': 'namespace: web\n' };
  assert.deepEqual(landed(arranged(files)), [
    'default choreo-system Secret/reg',
    'default web Deployment/web',
    'default web Pod/web',
  ]);
  const { landings, clusters, undeployed } = arranged(bundle);
  assert.deepEqual(
    landings.map(({ home }) => home.path),
    ['web/pod.yaml'],
  );
  assert.deepEqual(undeployed, ['web/overlays/prod/more.yaml', 'web/overlays/prod/pod_patch.yaml']);
  const reason = 'Fleet lays "web/overlays/prod/pod_patch.yaml" over it in some clusters';
  assert.deepEqual(
    landings[0]?.taints.map((taint) => taint.reason),
    [reason],
  );
  assert.ok(clusters[0]?.open.some((taint) => taint.reason === reason));
  const { diagnostics } = judge(repositoryOf(bundle), undefined, rules);
  assert.deepEqual(
    diagnostics.map(({ rule }) => rule).filter((rule) => rule !== 'unknown-pull'),
    [],
  );
});

test('an overlay of Fleet replaces a file of its own name, and may add others', () => {
  const taints = (overlay: string) =>
    arranged({ 'fleet.yaml': '{}\n', 'secret.yaml': SECRET, [`overlays/eu/${overlay}`]: SECRET }).landings.map(
      (landing) => landing.taints.length,
    );
  assert.deepEqual(taints('secret.yaml'), [1]);
  assert.deepEqual(taints('other.yaml'), [0]);
});
