import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileFactsIn, type TextFacts, textFactsOf } from '../src/facts/text-facts.ts';
import type { Repository } from '../src/repository/repository.ts';
import { repositoryOf } from './files.ts';

function textsOf(repository: Repository): TextFacts {
  return textFactsOf(repository, repository.manifests.map(fileFactsIn(repository)), []);
}

const leaksOf = (repository: Repository) => textsOf(repository).leaks;
const unencryptedOf = (repository: Repository) => textsOf(repository).unencrypted;

const PAYLOAD = '{"auths":{"ghcr.io":{"username":"robot","password":"s3cr3t"}}}';
const BASE64 = Buffer.from(PAYLOAD).toString('base64');

function secret(data: string): string {
  return `apiVersion: v1\nkind: Secret\nmetadata: { name: s }\ntype: kubernetes.io/dockerconfigjson\n${data}\n`;
}

function repository(data: string): string {
  return `apiVersion: v1\nkind: Secret\nmetadata: { name: s, labels: { argocd.argoproj.io/secret-type: repository } }\nstringData: ${data}\n`;
}

/** Files of one repository, and where credentials stand in clear in them. */
const LEAKS: Readonly<Record<string, readonly [files: Readonly<Record<string, string>>, at: readonly string[]]>> = {
  'data in base64': [{ 's.yaml': secret(`data: { .dockerconfigjson: ${BASE64} }`) }, ['s.yaml .dockerconfigjson']],
  'data in base64 over several lines': [
    { 's.yaml': secret(`data:\n  .dockerconfigjson: |\n    ${BASE64.slice(0, 40)}\n    ${BASE64.slice(40)}`) },
    ['s.yaml .dockerconfigjson'],
  ],
  'a kind with a space before its colon': [
    { 's.json': `{"apiVersion" : "v1", "kind" : "Secret", "data" : {".dockerconfigjson" : "${BASE64}"}}` },
    ['s.json .dockerconfigjson'],
  ],
  'a kind with an anchor and a tag': [
    { 's.yaml': `apiVersion: v1\nkind: &kind !!str Secret\ndata: { a: ${BASE64} }\n` },
    ['s.yaml a'],
  ],
  'a kind on the next line, in lines that end with CR': [
    { 's.yaml': `apiVersion: v1\rkind: |-\r  Secret\rdata: { a: ${BASE64} }\r` },
    ['s.yaml a'],
  ],
  stringData: [{ 's.yaml': secret(`stringData: { .dockerconfigjson: '${PAYLOAD}' }`) }, ['s.yaml .dockerconfigjson']],
  'an Opaque Secret under another key': [
    { 's.yaml': secret(`data: { config.json: ${BASE64} }`).replace(/type: .*/, '') },
    ['s.yaml config.json'],
  ],
  'a Secret in a list': [
    {
      's.yaml': `apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: { name: s }\n  data: { a: ${BASE64} }\n`,
    },
    ['s.yaml a'],
  ],
  'a Secret in a list in brackets': [
    { 's.yaml': `apiVersion: v1\nkind: List\nitems: [{ apiVersion: v1, kind: Secret, data: { a: ${BASE64} } }]\n` },
    ['s.yaml a'],
  ],
  'a Secret that a policy generates': [
    {
      'p.yaml': `apiVersion: kyverno.io/v1\nkind: ClusterPolicy\nmetadata: { name: p }\nspec:\n  rules:\n  - generate:\n      kind: Secret\n      data: { type: kubernetes.io/dockerconfigjson, data: { .dockerconfigjson: ${BASE64} } }\n`,
    },
    ['p.yaml .dockerconfigjson'],
  ],
  'the older form': [
    { 's.yaml': secret(`stringData: { .dockercfg: '{"ghcr.io":{"auth":"cm9ib3Q6cw=="}}' }`) },
    ['s.yaml .dockercfg'],
  ],
  'a template of an ExternalSecret': [
    {
      's.yaml': `kind: ExternalSecret\napiVersion: a/v1\nspec: { target: { template: { data: { c: '${PAYLOAD}' } } } }\n`,
    },
    ['s.yaml c'],
  ],
  'the values of a chart': [
    { 's.yaml': `kind: HelmRelease\napiVersion: a/v1\nspec: { values: { registry: '${PAYLOAD}' } }\n` },
    ['s.yaml registry'],
  ],
  'a literal of a generator': [
    { 'kustomization.yaml': `secretGenerator:\n- name: s\n  literals:\n  - '.dockerconfigjson=${PAYLOAD}'\n` },
    [`kustomization.yaml .dockerconfigjson=${PAYLOAD}`],
  ],
  'a file of a generator': [
    {
      'a/kustomization.yaml': 'secretGenerator:\n- name: s\n  files:\n  - .dockerconfigjson=../docker.conf\n',
      'docker.conf': PAYLOAD,
    },
    ['docker.conf '],
  ],
  'a line of a file of variables': [
    {
      'kustomization.yaml': 'secretGenerator:\n- name: s\n  envs: [a.env]\n- name: t\n  env: b.env\n',
      'a.env': `# of ours\nLOG=1\n  .dockerconfigjson=${PAYLOAD}\n`,
      'b.env': `LOG=1\n.dockerconfigjson={{ config }}\n.dockercfg={"ghcr.io":{"auth":"cm9ib3Q6cw=="}}\n`,
    },
    ['a.env .dockerconfigjson', 'b.env .dockercfg'],
  ],
  'a docker config by itself': [{ 'config.json': PAYLOAD }, ['config.json ']],
  'a file that nothing deploys': [
    { 'kustomization.yaml': 'resources: []\n', 'old/s.yaml': secret(`data: { .dockerconfigjson: ${BASE64} }`) },
    ['old/s.yaml .dockerconfigjson'],
  ],
  'a value of a JSON patch': [
    { 'p.yaml': `- op: add\n  path: /data/.dockerconfigjson\n  value: ${BASE64}\n` },
    ['p.yaml value'],
  ],
  'a JSON patch inside of a kustomization': [
    {
      'kustomization.yaml': `patches:\n- target: { kind: Secret }\n  patch: |-\n    - op: add\n      path: /data/.dockerconfigjson\n      value: ${BASE64}\n`,
    },
    ['kustomization.yaml value'],
  ],
  'a patch on one line': [
    { 'kustomization.yaml': `patches:\n- patch: '[{"op": "add", "path": "/data/a", "value": "${BASE64}"}]'\n` },
    ['kustomization.yaml value'],
  ],
  'base64 in the values of a chart': [
    { 'values.yaml': `dockerconfigjson: ${BASE64}\n` },
    ['values.yaml dockerconfigjson'],
  ],
  'base64 of a docker config with line ends': [
    { 'values.yaml': `.dockerconfigjson: ${Buffer.from(PAYLOAD.replace('{', '{\n\t')).toString('base64')}\n` },
    ['values.yaml .dockerconfigjson'],
  ],
  'a login in the values of a chart': [
    { 'values.yaml': 'imageCredentials:\n  registry: quay.io\n  username: robot\n  password: s3cr3t\n' },
    ['values.yaml password'],
  ],
  'logins in the values of a release': [
    {
      's.yaml':
        'kind: HelmRelease\napiVersion: a/v1\nspec: { values: { registryCredentials: [{ registry: quay.io, username: robot, password: s3cr3t }] } }\n',
    },
    ['s.yaml password'],
  ],
  'a login in the values of an Application': [
    {
      's.yaml':
        'kind: Application\napiVersion: argoproj.io/v1alpha1\nspec:\n  source:\n    helm:\n      values: |\n        imageCredentials:\n          registry: quay.io\n          username: robot\n          password: s3cr3t\n',
    },
    ['s.yaml password'],
  ],
  'a registry of charts for Argo CD': [
    { 's.yaml': repository('{ type: helm, enableOCI: "true", url: quay.io/acme, username: robot, password: s3cr3t }') },
    ['s.yaml password'],
  ],
  'a registry of artifacts for Argo CD, in base64': [
    {
      's.yaml': repository(
        `{ url: ${Buffer.from('oci://quay.io/acme').toString('base64')}, username: cm9ib3Q=, password: czNjcjN0 }`,
      ).replace('stringData', 'data'),
    },
    ['s.yaml password'],
  ],
  'a Git repository for Argo CD': [
    { 's.yaml': repository('{ type: git, url: https://git.acme.io/a.git, username: robot, password: s3cr3t }') },
    [],
  ],
  'a login that is an example': [
    {
      'a/values.yaml': 'imageCredentials: { registry: quay.io, username: someone, password: sillyness }\n',
      'b/values.yaml': 'imageCredentials: { registry: registry.example.com, username: robot, password: s3cr3t }\n',
      'c/values.yaml': 'imageCredentials: { registry: quay.io, username: robot, password: "" }\n',
      'd/values.yaml': 'imageCredentials: { registry: quay.io, username: robot, password: REGISTRY_PASSWORD }\n',
      'e/values.yaml': 'imageCredentials: { registry: quay.io, username: robot, password: ref+vault://a#b }\n',
      'f/values.yaml': 'imageCredentials: { registry: quay.io, username: robot, password: "ENC[AES256_GCM,data:a]" }\n',
      'g/values.yaml': 'imageCredentials: { registry: "", username: robot, password: s3cr3t }\n',
      'h/values.yaml': 'imageCredentials: { registry: quay.io, username: robot, existingSecret: a }\n',
      'i/values.yaml': 'gitCredentials: { server: git.acme.io, username: robot, password: s3cr3t }\n',
    },
    [],
  ],
  'what Flux fills in': [{ 's.yaml': secret(`stringData: { c: '${PAYLOAD.replace('s3cr3t', `\${TOKEN}`)}' }`) }, []],
  'what a template fills in': [
    { 's.yaml': secret(`stringData: { c: '${PAYLOAD.replace('s3cr3t', '{{ .t }}')}' }`) },
    [],
  ],
  'a reference to Vault': [
    { 's.yaml': secret(`stringData: { c: '${PAYLOAD.replace('s3cr3t', 'vault:kv/ghcr#token')}' }`) },
    [],
  ],
  'a placeholder': [{ 's.yaml': secret(`stringData: { c: '${PAYLOAD.replace('s3cr3t', '<token>')}' }`) }, []],
  'references of Bank-Vaults in an auth': [
    {
      's.yaml': secret(
        `stringData: { c: '{"auths":{"ghcr.io":{"auth":"${Buffer.from('vault:kv/ghcr#USER:vault:kv/ghcr#TOKEN').toString('base64')}"}}}' }`,
      ),
    },
    [],
  ],
  'an empty password': [{ 's.yaml': secret(`stringData: { c: '${PAYLOAD.replace('s3cr3t', '')}' }`) }, []],
  'other credentials than a registry’s': [
    { 's.yaml': secret(`stringData: { c: '{"db":{"username":"u","password":"p","auth_source":"a"}}' }`) },
    [],
  ],
};

