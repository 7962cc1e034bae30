import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { recognise } from '../src/facts/recognise.ts';
import type { PullSecret } from '../src/resources/pull-secret.ts';
import { arranged } from './gitops-repository.ts';

const FIXTURES = new URL('../fixtures/producers/', import.meta.url);

function fixture(path: string): string {
  return readFileSync(new URL(path, FIXTURES), 'utf8');
}

function secretsIn(files: Readonly<Record<string, string>>): readonly PullSecret[] {
  return recognise(arranged(files), () => []).secrets;
}

/** What a secret's facts say, in a few words each. */
function told(secret: PullSecret | undefined): Record<string, unknown> {
  if (!secret) return {};
  const { name, namespace, type, annotations, wrapperAnnotations, content, keys, refusal } = secret;
  return {
    name: name.value,
    namespace: namespace.known ? namespace.value : '?',
    type: type.known ? type.value : '?',
    annotations: annotations.known ? [...annotations.value.keys()].map(bare) : '?',
    ...(wrapperAnnotations.size > 0 ? { wrapper: [...wrapperAnnotations.keys()].map(bare) } : {}),
    content:
      content.state === 'read' ? content.entries.map(({ key, credential }) => `${key} ${credential}`) : content.state,
    keys: keys ?? '?',
    ...(refusal ? { refused: refusal.field } : {}),
  };
}

function bare(key: string): string {
  return key.slice(key.indexOf('/') + 1);
}

/** The text that a fact points at. */
function shown(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end);
}

const DOCKER = 'kubernetes.io/dockerconfigjson';

function indented(text: string, by: number): string {
  return text
    .trim()
    .split('\n')
    .map((line) => ' '.repeat(by) + line)
    .join('\n');
}

function externalSecret(spec: string, metadata = '', apiVersion = 'external-secrets.io/v1'): string {
  return `apiVersion: ${apiVersion}
kind: ExternalSecret
metadata:
  name: registry
  namespace: choreo-system
${indented(metadata, 2)}
spec:
  secretStoreRef: { kind: ClusterSecretStore, name: vault }
${indented(spec, 2)}
`;
}

const FETCHED = `data:
- secretKey: .dockerconfigjson
  remoteRef: { key: registry }`;
const CONFIG = 'data: [{ secretKey: config, remoteRef: { key: c } }]';

const BASE = {
  name: 'registry',
  namespace: 'choreo-system',
  type: DOCKER,
  annotations: [],
  content: 'unknown',
  keys: ['.dockerconfigjson'],
};
const REPLICATED = 'annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* }';

/** An ExternalSecret's spec and metadata, and what is told of the Secret that it makes. */
const EXTERNAL: Readonly<
  Record<string, readonly [spec: string, expected: Record<string, unknown>, metadata?: string]>
