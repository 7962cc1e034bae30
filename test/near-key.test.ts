import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rules } from '../rules/index.ts';
import { isNearKey } from '../src/credentials/near-key.ts';
import { judge } from '../src/judging/judge.ts';
import { repositoryOfTexts } from '../src/repository/repository.ts';

test('a key is near a repository that it does not cover by one slip', () => {
  for (const [key, repository] of [
    ['registry.acme.dev', 'registry.acme.dev:5000/shop'],
    ['registry.acme.de', 'registry.acme.dev/shop'],
    ['gchr.io', 'ghcr.io/acme/shop'],
    ['ghcr.io/acne', 'ghcr.io/acme/shop'],
    ['https://hub.docker.com', 'docker.io/acme/shop'],
    ['registry-1.docker.io', 'docker.io/acme/shop'],
    ['https://index.docker.io/v1', 'docker.io/acme/shop'],
    ['https://registry.acme.dev/v2', 'registry.acme.dev/shop'],
    ['oci://ghcr.io', 'ghcr.io/acme/shop'],
    ['HTTPS://ghcr.io/acme', 'ghcr.io/acme/shop'],
    ['GHCR.io', 'ghcr.io/acme/shop'],
    ['ghcr.io/acme/*', 'ghcr.io/acme/shop'],
    ['*.amazonaws.com', '123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop'],
    ['*', 'ghcr.io/acme/shop'],
  ] as const) {
    assert.ok(isNearKey(key, repository), `${key} ${repository}`);
  }
  for (const [key, repository] of [
    ['gcr.io', 'ghcr.io/acme/shop'],
    ['quay.io', 'ghcr.io/acme/shop'],
    ['ghcr.io/other', 'ghcr.io/acme/shop'],
    ['eu.gcr.io', 'us.gcr.io/acme/shop'],
    ['oci://quay.io', 'ghcr.io/acme/shop'],
    ['*.azurecr.io', 'ghcr.io/acme/shop'],
    ['GHCR.io/other', 'ghcr.io/acme/shop'],
  ] as const) {
    assert.ok(!isNearKey(key, repository), `${key} ${repository}`);
  }
});

test('a pull secret that serves nothing, and by one slip not the image of its pod, is warned of', () => {
  const files = (hosts: readonly string[], images: readonly string[]) => {
    const auths = Object.fromEntries(hosts.map((host) => [host, { username: 'u', password: '<token>' }]));
    const secret = `apiVersion: v1
kind: Secret
metadata: { name: regcred, namespace: shop }
type: kubernetes.io/dockerconfigjson
stringData: { .dockerconfigjson: '${JSON.stringify({ auths })}' }
`;
    const pods = images.map(
      (image, i) => `apiVersion: v1
kind: Pod
metadata: { name: p${i}, namespace: shop }
spec: { imagePullSecrets: [{ name: regcred }], containers: [{ name: main, image: ${image} }] }
`,
    );
    return [{ path: 'all.yaml', text: [secret, ...pods].join('---\n') }];
  };
  const told = (hosts: readonly string[], ...images: readonly string[]) => {
    const { diagnostics, pulls } = judge(repositoryOfTexts(files(hosts, images)), 'pullproof.yaml', rules);
    const said = diagnostics.filter(({ rule }) => rule !== 'plaintext-credential');
    return [pulls.map(({ verdict }) => verdict), said.map(({ rule, level, help }) => `${level} ${rule} ${help}`)];
  };
  const [image, other] = ['registry.acme.dev:5000/shop', 'quay.io/acme/shop'];
  assert.deepEqual(told(['registry.acme.dev'], image), [
    ['unknown'],
    ['warning uncovered-registry add an auth entry for registry.acme.dev:5000'],
  ]);
  assert.deepEqual(told(['https://index.docker.io/v1'], 'acme/shop'), [
    ['unknown'],
    ['warning uncovered-registry end the key with a slash: https://index.docker.io/v1/'],
  ]);
  for (const [hosts, ...images] of [
    [['ghcr.io'], image],
    [['registry.acme.dev', 'quay.io'], image, other],
  ] as const) {
    const [, said] = told(hosts, ...images);
    assert.match(String(said), /^note unknown-pull/);
  }
});