for (const [story, [files, expected]] of Object.entries(LEAKS)) {
  test(`a credential in clear: ${story}`, () => {
    const repository = repositoryOf(files);
    const found = leaksOf(repository).map(
      ({ at }) => `${at.path} ${repository.text(at.path)?.slice(at.start, at.end)}`,
    );
    assert.deepEqual(found, expected);
  });
}

test('a credential is never kept', () => {
  const leaks = leaksOf(repositoryOf({ 's.yaml': secret(`data: { .dockerconfigjson: ${BASE64} }`) }));
  assert.deepEqual(leaks[0]?.keys, ['ghcr.io']);
  assert.doesNotMatch(JSON.stringify(leaks), /s3cr3t|robot/);
});

const CLEAR = secret(`stringData: { .dockerconfigjson: '${PAYLOAD}' }`);

/** Rules of SOPS, and which of three files they say to encrypt. */
const RULES: Readonly<Record<string, readonly [config: string, path: string, covered: boolean]>> = {
  'an expression that finds the path': ['creation_rules: [{ path_regex: secrets/ }]', 'secrets/s.yaml', true],
  'an expression that does not': ['creation_rules: [{ path_regex: secrets/ }]', 'apps/s.yaml', false],
  'a rule for every file': ['creation_rules: [{ age: age1 }]', 'apps/s.yaml', true],
  'no rule': ['stores: {}', 'apps/s.yaml', false],
};

for (const [story, [config, path, covered]] of Object.entries(RULES)) {
  test(`a pull secret that SOPS is to encrypt: ${story}`, () => {
    const found = unencryptedOf(repositoryOf({ '.sops.yaml': config, [path]: CLEAR }));
    assert.equal(found.length, covered ? 1 : 0);
  });
}

test('the nearest configuration of SOPS counts, with paths below it', () => {
  const files = {
    '.sops.yaml': 'creation_rules: [{ age: age1 }]',
    'eu/.sops.yaml': 'creation_rules: [{ path_regex: ^a/ }]',
  };
  assert.equal(unencryptedOf(repositoryOf({ ...files, 'eu/a/s.yaml': CLEAR })).length, 1);
  assert.equal(unencryptedOf(repositoryOf({ ...files, 'eu/b/s.yaml': CLEAR })).length, 0);
});