> = {
  'a value passed through under a docker type': [`target: { template: { type: ${DOCKER} } }\n${FETCHED}`, BASE],
  'no template: Opaque, with its own annotations': [
    FETCHED,
    { ...BASE, type: 'Opaque', annotations: ['replicate-to'] },
    REPLICATED,
  ],
  'any template: its own annotations stay behind': [
    `target: { template: { type: ${DOCKER} } }\n${FETCHED}`,
    { ...BASE, wrapper: ['replicate-to'] },
    REPLICATED,
  ],
  'an empty template keeps them behind too': [
    `target: { template: {} }\n${FETCHED}`,
    { ...BASE, type: 'Opaque', wrapper: ['replicate-to'] },
    REPLICATED,
  ],
  'the template gives annotations': [
    `target:\n  template:\n    type: ${DOCKER}\n    metadata: { ${REPLICATED} }\n${FETCHED}`,
    { ...BASE, annotations: ['replicate-to'] },
  ],
  'an annotation that a template fills in is not known': [
    `target:\n  template:\n    type: ${DOCKER}\n    metadata: { annotations: { a/b: "{{ .x }}" } }\n${FETCHED}`,
    { ...BASE, annotations: '?' },
  ],
  'the target has another name': [
    `target: { name: other, template: { type: ${DOCKER} } }\n${FETCHED}`,
    { ...BASE, name: 'other' },
  ],
  'a literal host around a templated credential': [
    `target:
  template:
    type: ${DOCKER}
    data:
      .dockerconfigjson: '{"auths":{"docker.io":{"username":"{{ .u }}","password":"{{ .p }}"}}}'
data:
- { secretKey: u, remoteRef: { key: u } }
- { secretKey: p, remoteRef: { key: p } }`,
    { ...BASE, content: ['docker.io templated'] },
  ],
  'a host that is filled in': [
    `target:
  template:
    type: ${DOCKER}
    data:
      .dockerconfigjson: '{"auths":{"{{ .host }}":{"auth":"{{ .auth }}"}}}'
${FETCHED}
- { secretKey: host, remoteRef: { key: h } }
- { secretKey: auth, remoteRef: { key: a } }`,
    { ...BASE, content: ['{{ .host }} templated'] },
  ],
  'a payload that is one template': [
    `target:\n  template:\n    type: ${DOCKER}\n    data: { .dockerconfigjson: "{{ .config | toString }}" }\n${CONFIG}`,
    BASE,
  ],
  'a template of other keys drops what was fetched': [
    `target:\n  template:\n    type: ${DOCKER}\n    data: { config.json: "{{ .config }}" }\n${CONFIG}`,
    { ...BASE, content: 'missing-key', keys: ['config.json'], refused: 'data[.dockerconfigjson]' },
  ],
  'unless it is merged with it': [
    `target:\n  template:\n    type: ${DOCKER}\n    mergePolicy: Merge\n    data: { config.json: '{{ index . ".dockerconfigjson" }}' }\n${FETCHED}`,
    { ...BASE, keys: ['config.json', '.dockerconfigjson'] },
  ],
  'a template kept in a ConfigMap': [
    `target:\n  template:\n    type: ${DOCKER}\n    templateFrom: [{ configMap: { name: t, items: [{ key: k }] } }]\n${FETCHED}`,
    { ...BASE, keys: '?' },
  ],
  'a template that makes annotations': [
    `target:\n  template:\n    type: ${DOCKER}\n    templateFrom: [{ target: Annotations, literal: "a: b" }]\n${FETCHED}`,
    { ...BASE, keys: '?', annotations: '?' },
  ],
  'keys that only the store knows': [
    `target: { template: { type: ${DOCKER} } }\ndataFrom: [{ extract: { key: registry } }]`,
    { ...BASE, keys: '?' },
  ],
  'a template over keys that only the store knows': [
    `target:\n  template:\n    type: ${DOCKER}\n    data: { .dockerconfigjson: "{{ .config }}" }\ndataFrom: [{ extract: { key: registry } }]`,
    BASE,
  ],
  'the wrong key is fetched': [
    `target: { template: { type: ${DOCKER} } }\ndata: [{ secretKey: dockerconfigjson, remoteRef: { key: r } }]`,
    { ...BASE, content: 'missing-key', keys: ['dockerconfigjson'], refused: 'data[.dockerconfigjson]' },
  ],
  'the legacy type wants the legacy key': [
    `target: { template: { type: kubernetes.io/dockercfg } }\n${FETCHED}`,
    { ...BASE, type: 'kubernetes.io/dockercfg', content: 'missing-key', refused: 'data[.dockercfg]' },
  ],
  'an orphan is made all the same': [
    `target: { creationPolicy: Orphan, template: { type: ${DOCKER} } }\n${FETCHED}`,
    BASE,
  ],
  'a merge keeps the type of what it merges into': [
    `target: { creationPolicy: Merge, template: { type: ${DOCKER} } }\n${FETCHED}`,
    { ...BASE, type: '?' },
  ],
  'nothing is created by policy None': [`target: { creationPolicy: None }\n${FETCHED}`, {}],
  'another kind of target is no Secret': [`target: { manifest: { apiVersion: v1, kind: ConfigMap } }\n${FETCHED}`, {}],
  'nothing is asked for': [
    `target: { template: { type: ${DOCKER}, data: { .dockerconfigjson: '{"auths":{}}' } } }`,
    { ...BASE, content: [], refused: 'spec.data' },
  ],
  'a literal payload that is no JSON': [
    `target: { template: { type: ${DOCKER}, data: { .dockerconfigjson: 'auths' } } }\n${FETCHED}`,
    { ...BASE, content: 'malformed', refused: 'data[.dockerconfigjson]' },
  ],
};

