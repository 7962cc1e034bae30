import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Span } from '../src/text/source.ts';
import { arranged, dataPlane, kustomization, resource } from './gitops-repository.ts';

const docker = 'type: kubernetes.io/dockerconfigjson\ndata: {.dockerconfigjson: e30=}\n';

function quoted(files: Readonly<Record<string, string>>, span: Span | undefined): string | undefined {
  return span && files[span.path]?.slice(span.start, span.end);
}

test('a pull secret that its kustomization does not name is unreached', () => {
  const files = {
    'eu/kustomization.yaml': kustomization('pod.yaml'),
    'eu/pod.yaml': resource('Pod', 'p', 'x'),
    'eu/forgotten.yaml': resource('Secret', 'reg', 'x', docker),
    'eu/opaque.yaml': resource('Secret', 'opaque', 'x'),
    'eu/es.yaml': resource(
      'ExternalSecret',
      'es',
      'x',
      'spec: {target: {name: made, template: {type: kubernetes.io/dockerconfigjson}}}\n',
      'external-secrets.io/v1',
    ),
  };
  const { unreached } = arranged(files).oversights;
  assert.deepEqual(
    unreached.map(({ name, path, clusters, commented }) => [name.value, path, clusters, commented]),
    [
      ['made', 'eu/es.yaml', ['default'], undefined],
      ['reg', 'eu/forgotten.yaml', ['default'], undefined],
    ],
  );
  assert.equal(quoted(files, unreached[0]?.kustomization), 'resources');
});

test('a pull secret that a generator reads is not forgotten', () => {
  const ksops = (files: string) => `apiVersion: viaduct.ai/v1\nkind: ksops\nmetadata: {name: g}\nfiles: [${files}]\n`;
  const unreached = (generators: string, generator: string) =>
    arranged({
      'eu/kustomization.yaml': `${kustomization('pod.yaml')}generators:\n${generators}`,
      'eu/g/secrets.yaml': generator,
      'eu/pod.yaml': resource('Pod', 'p', 'x'),
      'eu/reg.enc.yaml': resource('Secret', 'reg', 'x', docker),
    }).oversights.unreached.map(({ path }) => path);
  assert.deepEqual(unreached('- g/secrets.yaml\n', ksops('./reg.enc.yaml')), []);
  assert.deepEqual(unreached('- g/secrets.yaml\n', ksops('../reg.enc.yaml')), []);
  const inline = ksops('./reg.enc.yaml').replaceAll('\n', '\n  ');
  assert.deepEqual(unreached(`- |\n  ${inline}\n`, ''), []);
  assert.deepEqual(unreached('- g/secrets.yaml\n', ksops('./other.yaml')), ['eu/reg.enc.yaml']);
  assert.deepEqual(unreached('- g/none.yaml\n', ksops('./reg.enc.yaml')), ['eu/reg.enc.yaml']);
});

test('a commented entry and a shelved file are shown', () => {
  const files = {
    'eu/kustomization.yaml': `${kustomization('pod.yaml')}  # - reg.yaml   # TODO: seal\n  #- other.yaml\n`,
    'eu/pod.yaml': resource('Pod', 'p', 'x'),
    'eu/reg.yaml.todo': resource('Secret', 'reg', 'x', docker),
    'eu/other.yaml': resource('Secret', 'other', 'x', docker),
  };
  const { unreached } = arranged(files).oversights;
  assert.deepEqual(
    unreached.map(({ name, path, commented }) => [name.value, path, quoted(files, commented)]),
    [
      ['other', 'eu/other.yaml', '#- other.yaml'],
      ['reg', 'eu/reg.yaml.todo', '# - reg.yaml'],
    ],
  );
});

test('a file that shows how a secret is written is no oversight', () => {
  const unreached = (file: string) =>
    arranged({
      'eu/kustomization.yaml': kustomization('pod.yaml'),
      'eu/pod.yaml': resource('Pod', 'p', 'x'),
      [`eu/${file}`]: resource('Secret', 'reg', 'x', docker),
    }).oversights.unreached.length;
  for (const file of ['reg.yaml', 'resampled.yaml', 'contemplated.yaml']) assert.equal(unreached(file), 1, file);
  for (const file of ['reg.example.yaml', 'sample-reg.yaml', 'reg.template.yml', 'reg_sample.yaml'])
    assert.equal(unreached(file), 0, file);
});

test('a kustomization that is not deployed oversees nothing', () => {
  const { unreached } = arranged({
    'flux/k.yaml': resource(
      'Kustomization',
      'k',
      'flux-system',
      'spec: {path: ./apps, sourceRef: {kind: GitRepository, name: flux-system}}\n',
      'kustomize.toolkit.fluxcd.io/v1',
    ),
    'apps/pod.yaml': resource('Pod', 'p', 'x'),
    'old/kustomization.yaml': kustomization('pod.yaml'),
    'old/pod.yaml': resource('Pod', 'p', 'x'),
    'old/reg.yaml': resource('Secret', 'reg', 'x', docker),
  }).oversights;
  assert.deepEqual(unreached, []);
});

test('a data plane that names a generated secret by its name before the hash is told', () => {
  const generator =
    'secretGenerator:\n  - name: reg\n    namespace: x\n    type: kubernetes.io/dockerconfigjson\n    literals: [".dockerconfigjson={}"]\n';
  const files = { 'kustomization.yaml': `${kustomization('dp.yaml')}${generator}`, 'dp.yaml': dataPlane('eu') };
  const { hashed } = arranged(files).oversights;
  assert.equal(hashed.length, 1);
  assert.equal(quoted(files, hashed[0]?.reference.at), 'reg');
  assert.match(hashed[0]?.generated.value ?? '', /^reg-[a-z0-9]{10}$/);
  const plain = `${kustomization('dp.yaml')}${generator}generatorOptions: {disableNameSuffixHash: true}\n`;
  assert.deepEqual(arranged({ ...files, 'kustomization.yaml': plain }).oversights.hashed, []);
});

test('one object with two texts in a cluster is a conflict, one text twice is none', () => {
  const one = resource('Secret', 's', 'x', 'stringData: {a: one}\n');
  const two = resource('Secret', 's', 'x', 'stringData: {a: two}\n');
  const files = { 'eu/a.yaml': one, 'eu/b.yaml': two, 'eu/c.yaml': one, 'us/a.yaml': two };
  const planes = { 'planes.yaml': `${dataPlane('eu')}---\n${dataPlane('us')}` };
  const { conflicts } = arranged({ ...files, ...planes }).oversights;
  assert.deepEqual(
    conflicts.map(({ cluster, name, first, second }) => [cluster, name, first.path, second.path]),
    [['eu', 's', 'eu/a.yaml', 'eu/b.yaml']],
  );
  assert.deepEqual(arranged(files).oversights.conflicts, []);
});