for (const [story, [spec, expected, metadata]] of Object.entries(EXTERNAL)) {
  test(`an ExternalSecret, ${story}`, () => {
    const [secret] = secretsIn({ 'es.yaml': externalSecret(spec, metadata) });
    assert.deepEqual(told(secret), expected);
  });
}

test('every version of the ExternalSecret is read alike', () => {
  const texts = ['v1', 'v1beta1', 'v1alpha1'].map((version) =>
    externalSecret(`target: { template: { type: ${DOCKER} } }\n${FETCHED}`, '', `external-secrets.io/${version}`),
  );
  for (const text of texts) assert.deepEqual(told(secretsIn({ 'es.yaml': text })[0]), BASE);
});

test('the type of an ExternalSecret is shown where it is written, else at its name', () => {
  const written = externalSecret(`target: { name: other, template: { type: kubernetes.io/tls } }\n${FETCHED}`);
  const silent = externalSecret(`target: { name: other }\n${FETCHED}`);
  const places = [written, silent].map((text) => {
    const [secret] = secretsIn({ 'es.yaml': text });
    return secret && shown(text, secret.type.at);
  });
  assert.deepEqual(places, ['kubernetes.io/tls', 'other']);
});

test('what an ExternalSecret lacks is shown where its key would stand', () => {
  const text = externalSecret(
    `target: { template: { type: ${DOCKER} } }\ndata: [{ secretKey: x, remoteRef: { key: r } }]`,
  );
  const [secret] = secretsIn({ 'es.yaml': text });
  assert.equal(secret && shown(text, secret.content.at), 'data');
});

test('a PushSecret makes no Secret, nor does a store', () => {
  const push =
    'apiVersion: external-secrets.io/v1alpha1\nkind: PushSecret\nmetadata: { name: p, namespace: n }\nspec: { selector: { secret: { name: s } } }\n';
  const store = 'apiVersion: external-secrets.io/v1\nkind: SecretStore\nmetadata: { name: p, namespace: n }\n';
  assert.deepEqual(secretsIn({ 'push.yaml': push, 'store.yaml': store }), []);
});

test('a ClusterExternalSecret makes the Secret of its spec, with the metadata that it gives', () => {
  const text = `apiVersion: external-secrets.io/v1
kind: ClusterExternalSecret
metadata: { name: cluster-registry, annotations: { a/own: x } }
spec:
  externalSecretName: registry
  externalSecretMetadata: { annotations: { a/given: x } }
  namespaceSelectors: [{ matchLabels: { pulls: "yes" } }]
  externalSecretSpec:
    secretStoreRef: { kind: ClusterSecretStore, name: vault }
    target: { template: { type: ${DOCKER} } }
    data: [{ secretKey: .dockerconfigjson, remoteRef: { key: r } }]
`;
  const [secret] = secretsIn({ 'ces.yaml': text });
  assert.deepEqual(told(secret), { ...BASE, namespace: '?', wrapper: ['given', 'own'] });
  assert.deepEqual(secret?.audience?.any, [{ labels: { matchLabels: { pulls: 'yes' }, matchExpressions: [] } }]);
});

const SEALED = {
  name: 'dockerhub-pull-secret',
  namespace: 'choreo-system',
  type: DOCKER,
  annotations: ['replicate-to'],
  content: 'unknown',
  keys: ['.dockerconfigjson'],
};

test('what kubeseal makes is read: identity, type and annotations, never the content', () => {
  for (const scope of ['strict', 'namespace-wide', 'cluster-wide']) {
    const [secret] = secretsIn({ 'sealed.yaml': fixture(`sealed/${scope}.yaml`) });
    const { wrapper: _, annotations, ...rest } = told(secret);
    assert.deepEqual({ ...rest, annotations: [annotations].flat().slice(0, 1) }, SEALED);
    assert.equal(secret?.seal?.scope, scope);
    assert.deepEqual(
      [secret.seal.name?.value, secret.seal.namespace?.value],
      ['dockerhub-pull-secret', 'choreo-system'],
    );
  }
});

/** An edit of what kubeseal made, and what changes of the facts. */
const RESEALED: Readonly<
  Record<string, readonly [from: string | RegExp, to: string, changed: Record<string, unknown>]>
> = {
  'without a type is Opaque': [/^ {4}type: .*$/m, '', { type: 'Opaque' }],
  'with annotations of its own keeps them to itself': [
    '  name: dockerhub-pull-secret\n  namespace',
    '  annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* }\n  name: dockerhub-pull-secret\n  namespace',
    { wrapper: ['replicate-to'] },
  ],
  'takes its own name, not the template’s': [
    '  name: dockerhub-pull-secret\n  namespace',
    '  name: other\n  namespace',
    { name: 'other', refused: 'metadata.name' },
  ],
  'of another key lacks the key': [
    '.dockerconfigjson:',
    'config.json:',
    { content: 'missing-key', keys: ['config.json'], refused: 'data[.dockerconfigjson]' },
  ],
  'that is cut short can’t be unsealed': [
    /dockerconfigjson: A\S+/,
    'dockerconfigjson: AgB...',
    { refused: 'spec.encryptedData[.dockerconfigjson]' },
  ],
  'with a template of the data shows its hosts': [
    '    type:',
    `    data:\n      .dockerconfigjson: '{"auths":{"ghcr.io":{"auth":"{{ index . "auth" }}"}}}'\n    type:`,
    { content: ['ghcr.io templated'] },
  ],
};

for (const [story, [from, to, changed]] of Object.entries(RESEALED)) {
  test(`a SealedSecret ${story}`, () => {
    const text = fixture('sealed/strict.yaml').replace(from, to);
    assert.notEqual(text, fixture('sealed/strict.yaml'));
    assert.deepEqual(told(secretsIn({ 'sealed.yaml': text })[0]), { ...SEALED, ...changed });
  });
}

test('the first form of the SealedSecret seals everything but its name', () => {
  const text =
    'apiVersion: bitnami.com/v1alpha1\nkind: SealedSecret\nmetadata: { name: registry, namespace: choreo-system }\nspec: { data: AgB= }\n';
  assert.deepEqual(told(secretsIn({ 's.yaml': text })[0]), { ...BASE, type: '?', annotations: '?', keys: '?' });
});

test('what argocd-vault-plugin and vals fill into a Secret is a hole in it', () => {
  const content = (field: string, value: string, annotation = 'a') => {
    const text = `apiVersion: v1
kind: Secret
metadata: { name: registry, namespace: a, annotations: { ${annotation}: secret/data/x } }
type: ${DOCKER}
${field}: { .dockerconfigjson: '${value}' }
`;
    const { content: found, refused } = told(secretsIn({ 's.yaml': text })[0]);
    return refused ?? found;
  };
  const config =
    '{"auths":{"ghcr.io":{"username":"u","password":"<path:kv/ghcr#token>","auth":"<path:kv/ghcr#a | b>"}}}';
  const path = 'avp.kubernetes.io/path';
  assert.deepEqual(content('stringData', config), ['ghcr.io templated']);
  assert.deepEqual(content('data', Buffer.from(config).toString('base64')), ['ghcr.io templated']);
  assert.equal(content('stringData', '<path:kv/ghcr#config#2>'), 'unknown');
  assert.equal(content('data', '<path:kv/ghcr#config | base64encode>'), 'unknown');
  assert.equal(content('data', '<config | base64encode>', path), 'unknown');
  assert.equal(content('data', '<config | base64encode>'), 'data[.dockerconfigjson]');
  assert.equal(content('stringData', 'ref+vault://kv/ghcr#/config'), 'unknown');
  assert.equal(content('data', 'secretref+gcpsecrets://acme/ghcr'), 'unknown');
  assert.equal(content('stringData', 'refer to vault'), 'data[.dockerconfigjson]');
  // The plugin mends no braces.
  assert.equal(content('stringData', '{"auths":{"ghcr.io":{"auth":"<path:kv/ghcr#a>"}}'), 'data[.dockerconfigjson]');
});

test('what sops makes is read value by value', () => {
  for (const file of ['data', 'string-data']) {
    assert.deepEqual(told(secretsIn({ 'secret.yaml': fixture(`sops/${file}.yaml`) })[0]), SEALED);
  }
});

test('a SOPS file without the key is known to lack it', () => {
  const text = fixture('sops/data.yaml').replace('.dockerconfigjson:', 'config.json:');
  assert.deepEqual(told(secretsIn({ 'secret.yaml': text })[0]), {
    ...SEALED,
    content: 'missing-key',
    keys: ['config.json'],
    refused: 'data[.dockerconfigjson]',
  });
});

test('a SOPS file whose type alone is encrypted has an unknown type', () => {
  const encrypted = /ENC\[\S+\]/.exec(fixture('sops/everything.yaml'))?.[0] ?? '';
  const text = fixture('sops/data.yaml').replace(`type: ${DOCKER}`, `type: ${encrypted}`);
  assert.deepEqual(told(secretsIn({ 'secret.yaml': text })[0]), { ...SEALED, type: '?' });
});

test('a secretGenerator over a file that sops made knows all but the content and its keys', () => {
  for (const file of ['config', 'binary']) {
    const [secret] = secretsIn({
      'kustomization.yaml': `namespace: choreo-system
secretGenerator:
- name: dockerhub-pull-secret
  type: ${DOCKER}
  files: [.dockerconfigjson=config.json]
  options: { disableNameSuffixHash: true, annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* } }
`,
      'config.json': fixture(`sops/${file}.json`),
    });
    assert.deepEqual(told(secret), { ...SEALED, keys: '?' });
  }
});

const VAULT = `apiVersion: ricoberger.de/v1alpha1
kind: VaultSecret
metadata: { name: registry, namespace: choreo-system, annotations: { replicator.v1.mittwald.de/replicate-to: dp-.* } }
spec:
  path: secret/registry
  type: ${DOCKER}
`;

test('a VaultSecret gives its own annotations and the keys that it names', () => {
  const facts = (more: string) => told(secretsIn({ 'vault.yaml': VAULT + more })[0]);
  const own = { ...BASE, annotations: ['replicate-to'] };
  assert.deepEqual(facts(''), { ...own, keys: '?' });
  assert.deepEqual(facts('  keys: [.dockerconfigjson]\n'), own);
  assert.deepEqual(facts('  keys: [password]\n'), {
    ...own,
    keys: ['password'],
    content: 'missing-key',
    refused: 'data[.dockerconfigjson]',
  });
  const template = `  templates:\n    .dockerconfigjson: '{"auths":{"ghcr.io":{"auth":"{% .Secrets.auth %}"}}}'\n`;
  assert.deepEqual(facts(template), { ...own, content: ['ghcr.io templated'] });
});

test('a VaultStaticSecret makes its destination, if it is to create it', () => {
  const facts = (destination: string, kind = 'VaultStaticSecret') => {
    const text = `apiVersion: secrets.hashicorp.com/v1beta1
kind: ${kind}
metadata: { name: static, namespace: choreo-system, annotations: { a/own: x } }
spec:
  destination:
    name: registry
${indented(destination, 4)}
`;
    return secretsIn({ 'vss.yaml': text })[0];
  };
  const made = { ...BASE, keys: '?', wrapper: ['own'] };
  assert.deepEqual(told(facts('create: true')), { ...made, type: 'Opaque' });
  assert.deepEqual(told(facts(`create: true\ntype: ${DOCKER}`)), made);
  assert.deepEqual(told(facts(`create: true\ntype: ${DOCKER}`, 'VaultDynamicSecret')), made);
  const template = `transformation:\n  excludes: [".*"]\n  templates:\n    .dockerconfigjson:\n      text: '{"auths":{"ghcr.io":{"auth":"{{ .Secrets.a }}"}}}'`;
  assert.deepEqual(told(facts(`create: true\ntype: ${DOCKER}\nannotations: { a/b: c }\n${template}`)), {
    ...made,
    annotations: ['b'],
    content: ['ghcr.io templated'],
    keys: ['_raw', '.dockerconfigjson'],
  });
  assert.deepEqual(told(facts('create: false')), { ...made, type: '?' });
  assert.equal(facts('create: false')?.merges, true);
});
